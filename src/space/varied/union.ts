/** Spaces of which each choice is in just one, as one space. */
import { compareUtf8 } from '../../value/type.ts'
import type {
  BuildSpace,
  Choice,
  CostBin,
  Distribution,
  Extreme,
  ParameterSpace,
  Priced,
  Space,
} from '../model.ts'
import { MAX_DISTINCT } from '../part-result.ts'

/** A space, and what all its choices have in common. */
export interface Labelled {
  /** Names and values that go into each of its choices. */
  readonly label: readonly (readonly [name: string, value: string])[]
  readonly space: Space
}

/** So many bins stand for very many costs. */
const MAX_BINS = 50

/** All of them together; `outer` are the parts of the labels, with how many values each has. */
export function unionOf(
  spaces: readonly Labelled[],
  outer: readonly { readonly name: string; readonly values: bigint }[],
): Space {
  const side = (of: 'on' | 'off'): BuildSpace =>
    unionOfBuilds(
      spaces.map(({ label, space }) => ({
        build: space[of],
        named: choice => named(choice, label),
      })),
    )
  return {
    parameters: [
      ...outer.map(each => ({ ...each, matters: true, leftOut: false })),
      ...unionOfParameters(spaces.map(({ space }) => space.parameters)),
    ].sort((a, b) => compareUtf8(a.name, b.name)),
    choices: sum(spaces.map(({ space }) => space.choices)),
    validBoth: sum(spaces.map(({ space }) => space.validBoth)),
    on: side('on'),
    off: side('off'),
    reasons: [...new Set(spaces.flatMap(({ space }) => space.reasons))],
  }
}

function named(choice: Choice, label: Labelled['label']): Choice {
  return new Map([...choice, ...label].sort(([a], [b]) => compareUtf8(a, b)))
}

/** A parameter offers at most what it offers anywhere. */
function unionOfParameters(
  lists: readonly (readonly ParameterSpace[])[],
): readonly ParameterSpace[] {
  const found = new Map<string, ParameterSpace>()
  for (const parameter of lists.flat()) {
    const known = found.get(parameter.name) ?? parameter
    const [a, b] = [known.values, parameter.values]
    found.set(parameter.name, {
      name: parameter.name,
      values: a === undefined || b === undefined ? undefined : max(a, b),
      matters: known.matters || parameter.matters,
      leftOut: known.leftOut && parameter.leftOut,
    })
  }
  return [...found.values()]
}

interface LabelledBuild {
  readonly build: BuildSpace
  readonly named: (choice: Choice) => Choice
}

function unionOfBuilds(builds: readonly LabelledBuild[]): BuildSpace {
  const refused = builds.find(({ build }) => build.example !== undefined)
  const example = refused?.build.example
  const lowest = builds.flatMap(({ build, named: name }) => labelled(build.lowest, name))
  const highest = builds.flatMap(({ build, named: name }) => labelled(build.highest, name))
  return {
    valid: sum(builds.map(({ build }) => build.valid)),
    excluded: sum(builds.map(({ build }) => build.excluded)),
    example: example &&
      refused && { choice: refused.named(example.choice), reason: example.reason },
    lowest: endOf(lowest, 'lowest'),
    highest: endOf(highest, 'highest'),
    distribution: unionOfDistributions(builds),
  }
}

function labelled(extreme: Extreme | undefined, name: LabelledBuild['named']): readonly Extreme[] {
  if (extreme === undefined) return []
  if (extreme.status === 'exact') return [{ ...extreme, witness: name(extreme.witness) }]
  const { known } = extreme
  return [{ ...extreme, known: known && { ...known, choice: name(known.choice) } }]
}

/** The least of the lowest costs, or the most of the highest; undefined: there is none. */
function endOf(extremes: readonly Extreme[], end: 'lowest' | 'highest'): Extreme | undefined {
  if (extremes.length === 0) return undefined
  const isLowest = end === 'lowest'
  const [best] = extremes
    .flatMap(pricedBy)
    .sort((a, b) => (isLowest ? a.credits - b.credits : b.credits - a.credits))
  const bounds = extremes.map(each => {
    if (each.status === 'exact') return each.credits
    return isLowest ? each.low : each.high
  })
  const isBounded = bounds.every(each => each !== undefined)
  const extreme = isLowest ? Math.min : Math.max
  const bound = isBounded ? extreme(...bounds) : undefined
  // Exact where the best choice that is known reaches what none is beyond.
  if (best !== undefined && best.credits === bound)
    return { status: 'exact', credits: best.credits, witness: best.choice }
  const open = extremes.find(each => each.status === 'range')
  const reason = open?.status === 'range' ? open.reason : ''
  const near = best?.credits
  return isLowest
    ? { status: 'range', low: bound, high: near, known: best, reason }
    : { status: 'range', low: near, high: bound, known: best, reason }
}

function pricedBy(extreme: Extreme): readonly Priced[] {
  if (extreme.status === 'exact') return [{ credits: extreme.credits, choice: extreme.witness }]
  return extreme.known === undefined ? [] : [extreme.known]
}

/** Costs that some space tells apart and another does not are told no better than by that one. */
function unionOfDistributions(builds: readonly LabelledBuild[]): Distribution | undefined {
  const bins: CostBin[] = []
  for (const { build, named: name } of builds) {
    if (build.distribution === undefined) return undefined
    for (const bin of build.distribution.bins)
      bins.push({ ...bin, witness: bin.witness && name(bin.witness) })
  }
  const merged = overlapping(bins)
  const width =
    merged.length <= MAX_DISTINCT
      ? 0
      : Math.ceil(((merged.at(-1)?.to ?? 0) - (merged[0]?.from ?? 0) + 1) / MAX_BINS)
  const told = width === 0 ? merged : overlapping(merged.map(bin => widened(bin, merged, width)))
  return { binned: told.some(({ from, to }) => from !== to), bins: told }
}

/** Bins in order, with those that share costs put together. */
function overlapping(bins: readonly CostBin[]): readonly CostBin[] {
  const found: CostBin[] = []
  for (const bin of [...bins].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = found.at(-1)
    if (last === undefined || bin.from > last.to) {
      found.push(bin)
      continue
    }
    const to = Math.max(last.to, bin.to)
    const choices = last.choices + bin.choices
    const witness = last.from === to ? (last.witness ?? bin.witness) : undefined
    found.splice(-1, 1, { from: last.from, to, choices, witness })
  }
  return found
}

/** The bin as wide as those of a grid that starts at the first one. */
function widened(bin: CostBin, [first]: readonly CostBin[], width: number): CostBin {
  const start = first?.from ?? 0
  const at = (credits: number): number => Math.floor((credits - start) / width)
  const from = start + at(bin.from) * width
  const to = start + (at(bin.to) + 1) * width - 1
  return { from, to, choices: bin.choices, witness: undefined }
}

function max(a: bigint, b: bigint): bigint {
  return a > b ? a : b
}

function sum(counts: readonly (bigint | undefined)[]): bigint | undefined {
  return counts.reduce<bigint | undefined>(
    (total, each) => (total === undefined || each === undefined ? undefined : total + each),
    0n,
  )
}
