/**
 * Conversion of values between types, with Terraform's rules and its wording of what is wrong (cty/convert). What is not known
 * keeps what is known of it; marks stay where they are, save in sets.
 */
import { convertWithoutContent, hasOpenUnseen, unseenResult } from './convert-unseen.ts'
import { containsUnseen, goQuoted, hasDynamic, unknownReasonsOf } from './inspect.ts'
import {
  boolValue,
  listValue,
  mapValue,
  nullValue,
  numberValue,
  objectValue,
  stringValue,
  tupleValue,
  unknownValue,
  withMarks,
  withoutMarks,
} from './make.ts'
import { mismatchText } from './mismatch-text.ts'
import { formatNumber, parseNumber } from './number.ts'
import { lengthBounds } from './refine.ts'
import { setValue } from './set.ts'
import {
  DYNAMIC,
  type ListType,
  listType,
  type MapType,
  type ObjectType,
  type SetType,
  type TupleType,
  type Type,
  typesEqual,
  withoutOptional,
} from './type.ts'
import { type ConversionMode, isConvertible, objectElement, tupleElement, unify } from './unify.ts'
import type {
  KnownValue,
  ListValue,
  MapValue,
  ObjectValue,
  SetValue,
  TupleValue,
  Value,
} from './value.ts'

/** One step from a value to a part of it. */
export type PathStep = { readonly attribute: string } | { readonly index: number | string }

/** Why a value cannot be converted. */
export interface ConversionFailure {
  readonly kind: 'conversion-failure'
  /** In Terraform's words, without a full stop: `a number is required`, `attribute "a" is required`. */
  readonly text: string
  /** Where in the value; empty for the value as a whole. */
  readonly path: readonly PathStep[]
}

/** Whether a conversion failed. */
export function isConversionFailure(
  outcome: Value | ConversionFailure | readonly unknown[],
): outcome is ConversionFailure {
  return 'kind' in outcome && outcome.kind === 'conversion-failure'
}

/** Whether values of one type convert to another: always, for some values, or never. */
export function canConvert(from: Type, to: Type): 'safe' | 'unsafe' | 'no' {
  if (isConvertible(from, to, 'safe')) return 'safe'
  return isConvertible(from, to, 'unsafe') ? 'unsafe' : 'no'
}

/**
 * The value as the type, in which `any` stands for whatever fits and optional attributes are filled with null. Where unseen parts of
 * uncertain type decide whether and how it converts, the result is unseen; a failure is certain.
 */
export function convert(value: Value, type: Type): Value | ConversionFailure {
  // No value's type has optional attributes, and most types of one kind are the same object.
  if (value.type === type || typesEqual(value.type, withoutOptional(type))) return value
  const outcome = isConvertible(value.type, type, 'unsafe')
    ? step(value, type, [])
    : failure(mismatchText(value.type, type), [])
  if (isConversionFailure(outcome) && hasOpenUnseen(value)) return unseenResult([value], type)
  return outcome
}

type Path = readonly PathStep[]
type Outcome = Value | ConversionFailure

function failure(text: string, path: Path): ConversionFailure {
  return { kind: 'conversion-failure', text, path }
}

/** Converts a value to a type that its own is convertible to. */
function step(value: Value, to: Type, path: Path): Outcome {
  if (to.kind === 'dynamic' || typesEqual(value.type, to)) return value
  if (value.kind === 'null' || value.kind === 'unknown' || value.kind === 'unseen')
    return convertWithoutContent(value, to)
  const outcome = content(value, to, path)
  return isConversionFailure(outcome) ? outcome : withMarks(outcome, value.marks)
}

/** Converts a known value, giving a result without the marks of the value itself. */
function content(value: KnownValue, to: Type, path: Path): Outcome {
  switch (value.kind) {
    case 'string':
      return fromString(value.string, to, path)
    case 'number':
      return stringValue(formatNumber(value.number))
    case 'bool':
      return stringValue(value.bool ? 'true' : 'false')
    case 'list':
    case 'set':
      if (to.kind === 'list') return sequenceToList(value, to, path)
      return to.kind === 'set' ? sequenceToSet(value, to, path) : mismatch(value, to, path)
    case 'tuple':
      if (to.kind === 'list' || to.kind === 'set') return tupleToSequence(value, to, path)
      return to.kind === 'tuple' ? tupleToTuple(value, to, path) : mismatch(value, to, path)
    case 'map':
      if (to.kind === 'map') return mapToMap(value, to, path)
      return to.kind === 'object' ? mapToObject(value, to, path) : mismatch(value, to, path)
    case 'object':
      if (to.kind === 'map') return objectToMap(value, to, path)
      return to.kind === 'object' ? objectToObject(value, to, path) : mismatch(value, to, path)
  }
}

function mismatch(value: Value, to: Type, path: Path): ConversionFailure {
  return failure(mismatchText(value.type, to), path)
}

function fromString(text: string, to: Type, path: Path): Outcome {
  if (to.kind === 'number') {
    const number = parseNumber(text)
    return number === undefined ? failure('a number is required', path) : numberValue(number)
  }
  if (text === 'true' || text === '1') return boolValue(true)
  if (text === 'false' || text === '0') return boolValue(false)
  const lower = text.toLowerCase()
  if (lower !== 'true' && lower !== 'false') return failure('a bool is required', path)
  return failure(`a bool is required; to convert from string, use lowercase "${lower}"`, path)
}

/** `cty` makes nulls anew while it converts, which loses their marks, though not in every place. */
function withFreshNull(value: Value): Value {
  return value.kind === 'null' ? withoutMarks(value) : value
}

/** Each element as the type, or the first failure. */
function eachElement(elements: Iterable<Value>, to: Type, path: Path): Value[] | ConversionFailure {
  const converted: Value[] = []
  for (const element of elements) {
    const outcome = step(element, to, [...path, { index: converted.length }])
    if (isConversionFailure(outcome)) return outcome
    converted.push(outcome)
  }
  return converted
}

/** Each entry as the type, or the first failure. */
function eachEntry(
  entries: Iterable<readonly [string, Value]>,
  to: Type,
  path: Path,
): [string, Value][] | ConversionFailure {
  const converted: [string, Value][] = []
  for (const [name, value] of entries) {
    const outcome = step(value, to, [...path, { index: name }])
    if (isConversionFailure(outcome)) return outcome
    converted.push([name, outcome])
  }
  return converted
}

/** The one type that elements have, `any` giving way to others; undefined if there are several. */
function sharedType(values: Iterable<Value>): Type | undefined {
  let shared: Type = DYNAMIC
  for (const value of values) {
    if (shared.kind === 'dynamic') shared = value.type
    else if (value.type.kind !== 'dynamic' && !typesEqual(shared, value.type)) return undefined
  }
  return shared
}

/** Elements of no type of their own take the collection's. */
function adopt(value: Value, type: Type): Value {
  if (value.type.kind !== 'dynamic' || type.kind === 'dynamic') return value
  if (value.kind !== 'null' && value.kind !== 'unknown' && value.kind !== 'unseen') return value
  return convertWithoutContent(value, type)
}

/** What a collection without elements has as element type: a certain type rather than `any`. */
function emptyElement(wanted: Type, given: Type): Type {
  return wanted.kind === 'dynamic' ? given : withoutOptional(wanted)
}

function list(elements: readonly Value[], path: Path): Outcome {
  const type = sharedType(elements)
  if (type === undefined)
    return failure('element types must all match for conversion to list', path)
  return listValue(
    type,
    elements.map(element => adopt(element, type)),
  )
}

function set(elements: readonly Value[], path: Path): Outcome {
  const type = sharedType(elements)
  if (type === undefined) return failure('element types must all match for conversion to set', path)
  return setValue(
    type,
    elements.map(element => adopt(element, type)),
  )
}

function map(entries: readonly (readonly [string, Value])[], path: Path, noun: string): Outcome {
  const type = sharedType(entries.map(([, value]) => value))
  if (type === undefined) return failure(`${noun} types must all match for conversion to map`, path)
  return mapValue(
    type,
    entries.map(([name, value]): [string, Value] => [name, adopt(value, type)]),
  )
}

function sequenceToList(value: ListValue | SetValue, to: ListType, path: Path): Outcome {
  const [least, greatest] = lengthBounds(value)
  if (least !== greatest) {
    if (containsUnseen(value)) return unseenResult([value], to)
    // The element type is that of the set, as in `cty`.
    return unknownValue(listType(value.type.element), {}, unknownReasonsOf(value))
  }
  const elements = eachElement(value.elements, to.element, path)
  if (isConversionFailure(elements)) return elements
  if (elements.length === 0) return listValue(emptyElement(to.element, value.type.element), [])
  return list(elements.map(withFreshNull), path)
}

function sequenceToSet(value: ListValue | SetValue, to: SetType, path: Path): Outcome {
  const elements = eachElement(value.elements, to.element, path)
  if (isConversionFailure(elements)) return elements
  if (elements.length === 0) return setValue(emptyElement(to.element, value.type.element), [])
  return set(elements.map(withFreshNull), path)
}

function tupleToSequence(value: TupleValue, to: ListType | SetType, path: Path): Outcome {
  const make = to.kind === 'list' ? listValue : setValue
  if (value.elements.length === 0) return make(withoutOptional(to.element), [])
  // The common type may be another once the unseen element's type is known.
  if (hasDynamic(to.element) && value.elements.some(hasOpenUnseen)) return unseenResult([value], to)
  const element = tupleElement(value.type, to.element, 'unsafe')
  if (element === undefined) return mismatch(value, to, path)
  const elements = eachElement(value.elements, element, path)
  if (isConversionFailure(elements)) return elements
  if (to.kind === 'set') return set(elements.map(withFreshNull), path)
  const unified = unifyElements(elements, path)
  return isConversionFailure(unified) ? unified : list(unified, path)
}

/** After conversion to a type with `any` inside, elements may still differ. */
function unifyElements(elements: readonly Value[], path: Path): Value[] | ConversionFailure {
  const type = unify(
    elements.map(element => element.type),
    'unsafe',
  )
  if (type === undefined) return failure('cannot find a common base type for all elements', path)
  return eachElement(elements, type, path)
}

function tupleToTuple(value: TupleValue, to: TupleType, path: Path): Outcome {
  const elements: Value[] = []
  for (const [at, element] of value.elements.entries()) {
    const outcome = step(element, to.elements[at] ?? DYNAMIC, [...path, { index: at }])
    if (isConversionFailure(outcome)) return outcome
    elements.push(outcome)
  }
  return tupleValue(elements)
}

function mapToMap(value: MapValue, to: MapType, path: Path): Outcome {
  const entries = eachEntry(value.entries, to.element, path)
  if (isConversionFailure(entries)) return entries
  if (entries.length === 0) return mapValue(emptyElement(to.element, value.type.element), [])
  return unifiedMap(entries, to.element, { path, mode: 'safe', noun: 'element' })
}

interface MapContext {
  readonly path: Path
  readonly mode: ConversionMode
  readonly noun: string
}

function unifiedMap(
  entries: readonly (readonly [string, Value])[],
  element: Type,
  { path, mode, noun }: MapContext,
): Outcome {
  if (!('element' in element) && element.kind !== 'object') return map(entries, path, noun)
  const types = entries.map(([, value]) => value.type)
  const type = unify(types, mode)
  if (type === undefined) return failure('cannot find a common base type for all elements', path)
  const unified = eachEntry(entries, type, path)
  return isConversionFailure(unified) ? unified : map(unified, path, noun)
}

function objectToMap(value: ObjectValue, to: MapType, path: Path): Outcome {
  if (value.attributes.size === 0) return mapValue(withoutOptional(to.element), [])
  const open = [...value.attributes.values()].some(hasOpenUnseen)
  if (hasDynamic(to.element) && open) return unseenResult([value], to)
  const element = objectElement(value.type, to.element, 'unsafe')
  if (element === undefined) return mismatch(value, to, path)
  const entries = eachEntry(value.attributes, element, path)
  if (isConversionFailure(entries)) return entries
  return unifiedMap(entries, element, { path, mode: 'unsafe', noun: 'attribute' })
}

function objectToObject(value: ObjectValue, to: ObjectType, path: Path): Outcome {
  const attributes: [string, Value][] = []
  for (const [name, type] of to.attributes) {
    const given = value.attributes.get(name)
    const outcome: Outcome =
      given === undefined
        ? nullValue(withoutOptional(type))
        : step(given, type, [...path, { attribute: name }])
    if (isConversionFailure(outcome)) return outcome
    attributes.push([name, withFreshNull(outcome)])
  }
  return objectValue(attributes)
}

function mapToObject(value: MapValue, to: ObjectType, path: Path): Outcome {
  const attributes: [string, Value][] = []
  for (const [name, given] of value.entries) {
    const type = to.attributes.get(name)
    if (type === undefined) continue
    if (!isConvertible(given.type, type, 'unsafe')) {
      const why = mismatchText(given.type, type)
      const text = `map element type is incompatible with attribute ${goQuoted(name)}: ${why}`
      return failure(text, path)
    }
    const outcome = step(given, type, [...path, { index: name }])
    if (isConversionFailure(outcome)) return outcome
    attributes.push([name, withFreshNull(outcome)])
  }
  for (const [name, type] of to.attributes) {
    if (value.entries.has(name)) continue
    if (!to.optional.has(name))
      return failure(`map has no element for required attribute ${goQuoted(name)}`, path)
    // With its optional attributes, as in `cty`, so that such objects do not fit into one collection with others.
    attributes.push([name, nullValue(type)])
  }
  return objectValue(attributes)
}
