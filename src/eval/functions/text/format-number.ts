/** Numbers as Go's package fmt prints them: `big.Float` for %e, %f, %g (math/big/ftoa.go) and `big.Int` for %b, %d, %o, %x (intconv.go). */

import { digitsOf, type HclNumber, isNegativeZero, sign, toBigInt } from '../../../value/number.ts'
import { type DecimalDigits, roundDigits } from '../../../value/number-format.ts'
import type { FormatVerb } from './format-scan.ts'

/** The notation of a float. */
export type FloatNotation = 'e' | 'E' | 'f' | 'g' | 'G'

/** From this exponent on, the shortest %g has an exponent. */
const SHORTEST_LIMIT = 6
const SMALLEST_EXPONENT = -4

/** The magnitude, without a sign; precision -1 asks for the fewest digits that tell the number from others. */
function magnitudeText(number: HclNumber, notation: FloatNotation, precision: number): string {
  const shortest = precision < 0
  const all = digitsOf(number, shortest ? 'shortest' : 'exact')
  if (all === undefined) return 'Inf'
  switch (notation) {
    case 'f':
      return fixed(
        roundDigits(all, all.point + precision),
        shortest ? all.digits.length - all.point : precision,
      )
    case 'e':
    case 'E': {
      const places = shortest ? all.digits.length - 1 : precision
      return scientific(roundDigits(all, places + 1), places, notation)
    }
    default: {
      const count = shortest ? all.digits.length : Math.max(1, precision)
      return general(roundDigits(all, count), { notation, count, shortest })
    }
  }
}

function fixed({ digits, point }: DecimalDigits, places: number): string {
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0'
  if (places <= 0) return whole
  const leading = '0'.repeat(Math.min(places, Math.max(0, -point)))
  const fraction = leading + digits.slice(Math.max(0, point))
  return `${whole}.${fraction.slice(0, places).padEnd(places, '0')}`
}

function scientific({ digits, point }: DecimalDigits, places: number, letter: string): string {
  const fraction = places > 0 ? `.${digits.slice(1, places + 1).padEnd(places, '0')}` : ''
  const exponent = digits === '' ? 0 : point - 1
  const size = String(Math.abs(exponent)).padStart(2, '0')
  return `${digits.charAt(0) || '0'}${fraction}${letter}${exponent < 0 ? '-' : '+'}${size}`
}

interface General {
  readonly notation: 'g' | 'G'
  readonly count: number
  readonly shortest: boolean
}

/** With an exponent if that is small or large for the digits there are; without zeros at the end. */
function general(rounded: DecimalDigits, { notation, count, shortest }: General): string {
  const { digits, point } = rounded
  let limit = count > digits.length && digits.length >= point ? digits.length : count
  if (shortest) limit = SHORTEST_LIMIT
  const exponent = point - 1
  if (exponent < SMALLEST_EXPONENT || exponent >= limit)
    return scientific(rounded, Math.min(count, digits.length) - 1, notation === 'g' ? 'e' : 'E')
  return fixed(rounded, Math.max(0, (count > point ? digits.length : count) - point))
}

function isNegative(number: HclNumber): boolean {
  return sign(number) < 0 || isNegativeZero(number)
}

/** Go's `Text('g', -1)`: what %v prints of a number. */
export function shortestGeneral(number: HclNumber): string {
  if (isNegative(number)) return `-${magnitudeText(number, 'g', -1)}`
  const text = magnitudeText(number, 'g', -1)
  return text === 'Inf' ? '+Inf' : text
}

/** Six places unless the verb says otherwise; %g then prints as many digits as are needed. */
const DEFAULT_PLACES = 6

/** A number under %e, %E, %f, %g or %G. */
export function formatFloat(verb: FormatVerb, notation: FloatNotation, number: HclNumber): string {
  const asNeeded = notation === 'g' || notation === 'G'
  const text = magnitudeText(number, notation, verb.precision ?? (asNeeded ? -1 : DEFAULT_PLACES))
  const infinite = text === 'Inf'
  const prefix = isNegative(number) ? '-' : positiveSign(verb, infinite)
  return pad(verb, prefix, text, verb.zero && !infinite)
}

/** Infinity has a sign in any case. */
function positiveSign(verb: FormatVerb, infinite: boolean): string {
  if (verb.space && (infinite || !verb.plus)) return ' '
  return verb.plus || infinite ? '+' : ''
}

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['b', '0b'],
  ['o', '0'],
  ['x', '0x'],
  ['X', '0X'],
])
const BASES: ReadonlyMap<string, number> = new Map([
  ['b', 2],
  ['o', 8],
  ['x', 16],
  ['X', 16],
])

/** A number under %b, %d, %o, %x or %X; undefined if it is not whole. */
export function formatInteger(verb: FormatVerb, number: HclNumber): string | undefined {
  const integer = toBigInt(number)
  if (integer === undefined) return undefined
  const size = integer < 0n ? -integer : integer
  const plain = size.toString(BASES.get(verb.letter) ?? 10)
  const digits = verb.letter === 'X' ? plain.toUpperCase() : plain
  if (size === 0n && verb.precision === 0) return ''
  const prefix =
    integer < 0n ? '-' : positiveSign({ ...verb, space: verb.space && !verb.plus }, false)
  const base = verb.sharp ? (PREFIXES.get(verb.letter) ?? '') : ''
  const zero = verb.zero && !verb.minus && verb.precision === undefined
  return pad(verb, prefix + base, digits.padStart(verb.precision ?? 0, '0'), zero)
}

/** Fills up to the width: with zeros behind the sign, or with spaces on one side. */
function pad(verb: FormatVerb, prefix: string, text: string, zero: boolean): string {
  const missing = Math.max(0, (verb.width ?? 0) - prefix.length - text.length)
  if (zero) return prefix + '0'.repeat(missing) + text
  const spaces = ' '.repeat(missing)
  return verb.minus ? prefix + text + spaces : spaces + prefix + text
}
