/**
 * `a + b`, `a < b`, `a == b` and their like. `&&` and `||` are in `evaluate-logical.ts`.
 * Semantics of hclsyntax's BinaryOpExpr and of the operator functions of cty's stdlib.
 */
import type { BinaryNode, BinaryOperator, Expression } from '../../hcl/syntax.ts'
import { isConversionFailure } from '../../value/convert.ts'
import { valuesEqual } from '../../value/equal.ts'
import { unknownReasonsOf, unseenSourcesOf } from '../../value/inspect.ts'
import { boolValue, FALSE, numberValue, TRUE, unknownValue, withMarks } from '../../value/make.ts'
import {
  add,
  compare,
  divide,
  type HclNumber,
  multiply,
  NEGATIVE_INFINITY,
  POSITIVE_INFINITY,
  remainder,
  subtract,
  ZERO,
} from '../../value/number.ts'
import { BOOL, DYNAMIC, NUMBER, type Type } from '../../value/type.ts'
import type { Hull, Value } from '../../value/value.ts'
import { convertIn } from '../convert-in.ts'
import { doubt, type Frame, report, spendOn } from '../frame.ts'
import { arithmeticHull, compareHulls, hullOf } from '../hull.ts'
import { mergeMarks, settledHull, unseenWith } from '../unseen.ts'
import { evaluateLogical } from './evaluate-logical.ts'

/** Comparing and calculating take longer than looking. */
const STEPS_PER_PART = 4

type Arithmetic = '+' | '-' | '*' | '/' | '%'
type Comparison = '<' | '<=' | '>' | '>='

/** What null operands fail with, in Terraform's protocol of functions. */
export const NULL_ARGUMENT = 'an operand is null'

/** The value of a binary operation; errors are reported and give an unknown of the operator's type. */
export function evaluateBinary(node: BinaryNode, frame: Frame): Value {
  const { operator } = node
  if (operator === '&&' || operator === '||') return evaluateLogical(node, operator, frame)
  const errors = frame.sink.errors
  const left = operand(node, node.left, 'left', frame)
  const right = operand(node, node.right, 'right', frame)
  if (frame.sink.errors > errors) return unknownValue(resultType(operator))
  if (!spendOn(frame, [left, right], node.span, STEPS_PER_PART))
    return unknownValue(resultType(operator))
  if (operator === '==' || operator === '!=') return equality(operator, left, right)
  if (left.kind === 'null' || right.kind === 'null') return fails(node, NULL_ARGUMENT, frame)
  doubtNulls(frame, left, right)
  if (isComparison(operator)) return comparison(operator, left, right)
  return arithmetic(node, operator, left, right, frame)
}

function operand(node: BinaryNode, part: Expression, side: 'left' | 'right', frame: Frame): Value {
  const value = frame.evaluate(part, frame)
  const { operator } = node
  const type = operator === '==' || operator === '!=' ? DYNAMIC : NUMBER
  const converted = convertIn(frame, value, type)
  if (!isConversionFailure(converted)) return converted
  report(
    frame,
    'eval/operand-type',
    { operator, side, reason: converted.text },
    part.span,
    node.span,
  )
  return unknownValue(type)
}

function resultType(operator: BinaryOperator): Type {
  return isArithmetic(operator) ? NUMBER : BOOL
}

/** Whether it takes numbers and gives one. */
export function isArithmetic(operator: BinaryOperator): operator is Arithmetic {
  return '+-*/%'.includes(operator)
}

function isComparison(operator: BinaryOperator): operator is Comparison {
  return operator.startsWith('<') || operator.startsWith('>')
}

function fails(node: BinaryNode, reason: string, frame: Frame): Value {
  report(frame, 'eval/operation-failed', { operator: node.operator, reason }, node.span)
  return unknownValue(resultType(node.operator))
}

/** An unseen operand may turn out to be null, which no operator but `==` takes. */
export function doubtNulls(frame: Frame, ...operands: readonly Value[]): void {
  for (const value of operands)
    if (value.kind === 'unseen' && value.hull.notNull !== true) doubt(frame, value.sources)
}

// Arithmetic

const IMPOSSIBLE: Readonly<Record<Arithmetic, string>> = {
  '+': 'opposing infinities have no sum',
  '-': 'infinity has no difference from itself',
  '*': 'zero times infinity is no number',
  '/': 'zero by zero and infinity by infinity are no numbers',
  '%': 'zero and infinity leave no remainder',
}

const OPERATIONS: Readonly<
  Record<Arithmetic, (a: HclNumber, b: HclNumber) => HclNumber | undefined>
> = { '+': add, '-': subtract, '*': multiply, '/': divide, '%': remainder }

/** What two numbers come to; undefined: no number. */
export function numbersUnder(
  operator: Arithmetic,
  left: HclNumber,
  right: HclNumber,
): HclNumber | undefined {
  return OPERATIONS[operator](left, right)
}

function arithmetic(
  node: BinaryNode,
  operator: Arithmetic,
  left: Value,
  right: Value,
  frame: Frame,
): Value {
  const marks = mergeMarks([left, right])
  if (left.kind === 'unseen' || right.kind === 'unseen') {
    const [a, b] = [hullOf(left), hullOf(right)]
    // Onto an empty object: what begins as a copy and gets more has a hidden class of its own.
    const hull: Hull = Object.assign({}, arithmeticHull(operator, a, b), settledHull(left, right))
    if (mayBeImpossible(operator, left, right)) doubt(frame, unseenSourcesOf(left, right))
    return unseenWith(NUMBER, unseenSourcesOf(left, right), marks, hull)
  }
  if (left.kind !== 'number' || right.kind !== 'number')
    return withMarks(unknownValue(NUMBER, { notNull: true }, unknownReasonsOf(left, right)), marks)
  const result = numbersUnder(operator, left.number, right.number)
  if (result === undefined) return fails(node, IMPOSSIBLE[operator], frame)
  return withMarks(numberValue(result), marks)
}

/** Infinities and zero divisors: operands that are bounded, and kept from zero where that matters, always give a number. */
function mayBeImpossible(operator: Arithmetic, left: Value, right: Value): boolean {
  const [a, b] = [hullOf(left), hullOf(right)]
  switch (operator) {
    case '+':
    case '-':
      return !isBounded(a) && !isBounded(b)
    case '*':
      return !(isBounded(a) && isBounded(b)) && !isBoundedFromZero(a) && !isBoundedFromZero(b)
    case '/':
      return !isBoundedFromZero(b)
    case '%':
      return !isBounded(a) || !isBounded(b)
  }
}

function isBounded(hull: Hull): boolean {
  return hull.low !== undefined && hull.high !== undefined
}

function isBoundedFromZero(hull: Hull): boolean {
  if (hull.low === undefined || hull.high === undefined) return false
  return compare(hull.low, ZERO) > 0 || compare(hull.high, ZERO) < 0
}

// Comparison

/** `<=` is `<` or `==` in cty, so that it is unknown as soon as either is. */
function comparison(operator: Comparison, left: Value, right: Value): Value {
  if (left.kind === 'unseen' || right.kind === 'unseen') return compareUnseen(operator, left, right)
  const strict = strictly(operator === '<' || operator === '<=', left, right)
  if (operator === '<' || operator === '>') return strict
  const equal = valuesEqual(left, right)
  if (strict.kind !== 'bool' || equal.kind !== 'bool')
    return withMarks(
      unknownValue(BOOL, { notNull: true }, unknownReasonsOf(left, right)),
      mergeMarks([left, right]),
    )
  return withMarks(boolValue(strict.bool || equal.bool), mergeMarks([left, right]))
}

/** `<` (or `>`) of numbers that may be unknown: decided by their ranges where these do not touch. */
function strictly(less: boolean, left: Value, right: Value): Value {
  const marks = mergeMarks([left, right])
  const [a, b] = less ? [left, right] : [right, left]
  if (a.kind === 'number' && b.kind === 'number')
    return withMarks(boolValue(compare(a.number, b.number) < 0), marks)
  if (compare(upperEnd(a), lowerEnd(b)) < 0) return withMarks(TRUE, marks)
  if (compare(lowerEnd(a), upperEnd(b)) > 0) return withMarks(FALSE, marks)
  return withMarks(unknownValue(BOOL, { notNull: true }, unknownReasonsOf(left, right)), marks)
}

function upperEnd(value: Value): HclNumber {
  if (value.kind === 'number') return value.number
  return (value.kind === 'unknown' ? value.refinement.max?.number : undefined) ?? POSITIVE_INFINITY
}

function lowerEnd(value: Value): HclNumber {
  if (value.kind === 'number') return value.number
  return (value.kind === 'unknown' ? value.refinement.min?.number : undefined) ?? NEGATIVE_INFINITY
}

function compareUnseen(operator: Comparison, left: Value, right: Value): Value {
  const [a, b] = [hullOf(left), hullOf(right)]
  const hull = settledHull(left, right)
  const marks = mergeMarks([left, right])
  const decided = hull.notUnknown === true ? decide(operator, a, b) : undefined
  if (decided !== undefined) return withMarks(boolValue(decided), marks)
  return unseenWith(BOOL, unseenSourcesOf(left, right), marks, hull)
}

function decide(operator: Comparison, a: Hull, b: Hull): boolean | undefined {
  const order = compareHulls(a, b)
  if (order === '<') return operator === '<' || operator === '<='
  if (order === '>') return operator === '>' || operator === '>='
  // Touching hulls decide the comparison that the touching point decides alike.
  if (a.low !== undefined && b.high !== undefined && compare(a.low, b.high) === 0) {
    if (operator === '<') return false
    if (operator === '>=') return true
  }
  if (a.high !== undefined && b.low !== undefined && compare(a.high, b.low) === 0) {
    if (operator === '>') return false
    if (operator === '<=') return true
  }
  return undefined
}

// Equality

function equality(operator: '==' | '!=', left: Value, right: Value): Value {
  const equal = valuesEqual(left, right)
  if (operator === '==' || equal.kind !== 'bool') return equal
  return withMarks(boolValue(!equal.bool), equal.marks)
}
