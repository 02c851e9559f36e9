/** Which characters the language's names and blanks are made of. */

import { CodePointRuns } from '../../text/code-point-runs.ts'
import { NAME_PARTS, NAME_STARTS } from '../generated/name-characters.ts'

/** Classes of the ASCII characters as the lexer's dispatch wants them. */
export const BLANK = 1
export const NAME_START = 2
export const DIGIT = 3
export const MARK = 4

const ASCII = 128

/** Whether an ASCII character may go on a name: letter, digit, `_` or `-`. */
export const NAME_PART: Uint8Array = new Uint8Array(ASCII)
/** Class of an ASCII character; 0 is one without a use. */
export const CHARACTER_CLASS: Uint8Array = new Uint8Array(ASCII)

for (let code = 0; code < ASCII; code++) {
  const letter = (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a
  const digit = code >= 0x30 && code <= 0x39
  if (letter || digit || code === 0x5f || code === 0x2d) NAME_PART[code] = 1
  if (letter || code === 0x5f) CHARACTER_CLASS[code] = NAME_START
  else if (digit) CHARACTER_CLASS[code] = DIGIT
  else if ('\n\r"{}()[].,:=<>+-*/%!?&|^~;`\'#'.includes(String.fromCharCode(code)))
    CHARACTER_CLASS[code] = MARK
}
CHARACTER_CLASS[0x20] = BLANK
CHARACTER_CLASS[0x09] = BLANK

const starts = new CodePointRuns(NAME_STARTS)
const parts = new CodePointRuns(NAME_PARTS)

function startsName(point: number): boolean {
  return point < ASCII ? CHARACTER_CLASS[point] === NAME_START : starts.has(point)
}

function continuesName(point: number): boolean {
  return point < ASCII ? NAME_PART[point] === 1 : starts.has(point) || parts.has(point)
}

/** The offset after the name that starts at `start`, or `start` when none does. */
export function endOfName(text: string, start: number): number {
  const first = text.codePointAt(start)
  if (first === undefined || !startsName(first)) return start
  return endOfNamePart(text, start + (first > 0xffff ? 2 : 1))
}

/** The offset after the characters from `start` on that may go on a name. */
export function endOfNamePart(text: string, start: number): number {
  let at = start
  for (;;) {
    const point = text.codePointAt(at)
    if (point === undefined || !continuesName(point)) return at
    at += point > 0xffff ? 2 : 1
  }
}

/** Whether a text is one whole name: `[letter or _][letter, digit, _ or -]*` with Unicode's letters and digits. */
export function isName(text: string): boolean {
  return text.length > 0 && endOfName(text, 0) === text.length
}

const LEADING_SPACE = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/
const TRAILING_SPACE = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+$/

/** Without the white space (Unicode's, which is not JavaScript's) at its start. */
export function withoutLeadingSpace(text: string): string {
  return text.replace(LEADING_SPACE, '')
}

/** Without the white space (Unicode's, which is not JavaScript's) at its end. */
export function withoutTrailingSpace(text: string): string {
  return text.replace(TRAILING_SPACE, '')
}
