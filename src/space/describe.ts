/** How many choices cost more than so many credits, and in how few words it can be said which. */
import { exploreSpace, offersOf, type SpaceInput } from './explore.ts'
import type { Space } from './model.ts'
import type { Domain } from './setting.ts'

/** The choices of which the running workspace costs more. */
export interface Over {
  readonly credits: number
  /** Decimal text; null where they are not counted. */
  readonly choices: string | null
  /** Each is enough. */
  readonly conditions: readonly string[]
  /** Whether one of them always holds. */
  readonly complete: boolean
}

/** Parameters with more values than this are not gone through. */
const MAX_VALUES = 40n
/** Work for each question about a part of the space. */
const WORK = 5000

/** Describes them by single parameters, as far as that goes: `gpu = "a100"`, `disk ≥ 80`. */
export function describeOver(input: SpaceInput, space: Space, credits: number): Over {
  const offers = offersOf(input)
  const rest = new Map(input.given)
  const conditions: string[] = []
  for (const { name, matters } of space.parameters) {
    const domain = offers.get(name)
    if (!matters || domain === undefined) continue
    const found = new Condition(input, name, credits).of(domain)
    if (found === undefined) continue
    conditions.push(found.text)
    rest.set(name, found.rest)
  }
  const others = restOf(input, rest)
  return {
    credits,
    choices: countOver(space, credits),
    conditions,
    complete: others === 'none' || highestOf(others) <= credits,
  }
}

/** What is left once none of the conditions holds. */
function restOf(input: SpaceInput, given: ReadonlyMap<string, Domain>): Space | 'none' {
  const isNone = [...given.values()].some(
    domain => domain.kind === 'values' && domain.values.length === 0,
  )
  return isNone ? 'none' : exploreSpace({ ...input, given, counts: false, work: WORK })
}

/** The most that a choice may cost; without a valid choice nothing does. */
function highestOf({ on: { highest } }: Space): number {
  if (highest === undefined) return Number.NEGATIVE_INFINITY
  if (highest.status === 'exact') return highest.credits
  return highest.high ?? Number.POSITIVE_INFINITY
}

/** The least that a choice may cost; undefined: there is no valid choice. */
function lowestOf({ on: { lowest } }: Space): number | undefined {
  if (lowest === undefined) return undefined
  if (lowest.status === 'exact') return lowest.credits
  return lowest.low ?? Number.NEGATIVE_INFINITY
}

/** What of one parameter is enough by itself. */
class Condition {
  readonly #input: SpaceInput
  readonly #name: string
  readonly #credits: number

  constructor(input: SpaceInput, name: string, credits: number) {
    this.#input = input
    this.#name = name
    this.#credits = credits
  }

  of(domain: Domain): { readonly text: string; readonly rest: Domain } | undefined {
    if (domain.kind === 'range') return this.#ofRange(domain)
    if (domain.kind !== 'values' || BigInt(domain.values.length) > MAX_VALUES) return undefined
    const enough = domain.values.filter(value =>
      this.#isEnough({ kind: 'values', values: [value] }),
    )
    const [first] = enough
    if (first === undefined) return undefined
    const rest = domain.values.filter(value => !enough.includes(value))
    const list = enough.map(value => JSON.stringify(value))
    const text =
      list.length === 1
        ? `${this.#name} = ${list[0]}`
        : `${this.#name} is one of ${list.join(', ')}`
    return { text, rest: { kind: 'values', values: rest } }
  }

  /** Whether every valid choice with these values costs more, and there is any. */
  #isEnough(domain: Domain): boolean {
    const given = new Map([...(this.#input.given ?? []), [this.#name, domain] as const])
    const lowest = lowestOf(exploreSpace({ ...this.#input, given, counts: false, work: WORK }))
    return lowest !== undefined && lowest > this.#credits
  }

  /** The numbers from some bound on, upwards or downwards. */
  #ofRange({
    low,
    high,
  }: Extract<Domain, { kind: 'range' }>):
    | { readonly text: string; readonly rest: Domain }
    | undefined {
    const upper = this.#bound(at => rangeOf(at, high), low, high)
    if (upper !== undefined)
      return {
        text: upper === low ? `${this.#name} is anything` : `${this.#name} ≥ ${upper}`,
        rest: rangeOf(low, upper - 1n),
      }
    const lower = this.#bound(at => rangeOf(low, high - (at - low)), low, high)
    if (lower === undefined) return undefined
    const most = high - (lower - low)
    return { text: `${this.#name} ≤ ${most}`, rest: rangeOf(most + 1n, high) }
  }

  /** The least bound from which on the range is enough; larger bounds leave less of it, so that halving finds it. */
  #bound(rangeFrom: (at: bigint) => Domain, low: bigint, high: bigint): bigint | undefined {
    if (!this.#isEnough(rangeFrom(high))) return undefined
    let [from, to] = [low, high]
    while (from < to) {
      const middle = from + (to - from) / 2n
      if (this.#isEnough(rangeFrom(middle))) to = middle
      else from = middle + 1n
    }
    return to
  }
}

function rangeOf(low: bigint, high: bigint): Domain {
  return low > high ? { kind: 'values', values: [] } : { kind: 'range', low, high }
}

function countOver({ on: { distribution } }: Space, credits: number): string | null {
  if (distribution === undefined) return null
  let count = 0n
  for (const { from, to, choices } of distribution.bins) {
    if (from > credits) count += choices
    else if (to > credits) return null
  }
  return String(count)
}
