/** Bodies: arguments and blocks. https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#bodies */
import type { Span } from '../../text/span.ts'
import type { Cursor } from '../lex/cursor.ts'
import * as token from '../lex/token.ts'
import type { AttributeNode, BlockNode, BodyItem, LabelNode, NativeBodyNode } from '../syntax.ts'
import { findMissingBrace } from './missing-brace.ts'
import { parseLabel } from './parse-label.ts'
import { recoverAfter, recoverAfterItem } from './recover.ts'

interface Name {
  readonly name: string
  readonly span: Span
}

/** Up to so many it is faster to look at each than to build a map. */
const FEW = 8

/** The arguments of a body by name. */
class ArgumentIndex {
  readonly #few: AttributeNode[] = []
  #many: Map<string, AttributeNode> | undefined

  get(name: string): AttributeNode | undefined {
    if (this.#many !== undefined) return this.#many.get(name)
    for (const argument of this.#few) if (argument.name === name) return argument
    return undefined
  }

  add(argument: AttributeNode): void {
    if (this.#many !== undefined) this.#many.set(argument.name, argument)
    else if (this.#few.push(argument) > FEW) {
      this.#many = new Map(this.#few.map(known => [known.name, known]))
    }
  }
}

/** `Body = (Attribute | Block | Newline)*` up to and with `closer`: a closing brace, or the end of the file. */
export function parseBody(cursor: Cursor, closer: number, startSpan: Span): NativeBodyNode {
  const items: BodyItem[] = []
  const index = new ArgumentIndex()
  for (;;) {
    const next = cursor.peek()
    if (next === closer) {
      cursor.skip()
      break
    }
    if (next === token.NEWLINE) cursor.skip()
    else if (next === token.IDENTIFIER) parseItem(cursor, items, index)
    else {
      refuseItem(cursor, closer, startSpan)
      break
    }
  }
  return bodyNode(cursor, items, { start: startSpan.start, end: cursor.end })
}

function bodyNode(cursor: Cursor, items: readonly BodyItem[], span: Span): NativeBodyNode {
  const missingItemSpan = { start: span.start, end: span.start }
  return { kind: 'body', source: cursor.source, span, items, missingItemSpan }
}

/** What cannot begin an item ends the body. */
function refuseItem(cursor: Cursor, closer: number, startSpan: Span): void {
  const kind = cursor.read()
  if (!cursor.recovering) {
    if (kind === token.OPEN_QUOTE) cursor.report('hcl/quoted-argument-name', {}, cursor.span)
    else if (kind === token.END) refuseEnd(cursor, startSpan)
    else cursor.report('hcl/expected-definition', { found: cursor.found }, cursor.span)
  }
  recoverAfter(cursor, closer)
}

/** Terraform blames the innermost block; the one whose brace was forgotten is often another. */
function refuseEnd(cursor: Cursor, openSpan: Span): void {
  const missing = findMissingBrace(cursor.source.text)
  if (missing === undefined) {
    cursor.report('hcl/unclosed-block', {}, openSpan)
    return
  }
  const note = 'the missing "}" probably belongs to the block that begins here'
  cursor.reportWith('hcl/unclosed-block', {}, openSpan, { note, span: missing.block })
}

function parseItem(cursor: Cursor, items: BodyItem[], index: ArgumentIndex): void {
  const name = readName(cursor)
  switch (cursor.peek()) {
    case token.EQUAL:
      addAttribute(cursor, parseAttribute(cursor, name, endAttribute), items, index)
      return
    case token.OPEN_QUOTE:
    case token.OPEN_BRACE:
    case token.IDENTIFIER:
      items.push(parseBlock(cursor, name))
      return
    default:
      cursor.report('hcl/unfinished-definition', { name: name.name }, name.span)
      recoverAfterItem(cursor)
  }
}

/** Adds an argument unless the body has it already: the first one counts. */
function addAttribute(
  cursor: Cursor,
  attribute: AttributeNode,
  items: BodyItem[],
  index: ArgumentIndex,
): void {
  const first = index.get(attribute.name)
  if (first === undefined) {
    index.add(attribute)
    items.push(attribute)
    return
  }
  const { name, nameSpan } = attribute
  const other = { note: 'first set here', span: first.span }
  cursor.reportWith('hcl/repeated-argument', { name }, nameSpan, other)
}

function readName(cursor: Cursor): Name {
  const name = { name: cursor.textOf, span: cursor.span }
  cursor.skip()
  return name
}

/** `Name "=" Expression`, from the equals sign on; `finish` reads what must follow. */
function parseAttribute(
  cursor: Cursor,
  name: Name,
  finish: (cursor: Cursor, start: number) => void,
): AttributeNode {
  const mistakes = cursor.mistakes
  const start = name.span.start
  cursor.skip()
  const expression = cursor.expression(cursor)
  const span = { start, end: cursor.previousEnd }
  if (cursor.lostSince(mistakes)) recoverAfterItem(cursor)
  else finish(cursor, start)
  const { source } = cursor
  return { kind: 'attribute', source, span, name: name.name, nameSpan: name.span, expression }
}

/** An argument ends with its line. */
function endAttribute(cursor: Cursor, start: number): void {
  const next = cursor.peek()
  if (next === token.NEWLINE || next === token.END) {
    cursor.skip()
    return
  }
  if (!cursor.recovering) {
    const code = next === token.COMMA ? 'hcl/comma-after-argument' : 'hcl/argument-not-ended'
    cursor.report(code, {}, cursor.span, { start, end: cursor.end })
  }
  recoverAfterItem(cursor)
}

/** `Type (Name | QuotedText)* "{" Body "}"`, from after the type on. */
function parseBlock(cursor: Cursor, type: Name): BlockNode {
  const labels: LabelNode[] = []
  const openSpan = parseHeader(cursor, type, labels)
  const { source } = cursor
  const typeSpan = type.span
  if (openSpan === undefined) {
    const body = bodyNode(cursor, [], typeSpan)
    const span = { start: typeSpan.start, end: labels.at(-1)?.span.end ?? typeSpan.end }
    const braces = { openSpan: typeSpan, closeSpan: typeSpan }
    return { kind: 'block', source, span, type: type.name, typeSpan, labels, ...braces, body }
  }
  const body = cursor.enter() ? parseBlockBody(cursor, openSpan) : bodyNode(cursor, [], openSpan)
  cursor.leave()
  const closeSpan = { start: cursor.previousStart, end: cursor.previousEnd }
  endBlock(cursor, typeSpan.start)
  const span = { start: typeSpan.start, end: closeSpan.end }
  return {
    kind: 'block',
    source,
    span,
    type: type.name,
    typeSpan,
    labels,
    openSpan,
    closeSpan,
    body,
  }
}

/** The labels up to and with the opening brace, whose span it returns; undefined, a line further, where that is missing. */
function parseHeader(cursor: Cursor, type: Name, labels: LabelNode[]): Span | undefined {
  for (;;) {
    const next = cursor.peek()
    if (next === token.OPEN_BRACE) {
      cursor.skip()
      return cursor.span
    }
    if (next === token.OPEN_QUOTE) labels.push(parseLabel(cursor))
    else if (next === token.IDENTIFIER) {
      labels.push({ value: cursor.textOf, span: cursor.span })
      cursor.skip()
    } else {
      refuseHeader(cursor, next, type)
      recoverAfterItem(cursor)
      return undefined
    }
  }
}

function refuseHeader(cursor: Cursor, next: number, { name, span }: Name): void {
  const context = { start: span.start, end: cursor.end }
  if (next === token.EQUAL) {
    cursor.report('hcl/block-with-equals', { type: name }, cursor.span, context)
  } else if (next === token.NEWLINE) {
    cursor.report('hcl/block-without-brace', { type: name }, cursor.span, context)
  } else if (!cursor.recovering) {
    const args = { type: name, found: cursor.found }
    cursor.report('hcl/unexpected-in-block-header', args, cursor.span, context)
  }
}

/** What follows an opening brace, the closing one included. */
function parseBlockBody(cursor: Cursor, openSpan: Span): NativeBodyNode {
  const next = cursor.peek()
  return next === token.NEWLINE || next === token.END || next === token.CLOSE_BRACE
    ? parseBody(cursor, token.CLOSE_BRACE, openSpan)
    : parseSingleLineBody(cursor, openSpan)
}

/** `"{" Name "=" Expression "}"` on one line. */
function parseSingleLineBody(cursor: Cursor, openSpan: Span): NativeBodyNode {
  const remarks = cursor.remarks
  const attribute = parseSingleAttribute(cursor)
  const later = cursor.remarks
  if (cursor.peek() === token.CLOSE_BRACE) cursor.skip()
  else {
    refuseSingleLineEnd(cursor, openSpan)
    // Terraform tells of the block's end before it tells of its content.
    cursor.moveForward(later, remarks)
    recoverAfter(cursor, token.CLOSE_BRACE)
  }
  return attribute === undefined
    ? bodyNode(cursor, [], { start: openSpan.start, end: cursor.previousEnd })
    : bodyNode(cursor, [attribute], attribute.span)
}

function parseSingleAttribute(cursor: Cursor): AttributeNode | undefined {
  if (cursor.read() !== token.IDENTIFIER) {
    cursor.report('hcl/expected-definition', { found: cursor.found }, cursor.span)
    recoverAfterItem(cursor)
    return undefined
  }
  const name = { name: cursor.textOf, span: cursor.span }
  switch (cursor.peek()) {
    case token.EQUAL:
      return parseAttribute(cursor, name, endNothing)
    case token.OPEN_QUOTE:
    case token.OPEN_BRACE:
    case token.IDENTIFIER: {
      const span = { start: name.span.start, end: cursor.end }
      cursor.report('hcl/single-line-block-nested', { name: name.name }, span)
      break
    }
    default:
      cursor.report('hcl/unfinished-definition', { name: name.name }, name.span)
  }
  recoverAfterItem(cursor)
  return undefined
}

/** The argument of a block on one line is ended by the block's brace. */
function endNothing(): void {}

function refuseSingleLineEnd(cursor: Cursor, openSpan: Span): void {
  const next = cursor.peek()
  if (next === token.COMMA) cursor.report('hcl/single-line-block-comma', {}, cursor.span)
  else if (next === token.NEWLINE) {
    cursor.report('hcl/single-line-block-line-break', {}, cursor.span)
  } else if (!cursor.recovering) {
    if (next === token.END) refuseEnd(cursor, openSpan)
    else {
      const args = { found: cursor.found }
      cursor.report('hcl/single-line-block-not-closed', args, cursor.span)
    }
  }
}

/** A block ends with its line. */
function endBlock(cursor: Cursor, start: number): void {
  const next = cursor.peek()
  if (next === token.NEWLINE || next === token.END) {
    cursor.skip()
    return
  }
  if (!cursor.recovering) {
    cursor.report('hcl/block-not-ended', {}, cursor.span, { start, end: cursor.end })
  }
  recoverAfterItem(cursor)
}
