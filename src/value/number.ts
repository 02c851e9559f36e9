/**
 * Terraform's numbers: binary floats whose precision belongs to the value, with Go's `big.Float` arithmetic as `cty` uses it
 * (cty/value_ops.go). Immutable; look into one only through these functions. None of them throws unless said so.
 *
 * Numbers beyond 2^±131072 (some 39,000 digits) are refused: parsing and arithmetic then give undefined.
 */
import {
  type BinaryFloat,
  bitLength,
  infinite,
  minimalPrecision,
  type Parts,
  partsOf,
  round,
  rounded,
  shiftRightToEven,
  small,
  zero,
} from './binary-float.ts'
import { type DecimalDigits, exactDigits, shortestDigits, shortestText } from './number-format.ts'
import { parseDecimal, roundedQuotient, TEXT_PRECISION } from './number-parse.ts'

/** A number of Terraform's, opaque to everything but the number files. */
export type HclNumber = BinaryFloat

/** Mantissa bits of what comes from a JavaScript number or Go's float64: `pow`, `log`. */
const DOUBLE_PRECISION: number = 53
/** Mantissa bits of what comes from Go's int64: lengths, indices, `signum`. */
export const INTEGER_PRECISION: number = 64

/** Numbers that are asked for by name, with the 512 bits of numbers in files. */
export const ZERO: HclNumber = small(0, TEXT_PRECISION)
export const ONE: HclNumber = small(1, TEXT_PRECISION)
export const POSITIVE_INFINITY: HclNumber = infinite(false, TEXT_PRECISION)
export const NEGATIVE_INFINITY: HclNumber = infinite(true, TEXT_PRECISION)

/**
 * Reads decimal text with 512 bits, in every form that `tonumber` takes: `-1.5e3`, `.5`, `5.`, `+1`, `1p3` (binary exponent), `Inf`.
 * Undefined for other text, and beyond the size limit.
 */
export function parseNumber(text: string): HclNumber | undefined {
  return parseDecimal(text)
}

/** A whole number. 512 bits unless said otherwise; `INTEGER_PRECISION` for what Terraform counts itself. Rounds to the precision. */
export function fromInteger(n: number | bigint, precision: number = TEXT_PRECISION): HclNumber {
  if (typeof n === 'number' && Number.isSafeInteger(n)) return small(n === 0 ? 0 : n, precision)
  const integer = BigInt(n)
  const negative = integer < 0n
  const parts: Parts = { negative, mantissa: negative ? -integer : integer, exponent: 0 }
  return round(parts, precision) ?? infinite(negative, precision)
}

/** A double, exactly, with 53 bits. Throws for NaN, which no number of Terraform is. */
export function fromDouble(n: number): HclNumber {
  if (Number.isSafeInteger(n)) return small(n, DOUBLE_PRECISION)
  if (Number.isNaN(n)) throw new RangeError('NaN is no number of Terraform')
  if (!Number.isFinite(n)) return infinite(n < 0, DOUBLE_PRECISION)
  let exponent = 0
  let mantissa = Math.abs(n)
  // Doubling is exact, and ends since every double is a whole multiple of 2^-1074.
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2
    exponent--
  }
  const parts = { negative: n < 0, mantissa: BigInt(mantissa), exponent }
  return round(parts, DOUBLE_PRECISION) ?? zero(n < 0, DOUBLE_PRECISION)
}

/** The sum at the larger precision; undefined for Inf + -Inf. */
export function add(a: HclNumber, b: HclNumber): HclNumber | undefined {
  return sum(a, b, Math.max(a.precision, b.precision))
}

/** The difference at the larger precision; undefined for Inf - Inf. */
export function subtract(a: HclNumber, b: HclNumber): HclNumber | undefined {
  if (a.form === 'small' && b.form === 'small') {
    const difference = a.integer - b.integer
    if (Number.isSafeInteger(difference))
      return small(difference, Math.max(a.precision, b.precision))
  }
  return add(a, negate(b))
}

function sum(a: HclNumber, b: HclNumber, precision: number): HclNumber | undefined {
  if (a.form === 'small' && b.form === 'small') {
    const total = a.integer + b.integer
    if (Number.isSafeInteger(total)) return small(total, precision)
  }
  if (a.form === 'infinite') {
    if (b.form === 'infinite' && a.negative !== b.negative) return undefined
    return infinite(a.negative, precision)
  }
  if (b.form === 'infinite') return infinite(b.negative, precision)
  const x = partsOf(a)
  const y = partsOf(b)
  if (x.mantissa === 0n && y.mantissa === 0n) return zero(x.negative && y.negative, precision)
  return sumOfParts(x, y, precision)
}

function sumOfParts(x: Parts, y: Parts, precision: number): HclNumber | undefined {
  const high = x.exponent > y.exponent ? x : y
  const low = high === x ? y : x
  const shift = high.mantissa === 0n ? 0 : high.exponent - low.exponent
  const total = (signed(high) << BigInt(shift)) + signed(low)
  const negative = total < 0n
  return round({ negative, mantissa: negative ? -total : total, exponent: low.exponent }, precision)
}

function signed(parts: Parts): bigint {
  return parts.negative ? -parts.mantissa : parts.mantissa
}

/**
 * The product: rounded to 512 bits, then kept at the larger precision of the two or as many bits as it needs. Undefined for 0 × Inf.
 */
export function multiply(a: HclNumber, b: HclNumber): HclNumber | undefined {
  const precision = Math.max(a.precision, b.precision)
  if (a.form === 'small' && b.form === 'small' && precision >= DOUBLE_PRECISION) {
    const product = a.integer * b.integer
    if (Number.isSafeInteger(product)) return small(product, precision)
  }
  const product = product512(a, b)
  if (product === undefined) return undefined
  return rounded(product, Math.max(precision, minimalPrecision(product)))
}

function product512(a: HclNumber, b: HclNumber): HclNumber | undefined {
  const negative = isNegative(a) !== isNegative(b)
  if (a.form === 'infinite' || b.form === 'infinite')
    return isZero(a) || isZero(b) ? undefined : infinite(negative, TEXT_PRECISION)
  return productOf(a, b, TEXT_PRECISION)
}

function productOf(
  a: Exclude<HclNumber, { form: 'infinite' }>,
  b: Exclude<HclNumber, { form: 'infinite' }>,
  precision: number,
): HclNumber | undefined {
  const x = partsOf(a)
  const y = partsOf(b)
  const mantissa = x.mantissa * y.mantissa
  return round(
    { negative: x.negative !== y.negative, mantissa, exponent: x.exponent + y.exponent },
    precision,
  )
}

/** The quotient at the larger precision; `x / 0` is infinite. Undefined for 0/0 and Inf/Inf. */
export function divide(a: HclNumber, b: HclNumber): HclNumber | undefined {
  const precision = Math.max(a.precision, b.precision)
  if (a.form === 'small' && b.form === 'small' && a.integer !== 0 && a.integer % b.integer === 0)
    return small(a.integer / b.integer, precision)
  const negative = isNegative(a) !== isNegative(b)
  if (a.form === 'infinite')
    return b.form === 'infinite' ? undefined : infinite(negative, precision)
  if (b.form === 'infinite') return zero(negative, precision)
  if (isZero(b)) return isZero(a) ? undefined : infinite(negative, precision)
  if (isZero(a)) return zero(negative, precision)
  return roundedQuotient({ ...partsOf(a), negative }, partsOf(b), precision)
}

/**
 * `a` less as many whole `b` as fit, with the sign and precision of `a`; `a` itself if `b` is zero. The quotient is rounded before
 * it is cut, as in `cty`, so `0.3 % 0.1` is 0. Undefined if one of them is infinite.
 */
export function remainder(a: HclNumber, b: HclNumber): HclNumber | undefined {
  if (isZero(b)) return a
  if (a.form === 'small' && b.form === 'small' && exactlyDivisible(a, b))
    return smallRemainder(a.integer, b.integer, a.precision)
  if (a.form === 'infinite' || b.form === 'infinite') return undefined
  const quotient = divide(a, b)
  if (quotient === undefined) return undefined
  const whole = fromInteger(integerPart(quotient), a.precision)
  if (whole.form === 'infinite') return undefined
  const taken = productOf(b, whole, a.precision)
  return taken === undefined ? undefined : sum(a, negate(taken), a.precision)
}

/** Whether the quotient's precision is enough for its whole part to be right. */
function exactlyDivisible(a: HclNumber, b: HclNumber): boolean {
  return a.precision >= DOUBLE_PRECISION && b.precision >= DOUBLE_PRECISION
}

/** The result is never the negative zero, whatever the sign of `a`. */
function smallRemainder(a: number, b: number, precision: number): HclNumber {
  return small(a % b === 0 ? 0 : a % b, precision)
}

/** The number with the other sign; the negative of 0 is the negative zero. */
export function negate(a: HclNumber): HclNumber {
  if (a.form === 'small') return small(-a.integer, a.precision)
  if (a.form === 'big' && a.mantissa === 0n) return zero(false, a.precision)
  return { ...a, negative: !a.negative }
}

/** Exact order, whatever the precisions. */
export function compare(a: HclNumber, b: HclNumber): -1 | 0 | 1 {
  if (a.form === 'small' && b.form === 'small') return ordering(a.integer - b.integer)
  const bySign = ordering(sign(a) - sign(b))
  if (bySign !== 0) return bySign
  if (a.form === 'infinite' || b.form === 'infinite') {
    if (a.form === b.form) return 0
    return (a.form === 'infinite') === isNegative(a) ? -1 : 1
  }
  const magnitude = compareMagnitudes(partsOf(a), partsOf(b))
  return isNegative(a) ? ordering(-magnitude) : magnitude
}

function compareMagnitudes(x: Parts, y: Parts): -1 | 0 | 1 {
  const top = ordering(x.exponent + bitLength(x.mantissa) - y.exponent - bitLength(y.mantissa))
  if (top !== 0) return top
  // Equally large, so the exponents differ by no more than the mantissas are long.
  const shift = BigInt(Math.abs(x.exponent - y.exponent))
  const left = x.exponent > y.exponent ? x.mantissa << shift : x.mantissa
  const right = y.exponent > x.exponent ? y.mantissa << shift : y.mantissa
  if (left === right) return 0
  return left < right ? -1 : 1
}

function ordering(difference: number): -1 | 0 | 1 {
  if (difference === 0) return 0
  return difference < 0 ? -1 : 1
}

/**
 * Terraform's `==`: whole numbers exactly, others by their shortest text (cty/primitive_type.go `rawNumberEqual`), so that
 * `pow(0.1, 1) == 0.1`. The two zeros are equal.
 */
export function numbersEqual(a: HclNumber, b: HclNumber): boolean {
  if (a.form === 'small' && b.form === 'small') return a.integer === b.integer
  if (sign(a) !== sign(b)) return false
  if (isZero(a)) return true
  const whole = isInteger(a)
  if (whole !== isInteger(b)) return false
  if (whole) return compare(a, b) === 0
  return formatNumber(a) === formatNumber(b)
}

/** Terraform's text of the number: the shortest decimal unique at its precision, never with an exponent; `-0`, `+Inf`, `-Inf`. */
export function formatNumber(a: HclNumber): string {
  return shortestText(a)
}

/** The digits of the magnitude of a finite number, all of them or the fewest that `formatNumber` needs; undefined if infinite. */
export function digitsOf(a: HclNumber, which: 'exact' | 'shortest'): DecimalDigits | undefined {
  if (a.form === 'infinite') return undefined
  return which === 'exact' ? exactDigits(a) : shortestDigits(a)
}

/** Whether it is whole; infinities are not. */
export function isInteger(a: HclNumber): boolean {
  return a.form === 'small' || (a.form === 'big' && a.exponent >= 0)
}

/** Whether it is either infinity. */
export function isInfinite(a: HclNumber): boolean {
  return a.form === 'infinite'
}

/** Whether it is zero of either sign. */
export function isZero(a: HclNumber): boolean {
  return sign(a) === 0
}

/** 0 for both zeros. */
export function sign(a: HclNumber): -1 | 0 | 1 {
  if (a.form === 'small') return ordering(a.integer)
  if (a.form === 'big' && a.mantissa === 0n) return 0
  return a.negative ? -1 : 1
}

/** Whether it is the zero that prints as `-0`; it equals the other. */
export function isNegativeZero(a: HclNumber): boolean {
  return a.form === 'big' && a.mantissa === 0n
}

/** The sign bit, which the negative zero has too. */
function isNegative(a: HclNumber): boolean {
  return a.form === 'small' ? a.integer < 0 : a.negative
}

/** How far the number is from 1 in binary places, which is what printing it or lining it up with others takes; 0 for infinities. */
export function printingBits(a: HclNumber): number {
  return a.form === 'big' ? Math.abs(a.exponent) : 0
}

/** Mantissa bits of this number. */
export function precisionOf(a: HclNumber): number {
  return a.precision
}

/** A text that two numbers share exactly if nothing tells them apart: value, sign of zero and precision. */
export function exactKey(a: HclNumber): string {
  const precision = a.precision === TEXT_PRECISION ? '' : `p${a.precision}`
  if (a.form === 'small') return `${a.integer}${precision}`
  const signText = a.negative ? '-' : '+'
  if (a.form === 'infinite') return `${signText}inf${precision}`
  return `${signText}${a.mantissa.toString(32)}e${a.exponent}${precision}`
}

/** The value as a JavaScript number if it is whole and exactly that; undefined otherwise. 0 for the negative zero. */
export function toSafeInteger(a: HclNumber): number | undefined {
  if (a.form === 'small') return a.integer
  const integer = a.form === 'big' && a.exponent <= DOUBLE_PRECISION ? toBigInt(a) : undefined
  if (integer === undefined) return undefined
  return Number.isSafeInteger(Number(integer)) ? Number(integer) : undefined
}

/** The value if it is whole; undefined otherwise. */
export function toBigInt(a: HclNumber): bigint | undefined {
  return a.form !== 'infinite' && isInteger(a) ? integerPart(a) : undefined
}

/** The nearest double; ties go to the even one, too large a number becomes infinite. */
export function toDouble(a: HclNumber): number {
  if (a.form === 'small') return a.integer
  if (a.form === 'infinite') return a.negative ? -Infinity : Infinity
  const size = magnitudeToDouble(a.mantissa, a.exponent)
  return a.negative ? -size : size
}

function magnitudeToDouble(mantissa: bigint, exponent: number): number {
  const top = exponent + bitLength(mantissa)
  if (top > 1024) return Infinity
  // The last bit of a double: 53 below the first, but never below 2^-1074.
  const last = Math.max(top - DOUBLE_PRECISION, -1074)
  const excess = last - exponent
  if (excess <= 0) return Number(mantissa) * 2 ** exponent
  if (top < -1074) return 0
  return Number(shiftRightToEven(mantissa, excess, false)) * 2 ** last
}

/** The largest whole number that is not larger; never the negative zero; infinities as they are. At the precision of `a`. */
export function floor(a: HclNumber): HclNumber {
  return toWhole(a, negative => (negative ? 1n : 0n))
}

/** The smallest whole number that is not smaller; never the negative zero; infinities as they are. At the precision of `a`. */
export function ceil(a: HclNumber): HclNumber {
  return toWhole(a, negative => (negative ? 0n : 1n))
}

/** Cuts the fraction off. Never the negative zero; infinities as they are. At the precision of `a`. */
export function truncate(a: HclNumber): HclNumber {
  return toWhole(a, () => 0n)
}

/** `away`: what a fraction adds to the magnitude, by sign. */
function toWhole(a: HclNumber, away: (negative: boolean) => bigint): HclNumber {
  if (a.form === 'infinite' || a.form === 'small') return a
  if (a.exponent >= 0) return isZero(a) ? zero(false, a.precision) : a
  const magnitude = wholeMagnitude(a) + away(a.negative)
  return fromInteger(a.negative ? -magnitude : magnitude, a.precision)
}

/** Towards zero. Callers have excluded infinities. */
function integerPart(a: HclNumber): bigint {
  if (a.form === 'small') return BigInt(a.integer)
  if (a.form === 'infinite') return 0n
  return a.negative ? -wholeMagnitude(a) : wholeMagnitude(a)
}

function wholeMagnitude(parts: Parts): bigint {
  const { mantissa, exponent } = parts
  return exponent >= 0 ? mantissa << BigInt(exponent) : mantissa >> BigInt(-exponent)
}

/** The same number at another precision, rounded to nearest even if that is smaller. */
export function withPrecision(a: HclNumber, bits: number): HclNumber {
  return rounded(a, bits)
}
