/**
 * `moved` blocks against the instances that a plan makes: what is moved away may not be there still. As `ValidateMoves` of
 * internal/refactoring/move_validate.go of Terraform; moves of things without a key are looked at before (`check-moves.ts`).
 */
import type { Collector } from '../../diagnostics/collector.ts'
import { isMissingModule, type Module } from '../../module/configuration.ts'
import { headerOf } from '../../module/decode/body.ts'
import { moduleDiagnostic } from '../../module/messages.ts'
import { addressIn } from '../module/module-instance.ts'
import type { PlanContext } from '../plan-context.ts'
import type { PlannedInstance } from '../plan-model.ts'
import { decodedMoves } from './moved-state.ts'
import { formatStateAddress, parseStateAddress } from './state-address.ts'

/** Reports every move of an instance that is there for certain. */
export function refuseMovedInstances(
  plan: PlanContext,
  root: Module,
  planned: readonly PlannedInstance[],
  collector: Collector,
): void {
  const there = new Set<string>()
  const collect = (module: Module): void => {
    for (const { block, from, to } of decodedMoves(module, plan.inputs.terraformMinor)) {
      if (from.text === from.config) continue
      if (there.size === 0) addAll(there, plan, planned)
      for (const { instance } of plan.instancesOf.get(module) ?? []) {
        const address = addressIn(instance, canonical(from.text))
        if (!there.has(address)) continue
        const args = { address, to: addressIn(instance, canonical(to.text)) }
        const at = headerOf(block)
        collector.add(moduleDiagnostic('module/moved-still-declared', args, at))
        break
      }
    }
    for (const child of module.children.values()) if (!isMissingModule(child)) collect(child)
  }
  collect(root)
}

/** Addresses of modules end in a dot, and keys are quoted as in JSON. */
function canonical(text: string): string {
  const plain = text.endsWith('.') ? text.slice(0, -1) : text
  const parsed = parseStateAddress(plain)
  return parsed === undefined ? plain : formatStateAddress(parsed)
}

function addAll(there: Set<string>, plan: PlanContext, planned: readonly PlannedInstance[]): void {
  for (const { address, presence } of planned) if (presence.low > 0) there.add(address)
  for (const modules of plan.instancesOf.values())
    for (const { instance } of modules) if (instance.presence.low > 0) there.add(instance.address)
}
