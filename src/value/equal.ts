/** Equality of values: Terraform's `==`, which may itself not be known (cty/value_ops.go `Equals`), and sameness of representation. */
import {
  containsUnseen,
  hasDynamic,
  hasWhollyKnownType,
  partsOfValue,
  someValue,
  unknownReasonsOf,
  unseenSourcesOf,
} from './inspect.ts'
import { boolValue, unknownValue, unseenValue, withMarks } from './make.ts'
import { deepMarksOf, unionMarks } from './marks.ts'
import { compare, type HclNumber, numbersEqual } from './number.ts'
import { definitelyNotNull, liesOutside, rangeOf } from './refine.ts'
import { setHashText } from './set-order.ts'
import { BOOL, typeConforms, typesCompatible, typesEqual } from './type.ts'
import type { Bound, Mark, SetValue, UnknownValue, UnseenValue, Value } from './value.ts'

/** What is certain about whether two values are equal. */
export type Verdict = 'equal' | 'different' | 'unknown' | 'unseen'

/** What differs between versions of Terraform. */
export interface EqualityRules {
  /** Comparing with null looks at nothing inside, so only outer marks go to the answer. Since 1.15; before, inner marks go too. */
  readonly nullIgnoresInnerMarks?: boolean
}

/**
 * Terraform's `a == b`: a bool, or one that is not known. Types are never converted. Ranges of what is not known may decide.
 * With something unseen the answer is known only if it is the same whatever that is, and Terraform knows it at plan.
 */
export function valuesEqual(a: Value, b: Value, rules: EqualityRules = {}): Value {
  return withMarks(answer(verdictOf(a, b), a, b), relevantMarks(a, b, rules))
}

function relevantMarks(a: Value, b: Value, rules: EqualityRules): ReadonlySet<Mark> | undefined {
  if (rules.nullIgnoresInnerMarks === true && (a.kind === 'null') !== (b.kind === 'null'))
    return unionMarks(a.marks, b.marks)
  return deepMarksOf([a, b])
}

function answer(verdict: Verdict, a: Value, b: Value): Value {
  switch (verdict) {
    case 'unknown':
      return unknownValue(BOOL, { notNull: true }, unknownReasonsOf(a, b))
    case 'unseen': {
      const certain = !mayBeUnknown(a) && !mayBeUnknown(b)
      const hull = certain
        ? ({ notNull: true, notUnknown: true } as const)
        : { notNull: true as const }
      return unseenValue(BOOL, unseenSourcesOf(a, b), hull)
    }
    default:
      return boolValue(verdict === 'equal')
  }
}

/** Whether Terraform may not know the value, or something in it, at plan. */
function mayBeUnknown(value: Value): boolean {
  return someValue(
    value,
    part => part.kind === 'unknown' || (part.kind === 'unseen' && part.hull.notUnknown !== true),
  )
}

/** Whether two values are certainly equal. Marks do not matter. */
export function certainlyEqual(a: Value, b: Value): boolean {
  return verdictOf(a, b) === 'equal'
}

/** Whether two values are equal, as far as that can be told. Marks do not matter. */
export function verdictOf(a: Value, b: Value): Verdict {
  return containsUnseen(a) || containsUnseen(b) ? unseenVerdict(a, b) : seenVerdict(a, b)
}

/** Neither value holds anything unseen. */
function seenVerdict(a: Value, b: Value): Verdict {
  if (a.kind === 'unknown') return b.kind === 'unknown' ? 'unknown' : againstUnknown(b, a)
  if (b.kind === 'unknown') return againstUnknown(a, b)
  if (a.kind === 'null' || b.kind === 'null') return a.kind === b.kind ? 'equal' : 'different'
  if (!hasWhollyKnownType(a) || !hasWhollyKnownType(b)) {
    const conform = typeConforms(a.type, b.type) || typeConforms(b.type, a.type)
    return conform ? 'unknown' : 'different'
  }
  return typesEqual(a.type, b.type) ? knownVerdict(a, b) : 'different'
}

function againstUnknown(known: Value, unknown: UnknownValue): Verdict {
  if (known.kind === 'null') return definitelyNotNull(unknown) ? 'different' : 'unknown'
  if (liesOutside(known, rangeOf(unknown))) return 'different'
  if (hasDynamic(unknown.type) || typesEqual(known.type, unknown.type)) return 'unknown'
  return 'different'
}

/** Two known values of the same type. */
function knownVerdict(a: Value, b: Value): Verdict {
  if (a.kind === 'string') return decided(b.kind === 'string' && a.string === b.string)
  if (a.kind === 'bool') return decided(b.kind === 'bool' && a.bool === b.bool)
  if (a.kind === 'number') return decided(b.kind === 'number' && numbersEqual(a.number, b.number))
  if (a.kind === 'set' && b.kind === 'set') return setVerdict(a, b)
  const pairs = pairsOf(a, b)
  if (pairs === undefined) return 'different'
  return a.kind === 'list' || a.kind === 'tuple' ? firstVerdict(pairs) : worstVerdict(pairs)
}

type Pairs = readonly (readonly [Value, Value])[]

/** Elements are compared in order, up to the first that is not certainly equal. */
function firstVerdict(pairs: Pairs): Verdict {
  for (const [x, y] of pairs) {
    const verdict = seenVerdict(x, y)
    if (verdict !== 'equal') return verdict
  }
  return 'equal'
}

/** Attributes and entries are compared in an order of chance in `cty`, so one that is unknown may hide any difference. */
function worstVerdict(pairs: Pairs): Verdict {
  const verdicts = pairs.map(([x, y]) => seenVerdict(x, y))
  if (verdicts.includes('unknown')) return 'unknown'
  return decided(verdicts.every(verdict => verdict === 'equal'))
}

function decided(equal: boolean): Verdict {
  return equal ? 'equal' : 'different'
}

/** Only an element that is itself unknown makes the answer unknown; one with something unknown inside is found in no other set. */
function setVerdict(a: SetValue, b: SetValue): Verdict {
  const elements = [...a.elements, ...b.elements]
  if (elements.some(element => element.kind === 'unknown')) return 'unknown'
  return decided(isSubset(a, b) && isSubset(b, a))
}

function isSubset(a: SetValue, b: SetValue): boolean {
  const byHash = new Map<string, Value[]>()
  for (const element of b.elements) {
    const hash = setHashText(element)
    byHash.set(hash, [...(byHash.get(hash) ?? []), element])
  }
  return a.elements.every(element =>
    (byHash.get(setHashText(element)) ?? []).some(other => seenVerdict(element, other) === 'equal'),
  )
}

/** The parts that correspond to each other; undefined if some have no counterpart. */
function pairsOf(a: Value, b: Value): Pairs | undefined {
  if (a.kind === 'map' && b.kind === 'map') return pairsByName(a.entries, b.entries)
  if (a.kind === 'object' && b.kind === 'object') return pairsByName(a.attributes, b.attributes)
  const right = [...partsOfValue(b)]
  const left = [...partsOfValue(a)]
  if (left.length !== right.length) return undefined
  const pairs: (readonly [Value, Value])[] = []
  for (const [at, value] of left.entries()) {
    const other = right[at]
    if (other !== undefined) pairs.push([value, other])
  }
  return pairs
}

function pairsByName(
  a: ReadonlyMap<string, Value>,
  b: ReadonlyMap<string, Value>,
): readonly (readonly [Value, Value])[] | undefined {
  if (a.size !== b.size) return undefined
  const pairs: (readonly [Value, Value])[] = []
  for (const [name, value] of a) {
    const other = b.get(name)
    if (other === undefined) return undefined
    pairs.push([value, other])
  }
  return pairs
}

/** At least one of the values is unseen or has something unseen inside. */
function unseenVerdict(a: Value, b: Value): Verdict {
  // Holds for null and unknown too: a value that exists is never equal to one of another type.
  if (!typesCompatible(a.type, b.type) && (isThere(a) || isThere(b))) return 'different'
  if (a.kind === 'unseen') return b.kind === 'unseen' ? bothUnseen(a, b) : againstUnseen(b, a)
  if (b.kind === 'unseen') return againstUnseen(a, b)
  if (a.kind === 'null' || b.kind === 'null') return 'different'
  if (a.kind === 'unknown' || b.kind === 'unknown' || a.kind === 'set') return 'unseen'
  return partsVerdict(a, b)
}

/** Known and not null. */
function isThere(value: Value): boolean {
  return value.kind !== 'null' && value.kind !== 'unknown' && value.kind !== 'unseen'
}

function againstUnseen(other: Value, unseen: UnseenValue): Verdict {
  // If Terraform did not know it either, the answer would be unknown, whatever its bounds.
  if (unseen.hull.notUnknown !== true) return 'unseen'
  if (other.kind === 'null') return unseen.hull.notNull === true ? 'different' : 'unseen'
  if (other.kind !== 'number') return 'unseen'
  return isApart(unseen, other.number, other.number) ? 'different' : 'unseen'
}

/** Null is in no number's range, so one null is different as well; two nulls are equal. */
function bothUnseen(a: UnseenValue, b: UnseenValue): Verdict {
  if (a.hull.notUnknown !== true || b.hull.notUnknown !== true) return 'unseen'
  if (a.hull.notNull !== true && b.hull.notNull !== true) return 'unseen'
  return isApart(a, b.hull.low, b.hull.high) ? 'different' : 'unseen'
}

/** Whether the bounds of a number leave nothing in common with an interval. */
function isApart(
  unseen: UnseenValue,
  low: HclNumber | undefined,
  high: HclNumber | undefined,
): boolean {
  const { hull } = unseen
  return (
    (hull.low !== undefined && high !== undefined && isBelow(high, hull.low)) ||
    (hull.high !== undefined && low !== undefined && isBelow(hull.high, low))
  )
}

/** Bounds are exact, but `==` also takes numbers of equal shortest text for equal, whatever their precision. */
function isBelow(a: HclNumber, b: HclNumber): boolean {
  return compare(a, b) < 0 && !numbersEqual(a, b)
}

/**
 * `cty` stops at the first part that is unknown or different, for objects in an order of chance, so a difference only decides if
 * nothing that Terraform may not know could come before it.
 */
function partsVerdict(a: Value, b: Value): Verdict {
  const pairs = pairsOf(a, b)
  if (pairs === undefined) return 'different'
  const ordered = a.kind === 'list' || a.kind === 'tuple'
  const typesMayStayOpen = someValue(a, isOpenType) || someValue(b, isOpenType)
  let doubtful = typesMayStayOpen || (!ordered && (mayBeUnknown(a) || mayBeUnknown(b)))
  for (const [x, y] of pairs) {
    const verdict = verdictOf(x, y)
    if (verdict === 'different') return doubtful ? 'unseen' : 'different'
    if (verdict === 'unknown') doubtful = true
    if (verdict === 'unseen') doubtful ||= mayBeUnknown(x) || mayBeUnknown(y)
  }
  return 'unseen'
}

function isOpenType(value: Value): boolean {
  return mayBeUnknownItself(value) && hasDynamic(value.type)
}

function mayBeUnknownItself(value: Value): boolean {
  return value.kind === 'unknown' || (value.kind === 'unseen' && value.hull.notUnknown !== true)
}

/**
 * Whether two values are the same in every respect that shows: type, marks, refinements, sources. Numbers are the same if they are
 * equal. Reasons do not count.
 */
export function rawEquals(a: Value, b: Value): boolean {
  if (a === b) return true
  if (a.kind !== b.kind || !typesEqual(a.type, b.type) || !sameMarks(a.marks, b.marks)) return false
  if (a.kind === 'string') return b.kind === 'string' && a.string === b.string
  if (a.kind === 'bool') return b.kind === 'bool' && a.bool === b.bool
  if (a.kind === 'number') return b.kind === 'number' && numbersEqual(a.number, b.number)
  if (a.kind === 'unknown') return b.kind === 'unknown' && sameRefinement(a, b)
  if (a.kind === 'unseen') return b.kind === 'unseen' && sameUnseen(a, b)
  if (a.kind === 'map') return b.kind === 'map' && sameEntries(a.entries, b.entries)
  if (a.kind === 'object') return b.kind === 'object' && sameEntries(a.attributes, b.attributes)
  if (a.kind === 'null' || b.kind === 'null') return true
  return b.kind === a.kind && sameElements(a.elements, b.elements)
}

function sameEntries(a: ReadonlyMap<string, Value>, b: ReadonlyMap<string, Value>): boolean {
  if (a.size !== b.size) return false
  for (const [name, value] of a) {
    const other = b.get(name)
    if (other === undefined || !rawEquals(value, other)) return false
  }
  return true
}

function sameElements(a: readonly Value[], b: readonly Value[]): boolean {
  if (a.length !== b.length) return false
  return a.every((value, at) => {
    const other = b[at]
    return other !== undefined && rawEquals(value, other)
  })
}

function sameMarks(a: ReadonlySet<Mark> | undefined, b: ReadonlySet<Mark> | undefined): boolean {
  if (a === b) return true
  if ((a?.size ?? 0) !== (b?.size ?? 0)) return false
  return [...(a ?? [])].every(mark => b?.has(mark) === true)
}

function sameRefinement(a: UnknownValue, b: UnknownValue): boolean {
  const x = a.refinement
  const y = b.refinement
  return (
    x.notNull === y.notNull &&
    (x.prefix ?? '') === (y.prefix ?? '') &&
    (x.minLength ?? 0) === (y.minLength ?? 0) &&
    x.maxLength === y.maxLength &&
    sameBound(x.min, y.min) &&
    sameBound(x.max, y.max)
  )
}

function sameBound(a: Bound | undefined, b: Bound | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  return a.inclusive === b.inclusive && numbersEqual(a.number, b.number)
}

function sameUnseen(a: UnseenValue, b: UnseenValue): boolean {
  return (
    a.hull.notNull === b.hull.notNull &&
    a.hull.notUnknown === b.hull.notUnknown &&
    sameNumber(a.hull.low, b.hull.low) &&
    sameNumber(a.hull.high, b.hull.high) &&
    a.sources.length === b.sources.length &&
    a.sources.every((source, at) => source.id === b.sources[at]?.id)
  )
}

function sameNumber(a: HclNumber | undefined, b: HclNumber | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  return numbersEqual(a, b)
}
