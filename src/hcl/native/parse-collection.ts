/** Tuples and objects. https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#collection-values */
import type { Span } from '../../text/span.ts'
import type { Cursor } from '../lex/cursor.ts'
import * as token from '../lex/token.ts'
import type { Expression, ObjectItem, ScopeTraversalNode } from '../syntax.ts'
import { parseFor } from './parse-for.ts'
import { recoverAfter } from './recover.ts'

/** `"[" (Expression ("," Expression)* ","?)? "]"`, within which line breaks are white space; or a `for`. */
export function parseTuple(cursor: Cursor): Expression {
  const openSpan = cursor.span
  const newlines = cursor.newlines
  cursor.skip()
  cursor.newlines = false
  const result = cursor.peekWord('for')
    ? parseFor(cursor, openSpan, token.CLOSE_BRACKET)
    : parseElements(cursor, openSpan)
  cursor.newlines = newlines
  return result
}

function parseElements(cursor: Cursor, openSpan: Span): Expression {
  const elements: Expression[] = []
  for (;;) {
    if (cursor.peek() === token.CLOSE_BRACKET) {
      cursor.skip()
      break
    }
    const mistakes = cursor.mistakes
    elements.push(cursor.expression(cursor))
    if (cursor.lostSince(mistakes)) {
      recoverAfter(cursor, token.CLOSE_BRACKET)
      break
    }
    const next = cursor.peek()
    if (next === token.CLOSE_BRACKET) continue
    if (next !== token.COMMA) {
      refuseElement(cursor, next, openSpan)
      break
    }
    cursor.skip()
  }
  const span = { start: openSpan.start, end: cursor.end }
  return { kind: 'tuple', span, openSpan, elements }
}

function refuseElement(cursor: Cursor, next: number, openSpan: Span): void {
  if (!cursor.recovering) {
    if (next === token.END) cursor.report('hcl/unclosed-tuple', {}, openSpan)
    else {
      const context = { start: openSpan.start, end: cursor.end }
      cursor.report('hcl/missing-item-comma', { found: cursor.found }, cursor.span, context)
    }
  }
  recoverAfter(cursor, token.CLOSE_BRACKET)
}

/** `"{" (Item ((","|Newline) Item)*)? "}"`, within which line breaks separate items; or a `for`, where they are white space. */
export function parseObject(cursor: Cursor): Expression {
  const openSpan = cursor.span
  const newlines = cursor.newlines
  cursor.skip()
  cursor.newlines = false
  if (cursor.peekWord('for')) {
    const result = parseFor(cursor, openSpan, token.CLOSE_BRACE)
    cursor.newlines = newlines
    return result
  }
  cursor.newlines = true
  const items: ObjectItem[] = []
  while (!parseItemOrClose(cursor, openSpan, items));
  cursor.newlines = newlines
  const span = { start: openSpan.start, end: cursor.end }
  return { kind: 'object', span, openSpan, items }
}

/** Adds one item to `items`, or reads the closing brace; true when the object has ended. */
function parseItemOrClose(cursor: Cursor, openSpan: Span, items: ObjectItem[]): boolean {
  const next = cursor.peek()
  if (next === token.NEWLINE) {
    cursor.skip()
    return false
  }
  if (next === token.CLOSE_BRACE) {
    cursor.skip()
    return true
  }
  const item = parseItem(cursor, openSpan)
  if (item === undefined) {
    recoverAfter(cursor, token.CLOSE_BRACE)
    return true
  }
  items.push(item)
  const after = cursor.peek()
  if (after === token.CLOSE_BRACE) return false
  if (after !== token.COMMA && after !== token.NEWLINE) {
    refuseItemEnd(cursor, after, openSpan)
    return true
  }
  cursor.skip()
  return false
}

/** `Expression ("=" | ":") Expression`; undefined where that fails. */
function parseItem(cursor: Cursor, openSpan: Span): ObjectItem | undefined {
  const mistakes = cursor.mistakes
  const key = cursor.expression(cursor)
  if (cursor.lostSince(mistakes)) return undefined
  const next = cursor.peek()
  if (next !== token.EQUAL && next !== token.COLON) {
    if (!cursor.recovering) refuseItemEquals(cursor, next, openSpan)
    return undefined
  }
  cursor.skip()
  const value = cursor.expression(cursor)
  if (cursor.lostSince(mistakes)) return undefined
  const name = nameOf(key)
  return { key: name ?? key, keyIsName: name !== undefined, value }
}

/** A key that is a bare word stands for that word, even where it would be a literal elsewhere (`null = 1`). */
function nameOf(key: Expression): ScopeTraversalNode | undefined {
  if (key.kind === 'scope-traversal') return key.steps.length === 0 ? key : undefined
  if (key.kind !== 'literal') return undefined
  const { literal, span } = key
  if (literal.type !== 'bool' && literal.type !== 'null') return undefined
  const root = literal.type === 'null' ? 'null' : String(literal.value)
  return { kind: 'scope-traversal', span, root, rootSpan: span, steps: [] }
}

function refuseItemEquals(cursor: Cursor, next: number, openSpan: Span): void {
  const context = { start: openSpan.start, end: cursor.end }
  if (next === token.END) cursor.report('hcl/unclosed-object', {}, openSpan)
  else if (next === token.NEWLINE || next === token.COMMA) {
    cursor.report('hcl/missing-item-value', {}, cursor.span, context)
  } else {
    cursor.report('hcl/missing-item-equals', { found: cursor.found }, cursor.span, context)
  }
}

function refuseItemEnd(cursor: Cursor, after: number, openSpan: Span): void {
  if (!cursor.recovering) {
    if (after === token.END) cursor.report('hcl/unclosed-object', {}, openSpan)
    else {
      const context = { start: openSpan.start, end: cursor.end }
      cursor.report('hcl/missing-item-end', { found: cursor.found }, cursor.span, context)
    }
  }
  recoverAfter(cursor, token.CLOSE_BRACE)
}
