/** What `terraform show -json` prints of a state or plan: `values` and `planned_values` (docs: internals/json-format). */
import type { PlannedInstance } from '../plan/plan-model.ts'
import { compareUtf8 } from '../value/type.ts'
import type { Value } from '../value/value.ts'
import { impliedValue, items, type Json, member, text } from './json-value.ts'
import { markSensitive, putUnknown } from './overlay.ts'
import { keyOf, type StoredInstances } from './raw-state.ts'
import { StoredInstance } from './stored-instance.ts'

/** The instances of a state. */
export function shownStateInstances(json: Json): StoredInstances {
  const tainted = new Set<string>()
  return { instances: instancesIn(member(json, 'values'), NOTHING_UNKNOWN, tainted), tainted }
}

/**
 * What a plan will leave: its managed instances, and the data sources that it read, which are found in the state that it was planned on.
 * What Terraform does not know yet is absent from the values; the list of changes names it.
 */
export function shownPlanInstances(json: Json): StoredInstances {
  const unknown = new Map<string, Json>()
  for (const change of items(member(json, 'resource_changes'))) {
    const tree = member(member(change, 'change'), 'after_unknown')
    const address = text(member(change, 'address'))
    if (address !== undefined && tree !== undefined) unknown.set(address, tree)
  }
  const tainted = new Set<string>()
  const planned = instancesIn(member(json, 'planned_values'), unknown, tainted)
  const known = new Set(planned.map(({ address }) => address))
  const prior = instancesIn(member(member(json, 'prior_state'), 'values'), NOTHING_UNKNOWN, tainted)
  const read = prior.filter(({ mode, address }) => mode === 'data' && !known.has(address))
  return { instances: sorted([...planned, ...read]), tainted: new Set() }
}

const NOTHING_UNKNOWN: ReadonlyMap<string, Json> = new Map()

function sorted(instances: PlannedInstance[]): readonly PlannedInstance[] {
  return instances.sort((a, b) => compareUtf8(a.address, b.address))
}

/** The instances of all modules, in order of their addresses. */
function instancesIn(
  values: Json | undefined,
  unknown: ReadonlyMap<string, Json>,
  tainted: Set<string>,
): readonly PlannedInstance[] {
  const instances: PlannedInstance[] = []
  const pending: Json[] = [member(values, 'root_module') ?? {}]
  for (let module = pending.pop(); module !== undefined; module = pending.pop()) {
    const moduleAddress = text(member(module, 'address')) ?? ''
    for (const resource of items(member(module, 'resources'))) {
      const instance = instanceOf(resource, moduleAddress, unknown)
      if (instance === undefined) continue
      instances.push(instance)
      if (member(resource, 'tainted') === true) tainted.add(instance.address)
    }
    for (const child of items(member(module, 'child_modules'))) pending.push(child)
  }
  return sorted(instances)
}

function instanceOf(
  resource: Json,
  moduleAddress: string,
  unknown: ReadonlyMap<string, Json>,
): PlannedInstance | undefined {
  const address = text(member(resource, 'address'))
  const type = text(member(resource, 'type'))
  const name = text(member(resource, 'name'))
  if (address === undefined || type === undefined || name === undefined) return undefined
  // Deposed objects share the address of the instance that took their place.
  if (member(resource, 'deposed_key') !== undefined) return undefined
  const mode = text(member(resource, 'mode')) === 'data' ? 'data' : 'managed'
  const key = keyOf(member(resource, 'index'))
  const facts = { address, moduleAddress, mode, type, name, key } as const
  return new StoredInstance(facts, () => objectOf(resource, unknown.get(address)))
}

function objectOf(resource: Json, unknown: Json | undefined): Value {
  const value = putUnknown(impliedValue(member(resource, 'values') ?? {}), unknown)
  return markSensitive(value, member(resource, 'sensitive_values'))
}
