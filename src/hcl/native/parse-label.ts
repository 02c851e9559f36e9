/** Quoted labels of blocks: plain text, no templates. */

import type { Cursor } from '../lex/cursor.ts'
import * as token from '../lex/token.ts'
import type { LabelNode } from '../syntax.ts'
import { recoverAfter } from './recover.ts'
import { decodeLiteral } from './string-literal.ts'

/** `OPEN_QUOTE (text)* CLOSE_QUOTE` */
export function parseLabel(cursor: Cursor): LabelNode {
  cursor.read()
  const { start } = cursor
  let value = ''
  for (;;) {
    const kind = cursor.read()
    switch (kind) {
      case token.CLOSE_QUOTE:
        return { value, span: { start, end: cursor.end } }
      case token.QUOTED_TEXT:
      case token.ESCAPED_TEXT:
      case token.DOUBLED_TEXT:
        value += decodeLiteral(cursor, kind)
        break
      case token.OPEN_INTERPOLATION:
      case token.OPEN_DIRECTIVE: {
        const sign = kind === token.OPEN_INTERPOLATION ? '$' : '%'
        const context = { start, end: cursor.end }
        cursor.report('hcl/template-in-label', { sign }, cursor.span, context)
        // Something is left in place of the sequence, lest the label be taken for another one.
        value += `${sign}{ ... }`
        recoverAfter(cursor, token.CLOSE_SEQUENCE)
        break
      }
      default:
        return refuse(cursor, kind, value, start)
    }
  }
}

function refuse(cursor: Cursor, kind: number, value: string, start: number): LabelNode {
  const span = { start, end: cursor.end }
  if (kind === token.END) cursor.report('hcl/unclosed-label', {}, cursor.span, span)
  else {
    cursor.report('hcl/unexpected-in-label', {}, cursor.span, span)
    recoverAfter(cursor, token.CLOSE_QUOTE)
  }
  return { value, span }
}
