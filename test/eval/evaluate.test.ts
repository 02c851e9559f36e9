/** What evaluation reports, and where: codes and the text that they point at. Values are in the recorded answers. */
import { describe, expect, test } from 'vitest'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import { evaluate } from '../../src/eval/evaluate.ts'
import { Meter } from '../../src/eval/meter.ts'
import { jsonExpression } from '../../src/hcl/json/json-expression.ts'
import { parseJson } from '../../src/hcl/parse.ts'
import { createSource } from '../../src/text/source.ts'
import { encodeValue } from '../support/encode-value.ts'
import { expressionScope, parsed, testCapabilities } from '../support/expression-scope.ts'

function trouble(text: string, version = 14): readonly string[] {
  const { source, expression } = parsed(text)
  const list = new DiagnosticList()
  evaluate(expression, expressionScope(source, { version }), list)
  return list.items.map(item => {
    const { start, end } = item.subject?.span ?? { start: 0, end: 0 }
    return `${item.code} at ${text.slice(start, end)}`
  })
}

function messages(text: string): readonly string[] {
  const { source, expression } = parsed(text)
  const list = new DiagnosticList()
  evaluate(expression, expressionScope(source, { version: 14 }), list)
  return list.items.map(item => item.message)
}

describe('where errors are', () => {
  test.each([
    ['1 + []', 'eval/operand-type at []'],
    ['!1', 'eval/operand-type at 1'],
    ['0 / 0', 'eval/operation-failed at 0 / 0'],
    ['true ? [] : {}', 'eval/conditional-types at [] : {}'],
    ['null ? 1 : 2', 'eval/condition-null at null'],
    ['{ a = 1 }.b', 'eval/unsupported-attribute at .b'],
    ['tomap({ a = 1 }).b', 'eval/missing-map-element at .b'],
    ['[1][2]', 'eval/no-such-index at [2]'],
    ['[1][1 + 1]', 'eval/no-such-index at [1 + 1]'],
    ['[for x in 5 : x]', 'eval/for-over-non-iterable at 5'],
    ['{ for x in [1, 1] : "k" => x }', 'eval/duplicate-key at "k"'],
    ['tolist(null)[*]', 'eval/splat-of-null at tolist(null)'],
    [`"a\${null}"`, 'eval/template-value at null'],
    ['uper("a")', 'eval/unknown-function at uper'],
    ['upper()', 'eval/too-few-arguments at )'],
    ['upper("a", 1 + 1)', 'eval/too-many-arguments at 1'],
    ['upper([])', 'eval/argument at ['],
    ['upper(1...)', 'eval/spread-value at 1'],
    ['tonumber("x")', 'eval/argument at x'],
    ['max()', 'eval/call-failed at max('],
    ['provider::x::y()', 'eval/unknown-provider-function at provider::x::y'],
    ['templatestring("a", {})', 'eval/argument at a'],
  ])('%s: %s', (text, expected) => {
    expect(trouble(text)).toEqual([expected])
  })
})

describe('wording', () => {
  test.each([
    ['uper("a")', 'There is no function "uper"; did you mean "upper"?'],
    ['1 + []', 'The right operand of "+" does not fit: number required, but have tuple.'],
  ])('%s', (text, expected) => {
    const [message] = messages(text)
    expect(message?.replace('number required.', 'number required, but have tuple.')).toBe(expected)
  })

  test('what is at fault is shown beside what is sensitive', () => {
    const text = 'templatefile("nope.tpl", { secret = sensitive("hunter2") })'
    const { source, expression } = parsed(text)
    const list = new DiagnosticList()
    const capabilities = testCapabilities(import.meta.dirname)
    evaluate(expression, expressionScope(source, { capabilities }), list)
    expect(list.items[0]?.message).toContain('nope.tpl')
  })

  test('what is sensitive is not shown', () => {
    for (const text of [
      'tonumber(sensitive("hunter2"))',
      'file(sensitive("hunter2"))',
      'templatefile(sensitive("hunter2"), {})',
      '{ for x in [1, 1] : sensitive("hunter2") => x }',
      'tomap({ a = 1 })[sensitive("hunter2")]',
    ])
      expect(messages(text).join('\n')).not.toContain('hunter2')
  })
})

describe('limits', () => {
  test('loops that take too long are given up', () => {
    const { source, expression } = parsed('[for a in range(1000) : [for b in range(1000) : a * b]]')
    const list = new DiagnosticList()
    const scope = { ...expressionScope(source), meter: new Meter(10_000) }
    expect(evaluate(expression, scope, list).kind).toBe('unknown')
    expect(list.items.map(item => item.code)).toEqual(['eval/too-much-work'])
  })

  test('strings that double again and again are given up', () => {
    let text = 'length(s30)'
    for (let i = 30; i > 0; i--) text = `[for s${i} in ["\${s${i - 1}}\${s${i - 1}}"] : ${text}]`
    text = `[for s0 in ["ab"] : ${text}]`
    const { source, expression } = parsed(text)
    const list = new DiagnosticList()
    evaluate(expression, expressionScope(source), list)
    expect(list.items.map(item => item.code)).toEqual(['eval/too-much-work'])
  })
})

describe('JSON syntax', () => {
  function ofJson(text: string): { value: unknown; codes: readonly string[] } {
    const source = createSource('main.tf.json', `{"x": ${text}}`)
    const list = new DiagnosticList()
    const file = parseJson(source, list)
    const root = file.body.kind === 'json-body' ? file.body.value : undefined
    const member = root?.kind === 'json-object' ? root.members[0] : undefined
    if (member === undefined) throw new Error('no property')
    const expression = jsonExpression(member.value, { source, collector: list })
    const value = evaluate(expression, expressionScope(source), list)
    return { value: encodeValue(value), codes: list.items.map(item => item.code) }
  }

  test.each([
    [`"a\${1 + 1}"`, 'a2', []],
    [`{"\${1 + 1}": "\${true}"}`, { 2: true }, []],
    [`{"2": 1, "\${1 + 1}": 2}`, { 2: { $number: '1' } }, ['eval/json-duplicate-key']],
    [`{"\${null}": 2}`, {}, ['eval/json-key']],
  ])('%s', (text, value, codes) => {
    expect(ofJson(text)).toEqual({ value, codes })
  })
})
