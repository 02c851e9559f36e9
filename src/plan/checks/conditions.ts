/**
 * Conditions that authors set: variable validations, pre- and postconditions, assertions of checks. As
 * https://github.com/hashicorp/terraform/blob/v1.14.5/internal/terraform/eval_conditions.go and eval_variable.go.
 */
import { DiagnosticList } from '../../diagnostics/collector.ts'
import { type Doubt, type EvaluationCollector, leaveUnlooked } from '../../eval/doubt.ts'
import { evaluate } from '../../eval/evaluate.ts'
import type { Scope } from '../../eval/scope.ts'
import type { CheckRule, SourcedExpression } from '../../module/configuration.ts'
import type { Location } from '../../text/source.ts'
import { convert, isConversionFailure } from '../../value/convert.ts'
import { withoutMarks } from '../../value/make.ts'
import { BOOL, STRING } from '../../value/type.ts'
import type { UnseenSource, Value } from '../../value/value.ts'
import { planDiagnostic } from '../messages.ts'

/** What kind of condition it is, as the report calls it. */
export type ConditionKind =
  | 'validation'
  | 'precondition'
  | 'postcondition'
  | 'output precondition'
  | 'assertion'

/** What came of a condition. `unseen`: Terraform would know, this analysis does not. */
export type ConditionStatus = 'pass' | 'fail' | 'error' | 'unknown' | 'unseen'

/** What came of a condition, and the author's message if it failed. */
export interface ConditionResult {
  readonly status: ConditionStatus
  readonly message: string | undefined
  /** Why the result is not seen; empty otherwise. */
  readonly sources: readonly UnseenSource[]
}

/** Where a rule is evaluated and who hears of it. */
export interface ConditionContext {
  readonly kind: ConditionKind
  readonly scopeOf: (at: SourcedExpression) => Scope
  readonly collector: EvaluationCollector
  /** What a failed validation points at: the value that was refused. Other failures point at their condition. */
  readonly valueLocation?: Location
  /** While validating nothing is known of variables, so that a message may be unknown. */
  readonly isValidating?: boolean
}

/** Evaluates a rule and reports what is wrong with it, or that it does not hold. Never throws. */
export function checkCondition(rule: CheckRule, context: ConditionContext): ConditionResult {
  const { kind, scopeOf, collector } = context
  const message = readMessage(rule, context)
  const own = new ConditionSink()
  const evaluated = evaluate(rule.condition.expression, scopeOf(rule.condition), own)
  for (const item of own.items) collector.add(item)
  for (const doubt of own.doubts) collector.doubt?.(doubt)
  if (own.hasErrors || message.failed) return result('error')
  const at = locationOf(rule.condition)
  const value = withoutMarks(evaluated)
  if (value.kind === 'unseen')
    return { status: 'unseen', message: undefined, sources: value.sources }
  if (value.kind === 'unknown') {
    if (kind === 'assertion') collector.add(planDiagnostic('plan/check-unknown', {}, at))
    return result('unknown')
  }
  const bool = value.kind === 'null' ? value : convert(value, BOOL)
  if (isConversionFailure(bool) || bool.kind === 'null') {
    const why = isConversionFailure(bool) ? bool.text : 'it is null'
    collector.add(planDiagnostic('plan/condition-not-bool', { kind, why }, at))
    return result('error')
  }
  if (bool.kind !== 'bool' || bool.bool) return result('pass')
  return reportFailure(rule, message, context)
}

function result(status: ConditionStatus, message?: string): ConditionResult {
  return { status, message, sources: [] }
}

class ConditionSink extends DiagnosticList implements EvaluationCollector {
  readonly doubts: Doubt[] = []

  doubt(doubt: Doubt): void {
    this.doubts.push(doubt)
  }
}

/** The author's message as far as it can be told. */
interface Message {
  readonly value: Value | undefined
  /** Its text; only once it was needed. */
  readonly text: string | undefined
  /** There is a diagnostic, so that the condition counts as erroneous. */
  readonly failed: boolean
}

/** Messages of validations are looked at only when the value is refused, all others in any case. */
function readMessage(rule: CheckRule, context: ConditionContext): Message {
  const { kind, scopeOf, collector } = context
  const { errorMessage } = rule
  if (errorMessage === undefined) return { value: undefined, text: '', failed: false }
  const own = new ConditionSink()
  const value = evaluate(errorMessage.expression, scopeOf(errorMessage), own)
  const isLater = kind === 'validation' || own.hasErrors
  const text = isLater ? undefined : textOf(rule, value, { ...context, collector: own })
  for (const item of own.items) collector.add(item)
  for (const doubt of own.doubts) collector.doubt?.(doubt)
  if (value.kind === 'unseen' && (value.hull.notNull !== true || value.type.kind !== 'string'))
    leaveUnlooked(collector, value)
  return { value, text, failed: own.hasErrors }
}

function locationOf({ source, expression }: SourcedExpression): Location {
  return { source, span: expression.span }
}

function reportFailure(rule: CheckRule, read: Message, context: ConditionContext): ConditionResult {
  const { kind, collector, valueLocation, isValidating } = context
  if (kind === 'validation' && read.value?.kind === 'unknown') {
    if (isValidating) return result('unknown')
    collector.add(planDiagnostic('plan/message-unknown', {}, messageLocation(rule)))
    return result('error')
  }
  const text = read.text ?? (read.value === undefined ? '' : textOf(rule, read.value, context))
  const at = valueLocation ?? locationOf(rule.condition)
  const args = { kind, message: text }
  if (kind === 'assertion') collector.add(planDiagnostic('plan/check-failed', args, at))
  else if (kind === 'validation') collector.add(planDiagnostic('plan/validation-failed', args, at))
  else collector.add(planDiagnostic('plan/condition-failed', args, at))
  return result('fail', text)
}

function messageLocation(rule: CheckRule): Location {
  return locationOf(rule.errorMessage ?? rule.condition)
}

/** The text of the message; what is secret in it is not repeated, and said to be so. */
function textOf(rule: CheckRule, value: Value, { kind, collector }: ConditionContext): string {
  const at = messageLocation(rule)
  const text = convert(value, STRING)
  if (isConversionFailure(text) || text.kind === 'null') {
    const why = isConversionFailure(text) ? text.text : 'it is null'
    collector.add(planDiagnostic('plan/message-not-text', { why }, at))
    return ''
  }
  const secret = (['sensitive', 'ephemeral'] as const).find(mark => text.marks?.has(mark))
  if (secret !== undefined) {
    const code = kind === 'validation' ? 'plan/message-secret' : 'plan/message-secret-hidden'
    collector.add(planDiagnostic(code, { mark: secret }, at))
    return ''
  }
  return text.kind === 'string' ? text.string.trim() : ''
}
