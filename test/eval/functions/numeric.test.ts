import { describe, expect, test } from 'vitest'
import { numericFunctions } from '../../../src/eval/functions/numeric.ts'
import { isNegativeZero, precisionOf } from '../../../src/value/number.ts'
import { NUMBER } from '../../../src/value/type.ts'
import {
  answer,
  call,
  checkCalls,
  known,
  type Plain,
  sensitive,
  unknown,
  unseen,
} from './invoke.ts'

function between(low: number | undefined, high: number | undefined): Plain {
  return {
    $unseen: 'number',
    sources: ['parameter:p'],
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    notNull: true,
    notUnknown: true,
  }
}

describe('seen', () => {
  checkCalls(numericFunctions, [
    ['abs', [-1.5], '1.5'],
    ['abs', [sensitive(-1)], { $marks: ['sensitive'], value: 1 }],
    ['ceil', ['1.2'], 2],
    ['ceil', [-0.5], 0],
    ['floor', [-0.5], -1],
    ['signum', [-5], -1],
    ['signum', [0.5], { fails: null }],
    ['min', [3, 1, 2], 1],
    ['min', [], { fails: null }],
    ['max', [unknown(NUMBER), 1], { $unknown: 'number', notNull: true }],
    ['log', [1000, 10], '2.9999999999999996'],
    ['log', [-1, 10], { fails: null }],
    ['pow', [10, 308], '10000000000000006'.padEnd(309, '0')],
    ['pow', [1.1, 0.3], '1.029005759421095'],
    ['pow', [-8, 0.5], { fails: null }],
    ['parseint', ['zZ', 62], 2231],
    ['parseint', ['Ff', 16], 255],
    ['parseint', ['-0', 10], 0],
    ['parseint', ['1_0', 10], { fails: 0 }],
    ['parseint', [10, 10], { fails: 0 }],
    ['parseint', ['10', 63], { fails: 1 }],
    ['parseint', ['10', 1.5], { fails: 1 }],
  ])
})

describe('precision', () => {
  test.each([
    ['abs', [-1.5], 512],
    ['ceil', [1.2], 512],
    ['signum', [3], 64],
    ['pow', [2, 3], 53],
    ['log', [8, 2], 53],
    ['parseint', ['ff', 16], 64],
    ['parseint', ['f'.repeat(20), 16], 80],
  ] as const)('%s(%j) has %d bits', (name, args, bits) => {
    const value = call(numericFunctions, name, args)
    if (!('kind' in value) || value.kind !== 'number') throw new Error('no number')
    expect(precisionOf(value.number)).toBe(bits)
    expect(isNegativeZero(value.number)).toBe(false)
  })
})

describe('unseen', () => {
  checkCalls(numericFunctions, [
    ['abs', [unseen(NUMBER, known(-3, 2))], between(0, 3)],
    ['abs', [unseen(NUMBER, known(-3, -2))], between(2, 3)],
    ['abs', [unseen(NUMBER, known(-3))], between(0, undefined)],
    ['ceil', [unseen(NUMBER, known(0.5, 2.5))], between(1, 3)],
    ['floor', [unseen(NUMBER, known(0.5, 2.5))], between(0, 2)],
    ['floor', [unseen(NUMBER)], { $unseen: 'number', sources: ['parameter:p'], notNull: true }],
    ['signum', [unseen(NUMBER, known(1))], between(1, 1)],
    ['min', [unseen(NUMBER, known(2, 9)), 5], between(2, 5)],
    ['max', [unseen(NUMBER, known(2, 9)), 5], between(5, 9)],
    ['min', [unseen(NUMBER, known(2, 9)), 1], 1],
    ['max', [unseen(NUMBER, known(2, 9)), 10], 10],
    // Equal numbers may differ in precision.
    ['max', [unseen(NUMBER, known(2, 9)), 9], between(9, 9)],
    ['pow', [unseen(NUMBER, known(2, 9)), 2], between(undefined, undefined)],
  ])
  test('an argument that Terraform may not know decides before any bound', () => {
    const maybe = unseen(NUMBER, { low: undefined, notNull: true } as object)
    expect(answer(numericFunctions, 'min', [maybe, -1])).toMatchObject({
      $unseen: 'number',
      high: -1,
    })
  })
})
