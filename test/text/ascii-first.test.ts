import { expect, test, vi } from 'vitest'
import { asciiFirst } from '../../src/text/ascii-first.ts'

test('builds the wide pattern only for text beyond printable ASCII', () => {
  const wide = vi.fn(() => /^\p{L}+$/u)
  const isWord = asciiFirst(/^[A-Za-z]+$/, wide)
  expect([isWord('word'), isWord('w0rd'), isWord('')]).toEqual([true, false, false])
  expect(wide).not.toHaveBeenCalled()
  expect([isWord('wörd'), isWord('日本'), isWord('a\n')]).toEqual([true, true, false])
  expect(wide).toHaveBeenCalledTimes(1)
})
