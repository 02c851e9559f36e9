/**
 * Finding a place to go on from after a mistake. How far these skip decides how much of the file is understood and which later
 * mistakes are told, so they skip exactly as far as Terraform's parser does.
 */
import type { Cursor } from '../lex/cursor.ts'
import * as token from '../lex/token.ts'

/** The opening kind of each closing kind. A `}` of a template sequence counts both kinds of sequence. */
const OPENER = new Map<number, number>([
  [token.CLOSE_BRACE, token.OPEN_BRACE],
  [token.CLOSE_BRACKET, token.OPEN_BRACKET],
  [token.CLOSE_PAREN, token.OPEN_PAREN],
  [token.CLOSE_QUOTE, token.OPEN_QUOTE],
  [token.CLOSE_HEREDOC, token.OPEN_HEREDOC],
  [token.CLOSE_SEQUENCE, token.OPEN_INTERPOLATION],
])

/**
 * Reads on until after the next closing token of this kind, with pairs of its kind in between skipped whole. Leaves the cursor's
 * `span` at that token, or at the end of the file, and returns its kind.
 */
export function recoverAfter(cursor: Cursor, closer: number): number {
  const opener = OPENER.get(closer)
  cursor.recovering = true
  let open = 0
  for (;;) {
    const kind = cursor.read()
    if (kind === token.END) return kind
    if (kind === closer) {
      if (open === 0) return kind
      open--
    } else if (sameOpener(kind, closer) === opener) open++
  }
}

function sameOpener(kind: number, closer: number): number {
  return closer === token.CLOSE_SEQUENCE && kind === token.OPEN_DIRECTIVE
    ? token.OPEN_INTERPOLATION
    : kind
}

/** Reads on until after the next parenthesised part, from wherever its `(` may be. */
export function recoverOverParentheses(cursor: Cursor): void {
  let kind = cursor.read()
  while (kind !== token.OPEN_PAREN && kind !== token.END) kind = cursor.read()
  recoverAfter(cursor, token.CLOSE_PAREN)
}

/** Reads on until after the line break that ends the body item around here, which brackets that are open put off. */
export function recoverAfterItem(cursor: Cursor): void {
  cursor.recovering = true
  const open: number[] = []
  for (;;) {
    const kind = cursor.read()
    if (kind === token.END) return
    if (kind === token.NEWLINE) {
      if (open.length === 0) return
    } else if (isOpener(kind)) open.push(kind)
    else {
      const opener = OPENER.get(kind)
      if (opener !== undefined) closeBracket(open, kind, opener)
    }
  }
}

function isOpener(kind: number): boolean {
  switch (kind) {
    case token.OPEN_BRACE:
    case token.OPEN_BRACKET:
    case token.OPEN_PAREN:
    case token.OPEN_QUOTE:
    case token.OPEN_HEREDOC:
    case token.OPEN_INTERPOLATION:
    case token.OPEN_DIRECTIVE:
      return true
    default:
      return false
  }
}

/** Takes the matching opener off the stack, and whatever was left open inside it. May modify `open`. */
function closeBracket(open: number[], closer: number, opener: number): void {
  let top = open.pop()
  while (top !== undefined && sameOpener(top, closer) !== opener) top = open.pop()
}
