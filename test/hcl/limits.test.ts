import { expect, test } from 'vitest'
import { HEIGHT_LIMIT, NESTING_LIMIT } from '../../src/hcl/lex/cursor.ts'
import { parseFile, parseOne, parseWhole } from '../support/parse.ts'

const DEEP = 100_000

function codes(parsed: { diagnostics: readonly { code: string; args: unknown }[] }): unknown {
  return parsed.diagnostics.map(({ code, args }) => ({ code, args }))
}

const nested = (limit: number): unknown => [{ code: 'hcl/nesting-limit', args: { limit } }]

test.each([
  ['parentheses', '(', NESTING_LIMIT],
  ['brackets', '[', NESTING_LIMIT],
  ['braces', '{a=', NESTING_LIMIT],
  ['calls', 'f(', NESTING_LIMIT],
  ['indices inside indices', 'a[', NESTING_LIMIT],
  ['templates', '"${', NESTING_LIMIT],
  ['directives inside directives', '"%{if ', NESTING_LIMIT],
  ['heredocs', '<<E\n${', NESTING_LIMIT],
  ['negations', '-', NESTING_LIMIT],
  ['conditions', 'a ? b : ', NESTING_LIMIT],
  ['conditions inside', 'a ? ', NESTING_LIMIT],
  ['for', '[for a in ', NESTING_LIMIT],
])('%s 100,000 deep end in one diagnostic', (_, opening, limit) => {
  expect(codes(parseOne(opening.repeat(DEEP)))).toEqual(nested(limit))
})

test('so do full splats', () => {
  expect(codes(parseOne(`a${'[*]'.repeat(DEEP)}`))).toEqual(nested(NESTING_LIMIT))
})

test.each([
  ['operators', `1${' + 1'.repeat(DEEP)}`],
  ['operators of many kinds', `1${' || 1 == 2 + 3 * 4'.repeat(DEEP)}`],
  ['indices', `a${'[b]'.repeat(DEEP)}`],
  ['attribute splats', `a${'.*[0]'.repeat(DEEP)}`],
])('a chain of 100,000 %s ends in one diagnostic', (_, text) => {
  expect(codes(parseOne(text))).toEqual(nested(HEIGHT_LIMIT))
})

test('a tree is never higher than its limit, however its parts are nested', () => {
  let text = '1'
  for (let level = 0; level < 10; level++) text = `(${text})${' + 1'.repeat(HEIGHT_LIMIT / 5)}`
  expect(codes(parseOne(text))).toEqual(nested(HEIGHT_LIMIT))
})

test('a long constant traversal is one node and no nesting', () => {
  expect(parseOne(`a${'.b[0]'.repeat(DEEP / 2)}`).diagnostics).toEqual([])
})

test('blocks', () => {
  expect(codes(parseFile('a {\n'.repeat(DEEP)))).toEqual(nested(NESTING_LIMIT))
})

test('directives of a template', () => {
  expect(codes(parseWhole('%{ if a }'.repeat(DEEP / 2)))).toEqual(nested(NESTING_LIMIT))
  expect(codes(parseWhole('%{ for a in b }'.repeat(DEEP / 4)))).toEqual(nested(NESTING_LIMIT))
})

test.each(['[', '{"a":', '[{"a":'])('JSON %s', opening => {
  const code = 'hcl/json-nesting-limit'
  const parsed = parseFile(opening.repeat(DEEP), 'main.tf.json')
  expect(codes(parsed)).toEqual([{ code, args: { limit: NESTING_LIMIT } }])
})

test('what is just within the limit parses, one more does not', () => {
  const parentheses = (depth: number): string => `${'('.repeat(depth)}1${')'.repeat(depth)}`
  expect(parseOne(parentheses(NESTING_LIMIT - 1)).diagnostics).toEqual([])
  expect(codes(parseOne(parentheses(NESTING_LIMIT)))).toEqual(nested(NESTING_LIMIT))
  const sum = (length: number): string => `1${' + 1'.repeat(length)}`
  expect(parseOne(sum(HEIGHT_LIMIT - 1)).diagnostics).toEqual([])
  expect(codes(parseOne(sum(HEIGHT_LIMIT + 1)))).toEqual(nested(HEIGHT_LIMIT))
})

test.each([
  ['unclosed comments', '/* '],
  ['heredoc starts', '<<A '],
  ['unclosed heredocs', '<<A\n'],
  ['quotes', '"'],
  ['signs', '$'],
  ['opened sequences', '"${"'],
  ['closing braces', '}'],
  ['backticks', '`'],
  ['unknown characters', '@'],
  ['line breaks in strings', '"\n'],
  ['broken blocks', 'a b c\n'],
  ['broken arguments', 'a = \n'],
  ['broken lines', 'a { b = 1 c }\n'],
])('200,000 %s take no more than linear time', (_, piece) => {
  const start = performance.now()
  parseFile(piece.repeat(2 * DEEP))
  expect(performance.now() - start).toBeLessThan(5000)
})
