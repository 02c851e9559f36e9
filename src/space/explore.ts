/**
 * Everything that a template's choices can cost. Parameters that decide something together form a part; parts are solved one by one and
 * put together. See docs/decisions/0004-space.md.
 */
import { isRuleG, type OnOff, type Template } from '../coder/builds.ts'
import type { BuildContext } from '../coder/context.ts'
import { EMPTY_STATE } from '../plan/plan-model.ts'
import { BoxReader } from './boxes/box.ts'
import { searchPart } from './boxes/search.ts'
import { combine } from './combine.ts'
import { Ground, type Part, partsOf, SIDES, type SidedNode } from './ground.ts'
import type { Space } from './model.ts'
import { LinkedParts, type PartResult, type SearchGoal, type Work } from './part-result.ts'
import type { Domain } from './setting.ts'
import { CurrentSettings, type Settings } from './settings.ts'
import { tabulatePart } from './table/tabulate.ts'
import { Transition } from './transition.ts'

/** A template, its two builds, and how far its choices are gone into. */
export interface SpaceInput {
  readonly template: Template
  readonly on: BuildContext
  readonly off: BuildContext
  /** What the build that switches off finds: what the start of the same choice leaves, or nothing. */
  readonly offFinds: 'start' | 'nothing'
  /** Values that are taken for what is offered, by parameter: choices that are fixed, or given from outside. */
  readonly given?: ReadonlyMap<string, Domain>
  /** The builds of one of the choices, if there are any already: what no parameter reaches is not planned again. */
  readonly known?: OnOff
  /** How many boxes of choices may be looked at, planning included; a few microseconds each. */
  readonly work: number
  /** Whether choices are counted by cost. */
  readonly counts: boolean
}

/** Parts of more choices than this are counted by bins where their costs differ much. */
const EXACT_UP_TO = 50_000n
/** Looks at boxes, planning included, that find the ends of most parts. */
const FEW_LOOKS = 400
/** How many bins a distribution has at most, once costs are put together. */
const MAX_BINS = 50

/** Which part of the work that is left goes into boxes where tables cannot tell, and how much does at least. */
const [BOXES_OF_LEFT, LEAST_BOXES] = [100, 1000]

/** The space of a template's choices. Same input, same answer. Never throws. */
export function exploreSpace(input: SpaceInput): Space {
  const ground = groundOf(input)
  if (isRuleG(input.template.coderMinor))
    ground.reasons.add('Coder before 2.30 charges by what metadata is attached to')
  const work: Work = { left: input.work }
  const goal: SearchGoal = { counts: input.counts, exactUpTo: EXACT_UP_TO, maxBins: MAX_BINS }
  const { parts, results } = solve(ground, work, goal)
  return combine(ground, parts, results, { counts: input.counts, maxBins: MAX_BINS })
}

/** What each parameter offers, as far as that does not hang on other parameters. */
export function offersOf(input: SpaceInput): ReadonlyMap<string, Domain> {
  return new Map([...groundOf(input).offers].map(([name, { domain }]) => [name, domain] as const))
}

function groundOf(input: SpaceInput): Ground {
  const { template, on, off, offFinds, given = new Map(), known } = input
  const current = new CurrentSettings()
  const prior = { state: template.prior ?? EMPTY_STATE }
  const start = new Transition(template, on, current, prior, { known: known?.on })
  const before = offFinds === 'start' ? { after: start } : { state: EMPTY_STATE }
  const stop = new Transition(template, off, current, before)
  const previous = on.previousParameters
  return new Ground({ current, transitions: { on: start, off: stop }, given, previous, known })
}

interface Solved {
  readonly parts: readonly Part[]
  readonly results: readonly PartResult[]
}

/** Parts that turn out to hang together are solved anew as one. */
function solve(ground: Ground, work: Work, goal: SearchGoal): Solved {
  const links: (readonly string[])[] = []
  const nodesOf = declaringNodes(ground)
  const known = new Map<string, PartResult>()
  for (;;) {
    const parts = partsOf(ground, links, nodesOf)
    const owners = new Map(parts.flatMap(part => [...part.keys].map(key => [key, part] as const)))
    const results: PartResult[] = []
    try {
      for (const part of parts) {
        const key = JSON.stringify(part.parameters)
        const result =
          known.get(key) ?? solvePart(ground, part, owners, { work, goal, parts: parts.length })
        known.set(key, result)
        results.push(result)
      }
      return { parts, results }
    } catch (reason) {
      if (!(reason instanceof LinkedParts)) throw reason
      links.push(reason.names)
    }
  }
}

interface Means {
  readonly work: Work
  readonly goal: SearchGoal
  readonly parts: number
}

/** What one part leaves of its share of the work is there for the others. */
function solvePart(
  ground: Ground,
  part: Part,
  owners: ReadonlyMap<string, Part>,
  { work, goal, parts }: Means,
): PartResult {
  const share: Work = { left: Math.ceil(work.left / (parts > 1 ? 2 : 1)) }
  const before = share.left
  const start: Settings = new Map(
    [...ground.settings].filter(([name]) => part.parameters.includes(name)),
  )
  const reader = new BoxReader(ground, part, owners)
  const search = (left: Work): PartResult => searchPart(reader, start, part.parameters, left, goal)
  try {
    const ends = goal.counts ? undefined : quickly(share, search)
    const told = ends ?? tabulatePart({ ground, part, owners, reader, work: share })
    if (told !== undefined) return told
    // What boxes do not soon tell they hardly tell at all.
    const most = Math.ceil(Math.max(share.left / BOXES_OF_LEFT, Math.min(share.left, LEAST_BOXES)))
    const boxes: Work = { left: most }
    const result = search(boxes)
    share.left -= most - boxes.left
    return result
  } finally {
    work.left -= before - share.left
  }
}

/** Most ends are found with a few looks, while tables look at every value. Undefined: not with so few. */
function quickly(work: Work, search: (work: Work) => PartResult): PartResult | undefined {
  const few = Math.min(work.left / 4, FEW_LOOKS)
  const left: Work = { left: few }
  try {
    const found = search(left)
    return isComplete(found) ? found : undefined
  } finally {
    work.left -= few - left.left
  }
}

/** Whether everything but the costs in between is known. */
function isComplete({ on, off, both, choices, isFinished }: PartResult): boolean {
  const areEndsKnown = [on, off].every(
    ({ valid, lowest, highest }) =>
      valid !== undefined &&
      [lowest, highest].every(end => end === undefined || end.best?.credits === end.bound),
  )
  return isFinished && areEndsKnown && both !== undefined && choices !== undefined
}

function declaringNodes(ground: Ground): (name: string) => readonly SidedNode[] {
  const nodes = new Map<string, SidedNode[]>()
  ground.current.set(ground.settings)
  for (const side of SIDES)
    for (const node of ground.declaring.filter(each => each.side === side))
      for (const { name } of ground.summary(node).declared) {
        if (name === undefined) continue
        const known = nodes.get(name) ?? []
        nodes.set(name, [...known, node])
      }
  return name => nodes.get(name) ?? []
}
