import { describe, expect, test } from 'vitest'
import { RESULT_LIMITS } from '../../../src/eval/functions/result-limits.ts'
import { regexFunctions } from '../../../src/eval/functions/text/regex.ts'
import { stringFunctions } from '../../../src/eval/functions/text/string.ts'
import { nullValue, unknownValue } from '../../../src/value/make.ts'
import { NUMBER, STRING } from '../../../src/value/type.ts'
import type { Value } from '../../../src/value/value.ts'
import { answer, checkCalls, sensitive, unknown, unseen } from './invoke.ts'

const TEXT = { $unknown: 'string', notNull: true }
const BOOL = { $unknown: 'bool', notNull: true }

function beginning(prefix: string): Value {
  return unknownValue(STRING, { notNull: true, prefix })
}

describe('unknown texts', () => {
  checkCalls(stringFunctions, [
    ['upper', [unknown(STRING)], TEXT],
    ['substr', ['abc', unknown(NUMBER), 1], TEXT],
    ['split', [',', unknown(STRING)], { $unknown: 'list(string)', notNull: true }],
    ['strcontains', [unknown(STRING), 'a'], { $unknown: 'bool' }],
    ['join', [',', ['a', unknown(STRING)]], TEXT],
    ['startswith', [unknown(STRING), ''], true],
    ['startswith', [unknown(STRING), 'a'], BOOL],
    ['startswith', [beginning('ab-'), 'ab'], true],
    ['startswith', [beginning('ab-'), 'ax'], false],
    ['startswith', [beginning('ab-'), 'ab-c'], BOOL],
    // Two characters, but three bytes each.
    ['startswith', [beginning('日本'), 'abcde'], false],
    ['endswith', [beginning('ab-'), 'x'], BOOL],
  ])
})

describe('marks, nulls and unseen texts', () => {
  checkCalls(stringFunctions, [
    ['upper', [sensitive('a')], { $marks: ['sensitive'], value: 'A' }],
    ['upper', [nullValue(STRING)], { fails: 0 }],
    ['join', [',', ['a', nullValue(STRING)]], { fails: 1 }],
    ['join', [',', ['a'], [null]], { fails: 2 }],
    ['join', [','], { fails: null }],
    [
      'trim',
      ['xax', unseen(STRING)],
      { $unseen: 'string', sources: ['parameter:p'], notNull: true },
    ],
  ])
})

describe('offsets and lengths', () => {
  checkCalls(stringFunctions, [
    // After a negative offset, a length of 0 means all the rest.
    ['substr', ['hello', -3, 0], 'llo'],
    ['substr', ['hello', 1, 0], ''],
    ['substr', ['hello', 1, -5], 'ello'],
    ['substr', ['', -1, 1], ''],
    ['substr', ['a', 1e18, 1], ''],
    ['substr', ['a', 1e20, 1], { fails: null }],
    ['indent', [1.5, 'a'], { fails: null }],
    ['indent', [-1, 'a'], { fails: null }],
  ])
})

describe('limits', () => {
  const half = 'ab'.repeat(RESULT_LIMITS.textLength / 4)
  const lines = '\n'.repeat(1000)
  checkCalls(stringFunctions, [
    ['indent', [RESULT_LIMITS.textLength + 1, 'a'], { fails: null }],
    ['indent', [1_000_000, '\n'.repeat(20)], { fails: null }],
  ])
  test('a joined text', () => {
    expect(answer(stringFunctions, 'join', [half, ['', '']])).toEqual(half)
    expect(answer(stringFunctions, 'join', [half, ['', '', 'x']])).toEqual({ fails: null })
  })
  test('a text with replacements', () => {
    const replaced = (by: string): unknown => answer(regexFunctions, 'replace', [lines, '\n', by])
    expect(replaced('ab')).toEqual('ab'.repeat(1000))
    expect(replaced('a'.repeat(RESULT_LIMITS.textLength / 1000 + 1))).toEqual({ fails: null })
  })
  test('a list of parts', () => {
    const parts = (count: number): unknown =>
      answer(stringFunctions, 'split', ['', 'a'.repeat(count)])
    expect(parts(RESULT_LIMITS.elements + 1)).toEqual({ fails: null })
  })
})

describe('regular expressions', () => {
  checkCalls(regexFunctions, [
    ['regex', [unknown(STRING), 'a'], { $unknown: 'any' }],
    ['regexall', [unknown(STRING), 'a'], { $unknown: 'list(any)', notNull: true }],
    ['regex', ['(?P<a>x)(?P<a>y)', 'xy'], { a: 'y' }],
    ['regex', ['\\p{^Lu}+', 'ABcd'], 'cd'],
    ['regex', ['(a)|(b)', 'b'], [null, 'b']],
    ['replace', ['abc', '/(b)/', '[$1$1]'], 'a[bb]c'],
    ['replace', ['a.b', '/\\./', '$0$0'], 'a..b'],
  ])
  const many = 'a'.repeat(100_000)
  const calls: readonly (readonly [string, readonly [string, ...string[]], unknown])[] = [
    ['regexall', ['(?:a.*b)|a', many], { fails: null }],
    ['regexall', ['[ab]{1000}c', many], { fails: null }],
    ['regex', ['(x+x+)+y', 'x'.repeat(5000)], { fails: null }],
    ['regex', ['a+$', many], many],
    ['replace', [many, '/a/', '$0'.repeat(5000)], { fails: null }],
    ['replace', [many, '/aa/', 'b'], 'b'.repeat(50_000)],
  ]
  test.each(calls.map((row, at) => [at, row] as const))(
    'bounded time %i',
    (_, [name, args, expected]) => {
      expect(answer(regexFunctions, name, args)).toEqual(expected)
    },
  )
})
