/** Bytes and their texts: UTF-8, hexadecimal and base64 as Go's standard library reads and writes them. */

const encoder = new TextEncoder()
let decoder: InstanceType<typeof TextDecoder> | undefined

/** The text in UTF-8. */
export function utf8Encode(text: string): Uint8Array {
  return encoder.encode(text)
}

/** The text that the bytes are in UTF-8, a byte order mark included; undefined if they are not UTF-8. */
export function utf8Decode(bytes: Uint8Array): string | undefined {
  try {
    decoder ??= new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

/** Two lower-case digits a byte. */
export function hexEncode(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += byte.toString(16).padStart(2, '0')
  return text
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const PAD = '='

/** Base64 with padding (RFC 4648, section 4). */
export function base64Encode(bytes: Uint8Array): string {
  const text = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(PAD.charCodeAt(0))
  let to = 0
  for (let at = 0; at < bytes.length; at += 3) {
    const bits = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    const digits = Math.min(bytes.length - at, 3) + 1
    for (let digit = 0; digit < digits; digit++)
      text[to + digit] = ALPHABET.charCodeAt((bits >> (18 - 6 * digit)) & 63)
    to += 4
  }
  return new TextDecoder().decode(text)
}

const VALUES: ReadonlyMap<number, number> = new Map(
  [...ALPHABET].map((character, value) => [character.charCodeAt(0), value]),
)
const LINE_BREAKS = /[\r\n]/g
const PADDED = /^([^=]*)(={0,2})$/

/**
 * The bytes of padded base64, or undefined. Line breaks count for nothing, and neither do bits left over at the end, as in
 * https://pkg.go.dev/encoding/base64#Encoding.DecodeString.
 */
export function base64Decode(text: string): Uint8Array | undefined {
  const compact = text.replace(LINE_BREAKS, '')
  const parts = PADDED.exec(compact)
  if (compact.length % 4 !== 0 || parts === null) return undefined
  const digits = parts[1] ?? ''
  const bytes = new Uint8Array((compact.length / 4) * 3 - (parts[2] ?? '').length)
  let bits = 0
  let held = 0
  let to = 0
  for (let at = 0; at < digits.length; at++) {
    const value = VALUES.get(digits.charCodeAt(at))
    if (value === undefined) return undefined
    bits = ((bits << 6) | value) & 0xffffff
    held += 6
    if (held < 8) continue
    held -= 8
    bytes[to++] = (bits >> held) & 0xff
  }
  return bytes
}
