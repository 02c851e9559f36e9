/** Which marks are tokens, alone and together with the one that follows them. */
import * as token from './token.ts'

const ASCII = 128

/** Kinds of the marks that are a token by themselves whatever follows, by character code; 0 for all others. */
export const SINGLE_MARKS: Uint8Array = new Uint8Array(ASCII)
for (const [mark, kind] of [
  ['[', token.OPEN_BRACKET],
  [']', token.CLOSE_BRACKET],
  ['(', token.OPEN_PAREN],
  [')', token.CLOSE_PAREN],
  [',', token.COMMA],
  ['*', token.STAR],
  ['%', token.PERCENT],
  ['+', token.PLUS],
  ['-', token.MINUS],
  ['?', token.QUESTION],
] as const)
  SINGLE_MARKS[mark.charCodeAt(0)] = kind

/** What a mark is when the next one does not belong to it. */
const ALONE = new Uint8Array(ASCII)
for (const [mark, kind] of [
  ['=', token.EQUAL],
  ['.', token.DOT],
  [':', token.COLON],
  ['!', token.BANG],
  ['>', token.GREATER],
  ['<', token.LESS],
  ['/', token.SLASH],
  ['&', token.BITWISE],
  ['|', token.BITWISE],
  ['^', token.BITWISE],
  ['~', token.BITWISE],
  [';', token.SEMICOLON],
  ['`', token.BACKTICK],
  ["'", token.APOSTROPHE],
] as const)
  ALONE[mark.charCodeAt(0)] = kind

/** What two marks are together, by the code of the first times 128 and that of the second. */
const TOGETHER = new Uint8Array(ASCII * ASCII)
for (const [marks, kind] of [
  ['==', token.EQUAL_EQUAL],
  ['=>', token.FAT_ARROW],
  ['::', token.DOUBLE_COLON],
  ['!=', token.NOT_EQUAL],
  ['>=', token.GREATER_EQUAL],
  ['<=', token.LESS_EQUAL],
  ['&&', token.AND],
  ['||', token.OR],
] as const)
  TOGETHER[marks.charCodeAt(0) * ASCII + marks.charCodeAt(1)] = kind

/** The kind of the token that two marks make; 0 where they make none. `next` is NaN at the end of a text. */
export function kindOfPair(code: number, next: number): number {
  return code < ASCII && next < ASCII ? (TOGETHER[code * ASCII + next] ?? 0) : 0
}

/** The kind of the token that a mark is which makes none with the next one; 0 where it is none. */
export function kindOfMark(code: number): number {
  return code < ASCII ? (ALONE[code] ?? 0) : 0
}
