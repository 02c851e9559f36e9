/**
 * Which resource each metadata is shown with: the nearest one along Terraform's reduced graph, whatever `resource_id` says. Decides what
 * the dashboard shows, and until Coder 2.29 what was charged. See provisioner/terraform/convertstate.go.
 */
import type { Module } from '../../module/configuration.ts'
import type { ReferenceGraph } from '../../plan/graph/graph.ts'
import type { PlannedInstance } from '../../plan/plan-model.ts'
import { mergeSources } from '../../value/make.ts'
import type { UnseenSource } from '../../value/value.ts'
import { METADATA_TYPE } from '../cost.ts'
import { labelOf } from './label.ts'

/** Where a metadata's cost is shown. */
export type Target =
  /** No resource can be reached: charged, and shown nowhere. */
  | { readonly kind: 'none' }
  /** All instances of this label. */
  | { readonly kind: 'label'; readonly label: string }
  /** It hangs on what is not seen; `candidates` are all labels that may be it, undefined where a missing module may hold others. */
  | {
      readonly kind: 'open'
      readonly candidates: readonly string[] | undefined
      readonly maybeNone: boolean
      readonly sources: readonly UnseenSource[]
    }

/** A metadata instance and its target. */
export interface Attachment {
  readonly metadata: PlannedInstance
  readonly target: Target
}

/** The instances of one label. */
interface Labelled {
  /** At least one exists for certain that metadata may attach to. */
  certain: boolean
  /** At least one may exist. */
  possible: boolean
  readonly instances: PlannedInstance[]
}

/** Instances by label: by the address up to its first key. */
export type LabelIndex = ReadonlyMap<string, Labelled>

/** Instances of a plan or state by the label under which Coder looks for them. */
export function indexByLabel(
  instances: readonly PlannedInstance[],
  root: Module | undefined,
): LabelIndex {
  const index = new Map<string, Labelled>()
  for (const instance of instances) {
    const label = labelOf(instance, root)
    const entry = index.get(label) ?? { certain: false, possible: false, instances: [] }
    index.set(label, entry)
    entry.instances.push(instance)
    if (!isCandidate(instance) || instance.presence.high === 0) continue
    entry.possible = true
    if (instance.presence.low > 0) entry.certain = true
  }
  return index
}

/** Coder's own resources are walked through, external agents excepted. */
function isCandidate({ mode, type }: PlannedInstance): boolean {
  return mode === 'managed' && (!type.startsWith('coder_') || type === 'coder_external_agent')
}

/** The target of every metadata instance that may exist, in order of the addresses. */
export function attachmentsOf(index: LabelIndex, graph: ReferenceGraph): readonly Attachment[] {
  const found: Attachment[] = []
  for (const [label, { instances }] of index) {
    const metadata = instances.filter(each => each.type === METADATA_TYPE)
    if (metadata.length === 0) continue
    const target = targetOf(label, index, graph)
    for (const each of metadata)
      if (each.presence.high !== 0) found.push({ metadata: each, target })
  }
  return found
}

function targetOf(label: string, index: LabelIndex, graph: ReferenceGraph): Target {
  const certain = graph.nearest(label, wanted => index.get(wanted)?.certain === true)
  const possible = graph.nearest(label, wanted => index.get(wanted)?.possible === true)
  // What can only be reached through the nearest resource is further away than that.
  if (graph.reachesMissing(label, certain?.label)) {
    return { kind: 'open', candidates: undefined, maybeNone: certain === undefined, sources: [] }
  }
  if (possible === undefined) return { kind: 'none' }
  if (possible.label === certain?.label) return { kind: 'label', label: possible.label }
  return openTarget(label, certain?.label, index, graph)
}

/** Everything that would be nearest if what is uncertain were not there, up to the first that certainly is. */
function openTarget(
  label: string,
  last: string | undefined,
  index: LabelIndex,
  graph: ReferenceGraph,
): Target {
  const candidates = new Set<string>()
  const isOpen = (wanted: string): boolean =>
    !candidates.has(wanted) && index.get(wanted)?.possible === true
  let next = graph.nearest(label, isOpen)
  while (next !== undefined) {
    candidates.add(next.label)
    if (next.label === last) break
    next = graph.nearest(label, isOpen)
  }
  const sources = [...candidates].flatMap(each =>
    (index.get(each)?.instances ?? []).map(instance => instance.presence.sources),
  )
  return {
    kind: 'open',
    candidates: [...candidates],
    maybeNone: last === undefined,
    sources: sources.length === 0 ? [] : mergeSources(...sources),
  }
}
