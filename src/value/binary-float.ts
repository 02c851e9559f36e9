/**
 * The representation beneath Terraform's numbers: a binary float whose precision belongs to the value, as Go's `big.Float`
 * (https://pkg.go.dev/math/big#Float), rounded to nearest even. Only the `number*.ts` files look inside.
 */
export type BinaryFloat = SmallFloat | BigFloat | InfiniteFloat

/** A safe integer other than negative zero: the fast path. */
export interface SmallFloat {
  readonly form: 'small'
  readonly integer: number
  readonly precision: number
}

/** `±mantissa × 2^exponent`. The mantissa is odd, or zero for the negative zero. */
export interface BigFloat {
  readonly form: 'big'
  readonly negative: boolean
  readonly mantissa: bigint
  readonly exponent: number
  readonly precision: number
}

/** Either infinity; its precision counts only for that of results. */
export interface InfiniteFloat {
  readonly form: 'infinite'
  readonly negative: boolean
  readonly precision: number
}

/** What the `big` and `small` forms have in common once unpacked. The mantissa may be even or zero here. */
export interface Parts {
  readonly negative: boolean
  readonly mantissa: bigint
  readonly exponent: number
}

/**
 * Beyond 2^±(this many), some 39,000 decimal digits, a number is refused. Go goes up to 2^±2147483648 and needs hours to print that;
 * ours prints any number within some hundredths of a second.
 */
export const MAX_BINARY_EXPONENT: number = 131_072

/** Safe integers have at most this many bits, so from here on they need no rounding. */
const SAFE_BITS = 53
const MAX_SAFE = BigInt(Number.MAX_SAFE_INTEGER)

/** An infinity; whole numbers beyond the size limit become one as well. */
export function infinite(negative: boolean, precision: number): InfiniteFloat {
  return { form: 'infinite', negative, precision }
}

/** Either zero; the positive one is of the small form. */
export function zero(negative: boolean, precision: number): BinaryFloat {
  if (negative) return { form: 'big', negative, mantissa: 0n, exponent: 0, precision }
  return { form: 'small', integer: 0, precision }
}

/** A safe integer that may be negative zero. */
export function small(integer: number, precision: number): BinaryFloat {
  if (integer === 0) return zero(Object.is(integer, -0), precision)
  if (precision >= SAFE_BITS) return { form: 'small', integer, precision }
  const mantissa = BigInt(Math.abs(integer))
  // A safe integer is far within the limit, so rounding it never gives undefined.
  return (
    round({ negative: integer < 0, mantissa, exponent: 0 }, precision) ?? zero(false, precision)
  )
}

/** Sign, mantissa and exponent of a finite number. */
export function partsOf(number: SmallFloat | BigFloat): Parts {
  if (number.form === 'big') return number
  const { integer } = number
  return { negative: integer < 0, mantissa: BigInt(Math.abs(integer)), exponent: 0 }
}

/** How many bits a non-negative integer has; 0 for 0. */
export function bitLength(mantissa: bigint): number {
  if (mantissa === 0n) return 0
  const digits = mantissa.toString(16)
  return digits.length * 4 - Math.clz32(Number.parseInt(digits.charAt(0), 16)) + 28
}

function trailingZeroBits(mantissa: bigint): number {
  const low = Number(BigInt.asUintN(32, mantissa))
  if (low !== 0) return 31 - Math.clz32(low & -low)
  return bitLength(mantissa & -mantissa) - 1
}

/**
 * Rounds to the precision, to nearest even. `sticky`: the exact value is a little larger than the parts say, which must then have
 * more bits than the precision. Undefined beyond `MAX_BINARY_EXPONENT`.
 */
export function round(parts: Parts, precision: number, sticky = false): BinaryFloat | undefined {
  const { negative } = parts
  if (parts.mantissa === 0n) return zero(negative, precision)
  let { mantissa, exponent } = parts
  const excess = bitLength(mantissa) - precision
  if (excess > 0) {
    mantissa = shiftRightToEven(mantissa, excess, sticky)
    exponent += excess
  }
  const zeros = trailingZeroBits(mantissa)
  if (zeros > 0) {
    mantissa >>= BigInt(zeros)
    exponent += zeros
  }
  return pack({ negative, mantissa, exponent }, precision)
}

/** Divides by 2^count, rounding to nearest even. */
export function shiftRightToEven(mantissa: bigint, count: number, sticky: boolean): bigint {
  const shift = BigInt(count)
  const quotient = mantissa >> shift
  const twice = (mantissa - (quotient << shift)) << 1n
  const unit = 1n << shift
  const up = twice > unit || (twice === unit && (sticky || (quotient & 1n) === 1n))
  return up ? quotient + 1n : quotient
}

/** Chooses the form for an odd mantissa that fits the precision. */
function pack(parts: Parts, precision: number): BinaryFloat | undefined {
  const { negative, mantissa, exponent } = parts
  if (exponent >= 0 && exponent < SAFE_BITS && mantissa <= MAX_SAFE && precision >= SAFE_BITS) {
    const integer = Number(mantissa) * 2 ** exponent
    if (integer <= Number.MAX_SAFE_INTEGER)
      return { form: 'small', integer: negative ? -integer : integer, precision }
  }
  if (Math.abs(exponent + bitLength(mantissa)) > MAX_BINARY_EXPONENT) return undefined
  return { form: 'big', negative, mantissa, exponent, precision }
}

/** The number with another precision, rounded if need be. */
export function rounded(number: BinaryFloat, precision: number): BinaryFloat {
  if (number.precision === precision) return number
  if (number.form === 'infinite') return infinite(number.negative, precision)
  if (number.form === 'small' && precision >= SAFE_BITS) return small(number.integer, precision)
  // Rounding moves a number by one binary place at most; only one at the very limit could pass it, and then stays as it is.
  return round(partsOf(number), precision) ?? number
}

/** Bits that the number needs at least: 0 for zero and the infinities. */
export function minimalPrecision(number: BinaryFloat): number {
  if (number.form === 'infinite') return 0
  if (number.form === 'big') return bitLength(number.mantissa)
  if (number.integer === 0) return 0
  const mantissa = BigInt(Math.abs(number.integer))
  return bitLength(mantissa) - trailingZeroBits(mantissa)
}
