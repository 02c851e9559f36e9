/** Plans a managed resource whose schema is known: configuration against what the last apply left. */
import { leaveUnlooked } from '../../eval/doubt.ts'
import { someValue } from '../../value/inspect.ts'
import { isInfinite } from '../../value/number.ts'
import type { Value } from '../../value/value.ts'
import { seeNoUnknown } from '../apply.ts'
import { planDiagnostic } from '../messages.ts'
import { configAddressIn } from '../module/module-instance.ts'
import { isPriorUncertain, priorValueOf } from '../plan-context.ts'
import type { PlannedAction } from '../plan-model.ts'
import type { PlanAnswer, ProviderRequest, Refreshed } from '../provider/provider-model.ts'
import { reportProblems } from '../provider/provider-problems.ts'
import { either } from './either.ts'
import { finishValue } from './finish-value.ts'
import { hasChanged } from './has-changed.ts'
import { ignoreChanges } from './ignore-changes.ts'
import { importedId, importedObject } from './imports.ts'
import { anyOf, type Certainty } from './instance-state.ts'
import { refuseReplacement } from './prevent-destroy.ts'
import { planBySchema, proposeNew } from './propose.ts'
import { isReplacementTriggered } from './replace-triggers.ts'
import type { PlannedValue, Subject, SubjectModel } from './subject.ts'

/** The planned object and what happens to it. */
export function planManaged(
  subject: Subject,
  model: SubjectModel,
  request: ProviderRequest,
): PlannedValue {
  const { cells, declaration, address } = subject
  const known = priorValueOf(cells.plan, address)
  const refreshed = known && refreshedOf(subject, model, known)
  const before = refreshed === 'gone' ? undefined : (foundValue(refreshed) ?? known)
  const importing = before === undefined ? importedId(subject) : undefined
  const prior = importing === undefined ? before : importedObject(model.schema, importing, subject)
  if (prior === undefined) return planCreation(subject, model, request)
  if (importing !== undefined) refuseImport(subject, model)
  const config = ignoreChanges(declaration.lifecycle, request.config, prior)
  const triggered = isReplacementTriggered(subject)
  const kept = answerOf(model, { ...request, config }, prior)
  const forced: Certainty = kept.replace === true ? 'yes' : kept.replace || 'no'
  const replaced = anyOf([forced, triggered, Array.isArray(refreshed) ? refreshed : 'no'])
  reportProblems(declaration, kept.problems, subject.collector)
  refuseReplacement(subject, replaced)
  const outcome = plannedValueOf(model, request, kept, replaced)
  const value = finishValue(model.schema, outcome, subject)
  refuseInfinity(value, subject)
  const changes = replaced === 'yes' ? 'yes' : anyOf([replaced, difference(kept.planned, prior)])
  const planned = {
    value,
    actions: actionsOf(replaced, changes),
    changes,
    triggers: changes,
    prior,
  }
  return importing === undefined ? planned : { ...planned, importing }
}

/** Terraform names no place for it. */
function refuseImport({ declaration, collector }: Subject, { provider }: SubjectModel): void {
  const problem = provider.refuseImport?.(declaration.type)
  if (problem !== undefined) reportProblems(declaration, [problem], collector)
}

/** States are JSON, which knows no infinity. */
function refuseInfinity(value: Value, { address, location, collector }: Subject): void {
  const isInfinity = (part: Value): boolean => part.kind === 'number' && isInfinite(part.number)
  if (someValue(value, isInfinity))
    collector.add(planDiagnostic('plan/infinite-attribute', { address }, location))
  someValue(value, part => {
    if (mayBeInfinite(part)) leaveUnlooked(collector, part)
    return false
  })
}

function mayBeInfinite(part: Value): boolean {
  if (part.kind !== 'unseen' || part.type.kind !== 'number') return false
  return part.hull.low === undefined || part.hull.high === undefined
}

/** What the provider finds when it looks at the instance before planning. */
function refreshedOf(
  { declaration, address }: Subject,
  { provider }: SubjectModel,
  known: Value,
): Refreshed | undefined {
  return provider.refreshResource?.({ type: declaration.type, address, planned: known })
}

function foundValue(refreshed: Refreshed | undefined): Value | undefined {
  return typeof refreshed === 'object' && 'found' in refreshed ? refreshed.found : undefined
}

function planCreation(
  subject: Subject,
  model: SubjectModel,
  request: ProviderRequest,
): PlannedValue {
  const { cells, declaration, address, location } = subject
  // Nothing is replaced; the triggers may still be refused.
  isReplacementTriggered(subject)
  const answer = answerOf(model, request, null)
  reportProblems(declaration, answer.problems, subject.collector)
  const value = finishValue(model.schema, answer.planned, subject)
  refuseInfinity(value, subject)
  const configAddress = configAddressIn(cells.instance.module, declaration.address)
  if (!isPriorUncertain(cells.plan, configAddress)) {
    return { value, actions: ['create'], changes: 'yes', triggers: 'no', prior: null }
  }
  const text = `whether "${address}" was there before is not known here`
  const source = { id: `${address} (created)`, text, remedy: undefined, location }
  const sources = [source]
  // An instance that was created before has its computed attributes already.
  const maybe = either(value, seeNoUnknown(value, source), sources)
  return { value: maybe, actions: ['create'], changes: sources, triggers: sources, prior: null }
}

/** A replaced instance is planned as a new one, without regard to what was ignored for the old. */
function plannedValueOf(
  model: SubjectModel,
  request: ProviderRequest,
  kept: PlanAnswer,
  replaced: Certainty,
): Value {
  if (replaced === 'no') return kept.planned
  const anew = answerOf(model, request, null).planned
  return replaced === 'yes' ? anew : either(kept.planned, anew, replaced)
}

function answerOf(
  { provider, schema }: SubjectModel,
  request: ProviderRequest,
  prior: Value | null,
): PlanAnswer {
  const proposed = proposeNew(schema, request.config, prior)
  const planRequest = { prior, proposed, ...request }
  return provider.planResource?.(planRequest) ?? planBySchema(schema, proposed, prior)
}

/** Whether the planned object is another one than the prior. */
function difference(planned: Value, prior: Value): Certainty {
  const changed = hasChanged(planned, prior)
  if (changed === true) return 'yes'
  return changed === false ? 'no' : changed
}

function actionsOf(replaced: Certainty, changes: Certainty): readonly PlannedAction[] {
  if (replaced === 'yes') return ['delete', 'create']
  return changes === 'no' ? ['no-op'] : ['update']
}
