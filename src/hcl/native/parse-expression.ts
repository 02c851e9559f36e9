/** Expressions: conditions, operators and terms. https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#expressions */

import type { Cursor } from '../lex/cursor.ts'
import * as token from '../lex/token.ts'
import type { BinaryOperator, Expression, TraversalStep } from '../syntax.ts'
import { isNumberText } from './number-literal.ts'
import { parseCall } from './parse-call.ts'
import { parseObject, parseTuple } from './parse-collection.ts'
import { parseQuotedTemplate } from './parse-template.ts'
import { parseTraversals } from './parse-traversal.ts'
import { recoverAfter } from './recover.ts'

const NO_STEPS: readonly TraversalStep[] = []

/** How tightly a binary operator binds, by `kind - FIRST_OPERATOR`; all of them group to the left. */
const PRECEDENCE = [1, 2, 3, 3, 4, 4, 4, 4, 5, 5, 6, 6, 6]
const OPERATORS: readonly BinaryOperator[] = [
  '||',
  '&&',
  '==',
  '!=',
  '>',
  '>=',
  '<',
  '<=',
  '+',
  '-',
  '*',
  '/',
  '%',
]

/** `Expression = OperatorExpression | OperatorExpression "?" Expression ":" Expression` */
export function parseExpression(cursor: Cursor): Expression {
  cursor.peek()
  const start = cursor.start
  const mistakes = cursor.mistakes
  if (!cursor.enter()) {
    cursor.leave()
    return { kind: 'invalid', span: { start, end: start } }
  }
  const height = cursor.height
  cursor.height = 0
  const condition = parseOperators(cursor, 1)
  const result =
    cursor.peek() !== token.QUESTION || cursor.lostSince(mistakes)
      ? condition
      : parseArms(cursor, condition, start)
  cursor.height = Math.max(height, cursor.height + 1)
  cursor.leave()
  return result
}

function parseArms(cursor: Cursor, condition: Expression, start: number): Expression {
  cursor.skip()
  const mistakes = cursor.mistakes
  const yes = parseExpression(cursor)
  if (cursor.lostSince(mistakes)) return condition
  if (cursor.peek() !== token.COLON) {
    cursor.report('hcl/missing-else-arm', {}, cursor.span, { start, end: cursor.end })
    return condition
  }
  cursor.skip()
  const no = parseExpression(cursor)
  if (cursor.lostSince(mistakes)) return condition
  return { kind: 'conditional', span: { start, end: no.span.end }, condition, yes, no }
}

/** Operands joined by operators that bind at least as tightly as `minimum`. */
function parseOperators(cursor: Cursor, minimum: number): Expression {
  const mistakes = cursor.mistakes
  let left = parseOperand(cursor)
  for (;;) {
    const operator = cursor.peek() - token.FIRST_OPERATOR
    const precedence = operator < 0 ? undefined : PRECEDENCE[operator]
    if (precedence === undefined || precedence < minimum || cursor.lostSince(mistakes)) return left
    cursor.skip()
    const right = parseOperators(cursor, precedence + 1)
    if (cursor.lostSince(mistakes)) return left
    cursor.reach(cursor.height + 1)
    left = {
      kind: 'binary',
      span: { start: left.span.start, end: right.span.end },
      operator: OPERATORS[operator] ?? '+',
      left,
      right,
    }
  }
}

/** `Operand = ExprTerm Traversal*` */
function parseOperand(cursor: Cursor): Expression {
  const term = parseTerm(cursor)
  const next = cursor.peek()
  return next === token.DOT || next === token.OPEN_BRACKET ? parseTraversals(cursor, term) : term
}

function parseTerm(cursor: Cursor): Expression {
  switch (cursor.peek()) {
    case token.IDENTIFIER:
      return parseNamed(cursor)
    case token.OPEN_QUOTE:
    case token.OPEN_HEREDOC:
      return parseQuotedTemplate(cursor)
    case token.NUMBER:
      return parseNumber(cursor)
    case token.OPEN_BRACKET:
      return parseTuple(cursor)
    case token.OPEN_BRACE:
      return parseObject(cursor)
    case token.OPEN_PAREN:
      return parseParentheses(cursor)
    case token.MINUS:
      return parseUnary(cursor, '-')
    case token.BANG:
      return parseUnary(cursor, '!')
    default:
      return missingTerm(cursor)
  }
}

/** A keyword, a call, or a variable. */
function parseNamed(cursor: Cursor): Expression {
  const span = cursor.span
  const name = cursor.textOf
  cursor.skip()
  const next = cursor.peek()
  if (next === token.OPEN_PAREN || next === token.DOUBLE_COLON) return parseCall(cursor, name, span)
  if (name === 'true' || name === 'false') {
    return { kind: 'literal', span, literal: { type: 'bool', value: name === 'true' } }
  }
  if (name === 'null') return { kind: 'literal', span, literal: { type: 'null' } }
  return { kind: 'scope-traversal', span, root: name, rootSpan: span, steps: NO_STEPS }
}

function parseNumber(cursor: Cursor): Expression {
  const span = cursor.span
  const text = cursor.textOf
  cursor.skip()
  // The lexer takes "1.2.3" for one number, as Terraform's does; it is none.
  if (span.end - span.start > 1 && !isNumberText(text)) {
    cursor.report('hcl/malformed-number', { text }, span)
    return { kind: 'invalid', span }
  }
  return { kind: 'literal', span, literal: { type: 'number', text } }
}

/** `"(" Expression ")"`, within which line breaks are white space. */
function parseParentheses(cursor: Cursor): Expression {
  const start = cursor.start
  const mistakes = cursor.mistakes
  const newlines = cursor.newlines
  cursor.skip()
  cursor.newlines = false
  const inner = parseExpression(cursor)
  if (cursor.mistakes > mistakes) {
    recoverAfter(cursor, token.CLOSE_PAREN)
    cursor.newlines = newlines
    return inner
  }
  if (cursor.peek() !== token.CLOSE_PAREN) {
    const context = { start, end: cursor.end }
    cursor.report('hcl/unbalanced-parentheses', { found: cursor.found }, cursor.span, context)
    cursor.recovering = true
  }
  cursor.read()
  const span = { start, end: cursor.end }
  cursor.newlines = newlines
  return { kind: 'parentheses', span, inner }
}

/** `("-" | "!") Operand`: `-a.b + c` negates `a.b`, not the sum. */
function parseUnary(cursor: Cursor, operator: '-' | '!'): Expression {
  const operatorSpan = cursor.span
  if (!cursor.enter()) return { kind: 'invalid', span: operatorSpan }
  cursor.skip()
  const operand = parseOperand(cursor)
  cursor.leave()
  const span = { start: operatorSpan.start, end: operand.span.end }
  return { kind: 'unary', span, operator, operatorSpan, operand }
}

function missingTerm(cursor: Cursor): Expression {
  const span = cursor.span
  if (cursor.recovering) return { kind: 'invalid', span }
  if (cursor.peek() === token.END) cursor.report('hcl/missing-expression', {}, span)
  else cursor.report('hcl/expected-expression', { found: cursor.found }, span)
  cursor.recovering = true
  return { kind: 'invalid', span }
}
