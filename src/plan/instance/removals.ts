/** Instances that the last apply left and that are not planned any more. */
import type { ResourceDeclaration } from '../../module/configuration.ts'
import { headerLocation } from '../../module/merge/merged-module.ts'
import { mergeSources } from '../../value/make.ts'
import type { UnseenSource } from '../../value/value.ts'
import type { PriorState } from '../plan-model.ts'
import { isCertain } from '../presence.ts'
import type { Certainty, InstanceState } from './instance-state.ts'

/** The addresses of a managed resource's instances that the last apply left. `label`: its address without keys. */
export function instancesLeft(label: string, prior: PriorState): readonly string[] {
  const known = LEFT.get(prior) ?? byLabel(prior)
  LEFT.set(prior, known)
  return known.get(label) ?? []
}

const LEFT = new WeakMap<PriorState, ReadonlyMap<string, readonly string[]>>()

function byLabel({ instances }: PriorState): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { address, mode } of instances.values()) {
    if (mode !== 'managed') continue
    const label = withoutKeys(address)
    const addresses = found.get(label)
    if (addresses === undefined) found.set(label, [address])
    else addresses.push(address)
  }
  return found
}

/** Those of the addresses that none of the planned instances has. */
export function removedInstances(
  left: readonly string[],
  states: readonly InstanceState[],
): readonly string[] {
  const planned = new Set(states.map(({ address }) => address))
  return left.filter(address => !planned.has(address))
}

/** Whether what none of the planned instances is goes for certain: one of an open number may be it. */
export function removal(states: readonly InstanceState[]): Certainty {
  const open = states.filter(({ presence }) => !isCertain(presence))
  if (open.length === 0) return 'yes'
  const sources = mergeSources(...open.map(({ presence }) => presence.sources))
  return sources.length > 0 ? sources : 'no'
}

/** Why nobody knows whether an instance goes: nobody knows whether there was one. */
export function perhapsThere(label: string, declaration: ResourceDeclaration): UnseenSource {
  const location = headerLocation(declaration)
  const text = `whether "${label}" was there before is not known here`
  return { id: `${label} (created)`, text, remedy: undefined, location }
}

/** `module.a["x"].b.c[0]` is `module.a.b.c`. */
function withoutKeys(address: string): string {
  return address.replace(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g, '')
}
