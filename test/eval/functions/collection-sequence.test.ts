import { describe } from 'vitest'
import { collectionBuildFunctions } from '../../../src/eval/functions/collection/collection-build.ts'
import { collectionChoiceFunctions } from '../../../src/eval/functions/collection/collection-choice.ts'
import { collectionSequenceFunctions } from '../../../src/eval/functions/collection/collection-sequence.ts'
import { collectionSetFunctions } from '../../../src/eval/functions/collection/collection-sets.ts'
import { nullValue } from '../../../src/value/make.ts'
import { DYNAMIC, listType, mapType, NUMBER, objectType, STRING } from '../../../src/value/type.ts'
import { checkCalls, known, list, map, sensitive, set, unknown, unseen } from './invoke.ts'

const FUNCTIONS = [
  ...collectionBuildFunctions,
  ...collectionChoiceFunctions,
  ...collectionSequenceFunctions,
  ...collectionSetFunctions,
]

const TEXT = unseen(STRING, known())
const SHOWN = { $unseen: 'string', sources: ['parameter:p'], notNull: true, notUnknown: true }

describe('sequences', () => {
  checkCalls(FUNCTIONS, [
    ['chunklist', [['a', 'b', 'c'], 2], [['a', 'b'], ['c']]],
    ['chunklist', [['a'], 0], [['a']]],
    ['chunklist', [[], 0], []],
    ['chunklist', [['a'], -1], { fails: null }],
    ['compact', [['a', '', null]], ['a']],
    ['concat', [list('a'), [1]], ['a', 1]],
    ['concat', [list('a'), list(1)], ['a', '1']],
    ['concat', [set('a')], { fails: 0 }],
    ['concat', [['a'], unknown(listType(STRING))], { $unknown: 'any' }],
    ['concat', [[TEXT], ['a']], [SHOWN, 'a']],
    ['distinct', [['a', 'b', 'a']], ['a', 'b']],
    ['distinct', [[1, '1']], ['1']],
    ['flatten', [['a', ['b', ['c']], []]], ['a', 'b', 'c']],
    ['flatten', [[['a'], unknown(listType(STRING))]], { $unknown: 'any' }],
    ['flatten', [[[TEXT], ['a']]], [SHOWN, 'a']],
    [
      'flatten',
      [[unseen(listType(STRING), known()), ['a']]],
      { $unseen: 'any', sources: ['parameter:p'], notNull: true },
    ],
    [
      'flatten',
      [sensitive([sensitive('a')])],
      { $marks: ['sensitive'], value: [{ $marks: ['sensitive'], value: 'a' }] },
    ],
    ['matchkeys', [['a', 'b'], ['x', 'y'], ['y']], ['b']],
    ['matchkeys', [['a', 'b'], ['1', '2'], [2]], ['b']],
    ['matchkeys', [['a'], ['x', 'y'], ['y']], { fails: null }],
    ['matchkeys', [['a', 'b'], ['x', 'y'], [unknown(STRING)]], []],
    ['reverse', [[1, 'a']], ['a', 1]],
    ['reverse', ['ab'], { fails: 0 }],
    ['slice', [['a', 'b', 'c'], 1, 2], ['b']],
    ['slice', [['a'], 2, 2], { fails: 1 }],
    ['slice', [['a'], 0, 2], { fails: 2 }],
    ['slice', [['a', 'b'], 1, 0], { fails: 1 }],
    ['slice', [[TEXT, 'b'], 1, 2], ['b']],
    [
      'sort',
      [['b', 'a', 'B', 'é', '\u{1F600}', '\uFF5E']],
      ['B', 'a', 'b', 'é', '\uFF5E', '\u{1F600}'],
    ],
    ['sort', [[unknown(STRING), 'a']], [{ $unknown: 'string' }, { $unknown: 'string' }]],
    ['sort', [[nullValue(STRING)]], { fails: null }],
  ])
})

describe('sets', () => {
  checkCalls(FUNCTIONS, [
    ['setunion', [['b', 'a'], [1]], ['1', 'a', 'b']],
    ['setunion', [['a'], [unknown(STRING)]], ['a', { $unknown: 'string' }]],
    [
      'setintersection',
      [
        ['a', 'b'],
        ['b', 'c'],
      ],
      ['b'],
    ],
    ['setintersection', [['a'], [unknown(STRING)]], { $unknown: 'set(string)', notNull: true }],
    ['setsubtract', [[1, 2], ['2']], ['1']],
    [
      'setunion',
      [[TEXT], ['a']],
      { $unseen: 'set(string)', sources: ['parameter:p'], notNull: true, notUnknown: true },
    ],
    [
      'setproduct',
      [
        ['a', 'b'],
        [1, 2],
      ],
      [
        ['a', 1],
        ['a', 2],
        ['b', 1],
        ['b', 2],
      ],
    ],
    ['setproduct', [['a'], []], []],
    ['setproduct', [['a']], { fails: null }],
    ['setproduct', [['a'], 'b'], { fails: 1 }],
    ['setproduct', [['a'], [TEXT]], [['a', SHOWN]]],
    ['setproduct', [list(...Array(1000).keys()), list(...Array(1000).keys())], { fails: null }],
  ])
})

describe('building', () => {
  checkCalls(FUNCTIONS, [
    ['list', [1], { fails: null }],
    ['map', [], { fails: null }],
    ['merge', [], {}],
    ['merge', [{ a: 1, b: 1 }, null, { b: 'x' }], { a: 1, b: 'x' }],
    ['merge', [map({ a: 1 }), map({ b: 'x' })], { a: 1, b: 'x' }],
    ['merge', [map({ a: 1 }), unknown(mapType(STRING))], { $unknown: 'any' }],
    ['merge', [{ a: TEXT }, { b: 1 }], { a: SHOWN, b: 1 }],
    ['merge', [['a']], { fails: null }],
    ['merge', [nullValue(objectType([['a', STRING]]))], { fails: null }],
    ['merge', [nullValue(objectType([['a', STRING]]))], {}, 16],
    [
      'merge',
      [unseen(objectType([['a', STRING]])), { b: 1 }],
      { $unseen: 'any', sources: ['parameter:p'], notNull: true },
    ],
    [
      'merge',
      [unseen(objectType([['a', STRING]]), known()), { b: 1 }],
      {
        $unseen: 'object({a=string,b=number})',
        sources: ['parameter:p'],
        notNull: true,
        notUnknown: true,
      },
    ],
    ['range', [3], [0, 1, 2]],
    ['range', [-2], [0, -1]],
    ['range', [4, 1], [4, 3, 2]],
    ['range', [1, 1, 0], []],
    ['range', [0, 1, 0], { fails: null }],
    ['range', [5, 1, 1], { fails: 1 }],
    ['range', [0, 1, '0.5'], [0, '0.5']],
    ['range', [1025], { fails: null }],
    ['transpose', [{ a: ['x', 'y'], b: ['y'] }], { x: ['a'], y: ['a', 'b'] }],
    [
      'zipmap',
      [
        ['b', 'a'],
        [1, 'x'],
      ],
      { a: 'x', b: 1 },
    ],
    ['zipmap', [['a'], list(1, 2)], { fails: null }],
    ['zipmap', [['a'], [TEXT]], { a: SHOWN }],
    [
      'zipmap',
      [[TEXT], [1]],
      { $unseen: 'any', sources: ['parameter:p'], notNull: true, notUnknown: true },
    ],
  ])
})

describe('choosing', () => {
  const COST = unseen(NUMBER, known(2, 9))
  checkCalls(FUNCTIONS, [
    ['coalesce', [null, '', 'a'], 'a'],
    ['coalesce', ['', 1], '1'],
    ['coalesce', [null, ''], { fails: null }],
    ['coalesce', [unknown(NUMBER), 1], { $unknown: 'number', notNull: true }],
    ['coalesce', [1, unknown(NUMBER)], 1],
    [
      'coalesce',
      [COST, 20],
      {
        $unseen: 'number',
        sources: ['parameter:p'],
        low: 2,
        high: 9,
        notNull: true,
        notUnknown: true,
      },
    ],
    [
      'coalesce',
      [unseen(NUMBER), 20],
      { $unseen: 'number', sources: ['parameter:p'], notNull: true },
    ],
    ['coalesce', [7, COST], 7],
    ['coalesce', [TEXT, 'a'], SHOWN],
    ['coalesce', [1, unseen(DYNAMIC)], { $unseen: 'any', sources: ['parameter:p'], notNull: true }],
    ['coalescelist', [[], null, ['a']], { fails: null }],
    ['coalescelist', [[], ['a']], ['a']],
    ['coalescelist', [[TEXT], ['a']], [SHOWN]],
    ['coalescelist', [[]], { fails: null }],
    ['sum', [[1, '2', 3]], 6],
    ['sum', [[]], { fails: 0 }],
    ['sum', [[1, null]], { fails: 0 }],
    ['sum', [[1, unknown(NUMBER)]], { $unknown: 'number', notNull: true }],
    [
      'sum',
      [[1, COST, 5]],
      {
        $unseen: 'number',
        sources: ['parameter:p'],
        low: 8,
        high: 15,
        notNull: true,
        notUnknown: true,
      },
    ],
    [
      'sum',
      [set(1, COST)],
      { $unseen: 'number', sources: ['parameter:p'], notNull: true, notUnknown: true },
    ],
  ])
})
