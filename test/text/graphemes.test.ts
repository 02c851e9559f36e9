import { expect, test } from 'vitest'
import { graphemePosition } from '../../src/text/grapheme-position.ts'
import { countGraphemes, graphemes } from '../../src/text/graphemes.ts'
import { createSource } from '../../src/text/source.ts'

test.each<[string, readonly string[]]>([
  ['', []],
  ['a\r\nb\n\r', ['a', '\r\n', 'b', '\n', '\r']],
  ['e\u0301x', ['e\u0301', 'x']],
  ['\u0301\u0301x', ['\u0301\u0301', 'x']],
  ['👨‍👩‍👧a', ['👨‍👩‍👧', 'a']],
  ['👍🏽👍', ['👍🏽', '👍']],
  ['🇩🇪🇫🇷🇮', ['🇩🇪', '🇫🇷', '🇮']],
  // Newer rules keep these Indic letters together; Terraform's do not.
  ['क्ष', ['क्', 'ष']],
  ['한국', ['한', '국']],
  // Terraform's own habit: after an initial consonant a syllable takes no final one.
  ['\u1100\uac00\u11a8', ['\u1100\uac00', '\u11a8']],
  ['\uac00\u1161\u11a8', ['\uac00\u1161\u11a8']],
  ['\u1100\u1161\u11a8', ['\u1100\u1161\u11a8']],
  ['\u0600a\u0600\n', ['\u0600a', '\u0600', '\n']],
  // A joiner joins pictographs only.
  ['a\u200d😀', ['a\u200d', '😀']],
  // What could not be decoded takes no marks.
  ['\ufffd\u0301', ['\ufffd', '\u0301']],
  ['a\ud83d\u0301', ['a', '\ud83d', '\u0301']],
])('%j', (text, clusters) => {
  expect(graphemes(text)).toEqual(clusters)
  expect(countGraphemes(text)).toBe(clusters.length)
})

test('columns are clusters; a byte order mark takes none', () => {
  const text = '\ufeffa = "e\u0301"\r\nb = "😀" + c'
  const source = createSource('main.tf', text)
  expect(graphemePosition(source, 0)).toEqual({ line: 1, column: 1 })
  expect(graphemePosition(source, text.indexOf('\r'))).toEqual({ line: 1, column: 8 })
  expect(graphemePosition(source, text.length)).toEqual({ line: 2, column: 12 })
})
