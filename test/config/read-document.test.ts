import { describe, expect, test } from 'vitest'
import type { DataDocument, DataPath } from '../../src/config/document.ts'
import { documentLimits, pathText } from '../../src/config/document.ts'
import { readDocument } from '../../src/config/read-document.ts'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import { createSource } from '../../src/text/source.ts'

function read(path: string, text: string): { document: DataDocument | undefined; found: string[] } {
  const list = new DiagnosticList()
  const source = createSource(path, text)
  const document = readDocument(source, list)
  const found = list.items.map(item => {
    const place = item.subject?.span ?? { start: 0, end: 0 }
    const line = source.lines.position(place.start).line
    return `${line} ${item.code} ${JSON.stringify(text.slice(place.start, place.end))}`
  })
  return { document, found }
}

describe('data', () => {
  const cases: readonly [name: string, path: string, text: string, data: unknown][] = [
    ['a YAML object', 'q.yaml', 'a: 1\nb: [x, "y"]\n', { a: 1, b: ['x', 'y'] }],
    ['on and off are text', 'q.yaml', 'state: on\nother: off\n', { state: 'on', other: 'off' }],
    ['%YAML 1.1 does not make booleans of them', 'q.yaml', '%YAML 1.1\n---\ns: on\n', { s: 'on' }],
    ['an empty file', 'q.yaml', '', null],
    ['comments only', 'q.yaml', '# nothing\n', null],
    ['a key without a value', 'q.yaml', 'a:\nb: 2\n', { a: null, b: 2 }],
    [
      'keys that are no strings',
      'q.yaml',
      '1: a\ntrue: b\n0x1F: c\n',
      { 1: 'a', true: 'b', '0x1F': 'c' },
    ],
    ['an alias', 'q.yaml', 'a: &x {n: 1}\nb: *x\n', { a: { n: 1 }, b: { n: 1 } }],
    ['an alias as a key', 'q.yaml', 'a: &x n\n*x : 1\n', { a: 'n', n: 1 }],
    ['a byte order mark', 'q.yaml', '\uFEFFa: 1\n', { a: 1 }],
    ['carriage returns', 'q.yaml', 'a: 1\r\nb: 2\r\n', { a: 1, b: 2 }],
    ['a single document between markers', 'q.yaml', '---\na: 1\n...\n', { a: 1 }],
    [
      'a JSON object',
      'q.json',
      '{"a": [1, -2.5e3, true, null, "\\u0041"]}',
      { a: [1, -2500, true, null, 'A'] },
    ],
    ['JSON with a byte order mark', 'q.json', '\uFEFF{}', {}],
    ['JSON in a YAML file', 'q.yaml', '{"a": 1}', { a: 1 }],
    ['YAML flow in a YAML file', 'q.yaml', '{a: 1}', { a: 1 }],
    ['JSON from standard input', '-', ' [1]', [1]],
    ['__proto__ as a key', 'q.yaml', '__proto__: 1\n', JSON.parse('{"__proto__": 1}')],
  ]
  test.each(cases)('%s', (_, path, text, data) => {
    const { document, found } = read(path, text)
    expect(found).toEqual([])
    expect(document?.data).toEqual(data)
  })
})

describe('diagnostics', () => {
  const deep = documentLimits.depth
  const cases: readonly [name: string, path: string, text: string, found: string[]][] = [
    ['a tab', 'q.yaml', 'a:\n\tb: 1\n', ['2 config/yaml-syntax "\\t"']],
    ['an open bracket', 'q.yaml', 'a: [1, 2\nb: 3\n', ['2 config/yaml-syntax "b"']],
    ['a repeated key', 'q.yaml', 'a: 1\nb: 2\na: 3\n', ['3 config/duplicate-key "a"']],
    ['a second document', 'q.yaml', 'a: 1\n---\nb: 2\n', ['3 config/several-documents ""']],
    ['an alias of nothing', 'q.yaml', 'a: *x\n', ['1 config/unknown-alias "*x"']],
    ['an alias of itself', 'q.yaml', 'a: &x [*x]\n', ['1 config/unknown-alias "*x"']],
    ['a list as a key', 'q.yaml', '? [a]\n: 1\n', ['1 config/key-not-text "[a]"']],
    ['a tag', 'q.yaml', 'a: !secret x\n', ['1 config/yaml-tag "!secret"']],
    ['an infinity', 'q.yaml', 'a: .inf\n', ['1 config/number-not-finite ".inf"']],
    [
      'a control character',
      'q.yaml',
      'a: \u0001\n',
      ['1 config/not-text "\u0001"'.replace('\u0001', '\\u0001')],
    ],
    ['an unclosed JSON object', 'q.json', '{"a": 1\n', ['2 config/json-syntax ""']],
    ['a trailing comma', 'q.json', '{"a": 1,}', ['1 config/json-syntax "}"']],
    ['a comment in JSON', 'q.json', '{\n// no\n}', ['2 config/json-syntax "/"']],
    ['text after JSON', 'q.json', '{} x', ['1 config/json-syntax "x"']],
    ['a number with a leading zero', 'q.json', '[01]', ['1 config/json-syntax "01"']],
    [
      'a repeated JSON key',
      'q.json',
      '{"a": 1, "\\u0061": 2}',
      ['1 config/duplicate-key "\\"\\\\u0061\\""'],
    ],
    ['an empty JSON file', 'q.json', '', ['1 config/json-syntax ""']],
    ['nesting at the limit', 'q.json', '['.repeat(deep) + ']'.repeat(deep), []],
    [
      'nesting beyond the limit',
      'q.json',
      '['.repeat(deep + 1) + ']'.repeat(deep + 1),
      ['1 config/too-deep "["'],
    ],
    [
      'YAML nesting at the limit',
      'q.yaml',
      `a: ${'['.repeat(deep - 1)}${']'.repeat(deep - 1)}`,
      [],
    ],
    [
      'YAML nesting beyond the limit',
      'q.yaml',
      `a: ${'['.repeat(deep)}${']'.repeat(deep)}`,
      ['1 config/too-deep "["'],
    ],
  ]
  test.each(cases)('%s', (_, path, text, expected) => {
    expect(read(path, text).found).toEqual(expected)
  })

  test('a billion laughs end in one diagnostic', () => {
    const rows = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]']
    for (let n = 1; n < 12; n += 1) {
      rows.push(`a${n}: &a${n} [${Array.from({ length: 10 }, () => `*a${n - 1}`).join(', ')}]`)
    }
    const { document, found } = read('q.yaml', rows.join('\n'))
    expect(document).toBeUndefined()
    expect(found.map(item => item.split(' ')[1])).toEqual(['config/too-many-values'])
  })

  test.each(['[', '{', '- ', '{a: ', '? ', '&a ', '"', '!a '])(
    'a hundred thousand of "%s" are refused soon',
    piece => {
      const started = performance.now()
      read('q.yaml', piece.repeat(100_000))
      read('q.json', piece.repeat(100_000))
      expect(performance.now() - started).toBeLessThan(15_000)
    },
  )

  test('a hundred thousand keys of one object are compared soon', () => {
    const text = Array.from({ length: 100_000 }, (_, n) => `k${n}: ${n}`).join('\n')
    const started = performance.now()
    expect(read('q.yaml', text).found).toEqual([])
    expect(performance.now() - started).toBeLessThan(15_000)
  })
})

describe('places', () => {
  const yaml =
    '# top\ngroups:\n  - name: A\n    quota_allowance: 10\n  - name: B\nx: &x {y: 1}\nz: *x\n'
  const json =
    '{"groups": [{"name": "A", "quota_allowance": 10}, {"name": "B"}], "x": {"y": 1}, "z": {"y": 1}}'
  const cases: readonly [path: DataPath, key: string, value: string][] = [
    [['groups', 0, 'quota_allowance'], 'quota_allowance', '10'],
    [['groups', 1, 'name'], 'name', 'B'],
    [['z', 'y'], 'y', '1'],
    [['groups', 1, 'missing'], 'name: B', 'name: B'],
  ]
  test.each(cases)('YAML %j', (path, key, value) => {
    const { document } = read('q.yaml', yaml)
    const text = (at: { start: number; end: number } | undefined) => yaml.slice(at?.start, at?.end)
    expect(text(document?.locateKey(path).span)).toBe(key)
    expect(text(document?.locate(path).span)).toBe(value)
  })
  test.each(cases)('JSON %j', (path, key, value) => {
    const { document } = read('q.json', json)
    const text = (at: { start: number; end: number } | undefined) => json.slice(at?.start, at?.end)
    const plain = (shown: string) => shown.replace(/[{}" ]/g, '').replace(':', ': ')
    expect(plain(text(document?.locateKey(path).span))).toBe(key)
    expect(plain(text(document?.locate(path).span))).toBe(value)
  })
  test('a path as text', () => {
    expect(pathText(['assumptions', 'data.http.prices', 0, 'x-y'])).toBe(
      'assumptions["data.http.prices"][0].x-y',
    )
  })
})

describe('exact numbers', () => {
  test.each([
    ['9007199254740993', '9007199254740993'],
    ['0.1000000000000000055511151231257827', '0.1000000000000000055511151231257827'],
    ['1e400', '1e400'],
    ['+5', '5'],
    ['007', '7'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['-0', '-0'],
    ['0x1F', '31'],
    ['0o17', '15'],
  ])('YAML %s is JSON %s', (text, json) => {
    expect(read('q.yaml', `a: {b: [${text}, "t", null]}\n`).document?.exactJson(['a'])).toBe(
      `{"b":[${json},"t",null]}`,
    )
  })
  test('JSON keeps its text', () => {
    expect(read('q.json', '{"a": [9007199254740993]}').document?.exactJson(['a'])).toBe(
      '[9007199254740993]',
    )
  })
  test('a missing value is null', () => {
    expect(read('q.yaml', 'a: 1\n').document?.exactJson(['b'])).toBe('null')
    expect(read('q.json', '{"a": 1}').document?.exactJson(['b'])).toBe('null')
  })
})
