/** The way into evaluation: an expression and what its names mean give a value and diagnostics. */
import type { Expression, LiteralNode } from '../hcl/syntax.ts'
import { boolValue, nullValue, numberValue, stringValue } from '../value/make.ts'
import { parseNumber, ZERO } from '../value/number.ts'
import { DYNAMIC } from '../value/type.ts'
import type { Value } from '../value/value.ts'
import { type EvaluationCollector, Sink } from './doubt.ts'
import { evaluateBinary } from './forms/evaluate-binary.ts'
import { evaluateCall } from './forms/evaluate-call.ts'
import { evaluateConditional } from './forms/evaluate-conditional.ts'
import { evaluateFor } from './forms/evaluate-for.ts'
import { evaluateJsonObject } from './forms/evaluate-json-object.ts'
import { evaluateObject, evaluateTuple } from './forms/evaluate-object.ts'
import { evaluateSplat, evaluateSplatElement } from './forms/evaluate-splat.ts'
import { evaluateTemplate, evaluateTemplateFor } from './forms/evaluate-template.ts'
import {
  evaluateIndex,
  evaluateRelativeTraversal,
  evaluateScopeTraversal,
} from './forms/evaluate-traversal.ts'
import { evaluateUnary } from './forms/evaluate-unary.ts'
import { type Frame, failed, spend } from './frame.ts'
import { MAX_STEPS, Meter } from './meter.ts'
import type { Scope } from './scope.ts'

/**
 * The value of an expression. Diagnostics go to the collector, and so do doubts if it takes them; after an error the value is an
 * unknown of no type, or holds some. Never throws.
 */
export function evaluate(
  expression: Expression,
  scope: Scope,
  collector: EvaluationCollector,
): Value {
  const standIn = scope.standIn?.(expression, collector)
  if (standIn !== undefined) return standIn
  const sink = new Sink()
  const meter = new Meter(MAX_STEPS, scope.meter)
  const frame: Frame = {
    scope,
    sink,
    meter,
    names: undefined,
    element: undefined,
    template: undefined,
    rendering: undefined,
    evaluate: evaluateIn,
  }
  const value = evaluateIn(expression, frame)
  const { trouble } = meter
  if (trouble !== undefined) {
    // Nothing else that was found is certain: what it follows from is not.
    collector.add(trouble)
    return failed()
  }
  if (!sink.isEmpty) sink.deliver(collector, { source: scope.source, span: expression.span })
  return value
}

function evaluateIn(expression: Expression, frame: Frame): Value {
  if (!spend(frame, 1, expression.span)) return failed()
  switch (expression.kind) {
    case 'literal':
      return literalValue(expression)
    case 'template':
      return evaluateTemplate(expression, frame)
    case 'template-wrap':
      return evaluateIn(expression.wrapped, frame)
    case 'template-for':
      return evaluateTemplateFor(expression, frame)
    case 'scope-traversal':
      return evaluateScopeTraversal(expression, frame)
    case 'relative-traversal':
      return evaluateRelativeTraversal(expression, frame)
    case 'call':
      return evaluateCall(expression, frame)
    case 'conditional':
      return evaluateConditional(expression, frame)
    case 'binary':
      return evaluateBinary(expression, frame)
    case 'unary':
      return evaluateUnary(expression, frame)
    case 'tuple':
      return evaluateTuple(expression, frame)
    case 'object':
      return evaluateObject(expression, frame)
    case 'for':
      return evaluateFor(expression, frame)
    case 'index':
      return evaluateIndex(expression, frame)
    case 'splat':
      return evaluateSplat(expression, frame)
    case 'splat-element':
      return evaluateSplatElement(expression, frame)
    case 'parentheses':
      return evaluateIn(expression.inner, frame)
    case 'json-expression':
      return evaluateJson(expression.expression, frame)
    case 'invalid':
      return failed()
  }
}

/** What a JSON value stands for; only its objects have rules of their own. */
function evaluateJson(expression: Expression, frame: Frame): Value {
  return expression.kind === 'object'
    ? evaluateJsonObject(expression, frame)
    : evaluateIn(expression, frame)
}

function literalValue({ literal }: LiteralNode): Value {
  switch (literal.type) {
    case 'number':
      return numberLiteral(literal.text)
    case 'bool':
      return boolValue(literal.value)
    case 'string':
      return stringValue(literal.value)
    case 'null':
      return nullValue(DYNAMIC)
  }
}

/** Numbers that have been read before: a literal is evaluated again and again, in loops and in every context. */
const READ_NUMBERS = new Map<string, Value>()
const MAX_READ_NUMBERS = 10_000

function numberLiteral(text: string): Value {
  const known = READ_NUMBERS.get(text)
  if (known !== undefined) return known
  const value = numberValue(parseNumber(text) ?? ZERO)
  if (READ_NUMBERS.size < MAX_READ_NUMBERS) READ_NUMBERS.set(text, value)
  return value
}
