import { describe, expect, test } from 'vitest'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import { jsonMessages } from '../../src/hcl/json/json-messages.ts'
import { hclMessages } from '../../src/hcl/messages.ts'
import { parseNative } from '../../src/hcl/parse.ts'
import { createSource } from '../../src/text/source.ts'
import { decodeUtf8 } from '../../src/text/utf8.ts'
import { codesAndTexts, parseFile, parseOne, parseWhole } from '../support/parse.ts'

/** Source and what is said about it: the code and the text it points at. */
type Case = readonly [source: string, ...said: string[]]

const files: readonly Case[] = [
  ['a = b & c\n', 'hcl/bitwise-operator "&"'],
  ['a = `b`\n', 'hcl/backtick "`"'],
  ["a = 'b'\n", 'hcl/single-quote "\'"'],
  ['a = 1;\n', 'hcl/semicolon ";"'],
  ['a = “b”\n', 'hcl/curly-quote "“"', 'hcl/curly-quote "”"'],
  ['a = @b\n', 'hcl/unknown-character "@"'],
  ['a = "b\nc"\n', 'hcl/line-break-in-string "\\n"'],
  ['= 1\nb = 2\n', 'hcl/expected-definition "="'],
  ['a\nb = 2\n', 'hcl/unfinished-definition "a"'],
  ['"a" = 1\n', 'hcl/quoted-argument-name "\\""'],
  ['a = 1\na = 2\n', 'hcl/repeated-argument "a"'],
  ['a = 1 b\n', 'hcl/argument-not-ended "b"'],
  ['a = 1,\n', 'hcl/comma-after-argument ","'],
  ['a {\n  b = 1\n', 'hcl/unclosed-block "{"'],
  ['a "b" = {\n}\n', 'hcl/block-with-equals "="'],
  ['a "b"\n{\n}\n', 'hcl/block-without-brace "\\n"'],
  ['a "b" 1 {\n}\n', 'hcl/unexpected-in-block-header "1"'],
  ['a { b = 1, c = 2 }\n', 'hcl/single-line-block-comma ","'],
  ['a { b = 1\n}\n', 'hcl/single-line-block-line-break "\\n"'],
  ['a { b = 1 c = 2 }\n', 'hcl/single-line-block-not-closed "c"'],
  ['a { b { c = 1 } }\n', 'hcl/single-line-block-nested "b {"'],
  ['a {} b = 1\n', 'hcl/block-not-ended "b"'],
  ['a "$' + '{b}" {}\n', 'hcl/template-in-label "$' + '{"'],
  ['a "b', 'hcl/unclosed-label ""'],
  ['a "b\n" {}\n', 'hcl/line-break-in-string "\\n"'],
  ['a = ]\nb = 2\n', 'hcl/expected-expression "]"'],
  ['a =', 'hcl/missing-expression ""'],
  ['a = 1.2.3\n', 'hcl/malformed-number "1.2.3"'],
  ['a = b ? c\n', 'hcl/missing-else-arm "\\n"'],
  ['a = (b c)\n', 'hcl/unbalanced-parentheses "c"'],
  ['a = b.\n', 'hcl/missing-attribute-name "\\n"'],
  ['a = b.0.1\n', 'hcl/chained-legacy-index "0.1"'],
  ['a = b.*.*\n', 'hcl/nested-splat "*"'],
  ['a = b[*c]\n', 'hcl/unclosed-splat "]"'],
  ['a = b[c d]\n', 'hcl/unclosed-index "]"'],
  ['a = b::(c)\n', 'hcl/missing-function-name "("'],
  ['a = b::c\n', 'hcl/namespace-without-call "\\n"'],
  ['a = b(c', 'hcl/unclosed-call "b("'],
  ['a = b(c d)\n', 'hcl/missing-argument-comma "d"'],
  ['a = b(c..., d)\n', 'hcl/expansion-not-last "..."'],
  ['a = [b', 'hcl/unclosed-tuple "["'],
  ['a = [b c]\n', 'hcl/missing-item-comma "c"'],
  ['a = { b = c', 'hcl/unclosed-object "{"'],
  ['a = { b }\n', 'hcl/missing-item-equals "}"'],
  ['a = { b\n}\n', 'hcl/missing-item-value "\\n"'],
  ['a = { b = c d }\n', 'hcl/missing-item-end "d"'],
  ['a = [for 1 in b : c]\n', 'hcl/for-without-name "1"'],
  ['a = [for b, 1 in c : d]\n', 'hcl/for-without-second-name "1"'],
  ['a = [for b c : d]\n', 'hcl/for-without-in "c"'],
  ['a = [for b in c d]\n', 'hcl/for-without-colon "d"'],
  ['a = [for b in c : d e]\n', 'hcl/for-not-closed "e"'],
  ['a = [for b in c : d => e]\n', 'hcl/for-tuple-with-key "d"'],
  ['a = [for b in c : d...]\n', 'hcl/for-tuple-with-group "..."'],
  ['a = {for b in c : d}\n', 'hcl/for-object-without-key "d"'],
  ['a = "\\q"\n', 'hcl/unknown-escape "\\\\q"'],
  ['a = "\\u12"\n', 'hcl/short-unicode-escape "\\\\u12"'],
  ['a = "\\ud800"\n', 'hcl/impossible-unicode-escape "\\\\ud800"'],
  ['a = "b', 'hcl/unclosed-string ""'],
  ['a = "$' + '{b "c"}"\n', 'hcl/unclosed-interpolation "$' + '{"'],
  ['a = "$' + '{b:-c}"\n', 'hcl/colon-in-interpolation ":"'],
  ['a = "$' + '{b c}"\n', 'hcl/extra-in-interpolation "c"'],
  ['a = "%{ 1 }"\n', 'hcl/missing-directive "1"'],
  ['a = "%{ iff b }"\n', 'hcl/unknown-directive "iff"'],
  ['a = "%{ if b c }%{ endif }"\n', 'hcl/extra-in-directive "c"'],
  [
    'a = "%{ for 1 in b }%{ endfor }"\n',
    'hcl/for-directive-without-name "1"',
    'hcl/unexpected-endfor "%{ endfor }"',
  ],
  [
    'a = "%{ for b of c }%{ endfor }"\n',
    'hcl/for-directive-without-in "of"',
    'hcl/unexpected-endfor "%{ endfor }"',
  ],
  ['a = "%{ if b }c"\n', 'hcl/unclosed-directive "\\""'],
  ['a = "%{ else }"\n', 'hcl/unexpected-else "%{ else }"'],
  ['a = "%{ endif }"\n', 'hcl/unexpected-endif "%{ endif }"'],
]

const json: readonly Case[] = [
  ['{} 1', 'hcl/json-extra-after-value "1"'],
  ['{"a": }', 'hcl/json-missing-value "}"'],
  ['{"a": [1, {"b": ]}]}', 'hcl/json-missing-element "]"'],
  ['', 'hcl/json-ends-early ""'],
  ['{"a": =}', 'hcl/json-expected-value "="'],
  ['{1: 2}', 'hcl/json-name-not-a-string "1"'],
  ['{"a"}', 'hcl/json-name-without-value "}"'],
  ['{"a" 1}', 'hcl/json-missing-colon "1"'],
  ['{"a": 1 "b": 2}', 'hcl/json-missing-comma ""'],
  ['{"a": 1,}', 'hcl/json-comma-before-brace ","'],
  ['{"a": [1,]}', 'hcl/json-comma-before-bracket ","'],
  ['{"a": 1', 'hcl/json-unclosed-object "{"'],
  ['{"a": [1', 'hcl/json-unclosed-array "["'],
  ['{"a": 1]}', 'hcl/json-object-closed-by-bracket "}"'],
  ['{"a": [1}}', 'hcl/json-array-closed-by-brace ""'],
  ['{"a": [1: 2], "b": 1}', 'hcl/json-colon-in-array ","'],
  ['{"a": 01}', 'hcl/json-malformed-number "01"'],
  ['{"a": "\\q"}', 'hcl/json-malformed-string "\\""'],
  ['{"a": nul}', 'hcl/json-unknown-keyword "nul"'],
  ['"a"', 'hcl/json-root-not-a-body "\\"a\\""'],
]

const tried = new Set<string>()

function check(actual: readonly string[], said: readonly string[]): void {
  for (const text of actual) tried.add(text.split(' ')[0] ?? '')
  expect(actual.slice(0, said.length)).toEqual(said)
}

describe('one mistake is told by one diagnostic at its place', () => {
  test.each(files)('%j', (source, ...said) => {
    check(codesAndTexts(parseFile(source).diagnostics), said)
  })
  test.each(json)('JSON %j', (source, ...said) => {
    check(codesAndTexts(parseFile(source, 'main.tf.json').diagnostics), said)
  })
})

test('text after an expression that stands alone', () => {
  check(codesAndTexts(parseOne('a b').diagnostics), ['hcl/extra-after-expression "b"'])
})

test('a template that ends within a value', () => {
  check(codesAndTexts(parseWhole('a $' + '{b').diagnostics), ['hcl/unclosed-interpolation "a "'])
})

test('bytes that are no text are told once, and not in comments', () => {
  const bytes = (text: string): Uint8Array => Uint8Array.from(text, letter => letter.charCodeAt(0))
  const said = (text: string): readonly string[] => {
    const decoded = decodeUtf8(bytes(text))
    const list = new DiagnosticList()
    parseNative(createSource('main.tf', decoded.text), list, decoded.undecodable)
    return codesAndTexts(list.items)
  }
  check(said('a = "caf\xe9" # \xe9\nb = "\xe9"\n'), ['hcl/not-utf-8 "\ufffd"'])
  expect(said('# caf\xe9\na = 1\n')).toEqual([])
  expect(said('a = caf\xe9\n')).toEqual(['hcl/not-utf-8 "\ufffd"'])
})

test('a repeated argument shows where it was set first', () => {
  const names = Array.from({ length: 20 }, (_, at) => `n${at} = ${at}\n`).join('')
  for (const text of ['n7 = 7\nn7 = 8\n', `${names}n7 = 8\n`]) {
    const related = parseFile(text).diagnostics.flatMap(item => item.related ?? [])
    const shown = related.map(({ note, location: { source, span } }) => [
      note,
      source.text.slice(span.start, span.end),
    ])
    expect(shown).toEqual([['first set here', 'n7 = 7']])
  }
})

test('after a mistake the rest of the file is still there', () => {
  const { tree } = parseFile('a {\n  b = = 1\n  c = 2\n}\nd = [1 2]\nf = = 2\ng = 3\n')
  expect(
    tree.body.kind === 'body' &&
      tree.body.items.map(item => (item.kind === 'block' ? item.type : item.name)),
  ).toEqual(['a', 'd', 'f', 'g'])
})

test('every message says something different about right and wrong', () => {
  for (const messages of [hclMessages, jsonMessages]) {
    for (const [code, { message }] of Object.entries(messages)) {
      expect(code).toMatch(/^hcl\/[a-z0-9-]+$/)
      expect(String(message)).not.toMatch(/invalid|error|please/i)
    }
  }
})

test('messages are sentences', () => {
  for (const [source] of files) {
    for (const { message } of parseFile(source).diagnostics)
      expect(message).toMatch(/^[A-Z"].*[^.?][.?]$/)
  }
  for (const [source] of json) {
    const { diagnostics } = parseFile(source, 'main.tf.json')
    for (const { message } of diagnostics) expect(message).toMatch(/^[A-Z"].*[^.?][.?]$/)
  }
})

test('every code has been tried', () => {
  const known = [...Object.keys(hclMessages), ...Object.keys(jsonMessages)]
  // The limits have tests of their own.
  const untried = known.filter(code => !tried.has(code) && !code.endsWith('-limit'))
  expect(untried).toEqual(['hcl/unexpected-in-label'])
})
