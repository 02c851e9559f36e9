/** Which resources of a refused plan are what they would be without its errors. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { ModuleCall } from '../module/configuration.ts'
import type { PlannedGraph } from './graph/graph.ts'
import type { StaticNode } from './graph/static-node.ts'

/**
 * The resources, by address without keys, that an error is about or that depend on such a thing. `walked` marks what failed while it was
 * planned; `early` are errors from before that. `any` where one of those stands in nothing that is planned.
 */
export function failedResources(
  { graph, order }: PlannedGraph,
  walked: Uint8Array,
  early: readonly Diagnostic[],
): ReadonlySet<string> | 'any' {
  const failed = Uint8Array.from(graph.nodes, (_, at) => walked[at] ?? 0)
  for (const diagnostic of early) {
    const around = nodesAround(graph.nodes, diagnostic)
    if (around.length === 0) return 'any'
    for (const at of around) failed[at] = 1
  }
  const found = new Set<string>()
  for (const cycle of order.cycles) for (const at of cycle) note(graph.nodes[at], found)
  for (const at of order.nodes) {
    if (graph.dependencies[at]?.some(target => failed[target] === 1) === true) failed[at] = 1
    if (failed[at] === 1) note(graph.nodes[at], found)
  }
  return found
}

function note(node: StaticNode | undefined, found: Set<string>): void {
  if (node?.kind === 'resource') found.add(node.label)
}

/** The nodes in whose blocks a remark stands. */
function nodesAround(nodes: readonly StaticNode[], { subject }: Diagnostic): readonly number[] {
  if (subject === null) return []
  return nodes.flatMap((node, at) => {
    const block = blockOf(node)
    const isAround =
      block?.source === subject.source &&
      block.span.start <= subject.span.start &&
      subject.span.end <= block.span.end
    return isAround ? [at] : []
  })
}

function blockOf(node: StaticNode): Pick<ModuleCall, 'source' | 'span'> | undefined {
  switch (node.kind) {
    case 'module':
    case 'module-close':
      return node.call
    case 'provider':
      return node.configuration
    default:
      return node.declaration
  }
}
