/** `for` expressions. https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#for-expressions */
import type { Span } from '../../text/span.ts'
import type { Cursor } from '../lex/cursor.ts'
import * as token from '../lex/token.ts'
import type { Expression, ForNode } from '../syntax.ts'
import { recoverAfter } from './recover.ts'

/** Names and collection of a `for`. */
interface ForIntroduction {
  readonly keyName: string | null
  readonly valueName: string
  readonly collection: Expression
}

/** What a `for` makes of each element. */
interface ForResult {
  readonly key: Expression | null
  readonly value: Expression
  readonly group: boolean
  readonly ellipsisSpan: Span
  readonly condition: Expression | null
}

/**
 * `"for" Name ("," Name)? "in" Expression ":" (Expression "=>")? Expression "..."? ("if" Expression)?` and the closing bracket,
 * from the `for` on. Line breaks are white space for the caller already.
 */
export function parseFor(cursor: Cursor, openSpan: Span, closer: number): Expression {
  cursor.skip()
  const introduction = parseIntroduction(cursor, openSpan)
  const result = introduction === undefined ? undefined : parseResult(cursor)
  if (introduction === undefined || result === undefined) {
    recoverAfter(cursor, closer)
    return { kind: 'invalid', span: { start: openSpan.start, end: cursor.end } }
  }
  if (cursor.peek() === closer) cursor.skip()
  else {
    expected(cursor, 'hcl/for-not-closed', openSpan)
    recoverAfter(cursor, closer)
  }
  const closeSpan = cursor.span
  checkForm(cursor, result, closer === token.CLOSE_BRACE, {
    start: openSpan.start,
    end: closeSpan.end,
  })
  const node: ForNode = {
    kind: 'for',
    span: { start: openSpan.start, end: closeSpan.end },
    openSpan,
    closeSpan,
    keyName: introduction.keyName,
    valueName: introduction.valueName,
    collection: introduction.collection,
    key: result.key,
    value: result.value,
    condition: result.condition,
    group: result.group,
  }
  return node
}

function expected(
  cursor: Cursor,
  code:
    | 'hcl/for-without-name'
    | 'hcl/for-without-second-name'
    | 'hcl/for-without-in'
    | 'hcl/for-without-colon'
    | 'hcl/for-not-closed',
  openSpan: Span,
): undefined {
  if (cursor.recovering) return undefined
  const context = { start: openSpan.start, end: cursor.end }
  cursor.report(code, { found: cursor.found }, cursor.span, context)
  return undefined
}

function parseIntroduction(cursor: Cursor, openSpan: Span): ForIntroduction | undefined {
  if (cursor.peek() !== token.IDENTIFIER) return expected(cursor, 'hcl/for-without-name', openSpan)
  let keyName: string | null = null
  let valueName = cursor.textOf
  cursor.skip()
  if (cursor.peek() === token.COMMA) {
    cursor.skip()
    if (cursor.peek() !== token.IDENTIFIER) {
      return expected(cursor, 'hcl/for-without-second-name', openSpan)
    }
    keyName = valueName
    valueName = cursor.textOf
    cursor.skip()
  }
  if (!cursor.peekWord('in')) return expected(cursor, 'hcl/for-without-in', openSpan)
  cursor.skip()
  const mistakes = cursor.mistakes
  const collection = cursor.expression(cursor)
  if (cursor.lostSince(mistakes)) return undefined
  if (cursor.peek() !== token.COLON) return expected(cursor, 'hcl/for-without-colon', openSpan)
  cursor.skip()
  return { keyName, valueName, collection }
}

function parseResult(cursor: Cursor): ForResult | undefined {
  const mistakes = cursor.mistakes
  let key: Expression | null = null
  let value = cursor.expression(cursor)
  if (cursor.peek() === token.FAT_ARROW) {
    cursor.skip()
    key = value
    value = cursor.expression(cursor)
  }
  if (cursor.lostSince(mistakes)) return undefined
  const group = cursor.peek() === token.ELLIPSIS
  const ellipsisSpan = cursor.span
  if (group) cursor.skip()
  if (!cursor.peekWord('if')) return { key, value, group, ellipsisSpan, condition: null }
  cursor.skip()
  const before = cursor.mistakes
  const condition = cursor.expression(cursor)
  if (cursor.lostSince(before)) return undefined
  return { key, value, group, ellipsisSpan, condition }
}

/** An object needs keys, a tuple has neither keys nor groups. */
function checkForm(cursor: Cursor, result: ForResult, object: boolean, context: Span): void {
  const { key, value, group, ellipsisSpan } = result
  if (object) {
    if (key === null) cursor.report('hcl/for-object-without-key', {}, value.span, context)
    return
  }
  if (key !== null) cursor.report('hcl/for-tuple-with-key', {}, key.span, context)
  if (group) cursor.report('hcl/for-tuple-with-group', {}, ellipsisSpan, context)
}
