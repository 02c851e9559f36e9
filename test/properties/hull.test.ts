/** Bounds hold for every number inside, of whatever precision. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arithmeticHull } from '../../src/eval/hull.ts'
import {
  add,
  compare,
  divide,
  fromDouble,
  fromInteger,
  type HclNumber,
  multiply,
  parseNumber,
  remainder,
  subtract,
  withPrecision,
} from '../../src/value/number.ts'

const OPERATIONS = { '+': add, '-': subtract, '*': multiply, '/': divide, '%': remainder } as const

/** Numbers as they come from literals, lengths and floats. */
const number: fc.Arbitrary<HclNumber> = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }).map(n => fromInteger(n)),
  fc.integer({ min: -1000, max: 1000 }).map(n => fromInteger(n, 64)),
  fc.double({ noNaN: true, min: -1e6, max: 1e6 }).map(n => fromDouble(n)),
  fc
    .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 0, max: 6 }))
    .map(([n, places]) => parseNumber(`${n}e-${places}`) ?? fromInteger(n)),
  fc
    .tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: 1, max: 99 }))
    .map(([a, b]) => divide(fromInteger(a, 64), fromInteger(b, 64)) ?? fromInteger(a)),
)

const precision = fc.constantFrom(53, 64, 512)

test.each(['+', '-', '*', '/', '%'] as const)('%s', operator => {
  fc.assert(
    fc.property(number, number, number, number, precision, precision, (a, b, c, d, p, q) => {
      const [low, inside] = compare(a, b) < 0 ? [a, b] : [b, a]
      const [least, most] = compare(c, d) < 0 ? [c, d] : [d, c]
      // A value inside the hull, with a precision of its own; rounding may take it out again.
      const [x, y] = [withPrecision(inside, p), withPrecision(least, q)]
      const high = compare(x, inside) > 0 ? x : inside
      const bottom = compare(y, least) < 0 ? y : least
      fc.pre(compare(x, low) >= 0 && compare(y, most) <= 0)
      const result = OPERATIONS[operator](x, y)
      fc.pre(result !== undefined)
      const hull = arithmeticHull(operator, { low, high }, { low: bottom, high: most })
      if (hull.low !== undefined) expect(compare(result, hull.low)).toBeGreaterThanOrEqual(0)
      if (hull.high !== undefined) expect(compare(result, hull.high)).toBeLessThanOrEqual(0)
    }),
    { numRuns: 5000 },
  )
})

test.each(['+', '-', '*', '/'] as const)('%s with a known number', operator => {
  fc.assert(
    fc.property(number, number, number, precision, (a, b, k, p) => {
      const [low, inside] = compare(a, b) < 0 ? [a, b] : [b, a]
      const x = withPrecision(inside, p)
      fc.pre(compare(x, low) >= 0 && compare(x, inside) <= 0)
      const result = OPERATIONS[operator](x, k)
      fc.pre(result !== undefined)
      const hull = arithmeticHull(operator, { low, high: inside }, { low: k, high: k })
      if (hull.low !== undefined) expect(compare(result, hull.low)).toBeGreaterThanOrEqual(0)
      if (hull.high !== undefined) expect(compare(result, hull.high)).toBeLessThanOrEqual(0)
    }),
    { numRuns: 5000 },
  )
})
