/**
 * `lifecycle { replace_triggered_by }`: whether something that it names changes in this plan. As `EvaluateReplaceTriggeredBy` in
 * https://github.com/hashicorp/terraform/blob/v1.14.5/internal/terraform/eval_context_builtin.go.
 */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { evaluate } from '../../eval/evaluate.ts'
import type { Expression, TraversalStep } from '../../hcl/syntax.ts'
import type { ResourceDeclaration, SourcedExpression } from '../../module/configuration.ts'
import { mergeSources } from '../../value/make.ts'
import { parseNumber, toSafeInteger } from '../../value/number.ts'
import type { UnseenSource, Value } from '../../value/value.ts'
import { formatKey } from '../address.ts'
import { planDiagnostic } from '../messages.ts'
import { addressIn, configAddressIn } from '../module/module-instance.ts'
import { hasPriorInstances, isPriorUncertain, priorValueOf } from '../plan-context.ts'
import type { InstanceKey } from '../plan-model.ts'
import { isCertain } from '../presence.ts'
import { hasChanged } from './has-changed.ts'
import { anyOf, type Certainty, type InstanceState } from './instance-state.ts'
import type { Subject } from './subject.ts'

/**
 * Whether any trigger's resource is updated or replaced. Creating one does not trigger anything. A trigger that names nothing which is
 * planned or destroyed is refused; what comes after one that fires is not looked at.
 */
export function isReplacementTriggered(subject: Subject): Certainty {
  const found: Certainty[] = []
  for (const trigger of subject.declaration.lifecycle.replaceTriggeredBy) {
    const certainty = changes(trigger, subject)
    found.push(certainty)
    if (certainty === 'yes') break
  }
  return anyOf(found)
}

/** A step of a trigger: an attribute, or a key in brackets that was evaluated; `open`: it is not seen. */
type Step =
  | { readonly name: string }
  | { readonly key: InstanceKey }
  | { readonly open: readonly UnseenSource[] }

function changes(at: SourcedExpression, subject: Subject): Certainty {
  const [type, name, ...rest] = stepsOf(at.expression, at, subject) ?? []
  const { module } = subject.cells.instance
  const declaration = module.resources.get(`${textOf(type)}.${textOf(name)}`)
  // A resource that is not declared has been told.
  if (declaration === undefined) return 'no'
  const [first, ...path] = rest
  if (first !== undefined && 'open' in first)
    return changesOfSome(declaration, first.open, at, subject)
  if (first === undefined) return anyOf(changing(declaration, undefined, at, subject))
  if ('name' in first) return anyOf(changing(declaration, { key: undefined }, at, subject, rest))
  return anyOf(changing(declaration, first, at, subject, path))
}

/** Of instances of which it is not seen which one is meant. */
function changesOfSome(
  declaration: ResourceDeclaration,
  open: readonly UnseenSource[],
  at: SourcedExpression,
  subject: Subject,
): Certainty {
  const certainties = changing(declaration, undefined, at, subject)
  if (certainties.length > 0) {
    const diagnostic = withoutChange(declaration.address, at)
    subject.collector.doubt?.({ sources: open, diagnostic })
  }
  const all = anyOf(certainties)
  return Array.isArray(all) ? mergeSources(open, all) : maybe(all, open)
}

function maybe(certainty: Certainty, open: readonly UnseenSource[]): Certainty {
  return certainty === 'no' ? 'no' : open
}

function withoutChange(address: string, { source, expression }: SourcedExpression): Diagnostic {
  return planDiagnostic(
    'plan/trigger-without-change',
    { address },
    { source, span: expression.span },
  )
}

/** What becomes of the instances of a resource, or of the one with a key; Terraform refuses a trigger for which there are none. */
function changing(
  declaration: ResourceDeclaration,
  chosen: { readonly key: InstanceKey } | undefined,
  at: SourcedExpression,
  subject: Subject,
  path: readonly Step[] = [],
): readonly Certainty[] {
  const { cells } = subject
  // Of its own block an instance knows nothing yet.
  const all = declaration === subject.declaration ? [] : cells.statesOf(declaration)
  const states = chosen === undefined ? all : all.filter(state => isAt(state, chosen.key))
  if (states.some(({ presence }) => presence.low > 0) || wasThere(declaration, chosen, subject))
    return states.map(state => changed(state, path))
  const diagnostic = withoutChange(`${declaration.address}${formatKey(chosen?.key)}`, at)
  const sources = mergeSources(...states.map(({ presence }) => presence.sources))
  if (sources.length === 0) subject.collector.add(diagnostic)
  else subject.collector.doubt?.({ sources, diagnostic })
  return states.map(state => changed(state, path))
}

/** Whether the last apply left such an instance, so that the plan says at least that it is destroyed. */
function wasThere(
  declaration: ResourceDeclaration,
  chosen: { readonly key: InstanceKey } | undefined,
  { cells, declaration: own }: Subject,
): boolean {
  const { plan, instance } = cells
  if (declaration === own) return false
  if (isPriorUncertain(plan, configAddressIn(instance.module, declaration.address))) return true
  const address = addressIn(instance, declaration.address)
  if (chosen === undefined) return hasPriorInstances(plan, address)
  return priorValueOf(plan, `${address}${formatKey(chosen.key)}`) !== undefined
}

/** An instance of uncertain key stands for all of its block. */
function isAt(state: InstanceState, key: InstanceKey): boolean {
  return state.key === key || (state.key === undefined && !isCertain(state.presence))
}

/** Whether an instance changes, or with a path whether that part of it does. */
function changed(state: InstanceState, path: readonly Step[]): Certainty {
  if (path.length === 0 || state.triggers === 'no' || state.prior === null) return state.triggers
  const before = partAt(state.prior, path)
  const after = partAt(state.value, path)
  if (before === undefined || after === undefined) return before === after ? 'no' : state.triggers
  const different = hasChanged(after, before)
  if (different === false) return 'no'
  if (different !== true) return anyOf([different])
  const open = path.flatMap(step => ('open' in step ? step.open : []))
  return open.length > 0 ? maybe(state.triggers, open) : state.triggers
}

/** Where a key is not seen, the part that it is a key of. */
function partAt(value: Value, path: readonly Step[]): Value | undefined {
  let part: Value | undefined = value
  for (const step of path) {
    if (part === undefined || 'open' in step) return part
    part = stepInto(part, step)
  }
  return part
}

/** As cty applies paths: attributes are of objects alone, keys of lists and maps. */
function stepInto(
  value: Value,
  step: Exclude<Step, { readonly open: unknown }>,
): Value | undefined {
  if (value.kind === 'unknown' || value.kind === 'unseen') return value
  if ('name' in step) return value.kind === 'object' ? value.attributes.get(step.name) : undefined
  if (value.kind === 'map')
    return typeof step.key === 'string' ? value.entries.get(step.key) : undefined
  const isList = value.kind === 'list' || value.kind === 'tuple'
  return isList && typeof step.key === 'number' ? value.elements[step.key] : undefined
}

function textOf(step: Step | undefined): string {
  return step !== undefined && 'name' in step ? step.name : ''
}

function stepsOf(
  expression: Expression,
  at: SourcedExpression,
  subject: Subject,
): readonly Step[] | undefined {
  switch (expression.kind) {
    case 'scope-traversal':
      return [{ name: expression.root }, ...expression.steps.map(stepOf)]
    case 'relative-traversal': {
      const from = stepsOf(expression.from, at, subject)
      return from && [...from, ...expression.steps.map(stepOf)]
    }
    case 'index': {
      const from = stepsOf(expression.collection, at, subject)
      const scope = subject.cells.scope(at, subject.repetition)
      return from && [...from, keyStep(evaluate(expression.key, scope, subject.collector))]
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
  if (step.kind === 'attribute-step') return { name: step.name }
  if (step.key.type === 'string') return { key: step.key.value }
  const number = parseNumber(step.key.text)
  return { key: number === undefined ? undefined : toSafeInteger(number) }
}

function keyStep(key: Value): Step {
  if (key.kind === 'unseen') return { open: key.sources }
  if (key.kind === 'string') return { key: key.string }
  return { key: key.kind === 'number' ? toSafeInteger(key.number) : undefined }
}
