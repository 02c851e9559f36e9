/** Functions that take something out of a collection: `element`, `keys`, `length`, `lookup`, `one`, `values`. */

import { countGraphemes } from '../../../text/graphemes.ts'
import { convert, isConversionFailure } from '../../../value/convert.ts'
import { containsUnseen, isWhollyKnown } from '../../../value/inspect.ts'
import {
  listValue,
  nullValue,
  numberValue,
  stringValue,
  tupleValue,
  withMarks,
} from '../../../value/make.ts'
import { fromInteger, type HclNumber, INTEGER_PRECISION, ZERO } from '../../../value/number.ts'
import { refine } from '../../../value/refine.ts'
import {
  DYNAMIC,
  listType,
  NUMBER,
  STRING,
  type TupleType,
  type Type,
  tupleType,
} from '../../../value/type.ts'
import type { Hull, Mark, UnknownValue, UnseenValue, Value } from '../../../value/value.ts'
import { hullOf } from '../../hull.ts'
import { hasFeature, type TerraformMinor } from '../../language-version.ts'
import { areIdentical, isSettled } from '../../unseen.ts'
import { type Failure, type FunctionDefinition, fail } from '../definition.ts'
import {
  choiceHull,
  commonType,
  elementsOf,
  entriesOf,
  hasUncertainSize,
  int64Of,
  mayBeUnknown,
  notKnown,
  unseenAnswer,
} from '../parts.ts'

/** Lengths come from Go's int64. */
function count(n: number | bigint): HclNumber {
  return fromInteger(n, INTEGER_PRECISION)
}

const MAX_LENGTH = count(2n ** 63n - 1n)

/** Characters that are counted in one step. */
const CHARACTERS_PER_STEP = 2

const LENGTH: FunctionDefinition = {
  name: 'length',
  parameters: [
    {
      name: 'value',
      type: DYNAMIC,
      allowDynamic: true,
      allowUnknown: true,
      allowMarked: true,
      unseen: 'self',
    },
  ],
  returns: ([value]) => {
    const kind = value?.type.kind
    return kind === 'number' || kind === 'bool'
      ? fail(null, 'only strings, collections, tuples and objects have a length')
      : NUMBER
  },
  notNull: true,
  apply: ([value], _type, context) => {
    if (value === undefined) return fail(null, 'a value is required')
    // Finding what is seen as one character takes longer than anything else that is asked of a text.
    if (value.kind === 'string') context.spend?.(value.string.length / CHARACTERS_PER_STEP)
    return withMarks(lengthOf(value), value.marks)
  },
}

function lengthOf(value: Value): Value {
  switch (value.kind) {
    case 'string':
      return numberValue(count(countGraphemes(value.string)))
    case 'list':
    case 'tuple':
      return numberValue(count(value.elements.length))
    case 'map':
      return numberValue(count(value.entries.size))
    case 'object':
      return numberValue(count(value.attributes.size))
    case 'set':
      return lengthOfSet(value.elements, value)
    case 'unseen':
      return lengthOfUnseen(value)
    default:
      return value.kind === 'unknown' ? lengthOfUnknown(value) : notKnown(NUMBER, [value])
  }
}

/** Parts that are not known may turn out equal to others, but a single one cannot. */
function lengthOfSet(elements: readonly Value[], set: Value): Value {
  const high = count(elements.length)
  const distinct = elements.filter(isWhollyKnown).length
  if (elements.length === 1 || distinct === elements.length) return numberValue(high)
  if (containsUnseen(set))
    return unseenAnswer(NUMBER, [set], {
      low: count(Math.max(distinct, 1)),
      high,
      whole: true,
      notNull: true,
    })
  const bounds = {
    notNull: true,
    min: { number: count(1), inclusive: true },
    max: { number: high, inclusive: true },
  } as const
  return refine(notKnown(NUMBER, [set]), bounds)
}

/** Tuples and objects have the length of their type even if Terraform itself does not know them. */
function lengthOfUnseen(value: UnseenValue): Value {
  const fixed = lengthOfType(value.type)
  if (fixed !== undefined && value.hull.notNull) return numberValue(count(fixed))
  const bounds: Hull =
    fixed === undefined
      ? { low: ZERO, whole: true }
      : { low: count(fixed), high: count(fixed), whole: true }
  // Parts of a set that are unknown leave its length unknown.
  const known = fixed !== undefined || (value.hull.notUnknown && value.type.kind !== 'set')
  return unseenAnswer(NUMBER, [value], {
    ...bounds,
    ...(known && { notUnknown: true }),
    notNull: true,
  })
}

function lengthOfType(type: Type): number | undefined {
  if (type.kind === 'tuple') return type.elements.length
  return type.kind === 'object' ? type.attributes.size : undefined
}

function lengthOfUnknown(value: UnknownValue): Value {
  const fixed = lengthOfType(value.type)
  if (fixed !== undefined) return numberValue(count(fixed))
  const unknown = notKnown(NUMBER, [value])
  const { prefix, minLength, maxLength } = value.refinement
  if (value.type.kind === 'dynamic') return unknown
  if (value.type.kind === 'string')
    return refine(unknown, {
      notNull: true,
      min: { number: count(countGraphemes(prefix ?? '')), inclusive: true },
    })
  const max = maxLength === undefined ? MAX_LENGTH : count(maxLength)
  return refine(unknown, {
    notNull: true,
    min: { number: count(minLength ?? 0), inclusive: true },
    max: { number: max, inclusive: true },
  })
}

const ELEMENT: FunctionDefinition = {
  name: 'element',
  parameters: [
    { name: 'list', type: DYNAMIC, allowMarked: true, unseen: 'parts' },
    { name: 'index', type: NUMBER, unseen: 'self' },
  ],
  returns: ([list, index], { version }) => {
    if (list?.type.kind === 'list') return list.type.element
    if (list?.type.kind !== 'tuple') return fail(null, 'element reads a list or tuple')
    return typeOfElement(list.type, index ?? list, version)
  },
  apply: ([list, index], type) => {
    const elements = elementsOf(list)
    if (list === undefined || index === undefined || elements === undefined)
      return fail(null, 'element reads a list or tuple')
    if (index.kind === 'unseen') return anyElement(elements, list, index, type)
    const at = wrappedIndex(index, elements.length)
    if (typeof at !== 'number') return at
    const element = elements[at]
    return element === undefined ? fail(null, NO_ELEMENTS) : withMarks(element, list.marks)
  },
}

const NO_ELEMENTS = 'element has nothing to choose from in an empty list'

function typeOfElement(tuple: TupleType, index: Value, version: TerraformMinor): Type | Failure {
  if (index.kind === 'unknown') return DYNAMIC
  const at = wrappedIndex(index, tuple.elements.length)
  if (typeof at !== 'number') return at
  // Up to 1.11 a negative index crashes (go-cty 1.16.0), unless it wraps to the first element.
  const crashes = !hasFeature(version, 'element-negative-on-tuple')
  if (crashes && at !== 0 && (int64Of(index) ?? 0n) < 0n)
    return fail(null, 'this version of Terraform takes no negative index on a tuple')
  return tuple.elements[at] ?? DYNAMIC
}

function wrappedIndex(index: Value, length: number): number | Failure {
  const integer = int64Of(index)
  if (integer === undefined) return fail(null, 'the index is a whole number')
  if (length === 0) return fail(null, NO_ELEMENTS)
  const rest = Number(integer % BigInt(length))
  return rest < 0 ? rest + length : rest
}

function anyElement(
  elements: readonly Value[],
  list: Value,
  index: UnseenValue,
  type: Type,
): Value | Failure {
  if (elements.length === 0 && !mayBeUnknown(index)) return fail(null, NO_ELEMENTS)
  // The type step takes the index for unknown, which Terraform's may be too.
  const isTyped = list.type.kind === 'tuple' && !mayBeUnknown(index)
  const chosen = isTyped ? commonType(elements.map(element => element.type)) : undefined
  const hull = choiceHull(elements, index)
  return withMarks(unseenAnswer(chosen ?? type, [list, index], hull), list.marks)
}

const KEYS: FunctionDefinition = {
  name: 'keys',
  parameters: [
    { name: 'inputMap', type: DYNAMIC, allowUnknown: true, allowMarked: true, unseen: 'self' },
  ],
  returns: ([value]) => {
    if (value?.type.kind === 'map') return listType(STRING)
    if (value?.type.kind === 'object')
      return tupleType([...value.type.attributes].map(() => STRING))
    return fail(0, 'a map or object is required')
  },
  notNull: true,
  apply: ([value], type) => {
    if (value === undefined) return fail(0, 'a map or object is required')
    return withMarks(keysOf(value, type), value.marks)
  },
}

/** The type says an object's keys even if nothing else is known, unless the object may be null, which is an error. */
function keysOf(value: Value, type: Type): Value {
  const known = value.kind !== 'unseen' || value.hull.notNull
  if (value.type.kind === 'object' && known)
    return tupleValue([...value.type.attributes.keys()].map(stringValue))
  if (value.kind === 'map') return listValue(STRING, [...value.entries.keys()].map(stringValue))
  return notKnown(type, [value], {}, { ...hullOf(value), notNull: true })
}

const VALUES: FunctionDefinition = {
  name: 'values',
  parameters: [{ name: 'mapping', type: DYNAMIC, allowMarked: true, unseen: 'parts' }],
  returns: ([value]) => {
    if (value?.type.kind === 'map') return listType(value.type.element)
    if (value?.type.kind === 'object') return tupleType([...value.type.attributes.values()])
    return fail(null, 'values reads a map or object')
  },
  notNull: true,
  apply: ([value], type) => {
    const entries = entriesOf(value)
    if (entries === undefined) return fail(null, 'values reads a map or object')
    const parts = [...entries.values()]
    const result = type.kind === 'list' ? listValue(type.element, parts) : tupleValue(parts)
    return withMarks(result, value?.marks)
  },
}

const ONE_FAILS = 'a list, set or tuple of at most one element is required'

const ONE: FunctionDefinition = {
  name: 'one',
  parameters: [{ name: 'list', type: DYNAMIC, unseen: 'parts' }],
  returns: ([value]) => {
    const type = value?.type
    if (type?.kind === 'list' || type?.kind === 'set') return type.element
    if (type?.kind !== 'tuple' || type.elements.length > 1) return fail(0, ONE_FAILS)
    return type.elements[0] ?? DYNAMIC
  },
  apply: ([value], type) => {
    const elements = elementsOf(value)
    if (elements === undefined) return fail(0, ONE_FAILS)
    const [first] = elements
    if (first === undefined) return nullValue(type)
    if (elements.length === 1) return first
    // Elements of a set that are not known may yet turn out to be the same one.
    return value && hasUncertainSize(value) ? notKnown(type, [value]) : fail(0, ONE_FAILS)
  },
}

const LOOKUP: FunctionDefinition = {
  name: 'lookup',
  parameters: [
    { name: 'inputMap', type: DYNAMIC, allowMarked: true, allowUnknown: true, unseen: 'self' },
    { name: 'key', type: STRING, allowMarked: true, allowUnknown: true, unseen: 'self' },
  ],
  variadic: {
    name: 'default',
    type: DYNAMIC,
    allowUnknown: true,
    allowDynamic: true,
    allowNull: true,
    allowMarked: true,
    unseen: 'self',
  },
  returns: args => {
    const [map, key, fallback] = args
    if (map === undefined || key === undefined || args.length > 3)
      return fail(null, 'lookup takes a map, a key and at most one default')
    if (map.type.kind === 'object') return typeInObject(map.type.attributes, key, fallback)
    if (map.type.kind !== 'map') return fail(0, 'a map or object is required')
    if (fallback && isConversionFailure(convert(fallback, map.type.element)))
      return fail(2, "the default must have the type of the map's elements")
    return map.type.element
  },
  apply: lookup,
}

function typeInObject(
  attributes: ReadonlyMap<string, Type>,
  key: Value,
  fallback: Value | undefined,
): Type | Failure {
  if (key.kind !== 'string') return DYNAMIC
  const type = attributes.get(key.string) ?? fallback?.type
  return type ?? fail(0, `the object has no attribute ${quoted(key)}`)
}

/** A key as the message may show it. */
function quoted(key: Value): string {
  return key.kind === 'string' && key.marks === undefined ? `"${key.string}"` : 'of that name'
}

function lookup(args: readonly Value[], type: Type): Value | Failure {
  const [map, key, fallback] = args
  if (map === undefined || key === undefined) return fail(null, 'a map and a key are required')
  const marks = new Set<Mark>([...(map.marks ?? []), ...(key.marks ?? [])])
  const entries = entriesOf(map)
  if (entries !== undefined && key.kind === 'unseen')
    return withMarks(anyEntry({ entries, key, fallback, map }, type), marks)
  if (entries === undefined || key.kind !== 'string') {
    const settled: Hull = args.every(isSettled) ? { notUnknown: true } : {}
    return withMarks(notKnown(type, [map, key], {}, settled), marks)
  }
  const found = entries.get(key.string)
  if (found !== undefined) return withMarks(found, marks)
  if (fallback === undefined) return fail(null, `the map has no key ${quoted(key)}`)
  const converted = convert(fallback, type)
  if (isConversionFailure(converted)) return fail(null, converted.text)
  return withMarks(converted, marks)
}

interface UnseenLookup {
  readonly entries: ReadonlyMap<string, Value>
  readonly key: UnseenValue
  readonly fallback: Value | undefined
  readonly map: Value
}

/** One of the entries or the default. Bounds hold whichever it is; without a default, a key that is not there is an error. */
function anyEntry({ entries, key, fallback, map }: UnseenLookup, type: Type): Value {
  const candidates = [...entries.values()]
  if (fallback !== undefined) {
    const converted = type.kind === 'dynamic' ? fallback : convert(fallback, type)
    candidates.push(isConversionFailure(converted) ? fallback : converted)
  }
  const marks = new Set(candidates.flatMap(candidate => [...(candidate.marks ?? [])]))
  const decided = fallback !== undefined && key.hull.notUnknown === true
  const only = decided ? sameCandidate(candidates) : undefined
  const hull = choiceHull(candidates, key)
  // The type step takes the key for unknown, which Terraform's may be too; then an object's attributes stay apart.
  const isTyped = map.kind === 'object' && !mayBeUnknown(key)
  const chosen = isTyped ? commonType(candidates.map(({ type: own }) => own)) : type
  const answer = unseenAnswer(chosen ?? DYNAMIC, [map, key, ...candidates], hull)
  return withMarks(only ?? answer, marks)
}

/** The one value that all candidates are, if that is so: then it is the answer whatever the key. */
function sameCandidate(candidates: readonly Value[]): Value | undefined {
  const [first] = candidates
  if (first === undefined) return undefined
  return candidates.every(candidate => areIdentical(candidate, first)) ? first : undefined
}

/** The family's definitions, for `table.ts` to find by name. */
export const collectionLookupFunctions: readonly FunctionDefinition[] = [
  ELEMENT,
  KEYS,
  LENGTH,
  LOOKUP,
  ONE,
  VALUES,
]
