/**
 * Bounds of numbers that are not seen, and how arithmetic moves them. Every bound is sound: whatever the numbers are, and whatever
 * precision they have, Terraform's result lies inside. Ends that are not exact as doubles are moved outwards to the next double, since
 * Terraform's own rounding depends on the precision of the value, which an unseen value does not tell.
 */
import {
  add,
  compare,
  divide,
  fromDouble,
  type HclNumber,
  isInfinite,
  isInteger,
  isZero,
  multiply,
  negate,
  sign,
  toDouble,
  withPrecision,
  ZERO,
} from '../value/number.ts'
import type { Hull, Value } from '../value/value.ts'

/** Bits that hold the sum and the product of any two doubles of ordinary size exactly. */
const EXACT_PRECISION = 512
/** Sizes beyond which that is no longer certain; such ends bound nothing. */
const LARGEST = 2 ** 200
const SMALLEST = 2 ** -200

type Bounds = Pick<Hull, 'low' | 'high'>

/**
 * No bounds. What is put together from parts begins with it: an object that begins as a copy of something and gets more has a hidden
 * class of its own in V8, and whatever reads hulls would meet a new one each time.
 */
const NONE: Bounds = {}
const WHOLE: Hull = { whole: true }

/** What is certain of any value: for a known one everything, for an unknown one its refinements, for an unseen one its hull. */
export function hullOf(value: Value): Hull {
  switch (value.kind) {
    case 'unseen':
      return value.hull
    case 'null':
      return { notUnknown: true }
    case 'unknown':
      return {
        ...NONE,
        ...(value.refinement.notNull === true ? { notNull: true } : { notKnownNull: true }),
        ...(value.refinement.min === undefined ? NONE : { low: value.refinement.min.number }),
        ...(value.refinement.max === undefined ? NONE : { high: value.refinement.max.number }),
      }
    case 'number':
      return {
        notNull: true,
        notUnknown: true,
        ...point(value.number),
        ...(isInteger(value.number) ? WHOLE : NONE),
      }
    default:
      return { notNull: true, notUnknown: true }
  }
}

function point(number: HclNumber): Bounds {
  return isInfinite(number) ? NONE : { low: number, high: number }
}

/** What holds of either value: the hull of both hulls. */
export function joinHulls(a: Hull, b: Hull): Hull {
  return {
    ...NONE,
    ...bounds(least(a.low, b.low), greatest(a.high, b.high)),
    ...(a.whole === true && b.whole === true ? WHOLE : NONE),
    ...(a.digits === true && b.digits === true ? { digits: true } : NONE),
    ...joinNulls(a, b),
    ...(a.notUnknown === true && b.notUnknown === true ? { notUnknown: true } : NONE),
  }
}

/** The bounds of a result of arithmetic and whether it is whole, without its other properties. */
export function arithmeticHull(operator: '+' | '-' | '*' | '/' | '%', a: Hull, b: Hull): Hull {
  // Rounding to fewer bits leaves a whole number whole.
  const isWhole = operator !== '/' && a.whole === true && b.whole === true
  const moved = arithmeticBounds(operator, a, b)
  return isWhole ? { whole: true, ...moved } : moved
}

function arithmeticBounds(operator: '+' | '-' | '*' | '/' | '%', a: Hull, b: Hull): Bounds {
  switch (operator) {
    case '+':
      return sumBounds(a, b)
    case '-':
      return sumBounds(a, negatedBounds(b))
    case '*':
      return productBounds(a, b)
    case '/':
      return quotientBounds(a, b)
    default:
      return NONE
  }
}

function joinNulls(a: Hull, b: Hull): Hull {
  if (a.notNull === true && b.notNull === true) return { notNull: true }
  return isNoKnownNull(a) && isNoKnownNull(b) ? { notKnownNull: true } : NONE
}

/** Whether Terraform certainly meets no null at plan. */
export function isNoKnownNull({ notNull, notKnownNull }: Hull): boolean {
  return notNull === true || notKnownNull === true
}

/** What is certain of the negated number. */
export function negatedHull(a: Hull): Hull {
  return a.whole === true ? { whole: true, ...negatedBounds(a) } : negatedBounds(a)
}

function negatedBounds(a: Hull): Bounds {
  return bounds(
    a.high === undefined ? undefined : negate(a.high),
    a.low === undefined ? undefined : negate(a.low),
  )
}

/** Which of `<`, `=`, `>` holds of every pair of numbers inside the hulls; undefined if that is not the same for all. */
export function compareHulls(a: Hull, b: Hull): '<' | '=' | '>' | undefined {
  if (a.high !== undefined && b.low !== undefined && compare(a.high, b.low) < 0) return '<'
  if (a.low !== undefined && b.high !== undefined && compare(a.low, b.high) > 0) return '>'
  if (isPoint(a) && isPoint(b) && a.low !== undefined && b.low !== undefined)
    return compare(a.low, b.low) === 0 ? '=' : undefined
  return undefined
}

function isPoint(hull: Hull): boolean {
  return hull.low !== undefined && hull.high !== undefined && compare(hull.low, hull.high) === 0
}

function sumBounds(a: Hull, b: Hull): Bounds {
  return bounds(combine(a.low, b.low, 'down', add), combine(a.high, b.high, 'up', add))
}

function productBounds(a: Hull, b: Hull): Bounds {
  const corners = [a.low, a.high].flatMap(x => [b.low, b.high].map(y => [x, y] as const))
  const low = corners.map(([x, y]) => combineCorner(x, y, 'down'))
  const high = corners.map(([x, y]) => combineCorner(x, y, 'up'))
  if (low.every(isDefined) && high.every(isDefined))
    return bounds(low.reduce(lesser), high.reduce(greater))
  return scaledBounds(a, b) ?? scaledBounds(b, a) ?? NONE
}

/** A product with a number that is known, where the other has only one end. */
function scaledBounds(a: Hull, factor: Hull): Bounds | undefined {
  if (!isPoint(factor) || factor.low === undefined) return undefined
  const by = factor.low
  if (isZero(by)) return { low: ZERO, high: ZERO }
  const [low, high] = sign(by) > 0 ? [a.low, a.high] : [a.high, a.low]
  return bounds(combineCorner(low, by, 'down'), combineCorner(high, by, 'up'))
}

function combineCorner(
  x: HclNumber | undefined,
  y: HclNumber | undefined,
  direction: Direction,
): HclNumber | undefined {
  if (x === undefined || y === undefined) return undefined
  const candidates = [outwards(x, 'down'), outwards(x, 'up')].flatMap(a =>
    [outwards(y, 'down'), outwards(y, 'up')].map(b => exactly(a, b, multiply)),
  )
  if (!candidates.every(isDefined)) return undefined
  const extreme = candidates.reduce(direction === 'down' ? lesser : greater)
  return outwards(extreme, direction)
}

/** Only a division by a known number other than zero is bounded. */
function quotientBounds(a: Hull, b: Hull): Bounds {
  if (!isPoint(b) || b.low === undefined || isZero(b.low)) return NONE
  const by = b.low
  const [low, high] = sign(by) > 0 ? [a.low, a.high] : [a.high, a.low]
  return bounds(quotient(low, by, 'down'), quotient(high, by, 'up'))
}

function quotient(
  x: HclNumber | undefined,
  by: HclNumber,
  direction: Direction,
): HclNumber | undefined {
  if (x === undefined || !isExactDouble(x) || !isExactDouble(by)) return undefined
  const result = divide(precise(x), precise(by))
  if (result === undefined || isInfinite(result)) return undefined
  const back = exactly(result, by, multiply)
  const isExact = back !== undefined && isExactDouble(result) && compare(back, x) === 0
  if (isExact) return result
  const near = toDouble(result)
  return fromDouble(direction === 'down' ? nextDown(nextDown(near)) : nextUp(nextUp(near)))
}

type Direction = 'down' | 'up'
type Operation = (a: HclNumber, b: HclNumber) => HclNumber | undefined

function combine(
  x: HclNumber | undefined,
  y: HclNumber | undefined,
  direction: Direction,
  operation: Operation,
): HclNumber | undefined {
  if (x === undefined || y === undefined) return undefined
  const result = exactly(outwards(x, direction), outwards(y, direction), operation)
  return result === undefined ? undefined : outwards(result, direction)
}

/** The operation on two doubles without rounding; undefined where that cannot be promised. */
function exactly(a: HclNumber, b: HclNumber, operation: Operation): HclNumber | undefined {
  if (!isOrdinary(a) || !isOrdinary(b)) return undefined
  return operation(precise(a), precise(b))
}

function isOrdinary(a: HclNumber): boolean {
  if (isZero(a)) return true
  const size = Math.abs(toDouble(a))
  return size >= SMALLEST && size <= LARGEST
}

function precise(a: HclNumber): HclNumber {
  return withPrecision(a, EXACT_PRECISION)
}

function isExactDouble(a: HclNumber): boolean {
  const double = toDouble(a)
  return Number.isFinite(double) && compare(fromDouble(double), a) === 0
}

/** The number itself if it is a double, else the next double in the direction. */
function outwards(a: HclNumber, direction: Direction): HclNumber {
  const near = toDouble(a)
  if (!Number.isFinite(near)) return a
  const order = compare(fromDouble(near), a)
  if (order === 0) return precise(a)
  if (direction === 'down') return fromDouble(order > 0 ? nextDown(near) : near)
  return fromDouble(order < 0 ? nextUp(near) : near)
}

const view = new DataView(new ArrayBuffer(8))

function nextUp(x: number): number {
  if (x === 0) return Number.MIN_VALUE
  view.setFloat64(0, x)
  view.setBigInt64(0, view.getBigInt64(0) + (x > 0 ? 1n : -1n))
  return view.getFloat64(0)
}

function nextDown(x: number): number {
  return -nextUp(-x)
}

function bounds(low: HclNumber | undefined, high: HclNumber | undefined): Bounds {
  if (low === undefined) return high === undefined ? NONE : { high }
  return high === undefined ? { low } : { low, high }
}

function isDefined(a: HclNumber | undefined): a is HclNumber {
  return a !== undefined
}

function lesser(a: HclNumber, b: HclNumber): HclNumber {
  return compare(a, b) <= 0 ? a : b
}

function greater(a: HclNumber, b: HclNumber): HclNumber {
  return compare(a, b) >= 0 ? a : b
}

function least(a: HclNumber | undefined, b: HclNumber | undefined): HclNumber | undefined {
  return a === undefined || b === undefined ? undefined : lesser(a, b)
}

function greatest(a: HclNumber | undefined, b: HclNumber | undefined): HclNumber | undefined {
  return a === undefined || b === undefined ? undefined : greater(a, b)
}
