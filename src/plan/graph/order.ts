/** Orders a graph so that everything comes after what it depends on, and finds what goes in circles. */
import type { StaticGraph } from './static-node.ts'

/** The order in which a plan visits nodes. Numbers are indices of `StaticGraph.nodes`. */
export interface Order {
  /** Indices of all nodes, dependencies first. Members of a circle are next to each other. */
  readonly nodes: readonly number[]
  /** Groups of more than one node that all depend on each other. */
  readonly cycles: readonly (readonly number[])[]
}

/** One node being visited: how many of its dependencies have been looked at. */
interface Visit {
  readonly node: number
  next: number
}

/** Tarjan's strongly connected components, with a stack of our own: chains may be thousands of nodes long. */
export function orderOf({ nodes, dependencies }: StaticGraph): Order {
  const search = new Search(dependencies, nodes.length)
  for (let node = 0; node < nodes.length; node++) search.from(node)
  return { nodes: search.done, cycles: search.cycles }
}

const UNSEEN = -1

class Search {
  readonly done: number[] = []
  readonly cycles: number[][] = []
  readonly #dependencies: readonly (readonly number[])[]
  /** When each node was first seen. */
  readonly #index: Int32Array
  /** The earliest node that is known to be reachable from each node and still open. */
  readonly #low: Int32Array
  readonly #isOpen: Uint8Array
  readonly #open: number[] = []
  #seen = 0

  constructor(dependencies: readonly (readonly number[])[], count: number) {
    this.#dependencies = dependencies
    this.#index = new Int32Array(count).fill(UNSEEN)
    this.#low = new Int32Array(count)
    this.#isOpen = new Uint8Array(count)
  }

  from(start: number): void {
    if (this.#indexOf(start) !== UNSEEN) return
    const visits: Visit[] = [this.#enter(start)]
    for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
      const target = this.#dependencies[visit.node]?.[visit.next]
      visit.next++
      if (target === undefined) {
        visits.pop()
        this.#leave(visit.node, visits.at(-1)?.node)
      } else if (this.#indexOf(target) === UNSEEN) visits.push(this.#enter(target))
      else if (this.#isOpen[target] === 1) this.#lower(visit.node, this.#indexOf(target))
    }
  }

  #indexOf(node: number): number {
    return this.#index[node] ?? UNSEEN
  }

  #enter(node: number): Visit {
    this.#index[node] = this.#seen
    this.#low[node] = this.#seen
    this.#seen++
    this.#open.push(node)
    this.#isOpen[node] = 1
    return { node, next: 0 }
  }

  #lower(node: number, to: number): void {
    this.#low[node] = Math.min(this.#low[node] ?? to, to)
  }

  #leave(node: number, parent: number | undefined): void {
    const low = this.#low[node] ?? 0
    if (parent !== undefined) this.#lower(parent, low)
    if (low !== this.#indexOf(node)) return
    const group = this.#open.splice(this.#open.lastIndexOf(node))
    for (const member of group) {
      this.#isOpen[member] = 0
      this.done.push(member)
    }
    if (group.length > 1) this.cycles.push(group)
  }
}
