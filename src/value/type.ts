/**
 * Terraform's types (those of `cty`, https://github.com/zclconf/go-cty/blob/main/docs/types.md), as plain data. Primitive types
 * are the shared constants below; compare with `typesEqual`, never with `===`.
 */
export type Type =
  | { readonly kind: 'string' }
  | { readonly kind: 'number' }
  | { readonly kind: 'bool' }
  /** `any`: the type of the literal `null`, and of a value whose type is not known. */
  | { readonly kind: 'dynamic' }
  | ListType
  | SetType
  | MapType
  | TupleType
  | ObjectType

/** `list(element)`. */
export interface ListType {
  readonly kind: 'list'
  readonly element: Type
}

/** `set(element)`. */
export interface SetType {
  readonly kind: 'set'
  readonly element: Type
}

/** `map(element)`; keys are strings. */
export interface MapType {
  readonly kind: 'map'
  readonly element: Type
}

/** `tuple([…])`: as many elements as there are types, each of its own. */
export interface TupleType {
  readonly kind: 'tuple'
  readonly elements: readonly Type[]
}

/** Attribute types by name, in byte order of the names; `optional` names attributes that a conversion may fill with null. */
export interface ObjectType {
  readonly kind: 'object'
  readonly attributes: ReadonlyMap<string, Type>
  /** Non-empty only in type constraints of variables and outputs. */
  readonly optional: ReadonlySet<string>
}

/** The types without parts. `DYNAMIC` is `any`. */
export const STRING: Type = { kind: 'string' }
export const NUMBER: Type = { kind: 'number' }
export const BOOL: Type = { kind: 'bool' }
export const DYNAMIC: Type = { kind: 'dynamic' }

const NONE: ReadonlySet<string> = new Set()

/** `list(element)`. */
export function listType(element: Type): ListType {
  return { kind: 'list', element }
}

/** `set(element)`. */
export function setType(element: Type): SetType {
  return { kind: 'set', element }
}

/** `map(element)`. */
export function mapType(element: Type): MapType {
  return { kind: 'map', element }
}

/** `tuple(elements)`. */
export function tupleType(elements: readonly Type[]): TupleType {
  return { kind: 'tuple', elements }
}

/** An object type; the attributes may come in any order and are kept in byte order of their names. */
export function objectType(
  attributes: Iterable<readonly [string, Type]>,
  optional: ReadonlySet<string> = NONE,
): ObjectType {
  return { kind: 'object', attributes: inByteOrder(attributes), optional }
}

/** An object type of attributes that are in byte order of their names already. */
export function orderedObjectType(attributes: ReadonlyMap<string, Type>): ObjectType {
  return { kind: 'object', attributes, optional: NONE }
}

/**
 * The entries by the bytes of their keys, the last of equal keys. What has the order already, as most has, is not sorted again; a map that
 * has it is the result, and is not to be changed any more.
 */
export function inByteOrder<T>(entries: Iterable<readonly [string, T]>): ReadonlyMap<string, T> {
  const map: ReadonlyMap<string, T> = entries instanceof Map ? entries : new Map(entries)
  return isInByteOrder(map) ? map : new Map([...map].sort((a, b) => compareUtf8(a[0], b[0])))
}

function isInByteOrder(map: ReadonlyMap<string, unknown>): boolean {
  let before: string | undefined
  for (const key of map.keys()) {
    if (before !== undefined && compareUtf8(before, key) > 0) return false
    before = key
  }
  return true
}

/** Orders strings by their UTF-8 bytes, as Go does (UTF-16 order differs above the basic plane). Negative, zero or positive. */
export function compareUtf8(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let at = 0; at < length; at++) {
    const x = a.charCodeAt(at)
    const y = b.charCodeAt(at)
    if (x === y) continue
    return x < FIRST_SURROGATE && y < FIRST_SURROGATE ? x - y : surrogateLast(x) - surrogateLast(y)
  }
  return a.length - b.length
}

const FIRST_SURROGATE = 0xd800

/** Moves surrogates above the rest of the basic plane, which is where their code points are in UTF-8. */
function surrogateLast(unit: number): number {
  return unit >= FIRST_SURROGATE && unit <= 0xdfff ? unit + 0x10000 : unit
}

/** Whether two types are the same, optional attributes included. */
export function typesEqual(a: Type, b: Type): boolean {
  if (a === b) return true
  switch (a.kind) {
    case 'list':
    case 'set':
    case 'map':
      return b.kind === a.kind && typesEqual(a.element, b.element)
    case 'tuple':
      return (
        b.kind === 'tuple' &&
        a.elements.length === b.elements.length &&
        a.elements.every((element, at) => typesEqual(element, b.elements[at] ?? DYNAMIC))
      )
    case 'object':
      return b.kind === 'object' && objectTypesEqual(a, b)
    default:
      return a.kind === b.kind
  }
}

function objectTypesEqual(a: ObjectType, b: ObjectType): boolean {
  if (a.attributes.size !== b.attributes.size || a.optional.size !== b.optional.size) return false
  for (const [name, type] of a.attributes) {
    const other = b.attributes.get(name)
    if (other === undefined || !typesEqual(type, other)) return false
    if (a.optional.has(name) !== b.optional.has(name)) return false
  }
  return true
}

/**
 * Whether a type is the wanted one where `any` in the wanted type accepts everything (cty/type_conform.go). Not symmetrical, and
 * stricter than convertibility.
 */
export function typeConforms(given: Type, want: Type): boolean {
  if (want.kind === 'dynamic') return true
  switch (given.kind) {
    case 'list':
    case 'set':
    case 'map':
      return want.kind === given.kind && typeConforms(given.element, want.element)
    case 'tuple':
      return want.kind === 'tuple' && everyElement(given, want, typeConforms)
    case 'object':
      return want.kind === 'object' && everyAttribute(given, want, typeConforms)
    default:
      return given.kind === want.kind
  }
}

/** Whether two types may turn out to be the same, each `any` in either of them standing for whatever fits. */
export function typesCompatible(a: Type, b: Type): boolean {
  if (a.kind === 'dynamic' || b.kind === 'dynamic') return true
  switch (a.kind) {
    case 'list':
    case 'set':
    case 'map':
      return b.kind === a.kind && typesCompatible(a.element, b.element)
    case 'tuple':
      return b.kind === 'tuple' && everyElement(a, b, typesCompatible)
    case 'object':
      return b.kind === 'object' && everyAttribute(a, b, typesCompatible)
    default:
      return a.kind === b.kind
  }
}

type TypeTest = (a: Type, b: Type) => boolean

function everyElement(a: TupleType, b: TupleType, test: TypeTest): boolean {
  if (a.elements.length !== b.elements.length) return false
  return a.elements.every((element, at) => test(element, b.elements[at] ?? DYNAMIC))
}

function everyAttribute(a: ObjectType, b: ObjectType, test: TypeTest): boolean {
  if (a.attributes.size !== b.attributes.size) return false
  for (const [name, type] of a.attributes) {
    const other = b.attributes.get(name)
    if (other === undefined || !test(type, other)) return false
  }
  return true
}

/** The type without optional attributes at any depth: what a value that was converted to it has. */
export function withoutOptional(type: Type): Type {
  switch (type.kind) {
    case 'list':
      return listType(withoutOptional(type.element))
    case 'set':
      return setType(withoutOptional(type.element))
    case 'map':
      return mapType(withoutOptional(type.element))
    case 'tuple':
      return tupleType(type.elements.map(withoutOptional))
    case 'object': {
      const attributes = [...type.attributes].map(([name, attribute]): [string, Type] => [
        name,
        withoutOptional(attribute),
      ])
      return { kind: 'object', attributes: new Map(attributes), optional: NONE }
    }
    default:
      return type
  }
}
