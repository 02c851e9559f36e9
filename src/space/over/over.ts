/** How many choices cost more than so many credits, and in how few words it can be said which. */
import { offersOf, type SpaceInput } from '../explore.ts'
import type { Space } from '../model.ts'
import { type Domain, domainKey, sizeOf } from '../setting.ts'
import { combinationsOf, type Dimension } from '../varied/dimension.ts'
import { Asker } from './asker.ts'
import {
  type Atom,
  atomText,
  complementOf,
  isNever,
  type Listed,
  rangeOf,
  restOf,
  type Term,
} from './atom.ts'
import { pairTerms } from './pairs.ts'

/** The choices of which the running workspace costs more. */
export interface Over {
  readonly credits: number
  /** Decimal text; null where they are not counted. */
  readonly choices: string | null
  /** Each is enough; none where it is all valid choices, or no choice. */
  readonly conditions: readonly string[]
  /** Whether one of them always holds. */
  readonly complete: boolean
}

/** Parameters with more values than this are not gone through. */
const MAX_VALUES = 40
/** So many conditions that have to hold together are still a help. */
const MAX_TOGETHER = 3

/**
 * Describes them exactly, if that takes few words: conditions on single parameters of which each is enough, or which have to hold
 * together, or on two parameters. Otherwise the conditions are those that are enough, and others cost more too. Nothing is sampled:
 * every part of the space that is told of was asked about as a whole.
 */
export function describeOver(
  input: SpaceInput,
  dimensions: readonly Dimension[],
  space: Space,
  credits: number,
): Over {
  const asker = new Asker(input, dimensions, space.on, credits)
  const offers = listedOffers(input, dimensions, space)
  const whole = asker.ask(new Map())
  const isNone = whole === 'under' || whole === 'none'
  const told = { credits, choices: isNone ? '0' : countOver(space, credits) }
  if (told.choices === '0' || whole === 'over') return { ...told, conditions: [], complete: true }
  const either = singles(asker, offers, 'over')
  if (either.isAll)
    return { ...told, conditions: textsOf(either.atoms.map(atom => [atom])), complete: true }
  const exact = together(asker, offers) ?? pairTerms(asker, offers)
  const some = either.atoms.filter(({ holds }) => holds.kind === 'values').map(atom => [atom])
  const terms = exact ?? some
  return { ...told, conditions: textsOf(terms), complete: exact !== undefined }
}

function textsOf(terms: readonly Term[]): readonly string[] {
  return terms.map(term => term.map(atomText).join(' and '))
}

/** What each parameter offers that decides something and can be gone through. */
function listedOffers(
  input: SpaceInput,
  dimensions: readonly Dimension[],
  { parameters }: Space,
): ReadonlyMap<string, Listed> {
  const outer = dimensions.map(({ name, values }): readonly [string, Domain] => [
    name,
    { kind: 'values', values: values.map(({ text }) => text) },
  ])
  const offers = new Map<string, Domain>([...commonOffers(input, dimensions), ...outer])
  const found = new Map<string, Listed>()
  for (const { name, matters } of parameters) {
    const domain = offers.get(name)
    if (!matters || domain === undefined || domain.kind === 'endless') continue
    const isFew = domain.kind === 'range' || domain.values.length <= MAX_VALUES
    if (isFew && sizeOf(domain) !== 1n) found.set(name, domain)
  }
  return found
}

/** What is offered alike whatever the further dimensions are. */
function commonOffers(
  input: SpaceInput,
  dimensions: readonly Dimension[],
): ReadonlyMap<string, Domain> {
  const [first = new Map<string, Domain>(), ...others] = combinationsOf(input, dimensions).map(
    each => offersOf(each.input),
  )
  return new Map(
    [...first].filter(([name, domain]) =>
      others.every(offers => {
        const other = offers.get(name)
        return other !== undefined && domainKey(domain) === domainKey(other)
      }),
    ),
  )
}

/** Conditions on single parameters of which each is enough for the answer, and whether the answer is another without all of them. */
function singles(
  asker: Asker,
  offers: ReadonlyMap<string, Listed>,
  answer: 'over' | 'under',
): { readonly atoms: readonly Atom[]; readonly isAll: boolean } {
  const rest = new Map<string, Listed>()
  const atoms: Atom[] = []
  for (const [name, offer] of offers) {
    const holds = enough(asker, name, offer, answer)
    if (holds === undefined) continue
    atoms.push({ name, offer, holds })
    rest.set(name, restOf(offer, holds))
  }
  const others = asker.ask(rest)
  const isAll = answer === 'over' ? others === 'under' || others === 'none' : others === 'over'
  return { atoms, isAll }
}

/** What has to hold together: where each of some conditions is enough to cost no more, and nothing else is. */
function together(asker: Asker, offers: ReadonlyMap<string, Listed>): readonly Term[] | undefined {
  const { atoms, isAll } = singles(asker, offers, 'under')
  if (!isAll || atoms.length > MAX_TOGETHER) return undefined
  const all = atoms.map(complementOf)
  return all.some(isNever) ? undefined : [all]
}

/** What of a parameter is enough by itself; undefined: nothing. */
function enough(
  asker: Asker,
  name: string,
  offer: Listed,
  answer: 'over' | 'under',
): Listed | undefined {
  const isEnough = (domain: Listed): boolean => asker.ask(new Map([[name, domain]])) === answer
  if (offer.kind === 'values') {
    const values = offer.values.filter(value => isEnough({ kind: 'values', values: [value] }))
    return values.length === 0 ? undefined : { kind: 'values', values }
  }
  const { low, high } = offer
  const upper = boundIn(offer, at => isEnough(rangeOf(at, high)))
  if (upper !== undefined) return rangeOf(upper, high)
  const lower = boundIn(offer, at => isEnough(rangeOf(low, high - (at - low))))
  return lower === undefined ? undefined : rangeOf(low, high - (lower - low))
}

/** The least bound that will do; larger ones leave less, so that halving finds it. Undefined: not even the largest will. */
function boundIn(
  { low, high }: Extract<Listed, { kind: 'range' }>,
  willDo: (at: bigint) => boolean,
): bigint | undefined {
  if (!willDo(high)) return undefined
  let [from, to] = [low, high]
  while (from < to) {
    const middle = from + (to - from) / 2n
    if (willDo(middle)) to = middle
    else from = middle + 1n
  }
  return to
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
