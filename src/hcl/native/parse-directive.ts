/** `%{ … }` in templates. https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#template-directives */
import type { Span } from '../../text/span.ts'
import type { Cursor } from '../lex/cursor.ts'
import * as token from '../lex/token.ts'
import { recoverAfter } from './recover.ts'
import type { DirectivePart } from './template-part.ts'

/** One directive, and whether its `~}` takes the blanks after it. */
export interface Directive {
  readonly part: DirectivePart
  readonly trimsNext: boolean
}

/** One directive from after its opening on; undefined, having gone past its end, where it is none. */
export function parseDirective(cursor: Cursor, contentSpan: Span): Directive | undefined {
  const newlines = cursor.newlines
  const openSpan = cursor.span
  cursor.newlines = false
  const name = cursor.peek() === token.IDENTIFIER ? cursor.textOf : ''
  const part = parsePart(cursor, openSpan)
  let trimsNext = false
  if (part === undefined) recoverAfter(cursor, token.CLOSE_SEQUENCE)
  else if (cursor.peek() === token.CLOSE_SEQUENCE) {
    trimsNext = cursor.length === 2
    cursor.skip()
  } else {
    if (!cursor.recovering) {
      const context = { start: contentSpan.start, end: cursor.end }
      cursor.report('hcl/extra-in-directive', { name, found: cursor.found }, cursor.span, context)
    }
    recoverAfter(cursor, token.CLOSE_SEQUENCE)
  }
  cursor.newlines = newlines
  return part === undefined ? undefined : { part, trimsNext }
}

/** The keyword and what belongs to it, up to the closing brace. */
function parsePart(cursor: Cursor, openSpan: Span): DirectivePart | undefined {
  const { start } = openSpan
  const context = { start, end: cursor.end }
  if (cursor.peek() !== token.IDENTIFIER) {
    if (!cursor.recovering) {
      cursor.report('hcl/missing-directive', { found: cursor.found }, cursor.span, context)
    }
    return undefined
  }
  const name = cursor.textOf
  const nameSpan = cursor.span
  cursor.skip()
  switch (name) {
    case 'if': {
      const condition = cursor.expression(cursor)
      return { kind: name, span: spanToNext(cursor, start), condition }
    }
    case 'for':
      return parseForPart(cursor, start)
    case 'else':
    case 'endif':
    case 'endfor':
      return { kind: name, span: spanToNext(cursor, start) }
    default:
      if (!cursor.recovering) cursor.report('hcl/unknown-directive', { name }, nameSpan, context)
      return undefined
  }
}

/** From `start` up to and with the next token, which ends the directive if all is well. */
function spanToNext(cursor: Cursor, start: number): Span {
  cursor.peek()
  return { start, end: cursor.end }
}

/** `Name ("," Name)? "in" Expression` after `for`. */
function parseForPart(cursor: Cursor, start: number): DirectivePart | undefined {
  if (cursor.peek() !== token.IDENTIFIER) return refuse(cursor, 'hcl/for-directive-without-name')
  let keyName: string | null = null
  let valueName = cursor.textOf
  cursor.skip()
  if (cursor.peek() === token.COMMA) {
    cursor.skip()
    if (cursor.peek() !== token.IDENTIFIER) return refuse(cursor, 'hcl/for-directive-without-name')
    keyName = valueName
    valueName = cursor.textOf
    cursor.skip()
  }
  if (!cursor.peekWord('in')) return refuse(cursor, 'hcl/for-directive-without-in')
  cursor.skip()
  const collection = cursor.expression(cursor)
  return { kind: 'for', span: spanToNext(cursor, start), keyName, valueName, collection }
}

function refuse(
  cursor: Cursor,
  code: 'hcl/for-directive-without-name' | 'hcl/for-directive-without-in',
): undefined {
  if (!cursor.recovering) cursor.report(code, { found: cursor.found }, cursor.span)
  return undefined
}
