/** How many instances `count` and `for_each` make, and under which keys. */
import type { Collector } from '../diagnostics/collector.ts'
import { evaluate } from '../eval/evaluate.ts'
import type { Scope } from '../eval/scope.ts'
import type { SourcedExpression } from '../module/configuration.ts'
import type { Location } from '../text/source.ts'
import { convert, isConversionFailure } from '../value/convert.ts'
import { numberValue, stringValue, unseenValue, withoutMarks } from '../value/make.ts'
import { deepMarks } from '../value/marks.ts'
import { fromInteger, isInteger, sign, toSafeInteger } from '../value/number.ts'
import { NUMBER, STRING } from '../value/type.ts'
import type { UnseenValue, Value } from '../value/value.ts'
import { planDiagnostic } from './messages.ts'
import type { InstanceKey } from './plan-model.ts'
import { ONCE, type Presence } from './presence.ts'
import { NOT_REPEATED, type Repetition } from './repetition.ts'

/** One instance to be: its key, and what `count` and `each` are inside it. */
export interface ExpandedInstance {
  readonly key: InstanceKey
  readonly repetition: Repetition
  readonly presence: Presence
}

/**
 * The instances of a block. `form` tells what references see: one object, a list by index or a map by key. With `unseen` the number or
 * the keys are not certain, and the only instance stands for all of them.
 */
export interface Expansion {
  readonly form: 'single' | 'count' | 'each'
  readonly instances: readonly ExpandedInstance[]
  readonly unseen: UnseenValue | undefined
}

/** The expansion of a block with neither `count` nor `for_each`. */
export const SINGLE: Expansion = {
  form: 'single',
  instances: [{ key: undefined, repetition: NOT_REPEATED, presence: ONCE }],
  unseen: undefined,
}

/** No instance, because of a mistake that has had its diagnostic. */
export const NONE: Expansion = { form: 'single', instances: [], unseen: undefined }

/** More instances of one block than this end in a diagnostic; Terraform itself becomes unusable long before. */
export const MAX_INSTANCES = 10_000

/** The instances that a block's `count` or `for_each` makes. Never throws. */
export function expand(
  count: SourcedExpression | undefined,
  forEach: SourcedExpression | undefined,
  scopeOf: (expression: SourcedExpression) => Scope,
  collector: Collector,
): Expansion {
  if (count !== undefined) return expandCount(count, scopeOf(count), collector)
  if (forEach !== undefined) return expandForEach(forEach, scopeOf(forEach), collector)
  return SINGLE
}

// Order of the checks as in Terraform's internal/terraform/eval_count.go.
function expandCount(at: SourcedExpression, scope: Scope, collector: Collector): Expansion {
  const location = { source: at.source, span: at.expression.span }
  const evaluated = evaluate(at.expression, scope, collector)
  if (evaluated.marks?.has('ephemeral')) {
    collector.add(planDiagnostic('plan/count-ephemeral', {}, location))
    return NONE
  }
  const value = withoutMarks(evaluated)
  if (value.kind === 'unseen') return unseenCount(value)
  const converted = convert(value, NUMBER)
  if (isConversionFailure(converted)) {
    collector.add(planDiagnostic('plan/count-not-a-number', { why: converted.text }, location))
    return NONE
  }
  switch (converted.kind) {
    case 'null':
      collector.add(planDiagnostic('plan/count-null', {}, location))
      return NONE
    case 'unknown':
      collector.add(
        planDiagnostic(
          'plan/count-unknown',
          { reasons: converted.reasons.map(r => r.text) },
          location,
        ),
      )
      return NONE
    case 'unseen':
      return unseenCount(converted)
    case 'number':
      return countedBy(converted, location, collector)
    default:
      return NONE
  }
}

function countedBy(
  value: Extract<Value, { kind: 'number' }>,
  location: Location,
  collector: Collector,
): Expansion {
  const number = toSafeInteger(value.number)
  if (!isInteger(value.number)) {
    collector.add(planDiagnostic('plan/count-fraction', {}, location))
    return NONE
  }
  if (sign(value.number) < 0) {
    collector.add(planDiagnostic('plan/count-negative', {}, location))
    return NONE
  }
  if (number === undefined || number > MAX_INSTANCES) {
    collector.add(planDiagnostic('plan/too-many-instances', { limit: MAX_INSTANCES }, location))
    return NONE
  }
  const instances = Array.from({ length: number }, (_, index): ExpandedInstance => {
    return { key: index, repetition: { countIndex: indexValue(index) }, presence: ONCE }
  })
  return { form: 'count', instances, unseen: undefined }
}

function indexValue(index: number): Value {
  return numberValue(fromInteger(index, 64))
}

function unseenCount(value: UnseenValue): Expansion {
  const low = value.hull.low === undefined ? 0 : Math.max(toSafeInteger(value.hull.low) ?? 0, 0)
  const high = value.hull.high === undefined ? undefined : toSafeInteger(value.hull.high)
  const zero = fromInteger(0)
  const index = unseenValue(
    NUMBER,
    value.sources,
    high === undefined || high < 1 ? { low: zero } : { low: zero, high: fromInteger(high - 1) },
  )
  return {
    form: 'count',
    instances: [
      {
        key: undefined,
        repetition: { countIndex: index },
        presence: { low, high, sources: value.sources },
      },
    ],
    unseen: value,
  }
}

// Order of the checks as in Terraform's internal/terraform/eval_for_each.go.
function expandForEach(at: SourcedExpression, scope: Scope, collector: Collector): Expansion {
  const location = { source: at.source, span: at.expression.span }
  const evaluated = evaluate(at.expression, scope, collector)
  const trouble = forEachTrouble(evaluated)
  if (trouble !== undefined) {
    collector.add(planDiagnostic(trouble, {}, location))
    return NONE
  }
  const value = withoutMarks(evaluated)
  switch (value.kind) {
    case 'unseen':
      return unseenEach(value)
    case 'map':
      return eachOf([...value.entries], location, collector)
    case 'object':
      return eachOf([...value.attributes], location, collector)
    case 'set':
      return eachOfSet(value, location, collector)
    default:
      return NONE
  }
}

type ForEachTrouble =
  | 'plan/for-each-ephemeral'
  | 'plan/for-each-sensitive'
  | 'plan/for-each-null'
  | 'plan/for-each-unknown'
  | 'plan/for-each-wrong-type'

function forEachTrouble(value: Value): ForEachTrouble | undefined {
  if (value.marks?.has('ephemeral')) return 'plan/for-each-ephemeral'
  if (
    value.marks?.has('sensitive') ||
    (value.kind === 'set' && deepMarks(value)?.has('sensitive'))
  ) {
    return 'plan/for-each-sensitive'
  }
  if (value.kind === 'null') return 'plan/for-each-null'
  if (value.kind === 'unseen') return undefined
  if (value.kind === 'unknown') {
    return acceptsForEach(value.type.kind) || value.type.kind === 'dynamic'
      ? 'plan/for-each-unknown'
      : 'plan/for-each-wrong-type'
  }
  return acceptsForEach(value.kind) ? undefined : 'plan/for-each-wrong-type'
}

function acceptsForEach(kind: string): boolean {
  return kind === 'map' || kind === 'set' || kind === 'object'
}

function eachOfSet(
  value: Extract<Value, { kind: 'set' }>,
  location: Location,
  collector: Collector,
): Expansion {
  if (value.elements.length === 0) return { form: 'each', instances: [], unseen: undefined }
  const entries: [string, Value][] = []
  for (const element of value.elements) {
    if (element.kind === 'unseen') return unseenEach(element)
    if (element.kind === 'unknown') {
      collector.add(planDiagnostic('plan/for-each-unknown', {}, location))
      return NONE
    }
    if (value.type.element.kind !== 'string' && value.type.element.kind !== 'dynamic') {
      collector.add(planDiagnostic('plan/for-each-set-not-strings', {}, location))
      return NONE
    }
    if (element.kind !== 'string') {
      collector.add(planDiagnostic('plan/for-each-set-null', {}, location))
      return NONE
    }
    entries.push([element.string, element])
  }
  return eachOf(entries, location, collector)
}

function eachOf(
  entries: readonly (readonly [string, Value])[],
  location: Location,
  collector: Collector,
): Expansion {
  if (entries.length > MAX_INSTANCES) {
    collector.add(planDiagnostic('plan/too-many-instances', { limit: MAX_INSTANCES }, location))
    return NONE
  }
  const instances = entries.map(([key, value]): ExpandedInstance => {
    return { key, repetition: { eachKey: stringValue(key), eachValue: value }, presence: ONCE }
  })
  return { form: 'each', instances, unseen: undefined }
}

function unseenEach(value: UnseenValue): Expansion {
  const part = (type: typeof STRING): Value => unseenValue(type, value.sources)
  const elementType =
    value.type.kind === 'map' || value.type.kind === 'set'
      ? value.type.element
      : { kind: 'dynamic' as const }
  return {
    form: 'each',
    instances: [
      {
        key: undefined,
        repetition: { eachKey: part(STRING), eachValue: part(elementType) },
        presence: { low: 0, high: undefined, sources: value.sources },
      },
    ],
    unseen: value,
  }
}
