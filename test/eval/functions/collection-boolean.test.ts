import { describe } from 'vitest'
import { collectionBooleanFunctions } from '../../../src/eval/functions/collection/collection-boolean.ts'
import { nullValue } from '../../../src/value/make.ts'
import { BOOL, DYNAMIC, listType, NUMBER, STRING } from '../../../src/value/type.ts'
import { checkCalls, known, list, set, unknown, unseen } from './invoke.ts'

const MAYBE = unseen(BOOL)
const SURE = unseen(BOOL, known())
const OPEN = { $unseen: 'bool', sources: ['parameter:p'], notNull: true }
const SETTLED = { ...OPEN, notUnknown: true }
const UNKNOWN = { $unknown: 'bool', notNull: true }
const SIZE = unseen(NUMBER, known(1, 4))

describe('alltrue and anytrue', () => {
  checkCalls(collectionBooleanFunctions, [
    ['alltrue', [[]], true],
    ['alltrue', [[true, null]], false],
    ['alltrue', [[unknown(BOOL), false]], UNKNOWN],
    ['alltrue', [[false, unknown(BOOL)]], false],
    // An unknown before the false would make the answer unknown.
    ['alltrue', [[MAYBE, false]], OPEN],
    ['alltrue', [[SURE, false]], false],
    ['alltrue', [[false, MAYBE]], false],
    ['alltrue', [[SURE, true]], SETTLED],
    ['alltrue', [unseen(listType(BOOL))], OPEN],
    ['anytrue', [[]], false],
    ['anytrue', [[null, unknown(BOOL), true]], true],
    ['anytrue', [[unknown(BOOL), false]], UNKNOWN],
    ['anytrue', [[MAYBE, true]], true],
    ['anytrue', [[MAYBE, false]], OPEN],
  ])
})

describe('contains', () => {
  checkCalls(collectionBooleanFunctions, [
    ['contains', [[1, 'a'], 'a'], true],
    ['contains', [[1], '1'], false],
    ['contains', ['abc', 'a'], { fails: null }],
    ['contains', [['a'], null], { fails: 1 }],
    ['contains', [['a', nullValue(STRING)], nullValue(STRING)], { fails: 1 }, 15],
    ['contains', [['a', nullValue(STRING)], nullValue(STRING)], true, 16],
    ['contains', [['a'], null], { $unknown: 'any' }, 16],
    ['contains', [['a'], unknown(DYNAMIC)], { $unknown: 'any' }],
    ['contains', [[SIZE, 8], 8], true],
    ['contains', [[8, 16], SIZE], false],
    ['contains', [[8, 16], unseen(NUMBER)], OPEN],
    ['contains', [[2, 16], SIZE], SETTLED],
    ['contains', [[], unseen(NUMBER)], OPEN],
    ['contains', [set('a', 'b'), unseen(STRING, known())], SETTLED],
  ])
})

describe('index', () => {
  checkCalls(collectionBooleanFunctions, [
    ['index', [['a', 'b'], 'b'], 1],
    ['index', [[], 'b'], { fails: null }],
    ['index', [set('b'), 'b'], { fails: null }],
    ['index', [list('a'), 'b'], { fails: null }],
    ['index', [[unknown(STRING), 'b'], 'b'], { $unknown: 'number', notNull: true }],
    [
      'index',
      [['a', 'b', 'c'], unseen(STRING, known())],
      {
        $unseen: 'number',
        sources: ['parameter:p'],
        low: 0,
        high: 2,
        notNull: true,
        notUnknown: true,
      },
    ],
    [
      'index',
      [['a', unseen(STRING), 'c', 'c'], 'c'],
      { $unseen: 'number', sources: ['parameter:p'], low: 1, high: 2, notNull: true },
    ],
    ['index', [[5, 6, 7], SIZE], { fails: null }],
  ])
})
