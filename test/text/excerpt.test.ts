import { describe, expect, test } from 'vitest'
import { excerpt } from '../../src/text/excerpt.ts'
import { createSource } from '../../src/text/source.ts'

/** The place in the text between `«` and `»`, and the text without them. */
function place(marked: string): Parameters<typeof excerpt>[0] {
  const start = marked.indexOf('«')
  const end = marked.indexOf('»') - 1
  const source = createSource('main.tf', marked.replace(/[«»]/g, ''))
  return { source, span: { start, end } }
}

describe('carets stand under what is meant', () => {
  test.each<[string, ...string[]]>([
    ['a\nb = «foo»\nc', '2 | b = foo', '  |     ^^^'],
    ['«»', '1 |', '  | ^'],
    ['a = 1«»', '1 | a = 1', '  |      ^'],
    ['\tb = «foo»', '1 |     b = foo', '  |         ^^^'],
    ['ab\t= «foo»', '1 | ab  = foo', '  |       ^^^'],
    ['"日本" = «é語»x', '1 | "日本" = é語x', '  |          ^^^'],
    ['"e\u0301👨‍👩‍👧" = «x»', '1 | "e\u0301👨‍👩‍👧" = x', '  |         ^'],
    ['\ufeffa = «b»', '1 | a = b', '  |     ^'],
    ['a = "\u001b[31m\u202e«b»"', '1 | a = "\ufffd[31m\ufffdb"', '  |            ^'],
    ['a = «b»\r\nc', '1 | a = b', '  |     ^'],
    ['«a\n»b', '1 | a', '  | ^'],
    ['x «{\n  a\n  }» y\n', '1 | x {', '  |   ^', '2 |   a', '  |   ^', '3 |   } y', '  |   ^'],
    ['«{\n1\n2\n3\n}»', '1 | {', '  | ^', '… |', '5 | }', '  | ^'],
  ])('%j', (marked, ...lines) => {
    expect(excerpt(place(marked))).toEqual(lines)
  })
})

test('long lines are trimmed around the carets', () => {
  const long = `${'a'.repeat(100)} «here» ${'b'.repeat(100)}`
  const lines = excerpt(place(long), { width: 40 })
  expect(lines).toEqual(['1 | …aaaaaaaaaaaaaaaaa here bbbbbbbbbbb…', '  |                    ^^^^'])
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(40)
})

test('a long place is underlined as far as there is room', () => {
  const lines = excerpt(place(`x = «${'a'.repeat(200)}» ${'b'.repeat(100)}`), { width: 40 })
  expect(lines[0]).toHaveLength(40)
  expect(lines[1]?.endsWith('^')).toBe(true)
  expect(lines[1]?.length).toBeLessThanOrEqual(40)
})

test('lines are numbered alike', () => {
  const text = `${'\n'.repeat(8)}«a\nb»`
  expect(excerpt(place(text))).toEqual([' 9 | a', '   | ^', '10 | b', '   | ^'])
})
