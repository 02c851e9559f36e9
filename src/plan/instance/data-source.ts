/** Reads a data source, or opens an ephemeral resource, while planning if Terraform would. */
import { headerLocation } from '../../module/merge/merged-module.ts'
import { containsUnknown, someValue, unseenSourcesOf } from '../../value/inspect.ts'
import { mergeSources } from '../../value/make.ts'
import type { Value } from '../../value/value.ts'
import { NOT_SHARED } from '../cell-memory.ts'
import type { ResourceNode } from '../graph/static-node.ts'
import { planDiagnostic } from '../messages.ts'
import { addressIn } from '../module/module-instance.ts'
import { isPriorUncertain, moduleInstances } from '../plan-context.ts'
import { isCertain, weakened } from '../presence.ts'
import type { ProviderRequest, ReadAnswer } from '../provider/provider-model.ts'
import { reportProblems } from '../provider/provider-problems.ts'
import { either } from './either.ts'
import { finishValue } from './finish-value.ts'
import { anyOf, type Certainty, type InstanceState } from './instance-state.ts'
import { decideLater } from './propose.ts'
import { instancesLeft, perhapsThere, removal, removedInstances } from './removals.ts'
import type { PlannedValue, Subject, SubjectModel } from './subject.ts'

/**
 * A data source whose configuration is not known yet, or which has to wait for a change, is read while applying. See `planDataSource` in
 * https://github.com/hashicorp/terraform/blob/v1.14.5/internal/terraform/node_resource_abstract_instance.go.
 */
export function readData(
  subject: Subject,
  model: SubjectModel,
  request: ProviderRequest,
): PlannedValue {
  const deferred = isDeferred(subject, [request.config])
  const later = (): Value =>
    finishValue(model.schema, decideLater(model.schema, request.config), subject)
  if (deferred === 'yes') return planned(later(), ['read'])
  noteBuild(subject, request)
  const answer = model.provider.readData(request)
  if (subject.declaration.check !== undefined) return readForCheck(subject, answer, later)
  // What is not read yet is not refused yet.
  const hearer =
    deferred === 'no'
      ? subject.collector
      : weakened(subject.collector, { low: 0, high: 1, sources: deferred })
  reportProblems(subject.declaration, answer.problems, hearer)
  const value = finishValue(model.schema, answer.value, subject)
  return deferred === 'no'
    ? planned(value, [])
    : planned(either(value, later(), mergeSources(deferred)), [])
}

/** What a provider says in one build it need not say in another. */
function noteBuild({ cells, address }: Subject, request: ProviderRequest): void {
  const { plan } = cells
  plan.reader.ask(`${address} (build)`, plan, ({ providers }) =>
    providers.map(({ buildFacts }) => buildFacts?.(request) ?? '').join('\n'),
  )
}

function planned(value: Value, actions: PlannedValue['actions']): PlannedValue {
  return { value, actions, changes: 'no', triggers: 'no', prior: null }
}

/** Whether Terraform reads it only while applying. `config` are its arguments. */
export function isDeferred(subject: Subject, config: readonly Value[]): Certainty {
  if (config.some(containsUnknown)) return 'yes'
  const unsettled = config.filter(mayBeUnknown)
  const uncertain: Certainty = unsettled.length > 0 ? unseenSourcesOf(...unsettled) : 'no'
  return anyOf([uncertain, hasPendingDependencies(subject)])
}

/** Whether something that is not seen here may be unknown to Terraform. */
function mayBeUnknown(value: Value): boolean {
  return someValue(value, part => part.kind === 'unseen' && part.hull.notUnknown !== true)
}

/** Whether this plan changes or destroys a managed resource that the block refers to or depends on. */
function hasPendingDependencies({ cells, declaration }: Subject): Certainty {
  if (declaration.mode !== 'data') return 'no'
  const { graph } = cells.plan
  const { module, address } = cells.instance
  const certainties: Certainty[] = []
  for (const node of graph.awaited.of(module, declaration.address)) {
    const states: InstanceState[] = []
    // Which instances there are of another module is not a value that is read.
    if (node.module !== module) cells.plan.reader.noteRead(NOT_SHARED)
    for (const other of moduleInstances(cells.plan, node.module)) {
      // Other instances of the same module are none of its business.
      if (node.module === module && other.instance.address !== address) continue
      states.push(...other.statesOf(node.declaration))
    }
    for (const { presence, changes } of states) {
      if (presence.high === 0) continue
      certainties.push(presence.low > 0 || changes === 'no' ? changes : presence.sources)
    }
    certainties.push(hasPendingRemovals(node, states, cells))
  }
  return anyOf(certainties)
}

function hasPendingRemovals(
  { module, declaration, label }: ResourceNode,
  states: readonly InstanceState[],
  { plan, instance }: Subject['cells'],
): Certainty {
  const own = addressIn(instance, declaration.address)
  const isOwn = (address: string): boolean => address === own || address.startsWith(`${own}[`)
  const left = plan.reader.ask(`${label} (left)`, plan, ({ prior }) =>
    instancesLeft(label, prior).join('\n'),
  )
  const addresses = left.split('\n').filter(each => each !== '')
  const removed = removedInstances(
    module === instance.module ? addresses.filter(isOwn) : addresses,
    states,
  )
  if (removed.length > 0) return removal(states)
  const mayBeGone = states.every(({ presence }) => presence.high === 0 || !isCertain(presence))
  return mayBeGone && isPriorUncertain(plan, label) ? [perhapsThere(label, declaration)] : 'no'
}

/** The data source of a check is read once more while applying; trouble with it only makes the check fail. */
function readForCheck(
  subject: Subject,
  { problems, value }: ReadAnswer,
  later: () => Value,
): PlannedValue {
  const { collector } = subject
  const messages = problems
    .filter(problem => problem.severity === 'error')
    .map(({ summary, detail }) => (detail === '' ? summary : `${summary}: ${detail}`))
  const [failure] = messages
  if (failure === undefined) return planned(value, ['read'])
  const { source, span } = headerLocation(subject.declaration)
  for (const message of messages) {
    collector.add(planDiagnostic('plan/check-data-failed', { message }, { source, span }))
  }
  return { ...planned(later(), ['read']), failure }
}
