/** Character sets with one byte a character, as tables: what golang.org/x/text/encoding/charmap has otherwise than iconv-lite. */

/** A set both ways. */
export interface ByteTable {
  /** U+FFFD for bytes that are no character. */
  decode(bytes: Uint8Array): string
  /** Undefined if a character is not in the set. */
  encode(text: string): Uint8Array | undefined
}

const NO_CHARACTER = '\ufffd'
/** Sets of ISO 8859 in which Go leaves the control characters above ASCII out. */
const WITHOUT_CONTROLS = /^iso-8859-(?:[2-8]|1[03-6])$/
const FIRST_CONTROL = 0x80
const AFTER_CONTROLS = 0xa0

/** Single bytes that mean something else in Go. */
const CORRECTIONS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  'koi8-u': { 174: 'ў', 190: 'Ў' },
  macintosh: { 189: '\u03a9', 219: '€', 240: '\uf8ff' },
  ibm1047: { 95: '^', 173: '[', 176: '¬', 186: 'Ý', 187: '¨', 189: ']' },
  ibm01140: { 159: '€' },
}

/** EBCDIC as used in the United States (IBM037): the Latin-1 character of each byte. */
const EBCDIC =
  '000102039c09867f978d8e0b0c0d0e0f101112139d8508871819928f1c1d1e1f80818283840a171b88898a8b8c050607' +
  '909116939495960498999a9b14159e1a20a0e2e4e0e1e3e5e7f1a22e3c282b7c26e9eaebe8edeeefecdf21242a293bac' +
  '2d2fc2c4c0c1c3c5c7d1a62c255f3e3ff8c9cacbc8cdcecfcc603a2340273d22d8616263646566676869abbbf0fdfeb1' +
  'b06a6b6c6d6e6f707172aabae6b8c6a4b57e737475767778797aa1bfd0dddeae5ea3a5b7a9a7b6bcbdbe5b5dafa8b4d7' +
  '7b414243444546474849adf4f6f2f3f57d4a4b4c4d4e4f505152b9fbfcf9faff5cf7535455565758595ab2d4d6d2d3d5' +
  '30313233343536373839b3dbdcd9da9f'

/** The table of a set that needs one, from how iconv-lite decodes it; undefined for the others. */
export function byteTable(
  name: string,
  decode: (bytes: Uint8Array) => string,
): ByteTable | undefined {
  const corrections = CORRECTIONS[name]
  const withoutControls = WITHOUT_CONTROLS.test(name)
  if (corrections === undefined && !withoutControls && name !== 'ibm037') return undefined
  const isEbcdic = name.startsWith('ibm')
  const characters = Array.from({ length: 256 }, (_, byte) => {
    if (withoutControls && byte >= FIRST_CONTROL && byte < AFTER_CONTROLS) return NO_CHARACTER
    const corrected = corrections?.[byte]
    if (corrected !== undefined) return corrected
    return isEbcdic ? ebcdicCharacter(byte) : decode(Uint8Array.of(byte))
  })
  return tableFrom(characters)
}

function ebcdicCharacter(byte: number): string {
  return String.fromCharCode(Number.parseInt(EBCDIC.slice(2 * byte, 2 * byte + 2), 16))
}

function tableFrom(characters: readonly string[]): ByteTable {
  const bytes = new Map(characters.map((character, byte) => [character, byte]))
  bytes.delete(NO_CHARACTER)
  return {
    decode: encoded => Array.from(encoded, byte => characters[byte] ?? NO_CHARACTER).join(''),
    encode: text => {
      const encoded: number[] = []
      for (const character of text) {
        const byte = bytes.get(character)
        if (byte === undefined) return undefined
        encoded.push(byte)
      }
      return Uint8Array.from(encoded)
    },
  }
}
