/** Plans one instance of a resource, data source or ephemeral resource. */
import type { EvaluationCollector } from '../../eval/doubt.ts'
import type { Scope } from '../../eval/scope.ts'
import type { ResourceDeclaration } from '../../module/configuration.ts'
import { headerOf } from '../../module/decode/body.ts'
import { headerLocation } from '../../module/merge/merged-module.ts'
import { impliedProviderName } from '../../module/source/provider-address.ts'
import type { Source } from '../../text/source.ts'
import { unseenSourcesOf } from '../../value/inspect.ts'
import type { Value } from '../../value/value.ts'
import { formatKey } from '../address.ts'
import { decodeBodies, keepingOf } from '../body/decode-body.ts'
import type { ScopedBody } from '../body/scoped-body.ts'
import { planDiagnostic } from '../messages.ts'
import { addressIn } from '../module/module-instance.ts'
import { coveredProvider, priorValueOf, providerFor, withAssumptions } from '../plan-context.ts'
import { multiply, weakened } from '../presence.ts'
import type { ProviderRequest } from '../provider/provider-model.ts'
import { reportProblems } from '../provider/provider-problems.ts'
import type { ModuleNames } from '../scope/names.ts'
import { isDeferred, readData } from './data-source.ts'
import type { ExpandedInstance } from './expansion.ts'
import type { InstanceState } from './instance-state.ts'
import { planManaged } from './managed-resource.ts'
import { isReplacementTriggered } from './replace-triggers.ts'
import { refuseSelfReferences } from './self-references.ts'
import type { PlannedValue, Subject, SubjectModel } from './subject.ts'
import { decodeWithoutSchema, planWithoutSchema, readWithoutSchema } from './without-schema.ts'

/**
 * The planned instance. `once` computes what comes of the block as it is written; plans that differ in what a provider answers may share
 * that. Never throws.
 */
export function planInstance(
  cells: ModuleNames,
  declaration: ResourceDeclaration,
  expanded: ExpandedInstance,
  collector: EvaluationCollector,
  once: (configure: () => Value) => Value,
): InstanceState {
  const { key, repetition } = expanded
  const address = addressIn(cells.instance, `${declaration.address}${formatKey(key)}`)
  const location = headerLocation(declaration)
  const presence = multiply(cells.instance.presence, expanded.presence)
  const heard = weakened(collector, presence)
  const subject: Subject = { cells, declaration, repetition, address, location, collector: heard }
  const planned = planSubject(subject, once)
  const value = withAssumptions(cells.plan, address, planned.value)
  return { address, key, presence, ...planned, value }
}

function planSubject(subject: Subject, once: (configure: () => Value) => Value): PlannedValue {
  const { cells, declaration, collector } = subject
  const { mode, type } = declaration
  const provider = providerFor(cells.plan, cells.instance.module, declaration)
  const schema = provider?.schema(mode, type)
  refuseSelfReferences(declaration, subject.repetition, cells.plan, collector)
  if (provider === undefined || schema === undefined) return planBlind(subject)
  refuseMeta(subject)
  const model = { provider, schema }
  const config = once(() => configOf(subject, model))
  const request = requestOf(subject, config)
  return mode === 'managed'
    ? planManaged(subject, model, request)
    : readData(subject, model, request)
}

/** The block's arguments, of which the provider has said what it says before anything is planned. */
function configOf(subject: Subject, { provider, schema }: SubjectModel): Value {
  const { declaration, collector } = subject
  const { mode } = declaration
  const config = decodeBodies(scopedBodies(subject), schema, collector, keepingOf(mode))
  const request = requestOf(subject, config)
  reportProblems(declaration, provider.validate?.(mode, request) ?? [], collector)
  const unlooked = provider.unlooked?.(mode, request) ?? unseenSourcesOf(config)
  if (unlooked.length > 0)
    collector.doubt?.({ sources: unlooked, diagnostic: undefined, isUnlooked: true })
  return config
}

/** None of the providers that are known takes anything in `provider_meta`, and most not even an empty block. */
function refuseMeta({ cells, declaration, collector }: Subject): void {
  const { module } = cells.instance
  if (module.providerMetas === undefined || module.providerMetas.size === 0) return
  const name = declaration.provider?.split('.')[0] ?? impliedProviderName(declaration.type)
  const meta = module.providerMetas.get(name)
  const covered = meta && coveredProvider(cells.plan, module, name)
  if (meta === undefined || covered === undefined) return
  const { block, attributes } = meta
  const [first] = attributes
  if (covered.takesEmptyMeta !== true) {
    const args = { provider: covered.name }
    collector.add(planDiagnostic('plan/provider-meta', args, headerOf(block)))
  } else if (first !== undefined) {
    const at = { source: block.source, span: first.nameSpan }
    collector.add(planDiagnostic('plan/provider-meta-argument', { name: first.name }, at))
  }
}

/** Without a schema. */
function planBlind(subject: Subject): PlannedValue {
  const prior = priorValueOf(subject.cells.plan, subject.address) ?? null
  const config = decodeWithoutSchema(scopedBodies(subject), subject.collector)
  if (subject.declaration.mode !== 'managed') {
    const deferred = isDeferred(subject, [...config.values()])
    return readWithoutSchema(subject, config, deferred)
  }
  const triggered = isReplacementTriggered(subject)
  return planWithoutSchema(subject, config, prior, prior === null ? 'no' : triggered)
}

/** The resource's body and what override files put over it. */
function scopedBodies({ cells, declaration, repetition }: Subject): readonly ScopedBody[] {
  const scopes = new Map<Source, Scope>()
  return [declaration.body, ...declaration.overrides].map(body => {
    const known = scopes.get(body.source)
    const scope = known ?? cells.scopeOf(body.source, repetition)
    scopes.set(body.source, scope)
    return { body, scope }
  })
}

function requestOf(
  { cells, declaration, address, location }: Subject,
  config: Value,
): ProviderRequest {
  const { type } = declaration
  return { type, address, config, location, noteRead: cells.plan.reader.noteRead }
}
