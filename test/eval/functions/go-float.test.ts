import { expect, test } from 'vitest'
import { goExp, goLog, goPow } from '../../../src/eval/functions/go-float.ts'

/** Recorded from Go's math package on amd64. JavaScript's own answers differ in some of them. */
test.each([
  ['log', goLog(1000) / goLog(10), 2.9999999999999996],
  ['log of infinity', goLog(Number.POSITIVE_INFINITY), Number.POSITIVE_INFINITY],
  ['log of zero', goLog(0), Number.NEGATIVE_INFINITY],
  ['log below zero', goLog(-1), Number.NaN],
  ['log of a subnormal, misread upstream', goLog(5e-324), -709.0895657128241],
  ['exp', goExp(1), Math.E],
  ['exp close to overflow', goExp(709.456139405053), Number.POSITIVE_INFINITY],
  ['exp of much too little', goExp(-1e300), 0],
  ['whole power', goPow(10, 308), 1.0000000000000006e308],
  ['whole power of a decimal', goPow(1.07, 12), 2.2521915889608235],
  ['negative power', goPow(2, -3), 0.125],
  ['power beyond the range', goPow(10, 400), Number.POSITIVE_INFINITY],
  ['power below the range', goPow(0.1, 400), 0],
  ['square root', goPow(2, 0.5), Math.SQRT2],
  ['root of less than nothing', goPow(-8, 1 / 3), Number.NaN],
  ['odd power of the negative zero', goPow(-0, -3), Number.NEGATIVE_INFINITY],
  ['even huge power of -1', goPow(-1, 1e300), 1],
  ['infinite power', goPow(0.5, Number.POSITIVE_INFINITY), 0],
  ['power of minus infinity', goPow(Number.NEGATIVE_INFINITY, 3), Number.NEGATIVE_INFINITY],
])('%s', (_, result, expected) => {
  expect(result).toBe(expected)
})
