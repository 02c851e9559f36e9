/** Laws of the lexer. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lex } from '../../src/hcl/lex/lex.ts'
import { createSource } from '../../src/text/source.ts'

const ALPHABET = ['{', '}', '"', '$', '\n', 'a']
const LENGTH = 6

function* words(length: number): Generator<string> {
  if (length === 0) {
    yield ''
    return
  }
  for (const word of words(length - 1)) for (const letter of ALPHABET) yield word + letter
}

function rejoined(text: string, as: 'configuration' | 'template'): string {
  const tokens = lex(createSource('x', text), as)
  return tokens.map(({ span }) => text.slice(span.start, span.end)).join('')
}

function gaps(text: string, as: 'configuration' | 'template'): boolean {
  let before = 0
  for (const { span } of lex(createSource('x', text), as)) {
    if (span.start !== before || span.end <= span.start) return true
    before = span.end
  }
  return before !== text.length
}

test('the tokens of every short text over a small alphabet are the text', () => {
  const wrong: string[] = []
  for (let length = 0; length <= LENGTH; length++) {
    for (const word of words(length)) {
      if (gaps(word, 'configuration') || gaps(word, 'template')) wrong.push(word)
    }
  }
  expect(wrong).toEqual([])
})

const piece = fc.constantFrom(
  ...['"', '${', '%{', '~}', '}', '{', '$$', '%%{', '<<E\n', '<<-E\r\n', 'E\n', '\n', '\r\n', '\r'],
  ...['#', '//', '/*', '*/', '\\', 'a', 'é', '😀', '1.', 'e5', ' ', '\t', '\ufeff', '\ud83d', "'"],
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece, { maxLength: 40 }).map(parts => parts.join('')),
)

test('the tokens of any text are the text', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('configuration', 'template'), (source, as) => {
      expect(rejoined(source, as)).toBe(source)
      expect(gaps(source, as)).toBe(false)
    }),
    { numRuns: 1000 },
  )
})
