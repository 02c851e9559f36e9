/**
 * Number to decimal text: exact digits, and the shortest that read back as the same number at its precision, as Go's
 * `big.Float.Text('f', -1)` finds them (math/big/ftoa.go).
 */
import {
  type BigFloat,
  type BinaryFloat,
  bitLength,
  partsOf,
  type SmallFloat,
} from './binary-float.ts'

/** Decimal digits without zeros at either end: the value is `0.digits × 10^point`. No digits: zero. */
export interface DecimalDigits {
  readonly digits: string
  readonly point: number
}

/** Safe integers at 53 bits or more have no shorter text than their digits. */
const EXACT_BITS = 53
const ZERO_CODE = 48

/** Terraform's text of a number: shortest, never with an exponent; `-0`, `+Inf`, `-Inf`. */
export function shortestText(number: BinaryFloat): string {
  if (number.form === 'infinite') return number.negative ? '-Inf' : '+Inf'
  if (number.form === 'small' && number.precision >= EXACT_BITS) return String(number.integer)
  const text = plainText(shortestDigits(number))
  return isNegative(number) ? `-${text}` : text
}

function isNegative(number: SmallFloat | BigFloat): boolean {
  return number.form === 'small' ? number.integer < 0 : number.negative
}

/** All digits of the magnitude. */
export function exactDigits(number: SmallFloat | BigFloat): DecimalDigits {
  const { mantissa, exponent } = partsOf(number)
  return decimal(mantissa, exponent)
}

/** The fewest digits of the magnitude that no other number of this precision is nearer to. */
export function shortestDigits(number: SmallFloat | BigFloat): DecimalDigits {
  const { mantissa, exponent } = partsOf(number)
  if (mantissa === 0n) return { digits: '', point: 0 }
  // One bit more than the precision: the last bit is half a unit in the last place.
  const shift = number.precision + 1 - bitLength(mantissa)
  const halves = mantissa << BigInt(shift)
  return shorten({
    exact: decimal(halves, exponent - shift),
    lower: decimal(halves - 1n, exponent - shift).digits,
    upper: decimal(halves + 1n, exponent - shift).digits,
    // The bounds themselves round to the number only if its mantissa is even.
    inclusive: (halves & 2n) === 0n,
  })
}

interface Neighbourhood {
  readonly exact: DecimalDigits
  readonly lower: string
  readonly upper: string
  readonly inclusive: boolean
}

/** Go compares the digits place by place, even where a bound has fewer digits before the point; so do we. */
function shorten({ exact, lower, upper, inclusive }: Neighbourhood): DecimalDigits {
  const { digits } = exact
  for (let at = 0; at < digits.length; at++) {
    const m = digitAt(digits, at)
    const l = digitAt(lower, at)
    const u = digitAt(upper, at)
    const down = l !== m || (inclusive && at + 1 === lower.length)
    const up = m !== u && (inclusive || m + 1 < u || at + 1 < upper.length)
    if (down && up) return roundDigits(exact, at + 1)
    if (down) return cut(exact, at + 1)
    if (up) return raised(exact, at + 1)
  }
  return exact
}

function digitAt(digits: string, at: number): number {
  return at < digits.length ? digits.charCodeAt(at) : ZERO_CODE
}

/** Keeps `count` digits, rounding half to even. */
export function roundDigits(decimalDigits: DecimalDigits, count: number): DecimalDigits {
  const { digits } = decimalDigits
  if (count < 0 || count >= digits.length) return decimalDigits
  return roundsUp(digits, count) ? raised(decimalDigits, count) : cut(decimalDigits, count)
}

function roundsUp(digits: string, count: number): boolean {
  if (digits.charAt(count) === '5' && count + 1 === digits.length)
    return count > 0 && digits.charCodeAt(count - 1) % 2 === 1
  return digits.charAt(count) >= '5'
}

function cut(decimalDigits: DecimalDigits, count: number): DecimalDigits {
  if (count >= decimalDigits.digits.length) return decimalDigits
  return trimmed(decimalDigits.digits.slice(0, count), decimalDigits.point)
}

function raised(decimalDigits: DecimalDigits, count: number): DecimalDigits {
  const { digits, point } = decimalDigits
  if (count >= digits.length) return decimalDigits
  let keep = count
  while (keep > 0 && digits.charAt(keep - 1) === '9') keep--
  if (keep === 0) return { digits: '1', point: point + 1 }
  const last = String.fromCharCode(digits.charCodeAt(keep - 1) + 1)
  return { digits: digits.slice(0, keep - 1) + last, point }
}

/** Without exponent: `12`, `0.0012`, `1200`. */
function plainText({ digits, point }: DecimalDigits): string {
  if (digits === '') return '0'
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`
  if (point >= digits.length) return digits + '0'.repeat(point - digits.length)
  return `${digits.slice(0, point)}.${digits.slice(point)}`
}

/** The digits of `mantissa × 2^exponent`. */
function decimal(mantissa: bigint, exponent: number): DecimalDigits {
  if (mantissa === 0n) return { digits: '', point: 0 }
  if (exponent >= 0) {
    const digits = (mantissa << BigInt(exponent)).toString()
    return trimmed(digits, digits.length)
  }
  const digits = (mantissa * powerOfFive(-exponent)).toString()
  return trimmed(digits, digits.length + exponent)
}

let lastPower: { readonly exponent: number; readonly power: bigint } = { exponent: 0, power: 1n }

/** The bounds of a number need the same power as the number itself, so the last one is kept. */
function powerOfFive(exponent: number): bigint {
  if (lastPower.exponent !== exponent) lastPower = { exponent, power: 5n ** BigInt(exponent) }
  return lastPower.power
}

function trimmed(digits: string, point: number): DecimalDigits {
  let end = digits.length
  while (end > 0 && digits.charCodeAt(end - 1) === ZERO_CODE) end--
  if (end === 0) return { digits: '', point: 0 }
  return { digits: end === digits.length ? digits : digits.slice(0, end), point }
}
