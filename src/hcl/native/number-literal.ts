/** Which texts are numbers. What they are worth is none of the parser's business. */

const FORM = /^-?(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/
/** Exponents of fewer digits are always within the limits. */
const HARMLESS_DIGITS = 8
/** Go's big numbers have exponents of 32 bits, read from texts of 64. */
const LEAST_EXPONENT = -(2n ** 31n)
const GREATEST_EXPONENT = 2n ** 31n - 1n
const GREATEST_TEXT = 2n ** 63n - 1n

/** Whether digits with at most one point and one exponent make a number that Terraform can hold. */
export function isNumberText(text: string): boolean {
  const match = FORM.exec(text)
  if (match === null) return false
  const [, whole = '', fraction = '', exponent = ''] = match
  return exponent.length <= HARMLESS_DIGITS || holds(whole + fraction, fraction.length, exponent)
}

/** Terraform takes the power of two out of the power of ten first, and refuses what that alone makes too large or small. */
function holds(digits: string, fractionLength: number, exponentText: string): boolean {
  const exponent = BigInt(exponentText.replace('+', ''))
  if (exponent > GREATEST_TEXT || exponent < -GREATEST_TEXT - 1n) return false
  const mantissa = BigInt(digits)
  if (mantissa === 0n) return true
  const power = BigInt(mantissa.toString(2).length - fractionLength) + exponent
  return power >= LEAST_EXPONENT && power <= GREATEST_EXPONENT
}
