/** Escapes of literal text. https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#template-expressions */
import type { Cursor } from '../lex/cursor.ts'
import * as token from '../lex/token.ts'

const SIMPLE_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['"', '"'],
  ['\\', '\\'],
])
const DOUBLED_SIGN = /\$\$\{?|%%\{?/g
const LAST_CODE_POINT = 0x10ffff

/** The text that the literal token looked at last stands for. What is no escape is told and kept without its backslash. */
export function decodeLiteral(cursor: Cursor, kind: number): string {
  const text = cursor.textOf
  if (kind === token.DOUBLED_TEXT) return text.slice(1)
  if (kind === token.REST_TEXT)
    return text.replace(DOUBLED_SIGN, sequence => withoutDoubling(sequence))
  return kind === token.ESCAPED_TEXT ? decodeEscapes(cursor, text, cursor.start) : text
}

function withoutDoubling(sequence: string): string {
  return sequence.endsWith('{') ? sequence.slice(1) : sequence
}

function decodeEscapes(cursor: Cursor, text: string, offset: number): string {
  let decoded = ''
  let at = 0
  for (;;) {
    const backslash = text.indexOf('\\', at)
    if (backslash === -1) return decoded + text.slice(at)
    decoded += text.slice(at, backslash)
    const length = escapeLength(text, backslash)
    const sequence = text.slice(backslash, backslash + length)
    decoded += decodeEscape(cursor, sequence, offset + backslash)
    at = backslash + length
  }
}

/** How long the sequence at a backslash is, with as many hexadecimal digits as it has, up to those it should have. */
function escapeLength(text: string, start: number): number {
  const letter = text[start + 1]
  if (letter === 'u') return 2 + hexLength(text, start + 2, 4)
  if (letter === 'U') return 2 + hexLength(text, start + 2, 8)
  return (text.codePointAt(start + 1) ?? 0) > 0xffff ? 3 : 2
}

function hexLength(text: string, start: number, most: number): number {
  let length = 0
  while (length < most && /[0-9A-Fa-f]/.test(text.charAt(start + length))) length++
  return length
}

function decodeEscape(cursor: Cursor, sequence: string, start: number): string {
  const letter = sequence.slice(1, 2)
  const simple = SIMPLE_ESCAPES.get(letter)
  if (simple !== undefined) return simple
  const span = { start, end: start + sequence.length }
  if (letter !== 'u' && letter !== 'U') {
    cursor.report('hcl/unknown-escape', { text: sequence }, span)
    return sequence.slice(1)
  }
  const digits = sequence.slice(2)
  if (digits.length !== (letter === 'u' ? 4 : 8)) {
    cursor.report('hcl/short-unicode-escape', { letter }, span)
    return sequence
  }
  const point = Number.parseInt(digits, 16)
  if (point > LAST_CODE_POINT || (point >= 0xd800 && point <= 0xdfff)) {
    cursor.report('hcl/impossible-unicode-escape', { digits }, span)
    return sequence
  }
  return String.fromCodePoint(point)
}
