/** What the nodes of both builds come to, asked again with more of what they hang on until that is decided. */
import { itemKey, type Part, type Side, type SidedNode } from '../ground.ts'
import { LinkedParts } from '../part-result.ts'
import { STAND_IN, type Summary } from '../summary.ts'
import type { Transition } from '../transition.ts'
import type { Dimensions } from './dimensions.ts'
import type { StandIns } from './stand-ins.ts'
import { Untold, type ValueClass } from './value-class.ts'

/** Credits before they wrap; a refused node has none. */
export type Outcome = number | 'refused'

/** What a node comes to, or the name that has to be chosen first. */
export type Decision = { readonly outcome: Outcome } | { readonly wants: string }

/** The part whose nodes are asked, and what asking may use. */
export interface VisitedPart {
  readonly part: Part
  /** Which part each item belongs to. */
  readonly owners: ReadonlyMap<string, Part>
  readonly transitions: Readonly<Record<Side, Transition>>
  readonly standIns: Readonly<Record<Side, StandIns>>
  readonly dimensions: Dimensions
  /** How many values a name may have. */
  readonly sizeOf: (side: Side, name: string) => number
  /** The parameters that a node declares of which its provider may refuse values. */
  readonly judgedBy: (node: SidedNode) => readonly string[]
  readonly spend: () => void
}

interface Branch {
  readonly decision: Decision
  /** All names that stand in the way. */
  readonly names: readonly string[]
  readonly children: Map<ValueClass, Branch>
}

type Chosen = ReadonlyMap<string, ValueClass>

/** Visits nodes, each once for what it turns out to hang on. */
export class Visits {
  readonly #input: VisitedPart
  readonly #own: ReadonlySet<string>
  readonly #roots = new Map<SidedNode, Branch>()

  constructor(input: VisitedPart) {
    this.#input = input
    this.#own = new Set(input.part.parameters)
  }

  /** What stands in the way of deciding a node while nothing is chosen. */
  firstWanted(node: SidedNode): readonly string[] {
    return this.#root(node).names
  }

  /** What a node comes to with what is chosen by name. */
  decide(node: SidedNode, chosenOf: (name: string) => ValueClass | undefined): Decision {
    let branch = this.#root(node)
    const chosen = new Map<string, ValueClass>()
    while ('wants' in branch.decision) {
      const { wants } = branch.decision
      const label = chosenOf(wants)
      if (label === undefined) return branch.decision
      chosen.set(wants, label)
      const known = branch.children.get(label)
      const next = known ?? this.#visit(node, chosen)
      branch.children.set(label, next)
      branch = next
    }
    return branch.decision
  }

  #root(node: SidedNode): Branch {
    const known = this.#roots.get(node)
    if (known !== undefined) return known
    const root = this.#visit(node, new Map())
    this.#roots.set(node, root)
    return root
  }

  #visit(node: SidedNode, chosen: Chosen): Branch {
    const { dimensions, standIns, transitions, spend } = this.#input
    spend()
    const values = new Map<number, number>()
    for (const [name, label] of chosen) {
      const dim = dimensions.numberOf(name)
      if (dim !== undefined) values.set(dim, dimensions.placeOf(dim, label))
    }
    dimensions.apply(values)
    standIns[node.side].choose(chosen)
    return this.#branch(node, chosen, transitions[node.side].summary(node.at, node.node))
  }

  #branch(node: SidedNode, chosen: Chosen, summary: Summary): Branch {
    const { refusal, isGivenUp } = summary
    if (isGivenUp) throw new Untold('a limit')
    if (refusal !== undefined)
      return { decision: { outcome: 'refused' }, names: [], children: new Map() }
    const { sizeOf, judgedBy } = this.#input
    const undecided = [...this.#wanted(node, chosen, summary)]
    const names =
      undecided.length > 0 ? undecided : judgedBy(node).filter(name => !chosen.has(name))
    const [first, ...rest] = names
    if (first === undefined) {
      const outcome = this.#creditsOf(node, summary)
      return { decision: { outcome }, names, children: new Map() }
    }
    const { side } = node
    const wants = rest.reduce(
      (best, name) => (sizeOf(side, name) < sizeOf(side, best) ? name : best),
      first,
    )
    return { decision: { wants }, names, children: new Map() }
  }

  #wanted(node: SidedNode, chosen: Chosen, { open, cost, declared }: Summary): ReadonlySet<string> {
    const all = [
      ...open
        .filter(({ key, parameters }) => this.#isOwn(node, key, parameters))
        .map(({ parameters }) => parameters),
      // Whether a value is offered is asked of what is offered.
      ...declared.filter(({ spec }) => spec === undefined).map(({ parameters }) => parameters),
      ...(cost === undefined || !this.#isCostOwn(node) || isExact(cost) ? [] : [cost.parameters]),
    ]
    const names = new Set<string>()
    for (const parameters of all) {
      const others = parameters.filter(name => !this.#own.has(name) && !name.startsWith(STAND_IN))
      if (others.length > 0) throw new LinkedParts([...this.#own, ...others])
      const left = parameters.filter(name => !chosen.has(name))
      if (left.length === 0) throw new Untold('something that nothing decides')
      for (const name of left) names.add(name)
    }
    return names
  }

  /** What is known to hang on parameters of another part alone is left to that part. */
  #isOwn({ side, at }: SidedNode, key: string, parameters: readonly string[]): boolean {
    const { owners, part } = this.#input
    const owner = owners.get(itemKey(side, at, key))
    if (owner === undefined || owner === part) return true
    return parameters.some(name => this.#own.has(name) || name.startsWith(STAND_IN))
  }

  #isCostOwn({ side, at }: SidedNode): boolean {
    const { owners, part } = this.#input
    return owners.get(itemKey(side, at, 'cost')) === part
  }

  #creditsOf(node: SidedNode, { cost }: Summary): number {
    if (cost === undefined || !this.#isCostOwn(node)) return 0
    const credits = Number(cost.low)
    if (!isExact(cost) || !Number.isSafeInteger(credits)) throw new Untold('an open cost')
    return credits
  }
}

function isExact({ low, high }: NonNullable<Summary['cost']>): boolean {
  return low !== undefined && low === high
}
