/**
 * What Coder makes of a planned template after Terraform is done with it: the resources that its pages show, and its own objections.
 * Since 2.30 this happens after the cost is charged, until 2.29 before. See provisioner/terraform/convertstate.go.
 */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Module } from '../../module/configuration.ts'
import type { ReferenceGraph } from '../../plan/graph/graph.ts'
import type { PlannedInstance } from '../../plan/plan-model.ts'
import type { Location } from '../../text/source.ts'
import type { UnseenSource, Value } from '../../value/value.ts'
import { quote } from '../go/go-text.ts'
import { coderDiagnostic } from '../messages.ts'
import { type Attachment, attachmentsOf, indexByLabel, type LabelIndex } from './attachment.ts'
import { type ShownResource, shownResources } from './shown-resources.ts'

/** The resources of a build as Coder keeps them, and why it would keep none. */
export interface Conversion {
  readonly index: LabelIndex
  /** In order of the metadata's addresses. */
  readonly attachments: readonly Attachment[]
  readonly resources: readonly ShownResource[]
  /** In the order in which Coder looks; it stops at the first that is certain. */
  readonly problems: readonly ConvertProblem[]
}

/** An objection of Coder. */
export interface ConvertProblem {
  /** Coder's words, without what it says in front of them (`convert state for graph: `). */
  readonly text: string
  /** Whether it comes for sure; otherwise it hangs on the sources. */
  readonly certain: boolean
  readonly sources: readonly UnseenSource[]
  readonly diagnostic: Diagnostic
}

/** What Coder says in front of each of these objections. */
export const CONVERT_PREFIX = 'convert state for graph: '

/** Converts the instances of a plan, or of a state of the same configuration. Never throws. */
export function convertInstances(
  instances: readonly PlannedInstance[],
  root: Module,
  graph: ReferenceGraph,
): Conversion {
  const index = indexByLabel(instances, root)
  const attachments = attachmentsOf(index, graph)
  const labels = new Set(
    graph.nodes.flatMap(node => (node.kind === 'resource' ? [node.label] : [])),
  )
  return {
    index,
    attachments,
    resources: shownResources(index, attachments),
    problems: [
      ...agentProblems(index, labels),
      ...appProblems(ofType(instances, 'managed', 'coder_app')),
      ...metadataProblems(attachments),
      ...parameterProblems(ofType(instances, 'data', 'coder_parameter')),
      ...presetProblems(ofType(instances, 'data', 'coder_workspace_preset')),
    ],
  }
}

/** The objection with which Coder ends, or undefined if none is certain. */
export function certainProblem({ problems }: Conversion): ConvertProblem | undefined {
  return problems.find(each => each.certain)
}

function ofType(
  instances: readonly PlannedInstance[],
  mode: PlannedInstance['mode'],
  type: string,
): readonly PlannedInstance[] {
  return instances.filter(
    each => each.mode === mode && each.type === type && each.presence.high !== 0,
  )
}

function isCertain(...instances: readonly PlannedInstance[]): boolean {
  return instances.every(({ presence }) => presence.low > 0)
}

function sourcesOf(...instances: readonly PlannedInstance[]): readonly UnseenSource[] {
  return instances.flatMap(({ presence }) => presence.sources)
}

const AGENT_NAME = /^[a-z0-9](-?[a-z0-9])*$/i
const AGENT_NAME_TEXT = '(?i)^[a-z0-9](-?[a-z0-9])*$'

function agentProblems(index: LabelIndex, nodes: ReadonlySet<string>): readonly ConvertProblem[] {
  const seen = new Map<string, PlannedInstance>()
  const problems: ConvertProblem[] = []
  for (const [label, { instances }] of index) {
    for (const agent of ofType(instances, 'managed', 'coder_agent')) {
      const nameProblem = agentNameProblem(agent)
      if (nameProblem !== undefined) problems.push(nameProblem)
      const name = agent.name.toLowerCase()
      const twin = seen.get(name) ?? (mayBeTwo(agent) ? agent : undefined)
      if (twin !== undefined) problems.push(duplicateAgent(agent, twin))
      seen.set(name, agent)
      if (!nodes.has(label)) problems.push(agentWithoutNode(agent, label))
    }
  }
  return problems
}

/** An instance of uncertain number stands for all of them. */
function mayBeTwo({ presence }: PlannedInstance): boolean {
  return presence.high === undefined || presence.high > 1
}

function isTwo({ presence }: PlannedInstance): boolean {
  return presence.low > 1
}

function agentNameProblem(agent: PlannedInstance): ConvertProblem | undefined {
  if (AGENT_NAME.test(agent.name)) return undefined
  const named = `agent name ${quote(agent.name)}`
  const text = agent.name.includes('_')
    ? `${named} contains underscores which are no longer supported, please use hyphens instead (regex: ${quote(AGENT_NAME_TEXT)})`
    : `${named} does not match regex ${quote(AGENT_NAME_TEXT)}`
  return problem(text, [agent], coderDiagnostic('coder/agent-name', { text }, place(agent)))
}

function duplicateAgent(agent: PlannedInstance, twin: PlannedInstance): ConvertProblem {
  const text = `duplicate agent name: ${agent.name}`
  const diagnostic = coderDiagnostic('coder/duplicate-agent', { text }, place(agent), {
    related: relatedTo(agent, twin, 'the other agent'),
  })
  if (agent !== twin) return problem(text, [agent, twin], diagnostic)
  return { ...problem(text, [agent], diagnostic), certain: isTwo(agent) }
}

function agentWithoutNode(agent: PlannedInstance, label: string): ConvertProblem {
  const text = `couldn't find node on graph: ${quote(label)}`
  const args = { text, address: agent.address }
  return problem(text, [agent], coderDiagnostic('coder/agent-without-node', args, place(agent)))
}

const APP_SLUG = /^[a-z0-9](-?[a-z0-9])*$/

function appProblems(apps: readonly PlannedInstance[]): readonly ConvertProblem[] {
  const seen = new Map<string, PlannedInstance>()
  const problems: ConvertProblem[] = []
  for (const app of apps) {
    const slug = slugOf(app)
    if (slug === undefined) continue
    if (!APP_SLUG.test(slug)) {
      const text = `app slug ${quote(slug)} does not match regex ${quote(APP_SLUG.source)}`
      problems.push(problem(text, [app], coderDiagnostic('coder/app-slug', { text }, place(app))))
    }
    const twin = seen.get(slug) ?? (isTwo(app) ? app : undefined)
    if (twin !== undefined) problems.push(duplicateApp(app, twin, slug))
    seen.set(slug, app)
  }
  return problems
}

function duplicateApp(app: PlannedInstance, twin: PlannedInstance, slug: string): ConvertProblem {
  const text = `duplicate app slug, they must be unique per template: ${quote(slug)}`
  const related = relatedTo(app, twin, 'the other app')
  const diagnostic = coderDiagnostic('coder/duplicate-app', { text }, place(app), { related })
  return problem(text, [app, twin], diagnostic)
}

/** Without a slug that is known Coder takes the resource's name; undefined where the slug is not seen. */
function slugOf({ value, name }: PlannedInstance): string | undefined {
  const slug = attribute(value, 'slug')
  if (slug?.kind === 'string') return slug.string === '' ? name : slug.string
  return slug?.kind === 'unseen' ? undefined : name
}

function metadataProblems(attachments: readonly Attachment[]): readonly ConvertProblem[] {
  const taken = new Map<string, PlannedInstance>()
  const problems: ConvertProblem[] = []
  for (const { metadata, target } of attachments) {
    if (target.kind === 'none') continue
    if (target.kind === 'open') {
      const open = openDuplicate(metadata, target, taken)
      if (open !== undefined) problems.push(open)
      continue
    }
    const { label } = target
    const other = taken.get(label) ?? (mayBeTwo(metadata) ? metadata : undefined)
    if (other !== undefined) problems.push(duplicateMetadata(metadata, other, label))
    taken.set(label, metadata)
  }
  return problems
}

function openDuplicate(
  metadata: PlannedInstance,
  { candidates, sources }: Extract<Attachment['target'], { kind: 'open' }>,
  taken: ReadonlyMap<string, PlannedInstance>,
): ConvertProblem | undefined {
  const label = candidates?.find(each => taken.has(each))
  const other = label === undefined ? undefined : taken.get(label)
  if (label === undefined || other === undefined) return undefined
  const found = duplicateMetadata(metadata, other, label)
  return { ...found, certain: false, sources: [...found.sources, ...sources] }
}

function duplicateMetadata(
  metadata: PlannedInstance,
  other: PlannedInstance,
  target: string,
): ConvertProblem {
  const text = `duplicate metadata resource: ${target}`
  const diagnostic = coderDiagnostic(
    'coder/duplicate-metadata',
    { text, target },
    place(metadata),
    { related: relatedTo(metadata, other, `the other metadata, "${other.address}"`) },
  )
  if (metadata !== other) return problem(text, [metadata, other], diagnostic)
  return { ...problem(text, [metadata], diagnostic), certain: isTwo(metadata) }
}

function parameterProblems(parameters: readonly PlannedInstance[]): readonly ConvertProblem[] {
  const byName = new Map<string, PlannedInstance[]>()
  for (const parameter of parameters) {
    const name = attribute(parameter.value, 'name')
    if (name?.kind !== 'string') continue
    const others = byName.get(name.string) ?? []
    byName.set(name.string, [...others, parameter])
  }
  const repeated = [...byName].filter(
    ([, all]) => all.length > 1 || all.some(parameter => mayBeTwo(parameter)),
  )
  const certain = repeated.filter(([, all]) => all.filter(each => isCertain(each)).length > 1)
  const named = certain.length > 0 ? certain : repeated
  const [first] = named
  if (first === undefined) return []
  const names = joined(named.map(([name]) => quote(name)))
  const text = `coder_parameter names must be unique but ${names} appear${named.length === 1 ? 's' : ''} multiple times`
  const [one, another] = first[1]
  if (one === undefined) return []
  const subject = another ?? one
  const diagnostic = coderDiagnostic('coder/duplicate-parameter', { text }, place(subject), {
    related: relatedTo(subject, one, 'the other parameter of that name'),
  })
  return [{ text, certain: certain.length > 0, sources: sourcesOf(...first[1]), diagnostic }]
}

/** `a`, `a and b`, `a, b and c`. */
function joined(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}

function presetProblems(presets: readonly PlannedInstance[]): readonly ConvertProblem[] {
  const defaults = presets.filter(({ value }) => {
    const isDefault = attribute(value, 'default')
    return isDefault?.kind === 'bool' && isDefault.bool
  })
  const count = defaults.length
  const [one, another] = defaults
  if (one === undefined || another === undefined) return []
  const text = `a maximum of 1 coder_workspace_preset can be marked as default, but ${count} are set`
  const diagnostic = coderDiagnostic('coder/two-default-presets', { text }, place(another), {
    related: relatedTo(another, one, 'the other default'),
  })
  return [problem(text, defaults, diagnostic)]
}

function problem(
  text: string,
  instances: readonly PlannedInstance[],
  diagnostic: Diagnostic,
): ConvertProblem {
  return { text, certain: isCertain(...instances), sources: sourcesOf(...instances), diagnostic }
}

function attribute(value: Value, name: string): Value | undefined {
  if (value.kind === 'object') return value.attributes.get(name)
  if (value.kind === 'unseen') return value.parts?.get(name) ?? value
  return undefined
}

function place({ location }: PlannedInstance): Location | null {
  return location ?? null
}

function relatedTo(
  subject: PlannedInstance,
  { location }: PlannedInstance,
  note: string,
): readonly { readonly note: string; readonly location: Location }[] {
  return location === undefined || location === subject.location ? [] : [{ note, location }]
}
