/** Between bytes and text. */

/** A file's bytes as text. */
export interface DecodedText {
  /** What is not UTF-8 stands as U+FFFD; a byte order mark is kept. */
  readonly text: string
  /** Offset in the text of the first U+FFFD that is no character of the file; null for proper UTF-8. */
  readonly invalidAt: number | null
  /** Offsets of all of them, in order. */
  readonly undecodable: readonly number[]
}

const REPLACEMENT = '\ufffd'

/** Decodes UTF-8. Never throws. */
export function decodeUtf8(bytes: Uint8Array): DecodedText {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  if (!text.includes(REPLACEMENT)) return { text, invalidAt: null, undecodable: [] }
  const undecodable = undecodableIn(text, bytes)
  return { text, invalidAt: undecodable[0] ?? null, undecodable }
}

/** Walks text and bytes side by side: a U+FFFD whose bytes are not those of U+FFFD was put there by the decoder. */
function undecodableIn(text: string, bytes: Uint8Array): readonly number[] {
  const found: number[] = []
  let byte = 0
  for (let at = 0; at < text.length; at++) {
    const point = text.codePointAt(at) ?? 0
    if (point === 0xfffd && !isReplacement(bytes, byte)) {
      found.push(at)
      byte += undecodableLength(bytes, byte)
    } else {
      byte += byteLength(point)
      if (point > 0xffff) at++
    }
  }
  return found
}

function isReplacement(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd
}

/** How many bytes the decoder makes one U+FFFD of: as many as could have begun a character, as the Encoding Standard has it. */
function undecodableLength(bytes: Uint8Array, start: number): number {
  const first = bytes[start] ?? 0
  const wanted = continuationCount(first)
  let length = 1
  while (length <= wanted && continues(first, bytes[start + length] ?? 0, length)) length++
  return length
}

function continuationCount(first: number): number {
  if (first >= 0xc2 && first <= 0xdf) return 1
  if (first >= 0xe0 && first <= 0xef) return 2
  return first >= 0xf0 && first <= 0xf4 ? 3 : 0
}

/** Whether a byte may follow: the second one is bounded so that no character has two forms and none is half a pair. */
function continues(first: number, byte: number, index: number): boolean {
  if (byte < 0x80 || byte > 0xbf) return false
  if (index > 1) return true
  if (first === 0xe0) return byte >= 0xa0
  if (first === 0xed) return byte <= 0x9f
  if (first === 0xf0) return byte >= 0x90
  return first === 0xf4 ? byte <= 0x8f : true
}

function byteLength(point: number): number {
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}

/** How many bytes of UTF-8 come before an offset of a text. Half a character pair counts as U+FFFD. */
export function byteOffset(text: string, offset: number): number {
  let bytes = 0
  for (let at = 0; at < offset; ) {
    const point = text.codePointAt(at) ?? 0
    bytes += byteLength(point)
    at += point > 0xffff ? 2 : 1
  }
  return bytes
}
