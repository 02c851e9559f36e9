/** What the collection functions ask of arguments whose parts may be null, unknown or unseen, and how they answer about them. */
import {
  containsUnseen,
  isWhollyKnown,
  unknownReasonsOf,
  unseenSourcesOf,
} from '../../value/inspect.ts'
import { unknownValue, unseenValue } from '../../value/make.ts'
import { compare, type HclNumber, toBigInt } from '../../value/number.ts'
import { type Type, typesEqual } from '../../value/type.ts'
import type { Hull, Refinement, UnknownValue, UnseenValue, Value } from '../../value/value.ts'
import { hullOf, joinHulls } from '../hull.ts'
import { isSettled } from '../unseen.ts'

/** Elements of a known list, set or tuple, in iteration order; undefined for every other value. */
export function elementsOf(value: Value | undefined): readonly Value[] | undefined {
  return value?.kind === 'list' || value?.kind === 'set' || value?.kind === 'tuple'
    ? value.elements
    : undefined
}

/** Entries of a known map or attributes of a known object, in order of the keys; undefined for every other value. */
export function entriesOf(value: Value | undefined): ReadonlyMap<string, Value> | undefined {
  if (value?.kind === 'map') return value.entries
  return value?.kind === 'object' ? value.attributes : undefined
}

/** Whether a set's size hangs on something unknown or unseen: that may turn out to equal another element. */
export function hasUncertainSize(value: Value): boolean {
  return value.kind === 'set' && value.elements.length > 1 && !isWhollyKnown(value)
}

/**
 * The not-known answer to a call: unseen if anything in the arguments is, with all their sources, else unknown with all their
 * reasons. `hull` holds for the unseen answer, `refinement` for the unknown one.
 */
export function notKnown(
  type: Type,
  args: readonly Value[],
  refinement: Refinement = {},
  hull: Hull = {},
): UnknownValue | UnseenValue {
  if (args.some(containsUnseen)) return unseenAnswer(type, args, hull)
  return unknownValue(type, refinement, unknownReasonsOf(...args))
}

/** An unseen answer that hangs on whatever is unseen in the arguments, of which there must be something. */
export function unseenAnswer(type: Type, args: readonly Value[], hull: Hull = {}): UnseenValue {
  return unseenValue(type, unseenSourcesOf(...args), hull)
}

/** Whether an argument is unseen and Terraform may not know it either, which is often decided before anything else. */
export function mayBeUnknown(value: Value): boolean {
  return value.kind === 'unseen' && value.hull.notUnknown !== true
}

/** What is certain of one of several values, chosen by something unseen. Nothing if there are none. */
export function choiceHull(candidates: readonly Value[], choice: Value): Hull {
  const [first, ...others] = candidates
  if (first === undefined) return {}
  const joined = others.reduce((sum, candidate) => joinHulls(sum, hullOf(candidate)), hullOf(first))
  const { notUnknown: _, ...hull } = joined
  return isSettled(choice) && candidates.every(isSettled) ? { ...hull, notUnknown: true } : hull
}

/** The least (-1) or greatest (1) of the numbers; undefined if one is missing or there are none. */
export function extreme(
  numbers: readonly (HclNumber | undefined)[],
  direction: -1 | 1,
): HclNumber | undefined {
  let best: HclNumber | undefined
  for (const number of numbers) {
    if (number === undefined) return undefined
    if (best === undefined || compare(number, best) === direction) best = number
  }
  return best
}

/** The type that all have; undefined if they differ or there are none. */
export function commonType(types: readonly Type[]): Type | undefined {
  const [first, ...others] = types
  return first !== undefined && others.every(type => typesEqual(type, first)) ? first : undefined
}

const MAX_INT64 = 2n ** 63n - 1n
const MIN_INT64 = -(2n ** 63n)

/** A number argument as Go's `int`; undefined for fractions, infinities and numbers beyond 64 bits. */
export function int64Of(value: Value): bigint | undefined {
  const integer = value.kind === 'number' ? toBigInt(value.number) : undefined
  if (integer === undefined || integer > MAX_INT64 || integer < MIN_INT64) return undefined
  return integer
}
