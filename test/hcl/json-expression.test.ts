import { expect, test } from 'vitest'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import { decodeArguments } from '../../src/hcl/content.ts'
import { parseJson, parseJsonString } from '../../src/hcl/parse.ts'
import type { Expression } from '../../src/hcl/syntax.ts'
import { createSource } from '../../src/text/source.ts'
import { dumpExpression } from '../support/dump-syntax.ts'
import { codesAndTexts } from '../support/parse.ts'
import { walkSyntax } from '../support/walk-syntax.ts'

function expressionOf(json: string): {
  expression: Expression
  list: DiagnosticList
  text: string
} {
  const list = new DiagnosticList()
  const text = `{"a": ${json}}`
  const { body } = parseJson(createSource('main.tf.json', text), list)
  const attribute = decodeArguments(body, list).get('a')
  if (attribute?.expression.kind !== 'json-expression') throw new Error('no JSON expression')
  return { expression: attribute.expression.expression, list, text }
}

test.each([
  ['1.50', '1.5'],
  ['-2e3', '-2000'],
  ['true', 'true'],
  ['null', 'null'],
  ['""', '(template "")'],
  ['"x\\ny"', '(template "x\\ny")'],
  ['"$${x}"', '(template "${x}")'],
  ['"${x}"', '(wrap x)'],
  ['"a ${x[\\"b\\"]} c"', '(template "a " x["b"] " c")'],
  ['"%{ if x }y%{ endif }"', '(template (if x (template "y") (template "")))'],
  ['"\\u0024{1 + 1}"', '(wrap (+ 1 1))'],
  ['"\\ud83d\\ude00e\\u0301"', '(template "😀é")'],
  ['"\\ud83d"', '(template "\ufffd")'],
  ['[1, "${x}"]', '(tuple 1 (wrap x))'],
  ['{"b": 1, "${x}": [2]}', '(object ((template "b") 1) ((wrap x) (tuple 2)))'],
])('%s is %s', (json, dumped) => {
  const { expression, list, text } = expressionOf(json)
  expect(dumpExpression(expression, text)).toBe(dumped)
  expect(list.items).toEqual([])
})

test('spans are those of the file, whatever the escapes before', () => {
  const { expression, text } = expressionOf('"\\u00e9\\n ${upper(\\"x\\")} ${y}"')
  const texts: string[] = []
  walkSyntax(expression, ({ kind, span }) => {
    if (kind === 'call' || kind === 'scope-traversal') texts.push(text.slice(span.start, span.end))
  })
  expect(texts).toEqual(['upper(\\"x\\")', 'y'])
})

test('mistakes in templates are told when they are looked at, once', () => {
  const { expression, list } = expressionOf('["\\n${1 +}"]')
  if (expression.kind !== 'tuple') throw new Error('no tuple')
  const [first] = expression.elements
  expect(list.items).toEqual([])
  if (first?.kind !== 'json-expression') throw new Error('no JSON expression')
  expect(first.expression).toBe(first.expression)
  expect(codesAndTexts(list.items)).toEqual(['hcl/expected-expression "}"'])
})

test('a second property of the same name is told', () => {
  const { expression, list } = expressionOf('{"b": 1, "b": 2, "${x}": 3, "${x}": 4}')
  expect(expression.kind === 'object' && expression.items.length).toBe(3)
  expect(codesAndTexts(list.items)).toEqual(['hcl/json-repeated-property "\\"b\\""'])
})

test('a string is read as an expression', () => {
  const list = new DiagnosticList()
  const text = '{"type": "list(\\"x\\" + y)"}'
  const source = createSource('main.tf.json', text)
  parseJson(source, list)
  const node = { kind: 'json-string', span: { start: 9, end: text.length - 1 }, value: '' } as const
  const expression = parseJsonString(node, 'expression', source, list)
  expect(dumpExpression(expression, text)).toBe('(call list (+ (template "x") y))')
  expect(text.slice(expression.span.start, expression.span.end)).toBe('list(\\"x\\" + y)')
})
