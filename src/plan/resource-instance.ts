/** Plans one instance of a resource, data source or ephemeral resource. */
import type { Collector } from '../diagnostics/collector.ts'
import type { Scope } from '../eval/scope.ts'
import type { ResourceDeclaration } from '../module/configuration.ts'
import type { Location, Source } from '../text/source.ts'
import { rawEquals } from '../value/equal.ts'
import { containsUnknown } from '../value/inspect.ts'
import { objectValue, unknownValue, withMarks } from '../value/make.ts'
import { unmarkDeep } from '../value/marks.ts'
import type { Mark, Reason, Value } from '../value/value.ts'
import { formatKey } from './address.ts'
import { seeNoUnknown } from './apply.ts'
import { decodeBodies } from './decode-body.ts'
import type { ExpandedInstance } from './expansion.ts'
import { ignoreChanges } from './ignore-changes.ts'
import { planDiagnostic } from './messages.ts'
import { addressIn, configAddressIn } from './module-instance.ts'
import type { ModuleNames } from './names.ts'
import { assumedValue, providerFor } from './plan-context.ts'
import type { InstanceKey, PlannedAction } from './plan-model.ts'
import type { Presence } from './presence.ts'
import { multiply } from './presence.ts'
import { planBySchema, proposeNew } from './propose.ts'
import type {
  PlanAnswer,
  ProviderModel,
  ProviderProblem,
  ProviderRequest,
} from './provider-model.ts'
import type { Repetition } from './repetition.ts'
import { isReplacementTriggered } from './replace-triggers.ts'
import type { BlockSchema } from './schema.ts'
import type { ScopedBody } from './scoped-body.ts'
import { decodeWithoutSchema, planWithoutSchema } from './without-schema.ts'

/** What came of one instance. */
export interface InstanceState {
  readonly address: string
  readonly key: InstanceKey
  readonly value: Value
  readonly presence: Presence
  readonly actions: readonly PlannedAction[]
}

/** Everything that planning one instance looks at. */
interface Subject {
  readonly cells: ModuleNames
  readonly declaration: ResourceDeclaration
  readonly repetition: Repetition
  readonly address: string
  readonly location: Location
  readonly collector: Collector
}

/** The planned instance. Never throws. */
export function planInstance(
  cells: ModuleNames,
  declaration: ResourceDeclaration,
  expanded: ExpandedInstance,
  collector: Collector,
): InstanceState {
  const { key, repetition } = expanded
  const address = addressIn(cells.instance, `${declaration.address}${formatKey(key)}`)
  const location = { source: declaration.source, span: declaration.headerSpan }
  const subject: Subject = { cells, declaration, repetition, address, location, collector }
  const presence = multiply(cells.instance.presence, expanded.presence)
  const { value, actions } = planSubject(subject)
  return { address, key, value, presence, actions }
}

function planSubject(subject: Subject): { value: Value; actions: readonly PlannedAction[] } {
  const { cells, declaration } = subject
  const assumed = assumedValue(cells.plan, subject.address)
  if (assumed !== undefined)
    return { value: assumed, actions: [declaration.mode === 'managed' ? 'create' : 'read'] }
  const provider = providerFor(cells.plan, declaration.mode, declaration.type)
  const schema = provider?.schema(declaration.mode, declaration.type)
  if (provider === undefined || schema === undefined) {
    const prior = cells.plan.prior.instances.get(subject.address)?.value ?? null
    const config = decodeWithoutSchema(scopedBodies(subject), subject.collector)
    return planWithoutSchema(declaration, subject.address, config, prior)
  }
  const config = decodeBodies(scopedBodies(subject), schema, subject.collector)
  const request = requestOf(subject, config)
  report(subject, provider.validate?.(declaration.mode, request) ?? [])
  return declaration.mode === 'managed'
    ? planManaged(subject, provider, schema, request)
    : readData(subject, provider, schema, request)
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

function planManaged(
  subject: Subject,
  provider: ProviderModel,
  schema: BlockSchema,
  request: ProviderRequest,
): { value: Value; actions: readonly PlannedAction[] } {
  const { cells, declaration } = subject
  const prior = cells.plan.prior.instances.get(subject.address)?.value ?? null
  const config =
    prior === null ? request.config : ignoreChanges(declaration.lifecycle, request.config, prior)
  const triggered = prior !== null && isReplacementTriggered(cells, declaration, subject.repetition)
  const answer = answerOf(provider, schema, { ...request, config }, prior, triggered)
  report(subject, answer.problems)
  const value = finish(schema, answer.planned, subject)
  return {
    value: unlessCreated(value, subject, prior),
    actions: actionsOf(answer, prior, triggered),
  }
}

/** An instance that may have been created before may have its computed attributes already. */
function unlessCreated(value: Value, subject: Subject, prior: Value | null): Value {
  const { cells, declaration, address, location } = subject
  const configAddress = configAddressIn(cells.instance.module, declaration.address)
  if (prior !== null || !cells.plan.prior.uncertain.has(configAddress)) return value
  const text = `whether "${address}" was there before is not known here`
  return seeNoUnknown(value, { id: `${address} (created)`, text, remedy: undefined, location })
}

/** A triggered replacement is planned as a new instance, prior or not. */
function answerOf(
  provider: ProviderModel,
  schema: BlockSchema,
  request: ProviderRequest,
  prior: Value | null,
  triggered: boolean,
): PlanAnswer {
  const before = triggered ? null : prior
  const proposed = proposeNew(schema, request.config, before)
  const planRequest = { ...request, prior: before, proposed }
  return provider.planResource?.(planRequest) ?? planBySchema(schema, proposed, before)
}

function actionsOf(
  answer: PlanAnswer,
  prior: Value | null,
  triggered: boolean,
): readonly PlannedAction[] {
  if (prior === null) return ['create']
  if (triggered || answer.replace) return ['delete', 'create']
  return rawEquals(unmarkDeep(answer.planned), unmarkDeep(prior)) ? ['no-op'] : ['update']
}

// A data source whose configuration is not known yet is read while applying (internal/terraform/node_resource_abstract_instance.go).
function readData(
  subject: Subject,
  provider: ProviderModel,
  schema: BlockSchema,
  request: ProviderRequest,
): { value: Value; actions: readonly PlannedAction[] } {
  if (containsUnknown(request.config) || hasPendingDependencies(subject)) {
    const value = finish(schema, unknownComputed(schema, request.config), subject)
    return { value, actions: ['read'] }
  }
  const answer = provider.readData(request)
  report(subject, answer.problems)
  return { value: finish(schema, answer.value, subject), actions: [] }
}

/** Whether `depends_on` names a managed resource that this plan changes. */
function hasPendingDependencies({ cells, declaration }: Subject): boolean {
  if (declaration.mode !== 'data') return false
  const own = declaration.dependsOn.some(at => cells.hasPendingChanges(at.traversal))
  return own || cells.callDependsOnPendingChanges()
}

function unknownComputed(schema: BlockSchema, config: Value): Value {
  if (config.kind !== 'object') return config
  const attributes = [...config.attributes].map(([name, value]): [string, Value] => {
    const attribute = schema.attributes.get(name)
    return attribute?.computed && value.kind === 'null'
      ? [name, unknownValue(attribute.type)]
      : [name, value]
  })
  return objectValue(attributes)
}

const SENSITIVE: ReadonlySet<Mark> = new Set(['sensitive'])

/** Marks what the schema calls sensitive, and says where unknown attributes come from. */
function finish(schema: BlockSchema, value: Value, subject: Subject): Value {
  if (value.kind !== 'object') return value
  const attributes = [...value.attributes].map(([name, part]): [string, Value] => {
    const explained = explainUnknown(part, `${subject.address}.${name}`, subject.location)
    return [
      name,
      schema.attributes.get(name)?.sensitive ? withMarks(explained, SENSITIVE) : explained,
    ]
  })
  return objectValue(attributes)
}

function explainUnknown(value: Value, name: string, location: Location): Value {
  if (value.kind !== 'unknown' || value.reasons.length > 0) return value
  const reason: Reason = { text: `"${name}" is decided when the resource is created`, location }
  return { ...value, reasons: [reason] }
}

function report(
  { location, collector, declaration }: Subject,
  problems: readonly ProviderProblem[],
): void {
  for (const problem of problems) {
    const { summary, detail } = problem
    const code = problem.severity === 'error' ? 'plan/provider-problem' : 'plan/provider-warning'
    const at = locate(declaration, problem) ?? location
    collector.add(planDiagnostic(code, { summary, detail }, at))
  }
}

/** The argument that a problem's path names, where it can be found in the block. */
function locate({ block }: ResourceDeclaration, { path }: ProviderProblem): Location | undefined {
  let body = block.body
  for (const step of path) {
    if (body.kind !== 'body' || !('attribute' in step)) continue
    const items = body.items
    const item = items.find(
      candidate =>
        (candidate.kind === 'attribute' ? candidate.name : candidate.type) === step.attribute,
    )
    if (item === undefined) return undefined
    if (item.kind === 'attribute') return { source: item.source, span: item.span }
    body = item.body
  }
  return undefined
}
