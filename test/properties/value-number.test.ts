import fc from 'fast-check'
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
  multiply,
  negate,
  numbersEqual,
  parseNumber,
  precisionOf,
  remainder,
  sign,
  subtract,
  toDouble,
  withPrecision,
  ZERO,
} from '../../src/value/number.ts'

const decimalText = fc
  .tuple(
    fc.constantFrom('', '-'),
    fc.bigInt({ min: 0n, max: 10n ** 40n }),
    fc.option(fc.stringMatching(/^[0-9]{1,30}$/)),
    fc.option(fc.integer({ min: -200, max: 200 })),
  )
  .map(
    ([minus, whole, fraction, exponent]) =>
      minus +
      whole +
      (fraction === null ? '' : `.${fraction}`) +
      (exponent === null ? '' : `e${exponent}`),
  )

function parsed(text: string): HclNumber {
  const number = parseNumber(text)
  if (number === undefined) throw new Error(text)
  return number
}

/** Finite numbers of all precisions that Terraform makes. */
const number = fc.oneof(
  decimalText.map(parsed),
  fc.maxSafeInteger().map(n => fromInteger(n, 64)),
  fc.integer({ min: -100, max: 100 }).map(n => fromInteger(n)),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(fromDouble),
  fc
    .tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: 1, max: 99 }))
    .map(([a, b]) => divide(fromInteger(a, 64), fromInteger(b, 64)) ?? ZERO),
)

function same(a: HclNumber | undefined, b: HclNumber | undefined): void {
  expect(a === undefined ? undefined : [formatNumber(a), precisionOf(a)]).toEqual(
    b === undefined ? undefined : [formatNumber(b), precisionOf(b)],
  )
}

test('text reads back as the number that it was written for', () => {
  fc.assert(
    fc.property(number, n => {
      const text = formatNumber(n)
      expect(text).toMatch(/^-?(0|[1-9][0-9]*)(\.[0-9]*[1-9])?$/)
      same(withPrecision(parsed(text), precisionOf(n)), n)
    }),
  )
})

test('addition and multiplication do not mind the order', () => {
  fc.assert(
    fc.property(number, number, (a, b) => {
      same(add(a, b), add(b, a))
      same(multiply(a, b), multiply(b, a))
    }),
  )
})

test('subtraction is addition of the negative, and undoes itself', () => {
  fc.assert(
    fc.property(number, number, (a, b) => {
      same(subtract(a, b), add(a, negate(b)))
      expect(sign(subtract(a, a) ?? a)).toBe(0)
    }),
  )
})

test('whole numbers are added and multiplied exactly', () => {
  const whole = fc.bigInt({ min: -(2n ** 200n), max: 2n ** 200n })
  fc.assert(
    fc.property(whole, whole, (a, b) => {
      expect(formatNumber(add(fromInteger(a), fromInteger(b)) ?? ZERO)).toBe(String(a + b))
      const product = formatNumber(multiply(fromInteger(a), fromInteger(b)) ?? ZERO)
      expect(product.replace('-0', '0')).toBe(String(a * b))
      if (b === 0n) return
      const rest = formatNumber(remainder(fromInteger(a), fromInteger(b)) ?? ZERO)
      expect(rest.replace('-0', '0')).toBe(String(a % b))
    }),
  )
})

test('order is total and agrees with subtraction', () => {
  fc.assert(
    fc.property(number, number, number, (a, b, c) => {
      expect(compare(a, b) + compare(b, a)).toBe(0)
      if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0)
      expect(sign(subtract(a, b) ?? a)).toBe(compare(a, b))
    }),
  )
})

test('fractions are equal if their text is, whatever the precision', () => {
  fc.assert(
    fc.property(number, n => {
      if (!isInteger(n)) expect(numbersEqual(n, parsed(formatNumber(n)))).toBe(true)
    }),
  )
})

test('doubles survive', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), n => {
      expect(toDouble(fromDouble(n))).toBe(n)
    }),
  )
})

test('floor and ceil enclose the number within one', () => {
  fc.assert(
    fc.property(number, n => {
      expect(compare(floor(n), n)).toBeLessThanOrEqual(0)
      expect(compare(n, ceil(n))).toBeLessThanOrEqual(0)
      const gap = subtract(ceil(n), floor(n)) ?? ZERO
      expect(['0', '1']).toContain(formatNumber(gap))
    }),
  )
})
