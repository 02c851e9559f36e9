/** Character sets against what golang.org/x/text makes of every byte, and of some characters of the sets with several bytes. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { decodeText, encodeText } from '../../src/host/charsets.ts'

/** One line of the record. */
interface Recorded {
  readonly name: string
  readonly aliases: readonly string[]
  /** The character of each byte. */
  readonly bytes?: string
  readonly characters?: readonly (readonly [character: string, hex: string])[]
  /** Characters that are not in the set. */
  readonly missing?: string
}

const FILE = join(import.meta.dirname, '..', 'corpus', 'charsets', 'golang.jsonl')
const SETS: readonly Recorded[] = readFileSync(FILE, 'utf8')
  .split('\n')
  .filter(line => line !== '')
  .map(line => JSON.parse(line))

const NO_CHARACTER = '\ufffd'
const NOT_HERE = new Set(['ISO-2022-JP', 'HZ-GB-2312'])

describe('the character set', () => {
  test.each(SETS)('$name is known by its names', ({ name, aliases }) => {
    const expected = NOT_HERE.has(name) ? 'not-here' : expect.any(Uint8Array)
    for (const alias of aliases) expect(encodeText('', alias)).toEqual(expected)
  })

  test.each(SETS.filter(set => set.bytes !== undefined))('$name has these bytes', set => {
    for (const [byte, character] of [...(set.bytes ?? '')].entries()) {
      const wanted = character === NO_CHARACTER ? 'undecodable' : character
      expect([byte, decodeText(Uint8Array.of(byte), set.name)]).toEqual([byte, wanted])
      if (character !== NO_CHARACTER) expect([...encodeText(character, set.name)]).toEqual([byte])
    }
  })

  test.each(SETS.filter(set => set.characters !== undefined))(
    '$name writes these characters, or says that it is not known here how',
    set => {
      for (const [character, hex] of set.characters ?? []) {
        const encoded = encodeText(character, set.name)
        if (encoded === 'not-here') continue
        expect([character, Buffer.from(encoded).toString('hex')]).toEqual([character, hex])
        expect(decodeText(Buffer.from(hex, 'hex'), set.name)).toBe(character)
      }
      for (const character of set.missing ?? '')
        expect(['unencodable', 'not-here']).toContain(encodeText(character, set.name))
    },
  )

  test('knows what is cut short', () => {
    expect(decodeText(Uint8Array.of(0x61), 'UTF-16LE')).toBe('undecodable')
    expect(decodeText(Uint8Array.of(0, 0xd8), 'UTF-16LE')).toBe('undecodable')
    expect(decodeText(Uint8Array.of(0x81), 'Shift_JIS')).toBe('undecodable')
  })

  test('of no name is unknown', () => {
    expect(encodeText('', 'cp037x')).toBe('unknown-charset')
  })
})
