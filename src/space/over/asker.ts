/** Asks of parts of a space whether everything in them costs more than so many credits. */
import type { SpaceInput } from '../explore.ts'
import type { BuildSpace } from '../model.ts'
import { type Domain, domainKey } from '../setting.ts'
import { type Dimension, exploreVaried } from '../varied/dimension.ts'

/** Of all valid choices of a part: whether they cost more, or not more. `none`: there is no valid one. */
export type Answer = 'over' | 'under' | 'none' | 'mixed'

/** What of some parameters is looked at, by name. */
export type Part = ReadonlyMap<string, Domain>

/** Looks at boxes for each question. */
const WORK = 500
/** Questions, and such that take more work than that: then every answer is `mixed`, for nobody wants to read a description that takes more. */
const [MOST_QUESTIONS, MOST_HARD] = [300, 3]

/** The running workspace of one space, against one number of credits. */
export class Asker {
  readonly #input: SpaceInput
  readonly #dimensions: readonly Dimension[]
  readonly #credits: number
  readonly #known = new Map<string, Answer>()
  #questions = 0
  #hard = 0

  /** `whole`: the space itself, which is explored already. */
  constructor(
    input: SpaceInput,
    dimensions: readonly Dimension[],
    whole: BuildSpace,
    credits: number,
  ) {
    this.#input = input
    this.#dimensions = dimensions
    this.#credits = credits
    this.#known.set('[]', answerOf(whole, credits))
  }

  /** Certain unless it is `mixed`. */
  ask(part: Part): Answer {
    const key = JSON.stringify([...part].map(([name, domain]) => [name, domainKey(domain)]))
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const answer = this.#askAnew(part)
    this.#known.set(key, answer)
    return answer
  }

  #askAnew(part: Part): Answer {
    if ([...part.values()].some(isEmpty)) return 'none'
    if (this.#questions >= MOST_QUESTIONS || this.#hard >= MOST_HARD) return 'mixed'
    this.#questions++
    const given = new Map([...(this.#input.given ?? []), ...part])
    const input = { ...this.#input, given, counts: false, work: WORK }
    const { on } = exploreVaried(input, this.#dimensions)
    if (on.lowest?.status === 'range' || on.highest?.status === 'range') this.#hard++
    return answerOf(on, this.#credits)
  }
}

function isEmpty(domain: Domain): boolean {
  return domain.kind === 'values' && domain.values.length === 0
}

function answerOf({ lowest, highest }: BuildSpace, credits: number): Answer {
  if (lowest === undefined || highest === undefined) return 'none'
  const least = lowest.status === 'exact' ? lowest.credits : lowest.low
  if (least !== undefined && least > credits) return 'over'
  const most = highest.status === 'exact' ? highest.credits : highest.high
  return most !== undefined && most <= credits ? 'under' : 'mixed'
}
