/** What the space looks like while nothing is chosen: which parameters there are, and what of the builds hangs on which of them. */
import type { OnOff } from '../coder/builds.ts'
import { isGivenUp } from '../coder/given-up.ts'
import type { ParameterSpec } from '../coder/provider/parameter/parameter-spec.ts'
import type { StaticNode } from '../plan/graph/static-node.ts'
import type { Visited } from '../plan/probe.ts'
import { compareUtf8 } from '../value/type.ts'
import { acceptanceOf, type Domain, domainOf, type Setting, wholeDomain } from './setting.ts'
import type { CurrentSettings, Settings } from './settings.ts'
import { type NodeCost, type Summary, summaryOf } from './summary.ts'
import type { Transition } from './transition.ts'

const NOTHING_VISITED: Visited = {
  diagnostics: [],
  doubts: [],
  instances: [],
  unseenModules: [],
  reads: new Set(),
}

/** The two builds of a choice. */
export const SIDES = ['on', 'off'] as const
/** Which of the two builds: of the running workspace or of the stopped one. */
export type Side = (typeof SIDES)[number]

/** A node of the graph of one of the builds. */
export interface SidedNode {
  readonly side: Side
  readonly at: number
  readonly node: StaticNode
}

/** What a parameter is while something may be left open. */
export interface Offer {
  readonly domain: Domain
  /** Undefined: there is no such parameter. */
  readonly spec: ParameterSpec | undefined
}

/** Something that hangs on parameters, and on all of them together. */
export interface Item {
  readonly key: string
  readonly node: SidedNode | undefined
  readonly parameters: readonly string[]
}

/** What is fixed before any choice is looked at. */
export interface GroundInput {
  readonly current: CurrentSettings
  readonly transitions: Readonly<Record<Side, Transition>>
  /** Values that are taken for what is offered, by parameter. */
  readonly given: ReadonlyMap<string, Domain>
  readonly previous: ReadonlyMap<string, string> | undefined
  /** The builds of one choice: where both have a plan, what no parameter can reach is as it is there. */
  readonly known: OnOff | undefined
}

/** The space before anything is chosen. */
export class Ground {
  readonly current: CurrentSettings
  readonly transitions: Readonly<Record<Side, Transition>>
  /** Settings of all parameters of which it is certain what they offer. */
  settings: Settings
  /** What they offer. */
  readonly offers: Map<string, Offer> = new Map()
  readonly items: Item[] = []
  /** Why no choice has a plan, by side. */
  readonly refusals: Partial<Record<Side, string>> = {}
  /** Credits of metadata that cost the same whatever is chosen. */
  readonly base: Record<Side, bigint> = { on: 0n, off: 0n }
  /** Credits that hang on something else than parameters. */
  readonly open: Record<Side, NodeCost[]> = { on: [], off: [] }
  /** Whether a limit of this analysis was met somewhere: then nothing is certain. */
  isGivenUp = false
  /** What keeps everything from being exact, in clauses. */
  readonly reasons: Set<string> = new Set()
  /** The blocks that declare parameters. */
  readonly declaring: readonly SidedNode[]
  readonly previous: ReadonlyMap<string, string> | undefined
  readonly #given: ReadonlyMap<string, Domain>
  readonly #known: OnOff | undefined

  constructor({ current, transitions, given, previous, known }: GroundInput) {
    this.current = current
    this.transitions = transitions
    this.previous = previous
    this.#given = given
    this.#known = known?.on.refused || known?.off.refused ? undefined : known
    const settings = new Map<string, Setting>()
    for (const [name, domain] of given) {
      settings.set(name, wholeDomain(domain))
      this.offers.set(name, { domain, spec: undefined })
    }
    this.settings = settings
    this.declaring = SIDES.flatMap(side => this.#nodes(side).filter(isParameterBlock))
    this.#settle()
    for (const side of SIDES) this.#survey(side)
    this.#judgeOffers()
  }

  summary({ side, at, node }: SidedNode): Summary {
    const found = this.transitions[side].summary(at, node)
    if (found.isGivenUp) this.isGivenUp = true
    return found
  }

  /** What a parameter offers, by its block or as it was given. */
  offerOf(name: string, spec: ParameterSpec | undefined): Offer {
    const given = this.#given.get(name)
    if (given !== undefined) return { domain: given, spec }
    const domain: Domain =
      spec === undefined ? { kind: 'values', values: [undefined] } : domainOf(spec)
    return { domain, spec }
  }

  /** Whether its values were given instead of being read from its block. */
  isGiven(name: string): boolean {
    return this.#given.has(name)
  }

  #nodes(side: Side): readonly SidedNode[] {
    return this.transitions[side].nodes.map(([at, node]) => ({ side, at, node }))
  }

  /** What is certain of one parameter may make another one certain. */
  #settle(): void {
    for (;;) {
      this.#apply()
      const found = this.declaring
        .filter(({ side }) => side === 'on')
        .flatMap(each => this.summary(each).declared)
        .flatMap(({ name, spec }) => (name === undefined || spec === undefined ? [] : [spec]))
        .filter(({ name }) => this.offers.get(name)?.spec === undefined)
      if (found.length === 0) return
      const settings = new Map(this.settings)
      for (const spec of found) {
        const offer = this.offerOf(spec.name, spec)
        this.offers.set(spec.name, offer)
        settings.set(spec.name, wholeDomain(offer.domain))
      }
      this.settings = settings
    }
  }

  #apply(): void {
    this.current.set(this.settings)
    for (const side of SIDES) this.transitions[side].startFrom(this.settings)
  }

  #survey(side: Side): void {
    if (this.#known !== undefined) {
      this.#surveyReachable(side, this.#known[side])
      return
    }
    const { refused, diagnostics } = this.transitions[side].build()
    if (isGivenUp(diagnostics)) this.isGivenUp = true
    if (refused) {
      const error = diagnostics.find(({ severity }) => severity === 'error')
      this.refusals[side] = error?.message ?? 'Terraform refuses it.'
    }
    // What is offered counts, even if nothing of it is any good.
    const nodes = refused ? this.declaring.filter(each => each.side === side) : this.#nodes(side)
    for (const node of nodes) this.#note(node)
  }

  /** Only what refers to a parameter, however indirectly, may be another in other choices. */
  #surveyReachable(side: Side, { plan }: OnOff['on']): void {
    const reachable = this.transitions[side].reachable
    const declared = new Set<unknown>()
    for (const node of this.#nodes(side)) {
      if (reachable.has(node.at)) this.#note(node)
      else if (node.node.kind === 'resource') declared.add(node.node.declaration)
    }
    const fixed = plan.instances.filter(({ declaration }) => declared.has(declaration))
    const { cost, missing } = summaryOf({
      ...NOTHING_VISITED,
      instances: fixed,
      unseenModules: plan.unseenModules,
    })
    for (const { text } of missing) this.reasons.add(text)
    if (cost !== undefined) this.#noteCost(side, cost)
  }

  #note(node: SidedNode): void {
    const { side } = node
    const { open, cost, declared, missing, refusal } = this.summary(node)
    if (refusal !== undefined) this.refusals[side] ??= refusal
    for (const { key, parameters } of open) this.#add(node, key, parameters)
    for (const { name, spec, parameters } of declared) {
      if (spec !== undefined) continue
      if (parameters.length === 0)
        this.reasons.add(`what the parameter "${name ?? '…'}" offers is not known here`)
      this.#add(node, 'declared', name === undefined ? parameters : [name, ...parameters])
    }
    for (const { text } of missing) this.reasons.add(text)
    if (cost === undefined) return
    if (cost.parameters.length > 0) this.#add(node, 'cost', cost.parameters)
    else this.#noteCost(side, cost)
  }

  /** Credits on which no parameter has a say. */
  #noteCost(side: Side, cost: NodeCost): void {
    if (cost.low !== undefined && cost.low === cost.high) this.base[side] += cost.low
    else this.open[side].push(cost)
  }

  #add(node: SidedNode, key: string, parameters: readonly string[]): void {
    this.items.push({ key: itemKey(node.side, node.at, key), node, parameters })
  }

  /** A parameter that offers what its provider refuses matters by itself. */
  #judgeOffers(): void {
    for (const [name, { domain, spec }] of this.offers) {
      const setting = this.settings.get(name)
      if (spec === undefined || setting === undefined) continue
      const { accepts } = acceptanceOf(spec, setting, domain, this.previous?.get(name))
      const isEmpty = domain.kind === 'values' && domain.values.length === 0
      if (accepts !== 'all' || isEmpty)
        this.items.push({ key: `offer|${name}`, node: undefined, parameters: [name] })
    }
  }
}

/** The name of an item of a node. */
export function itemKey(side: Side, at: number, key: string): string {
  return `${side}|${at}|${key}`
}

function isParameterBlock({ node }: SidedNode): boolean {
  if (node.kind !== 'resource') return false
  const { mode, type } = node.declaration
  return mode === 'data' && type === 'coder_parameter'
}

/** A group of parameters that hang together, and all that hangs on them. */
export interface Part {
  readonly parameters: readonly string[]
  /** In the order of the graph. */
  readonly nodes: readonly SidedNode[]
  readonly keys: ReadonlySet<string>
}

/** The finest groups in which everything that hangs on parameters has all of them; `links` tie further ones together. */
export function partsOf(
  { items }: Ground,
  links: readonly (readonly string[])[],
  nodesOf: (name: string) => readonly SidedNode[],
): readonly Part[] {
  const groups = new Groups()
  for (const { parameters } of items) groups.tie(parameters)
  for (const names of links) groups.tie(names)
  const parts = new Map<string, { names: Set<string>; items: Item[] }>()
  for (const name of groups.names()) {
    const part = parts.get(groups.find(name)) ?? { names: new Set<string>(), items: [] }
    parts.set(groups.find(name), part)
    part.names.add(name)
  }
  for (const item of items) {
    const [name] = item.parameters
    if (name !== undefined) parts.get(groups.find(name))?.items.push(item)
  }
  return [...parts.values()].map(({ names, items: own }) => {
    const nodes = [...own.flatMap(({ node }) => node ?? []), ...[...names].flatMap(nodesOf)]
    const distinct = new Map(nodes.map(each => [`${each.side}|${each.at}`, each] as const))
    return {
      parameters: [...names].sort(compareUtf8),
      nodes: [...distinct.values()],
      keys: new Set(own.map(({ key }) => key)),
    }
  })
}

/** Union-find over names. */
class Groups {
  readonly #parents = new Map<string, string>()

  names(): readonly string[] {
    return [...this.#parents.keys()].sort(compareUtf8)
  }

  find(name: string): string {
    let at = name
    for (;;) {
      const parent = this.#parents.get(at)
      if (parent === undefined || parent === at) return at
      at = parent
    }
  }

  tie(names: readonly string[]): void {
    const [first] = names
    if (first === undefined) return
    for (const name of names) {
      if (!this.#parents.has(name)) this.#parents.set(name, name)
      this.#parents.set(this.find(name), this.find(first))
    }
  }
}
