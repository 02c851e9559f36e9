/** Laws of the parser: total, quick to give up, spans that nest, and the same tree whatever the line breaks. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseFile, parseOne, parseWhole } from '../support/parse.ts'
import { walkSyntax } from '../support/walk-syntax.ts'

interface Recorded {
  readonly id: string
  readonly json: boolean
  readonly src: string
}

function recorded(file: string): readonly Recorded[] {
  const url = new URL(`../corpus/language/${file}.jsonl`, import.meta.url)
  const lines = readFileSync(url, 'utf8').trim().split('\n')
  return lines.map(line => JSON.parse(line) as Recorded)
}

const right = recorded('parse-ok')
const wrong = recorded('parse-errors')

const piece = fc.constantFrom(
  ...['{', '}', '[', ']', '(', ')', '"', '${', '%{', '~}', '}', '\n', '<<E\n', '\nE\n', ' ', '  '],
  ...['a', 'b.c', 'for', 'in', 'if', 'else', 'endif', ':', '::', ',', '.', '...', '=>', '=', '=='],
  ...[
    '!',
    '?',
    '&&',
    '-',
    '*',
    '1',
    '1.2.3',
    '#c\n',
    '/*',
    '\\',
    '\\u12',
    '$',
    "'",
    'é',
    '[*]',
    '.*',
  ],
  ...[
    'locals {\n',
    'a = 1\n',
    '}\n',
    'r "a" {',
    'f(',
    'true',
    'null',
    '%{ for x in y }',
    '%{ if a }',
  ],
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece, { maxLength: 40 }).map(parts => parts.join('')),
)

test('any text parses, as anything', () => {
  fc.assert(
    fc.property(anyText, source => {
      for (const parsed of [
        parseFile(source),
        parseFile(source, 'main.tf.json'),
        parseOne(source),
        parseWhole(source),
      ]) {
        for (const { message, subject } of parsed.diagnostics) {
          expect(message).not.toBe('')
          expect(subject?.span.start).toBeLessThanOrEqual(source.length)
          expect(subject?.span.end).toBeLessThanOrEqual(source.length)
        }
      }
    }),
    { numRuns: 2000 },
  )
})

test('every prefix of a recorded file parses', () => {
  for (const { src, json } of [...right, ...wrong]) {
    for (let end = 0; end <= src.length; end++) {
      parseFile(src.slice(0, end), json ? 'main.tf.json' : 'main.tf')
    }
  }
})

test('spans lie in the text, and those of parts in those of wholes', () => {
  for (const { id, src, json } of right) {
    const { tree } = parseFile(src, json ? 'main.tf.json' : 'main.tf')
    walkSyntax(tree.body, (node, parent) => {
      const { start, end } = node.span
      expect([id, 0 <= start && start <= end && end <= src.length]).toEqual([id, true])
      if (parent === undefined) return
      const inside = parent.span.start <= start && end <= parent.span.end
      expect([id, node.kind, parent.kind, inside]).toEqual([id, node.kind, parent.kind, true])
    })
  }
})

test('line breaks of two characters give the same tree, but for the text of heredocs', () => {
  for (const { id, src, json } of right) {
    if (json || src.includes('\r')) continue
    const unix = shape(parseFile(src).tree.body)
    const windows = shape(parseFile(src.replaceAll('\n', '\r\n')).tree.body)
    expect([id, windows.replaceAll('\\r\\n', '\\n')]).toEqual([id, unix])
  }
})

/** The tree without spans. */
function shape(tree: object): string {
  return JSON.stringify(tree, (name, value) =>
    name === 'source' || /span$/i.test(name) ? undefined : value,
  )
}
