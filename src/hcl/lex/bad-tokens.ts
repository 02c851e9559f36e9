/** Remarks about characters that never stand in a right file. Made before parsing, and in moderation. */
import type { Span } from '../../text/span.ts'
import type { Cursor } from './cursor.ts'
import * as token from './token.ts'

/** Of operators that do not exist only the first few are told. */
const MOST_OPERATORS = 4
/** Of characters without a use, and of line breaks in strings, so many are told: a file of nothing else is no template. */
const MOST_OTHERS = 100
/** Of quotes the opening ones are told, until this many have been seen. */
const MOST_QUOTES = 3

/**
 * Reports the first character that could not be decoded; it does not matter in comments. `undecodable` are the offsets of the
 * replacement characters that stand for such ones, in order.
 */
export function reportUndecodable(
  cursor: Cursor,
  tokens: token.TokenList,
  undecodable: readonly number[],
): void {
  let index = 0
  for (const offset of undecodable) {
    while (index < tokens.count && (tokens.ends[index] ?? 0) <= offset) index++
    const kind = tokens.kinds[index]
    if (kind === token.COMMENT || kind === token.LINE_COMMENT) continue
    cursor.reportCharacters('hcl/not-utf-8', {}, { start: offset, end: offset + 1 })
    return
  }
}

/** Reports the bad tokens of a list, at most as often as Terraform does: it assumes that most of them have one cause. */
export function reportBadTokens(cursor: Cursor, tokens: token.TokenList): void {
  if (tokens.bad === 0) return
  // Characters that nobody types: of a file that is full of them, one says it all.
  const debris = /^[\p{Cc}\ufffd]/u
  const seen = new Map<number, number>()
  let hasDebris = false
  for (let at = 0; at < tokens.count; at++) {
    const kind = tokens.kinds[at] ?? token.END
    if (kind < token.FIRST_BAD) continue
    const before = seen.get(kind) ?? 0
    seen.set(kind, before + 1)
    const found = cursor.tokenAt(at)
    const isDebris = kind !== token.QUOTED_NEWLINE && debris.test(found.text)
    if (!isDebris || !hasDebris) reportBadToken(cursor, kind, before, found)
    hasDebris ||= isDebris
  }
}

interface Token {
  readonly text: string
  readonly span: Span
}

function reportBadToken(cursor: Cursor, kind: number, before: number, { text, span }: Token): void {
  switch (kind) {
    case token.BITWISE:
      if (before < MOST_OPERATORS) {
        cursor.reportCharacters('hcl/bitwise-operator', { operator: text }, span)
      }
      return
    case token.BACKTICK:
      if (opensQuote(before)) cursor.reportCharacters('hcl/backtick', {}, span)
      return
    case token.APOSTROPHE:
      if (opensQuote(before)) cursor.reportCharacters('hcl/single-quote', {}, span)
      return
    case token.SEMICOLON:
      if (before === 0) cursor.reportCharacters('hcl/semicolon', {}, span)
      return
    case token.QUOTED_NEWLINE:
      if (before < MOST_OTHERS) cursor.reportCharacters('hcl/line-break-in-string', {}, span)
      return
    default:
      if (before < MOST_OTHERS) reportUnknown(cursor, text, span)
  }
}

/** Terraform counts up to three: the first and the third quote are told, and none after. */
function opensQuote(before: number): boolean {
  return before < MOST_QUOTES && before % 2 === 0
}

function reportUnknown(cursor: Cursor, text: string, span: Span): void {
  if (text === '“' || text === '”') {
    cursor.reportCharacters('hcl/curly-quote', { found: text }, span)
  } else {
    // Terraform's scanner gives up at a stray carriage return in a heredoc and takes all the rest for one character.
    const found = String.fromCodePoint(text.codePointAt(0) ?? 0)
    cursor.reportCharacters('hcl/unknown-character', { found }, span)
  }
}
