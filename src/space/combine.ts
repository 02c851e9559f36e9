/** Puts the parts of a space together: counts multiply, credits add up and wrap in 32 bits. */
import { wrapInt32 } from '../coder/cost.ts'
import { compareUtf8 } from '../value/type.ts'
import { exampleFor } from './boxes/box.ts'
import { convolve, type SumBin } from './convolve.ts'
import { type Ground, type Part, SIDES, type Side } from './ground.ts'
import type {
  BuildSpace,
  Choice,
  CostBin,
  Distribution,
  Excluded,
  Extreme,
  ParameterSpace,
  Space,
} from './model.ts'
import { MAX_DISTINCT, type PartExtreme, type PartResult, type Values } from './part-result.ts'
import { sizeOf } from './setting.ts'

/** How the result is told. */
export interface CombineOptions {
  readonly counts: boolean
  readonly maxBins: number
}

/** The whole space. */
export function combine(
  ground: Ground,
  parts: readonly Part[],
  results: readonly PartResult[],
  options: CombineOptions,
): Space {
  return new Whole(ground, parts, results, options).space()
}

const INT32_MIN = -(2n ** 31n)
const INT32_MAX = 2n ** 31n - 1n

const NOT_TOLD: Extreme = {
  status: 'range',
  low: undefined,
  high: undefined,
  known: undefined,
  reason: 'a limit of this analysis is met',
}

/** Where Terraform might go on and this analysis does not. */
const GIVEN_UP: BuildSpace = {
  valid: undefined,
  excluded: undefined,
  example: undefined,
  lowest: NOT_TOLD,
  highest: NOT_TOLD,
  distribution: undefined,
}

type Ends = Readonly<Record<'lowest' | 'highest', PartExtreme>>

class Whole {
  readonly #ground: Ground
  readonly #results: readonly PartResult[]
  readonly #options: CombineOptions
  readonly #parameters: readonly ParameterSpace[]
  readonly #rest: Values
  readonly #factor: bigint
  readonly #choices: bigint | undefined
  readonly #reasons: Set<string>

  constructor(
    ground: Ground,
    parts: readonly Part[],
    results: readonly PartResult[],
    options: CombineOptions,
  ) {
    this.#ground = ground
    this.#results = results
    this.#options = options
    const deciding = new Set(parts.flatMap(({ parameters }) => parameters))
    this.#parameters = parametersOf(ground, deciding)
    const idle = [...ground.offers].filter(([name]) => !deciding.has(name))
    this.#rest = idle.flatMap(([name, offer]) => {
      const setting = ground.settings.get(name)
      const value = setting && exampleFor(setting, offer)
      return value === undefined ? [] : [[name, value] as const]
    })
    this.#factor = idle.reduce((factor, [, { domain }]) => factor * (sizeOf(domain) ?? 1n), 1n)
    this.#choices = product([this.#factor, ...results.map(({ choices }) => choices)])
    this.#reasons = new Set([...ground.reasons, ...results.flatMap(each => reasonsOf(each))])
  }

  space(): Space {
    const on = this.#build('on')
    const off = this.#build('off')
    const isRefused = SIDES.some(side => this.#ground.refusals[side] !== undefined)
    if (this.#ground.isGivenUp) this.#reasons.add('a limit of this analysis is met')
    const validBoth = this.#ground.isGivenUp ? undefined : this.#both(isRefused)
    return {
      parameters: this.#parameters,
      choices: this.#choices,
      validBoth,
      on,
      off,
      reasons: [...this.#reasons],
    }
  }

  #both(isRefused: boolean): bigint | undefined {
    return isRefused ? 0n : product([this.#factor, ...this.#results.map(({ both }) => both)])
  }

  #build(side: Side): BuildSpace {
    if (this.#ground.isGivenUp) return GIVEN_UP
    const refusal = this.#ground.refusals[side]
    if (refusal !== undefined) {
      const values = this.#results.flatMap(result => result[side].example?.values ?? [])
      return this.#nothing({ choice: this.#choice(values), reason: refusal })
    }
    const sides = this.#results.map(result => result[side])
    const example = this.#example(side)
    if (sides.some(({ lowest }) => lowest === undefined)) return this.#nothing(example)
    const valid = product([this.#factor, ...sides.map(each => each.valid)])
    const excluded =
      valid === undefined || this.#choices === undefined ? undefined : this.#choices - valid
    const sums = this.#sums(side)
    const ends = { lowest: this.#sum(side, 'lowest'), highest: this.#sum(side, 'highest') }
    const isOpen = ends.lowest.bound === undefined || ends.highest.bound === undefined
    const wraps = !isOpen && this.#wraps(ends)
    const extreme = isOpen ? this.#unbounded(ends) : undefined
    return {
      valid,
      excluded,
      example,
      lowest:
        extreme?.lowest ??
        (wraps ? this.#wrapped(sums, 'lowest') : this.#extreme(ends.lowest, 'lowest')),
      highest:
        extreme?.highest ??
        (wraps ? this.#wrapped(sums, 'highest') : this.#extreme(ends.highest, 'highest')),
      distribution: this.#options.counts ? this.#distribution(sums) : undefined,
    }
  }

  /** No choice is valid. */
  #nothing(example: Excluded | undefined): BuildSpace {
    return {
      valid: 0n,
      excluded: this.#choices,
      example,
      lowest: undefined,
      highest: undefined,
      distribution: { binned: false, bins: [] },
    }
  }

  #choice(values: Values): Choice {
    return new Map([...this.#rest, ...values].sort(([a], [b]) => compareUtf8(a, b)))
  }

  /** A refused choice of one part with valid ones of all others. */
  #example(side: Side): Excluded | undefined {
    const at = this.#results.findIndex(result => result[side].example !== undefined)
    const example = this.#results[at]?.[side].example
    if (example === undefined) return undefined
    const others = this.#results.flatMap((result, index) =>
      index === at ? example.values : (result[side].lowest?.best?.values ?? []),
    )
    return { choice: this.#choice(others), reason: example.reason }
  }

  /** The end of the whole from those of the parts. */
  #sum(side: Side, end: 'lowest' | 'highest'): PartExtreme {
    const bases = this.#ground.open[side].map(cost => (end === 'lowest' ? cost.low : cost.high))
    const extremes = this.#results.map(result => result[side][end])
    const isOpen = bases.length > 0 || this.#ground.reasons.size > 0
    const bound = sum([this.#ground.base[side], ...bases, ...extremes.map(each => each?.bound)])
    const best = sum([this.#ground.base[side], ...extremes.map(each => each?.best?.credits)])
    const isUnbounded = this.#ground.reasons.size > 0
    return {
      bound: isUnbounded ? undefined : bound,
      best:
        best === undefined || isOpen
          ? undefined
          : { credits: best, values: extremes.flatMap(each => each?.best?.values ?? []) },
    }
  }

  #wraps({ lowest, highest }: Ends): boolean {
    const isOut = (credits: bigint | undefined): boolean =>
      credits !== undefined && (credits < INT32_MIN || credits > INT32_MAX)
    return isOut(lowest.bound) || isOut(highest.bound)
  }

  #extreme({ bound, best }: PartExtreme, end: 'lowest' | 'highest'): Extreme {
    if (best !== undefined && best.credits === bound)
      return { status: 'exact', credits: Number(bound), witness: this.#choice(best.values) }
    const known = best && { credits: Number(best.credits), choice: this.#choice(best.values) }
    const [far, near] = [bound === undefined ? undefined : Number(bound), known?.credits]
    const reason = [...this.#reasons][0] ?? 'it takes more work than allowed'
    return end === 'lowest'
      ? { status: 'range', low: far, high: near, known, reason }
      : { status: 'range', low: near, high: far, known, reason }
  }

  /** A sum of which one end is open may leave 32 bits and wrap, so that the other end bounds nothing either. */
  #unbounded(ends: Ends): Readonly<Record<keyof Ends, Extreme>> {
    const [reason = 'it takes more work than allowed'] = this.#reasons
    const open = ({ best }: PartExtreme): Extreme => {
      const isInside = best !== undefined && best.credits >= INT32_MIN && best.credits <= INT32_MAX
      const known = isInside
        ? { credits: Number(best.credits), choice: this.#choice(best.values) }
        : undefined
      return { status: 'range', low: undefined, high: undefined, known, reason }
    }
    return { lowest: open(ends.lowest), highest: open(ends.highest) }
  }

  /** Where sums leave 32 bits, each has to be wrapped by itself. */
  #wrapped(sums: readonly SumBin[] | undefined, end: 'lowest' | 'highest'): Extreme {
    const reason = 'costs leave 32 bits and wrap'
    const none: Extreme = {
      status: 'range',
      low: Number(INT32_MIN),
      high: Number(INT32_MAX),
      known: undefined,
      reason,
    }
    if (sums === undefined || sums.some(({ low, high }) => low !== high)) return none
    const wrapped = sums.map(({ low, values }) => ({ credits: wrapInt32(low), values }))
    const best = wrapped.reduce<(typeof wrapped)[number] | undefined>((found, each) => {
      if (found === undefined) return each
      const isBetter =
        end === 'lowest' ? each.credits < found.credits : each.credits > found.credits
      return isBetter ? each : found
    }, undefined)
    if (best?.values === undefined) return none
    return { status: 'exact', credits: best.credits, witness: this.#choice(best.values) }
  }

  /** Credits of the whole before they wrap, with how many choices cost them. */
  #sums(side: Side): readonly SumBin[] | undefined {
    if (this.#ground.open[side].length > 0 || this.#ground.reasons.size > 0) return undefined
    const bins = this.#results.map(result => result[side].bins)
    if (!bins.every(each => each !== undefined)) return undefined
    const shift = this.#ground.base[side]
    return convolve(bins)?.map(bin => {
      const { low, high, count } = bin
      return { ...bin, low: low + shift, high: high + shift, count: count * this.#factor }
    })
  }

  #distribution(sums: readonly SumBin[] | undefined): Distribution | undefined {
    if (sums === undefined) return undefined
    const isOut = sums.some(
      ({ low, high }) => low !== high && (low < INT32_MIN || high > INT32_MAX),
    )
    if (isOut) return undefined
    const counts = new Map<
      string,
      Omit<CostBin, 'witness'> & { readonly values: SumBin['values'] }
    >()
    for (const { low, high, count, values } of sums) {
      const [from, to] =
        low === high ? [wrapInt32(low), wrapInt32(low)] : [Number(low), Number(high)]
      const key = `${from}…${to}`
      const known = counts.get(key)
      const choices = (known?.choices ?? 0n) + count
      counts.set(key, { from, to, choices, values: known?.values ?? values })
    }
    const bins = [...counts.values()].sort((a, b) => a.from - b.from || a.to - b.to)
    const isMany = bins.length > MAX_DISTINCT
    const witnessed = bins.map(({ values, ...bin }): CostBin => {
      const hasWitness = !isMany && bin.from === bin.to && values !== undefined
      return { ...bin, witness: hasWitness ? this.#choice(values) : undefined }
    })
    const isBinned = bins.some(({ from, to }) => from !== to)
    if (isBinned) return mixed(witnessed)
    return isMany ? merged(witnessed, this.#options.maxBins) : { binned: false, bins: witnessed }
  }
}

/** Bins of one cost that lie in a wider one are counted there. */
function mixed(bins: readonly CostBin[]): Distribution {
  const wide = bins.filter(({ from, to }) => from !== to)
  const counts = new Map(wide.map(bin => [bin, bin.choices] as const))
  const alone: CostBin[] = []
  for (const bin of bins) {
    if (bin.from !== bin.to) continue
    const around = wide.find(({ from, to }) => from <= bin.from && bin.to <= to)
    if (around === undefined) alone.push(bin)
    else counts.set(around, (counts.get(around) ?? 0n) + bin.choices)
  }
  const all = [...alone, ...[...counts].map(([bin, choices]) => ({ ...bin, choices }))]
  return { binned: true, bins: all.sort((a, b) => a.from - b.from) }
}

/** Neighbours in bins of one width. */
function merged(bins: readonly CostBin[], most: number): Distribution {
  const [first, last] = [bins[0], bins.at(-1)]
  if (first === undefined || last === undefined) return { binned: true, bins }
  const width = Math.ceil((last.to - first.from + 1) / most)
  const counts = new Map<number, bigint>()
  for (const { from, choices } of bins) {
    const at = Math.floor((from - first.from) / width)
    counts.set(at, (counts.get(at) ?? 0n) + choices)
  }
  return {
    binned: true,
    bins: [...counts].map(([at, choices]) => {
      const from = first.from + at * width
      return { from, to: Math.min(from + width - 1, last.to), choices, witness: undefined }
    }),
  }
}

function parametersOf(
  { offers }: Ground,
  deciding: ReadonlySet<string>,
): readonly ParameterSpace[] {
  const names = new Set([...offers.keys(), ...deciding])
  return [...names].sort(compareUtf8).map(name => {
    const domain = offers.get(name)?.domain
    const values = domain && sizeOf(domain)
    const matters = deciding.has(name)
    return { name, values, matters, leftOut: !matters && values === undefined }
  })
}

function reasonsOf({ endless, on, off, isFinished }: PartResult): readonly string[] {
  return [
    ...endless.map(name => `"${name}" may be anything`),
    ...on.others,
    ...off.others,
    ...(isFinished ? [] : ['it takes more work than allowed']),
  ]
}

function product(factors: readonly (bigint | undefined)[]): bigint | undefined {
  if (factors.some(factor => factor === 0n)) return 0n
  return factors.reduce<bigint | undefined>(
    (total, factor) => (total === undefined || factor === undefined ? undefined : total * factor),
    1n,
  )
}

function sum(parts: readonly (bigint | undefined)[]): bigint | undefined {
  return parts.reduce<bigint | undefined>(
    (total, part) => (total === undefined || part === undefined ? undefined : total + part),
    0n,
  )
}
