/** Raw state of format version 4: what `terraform state pull` prints and backends store (internal/states/statefile/version4.go). */
import type { Collector } from '../diagnostics/collector.ts'
import { formatKey } from '../plan/address.ts'
import type { InstanceKey, PlannedInstance } from '../plan/plan-model.ts'
import { ONCE } from '../plan/presence.ts'
import type { Source } from '../text/source.ts'
import { span } from '../text/span.ts'
import { compareUtf8 } from '../value/type.ts'
import { impliedValue, isObject, items, type Json, member, text } from './json-value.ts'
import { snapshotDiagnostic } from './messages.ts'

/** The instances of a raw state, deposed ones left out, in order of their addresses. */
export function rawStateInstances(
  json: Json,
  source: Source,
  collector: Collector,
): readonly PlannedInstance[] {
  const resources = member(json, 'resources')
  if (resources !== undefined && resources !== null && !Array.isArray(resources)) {
    const at = { source, span: span(0, 1) }
    collector.add(
      snapshotDiagnostic('snapshot/malformed', { what: 'resources', expected: 'a list' }, at),
    )
    return []
  }
  const instances = items(resources).flatMap(resource => instancesOf(resource))
  return instances.sort((a, b) => compareUtf8(a.address, b.address))
}

function instancesOf(resource: Json): readonly PlannedInstance[] {
  const type = text(member(resource, 'type'))
  const name = text(member(resource, 'name'))
  if (type === undefined || name === undefined) return []
  const mode = text(member(resource, 'mode')) === 'data' ? 'data' : 'managed'
  const moduleAddress = text(member(resource, 'module')) ?? ''
  const local = mode === 'data' ? `data.${type}.${name}` : `${type}.${name}`
  return items(member(resource, 'instances'))
    .filter(instance => member(instance, 'deposed') === undefined)
    .map(instance => {
      const key = keyOf(member(instance, 'index_key'))
      const prefix = moduleAddress === '' ? '' : `${moduleAddress}.`
      const modulePath = modulePathOf(moduleAddress)
      return {
        address: `${prefix}${local}${formatKey(key)}`,
        moduleAddress,
        modulePath,
        mode,
        type,
        name,
        key,
        configAddress: [...modulePath.map(module => `module.${module}`), local].join('.'),
        value: impliedValue(attributesOf(instance)),
        presence: ONCE,
        actions: ['no-op'],
        declaration: undefined,
        location: undefined,
      }
    })
}

function attributesOf(instance: Json): Json {
  const attributes = member(instance, 'attributes')
  return isObject(attributes) ? attributes : {}
}

/** The key of an instance. */
export function keyOf(json: Json | undefined): InstanceKey {
  return typeof json === 'string' || typeof json === 'number' ? json : undefined
}

/** `module.a["x"].module.b` as names. Keys may hold anything, so they are skipped by their quotes. */
export function modulePathOf(address: string): readonly string[] {
  const path: string[] = []
  for (const match of address.matchAll(
    /(?:^|\.)module\.([^.[\]"]+)(?:\[(?:"(?:[^"\\]|\\.)*"|\d+)\])?/gy,
  )) {
    path.push(match[1] ?? '')
  }
  return path
}
