/** Raw state of format version 4: what `terraform state pull` prints and backends store (internal/states/statefile/version4.go). */
import { formatKey } from '../plan/address.ts'
import type { InstanceKey, PlannedInstance } from '../plan/plan-model.ts'
import { compareUtf8 } from '../value/type.ts'
import type { Value } from '../value/value.ts'
import { impliedValue, isObject, items, type Json, member, text } from './json-value.ts'
import { markSensitivePath } from './overlay.ts'
import { localAddress, StoredInstance } from './stored-instance.ts'

/** Instances, and the addresses of those that the next plan makes anew. */
export interface StoredInstances {
  readonly instances: readonly PlannedInstance[]
  readonly tainted: ReadonlySet<string>
}

/** The instances of a raw state, deposed ones left out, in order of their addresses. */
export function rawStateInstances(json: Json): StoredInstances {
  const tainted = new Set<string>()
  const instances = items(member(json, 'resources')).flatMap(resource =>
    instancesOf(resource, tainted),
  )
  return { instances: instances.sort((a, b) => compareUtf8(a.address, b.address)), tainted }
}

function instancesOf(resource: Json, tainted: Set<string>): readonly PlannedInstance[] {
  const type = text(member(resource, 'type'))
  const name = text(member(resource, 'name'))
  if (type === undefined || name === undefined) return []
  const mode = text(member(resource, 'mode')) === 'data' ? 'data' : 'managed'
  const moduleAddress = text(member(resource, 'module')) ?? ''
  const prefix = moduleAddress === '' ? '' : `${moduleAddress}.`
  return items(member(resource, 'instances'))
    .filter(instance => member(instance, 'deposed') === undefined)
    .map(instance => {
      const key = keyOf(member(instance, 'index_key'))
      const address = `${prefix}${localAddress(mode, type, name)}${formatKey(key)}`
      if (text(member(instance, 'status')) === 'tainted') tainted.add(address)
      const facts = { address, moduleAddress, mode, type, name, key } as const
      return new StoredInstance(facts, () => objectOf(instance))
    })
}

function objectOf(instance: Json): Value {
  const attributes = member(instance, 'attributes')
  const value = impliedValue(isObject(attributes) ? attributes : {})
  return items(member(instance, 'sensitive_attributes')).reduce<Value>(
    (marked, path) => markSensitivePath(marked, items(path).map(stepOf)),
    value,
  )
}

/** A step of a path: `{"type": "get_attr", "value": "token"}`, or `{"type": "index", "value": {"value": 0, "type": "number"}}`. */
function stepOf(step: Json): string | number {
  const value = member(step, 'value')
  const inner = isObject(value) ? member(value, 'value') : value
  return typeof inner === 'string' || typeof inner === 'number' ? inner : ''
}

/** The key of an instance. */
export function keyOf(json: Json | undefined): InstanceKey {
  return typeof json === 'string' || typeof json === 'number' ? json : undefined
}
