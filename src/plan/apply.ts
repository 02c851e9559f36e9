/**
 * A model of apply: what a plan leaves for the next one to find. Terraform would then know what it did not know while planning; this
 * analysis does not, so that such parts are unseen from then on.
 */

import { isSettled } from '../eval/unseen.ts'
import { someValue } from '../value/inspect.ts'
import { listValue, mapValue, tupleValue, unseenValue } from '../value/make.ts'
import { mapAttributes } from '../value/map-attributes.ts'
import { setValue } from '../value/set.ts'
import type { UnseenSource, Value } from '../value/value.ts'
import type { Plan, PlannedInstance, PriorInstance, PriorState } from './plan-model.ts'
import { isCertain } from './presence.ts'
import type { ProviderModel } from './provider/provider-model.ts'

/** All that an apply makes something of. */
export type PlannedInstances = Pick<Plan, 'instances'>

/** What instances became by what was planned for them. One for each template: it holds for its providers. */
export type Applied = WeakMap<Value, PriorInstance>

/**
 * The state after a plan was applied. Data sources leave nothing: they are read anew. With `before`, what was applied before becomes the
 * same objects again, so that plans can share what they make of them.
 */
export function apply(
  plan: PlannedInstances,
  providers: readonly ProviderModel[],
  before?: Applied,
): PriorState {
  const instances = new Map<string, PriorInstance>()
  const uncertain = new Set<string>()
  for (const planned of plan.instances) {
    const { mode, address, configAddress, value, presence } = planned
    if (mode !== 'managed') continue
    if (!isCertain(presence)) {
      uncertain.add(configAddress)
      continue
    }
    const known = before?.get(value)
    const instance =
      known?.address === address ? known : appliedInstance(planned, providers, before !== undefined)
    before?.set(value, instance)
    instances.set(address, instance)
  }
  return { instances, uncertain }
}

function appliedInstance(
  { mode, type, address, value, location }: PlannedInstance,
  providers: readonly ProviderModel[],
  isShared: boolean,
): PriorInstance {
  const source: UnseenSource = {
    id: `${address} (created)`,
    text: `what "${address}" became when it was created is only in its state`,
    remedy: '--state terraform.tfstate',
    location,
  }
  const answers = providers.map(provider =>
    provider.applyResource?.({ type, address, planned: value }),
  )
  const after = answers.find(candidate => candidate !== undefined) ?? value
  const seen = seeNoUnknown(after, source)
  // A later plan that shares this value has not taken it over from the state.
  return { address, mode, type, value: isShared ? withOwnUnseen(seen) : seen }
}

/** The same value with unseen parts that are no other value's: those would count as taken over (`has-changed.ts`). */
function withOwnUnseen(value: Value): Value {
  if (!someValue(value, part => part.kind === 'unseen')) return value
  if (value.kind !== 'unseen') return mapParts(value, withOwnUnseen)
  const { parts } = value
  return parts === undefined
    ? { ...value }
    : { ...value, parts: new Map(entriesOf(parts, withOwnUnseen)) }
}

/** The value once Terraform knows all of it: what it did not know is not seen here. */
export function seeNoUnknown(value: Value, source: UnseenSource): Value {
  if (isSettled(value)) return value
  switch (value.kind) {
    case 'unknown':
      return { ...unseenValue(value.type, [source], { notUnknown: true }), marks: value.marks }
    case 'unseen':
      return { ...value, hull: { ...value.hull, notUnknown: true } }
    default:
      return mapParts(value, part => seeNoUnknown(part, source))
  }
}

/** A value with each of its elements, entries or attributes changed. */
function mapParts(value: Value, change: (part: Value) => Value): Value {
  switch (value.kind) {
    case 'list':
      return { ...listValue(value.type.element, value.elements.map(change)), marks: value.marks }
    case 'set':
      return { ...setValue(value.type.element, value.elements.map(change)), marks: value.marks }
    case 'tuple':
      return { ...tupleValue(value.elements.map(change)), marks: value.marks }
    case 'map':
      return {
        ...mapValue(value.type.element, entriesOf(value.entries, change)),
        marks: value.marks,
      }
    case 'object':
      return mapAttributes(value, change)
    default:
      return value
  }
}

function entriesOf(
  entries: ReadonlyMap<string, Value>,
  inside: (part: Value) => Value,
): readonly (readonly [string, Value])[] {
  return [...entries].map(([name, part]) => [name, inside(part)] as const)
}
