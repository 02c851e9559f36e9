/**
 * What Coder up to 2.29 charges for a plan of the real Terraform: the cost attached to each resource, counted once for each of its
 * instances. As `ConvertState` of provisioner/terraform/resources.go does it, written anew from Terraform's own graph.
 */

/** A resource of a plan, as `terraform show -json` lists it. */
export interface ListedResource {
  readonly address: string
  readonly mode: string
  readonly type: string
  /** In 32 bits; of anything that is no metadata 0. */
  readonly credits: number
}

/** What `terraform graph -type=plan` prints, as far as it matters. */
export interface PlanGraph {
  /** Names of nodes by their labels. */
  readonly named: ReadonlyMap<string, string>
  /** Labels of nodes by their names. */
  readonly labels: ReadonlyMap<string, string>
  /** What each node depends on directly, by name. */
  readonly edges: ReadonlyMap<string, readonly string[]>
}

/** Reads the output of `terraform graph -type=plan`. */
export function readGraph(dot: string): PlanGraph {
  const named = new Map<string, string>()
  const labels = new Map<string, string>()
  const edges = new Map<string, string[]>()
  for (const line of dot.split('\n')) {
    const edge = /^\s*"((?:[^"\\]|\\.)*)" -> "((?:[^"\\]|\\.)*)"/.exec(line)
    if (edge !== null) {
      const [, from = '', to = ''] = edge
      edges.set(from, [...(edges.get(from) ?? []), to])
      continue
    }
    const node = /^\s*"((?:[^"\\]|\\.)*)" \[label = "((?:[^"\\]|\\.)*)"/.exec(line)
    if (node === null) continue
    const [, name = '', label = ''] = node
    labels.set(name, label)
    if (!named.has(label)) named.set(label, name)
  }
  return { named, labels, edges }
}

/** The credits of a plan; `refused` where two metadata are attached to one resource. */
export function attachedCost(
  resources: readonly ListedResource[],
  graph: PlanGraph,
): number | 'refused' {
  const byLabel = new Map<string, ListedResource[]>()
  for (const each of resources) {
    const label = labelOf(each)
    byLabel.set(label, [...(byLabel.get(label) ?? []), each])
  }
  const attached = new Map<string, number>()
  for (const each of resources.toSorted((a, b) => (a.address < b.address ? -1 : 1))) {
    if (each.type !== 'coder_metadata') continue
    const target = targetOf(labelOf(each), byLabel, graph)
    if (target === undefined) continue
    if (attached.has(target)) return 'refused'
    attached.set(target, each.credits)
  }
  let sum = 0
  for (const each of resources) if (isListed(each)) sum += attached.get(labelOf(each)) ?? 0
  return sum | 0
}

function labelOf({ address }: ListedResource): string {
  return address.split('[')[0] ?? address
}

/** The resource that is fewest steps away, the first in order of equally near ones. */
function targetOf(
  label: string,
  byLabel: ReadonlyMap<string, readonly ListedResource[]>,
  { named, labels, edges }: PlanGraph,
): string | undefined {
  const start = named.get(label)
  const seen = new Set<string>()
  let level = start === undefined ? [] : (edges.get(start) ?? [])
  while (level.length > 0) {
    const found = level
      .flatMap(name => labels.get(name) ?? [])
      .filter(each => byLabel.get(each)?.some(isTarget))
      .sort()
    if (found[0] !== undefined) return found[0]
    for (const name of level) seen.add(name)
    level = [...new Set(level.flatMap(name => edges.get(name) ?? []))].filter(
      name => !seen.has(name),
    )
  }
  return undefined
}

function isTarget({ mode, type }: ListedResource): boolean {
  return mode === 'managed' && !type.startsWith('coder_')
}

const UNLISTED: ReadonlySet<string> = new Set([
  'coder_script',
  'coder_agent',
  'coder_agent_instance',
  'coder_app',
  'coder_metadata',
])

function isListed({ mode, type }: ListedResource): boolean {
  return mode === 'managed' && !UNLISTED.has(type)
}
