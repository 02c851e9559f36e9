/**
 * Which types convert to which, and the most general type that several convert to, by types alone (cty/convert: conversion.go,
 * conversion_collection.go, unify.go). The two questions need each other.
 */

import {
  DYNAMIC,
  listType,
  mapType,
  type ObjectType,
  objectType,
  setType,
  type TupleType,
  type Type,
  tupleType,
  typesEqual,
} from './type.ts'
import { byPreference } from './type-preference.ts'

/** `safe` conversions always succeed; `unsafe` ones may fail for some values. */
export type ConversionMode = 'safe' | 'unsafe'

/** Whether values of one type convert to another; `unsafe` includes `safe`. Equal types convert. */
export function isConvertible(from: Type, to: Type, mode: ConversionMode): boolean {
  if (from.kind === 'dynamic') return to.kind === 'dynamic' || mode === 'unsafe'
  switch (to.kind) {
    case 'dynamic':
      return true
    case 'string':
      return from.kind === 'string' || from.kind === 'number' || from.kind === 'bool'
    case 'number':
    case 'bool':
      return from.kind === to.kind || (from.kind === 'string' && mode === 'unsafe')
    case 'list':
    case 'set':
      return isSequenceConvertible(from, to, mode)
    case 'map':
      if (from.kind === 'map') return isConvertible(from.element, to.element, mode)
      return from.kind === 'object' && objectElement(from, to.element, mode) !== undefined
    case 'tuple':
      return from.kind === 'tuple' && isTupleConvertible(from, to, mode)
    case 'object':
      if (from.kind === 'object') return isObjectConvertible(from, to, mode)
      return from.kind === 'map' && mode === 'unsafe' && isMapConvertible(from.element, to)
  }
}

type SequenceType = Extract<Type, { kind: 'list' | 'set' }>

function isSequenceConvertible(from: Type, to: SequenceType, mode: ConversionMode): boolean {
  if (from.kind === 'tuple') return tupleElement(from, to.element, mode) !== undefined
  if (from.kind !== 'list' && from.kind !== 'set') return false
  // A list loses its order and its duplicates.
  if (from.kind === 'list' && to.kind === 'set' && mode === 'safe') return false
  return isConvertible(from.element, to.element, mode)
}

function isTupleConvertible(from: TupleType, to: TupleType, mode: ConversionMode): boolean {
  return (
    from.elements.length === to.elements.length &&
    from.elements.every((element, at) => isConvertible(element, to.elements[at] ?? DYNAMIC, mode))
  )
}

function isObjectConvertible(from: ObjectType, to: ObjectType, mode: ConversionMode): boolean {
  for (const [name, wanted] of to.attributes) {
    const given = from.attributes.get(name)
    if (given === undefined ? !to.optional.has(name) : !isConvertible(given, wanted, mode))
      return false
  }
  return true
}

/** An optional attribute may have an inconvertible type, as the map may do without it. */
function isMapConvertible(element: Type, to: ObjectType): boolean {
  for (const [name, wanted] of to.attributes)
    if (!isConvertible(element, wanted, 'unsafe') && !to.optional.has(name)) return false
  return true
}

/**
 * The element type of a list or set made from a tuple: the wanted one, or for `any` the common one; undefined if there is no
 * conversion. The empty tuple gives the wanted type.
 */
export function tupleElement(
  from: TupleType,
  wanted: Type,
  mode: ConversionMode,
): Type | undefined {
  const element = commonElement(from.elements, wanted, mode)
  if (element === undefined || element.kind !== 'dynamic') return element
  return from.elements.every(type => type.kind === 'dynamic') ? element : undefined
}

/** As `tupleElement`, for a map made from an object. */
export function objectElement(
  from: ObjectType,
  wanted: Type,
  mode: ConversionMode,
): Type | undefined {
  return commonElement([...from.attributes.values()], wanted, mode)
}

function commonElement(
  types: readonly Type[],
  wanted: Type,
  mode: ConversionMode,
): Type | undefined {
  if (types.length === 0) return wanted
  const element = wanted.kind === 'dynamic' ? unify(types, mode) : wanted
  if (element === undefined) return undefined
  return types.every(type => isConvertible(type, element, mode)) ? element : undefined
}

/**
 * The most general type that all types convert to; undefined if there is none, or no types at all. With `any` among collections or
 * structures the result is `any`.
 */
export function unify(types: readonly Type[], mode: ConversionMode): Type | undefined {
  const different = distinct(types)
  const [first] = different
  if (different.length <= 1) return first
  const structural = unifyByKind(different, mode)
  if (structural !== 'undecided') return structural
  return byPreference(different).find(wanted =>
    different.every(type => isConvertible(type, wanted, mode)),
  )
}

/** Repeated types decide nothing, and long tuples are mostly made of them. */
function distinct(types: readonly Type[]): readonly Type[] {
  const found: Type[] = []
  for (const type of types) if (!found.some(other => typesEqual(other, type))) found.push(type)
  return found
}

/** For types of related kinds: a type that need not be one of them, or none; `undecided` if preference decides. */
function unifyByKind(types: readonly Type[], mode: ConversionMode): Type | undefined | 'undecided' {
  const kinds = new Set(types.map(type => type.kind))
  const isOpen = kinds.delete('dynamic')
  const [kind] = kinds
  if (kinds.size === 1 && kind !== undefined) {
    if (kind === 'string' || kind === 'number' || kind === 'bool') return 'undecided'
    // What these turn out to be together cannot be told before the open one is known.
    return isOpen ? DYNAMIC : unifyOneKind(types, mode)
  }
  if (kinds.size === 2 && kinds.has('map') && kinds.has('object'))
    return disguised(types, 'object', mode) ?? 'undecided'
  if (kinds.size === 2 && kinds.has('list') && kinds.has('tuple'))
    return disguised(types, 'tuple', mode) ?? 'undecided'
  return kinds.has('object') && kinds.has('tuple') ? undefined : 'undecided'
}

/** Types that are all lists, all sets, all maps, all objects or all tuples. */
function unifyOneKind(types: readonly Type[], mode: ConversionMode): Type | undefined {
  const tuples = types.flatMap(type => (type.kind === 'tuple' ? [type] : []))
  if (tuples.length > 0) return unifyTuples(tuples, mode)
  const objects = types.flatMap(type => (type.kind === 'object' ? [type] : []))
  if (objects.length > 0) return unifyObjects(objects, mode)
  const element = unify(
    types.flatMap(type => ('element' in type ? [type.element] : [])),
    mode,
  )
  if (element === undefined) return undefined
  const [first] = types
  if (first?.kind === 'list') return ifAllConvert(types, listType(element), mode)
  if (first?.kind === 'set') return ifAllConvert(types, setType(element), mode)
  return ifAllConvert(types, mapType(element), mode)
}

function ifAllConvert(
  types: readonly Type[],
  wanted: Type,
  mode: ConversionMode,
): Type | undefined {
  return types.every(type => isConvertible(type, wanted, mode)) ? wanted : undefined
}

/** Attribute by attribute if all have the same names, otherwise as a map. */
function unifyObjects(types: readonly ObjectType[], mode: ConversionMode): Type | undefined {
  const [first, ...others] = types
  const names = [...(first?.attributes.keys() ?? [])]
  const sameNames = others.every(
    type => type.attributes.size === names.length && names.every(name => type.attributes.has(name)),
  )
  if (!sameNames) return objectsAsMap(types, mode)
  const attributes: [string, Type][] = []
  for (const name of names) {
    const across = types.flatMap(type => type.attributes.get(name) ?? [])
    const common = unify(across, mode)
    // An attribute that cannot be unified alone cannot be one of a map either.
    if (common === undefined) return undefined
    attributes.push([name, common])
  }
  return ifAllConvert(types, objectType(attributes), mode) ?? objectsAsMap(types, mode)
}

function objectsAsMap(types: readonly ObjectType[], mode: ConversionMode): Type | undefined {
  const element = unify(
    types.flatMap(type => [...type.attributes.values()]),
    mode,
  )
  return element === undefined ? undefined : ifAllConvert(types, mapType(element), mode)
}

/** Element by element if all have the same length, otherwise as a list. */
function unifyTuples(types: readonly TupleType[], mode: ConversionMode): Type | undefined {
  const length = types[0]?.elements.length ?? 0
  if (types.some(type => type.elements.length !== length)) return tuplesAsList(types, mode)
  const elements: Type[] = []
  for (let at = 0; at < length; at++) {
    const across = types.flatMap(type => type.elements[at] ?? [])
    const element = unify(across, mode)
    if (element === undefined) return undefined
    elements.push(element)
  }
  return ifAllConvert(types, tupleType(elements), mode) ?? tuplesAsList(types, mode)
}

function tuplesAsList(types: readonly TupleType[], mode: ConversionMode): Type | undefined {
  const element = unify(
    types.flatMap(type => type.elements),
    mode,
  )
  return element === undefined ? undefined : ifAllConvert(types, listType(element), mode)
}

/** Objects among maps are taken for maps, tuples among lists for lists; undefined if that leads to nothing. */
function disguised(
  types: readonly Type[],
  disguise: 'object' | 'tuple',
  mode: ConversionMode,
): Type | undefined {
  const objects = types.flatMap(type => (type.kind === 'object' ? [type] : []))
  const tuples = types.flatMap(type => (type.kind === 'tuple' ? [type] : []))
  const bare = disguise === 'object' ? objectsAsMap(objects, mode) : tuplesAsList(tuples, mode)
  if (bare === undefined) return undefined
  const common = unify(
    types.map(type => (type.kind === disguise ? bare : type)),
    mode,
  )
  return common?.kind === bare.kind ? common : undefined
}
