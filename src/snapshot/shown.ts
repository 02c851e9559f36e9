/** What `terraform show -json` prints of a state or plan: `values` and `planned_values` (docs: internals/json-format). */
import type { PlannedInstance } from '../plan/plan-model.ts'
import { ONCE } from '../plan/presence.ts'
import { compareUtf8 } from '../value/type.ts'
import { impliedValue, items, type Json, member, text } from './json-value.ts'
import { keyOf, modulePathOf } from './raw-state.ts'

/** The instances of all modules, in order of their addresses. Attributes that are not known while planning are absent from the JSON. */
export function shownInstances(values: Json | undefined): readonly PlannedInstance[] {
  const instances: PlannedInstance[] = []
  const pending: Json[] = [member(values, 'root_module') ?? {}]
  for (let module = pending.pop(); module !== undefined; module = pending.pop()) {
    const moduleAddress = text(member(module, 'address')) ?? ''
    for (const resource of items(member(module, 'resources'))) {
      const instance = instanceOf(resource, moduleAddress)
      if (instance !== undefined) instances.push(instance)
    }
    pending.push(...items(member(module, 'child_modules')))
  }
  return instances.sort((a, b) => compareUtf8(a.address, b.address))
}

function instanceOf(resource: Json, moduleAddress: string): PlannedInstance | undefined {
  const address = text(member(resource, 'address'))
  const type = text(member(resource, 'type'))
  const name = text(member(resource, 'name'))
  if (address === undefined || type === undefined || name === undefined) return undefined
  const mode = text(member(resource, 'mode')) === 'data' ? 'data' : 'managed'
  const modulePath = modulePathOf(moduleAddress)
  const local = mode === 'data' ? `data.${type}.${name}` : `${type}.${name}`
  return {
    address,
    moduleAddress,
    modulePath,
    mode,
    type,
    name,
    key: keyOf(member(resource, 'index')),
    configAddress: [...modulePath.map(module => `module.${module}`), local].join('.'),
    value: impliedValue(member(resource, 'values') ?? {}),
    presence: ONCE,
    actions: ['no-op'],
    declaration: undefined,
    location: undefined,
  }
}
