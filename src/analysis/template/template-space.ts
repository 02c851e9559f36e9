/** Every choice that a template's form offers: what the report says of it, within the work that the command allows. */
import { type OnOff, presetsIn } from '../../coder/builds.ts'
import { stopAfter } from '../../coder/contexts.ts'
import { METADATA_TYPE } from '../../coder/cost.ts'
import { plannedGraph } from '../../plan/graph/graph.ts'
import { reportEnds, reportSpace } from '../../report/from/from-space.ts'
import type { SpaceReport } from '../../report/space.ts'
import { exploreSpace, type SpaceInput } from '../../space/explore.ts'
import type { Space } from '../../space/model.ts'
import { describeOver } from '../../space/over/over.ts'
import type { Domain } from '../../space/setting.ts'
import { type Dimension, exploreVaried } from '../../space/varied/dimension.ts'
import { parametersFrom, type TemplateSubject } from '../subject.ts'
import type { Owner, PricedSubject } from './priced-template.ts'

/** How far choices are gone into. `ends`: the lowest and the highest cost. `counts`: the distribution too. `all`: with patience. */
export type Exploration = 'ends' | 'counts' | 'all'

/** Looks at boxes of choices that are allowed, planning included. */
const WORK: Readonly<Record<Exploration, number>> = { ends: 6000, counts: 250_000, all: 2_000_000 }

/** Looks at boxes that a run allows for the ends of all its templates together, and how few of them are not worth a look. */
const [WORK_OF_A_RUN, LEAST_WORK] = [20_000, 400]

/** So many owners for whom a template costs something else are gone into. */
const MOST_OWNERS: Readonly<Record<Exploration, number>> = { ends: 4, counts: 40, all: 40 }

/** What a command wants to know of the choices of each template. */
export interface SpaceQuestion {
  readonly exploration: Exploration
  /** Credits of which it is asked which choices cost more. */
  readonly over?: number | undefined
}

/** Whether a run has so many templates that their ends alone would take longer than everything else: `creditcheck cost` tells them. */
export function isTooMuch({ exploration }: SpaceQuestion, templates: number): boolean {
  return exploration === 'ends' && WORK_OF_A_RUN / templates < LEAST_WORK
}

/** Whether there may be something to choose that has a cost. */
export function mayHaveChoices({ isBroken, subject }: PricedSubject): boolean {
  return !isBroken && (subject.varied !== undefined || hangsOnParameters(subject))
}

/** The choices of one template. */
export class TemplateSpace {
  /** With all that the user wants to see varied, for an owner of whom nothing is known. */
  readonly space: Space
  readonly #priced: PricedSubject
  readonly #question: SpaceQuestion
  readonly #input: SpaceInput
  readonly #byOwner = new Map<OnOff, Space | undefined>()
  readonly #dimensions: readonly Dimension[]
  #common: Space | undefined

  private constructor(priced: PricedSubject, question: SpaceQuestion) {
    this.#priced = priced
    this.#question = question
    this.#input = inputOf(priced.subject, question.exploration, priced.builds)
    this.#dimensions = priced.subject.varied ?? []
    this.space = exploreVaried(this.#input, this.#dimensions)
  }

  /** Explores them; undefined where there is nothing to choose. Never throws. */
  static of(priced: PricedSubject, question: SpaceQuestion): TemplateSpace | undefined {
    if (!mayHaveChoices(priced)) return undefined
    const made = new TemplateSpace(priced, question)
    const isFixed = made.space.parameters.every(({ values }) => values === 1n)
    return isFixed ? undefined : made
  }

  /** The choices of one owner; undefined where there are too many owners to go into. */
  ofOwner(owner: Owner): Space | undefined {
    const { owners, subject } = this.#priced
    const known = owners.of(owner)
    if (known === owners.common) return this.#commonSpace
    if (this.#byOwner.has(known)) return this.#byOwner.get(known)
    const { exploration } = this.#question
    if (this.#byOwner.size >= MOST_OWNERS[exploration]) return undefined
    const start = { ...subject.start, owner: known.on.context.owner }
    const space = exploreSpace(inputOf({ ...subject, start }, exploration, known))
    this.#byOwner.set(known, space)
    return space
  }

  /** With the variables that are set. */
  get #commonSpace(): Space {
    this.#common ??= this.#dimensions.length === 0 ? this.space : exploreSpace(this.#input)
    return this.#common
  }

  /** What the report says of them. */
  report(): SpaceReport {
    const { given, builds, preset } = this.#priced
    const { exploration, over } = this.#question
    const varied = this.#dimensions.map(({ name, values }) => ({
      name,
      values: values.map(({ text }) => text),
    }))
    const report = {
      ...reportSpace(this.space),
      ...(varied.length > 0 && { varied }),
    }
    if (exploration === 'ends') return report
    const others = preset === undefined ? presetsIn(builds.on) : []
    return {
      ...report,
      presets: others.map(each => {
        const parameters = parametersFrom(each.parameters, given)
        const start = { ...given.start, parameters }
        const input = inputOf({ ...given, start }, 'ends')
        const own = exploreVaried(input, this.#dimensions)
        return { preset: each.name, on: reportEnds(own.on), off: reportEnds(own.off) }
      }),
      ...(over !== undefined && {
        over: describeOver(this.#input, this.#dimensions, this.space, over),
      }),
    }
  }
}

function inputOf(
  { template, start }: TemplateSubject,
  exploration: Exploration,
  known?: OnOff,
): SpaceInput {
  const chosen = [...start.parameters].map(([name, value]): readonly [string, Domain] => [
    name,
    { kind: 'values', values: [value] },
  ])
  return {
    template,
    on: { ...start, parameters: new Map() },
    off: stopAfter(start),
    offFinds: 'start',
    given: new Map(chosen),
    ...(known !== undefined && { known }),
    work: WORK[exploration],
    counts: exploration !== 'ends',
  }
}

/** Whether any metadata refers to a parameter, however indirectly: most forms ask for things that cost nothing. */
function hangsOnParameters({ template }: TemplateSubject): boolean {
  const { graph } = plannedGraph(template.root, template.terraformMinor)
  const open: number[] = []
  for (const [at, node] of graph.nodes.entries())
    if (node.kind === 'resource' && node.declaration.type === METADATA_TYPE) open.push(at)
  const seen = new Set(open)
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const node = graph.nodes[at]
    if (node?.kind === 'resource' && node.declaration.type === 'coder_parameter') return true
    for (const target of graph.dependencies[at] ?? []) {
      if (seen.has(target)) continue
      seen.add(target)
      open.push(target)
    }
  }
  return false
}
