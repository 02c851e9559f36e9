/**
 * `lifecycle { replace_triggered_by }`: whether something that it names changes in this plan. As `EvaluateReplaceTriggeredBy` in
 * https://github.com/hashicorp/terraform/blob/v1.14.5/internal/terraform/eval_context_builtin.go.
 */
import { DiagnosticList } from '../../diagnostics/collector.ts'
import { evaluate } from '../../eval/evaluate.ts'
import type { Expression, TraversalStep } from '../../hcl/syntax.ts'
import type { SourcedExpression } from '../../module/configuration.ts'
import { parseNumber, toSafeInteger } from '../../value/number.ts'
import type { Value } from '../../value/value.ts'
import type { InstanceKey } from '../plan-model.ts'
import { attributeName } from '../scope/scope.ts'
import { hasChanged } from './has-changed.ts'
import { anyOf, type Certainty, type InstanceState } from './instance-state.ts'
import type { Subject } from './subject.ts'

/** Whether any trigger's resource is updated or replaced. Creating one does not trigger anything. */
export function isReplacementTriggered(subject: Subject): Certainty {
  const { replaceTriggeredBy } = subject.declaration.lifecycle
  return anyOf(replaceTriggeredBy.map(trigger => changes(trigger, subject)))
}

/** A trigger with its keys evaluated: names, and keys in brackets. */
type Step = string | number | undefined

function changes(at: SourcedExpression, subject: Subject): Certainty {
  const steps = stepsOf(at.expression, at, subject)
  const [type, name, ...rest] = steps ?? []
  const { module } = subject.cells.instance
  const declaration = module.resources.get(`${String(type)}.${String(name)}`)
  if (declaration === undefined) return 'no'
  const states = subject.cells.statesOf(declaration)
  const repeated = declaration.count !== undefined || declaration.forEach !== undefined
  if (!repeated) return anyOf(states.map(state => changed(state, rest)))
  if (rest.length === 0) return anyOf(states.map(state => state.triggers))
  const [key, ...path] = rest
  const chosen = key === undefined ? states : states.filter(state => isAt(state, key))
  return anyOf(chosen.map(state => changed(state, path)))
}

/** An instance of uncertain key stands for all of its block. */
function isAt(state: InstanceState, key: Step): boolean {
  return state.key === undefined || state.key === key
}

/** Whether an instance changes, or with a path whether that part of it does. */
function changed(state: InstanceState, path: readonly Step[]): Certainty {
  if (path.length === 0 || state.triggers === 'no' || state.prior === null) return state.triggers
  const before = partAt(state.prior, path)
  const after = partAt(state.value, path)
  if (before === undefined || after === undefined) return before === after ? 'no' : state.triggers
  const different = hasChanged(after, before)
  if (different === false) return 'no'
  return different === true ? state.triggers : anyOf([different])
}

function partAt(value: Value, path: readonly Step[]): Value | undefined {
  let part: Value | undefined = value
  for (const step of path) {
    if (part === undefined) return undefined
    part = stepInto(part, step)
  }
  return part
}

function stepInto(value: Value, step: Step): Value | undefined {
  if (value.kind === 'unknown' || value.kind === 'unseen') return value
  if (value.kind === 'object') return value.attributes.get(String(step))
  if (value.kind === 'map') return value.entries.get(String(step))
  const isList = value.kind === 'list' || value.kind === 'tuple'
  return isList && typeof step === 'number' ? value.elements[step] : undefined
}

function stepsOf(
  expression: Expression,
  at: SourcedExpression,
  subject: Subject,
): readonly Step[] | undefined {
  switch (expression.kind) {
    case 'scope-traversal':
      return [expression.root, ...expression.steps.map(stepOf)]
    case 'relative-traversal': {
      const from = stepsOf(expression.from, at, subject)
      return from && [...from, ...expression.steps.map(stepOf)]
    }
    case 'index': {
      const from = stepsOf(expression.collection, at, subject)
      const scope = subject.cells.scope(at, subject.repetition)
      return from && [...from, keyOf(evaluate(expression.key, scope, new DiagnosticList()))]
    }
    case 'json-expression':
      return stepsOf(expression.expression, at, subject)
    case 'template-wrap':
      return stepsOf(expression.wrapped, at, subject)
    default:
      return undefined
  }
}

function stepOf(step: TraversalStep): Step {
  if (step.kind === 'attribute-step') return attributeName(step)
  if (step.key.type === 'string') return step.key.value
  const number = parseNumber(step.key.text)
  return number === undefined ? undefined : toSafeInteger(number)
}

function keyOf(key: Value): InstanceKey {
  if (key.kind === 'string') return key.string
  return key.kind === 'number' ? toSafeInteger(key.number) : undefined
}
