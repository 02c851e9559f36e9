/**
 * The plan of a deletion. Terraform reads the configuration only as far as it needs for the refresh that goes before: what repeats,
 * locals, data sources, but no arguments of managed resources. Afterwards there is nothing, so nothing is charged.
 */
import { DiagnosticList } from '../diagnostics/collector.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Module } from '../module/configuration.ts'
import { refuseDeletion } from '../plan/instance/prevent-destroy.ts'
import type { Plan, PriorState } from '../plan/plan-model.ts'

/** A deletion's plan from the plan that a build of the module would have had in its place. */
export function deletionPlan(root: Module, full: Plan, prior: PriorState): Plan {
  const isEmpty = prior.instances.size === 0 && prior.uncertain.size === 0
  const kept = full.diagnostics.filter(item => !isAboutArguments(item, full))
  const prevented = new DiagnosticList()
  refuseDeletion(root, prior, prevented)
  const diagnostics = isEmpty ? [] : [...kept, ...prevented.items]
  return {
    ...full,
    instances: full.instances.filter(({ mode }) => mode === 'data' && !isEmpty),
    outputs: new Map(),
    unseenModules: [],
    diagnostics,
    possibleFailures: [],
  }
}

/** Whether a remark is about what stands inside of a managed resource's block, its repetition aside. */
function isAboutArguments({ subject }: Diagnostic, { instances }: Plan): boolean {
  if (subject === null) return false
  return instances.some(({ mode, declaration }) => {
    if (mode !== 'managed' || declaration?.source !== subject.source) return false
    const { span, count, forEach } = declaration
    const within = (outer: typeof span | undefined): boolean =>
      outer !== undefined && outer.start <= subject.span.start && subject.span.end <= outer.end
    return within(span) && !within(count?.expression.span) && !within(forEach?.expression.span)
  })
}
