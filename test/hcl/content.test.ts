import { expect, test } from 'vitest'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import {
  type BodySchema,
  decodeArguments,
  decodeContent,
  decodeEverything,
  decodePartial,
} from '../../src/hcl/content.ts'
import { contentMessages } from '../../src/hcl/content-messages.ts'
import type { BodyNode } from '../../src/hcl/syntax.ts'
import { codesAndTexts, parseFile } from '../support/parse.ts'

const schema: BodySchema = {
  attributes: [
    { name: 'name', required: true },
    { name: 'count', required: false },
  ],
  blocks: [
    { type: 'inner', labelNames: [] },
    { type: 'labelled', labelNames: ['type', 'name'] },
  ],
}

function bodyOf(text: string): BodyNode {
  const path = text.startsWith('{') || text.startsWith('[') ? 'main.tf.json' : 'main.tf'
  const { tree, diagnostics } = parseFile(text, path)
  expect(diagnostics).toEqual([])
  return tree.body
}

function decode(text: string): {
  attributes: string[]
  blocks: string[]
  said: readonly string[]
} {
  const list = new DiagnosticList()
  const { attributes, blocks } = decodeContent(bodyOf(text), schema, list)
  return {
    attributes: [...attributes.keys()],
    blocks: blocks.map(block => [block.type, ...block.labels.map(label => label.value)].join(' ')),
    said: codesAndTexts(list.items),
  }
}

test.each([
  ['name = 1\ncount = 2\ninner {}\ninner {}\nlabelled "a" "b" {}\n'],
  ['{"name": 1, "count": 2, "inner": [{}, {}], "labelled": {"a": {"b": {}}}}'],
  ['[{"name": 1}, {"count": 2, "inner": {}}, {"inner": {}, "labelled": [{"a": [{"b": {}}]}]}]'],
])('both syntaxes hold the same: %s', text => {
  expect(decode(text)).toEqual({
    attributes: ['name', 'count'],
    blocks: ['inner', 'inner', 'labelled a b'],
    said: [],
  })
})

test.each<[string, ...string[]]>([
  ['count = 1\n', 'hcl/missing-argument ""'],
  ['name = 1\ncuont = 1\n', 'hcl/unknown-argument "cuont"'],
  ['name = 1\ninner = 1\n', 'hcl/unknown-argument "inner"'],
  ['name = 1\ninnr {}\n', 'hcl/unknown-block "innr"'],
  ['name = 1\ninner "a" {}\n', 'hcl/extra-label "\\"a\\""'],
  ['name = 1\nlabelled "a" {}\n', 'hcl/missing-label "{"'],
  ['{"count": 1}', 'hcl/missing-argument "}"'],
  ['{"name": 1, "cuont": 1}', 'hcl/json-unknown-property "\\"cuont\\""'],
  ['{"name": 1, "name": 2}', 'hcl/json-repeated-argument "\\"name\\""'],
  ['{"name": 1, "labelled": {"a": {}}}', 'hcl/json-missing-label "{"'],
  ['{"name": 1, "labelled": {"a": 1}}', 'hcl/json-not-labels "1"', 'hcl/json-missing-label "1"'],
  ['{"name": 1, "inner": 1}', 'hcl/json-not-a-block "1"'],
  ['[{"name": 1}, 2]', 'hcl/json-not-a-body "2"'],
])('%s', (text, ...said) => {
  expect(decode(text).said).toEqual(said)
})

test('suggestions are of names that are still free', () => {
  const messages = (text: string): readonly unknown[] => {
    const list = new DiagnosticList()
    decodeContent(bodyOf(text), schema, list)
    return list.items.map(item => item.args)
  }
  expect(messages('name = 1\nnme = 2\n')).toEqual([
    { name: 'nme', suggestion: null, isBlock: false },
  ])
  expect(messages('name = 1\ncout = 2\n')).toEqual([
    { name: 'cout', suggestion: 'count', isBlock: false },
  ])
  expect(messages('{"name": 1, "iner": {}}')).toEqual([{ name: 'iner', suggestion: 'inner' }])
})

test('a property named // is a comment, null is no block', () => {
  expect(decode('{"//": "about", "name": 1, "inner": null}')).toEqual({
    attributes: ['name'],
    blocks: [],
    said: [],
  })
})

test.each(['name = 1\nother = 2\nmore {}\n', '{"name": 1, "other": 2, "more": {}}'])(
  'what a schema leaves is read by another: %s',
  text => {
    const list = new DiagnosticList()
    const { content, rest } = decodePartial(bodyOf(text), schema, list)
    expect([...content.attributes.keys()]).toEqual(['name'])
    const others: BodySchema = {
      attributes: [{ name: 'other', required: true }],
      blocks: [{ type: 'more', labelNames: [] }],
    }
    const left = decodeContent(rest, others, list)
    expect([...left.attributes.keys(), ...left.blocks.map(block => block.type)]).toEqual([
      'other',
      'more',
    ])
    expect(list.items).toEqual([])
  },
)

test.each([
  '{"name": tru}',
  '{"name": 1, "inner": tru}',
  '{"name": 1, "labelled": {"a": tru}}',
  '{"name": 1, "inner": [tru]}',
])('what is no value in %s is told once, and is there all the same', text => {
  const { tree, diagnostics } = parseFile(text, 'main.tf.json')
  const list = new DiagnosticList()
  const { attributes } = decodeContent(tree.body, schema, list)
  expect(codesAndTexts(diagnostics)).toEqual(['hcl/json-unknown-keyword "tru"'])
  expect(list.items).toEqual([])
  expect([...attributes.keys()]).toEqual(['name'])
})

test('a body of arguments only', () => {
  const list = new DiagnosticList()
  expect([...decodeArguments(bodyOf('a = 1\nb {}\nc {}\n'), list).keys()]).toEqual(['a'])
  expect([...decodeArguments(bodyOf('{"a": 1, "//": 2, "a": 3}'), list).keys()]).toEqual(['a'])
  decodeArguments(bodyOf('[{"a": 1}]'), list)
  expect(codesAndTexts(list.items)).toEqual([
    'hcl/unexpected-block "b"',
    'hcl/json-repeated-property "\\"a\\""',
    'hcl/json-not-arguments "["',
  ])
})

test('without a schema everything is there', () => {
  const list = new DiagnosticList()
  const native = decodeEverything(bodyOf('a = 1\nb {}\n'), list)
  expect([[...native.attributes.keys()], native.blocks.length]).toEqual([['a'], 1])
  const json = decodeEverything(bodyOf('{"a": 1, "b": {}}'), list)
  expect([[...json.attributes.keys()], json.blocks.length]).toEqual([['a', 'b'], 0])
  expect(list.items).toEqual([])
})

test('every code is worded', () => {
  for (const code of Object.keys(contentMessages)) expect(code).toMatch(/^hcl\/[a-z-]+$/)
})
