/** Where a forgotten closing brace probably belongs: the parser only knows where it ran out of file. */
import type { Span } from '../../text/span.ts'
import { lexConfiguration } from '../lex/lexer.ts'
import * as token from '../lex/token.ts'

/** A block whose brace is probably missing, and the next block, which begins too early. */
export interface MissingBrace {
  /** The block's first word. */
  readonly block: Span
  /** The first word of what follows. */
  readonly next: Span
}

/**
 * Files keep their outermost blocks at the beginning of the line, so the first word there that stands inside a block tells which one was
 * not closed. Undefined where nothing of the kind is found.
 */
export function findMissingBrace(text: string): MissingBrace | undefined {
  const list = lexConfiguration(text)
  let depth = 0
  let outermost: Span | undefined
  for (let at = 0; at < list.count; at++) {
    const kind = list.kinds[at] ?? token.END
    const span = { start: list.starts[at] ?? 0, end: list.ends[at] ?? 0 }
    if (kind === token.OPEN_BRACE) depth++
    else if (kind === token.CLOSE_BRACE) depth--
    else if (kind === token.IDENTIFIER && beginsLine(text, span.start)) {
      if (depth > 0 && outermost !== undefined) return { block: outermost, next: span }
      outermost = span
    }
  }
  return undefined
}

function beginsLine(text: string, offset: number): boolean {
  return offset === 0 || text[offset - 1] === '\n'
}
