/**
 * Go's `math.Log`, `math.Exp` and `math.Pow` to the last bit, which `log` and `pow` answer with. JavaScript's own differ in the
 * last digit (`pow(10, 308)`), and so do the two languages' libraries among machines: this is Go on amd64 with fused
 * multiply-add, as Terraform runs there (https://github.com/golang/go/tree/master/src/math, `pow.go`, `log.go`, `exp_amd64.s`).
 */
import { add, fromDouble, multiply, toDouble, withPrecision } from '../../value/number.ts'

const LN2_HIGH = 6.931471803691238e-1
const LN2_LOW = 1.9082149292705877e-10
/** Coefficients of the series in `s²` for the logarithm (FreeBSD's e_log.c). */
const LOG_ODD: readonly number[] = [
  0.14798198605116586, 0.1818357216161805, 0.2857142874366239, 0.6666666666666735,
]
const LOG_EVEN: readonly number[] = [0.15313837699209373, 0.22222198432149784, 0.3999999999940942]

/** The natural logarithm. NaN below zero, -Infinity at zero. */
export function goLog(x: number): number {
  if (Number.isNaN(x) || x === Number.POSITIVE_INFINITY) return x
  if (x < 0) return Number.NaN
  if (x === 0) return Number.NEGATIVE_INFINITY
  const [fraction, power] = splitBits(x)
  const small = fraction < Math.SQRT1_2
  const f = (small ? fraction * 2 : fraction) - 1
  const k = small ? power - 1 : power
  const s = f / (2 + f)
  const s2 = s * s
  const s4 = s2 * s2
  const series = s2 * polynomial(LOG_ODD, s4) + s4 * polynomial(LOG_EVEN, s4)
  const half = 0.5 * f * f
  return k * LN2_HIGH - (half - (s * (half + series) + k * LN2_LOW) - f)
}

/** Coefficients from the highest power down. */
function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient)
}

/** A number as a fraction in [0.5, 1) and a power of two; infinities, NaN and zeros as they are. */
function splitExponent(x: number): readonly [fraction: number, power: number] {
  if (x === 0 || !Number.isFinite(x)) return [x, 0]
  if (Math.abs(x) >= 2 ** -1022) return splitBits(x)
  const [fraction, power] = splitBits(x * 2 ** 52)
  return [fraction, power - 52]
}

/** The same for normal numbers; a subnormal one is misread, as Go's logarithm misreads it. */
function splitBits(x: number): readonly [fraction: number, power: number] {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, x)
  const head = view.getUint16(0)
  view.setUint16(0, (head & 0x800f) | (0x3fe << 4))
  return [view.getFloat64(0), ((head >> 4) & 0x7ff) - 0x3fe]
}

/** `fraction * 2^power` with one rounding; beyond the range infinite or zero. */
function scale(fraction: number, power: number): number {
  if (fraction === 0 || !Number.isFinite(fraction)) return fraction
  const [mantissa, own] = splitExponent(fraction)
  const exponent = own + power
  if (exponent > 1024) return fraction < 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  if (exponent < -1074) return fraction < 0 ? -0 : 0
  // Two exact steps, of which the second rounds if the result is subnormal.
  const step = Math.max(exponent - 1, -1022)
  return mantissa * 2 * 2 ** step * 2 ** (exponent - 1 - step)
}

const LOG2_E = Math.LOG2E
const LN2_UPPER = 0.693147180559663
const LN2_LOWER = 2.8235290563031577e-13
const EXP_OVERFLOW = 7.09782712893384e2
/** 1/8! … 1/3!, 1/2, 1. */
const EXP_SERIES: readonly number[] = [
  2.48015873015873e-5, 1.984126984126984e-4, 1.388888888888889e-3, 8.333333333333333e-3,
  4.1666666666666664e-2, 1.6666666666666666e-1, 0.5, 1,
]

/** The exponential function. */
export function goExp(x: number): number {
  if (Number.isNaN(x)) return x
  if (x === Number.NEGATIVE_INFINITY) return 0
  if (x > EXP_OVERFLOW) return Number.POSITIVE_INFINITY
  const power = roundToEven(LOG2_E * x)
  if (power >= 1024) return Number.POSITIVE_INFINITY
  if (power < -1076) return 0
  const reduced = fused(-LN2_LOWER, power, fused(-LN2_UPPER, power, x)) * 0.0625
  const series = EXP_SERIES.reduce((sum, term) => fused(sum, reduced, term))
  let result = reduced * series
  // (1 + e)² - 1 = e(e + 2), four times for the 16th power; the last one adds the 1.
  for (let squaring = 0; squaring < 3; squaring++) result *= result + 2
  return scale(fused(result, result + 2, 1), power)
}

function roundToEven(x: number): number {
  const below = Math.floor(x)
  const rest = x - below
  if (rest !== 0.5) return rest < 0.5 ? below : below + 1
  return below % 2 === 0 ? below : below + 1
}

/** `a * b + c` rounded once. The factors have 53 bits each and the summand is near the product, so 512 bits hold it exactly. */
function fused(a: number, b: number, c: number): number {
  const product = multiply(withPrecision(fromDouble(a), 512), fromDouble(b))
  const sum = product && add(product, fromDouble(c))
  return sum === undefined ? a * b + c : toDouble(sum)
}

/** `x` to the power of `y`. NaN for a fractional power of a negative number. */
export function goPow(x: number, y: number): number {
  const special = specialPower(x, y)
  if (special !== undefined) return special
  const size = Math.abs(y)
  const whole = Math.trunc(size)
  const fraction = size - whole
  if (fraction !== 0 && x < 0) return Number.NaN
  if (whole >= 2 ** 63) return hugePower(x, y)
  // Half and more is taken as one more whole power and a negative rest.
  const up = fraction > 0.5
  const start = fraction === 0 ? 1 : goExp((up ? fraction - 1 : fraction) * goLog(x))
  const [mantissa, power] = wholePower(start, x, BigInt(whole) + (up ? 1n : 0n))
  return y < 0 ? scale(1 / mantissa, -power) : scale(mantissa, power)
}

/** Multiplies `start` by `x^times`, powers of two kept apart, by successive squaring. */
function wholePower(
  start: number,
  x: number,
  times: bigint,
): readonly [mantissa: number, power: number] {
  let result = start
  let resultPower = 0
  let [square, squarePower] = splitExponent(x)
  for (let rest = times; rest !== 0n; rest >>= 1n) {
    // Out of range whatever follows; going on would only make the exponent larger.
    if (Math.abs(squarePower) > 4096) return [result, resultPower + squarePower]
    if (rest % 2n === 1n) {
      result *= square
      resultPower += squarePower
    }
    square *= square
    squarePower *= 2
    if (square < 0.5) {
      square += square
      squarePower--
    }
  }
  return [result, resultPower]
}

function specialPower(x: number, y: number): number | undefined {
  if (y === 0 || x === 1) return 1
  if (y === 1) return x
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN
  if (x === 0) return powerOfZero(x, y)
  if (!Number.isFinite(y)) return hugePower(x, y)
  if (x === Number.POSITIVE_INFINITY) return y < 0 ? 0 : x
  if (x === Number.NEGATIVE_INFINITY) return powerOfZero(-0, -y)
  if (y === 0.5) return Math.sqrt(x)
  if (y === -0.5) return 1 / Math.sqrt(x)
  return undefined
}

function powerOfZero(x: number, y: number): number {
  const keepsSign = Object.is(x, -0) && Math.abs(y % 2) === 1
  if (y < 0) return keepsSign ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  return keepsSign ? x : 0
}

/** An exponent so large that it is even or infinite. */
function hugePower(x: number, y: number): number {
  if (x === -1) return 1
  return Math.abs(x) < 1 === y > 0 ? 0 : Number.POSITIVE_INFINITY
}
