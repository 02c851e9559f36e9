/**
 * Decimal text to number, bit for bit as Go's `big.ParseFloat(text, 10, 512, ToNearestEven)`, which is what Terraform uses for
 * literals, conversions from string and JSON (`cty.ParseNumberVal`).
 */
import {
  type BinaryFloat,
  bitLength,
  infinite,
  MAX_BINARY_EXPONENT,
  type Parts,
  round,
  shiftRightToEven,
  zero,
} from './binary-float.ts'

/** Mantissa bits of every number that comes from text. */
export const TEXT_PRECISION: number = 512

/** Powers of five are rounded to this much by Go, which shows in the last bit of some very large and very small numbers. */
const POWER_PRECISION = TEXT_PRECISION + 64
const FACTOR_PRECISION = POWER_PRECISION + 64
/** 5^27 is the largest power that fits 64 bits; Go starts from it. */
const EXACT_FIVES = 27
/** Where Go's exponent type ends: beyond, a number is infinite, or zero. */
const GO_MAX_EXPONENT = 2 ** 31 - 1
const LOG2_OF_5 = Math.log2(5)
/** More significant digits than any number within the exponent limit needs. */
const MAX_DIGITS = 100_000

const FORM = /^([+-]?)([0-9]*)(?:\.([0-9]*))?(?:([eEpP])([+-]?[0-9]+))?$/
const INFINITY = /^([+-]?)[iI]nf$/

/** The number that the text stands for, with 512 bits; undefined if it stands for none or is beyond the size limit. */
export function parseDecimal(text: string): BinaryFloat | undefined {
  const inf = INFINITY.exec(text)
  if (inf !== null) return infinite(inf[1] === '-', TEXT_PRECISION)
  const match = FORM.exec(text)
  if (match === null) return undefined
  const [, sign, whole = '', fraction = '', marker, exponentText = '0'] = match
  const digits = withoutLeadingZeros(whole + fraction)
  if (whole === '' && fraction === '') return undefined
  const exponent = int64(exponentText)
  if (exponent === undefined) return undefined
  const negative = sign === '-'
  if (digits === '') return zero(negative, TEXT_PRECISION)
  if (digits.length > MAX_DIGITS) return undefined
  const binary = marker === 'p' || marker === 'P'
  return scaled(
    { negative, mantissa: BigInt(digits), exponent: exponent - fraction.length },
    binary ? -fraction.length : exponent - fraction.length,
  )
}

/** Only a scan from the left: a regular expression over a long run of zeros would be tried at every start. */
function withoutLeadingZeros(digits: string): string {
  let at = 0
  while (digits.charCodeAt(at) === 48) at++
  return digits.slice(at)
}

/** Go reads the exponent as a 64-bit integer and fails beyond. */
function int64(text: string): number | undefined {
  const digits = withoutLeadingZeros(text.replace(/^[+-]/, ''))
  if (digits.length > 19) return undefined
  const size = BigInt(digits === '' ? '0' : digits)
  const negative = text.startsWith('-')
  if (size >= 1n << 63n && !(negative && size === 1n << 63n)) return undefined
  return negative ? -Number(size) : Number(size)
}

/** `parts × 5^fives`, with Go's limits and roundings. */
function scaled(parts: Parts, fives: number): BinaryFloat | undefined {
  const { negative, mantissa, exponent } = parts
  const top = exponent + bitLength(mantissa)
  if (Math.abs(top) > GO_MAX_EXPONENT) return undefined
  const size = top + fives * LOG2_OF_5
  if (size > GO_MAX_EXPONENT + 1) return infinite(negative, TEXT_PRECISION)
  if (size < -GO_MAX_EXPONENT - 1) return zero(negative, TEXT_PRECISION)
  if (Math.abs(size) > MAX_BINARY_EXPONENT + 1) return undefined
  if (fives === 0) return round(parts, TEXT_PRECISION)
  const power = powerOfFive(Math.abs(fives))
  if (fives < 0) return roundedQuotient(parts, power, TEXT_PRECISION)
  return round(
    { negative, mantissa: mantissa * power.mantissa, exponent: exponent + power.exponent },
    TEXT_PRECISION,
  )
}

/** `±a / b` rounded to the precision; the sign is that of `a`. */
export function roundedQuotient(a: Parts, b: Parts, precision: number): BinaryFloat | undefined {
  // Two bits more than the precision, so that the rest only has to say whether it is zero.
  const shift = Math.max(0, precision + 2 + bitLength(b.mantissa) - bitLength(a.mantissa))
  const dividend = a.mantissa << BigInt(shift)
  const quotient = dividend / b.mantissa
  const rest = dividend - quotient * b.mantissa
  const exponent = a.exponent - b.exponent - shift
  return round({ negative: a.negative, mantissa: quotient, exponent }, precision, rest !== 0n)
}

/** 5^n by repeated squaring of rounded factors, as Go does it, so that the roundings are the same. */
function powerOfFive(n: number): Parts {
  if (n <= EXACT_FIVES) return { negative: false, mantissa: 5n ** BigInt(n), exponent: 0 }
  let power: Parts = { negative: false, mantissa: 5n ** BigInt(EXACT_FIVES), exponent: 0 }
  let factor: Parts = { negative: false, mantissa: 5n, exponent: 0 }
  for (let left = n - EXACT_FIVES; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) power = product(power, factor, POWER_PRECISION)
    factor = product(factor, factor, FACTOR_PRECISION)
  }
  return power
}

function product(a: Parts, b: Parts, precision: number): Parts {
  const mantissa = a.mantissa * b.mantissa
  const excess = bitLength(mantissa) - precision
  const exponent = a.exponent + b.exponent
  if (excess <= 0) return { negative: false, mantissa, exponent }
  return {
    negative: false,
    mantissa: shiftRightToEven(mantissa, excess, false),
    exponent: exponent + excess,
  }
}
