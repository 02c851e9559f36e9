/** The ways into the parser. All of them take any text, return a tree and never throw; mistakes go to the collector. */
import type { Collector } from '../diagnostics/collector.ts'
import type { Source } from '../text/source.ts'
import type { Span } from '../text/span.ts'
import { readJsonString } from './json/json-string.ts'
import { parseJsonFile } from './json/parse-json.ts'
import { reportBadTokens, reportUndecodable } from './lex/bad-tokens.ts'
import { Cursor } from './lex/cursor.ts'
import { lexConfiguration, lexTemplate } from './lex/lexer.ts'
import * as token from './lex/token.ts'
import { parseBody } from './native/parse-body.ts'
import { parseExpression as parseExpressionAt } from './native/parse-expression.ts'
import { parseBareTemplate } from './native/parse-template.ts'
import type { CommentNode, Expression, FileNode, JsonStringNode } from './syntax.ts'

/**
 * Parses a file in native syntax. What could not be parsed is left out of the body and has a diagnostic. `undecodable` are the offsets of
 * replacement characters in the text that stand for bytes which are no UTF-8; the first outside of comments is told. Never throws.
 */
export function parseNative(
  source: Source,
  collector: Collector,
  undecodable: readonly number[] = [],
): FileNode {
  const tokens = lexConfiguration(source.text)
  const cursor = new Cursor({ source, tokens, collector, expression: parseExpressionAt })
  reportUndecodable(cursor, tokens, undecodable)
  reportBadTokens(cursor, tokens)
  cursor.peek()
  const body = parseBody(cursor, token.END, cursor.span)
  const comments = commentsOf(source.text, tokens)
  cursor.finish()
  return { kind: 'file', source, body, comments }
}

/**
 * Parses a file in JSON syntax. Its body stays JSON with spans (`json-body`): only the schema of whoever reads it tells what is an argument
 * and what a block. Never throws.
 */
export function parseJson(source: Source, collector: Collector): FileNode {
  return parseJsonFile(source, collector)
}

/**
 * Parses one expression that stands alone, where line breaks are white space. Where there is none, the node is `invalid` and has a
 * diagnostic. Never throws.
 */
export function parseExpression(source: Source, collector: Collector): Expression {
  const cursor = start(source, lexConfiguration(source.text), collector)
  const expression = parseAlone(cursor)
  cursor.finish()
  return expression
}

function parseAlone(cursor: Cursor): Expression {
  cursor.newlines = false
  const expression = parseExpressionAt(cursor)
  if (cursor.peek() !== token.END && !cursor.recovering) {
    cursor.report('hcl/extra-after-expression', { found: cursor.found }, cursor.span)
  }
  return expression
}

/**
 * Parses what a JSON string stands for as a template or as an expression; spans are those of the source that the string is in.
 * `node` is one that `parseJson` made of this source.
 */
export function parseJsonString(
  node: JsonStringNode,
  as: 'template' | 'expression',
  source: Source,
  collector: Collector,
): Expression {
  const { text, locate } = readJsonString(source.text, node.span)
  const tokens = as === 'template' ? lexTemplate(text) : lexConfiguration(text)
  const inside = { text, locate }
  const cursor = new Cursor({ source, tokens, collector, expression: parseExpressionAt, inside })
  reportBadTokens(cursor, tokens)
  const expression = as === 'template' ? parseBareTemplate(cursor) : parseAlone(cursor)
  cursor.finish()
  return expression
}

/** Parses a text that is a template as a whole, such as a file for `templatefile`. Mistakes go to the collector. Never throws. */
export function parseTemplate(source: Source, collector: Collector): Expression {
  const cursor = start(source, lexTemplate(source.text), collector)
  const expression = parseBareTemplate(cursor)
  cursor.finish()
  return expression
}

function start(source: Source, tokens: token.TokenList, collector: Collector): Cursor {
  const cursor = new Cursor({ source, tokens, collector, expression: parseExpressionAt })
  reportBadTokens(cursor, tokens)
  return cursor
}

function commentsOf(text: string, tokens: token.TokenList): readonly CommentNode[] {
  return tokens.comments.map(at => {
    const span = { start: tokens.starts[at] ?? 0, end: tokens.ends[at] ?? 0 }
    return { kind: 'comment', span: withoutLineBreak(text, span) }
  })
}

function withoutLineBreak(text: string, span: Span): Span {
  let { end } = span
  if (text.endsWith('\n', end)) end--
  if (text.endsWith('\r', end)) end--
  return { start: span.start, end }
}
