import { expect, test } from 'vitest'
import { composed } from '../../src/text/nfc.ts'

test.each([
  ['abc', 'abc'],
  ['e\u0301', '\u00e9'],
  ['a\u0301\u0316', '\u00e1\u0316'],
])('%j', (text, expected) => {
  expect(composed(text)).toBe(expected)
})

test('runs of marks are cut, so that sorting them takes no time to speak of', () => {
  const marks = '\u0301\u0316'.repeat(500_000)
  expect(composed(`a${marks}`)).toContain('\u034f')
  expect(composed(`a${marks.slice(0, 30)}`)).not.toContain('\u034f')
})
