/** How many instances `count` and `for_each` make, and under which keys. */
import { type Collector, DiagnosticList } from '../../diagnostics/collector.ts'
import { type EvaluationCollector, leaveUnlooked } from '../../eval/doubt.ts'
import { evaluate } from '../../eval/evaluate.ts'
import type { Scope } from '../../eval/scope.ts'
import type { SourcedExpression } from '../../module/configuration.ts'
import type { Location } from '../../text/source.ts'
import { convert, isConversionFailure } from '../../value/convert.ts'
import { containsUnknown } from '../../value/inspect.ts'
import { numberValue, stringValue, unseenValue, withoutMarks } from '../../value/make.ts'
import { fromInteger, isInteger, sign, toSafeInteger } from '../../value/number.ts'
import { NUMBER, STRING } from '../../value/type.ts'
import type { NumberValue, SetValue, UnknownValue, UnseenValue, Value } from '../../value/value.ts'
import { planDiagnostic } from '../messages.ts'
import type { InstanceKey } from '../plan-model.ts'
import { ONCE, type Presence } from '../presence.ts'
import { NOT_REPEATED, type Repetition } from '../scope/repetition.ts'

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
const SINGLE: Expansion = {
  form: 'single',
  instances: [{ key: undefined, repetition: NOT_REPEATED, presence: ONCE }],
  unseen: undefined,
}

/** No instance, because of a mistake that has had its diagnostic. */
export const NONE: Expansion = { form: 'single', instances: [], unseen: undefined }

/** More instances of one block than this end in a diagnostic; Terraform itself becomes unusable long before. */
const MAX_INSTANCES = 3_000

/** The instances that a block's `count` or `for_each` makes. Never throws. */
export function expand(
  count: SourcedExpression | undefined,
  forEach: SourcedExpression | undefined,
  scopeOf: (expression: SourcedExpression) => Scope,
  collector: EvaluationCollector,
): Expansion {
  if (count !== undefined) return expandCount(count, scopeOf(count), collector)
  if (forEach !== undefined) return expandForEach(forEach, scopeOf(forEach), collector)
  return SINGLE
}

// Order of the checks as in Terraform's internal/terraform/eval_count.go.
function expandCount(
  at: SourcedExpression,
  scope: Scope,
  collector: EvaluationCollector,
): Expansion {
  const location = { source: at.source, span: at.expression.span }
  const own = new DiagnosticList()
  const evaluated = evaluate(at.expression, scope, forward(own, collector))
  const value = own.hasErrors ? undefined : checkCount(evaluated, location, own)
  for (const item of own.items) collector.add(item)
  switch (value?.kind) {
    case 'unknown': {
      const reasons = value.reasons.map(reason => reason.text)
      collector.add(planDiagnostic('plan/count-unknown', { reasons }, location))
      return NONE
    }
    case 'unseen':
      if (!isSafeCount(value)) leaveUnlooked(collector, value)
      return unseenCount(value)
    case 'number':
      return countedBy(value)
    default:
      return NONE
  }
}

function forward(own: DiagnosticList, collector: EvaluationCollector): EvaluationCollector {
  return { add: item => own.add(item), doubt: doubt => collector.doubt?.(doubt) }
}

/** What `count` evaluated to as a number that may not be known yet; undefined after a diagnostic. */
export function checkCount(
  evaluated: Value,
  location: Location,
  collector: Collector,
): NumberValue | UnknownValue | UnseenValue | undefined {
  const converted = convert(withoutMarks(evaluated), NUMBER)
  if (isConversionFailure(converted)) {
    collector.add(planDiagnostic('plan/count-not-a-number', { why: converted.text }, location))
    return undefined
  }
  if (evaluated.marks?.has('ephemeral')) {
    collector.add(planDiagnostic('plan/count-ephemeral', {}, location))
    return undefined
  }
  switch (converted.kind) {
    case 'null':
      collector.add(planDiagnostic('plan/count-null', {}, location))
      return undefined
    case 'unknown':
    case 'unseen':
      return converted
    case 'number':
      return checkKnownCount(converted, location, collector)
    default:
      return undefined
  }
}

function checkKnownCount(
  value: NumberValue,
  location: Location,
  collector: Collector,
): NumberValue | undefined {
  if (!isInteger(value.number)) {
    collector.add(planDiagnostic('plan/count-fraction', {}, location))
    return undefined
  }
  if (sign(value.number) < 0) {
    collector.add(planDiagnostic('plan/count-negative', {}, location))
    return undefined
  }
  if ((toSafeInteger(value.number) ?? MAX_INSTANCES + 1) <= MAX_INSTANCES) return value
  collector.add(planDiagnostic('plan/too-many-instances', { limit: MAX_INSTANCES }, location))
  return undefined
}

function countedBy(value: NumberValue): Expansion {
  const length = toSafeInteger(value.number) ?? 0
  const instances = Array.from({ length }, (_, index): ExpandedInstance => {
    return { key: index, repetition: { countIndex: indexValue(index) }, presence: ONCE }
  })
  return { form: 'count', instances, unseen: undefined }
}

function indexValue(index: number): Value {
  return numberValue(fromInteger(index, 64))
}

/** Whatever it is, it is a number of instances that there may be. */
function isSafeCount({ hull, type }: UnseenValue): boolean {
  const { low, high, whole, notNull, notUnknown } = hull
  if (type.kind !== 'number' || !whole || !notNull || !notUnknown) return false
  if (low === undefined || high === undefined || sign(low) < 0) return false
  return (toSafeInteger(high) ?? MAX_INSTANCES + 1) <= MAX_INSTANCES
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
function expandForEach(
  at: SourcedExpression,
  scope: Scope,
  collector: EvaluationCollector,
): Expansion {
  const location = { source: at.source, span: at.expression.span }
  const own = new DiagnosticList()
  const evaluated = evaluate(at.expression, scope, forward(own, collector))
  for (const item of own.items) collector.add(item)
  if (own.hasErrors) return NONE
  const unmarked = withoutMarks(evaluated)
  if (unmarked.kind === 'unknown' || (unmarked.kind === 'set' && containsUnknown(unmarked))) {
    collector.add(planDiagnostic('plan/for-each-unknown', {}, location))
    return NONE
  }
  const value = checkForEach(evaluated, location, collector)
  switch (value?.kind) {
    case 'unseen':
      leaveUnlooked(collector, value)
      return unseenEach(value)
    case 'map':
      return eachOf([...value.entries], location, collector)
    case 'object':
      return eachOf([...value.attributes], location, collector)
    case 'set':
      leaveUnlooked(collector, ...value.elements.filter(({ kind }) => kind === 'unseen'))
      return eachOfSet(value, location, collector)
    default:
      return NONE
  }
}

/** What `for_each` evaluated to, which may not be known yet; undefined after a diagnostic. */
export function checkForEach(
  evaluated: Value,
  location: Location,
  collector: Collector,
): Value | undefined {
  const trouble = forEachTrouble(evaluated)
  if (trouble === undefined) return withoutMarks(evaluated)
  collector.add(planDiagnostic(trouble, {}, location))
  return undefined
}

type ForEachTrouble =
  | 'plan/for-each-ephemeral'
  | 'plan/for-each-sensitive'
  | 'plan/for-each-null'
  | 'plan/for-each-wrong-type'
  | 'plan/for-each-set-not-strings'
  | 'plan/for-each-set-null'

function forEachTrouble(value: Value): ForEachTrouble | undefined {
  if (value.marks?.has('sensitive')) return 'plan/for-each-sensitive'
  if (value.marks?.has('ephemeral')) return 'plan/for-each-ephemeral'
  if (value.kind === 'null') return 'plan/for-each-null'
  const { kind } = value.type
  if (kind === 'dynamic') return undefined
  if (kind !== 'map' && kind !== 'set' && kind !== 'object') return 'plan/for-each-wrong-type'
  return value.kind === 'set' ? setTrouble(value) : undefined
}

/** Nothing more is asked of a set with anything unknown in it; one with no elements is as good as any. */
function setTrouble({ type, elements }: SetValue): ForEachTrouble | undefined {
  if (elements.length === 0 || elements.some(element => element.kind === 'unknown'))
    return undefined
  if (type.element.kind !== 'string' && type.element.kind !== 'dynamic')
    return 'plan/for-each-set-not-strings'
  return elements.some(element => element.kind === 'null') ? 'plan/for-each-set-null' : undefined
}

function eachOfSet(value: SetValue, location: Location, collector: Collector): Expansion {
  const unseen = value.elements.find(element => element.kind === 'unseen')
  if (unseen?.kind === 'unseen') return unseenEach(unseen)
  const entries = value.elements.flatMap(element =>
    element.kind === 'string' ? [[element.string, element] as const] : [],
  )
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
