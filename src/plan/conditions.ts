/** Conditions that authors set: variable validations, pre- and postconditions, assertions of checks. */
import { type Collector, DiagnosticList } from '../diagnostics/collector.ts'
import { evaluate } from '../eval/evaluate.ts'
import type { Scope } from '../eval/scope.ts'
import type { CheckRule, SourcedExpression } from '../module/configuration.ts'
import { convert, isConversionFailure } from '../value/convert.ts'
import { withoutMarks } from '../value/make.ts'
import { BOOL, STRING } from '../value/type.ts'
import type { Value } from '../value/value.ts'
import { planDiagnostic } from './messages.ts'
import type { PlanContext } from './plan-context.ts'

/** What kind of condition it is, as the report calls it. */
export type ConditionKind = 'validation' | 'precondition' | 'postcondition' | 'assertion'

/**
 * Adds a diagnostic for every condition that is false or cannot be one. A condition that only apply decides passes here, as in
 * Terraform; one that is unseen is noted as a possible failure.
 */
export function checkConditions(
  plan: PlanContext,
  kind: ConditionKind,
  rules: readonly CheckRule[],
  scopeOf: (at: SourcedExpression) => Scope,
  collector: Collector,
): void {
  for (const rule of rules) checkCondition(plan, kind, rule, scopeOf, collector)
}

function checkCondition(
  plan: PlanContext,
  kind: ConditionKind,
  rule: CheckRule,
  scopeOf: (at: SourcedExpression) => Scope,
  collector: Collector,
): void {
  const location = { source: rule.condition.source, span: rule.condition.expression.span }
  const own = new DiagnosticList()
  const evaluated = withoutMarks(evaluate(rule.condition.expression, scopeOf(rule.condition), own))
  for (const item of own.items) collector.add(item)
  if (own.hasErrors) return
  const value = convert(evaluated, BOOL)
  if (isConversionFailure(value)) {
    collector.add(planDiagnostic('plan/condition-not-bool', { kind, why: value.text }, location))
    return
  }
  if (value.kind === 'null') {
    collector.add(planDiagnostic('plan/condition-not-bool', { kind, why: 'it is null' }, location))
  } else if (value.kind === 'unseen') {
    plan.possibleFailures.push({ location, sources: value.sources })
  } else if (value.kind === 'bool' && !value.bool) {
    const message = messageOf(rule, scopeOf)
    collector.add(planDiagnostic('plan/condition-failed', { kind, message }, location))
  }
}

/** The author's message; a sensitive one is not repeated. */
function messageOf(rule: CheckRule, scopeOf: (at: SourcedExpression) => Scope): string {
  if (rule.errorMessage === undefined) return ''
  const ignored = new DiagnosticList()
  const value: Value = evaluate(rule.errorMessage.expression, scopeOf(rule.errorMessage), ignored)
  if (value.marks?.has('sensitive'))
    return '(the message holds something sensitive and is not shown)'
  const text = convert(value, STRING)
  return !isConversionFailure(text) && text.kind === 'string'
    ? text.string
    : '(the message is not known)'
}
