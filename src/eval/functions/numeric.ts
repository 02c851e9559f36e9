/** The numeric functions: `abs`, `ceil`, `floor`, `log`, `max`, `min`, `parseint`, `pow`, `signum`. `sum` is with the collections. */
import { numberValue, withMarks } from '../../value/make.ts'
import {
  ceil,
  compare,
  floor,
  fromDouble,
  fromInteger,
  type HclNumber,
  INTEGER_PRECISION,
  isInfinite,
  isNegativeZero,
  negate,
  sign,
  toDouble,
  ZERO,
} from '../../value/number.ts'
import { DYNAMIC, NUMBER } from '../../value/type.ts'
import type { Hull, UnseenValue, Value } from '../../value/value.ts'
import { hullOf } from '../hull.ts'
import {
  type Failure,
  type FunctionDefinition,
  fail,
  failLimit,
  isFailure,
  type Parameter,
} from './definition.ts'
import { goLog, goPow } from './go-float.ts'
import { extreme, int64Of, notKnown, unseenAnswer } from './parts.ts'

function numberParameter(name: string): Parameter {
  return { name, type: NUMBER }
}

/**
 * A function of one number. `bounds` gives the bounds of the result from those of an unseen argument; the result is known to
 * Terraform exactly if the argument is, and never null.
 */
function ofOneNumber(
  name: string,
  parameter: Parameter,
  result: (number: HclNumber) => HclNumber | Failure,
  bounds: (hull: Hull) => Hull,
): FunctionDefinition {
  return {
    name,
    parameters: [{ ...parameter, unseen: 'self' }],
    returns: NUMBER,
    notNull: true,
    apply: ([value]) => {
      if (value?.kind === 'unseen') return withMarks(mappedUnseen(value, bounds), value.marks)
      if (value?.kind !== 'number') return fail(0, 'a number is required')
      const outcome = result(value.number)
      if ('failure' in outcome) return outcome
      return withMarks(numberValue(outcome), value.marks)
    },
  }
}

function mappedUnseen(value: UnseenValue, bounds: (hull: Hull) => Hull): UnseenValue {
  const known: Hull = value.hull.notUnknown ? { notUnknown: true } : {}
  return unseenAnswer(NUMBER, [value], { ...bounds(value.hull), ...known, notNull: true })
}

function absolute(number: HclNumber): HclNumber {
  return sign(number) < 0 || isNegativeZero(number) ? negate(number) : number
}

function absoluteHull(hull: Hull): Hull {
  return hull.whole === true ? { ...absoluteBounds(hull), whole: true } : absoluteBounds(hull)
}

function absoluteBounds({ low, high }: Hull): Hull {
  if (low !== undefined && sign(low) >= 0) return { low, ...(high && { high }) }
  if (high !== undefined && sign(high) <= 0)
    return { low: absolute(high), ...(low && { high: absolute(low) }) }
  if (low === undefined || high === undefined) return { low: ZERO }
  const [left, right] = [absolute(low), absolute(high)]
  return { low: ZERO, high: compare(left, right) > 0 ? left : right }
}

function monotone(round: (number: HclNumber) => HclNumber): (hull: Hull) => Hull {
  return ({ low, high }) => ({
    ...(low && { low: round(low) }),
    ...(high && { high: round(high) }),
    // An unseen number may be infinite where nothing bounds it, which is no whole one.
    ...(low && high && { whole: true }),
  })
}

function signOf(number: HclNumber): HclNumber {
  return fromInteger(sign(number), INTEGER_PRECISION)
}

function signum(number: HclNumber): HclNumber | Failure {
  if (int64Of(numberValue(number)) === undefined)
    return fail(null, 'signum takes a whole number of at most 64 bits')
  return signOf(number)
}

function signumBounds({ low, high }: Hull): Hull {
  return {
    low: low ? signOf(low) : fromInteger(-1, INTEGER_PRECISION),
    high: high ? signOf(high) : fromInteger(1, INTEGER_PRECISION),
    whole: true,
  }
}

/** `min` (-1) or `max` (1). The first of equal numbers is the answer, with its precision. */
function extremum(name: string, direction: -1 | 1): FunctionDefinition {
  return {
    name,
    parameters: [],
    variadic: { name: 'numbers', type: NUMBER, allowDynamic: true, unseen: 'self' },
    returns: NUMBER,
    notNull: true,
    apply: args => {
      let best: HclNumber | undefined
      for (const value of args) {
        if (value.kind !== 'number') continue
        if (best === undefined || compare(value.number, best) === direction) best = value.number
      }
      const unseen = args.filter(value => value.kind === 'unseen')
      if (unseen.length > 0) return unseenExtremum(args, unseen, best, direction)
      return best === undefined ? fail(null, 'at least one number is needed') : numberValue(best)
    },
  }
}

/** A seen number is the answer if it beats every unseen one whatever that is; otherwise the bounds are combined. */
function unseenExtremum(
  args: readonly Value[],
  unseen: readonly UnseenValue[],
  best: HclNumber | undefined,
  direction: -1 | 1,
): Value {
  const near = direction === -1 ? 'low' : 'high'
  const far = direction === -1 ? 'high' : 'low'
  const beaten = (value: UnseenValue): boolean => {
    const bound = value.hull[near]
    if (best === undefined || bound === undefined || !value.hull.notUnknown) return false
    return compare(best, bound) === direction
  }
  if (best !== undefined && unseen.every(beaten)) return numberValue(best)
  const hulls = args.map(hullOf)
  // The answer lies no further out than the outermost bound, and no further in than any single number can.
  const outer = extreme(
    hulls.map(hull => hull[near]),
    direction,
  )
  const inner = extreme(
    hulls.map(hull => hull[far]).filter(bound => bound !== undefined),
    direction,
  )
  const known: Hull = hulls.every(hull => hull.notUnknown) ? { notUnknown: true } : {}
  const isWhole = hulls.every(hull => hull.whole === true)
  return unseenAnswer(NUMBER, args, {
    ...(isWhole && { whole: true }),
    ...(outer && { [near]: outer }),
    ...(inner && { [far]: inner }),
    ...known,
    notNull: true,
  })
}

/** A function that Terraform computes with float64, whatever the precision of the arguments. */
function ofDoubles(
  name: string,
  parameters: readonly [string, string],
  compute: (a: number, b: number) => number,
): FunctionDefinition {
  return {
    name,
    parameters: parameters.map(numberParameter),
    returns: NUMBER,
    notNull: true,
    apply: args => {
      const doubles: number[] = []
      for (const value of args) {
        if (value.kind !== 'number') return fail(null, 'two numbers are required')
        const double = toDouble(value.number)
        if (!Number.isFinite(double) && !isInfinite(value.number))
          return fail(null, `${name} takes numbers up to about 1.8e308 in size`)
        doubles.push(double)
      }
      const [a = Number.NaN, b = Number.NaN] = doubles
      const result = compute(a, b)
      return Number.isNaN(result)
        ? fail(null, `${name} has no real result for these numbers`)
        : numberValue(fromDouble(result))
    },
  }
}

const MAX_DIGITS = 200_000
/** The time grows with the square of the number of digits. */
const SQUARE_DIGITS_PER_STEP = 65_536

const PARSE_INT: FunctionDefinition = {
  name: 'parseint',
  parameters: [
    { name: 'number', type: DYNAMIC, allowMarked: true, allowUnknown: true },
    { name: 'base', type: NUMBER, allowMarked: true, allowUnknown: true },
  ],
  returns: ([text]) => (text?.type.kind === 'string' ? NUMBER : fail(0, 'parseint reads a string')),
  notNull: true,
  apply: ([text, base], _type, context) => {
    if (text === undefined || base === undefined) return fail(null, 'two arguments are required')
    const marks = new Set([...(text.marks ?? []), ...(base.marks ?? [])])
    if (text.kind !== 'string' || base.kind !== 'number') {
      return withMarks(notKnown(NUMBER, [text, base]), marks)
    }
    context.spend?.(text.string.length ** 2 / SQUARE_DIGITS_PER_STEP)
    const outcome = parsedInteger(text.string, base)
    return isFailure(outcome) ? outcome : withMarks(outcome, marks)
  },
}

function parsedInteger(text: string, base: Value): Value | Failure {
  const radix = int64Of(base)
  if (radix === undefined || radix < 2n || radix > 62n)
    return fail(1, 'the base is a whole number from 2 to 62')
  if (text.length > MAX_DIGITS) return failLimit(`more than ${MAX_DIGITS} digits are not read`)
  const integer = integerInBase(text, Number(radix))
  // The text itself may be sensitive, so it is not repeated.
  if (integer === undefined) return fail(0, `the text is no whole number in base ${radix}`)
  return numberValue(fromInteger(integer, Math.max(INTEGER_PRECISION, bitsOf(integer))))
}

function bitsOf(integer: bigint): number {
  return (integer < 0n ? -integer : integer).toString(2).length
}

/** Go's `big.Int.SetString` for a given base: a sign, then digits; above base 36 capital letters follow the small ones. */
function integerInBase(text: string, base: number): bigint | undefined {
  const negative = text.startsWith('-')
  const digits = negative || text.startsWith('+') ? text.slice(1) : text
  if (digits === '') return undefined
  let total = 0n
  let chunk = 0
  let chunkBase = 1
  for (let at = 0; at < digits.length; at++) {
    const digit = digitValue(digits.charCodeAt(at), base)
    if (digit >= base) return undefined
    chunk = chunk * base + digit
    chunkBase *= base
    // Chunks stay within safe integers: 62 × 2^46 < 2^53.
    if (chunkBase < 2 ** 46) continue
    total = total * BigInt(chunkBase) + BigInt(chunk)
    chunk = 0
    chunkBase = 1
  }
  total = total * BigInt(chunkBase) + BigInt(chunk)
  return negative ? -total : total
}

function digitValue(code: number, base: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30
  if (code >= 0x61 && code <= 0x7a) return code - 0x61 + 10
  if (code >= 0x41 && code <= 0x5a) return code - 0x41 + (base > 36 ? 36 : 10)
  return Number.POSITIVE_INFINITY
}

/** The family's definitions, for `table.ts` to find by name. */
export const numericFunctions: readonly FunctionDefinition[] = [
  ofOneNumber(
    'abs',
    { name: 'num', type: NUMBER, allowDynamic: true, allowMarked: true },
    absolute,
    absoluteHull,
  ),
  ofOneNumber('ceil', numberParameter('num'), ceil, monotone(ceil)),
  ofOneNumber('floor', numberParameter('num'), floor, monotone(floor)),
  ofOneNumber('signum', numberParameter('num'), signum, signumBounds),
  extremum('min', -1),
  extremum('max', 1),
  ofDoubles('log', ['num', 'base'], (number, base) => goLog(number) / goLog(base)),
  ofDoubles('pow', ['num', 'power'], goPow),
  PARSE_INT,
]
