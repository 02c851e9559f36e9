/**
 * The reference graph of a configuration as `terraform graph -type=plan` would draw it: transitively reduced. Coder attaches metadata along
 * it. Reduction is done where somebody looks, so that a query costs what it walks over.
 */
import type { TerraformMinor } from '../../eval/language-version.ts'
import type { Module } from '../../module/configuration.ts'
import type { Location } from '../../text/source.ts'
import { compareUtf8 } from '../../value/type.ts'
import { AwaitedResources } from './awaited.ts'
import { type ImportBlock, importBlocks } from './import-blocks.ts'
import { placeOfNode } from './node-place.ts'
import { type Order, orderOf } from './order.ts'
import { buildStaticGraph } from './static-graph.ts'
import type { StaticGraph, StaticNode } from './static-node.ts'

/** The reduced graph and what can be asked of it. Nodes are called as Terraform calls them, such as `local.a (expand)`. */
export interface ReferenceGraph {
  readonly nodes: readonly StaticNode[]
  /** Names of the nodes that a node directly depends on, after reduction, in byte order; undefined: there is no such node. */
  dependenciesOf(name: string): readonly string[] | undefined
  /**
   * The wanted label that is fewest steps away from the resource of a label, the first in byte order of equally near ones. Labels are
   * addresses without keys (`module.a.docker_volume.home`); only resources have any. Undefined: none can be reached.
   */
  nearest(label: string, isWanted: (label: string) => boolean): NearestLabel | undefined
  /** Whether a module that is not there can be reached from the resource of a label, other than through the resource of another label. */
  reachesMissing(label: string, around?: string): boolean
  readonly cycles: readonly Cycle[]
}

/** Nodes that depend on each other in a circle. */
export interface Cycle {
  /** As Terraform names them in its error, in byte order. */
  readonly members: readonly string[]
  /** Where each of them is declared, in the same order. */
  readonly places: readonly (Location | undefined)[]
}

/** What a search through the reduced graph found. */
export interface NearestLabel {
  readonly label: string
  /** 0: a direct dependency. */
  readonly depth: number
  /** No module that is not there can be reached; what is hidden in one may be nearer, or lie between. */
  readonly isCertain: boolean
}

/** The graph of a configuration. The same module gives the same graph. Never throws. */
export function buildGraph(root: Module, version: TerraformMinor = 14): ReferenceGraph {
  return plannedGraph(root, version).references
}

/** A graph with its order, as planning walks it. */
export interface PlannedGraph {
  readonly graph: StaticGraph
  readonly order: Order
  readonly references: ReferenceGraph
  readonly awaited: AwaitedResources
  /** By the address of what is imported to, without keys. */
  readonly imports: ReadonlyMap<string, readonly ImportBlock[]>
}

const KNOWN = new WeakMap<Module, Map<TerraformMinor, PlannedGraph>>()

/** The graph of a configuration with its order, made once. */
export function plannedGraph(root: Module, version: TerraformMinor): PlannedGraph {
  const known = KNOWN.get(root) ?? new Map<TerraformMinor, PlannedGraph>()
  KNOWN.set(root, known)
  const made = known.get(version)
  if (made !== undefined) return made
  const imports = importBlocks(root, version)
  const graph = buildStaticGraph(root, version, imports)
  const order = orderOf(graph)
  const references = new ReducedGraph(graph, order)
  const awaited = new AwaitedResources(graph, version)
  const planned = { graph, order, references, awaited, imports }
  known.set(version, planned)
  return planned
}

class ReducedGraph implements ReferenceGraph {
  readonly nodes: readonly StaticNode[]
  readonly cycles: readonly Cycle[]
  readonly #graph: StaticGraph
  /** Longer than that of everything that the node depends on. */
  readonly #heights: Int32Array
  readonly #reduced = new Map<number, readonly number[]>()
  #byName: ReadonlyMap<string, number> | undefined
  #byLabel: ReadonlyMap<string, number> | undefined
  /** Modules that are not there. */
  readonly #hidden: readonly number[]
  /** Which search saw a node last, so that searches need no sets. */
  readonly #seenBy: Int32Array
  #search = 0

  constructor(graph: StaticGraph, order: Order) {
    this.#graph = graph
    this.nodes = graph.nodes
    this.#heights = heightsOf(graph, order)
    this.#hidden = graph.nodes.flatMap((node, at) => (isHidden(node) ? [at] : []))
    this.#seenBy = new Int32Array(graph.nodes.length)
    this.cycles = order.cycles.map(members => cycleOf(members.flatMap(at => graph.nodes[at] ?? [])))
  }

  dependenciesOf(name: string): readonly string[] | undefined {
    this.#byName ??= new Map(this.nodes.map((node, index) => [node.name, index] as const))
    const at = this.#byName.get(name)
    if (at === undefined) return undefined
    const names = this.#dependencies(at).map(target => this.nodes[target]?.name ?? '')
    return names.sort(compareUtf8)
  }

  nearest(label: string, isWanted: (label: string) => boolean): NearestLabel | undefined {
    const start = this.#resource(label)
    if (start === undefined) return undefined
    const seen = new Set([start])
    let level = [start]
    for (let depth = 0; level.length > 0; depth++) {
      level = this.#nextLevel(level, seen)
      const nodes = level.flatMap(at => this.nodes[at] ?? [])
      const wanted = nodes.flatMap(node =>
        node.kind === 'resource' && isWanted(node.label) ? [node.label] : [],
      )
      const [first] = wanted.sort(compareUtf8)
      if (first !== undefined)
        return { label: first, depth, isCertain: !this.#reachesHidden(start) }
    }
    return undefined
  }

  reachesMissing(label: string, around?: string): boolean {
    const start = this.#resource(label)
    const avoided = around === undefined ? undefined : this.#resource(around)
    return start !== undefined && this.#reachesHidden(start, avoided)
  }

  #resource(label: string): number | undefined {
    this.#byLabel ??= new Map(
      this.nodes.flatMap((node, at) =>
        node.kind === 'resource' ? [[node.label, at] as const] : [],
      ),
    )
    return this.#byLabel.get(label)
  }

  #reachesHidden(start: number, avoided?: number): boolean {
    if (this.#hidden.length === 0) return false
    this.#search++
    // What counts as seen is not walked through.
    if (avoided !== undefined) this.#seenBy[avoided] = this.#search
    this.#markBelow(start, 0)
    return this.#hidden.some(at => this.#seenBy[at] === this.#search)
  }

  #nextLevel(level: readonly number[], seen: Set<number>): number[] {
    const next: number[] = []
    for (const at of level) {
      for (const target of this.#dependencies(at)) {
        if (seen.has(target)) continue
        seen.add(target)
        next.push(target)
      }
    }
    return next
  }

  /** A node's dependencies without those that another of them depends on anyway. */
  #dependencies(at: number): readonly number[] {
    const known = this.#reduced.get(at)
    if (known !== undefined) return known
    const all = this.#graph.dependencies[at] ?? []
    const reduced = all.length < 2 ? all : this.#reduce(all)
    this.#reduced.set(at, reduced)
    return reduced
  }

  #reduce(targets: readonly number[]): readonly number[] {
    const highestFirst = [...targets].sort((a, b) => this.#height(b) - this.#height(a))
    const lowest = this.#height(highestFirst.at(-1) ?? 0)
    this.#search++
    // What is reached from a higher target is marked before a lower one is looked at.
    return highestFirst.filter(target => {
      if (this.#seenBy[target] === this.#search) return false
      this.#markBelow(target, lowest)
      return true
    })
  }

  /** Marks everything that a node depends on, down to a height below which nobody asks. */
  #markBelow(start: number, lowest: number): void {
    const open = [start]
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const target of this.#graph.dependencies[at] ?? []) {
        if (this.#seenBy[target] === this.#search || this.#height(target) < lowest) continue
        this.#seenBy[target] = this.#search
        open.push(target)
      }
    }
  }

  #height(at: number): number {
    return this.#heights[at] ?? 0
  }
}

function heightsOf({ nodes, dependencies }: StaticGraph, order: Order): Int32Array {
  const heights = new Int32Array(nodes.length)
  for (const at of order.nodes) {
    let height = 0
    for (const target of dependencies[at] ?? []) {
      height = Math.max(height, (heights[target] ?? 0) + 1)
    }
    heights[at] = height
  }
  return heights
}

function cycleOf(nodes: readonly StaticNode[]): Cycle {
  const named = nodes.map(node => [cycleName(node), placeOfNode(node)] as const)
  named.sort(([a], [b]) => compareUtf8(a, b))
  return { members: named.map(([name]) => name), places: named.map(([, place]) => place) }
}

/** Terraform finds cycles while it validates, where resources are not yet to be expanded. */
function cycleName(node: StaticNode): string {
  return node.kind === 'resource' ? node.label : node.name
}

function isHidden(node: StaticNode): boolean {
  return (node.kind === 'module' || node.kind === 'module-close') && 'missing' in node.child
}
