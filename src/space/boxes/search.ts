/**
 * Solves one part of the space: boxes of choices are split until everything in them is decided, those first that may hold the least or
 * the most. What is left over when the work is used up still bounds the result.
 */

import { SIDES, type Side } from '../ground.ts'
import {
  LinkedParts,
  MAX_DISTINCT,
  type PartResult,
  type PartSide,
  type SearchGoal,
  type Work,
} from '../part-result.ts'
import type { Settings } from '../settings.ts'
import type { Box, BoxReader } from './box.ts'
import { Objective, type OpenBox } from './objective.ts'
import { splitBox } from './split.ts'
import { Tally } from './tally.ts'

/** What planning a node anew costs, in looks at a box. */
const PLANNING = 4

/** Solves a part. Throws `LinkedParts` if it turns out to be a part of something larger. */
export function searchPart(
  reader: BoxReader,
  start: Settings,
  parameters: readonly string[],
  work: Work,
  goal: SearchGoal,
): PartResult {
  const search = new Search(reader, parameters, work, goal)
  search.begin(start)
  search.extremes()
  if (goal.counts) search.counts()
  return search.result()
}

class Search {
  readonly #reader: BoxReader
  readonly #parameters: readonly string[]
  readonly #work: Work
  readonly #goal: SearchGoal
  readonly #objectives: readonly Objective[] = SIDES.flatMap(side => [
    new Objective(side, 'low'),
    new Objective(side, 'high'),
  ])
  readonly #open: OpenBox[] = []
  readonly #tallies: Record<Side, Tally> = { on: new Tally(), off: new Tally() }
  readonly #endless = new Set<string>()
  /** Width of a bin by build, where costs are counted by bins. */
  readonly #widths: Partial<Record<Side, { readonly from: bigint; readonly width: bigint }>> = {}
  #choices: bigint | undefined = 0n
  #both: bigint | undefined = 0n

  constructor(reader: BoxReader, parameters: readonly string[], work: Work, goal: SearchGoal) {
    this.#reader = reader
    this.#parameters = parameters
    this.#work = work
    this.#goal = goal
  }

  begin(start: Settings): void {
    this.#take(this.#look(start))
  }

  /** Splits what may hold the least or the most, until nothing does. */
  extremes(): void {
    while (this.#work.left > 0) {
      const objective = this.#objectives.find(each => each.next() !== undefined)
      const item = objective?.next()
      if (item === undefined) return
      this.#probe(item.box)
      if (objective?.next() === item) this.#split(item)
    }
  }

  /** Splits what is left until everything can be counted. */
  counts(): void {
    this.#setWidths()
    const kept: OpenBox[] = []
    while (this.#work.left > 0) {
      const item = this.#open.pop()
      if (item === undefined) break
      if (item.done) continue
      if (this.#fitsBins(item.box)) kept.push(item)
      else this.#split(item)
      if (!item.done && this.#work.left === 0) this.#open.push(item)
    }
    for (const item of kept) {
      item.done = true
      this.#count(item.box)
    }
  }

  result(): PartResult {
    const left = this.#open.filter(item => !item.done)
    for (const { box } of left) this.#leave(box)
    return {
      choices: this.#choices,
      both: this.#both,
      on: this.#sideResult('on'),
      off: this.#sideResult('off'),
      endless: [...this.#endless],
      isFinished:
        (left.length === 0 || !this.#goal.counts) &&
        this.#objectives.every(each => each.next() === undefined),
    }
  }

  #sideResult(side: Side): PartSide {
    const tally = this.#tallies[side]
    const [lowest, highest] = this.#objectives.filter(each => each.side === side)
    return {
      valid: tally.isComplete ? tally.valid : undefined,
      example: tally.example,
      lowest: lowest?.result(),
      highest: highest?.result(),
      bins: tally.isComplete && tally.isPriced ? [...tally.bins.values()] : undefined,
      others: [...tally.others],
    }
  }

  #look(settings: Settings): Box {
    const before = this.#reader.planned
    const box = this.#reader.look(settings)
    this.#work.left -= 1 + PLANNING * (this.#reader.planned - before)
    if (box.links.length > 0) throw new LinkedParts([...this.#parameters, ...box.links])
    return box
  }

  #split(item: OpenBox): void {
    const children = splitBox(item.box)
    if (children !== undefined && children.length > this.#work.left) {
      // A box that is split in part says less than the whole.
      this.#work.left = 0
      return
    }
    item.done = true
    if (children === undefined) {
      this.#stick(item.box)
      return
    }
    for (const settings of children) this.#take(this.#look(settings))
  }

  #take(box: Box): void {
    if (box.count === 0n) return
    if (box.wanted.length === 0) {
      this.#finish(box)
      return
    }
    const item: OpenBox = { box, done: false }
    this.#open.push(item)
    for (const objective of this.#objectives)
      if (box[objective.side].valid !== 'no') objective.open.push(item)
  }

  /** Nothing of it is open but what does not matter. */
  #finish(box: Box): void {
    if (box.count === undefined) this.#noteEndless(box)
    this.#count(box)
    for (const objective of this.#objectives) {
      const { valid, low, high } = box[objective.side]
      if (valid !== 'yes') continue
      if (low !== undefined && low === high) objective.meet(low, () => this.#reader.choice(box))
      else objective.stick(box[objective.side][objective.end])
    }
  }

  /** It cannot be split, so that its bounds are all that is known. */
  #stick(box: Box): void {
    this.#probe(box)
    this.#noteEndless(box)
    this.#leave(box)
    for (const objective of this.#objectives)
      if (box[objective.side].valid !== 'no') objective.stick(objective.bound({ box, done: true }))
  }

  #noteEndless({ settings, offers }: Box): void {
    for (const [name, setting] of settings)
      if (setting.kind === 'open' && offers.get(name)?.domain.kind === 'endless')
        this.#endless.add(name)
  }

  #count(box: Box): void {
    const { count } = box
    this.#choices = plus(this.#choices, count)
    const isBoth = box.on.valid === 'yes' && box.off.valid === 'yes'
    if (isBoth) this.#both = plus(this.#both, count)
    for (const side of SIDES) {
      const tally = this.#tallies[side]
      const { valid, low, high, reason, others } = box[side]
      if (valid === 'no') {
        tally.example ??= { values: this.#reader.choice(box), reason: reason ?? '' }
        continue
      }
      for (const text of others) tally.others.add(text)
      if (count === undefined) {
        tally.isComplete = false
        continue
      }
      tally.valid += count
      const bin = this.#binOf(side, low, high)
      if (bin === undefined) tally.isPriced = false
      else tally.add(bin, count, () => this.#reader.choice(box))
    }
  }

  /** Of what is left open no more is known than whether it is valid. */
  #leave({ count, on, off }: Box): void {
    this.#choices = plus(this.#choices, count)
    if (on.valid === 'maybe' || off.valid === 'maybe') this.#both = undefined
    else if (on.valid === 'yes' && off.valid === 'yes') this.#both = plus(this.#both, count)
    for (const [side, { valid, others }] of [
      ['on', on],
      ['off', off],
    ] as const) {
      const tally = this.#tallies[side]
      if (valid === 'no') continue
      for (const text of others) tally.others.add(text)
      tally.isPriced = false
      if (valid === 'maybe' || count === undefined) tally.isComplete = false
      else tally.valid += count
    }
  }

  #binOf(
    side: Side,
    low: bigint | undefined,
    high: bigint | undefined,
  ): { readonly low: bigint; readonly high: bigint } | undefined {
    if (low === undefined || high === undefined) return undefined
    if (low === high) return { low, high }
    const bins = this.#widths[side]
    if (bins === undefined) return undefined
    const at = (low - bins.from) / bins.width
    const from = bins.from + at * bins.width
    const to = from + bins.width - 1n
    return low >= from && high <= to ? { low: from, high: to } : undefined
  }

  /** Whether it can be counted as it is: valid or not for certain, and within one bin. */
  #fitsBins(box: Box): boolean {
    if (box.count === undefined) return false
    return SIDES.every(side => {
      const { valid, low, high } = box[side]
      if (valid === 'no') return true
      return valid === 'yes' && this.#binOf(side, low, high) !== undefined
    })
  }

  #setWidths(): void {
    const size = this.#open.reduce(
      (total, { box, done }) => {
        if (done || total === undefined || box.count === undefined) return done ? total : undefined
        return total + box.count
      },
      0n as bigint | undefined,
    )
    if (size !== undefined && size <= this.#goal.exactUpTo) return
    for (const side of SIDES) {
      const [lowest, highest] = this.#objectives.filter(each => each.side === side)
      const [low, high] = [lowest?.best?.credits, highest?.best?.credits]
      if (low === undefined || high === undefined) continue
      const span = high - low + 1n
      if (span <= BigInt(MAX_DISTINCT)) continue
      const bins = BigInt(this.#goal.maxBins)
      this.#widths[side] = { from: low, width: (span + bins - 1n) / bins }
    }
  }

  /** Looks at single choices at the ends of ranges, where the least and the most often are. */
  #probe(box: Box): void {
    const ranges = box.wanted.filter(name => box.settings.get(name)?.kind === 'range')
    if (ranges.length !== box.wanted.length) {
      if (box.wanted.every(name => !isListed(box, name))) this.#probeExample(box)
      return
    }
    const low = this.#probeAt(box, ranges, new Set())
    const moves = ranges.map(name => [name, this.#probeAt(box, ranges, new Set([name]))] as const)
    for (const { side, end } of this.#objectives) {
      const base = low[side][end]
      const high = new Set(
        moves.flatMap(([name, moved]) => {
          const there = moved[side][end]
          if (base === undefined || there === undefined) return []
          return (end === 'high' ? there > base : there < base) ? [name] : []
        }),
      )
      if (high.size > 1) this.#probeAt(box, ranges, high)
    }
  }

  #probeAt(box: Box, ranges: readonly string[], high: ReadonlySet<string>): Box {
    const settings = new Map(box.settings)
    for (const name of ranges) {
      const setting = settings.get(name)
      if (setting?.kind !== 'range') continue
      const number = high.has(name) ? setting.high : setting.low
      settings.set(name, { kind: 'value', value: String(number) })
    }
    const point = this.#look(settings)
    this.#meet(point)
    return point
  }

  /** What cannot be walked is at least looked at where its defaults are. */
  #probeExample(box: Box): void {
    const settings = new Map(box.settings)
    for (const [name, value] of this.#reader.choice(box))
      settings.set(name, { kind: 'value', value })
    this.#meet(this.#look(settings))
  }

  #meet(point: Box): void {
    if (point.wanted.length > 0) return
    for (const objective of this.#objectives) {
      const { valid, low, high } = point[objective.side]
      if (valid === 'yes' && low !== undefined && low === high)
        objective.meet(low, () => this.#reader.choice(point))
    }
  }
}

function isListed({ offers }: Box, name: string): boolean {
  return offers.get(name)?.domain.kind === 'values'
}

function plus(a: bigint | undefined, b: bigint | undefined): bigint | undefined {
  return a === undefined || b === undefined ? undefined : a + b
}
