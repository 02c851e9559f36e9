/** Tokens as objects, blanks included, for tools that colour or format. The parser works on the compact list instead. */
import type { Source } from '../../text/source.ts'
import type { Span } from '../../text/span.ts'
import { lexConfiguration, lexTemplate } from './lexer.ts'
import * as token from './token.ts'

/** What a token is, in a few words. */
export type TokenKind =
  | 'blank'
  | 'newline'
  | 'comment'
  | 'name'
  | 'number'
  | 'quote'
  | 'heredoc'
  | 'text'
  | 'sequence'
  | 'mark'
  | 'unknown'

/** One token; the spans of all of them cover the source without gaps. */
export interface Token {
  readonly kind: TokenKind
  readonly span: Span
}

/** The tokens of a configuration file, an expression, or a text that is a template as a whole. Never throws. */
export function lex(
  source: Source,
  as: 'configuration' | 'template' = 'configuration',
): readonly Token[] {
  const { text } = source
  const list = as === 'template' ? lexTemplate(text) : lexConfiguration(text)
  const tokens: Token[] = []
  let before = 0
  for (let at = 0; at < list.count; at++) {
    const start = list.starts[at] ?? 0
    const end = list.ends[at] ?? 0
    if (start > before) tokens.push({ kind: 'blank', span: { start: before, end: start } })
    if (end > start)
      tokens.push({ kind: kindOf(list.kinds[at] ?? token.END), span: { start, end } })
    before = end
  }
  // What is beyond the most tokens that are read.
  if (before < text.length)
    tokens.push({ kind: 'unknown', span: { start: before, end: text.length } })
  return tokens
}

function kindOf(kind: number): TokenKind {
  switch (kind) {
    case token.NEWLINE:
      return 'newline'
    case token.LINE_COMMENT:
    case token.COMMENT:
      return 'comment'
    case token.IDENTIFIER:
      return 'name'
    case token.NUMBER:
      return 'number'
    case token.OPEN_QUOTE:
    case token.CLOSE_QUOTE:
      return 'quote'
    case token.OPEN_HEREDOC:
    case token.CLOSE_HEREDOC:
      return 'heredoc'
    case token.QUOTED_TEXT:
    case token.ESCAPED_TEXT:
    case token.PLAIN_TEXT:
    case token.DOUBLED_TEXT:
    case token.REST_TEXT:
      return 'text'
    case token.OPEN_INTERPOLATION:
    case token.OPEN_DIRECTIVE:
    case token.CLOSE_SEQUENCE:
      return 'sequence'
    default:
      return kind >= token.FIRST_BAD ? 'unknown' : 'mark'
  }
}
