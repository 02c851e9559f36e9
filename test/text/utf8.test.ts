import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byteOffset, decodeUtf8 } from '../../src/text/utf8.ts'

function bytes(...parts: (string | number)[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap(part =>
      typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)],
    ),
  )
}

test.each<[string, Uint8Array, string, readonly number[]]>([
  ['plain text', bytes('a é 😀'), 'a é 😀', []],
  ['a byte order mark', bytes(0xef, 0xbb, 0xbf, 'a'), '\ufeffa', []],
  ['a replacement character of its own', bytes('a\ufffdb'), 'a\ufffdb', []],
  ['a byte of Latin-1', bytes('caf', 0xe9, ' \ufffd ', 0xff), 'caf\ufffd \ufffd \ufffd', [3, 7]],
  ['half of a character', bytes(0xf0, 0x9f, 0x98, '😀', 0xe2), '\ufffd😀\ufffd', [0, 3]],
  ['overlong forms', bytes(0xc0, 0x80, 0xe0, 0x80, 'x'), '\ufffd\ufffd\ufffd\ufffdx', [0, 1, 2, 3]],
])('%s', (_, input, text, undecodable) => {
  expect(decodeUtf8(input)).toEqual({ text, undecodable, invalidAt: undecodable[0] ?? null })
})

test('undecodable places are those where the decoder put a replacement', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 12 }), input => {
      const { text, undecodable } = decodeUtf8(input)
      for (const at of undecodable) expect(text.charAt(at)).toBe('\ufffd')
      const own = [...text].length - undecodable.length
      const kept = [...text].filter((_, at) => !undecodable.includes(offsetOf(text, at)))
      expect(kept).toHaveLength(own)
      if (undecodable.length === 0) expect(new TextEncoder().encode(text)).toEqual(input)
      else expect(new TextEncoder().encode(text)).not.toEqual(input)
    }),
  )
})

function offsetOf(text: string, point: number): number {
  return [...text].slice(0, point).join('').length
}

test('byte offsets are those of the encoded text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const points = [...text]
      const before = points.slice(0, points.length >> 1).join('')
      expect(byteOffset(text, before.length)).toBe(new TextEncoder().encode(before).length)
    }),
  )
})
