/**
 * `lifecycle { prevent_destroy }`: a plan that destroys or replaces such an instance is refused. As `checkPreventDestroy` in
 * https://github.com/hashicorp/terraform/blob/v1.14.5/internal/terraform/node_resource_abstract_instance.go; the instances of blocks that
 * are gone have nobody who prevents it.
 */
import type { Collector } from '../../diagnostics/collector.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { EvaluationCollector } from '../../eval/doubt.ts'
import {
  isMissingModule,
  type Module,
  type ResourceDeclaration,
} from '../../module/configuration.ts'
import { headerLocation } from '../../module/merge/merged-module.ts'
import { planDiagnostic } from '../messages.ts'
import { configAddressIn } from '../module/module-instance.ts'
import type { PriorState } from '../plan-model.ts'
import type { Certainty, InstanceState } from './instance-state.ts'
import { instancesLeft, perhapsThere, removal, removedInstances } from './removals.ts'
import type { Subject } from './subject.ts'

/** Refuses to replace the instance that is being planned, if its block says so. */
export function refuseReplacement(
  { declaration, address, collector }: Pick<Subject, 'declaration' | 'address' | 'collector'>,
  replaced: Certainty,
): void {
  if (replaced === 'no' || !declaration.lifecycle.preventDestroy) return
  const diagnostic = prevented(declaration, address)
  if (replaced === 'yes') collector.add(diagnostic)
  else collector.doubt?.({ sources: replaced, diagnostic })
}

/** Refuses to destroy instances of a block that were there and are not planned any more. `states`: all that are planned. */
export function refuseRemoval(
  module: Module,
  declaration: ResourceDeclaration,
  states: readonly InstanceState[],
  prior: PriorState,
  collector: EvaluationCollector,
): void {
  const label = configAddressIn(module, declaration.address)
  const certainty = removal(states)
  for (const address of removedInstances(instancesLeft(label, prior), states)) {
    const diagnostic = prevented(declaration, address)
    if (certainty === 'yes') collector.add(diagnostic)
    else if (certainty !== 'no') collector.doubt?.({ sources: certainty, diagnostic })
  }
  if (!prior.uncertain.has(label) || states.some(({ presence }) => presence.high !== 0)) return
  const sources = [perhapsThere(label, declaration)]
  collector.doubt?.({ sources, diagnostic: prevented(declaration, label) })
}

/** Refuses to destroy everything, as the deletion of a workspace does, where a block in the module or below says so. */
export function refuseDeletion(module: Module, prior: PriorState, collector: Collector): void {
  for (const declaration of module.resources.values())
    if (declaration.mode === 'managed' && declaration.lifecycle.preventDestroy)
      refuseRemoval(module, declaration, [], prior, collector)
  for (const child of module.children.values())
    if (!isMissingModule(child)) refuseDeletion(child, prior, collector)
}

function prevented(declaration: ResourceDeclaration, address: string): Diagnostic {
  return planDiagnostic('plan/destroy-prevented', { address }, headerLocation(declaration))
}
