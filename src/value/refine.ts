/**
 * What is known of values that are not known: ranges, and narrowing them, which may leave just one value. As `cty` does it
 * (cty/unknown_refinement.go, cty/value_range.go).
 */
import { graphemes } from '../text/graphemes.ts'
import { composed } from '../text/nfc.ts'
import { listValue, mapValue, numberValue, unknownValue, withMarks } from './make.ts'
import { compare, type HclNumber, isInfinite, numbersEqual } from './number.ts'
import { setType, type Type, typeConforms } from './type.ts'
import type { Bound, Hull, Refinement, UnknownValue, UnseenValue, Value } from './value.ts'

/** Everything certain about a value, whether it is known or not. */
export interface ValueRange {
  readonly type: Type
  readonly null: 'yes' | 'no' | 'maybe'
  /** Of a string; the whole of a known one. */
  readonly prefix: string
  readonly min: Bound | undefined
  readonly max: Bound | undefined
  readonly minLength: number
  /** `Infinity` if nothing limits it. */
  readonly maxLength: number
}

/** Longer lists of unknown elements are not made up from a known length. */
const MAX_LIST_FROM_LENGTH = 100_000

function unlimited(type: Type, isNull: ValueRange['null']): ValueRange {
  const nothing = { prefix: '', min: undefined, max: undefined, minLength: 0, maxLength: Infinity }
  return { type, null: isNull, ...nothing }
}

/** What is certain about the value. Of an unseen value only its type and whether it is null, since Terraform may not know it either. */
export function rangeOf(value: Value): ValueRange {
  switch (value.kind) {
    case 'null':
      return unlimited(value.type, 'yes')
    case 'unknown':
      return rangeOfUnknown(value)
    case 'unseen':
      return unlimited(value.type, value.hull.notNull === true ? 'no' : 'maybe')
    case 'string':
      return { ...unlimited(value.type, 'no'), prefix: value.string }
    case 'number': {
      const bound: Bound = { number: value.number, inclusive: true }
      return { ...unlimited(value.type, 'no'), min: bound, max: bound }
    }
    case 'list':
    case 'set':
    case 'map': {
      const [minLength, maxLength] = lengthBounds(value)
      // A length that is not exact is dropped here, as `cty` drops it.
      if (minLength !== maxLength) return unlimited(value.type, 'no')
      return { ...unlimited(value.type, 'no'), minLength, maxLength }
    }
    default:
      return unlimited(value.type, 'no')
  }
}

function rangeOfUnknown(value: UnknownValue): ValueRange {
  const { refinement } = value
  return {
    type: value.type,
    null: refinement.notNull === true ? 'no' : 'maybe',
    prefix: refinement.prefix ?? '',
    min: refinement.min,
    max: refinement.max,
    minLength: refinement.minLength ?? 0,
    maxLength: refinement.maxLength ?? Infinity,
  }
}

/**
 * The least and the greatest length that a known collection may have: unknown elements of a set may turn out to be equal to others.
 * Unseen elements count as unknown ones.
 */
export function lengthBounds(value: Value): readonly [number, number] {
  switch (value.kind) {
    case 'map':
      return [value.entries.size, value.entries.size]
    case 'list':
      return [value.elements.length, value.elements.length]
    case 'set': {
      const length = value.elements.length
      const known = length <= 1 || !value.elements.some(hasNotKnown)
      return known ? [length, length] : [1, length]
    }
    default:
      return [0, Infinity]
  }
}

function hasNotKnown(value: Value): boolean {
  switch (value.kind) {
    case 'unknown':
    case 'unseen':
      return true
    case 'list':
    case 'set':
    case 'tuple':
      return value.elements.some(hasNotKnown)
    case 'map':
      return [...value.entries.values()].some(hasNotKnown)
    case 'object':
      return [...value.attributes.values()].some(hasNotKnown)
    default:
      return false
  }
}

/** Whether the value is certainly not null, whatever it turns out to be. */
export function definitelyNotNull(value: Value): boolean {
  return rangeOf(value).null === 'no'
}

/** Whether a known or null value certainly lies outside a range. */
export function liesOutside(value: Value, range: ValueRange): boolean {
  if (value.kind === 'null') return range.null === 'no'
  if (range.null === 'yes') return true
  if (!typeConforms(value.type, range.type)) return true
  switch (value.kind) {
    case 'string':
      return !value.string.startsWith(range.prefix)
    case 'number':
      return numberLiesOutside(value.number, range)
    case 'list':
    case 'set':
    case 'map': {
      const [least, greatest] = lengthBounds(value)
      return greatest < range.minLength || least > range.maxLength
    }
    default:
      return false
  }
}

function numberLiesOutside(number: HclNumber, { min, max }: ValueRange): boolean {
  return (
    (min !== undefined && isBeyond(compare(min.number, number), min)) ||
    (max !== undefined && isBeyond(compare(number, max.number), max))
  )
}

/** `order` of what should be less against what should be more. */
function isBeyond(order: number, bound: Bound): boolean {
  return bound.inclusive ? order > 0 : order >= 0
}

/**
 * The value with more known about it. Known values stay as they are, and so does an unknown of unknown type. An unknown that can
 * only be one value becomes that value. Of an unseen value the hull is narrowed. A string's prefix is taken as it is: use
 * `safePrefix` where something may follow. Never contradicts: what does not fit is ignored.
 */
export function refine(value: Value, refinement: Refinement): Value {
  if (value.kind === 'unseen') return refinedUnseen(value, refinement)
  if (value.kind !== 'unknown' || value.type.kind === 'dynamic') return value
  const merged = mergeRefinements(value.refinement, refinement)
  const only = onlyValue(value, merged)
  return withMarks(only ?? unknownValue(value.type, merged, value.reasons), value.marks)
}

/** The value as one that is not null. */
export function refineNotNull(value: Value): Value {
  return refine(value, { notNull: true })
}

function refinedUnseen(value: UnseenValue, refinement: Refinement): UnseenValue {
  const { notNull, min, max } = refinement
  const low = tighter(value.hull.low, min?.number, 1)
  const high = tighter(value.hull.high, max?.number, -1)
  const hull: Hull = {
    ...value.hull,
    ...(notNull === true ? { notNull } : {}),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
  }
  return { ...value, hull }
}

/** The greater (`direction` 1) or the lesser (-1) of two ends. */
function tighter(
  a: HclNumber | undefined,
  b: HclNumber | undefined,
  direction: 1 | -1,
): HclNumber | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return compare(b, a) === direction ? b : a
}

/** What two refinements of one value say together. */
function mergeRefinements(a: Refinement, b: Refinement): Refinement {
  const min = tighterBound(a.min, b.min, 1)
  const max = tighterBound(a.max, b.max, -1)
  const prefix = longerPrefix(a.prefix, b.prefix)
  const minLength = Math.max(a.minLength ?? 0, b.minLength ?? 0)
  const maxLength = Math.min(a.maxLength ?? Infinity, b.maxLength ?? Infinity)
  const merged: { -readonly [Field in keyof Refinement]: Refinement[Field] } = {}
  if (a.notNull === true || b.notNull === true) merged.notNull = true
  if (prefix !== '') merged.prefix = prefix
  if (min !== undefined) merged.min = min
  if (max !== undefined) merged.max = max
  if (minLength !== 0) merged.minLength = minLength
  if (maxLength !== Infinity) merged.maxLength = maxLength
  return merged
}

function tighterBound(
  a: Bound | undefined,
  b: Bound | undefined,
  direction: 1 | -1,
): Bound | undefined {
  const added = b === undefined || isInfinite(b.number) ? undefined : b
  if (a === undefined || added === undefined) return a ?? added
  const order = compare(added.number, a.number)
  if (order === 0) return a.inclusive ? added : a
  return order === direction ? added : a
}

function longerPrefix(a = '', b = ''): string {
  return b.startsWith(a) ? b : a
}

/** The one value that the refinement leaves, or a collection of known length with unknown elements. */
function onlyValue(value: UnknownValue, refinement: Refinement): Value | undefined {
  if (refinement.notNull !== true) return undefined
  const { min, max, minLength = 0, maxLength } = refinement
  if (min?.inclusive === true && max?.inclusive === true && numbersEqual(min.number, max.number))
    return numberValue(min.number)
  return minLength === maxLength ? ofLength(value, minLength) : undefined
}

function ofLength(value: UnknownValue, length: number): Value | undefined {
  const { type, reasons } = value
  if (type.kind !== 'list' && type.kind !== 'set' && type.kind !== 'map') return undefined
  if (type.kind === 'map') return length === 0 ? mapValue(type.element, []) : undefined
  const limit = type.kind === 'set' ? 1 : MAX_LIST_FROM_LENGTH
  if (length > limit) return undefined
  const element = unknownValue(type.element, {}, reasons)
  const elements: Value[] = new Array(length).fill(element)
  if (type.kind === 'list') return listValue(type.element, elements)
  return { kind: 'set', type: setType(type.element), marks: undefined, elements }
}

/** Characters that nothing appended can change, among those that often end a prefix (ctystrings.SafeKnownPrefix). */
const FINAL = new Set('-_:;/\\,.(){}[]|?!~ \t@#$%^&*+"\'')
/** Between two of these there is always a border. */
const PLAIN = /^[ -~]{1,2}$/

/**
 * As much of a text as certainly begins any string that is made by appending to it: without the last character, which something
 * appended might combine with, unless it is a delimiter.
 */
export function safePrefix(text: string): string {
  const prefix = composed(text)
  const last = PLAIN.test(prefix.slice(-2)) ? prefix.slice(-1) : graphemes(prefix).at(-1)
  if (last === undefined || FINAL.has(last)) return prefix
  return prefix.slice(0, prefix.length - last.length)
}
