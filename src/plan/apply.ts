/**
 * A model of apply: what a plan leaves for the next one to find. Terraform would then know what it did not know while planning; this
 * analysis does not, so that such parts are unseen from then on.
 */

import { isSettled } from '../eval/unseen.ts'
import { listValue, mapValue, tupleValue, unseenValue } from '../value/make.ts'
import { mapAttributes } from '../value/map-attributes.ts'
import { setValue } from '../value/set.ts'
import type { UnseenSource, Value } from '../value/value.ts'
import type { Plan, PriorInstance, PriorState } from './plan-model.ts'
import { isCertain } from './presence.ts'
import type { ProviderModel } from './provider/provider-model.ts'

/** The state after a plan was applied. Data sources leave nothing: they are read anew. */
export function apply(plan: Plan, providers: readonly ProviderModel[]): PriorState {
  const instances = new Map<string, PriorInstance>()
  const uncertain = new Set<string>()
  for (const { mode, type, address, configAddress, value, presence, location } of plan.instances) {
    if (mode !== 'managed') continue
    if (!isCertain(presence)) {
      uncertain.add(configAddress)
      continue
    }
    const source: UnseenSource = {
      id: `${address} (created)`,
      text: `what "${address}" became when it was created is only in its state`,
      remedy: '--state terraform.tfstate',
      location,
    }
    const applied = providers.map(provider =>
      provider.applyResource?.({ type, address, planned: value }),
    )
    const after = applied.find(candidate => candidate !== undefined) ?? value
    instances.set(address, { address, mode, type, value: seeNoUnknown(after, source) })
  }
  return { instances, uncertain }
}

/** The value once Terraform knows all of it: what it did not know is not seen here. */
export function seeNoUnknown(value: Value, source: UnseenSource): Value {
  if (isSettled(value)) return value
  const inside = (part: Value): Value => seeNoUnknown(part, source)
  switch (value.kind) {
    case 'unknown':
      return { ...unseenValue(value.type, [source], { notUnknown: true }), marks: value.marks }
    case 'unseen':
      return { ...value, hull: { ...value.hull, notUnknown: true } }
    case 'list':
      return { ...listValue(value.type.element, value.elements.map(inside)), marks: value.marks }
    case 'set':
      return { ...setValue(value.type.element, value.elements.map(inside)), marks: value.marks }
    case 'tuple':
      return { ...tupleValue(value.elements.map(inside)), marks: value.marks }
    case 'map':
      return {
        ...mapValue(value.type.element, entriesOf(value.entries, inside)),
        marks: value.marks,
      }
    case 'object':
      return mapAttributes(value, inside)
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
