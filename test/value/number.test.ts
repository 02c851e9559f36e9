import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  add,
  ceil,
  compare,
  divide,
  floor,
  formatNumber,
  fromDouble,
  fromInteger,
  type HclNumber,
  isInteger,
  isNegativeZero,
  multiply,
  NEGATIVE_INFINITY,
  negate,
  numbersEqual,
  ONE,
  POSITIVE_INFINITY,
  parseNumber,
  precisionOf,
  remainder,
  subtract,
  toBigInt,
  toDouble,
  toSafeInteger,
  truncate,
  withPrecision,
  ZERO,
} from '../../src/value/number.ts'

/** The number that a text stands for. */
function of(text: string): HclNumber {
  const number = parseNumber(text)
  if (number === undefined) throw new Error(`not a number: ${text}`)
  return number
}

/** Made by Go's math/big with the steps of cty/value_ops.go. */
interface Vector {
  readonly op: string
  readonly a: readonly string[]
  readonly b?: readonly string[]
  /** The result's text, or `nan`. */
  readonly r: string
  readonly p: number
}

function operand(description: readonly string[]): HclNumber | undefined {
  const [form, text = '', a = '', b = ''] = description
  if (form === 'text') return parseNumber(text)
  if (form === 'int64') return fromInteger(BigInt(text), 64)
  if (form === 'double')
    return fromDouble(Number(text.replace('+Inf', 'Infinity').replace('-Inf', '-Infinity')))
  const bits = Number(text)
  return divide(fromInteger(Number(a), bits), fromInteger(Number(b), bits))
}

const operators: Record<string, (a: HclNumber, b: HclNumber) => HclNumber | undefined> = {
  parse: a => a,
  add,
  sub: subtract,
  mul: multiply,
  quo: divide,
  mod: remainder,
}

function answer(vector: Vector): string {
  const a = operand(vector.a)
  if (a === undefined) return 'nan 0'
  const b = vector.b === undefined ? ZERO : operand(vector.b)
  if (b === undefined) return 'nan 0'
  if (vector.op === 'cmp') return `${compare(a, b)} 0`
  if (vector.op === 'f64') return `${toDouble(a)} 0`
  const result = operators[vector.op]?.(a, b)
  return result === undefined ? 'nan 0' : `${formatNumber(result)} ${precisionOf(result)}`
}

function expected(vector: Vector): string {
  if (vector.op !== 'f64') return `${vector.r} ${vector.p}`
  return `${Number(vector.r.replace('Inf', 'Infinity'))} 0`
}

const vectorFile = new URL('number-vectors.jsonl', import.meta.url)
const vectors: Vector[] = readFileSync(process.env['NUMBER_VECTORS'] ?? vectorFile, 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line))

test('arithmetic is that of big.Float', () => {
  const wrong = vectors
    .filter(vector => answer(vector) !== expected(vector))
    .map(vector => ({ ...vector, got: answer(vector) }))
  expect(wrong.length === 0 ? [] : [wrong.length, ...wrong.slice(0, 5)]).toEqual([])
})

test.each([
  ['1', '1'],
  ['-0', '-0'],
  ['+5', '5'],
  ['.5', '0.5'],
  ['5.', '5'],
  ['1p3', '8'],
  ['1e3', '1000'],
  ['1E-7', '0.0000001'],
  ['Inf', '+Inf'],
  ['-inf', '-Inf'],
  ['1e21', '1000000000000000000000'],
  ['1e999999999', '+Inf'],
  ['-1e-999999999', '-0'],
  ['0e123456', '0'],
])('%s reads as %s', (text, canonical) => {
  expect(formatNumber(of(text))).toBe(canonical)
})

test.each([
  '',
  ' 1',
  '1 ',
  '.',
  'e5',
  '1e',
  '1e+',
  '0x10',
  '1_000',
  'INF',
  'NaN',
  '--1',
  '1.2.3',
  '0e99999999999999999999',
  '1e9999999999',
  '1e40000',
  '1e-40000',
])('%j is not a number', text => {
  expect(parseNumber(text)).toBeUndefined()
})

test('the largest numbers stay quick', () => {
  const large = of('1e39000')
  expect(formatNumber(large)).toHaveLength(39_001)
  expect(multiply(large, large)).toBeUndefined()
  expect(numbersEqual(add(large, ONE) ?? ZERO, large)).toBe(true)
  expect(parseNumber('9'.repeat(50_000))).toBeUndefined()
})

test('precision belongs to the value', () => {
  const third = divide(fromInteger(1, 64), fromInteger(3, 64)) ?? ZERO
  expect(formatNumber(third)).toBe('0.33333333333333333334')
  const back = multiply(third, fromInteger(3, 64)) ?? ZERO
  expect([formatNumber(back), precisionOf(back)]).toEqual(['1.00000000000000000003', 66])
  expect(formatNumber(withPrecision(third, 512))).toBe(
    '0.33333333333333333334236835143737920361672877334058284759521484375',
  )
})

test('equality is that of text, order is exact', () => {
  expect(numbersEqual(fromDouble(0.1), of('0.1'))).toBe(true)
  expect(compare(fromDouble(0.1), of('0.1'))).toBe(1)
  expect(numbersEqual(withPrecision(fromDouble(0.1), 512), fromDouble(0.1))).toBe(false)
  expect(numbersEqual(ZERO, negate(ZERO))).toBe(true)
  expect(numbersEqual(POSITIVE_INFINITY, NEGATIVE_INFINITY)).toBe(false)
  expect(numbersEqual(POSITIVE_INFINITY, of('Inf'))).toBe(true)
})

test('infinities', () => {
  expect(add(POSITIVE_INFINITY, NEGATIVE_INFINITY)).toBeUndefined()
  expect(multiply(ZERO, POSITIVE_INFINITY)).toBeUndefined()
  expect(divide(ZERO, ZERO)).toBeUndefined()
  expect(divide(POSITIVE_INFINITY, POSITIVE_INFINITY)).toBeUndefined()
  expect(remainder(ONE, POSITIVE_INFINITY)).toBeUndefined()
  expect(divide(ONE, ZERO)).toEqual(POSITIVE_INFINITY)
  expect(divide(ONE, negate(ZERO))).toEqual(NEGATIVE_INFINITY)
})

test.each([
  ['0.5', '0', '1', '0'],
  ['-0.5', '-1', '0', '0'],
  ['-2.5', '-3', '-2', '-2'],
  ['7', '7', '7', '7'],
  ['-0', '0', '0', '0'],
  ['1e21', '1000000000000000000000', '1000000000000000000000', '1000000000000000000000'],
  ['1e-300', '0', '1', '0'],
  ['Inf', '+Inf', '+Inf', '+Inf'],
])('floor, ceil and truncate of %s', (text, down, up, cut) => {
  const number = of(text)
  expect([floor, ceil, truncate].map(step => formatNumber(step(number)))).toEqual([down, up, cut])
})

test('conversions to JavaScript', () => {
  expect(toSafeInteger(of('9007199254740991'))).toBe(9007199254740991)
  expect(toSafeInteger(of('9007199254740992'))).toBeUndefined()
  expect(toSafeInteger(of('-0'))).toBe(0)
  expect(toSafeInteger(of('1.5'))).toBeUndefined()
  expect(toBigInt(of('1e20'))).toBe(10n ** 20n)
  expect(toBigInt(POSITIVE_INFINITY)).toBeUndefined()
  expect(toDouble(of('0.1'))).toBe(0.1)
  expect(toDouble(of('5e-324'))).toBe(5e-324)
  expect(toDouble(of('2e-324'))).toBe(0)
  expect(toDouble(of('1e309'))).toBe(Infinity)
  expect(isInteger(of('1e3'))).toBe(true)
  expect(isNegativeZero(of('-0.0'))).toBe(true)
  expect(() => fromDouble(Number.NaN)).toThrow(RangeError)
})
