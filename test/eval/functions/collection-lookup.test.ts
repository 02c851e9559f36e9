import { describe } from 'vitest'
import { collectionLookupFunctions } from '../../../src/eval/functions/collection/collection-lookup.ts'
import {
  BOOL,
  listType,
  mapType,
  NUMBER,
  objectType,
  STRING,
  setType,
  tupleType,
} from '../../../src/value/type.ts'
import { checkCalls, known, list, map, sensitive, set, unknown, unseen } from './invoke.ts'

const CHOICE = unseen(STRING, known())
const WHICH = unseen(NUMBER, known())
const PARAMETER = { $unseen: 'string', sources: ['parameter:p'], notNull: true, notUnknown: true }

describe('seen', () => {
  checkCalls(collectionLookupFunctions, [
    ['length', ['a\r\nb'], 3],
    ['length', [list('a', 'b')], 2],
    [
      'length',
      [set('a', unknown(STRING))],
      { $unknown: 'number', notNull: true, min: 1, minInclusive: true, max: 2, maxInclusive: true },
    ],
    ['length', [5], { fails: null }],
    ['element', [['a', 'b', 'c'], 4], 'b'],
    ['element', [['a', 'b'], -1], { fails: null }],
    ['element', [['a', 'b'], -2], 'a'],
    ['element', [['a', 'b'], -1], 'b', 12],
    ['element', [list('a', 'b'), -1], 'b'],
    ['element', [[], 0], { fails: null }],
    ['element', [set('a'), 0], { fails: null }],
    ['keys', [{ b: 1, a: 2 }], ['a', 'b']],
    ['keys', [unknown(objectType([['x', STRING]]))], ['x']],
    ['keys', ['a'], { fails: 0 }],
    ['values', [{ b: 1, a: 2 }], [2, 1]],
    ['values', [unknown(mapType(NUMBER))], { $unknown: 'list(number)', notNull: true }],
    ['lookup', [map({ a: 1 }), 'a'], 1],
    ['lookup', [map({ a: 1 }), 'b', '2'], 2],
    ['lookup', [{ a: 1 }, 'b', '2'], '2'],
    ['lookup', [map({ a: 1 }), 'b'], { fails: null }],
    ['lookup', [{ a: 1 }, 'b'], { fails: 0 }],
    ['lookup', [map({ a: 1 }), 'b', []], { fails: 2 }],
    ['lookup', [map({ a: 1 }), 'a', 1, 2], { fails: null }],
    ['lookup', [map({ a: 1 }), sensitive('a')], { $marks: ['sensitive'], value: 1 }],
    ['one', [[]], null],
    ['one', [set('a')], 'a'],
    ['one', [['a', 'b']], { fails: 0 }],
    ['one', [set('a', unknown(STRING))], { $unknown: 'string' }],
  ])
})

describe('unseen', () => {
  checkCalls(collectionLookupFunctions, [
    // One of the prices it is, whatever the key; the default counts too.
    [
      'lookup',
      [map({ s: 1, l: 8 }), CHOICE, 20],
      {
        $unseen: 'number',
        sources: ['parameter:p'],
        low: 1,
        high: 20,
        notNull: true,
        notUnknown: true,
      },
    ],
    [
      'lookup',
      [{ s: 1, l: 8 }, CHOICE, 20],
      {
        $unseen: 'number',
        sources: ['parameter:p'],
        low: 1,
        high: 20,
        notNull: true,
        notUnknown: true,
      },
    ],
    [
      'lookup',
      [{ s: 1, l: 'x' }, CHOICE, 20],
      { $unseen: 'any', sources: ['parameter:p'], notNull: true, notUnknown: true },
    ],
    [
      'lookup',
      [map({ s: 1 }), unseen(STRING), 20],
      { $unseen: 'number', sources: ['parameter:p'], low: 1, high: 20, notNull: true },
    ],
    ['lookup', [map({ s: 'x', l: 'x' }), CHOICE, 'x'], 'x'],
    ['lookup', [map({ s: 'x', l: 'x' }), CHOICE, 'y'], PARAMETER],
    ['lookup', [{ s: 1, l: CHOICE }, 's', 2], 1],
    ['lookup', [{ s: 1, l: CHOICE }, 'l', 2], PARAMETER],
    [
      'element',
      [[10, 20, 15], WHICH],
      {
        $unseen: 'number',
        sources: ['parameter:p'],
        low: 10,
        high: 20,
        notNull: true,
        notUnknown: true,
      },
    ],
    ['element', [[CHOICE, 'b'], 1], 'b'],
    ['length', [[CHOICE, 'b']], 2],
    ['length', [list(CHOICE, 'b')], 2],
    [
      'length',
      [unseen(setType(STRING))],
      { $unseen: 'number', sources: ['parameter:p'], low: 0, notNull: true },
    ],
    ['length', [unseen(tupleType([STRING]), { notNull: true })], 1],
    ['keys', [unseen(objectType([['x', STRING]]), { notNull: true })], ['x']],
    [
      'keys',
      [unseen(objectType([['x', STRING]]))],
      { $unseen: 'tuple([string])', sources: ['parameter:p'], notNull: true },
    ],
    ['values', [{ a: CHOICE, b: 1 }], [PARAMETER, 1]],
    ['one', [[CHOICE]], PARAMETER],
    ['one', [unseen(listType(BOOL))], { $unseen: 'bool', sources: ['parameter:p'] }],
  ])
})
