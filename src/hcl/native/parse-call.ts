/** Function calls. https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#functions-and-function-calls */
import type { Span } from '../../text/span.ts'
import type { Cursor } from '../lex/cursor.ts'
import * as token from '../lex/token.ts'
import type { Expression } from '../syntax.ts'
import { recoverAfter, recoverOverParentheses } from './recover.ts'

/** `Name ("::" Name)* "(" (Expression ("," Expression)* ("," | "...")?)? ")"`, from after the first name on. */
export function parseCall(cursor: Cursor, firstName: string, firstSpan: Span): Expression {
  let name = firstName
  let nameEnd = firstSpan.end
  let opener = cursor.read()
  while (opener === token.DOUBLE_COLON) {
    if (cursor.read() !== token.IDENTIFIER) {
      return refuseName(cursor, firstSpan, span =>
        cursor.report('hcl/missing-function-name', {}, span),
      )
    }
    name += `::${cursor.textOf}`
    nameEnd = cursor.end
    opener = cursor.read()
  }
  if (opener !== token.OPEN_PAREN) {
    return refuseName(cursor, firstSpan, span =>
      cursor.report('hcl/namespace-without-call', { name }, span),
    )
  }
  const nameSpan = { start: firstSpan.start, end: nameEnd }
  const openSpan = cursor.span
  const newlines = cursor.newlines
  cursor.newlines = false
  const list = parseArguments(cursor, { name, start: firstSpan.start, openEnd: openSpan.end })
  const closeSpan = cursor.span
  cursor.newlines = newlines
  return {
    kind: 'call',
    span: { start: nameSpan.start, end: closeSpan.end },
    name,
    nameSpan,
    openSpan,
    closeSpan,
    arguments: list.items,
    expandFinal: list.expandFinal,
  }
}

function refuseName(cursor: Cursor, first: Span, report: (span: Span) => void): Expression {
  const span = cursor.span
  report(span)
  recoverOverParentheses(cursor)
  return { kind: 'invalid', span: { start: first.start, end: span.end } }
}

interface CallHead {
  readonly name: string
  readonly start: number
  readonly openEnd: number
}

/** The arguments and the closing parenthesis, at which the cursor's `span` is left. */
function parseArguments(
  cursor: Cursor,
  head: CallHead,
): { items: readonly Expression[]; expandFinal: boolean } {
  const items: Expression[] = []
  for (;;) {
    if (cursor.peek() === token.CLOSE_PAREN) {
      cursor.skip()
      return { items, expandFinal: false }
    }
    const mistakes = cursor.mistakes
    items.push(cursor.expression(cursor))
    if (cursor.lostSince(mistakes)) {
      recoverAfter(cursor, token.CLOSE_PAREN)
      return { items, expandFinal: false }
    }
    const separator = cursor.read()
    if (separator === token.CLOSE_PAREN) return { items, expandFinal: false }
    if (separator === token.ELLIPSIS) {
      closeExpansion(cursor)
      return { items, expandFinal: true }
    }
    if (separator !== token.COMMA) {
      refuseSeparator(cursor, separator, head)
      return { items, expandFinal: false }
    }
  }
}

/** After `...` nothing but the closing parenthesis may follow. */
function closeExpansion(cursor: Cursor): void {
  const ellipsis = cursor.span
  if (cursor.peek() === token.CLOSE_PAREN) {
    cursor.skip()
    return
  }
  if (!cursor.recovering) cursor.report('hcl/expansion-not-last', {}, ellipsis)
  recoverAfter(cursor, token.CLOSE_PAREN)
}

function refuseSeparator(cursor: Cursor, separator: number, head: CallHead): void {
  if (separator === token.END) {
    const span = { start: head.start, end: head.openEnd }
    cursor.report('hcl/unclosed-call', { name: head.name }, span)
  } else {
    const context = { start: head.start, end: cursor.end }
    cursor.report('hcl/missing-argument-comma', { found: cursor.found }, cursor.span, context)
  }
  recoverAfter(cursor, token.CLOSE_PAREN)
}
