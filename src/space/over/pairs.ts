/** Which choices cost more, by two parameters: `gpu = "a100", or gpu = "l4" and disk ≥ 80`. */
import type { Asker } from './asker.ts'
import { type Atom, atomText, isAlways, isNever, type Listed, rangeOf, type Term } from './atom.ts'

/** More terms than this do not help. */
const MAX_TERMS = 4

type Offers = ReadonlyMap<string, Listed>

/** The description by two parameters with the fewest words; undefined: there is none. */
export function pairTerms(asker: Asker, offers: Offers): readonly Term[] | undefined {
  let best: readonly Term[] | undefined
  for (const [first, offer] of offers) {
    if (offer.kind !== 'values') continue
    const rows = rowsOf(asker, first, offer)
    for (const [second, other] of offers) {
      if (second === first) continue
      const terms = termsOf(asker, { name: first, offer, rows }, { name: second, offer: other })
      if (terms !== undefined && (best === undefined || weightOf(terms) < weightOf(best)))
        best = terms
    }
  }
  return best
}

function weightOf(terms: readonly Term[]): number {
  const atoms = terms.flat()
  return atoms.length * 1000 + atoms.map(atomText).join('').length
}

/** Each value of the first parameter by itself. */
type Rows = ReadonlyMap<string | undefined, ReturnType<Asker['ask']>>

interface First {
  readonly name: string
  readonly offer: Extract<Listed, { kind: 'values' }>
  readonly rows: Rows
}

function rowsOf(asker: Asker, name: string, { values }: First['offer']): Rows {
  return new Map(
    values.map(value => [value, asker.ask(new Map([[name, { kind: 'values', values: [value] }]]))]),
  )
}

/** Values of the first parameter for which the same of the second is over. */
interface Group {
  readonly values: (string | undefined)[]
  readonly holds: Atom
}

function termsOf(
  asker: Asker,
  { name, offer, rows }: First,
  second: { readonly name: string; readonly offer: Listed },
): readonly Term[] | undefined {
  const groups = new Map<string, Group>()
  const whole: (string | undefined)[] = []
  let hasUnder = false
  for (const [value, answer] of rows) {
    if (answer === 'over') whole.push(value)
    if (answer === 'under') hasUnder = true
    if (answer !== 'mixed') continue
    const holds = overOf(asker, [name, value], second)
    if (holds === undefined) return undefined
    const key = atomText(holds)
    const group = groups.get(key) ?? { values: [], holds }
    groups.set(key, group)
    group.values.push(value)
    if (groups.size > MAX_TERMS) return undefined
  }
  const atom = (values: readonly (string | undefined)[]): Atom => {
    return { name, offer, holds: { kind: 'values', values } }
  }
  const terms: Term[] = whole.length === 0 ? [] : [[atom(whole)]]
  const [only, ...more] = groups.values()
  // Where only one thing makes the others dear, it does so whatever the first one is.
  if (only !== undefined && more.length === 0 && !hasUnder) return [...terms, [only.holds]]
  for (const { values, holds } of groups.values()) terms.push([atom(values), holds])
  return terms.length > MAX_TERMS ? undefined : terms
}

/** What of the second parameter is over, with one value of the first; undefined where some of it is neither over nor not. */
function overOf(
  asker: Asker,
  [name, value]: readonly [name: string, value: string | undefined],
  { name: second, offer }: { readonly name: string; readonly offer: Listed },
): Atom | undefined {
  const ask = (domain: Listed): ReturnType<Asker['ask']> =>
    asker.ask(
      new Map<string, Listed>([
        [name, { kind: 'values', values: [value] }],
        [second, domain],
      ]),
    )
  const holds =
    offer.kind === 'values' ? valuesOver(offer, ask) : (rangeOver(offer, ask) ?? undefined)
  if (holds === undefined) return undefined
  const atom = { name: second, offer, holds }
  return isNever(atom) || isAlways(atom) ? undefined : atom
}

function valuesOver(
  { values }: Extract<Listed, { kind: 'values' }>,
  ask: (domain: Listed) => ReturnType<Asker['ask']>,
): Listed | undefined {
  const over: (string | undefined)[] = []
  for (const value of values) {
    const answer = ask({ kind: 'values', values: [value] })
    if (answer === 'mixed') return undefined
    if (answer === 'over') over.push(value)
  }
  return { kind: 'values', values: over }
}

/** The numbers from one on, or up to one, with all others under. */
function rangeOver(
  { low, high }: Extract<Listed, { kind: 'range' }>,
  ask: (domain: Listed) => ReturnType<Asker['ask']>,
): Listed | undefined {
  const isUp = ask(rangeOf(high, high)) === 'over'
  const from = (at: bigint): Listed => (isUp ? rangeOf(at, high) : rangeOf(low, high + low - at))
  const before = (at: bigint): Listed =>
    isUp ? rangeOf(low, at - 1n) : rangeOf(high + low - at + 1n, high)
  if (!isUp && ask(rangeOf(low, low)) !== 'over') return undefined
  let [least, most] = [low, high]
  while (least < most) {
    const middle = least + (most - least) / 2n
    if (ask(from(middle)) === 'over') most = middle
    else least = middle + 1n
  }
  const rest = ask(before(most))
  return rest === 'under' || rest === 'none' ? from(most) : undefined
}
