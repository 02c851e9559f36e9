/** Strings of JSON syntax: how far they reach, what they stand for, and which of their characters comes from where. */

import { composed } from '../../text/nfc.ts'
import type { Span } from '../../text/span.ts'

const QUOTE = 0x22
const BACKSLASH = 0x5c
const SHORT_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
])
const HEX = /^[0-9A-Fa-f]$/
const REPLACEMENT = '\ufffd'
const LONE_SURROGATE = /[\ud800-\udfff]/gu

/** The offset after the string that opens at `start`. One that is not closed reaches up to a control character or the end. */
export function endOfJsonString(text: string, start: number): number {
  let at = start + 1
  let escaped = false
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code < 0x20) return at
    at++
    if (code === QUOTE && !escaped) return at
    escaped = code === BACKSLASH && !escaped
  }
  return at
}

/**
 * Where a string token, quotes included, goes wrong: the number of its characters up to and with the one that is wrong, or all of
 * them when it is not closed; undefined for a right one.
 */
export function faultInJsonString(token: string): number | undefined {
  let at = 1
  for (;;) {
    if (at >= token.length) return token.length
    const code = token.charCodeAt(at)
    at++
    if (code === QUOTE) return undefined
    if (code !== BACKSLASH) continue
    if (at >= token.length) return token.length
    const letter = token.charAt(at)
    at++
    if (letter === 'u') {
      for (const end = at + 4; at < end; at++) {
        if (at >= token.length) return token.length
        if (!HEX.test(token.charAt(at))) return at + 1
      }
    } else if (!SHORT_ESCAPES.has(letter)) return at
  }
}

/** A decoded string, and the offset in the token of each of its characters and of its end, where these are not simply one on. */
export interface DecodedJsonString {
  readonly text: string
  /** Undefined where character `n` of the text is character `n + 1` of the token. */
  readonly offsets: Uint32Array | undefined
}

/** What a right string token, quotes included, stands for. Halves of character pairs become replacement characters, as in Go. */
function decodeJsonString(token: string): DecodedJsonString {
  if (!token.includes('\\'))
    return { text: withoutLoneSurrogates(token.slice(1, -1)), offsets: undefined }
  const offsets = new Uint32Array(token.length)
  let text = ''
  let at = 1
  while (at < token.length - 1) {
    const length = escapeLength(token, at)
    offsets[text.length] = at
    text += length === 1 ? token.charAt(at) : decodeEscape(token.slice(at, at + length))
    at += length
  }
  offsets[text.length] = at
  return { text: withoutLoneSurrogates(text), offsets }
}

function escapeLength(token: string, at: number): number {
  if (token.charCodeAt(at) !== BACKSLASH) return 1
  return token.charAt(at + 1) === 'u' ? 6 : 2
}

function decodeEscape(sequence: string): string {
  const short = SHORT_ESCAPES.get(sequence.charAt(1))
  return short ?? String.fromCharCode(Number.parseInt(sequence.slice(2), 16))
}

function withoutLoneSurrogates(text: string): string {
  return text.replace(LONE_SURROGATE, REPLACEMENT)
}

/** The value of a right string token: decoded and in composed form. */
export function jsonStringValue(token: string): string {
  return composed(decodeJsonString(token).text)
}

/** What the string at a span of a source stands for, and where in the source each of its characters is. */
export interface LocatedText {
  readonly text: string
  /** The offset in the source of an offset in the text. */
  readonly locate: (offset: number) => number
}

/** Decodes the string at a span, quotes included. */
export function readJsonString(sourceText: string, { start, end }: Span): LocatedText {
  const { text, offsets } = decodeJsonString(sourceText.slice(start, end))
  if (offsets === undefined) return { text, locate: offset => start + 1 + offset }
  return { text, locate: offset => start + (offsets[offset] ?? 0) }
}
