/** One of the builds of a template, on or off, as the settings of its parameters change. */
import {
  type Build,
  build,
  inputsOf,
  providersOf,
  stateAfter,
  type Template,
} from '../coder/builds.ts'
import type { BuildContext } from '../coder/context.ts'
import type { SourcedExpression } from '../module/configuration.ts'
import { plannedGraph } from '../plan/graph/graph.ts'
import type { StaticNode } from '../plan/graph/static-node.ts'
import type { StandIns } from '../plan/plan-context.ts'
import type { PlannedInstance, PriorState } from '../plan/plan-model.ts'
import { type Evaluated, Probe } from '../plan/probe.ts'
import { unseenSourcesOf } from '../value/inspect.ts'
import { compareUtf8 } from '../value/type.ts'
import { type Setting, settingKey } from './setting.ts'
import type { CurrentSettings, Settings } from './settings.ts'
import { parametersIn, type Summary, summaryOf } from './summary.ts'

/** What a build is planned on: a state, or what another build of the same choice leaves. */
export type Before = { readonly state: PriorState } | { readonly after: Transition }

/** What stands in for expressions of the root module, and what the facts about that are now. */
export interface Standing {
  readonly standIns: StandIns
  /** Undefined: it is no such fact. */
  readonly tellFact: (fact: string) => string | undefined
}

/** What else a build may know. */
export interface Besides {
  /** The build of one of the choices. */
  readonly known?: Build | undefined
  readonly standing?: Standing | undefined
  /** The same build with nothing standing in. */
  readonly plain?: Transition | undefined
}

/** Visits nodes of a build's graph under the settings that hold. */
export class Transition {
  readonly #template: Template
  readonly #context: BuildContext
  readonly #current: CurrentSettings
  readonly #before: Before
  readonly #probes = new Map<string, Probe>()
  /** The parameters that have to be chosen for the state before to be told well enough. */
  readonly #decisive = new Set<string>()
  readonly #states = new Map<string, PriorState>()
  /** The build of one of the choices, if there is one. */
  readonly #known: Build | undefined
  readonly #standing: Standing | undefined
  readonly #plain: Transition | undefined

  constructor(
    template: Template,
    context: BuildContext,
    current: CurrentSettings,
    before: Before,
    { known, standing, plain }: Besides = {},
  ) {
    this.#template = template
    this.#context = context
    this.#current = current
    this.#before = before
    this.#known = known?.refused ? undefined : known
    this.#standing = standing
    this.#plain = plain
  }

  get template(): Template {
    return this.#template
  }

  /** The same build with something standing in for expressions. */
  withStanding(standing: Standing): Transition {
    const copy = new Transition(this.#template, this.#context, this.#current, this.#before, {
      known: this.#known,
      standing,
      plain: this,
    })
    copy.startFrom(this.#rootSettings)
    return copy
  }

  /** The nodes that can be visited, in the order of the graph. */
  get nodes(): readonly (readonly [at: number, node: StaticNode])[] {
    const { graph, order } = plannedGraph(this.#template.root, this.#template.terraformMinor)
    return order.nodes.flatMap(at => {
      const node = graph.nodes[at]
      return node === undefined ? [] : [[at, node] as const]
    })
  }

  /** The nodes that refer to a parameter, however indirectly. */
  get reachable(): ReadonlySet<number> {
    const { graph, order } = plannedGraph(this.#template.root, this.#template.terraformMinor)
    const reachable = new Set<number>()
    // What a node depends on comes before it.
    for (const at of order.nodes) {
      const node = graph.nodes[at]
      const isParameter = node?.kind === 'resource' && node.declaration.type === 'coder_parameter'
      if (isParameter || graph.dependencies[at]?.some(target => reachable.has(target)))
        reachable.add(at)
    }
    return reachable
  }

  /** How often something was planned anew. */
  get visits(): number {
    let total = 0
    for (const { visits } of this.#probes.values()) total += visits
    return total
  }

  /** The whole build, with what is left open. */
  build(): Build {
    return build(this.#template, this.#current.in(this.#context), this.#prior())
  }

  /** What the build leaves behind, as far as that can be told with what is left open. */
  leaves(): PriorState {
    const context = this.#current.in(this.#context)
    return stateAfter(this.#template, { context, plan: { instances: this.#instances() } })
  }

  /** What no parameter reaches is as it is in a build that is known. */
  #instances(): readonly PlannedInstance[] {
    const known = this.#known?.plan.instances ?? []
    const { reachable } = this
    const fixed = new Set<unknown>()
    const visited: PlannedInstance[] = []
    for (const [at, node] of this.nodes) {
      if (node.kind !== 'resource') continue
      if (this.#known !== undefined && !reachable.has(at)) fixed.add(node.declaration)
      else visited.push(...this.#probe().visit(at, node).instances)
    }
    return [...known.filter(({ declaration }) => fixed.has(declaration)), ...visited].sort((a, b) =>
      compareUtf8(a.address, b.address),
    )
  }

  summary(at: number, node: StaticNode): Summary {
    const found = summaryOf(this.#probe().visit(at, node))
    return this.#wereDecisive(namesIn(found)) ? this.summary(at, node) : found
  }

  /** What an expression of the root module comes to. `name` tells it apart from others. */
  evaluate(name: string, at: SourcedExpression): Evaluated {
    const found = this.#probe().evaluate(name, at)
    return this.#wereDecisive(parametersOf(found)) ? this.evaluate(name, at) : found
  }

  /** What hangs on a parameter that is chosen comes from the state before, which was told without it. */
  #wereDecisive(names: readonly string[]): boolean {
    if (!('after' in this.#before)) return false
    const chosen = names.filter(
      name => !this.#decisive.has(name) && this.#current.of(name).kind === 'value',
    )
    for (const name of chosen) this.#decisive.add(name)
    return chosen.length > 0
  }

  /** Plans on the same state, where nothing has to be chosen for that. */
  probeAt(decisive: ReadonlySet<string>): Probe | undefined {
    return decisive.size === 0 && this.#decisive.size === 0 ? this.#probe() : undefined
  }

  #probe(): Probe {
    const key = JSON.stringify([...this.#decisive].map(name => settingKey(this.#current.of(name))))
    const known = this.#probes.get(key)
    if (known !== undefined) return known
    const { root } = this.#template
    const probe = new Probe({
      root,
      inputs: inputsOf(this.#template),
      prior: this.#prior(),
      tellFact: fact => this.#standing?.tellFact(fact) ?? this.#current.tellFact(fact),
      standIns: this.#standing?.standIns,
      like: this.#plain?.probeAt(this.#decisive),
      providers: () => providersOf(this.#template, this.#current.in(this.#context)),
    })
    this.#probes.set(key, probe)
    return probe
  }

  /** What holds for every choice that agrees with the present one in the decisive parameters. */
  #prior(): PriorState {
    if ('state' in this.#before) return this.#before.state
    const { settings } = this.#current
    const decisive: Settings = new Map<string, Setting>([
      ...this.#rootSettings,
      ...[...settings].filter(([name]) => this.#decisive.has(name)),
    ])
    this.#current.set(decisive)
    const key = JSON.stringify([...decisive].map(([name, each]) => [name, settingKey(each)]))
    const known = this.#states.get(key)
    const state = known ?? this.#before.after.leaves()
    this.#states.set(key, state)
    this.#current.set(settings)
    return state
  }

  #rootSettings: Settings = new Map()

  /** Says what is open while nothing is chosen. */
  startFrom(settings: Settings): void {
    this.#rootSettings = settings
  }
}

/** The parameters on which an expression hangs. */
export function parametersOf({ value, own, nested }: Evaluated): readonly string[] {
  const doubts = [...own.doubts, ...nested.doubts].flatMap(({ sources }) => sources)
  return parametersIn([...unseenSourcesOf(value), ...doubts])
}

function namesIn({ open, cost, declared }: Summary): readonly string[] {
  return [
    ...open.flatMap(({ parameters }) => parameters),
    ...(cost?.parameters ?? []),
    ...declared.flatMap(({ parameters }) => parameters),
  ]
}
