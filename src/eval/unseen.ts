/** How constructs treat what is not seen: where it comes from, what is certain all the same, and what becomes of two possible values. */

import {
  containsUnseen,
  isWhollyKnown,
  partsOfValue,
  someValue,
  unseenSourcesOf,
} from '../value/inspect.ts'
import { mergeSources, unseenValue, withMarks } from '../value/make.ts'
import { compare, isNegativeZero, precisionOf } from '../value/number.ts'
import { DYNAMIC, type Type, typesEqual } from '../value/type.ts'
import type { Hull, Mark, UnseenSource, UnseenValue, Value } from '../value/value.ts'
import { hullOf, joinHulls } from './hull.ts'

/** Whether a set's members are uncertain because one of them is: two unseen elements may be the same. */
export function isUnseen(value: Value): boolean {
  return value.kind === 'unseen' || (value.kind === 'set' && containsUnseen(value))
}

/** The sources sorted and without repetition, as unseen values have them. */
export function distinctSources(sources: readonly UnseenSource[]): readonly UnseenSource[] {
  return mergeSources([], sources)
}

/** Certainly known to Terraform, whole and all: nothing in it is unknown, nor can what is unseen be. */
export function isSettled(value: Value): boolean {
  return !someValue(
    value,
    part => part.kind === 'unknown' || (part.kind === 'unseen' && part.hull.notUnknown !== true),
  )
}

/** The flags of a result that is there and known to Terraform whenever its operands are. */
export function settledHull(...operands: readonly Value[]): Hull {
  return operands.every(isSettled) ? { notNull: true, notUnknown: true } : { notNull: true }
}

/** An unseen value with marks. */
export function unseenWith(
  type: Type,
  sources: readonly UnseenSource[],
  marks: ReadonlySet<Mark> | undefined,
  hull: Hull = {},
): UnseenValue {
  return withMarks(unseenValue(type, sources, hull), marks)
}

/**
 * What stands for "one of these values": unseen, of their type if they have one in common, inside the hull of all. `deciding` are the
 * sources that choose; those of the values themselves are added.
 */
export function oneOf(values: readonly Value[], deciding: readonly UnseenSource[]): UnseenValue {
  const [first, ...rest] = values
  const sources = mergeSources(deciding, unseenSourcesOf(...values))
  if (first === undefined) return unseenValue(DYNAMIC, sources)
  const sameType = rest.every(value => typesEqual(value.type, first.type))
  const hull = rest.reduce<Hull>(
    (joined, value) => joinHulls(joined, deepHull(value)),
    deepHull(first),
  )
  const marks = mergeMarks(values)
  return unseenWith(sameType ? first.type : DYNAMIC, sources, marks, hull)
}

/** As `hullOf`, with "certainly known" meaning all parts. */
function deepHull(value: Value): Hull {
  const { notUnknown: _, ...hull } = hullOf(value)
  return isSettled(value) ? { notUnknown: true, ...hull } : hull
}

/** The marks of all values themselves; undefined if there are none. */
export function mergeMarks(values: readonly Value[]): ReadonlySet<Mark> | undefined {
  const marked = values.filter(value => value.marks !== undefined)
  if (marked.length === 0) return undefined
  return new Set(marked.flatMap(value => [...(value.marks ?? [])]))
}

/**
 * Whether two values are the same to every later computation: type, marks, precision and sign of zero included. Not known values are
 * never the same.
 */
export function areIdentical(a: Value, b: Value): boolean {
  return isWhollyKnown(a) && isWhollyKnown(b) && identicalKnown(a, b)
}

function identicalKnown(a: Value, b: Value): boolean {
  if (a.kind !== b.kind || !typesEqual(a.type, b.type) || !sameMarks(a.marks, b.marks)) return false
  switch (a.kind) {
    case 'string':
      return b.kind === 'string' && a.string === b.string
    case 'bool':
      return b.kind === 'bool' && a.bool === b.bool
    case 'number':
      return (
        b.kind === 'number' &&
        compare(a.number, b.number) === 0 &&
        precisionOf(a.number) === precisionOf(b.number) &&
        isNegativeZero(a.number) === isNegativeZero(b.number)
      )
    case 'null':
      return b.kind === 'null'
    default:
      return identicalParts(a, b)
  }
}

/** Types are equal, so maps are all that can have different keys. */
function identicalParts(a: Value, b: Value): boolean {
  if (a.kind === 'map' && b.kind === 'map' && !sameKeys(a.entries, b.entries)) return false
  const others = [...partsOfValue(b)]
  const parts = [...partsOfValue(a)]
  return (
    parts.length === others.length &&
    parts.every((part, at) => {
      const other = others[at]
      return other !== undefined && identicalKnown(part, other)
    })
  )
}

function sameKeys(a: ReadonlyMap<string, Value>, b: ReadonlyMap<string, Value>): boolean {
  return a.size === b.size && [...a.keys()].every(key => b.has(key))
}

function sameMarks(a: ReadonlySet<Mark> | undefined, b: ReadonlySet<Mark> | undefined): boolean {
  if (a === undefined || b === undefined) return (a?.size ?? 0) === (b?.size ?? 0)
  return a.size === b.size && [...a].every(mark => b.has(mark))
}
