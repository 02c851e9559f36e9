import { describe } from 'vitest'
import { formatFunctions } from '../../../src/eval/functions/text/format.ts'
import { DYNAMIC, listType, STRING, tupleType } from '../../../src/value/type.ts'
import { checkCalls, list, sensitive, set, unknown, unseen } from './invoke.ts'

const TEXT = { $unknown: 'string', notNull: true }
const TEXTS = { $unknown: 'list(string)', notNull: true }
const ANYTHING = { $unknown: 'any' }

describe('format', () => {
  checkCalls(formatFunctions, [
    ['format', ['%s and %s', 'a', sensitive('b')], { $marks: ['sensitive'], value: 'a and b' }],
    ['format', ['pre-%s', unknown(STRING)], { ...TEXT, prefix: 'pre-' }],
    // A letter could still combine with what follows.
    ['format', ['pre%s', unknown(STRING)], { ...TEXT, prefix: 'pr' }],
    ['format', ['%s', unknown(STRING)], TEXT],
    ['format', ['%v', { a: unknown(STRING) }], TEXT],
    ['format', ['%s', null], ANYTHING, 11],
    ['format', ['%v', null], 'null', 12],
    ['format', ['%s', null], { fails: null }, 12],
    ['format', ['%s', unknown(DYNAMIC)], ANYTHING, 11],
    ['format', ['%s', unknown(DYNAMIC)], TEXT, 12],
    [
      'format',
      ['%s', unseen(STRING)],
      { $unseen: 'string', sources: ['parameter:p'], notNull: true },
    ],
    ['format', ['%d', 1.5], { fails: null }],
    ['format', ['%s'], { fails: null }],
    ['format', ['%s', 1, 2], { fails: 2 }],
    ['format', ['x', 1], { fails: 1 }],
    ['format', ['%99999999999d', 1], { fails: null }],
    ['format', ['%.1000001f', 1], { fails: null }],
    ['format', ['%20000000s', 'a'], { fails: null }],
    ['format', ['%v', 1000000], '1e+06'],
    ['format', ['%.0s|%.s', 'ab', 'cd'], 'ab|cd'],
  ])
})

describe('formatlist', () => {
  checkCalls(formatFunctions, [
    ['formatlist', ['%s', list('a', unknown(STRING))], ['a', TEXT]],
    ['formatlist', ['%s', unknown(listType(STRING))], TEXTS],
    ['formatlist', ['%s%s', unknown(tupleType([STRING])), ['a', 'b']], { fails: 2 }],
    ['formatlist', ['%s', unknown(tupleType([STRING]))], TEXTS],
    ['formatlist', ['%s', set('a', unknown(STRING))], TEXTS],
    ['formatlist', ['%s', set(unknown(STRING))], [TEXT]],
    ['formatlist', ['%s', null], ANYTHING, 11],
    ['formatlist', ['%v', null], ['null'], 12],
    ['formatlist', ['%s-%s', ['a', 'b'], []], { fails: 2 }],
  ])
})
