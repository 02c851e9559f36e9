/** Choices that agree in what is chosen so far, and what both builds come to for all of them. */
import type { ParameterSpec } from '../../coder/provider/parameter/parameter-spec.ts'
import { type Ground, itemKey, type Offer, type Part, SIDES, type Side } from '../ground.ts'
import { LinkedParts } from '../part-result.ts'
import { acceptanceOf, exampleOf, type Setting, sizeOf, wholeDomain } from '../setting.ts'
import type { Settings } from '../settings.ts'

/** One build for all choices of a box. */
export interface SideState {
  /** Whether there is a plan: for all, for none, or for perhaps some of them. */
  readonly valid: 'yes' | 'no' | 'maybe'
  /** What is said of those that are refused. */
  readonly reason: string | undefined
  /** Credits of the part, before the sum wraps; undefined: no bound is known. */
  readonly low: bigint | undefined
  readonly high: bigint | undefined
  /** What keeps the cost open besides parameters. */
  readonly others: readonly string[]
}

/** A box that was looked at. */
export interface Box {
  readonly settings: Settings
  readonly on: SideState
  readonly off: SideState
  /** How many choices it holds; undefined: endlessly many, or not yet known. */
  readonly count: bigint | undefined
  /** The parameters that have to be chosen, or narrowed, before everything is decided. */
  readonly wanted: readonly string[]
  /** Parameters of other parts that turn out to decide with those of this one. */
  readonly links: readonly string[]
  /** What is offered here. */
  readonly offers: ReadonlyMap<string, Offer>
}

const REFUSED: Omit<SideState, 'reason'> = { valid: 'no', low: 0n, high: 0n, others: [] }

/** Looks at one part of the space, box by box. */
export class BoxReader {
  readonly #ground: Ground
  readonly #part: Part
  readonly #owners: ReadonlyMap<string, Part>
  readonly #own: ReadonlySet<string>

  /** `owners`: which part each item of the ground belongs to. */
  constructor(ground: Ground, part: Part, owners: ReadonlyMap<string, Part>) {
    this.#ground = ground
    this.#part = part
    this.#owners = owners
    this.#own = new Set(part.parameters)
  }

  /** The box of all choices that agree with the settings of the part's parameters. */
  look(given: Settings): Box {
    const settings = new Map(given)
    const offers = this.#settle(settings)
    const wanted = new Set<string>()
    const links = new Set<string>()
    const sides = SIDES.map(side => this.#side(side, settings, offers, links))
    const [on, off] = sides
    if (on === undefined || off === undefined) throw new Error('a choice has two builds')
    for (const { state, wanted: names } of sides)
      if (state.valid !== 'no') for (const name of names) wanted.add(name)
    const count = this.#count(settings, offers, wanted, links)
    return {
      settings,
      on: on.state,
      off: off.state,
      count,
      wanted: [...wanted],
      links: [...links],
      offers,
    }
  }

  /** What is offered for a parameter under the settings, or the parameters that decide that. Throws `LinkedParts` if they are of other parts. */
  offerIn(given: Settings, name: string): Offer | { readonly wants: readonly string[] } {
    const offers = this.#settle(new Map(given))
    const offer = offers.get(name)
    if (offer !== undefined) return offer
    const wants = [...this.#decisive(name), ...this.#newNames()]
    const others = wants.filter(each => !this.#own.has(each))
    if (others.length > 0) throw new LinkedParts([...this.#part.parameters, ...others])
    return { wants }
  }

  /** How often something was planned anew. */
  get planned(): number {
    const { on, off } = this.#ground.transitions
    return on.visits + off.visits
  }

  /** The choice that stands for a box, with defaults where they may be chosen. */
  choice({ settings, offers }: Box): readonly (readonly [string, string])[] {
    return this.#part.parameters.flatMap(name => {
      const setting = settings.get(name)
      const offer = offers.get(name)
      if (setting === undefined || offer === undefined) return []
      const value = exampleFor(setting, offer)
      return value === undefined ? [] : [[name, value] as const]
    })
  }

  /** Once enough is chosen for a parameter's block to be seen, all that it offers is open. */
  #settle(settings: Map<string, Setting>): ReadonlyMap<string, Offer> {
    for (;;) {
      this.#ground.current.set(new Map([...this.#ground.settings, ...settings]))
      const offers = this.#offers()
      const news = this.#part.parameters.filter(
        name => !settings.has(name) && offers.get(name) !== undefined,
      )
      if (news.length === 0) return offers
      for (const name of news) {
        const offer = offers.get(name)
        if (offer !== undefined) settings.set(name, wholeDomain(offer.domain))
      }
    }
  }

  #offers(): ReadonlyMap<string, Offer> {
    const specs = new Map<string, ParameterSpec | undefined>()
    let isOpen = false
    for (const each of this.#part.nodes) {
      if (each.side !== 'on' || !this.#ground.declaring.some(({ at }) => at === each.at)) continue
      for (const { name, spec } of this.#ground.summary(each).declared) {
        if (name === undefined) isOpen = true
        else if (!specs.has(name) || spec === undefined) specs.set(name, spec)
      }
    }
    const offers = new Map<string, Offer>()
    for (const name of this.#part.parameters) {
      const isDeclared = specs.has(name)
      const spec = specs.get(name)
      const isKnown = spec !== undefined || (!isDeclared && !isOpen)
      if (isKnown || this.#ground.isGiven(name)) offers.set(name, this.#ground.offerOf(name, spec))
    }
    return offers
  }

  #side(
    side: Side,
    settings: Settings,
    offers: ReadonlyMap<string, Offer>,
    links: Set<string>,
  ): { readonly state: SideState; readonly wanted: ReadonlySet<string> } {
    const wanted = new Set<string>()
    const known = this.#ground.refusals[side]
    if (known !== undefined) return { state: { ...REFUSED, reason: known }, wanted }
    const want = (names: readonly string[]): void => {
      for (const name of names) {
        if (!this.#own.has(name)) links.add(name)
        else if (settings.get(name)?.kind !== 'value') wanted.add(name)
      }
    }
    let [low, high]: (bigint | undefined)[] = [0n, 0n]
    let isDoubtful = false
    const others = new Set<string>()
    for (const each of this.#part.nodes) {
      if (each.side !== side) continue
      const { refusal, open, cost } = this.#ground.summary(each)
      if (refusal !== undefined) return { state: { ...REFUSED, reason: refusal }, wanted }
      for (const { key, parameters } of open) {
        if (!this.#isOwn(itemKey(side, each.at, key), parameters)) continue
        want(parameters)
        isDoubtful = true
      }
      if (cost === undefined || this.#owners.get(itemKey(side, each.at, 'cost')) !== this.#part)
        continue
      low = low === undefined || cost.low === undefined ? undefined : low + cost.low
      high = high === undefined || cost.high === undefined ? undefined : high + cost.high
      want(cost.parameters)
      for (const text of cost.others) others.add(text)
    }
    const judged = this.#judge(settings, offers)
    if (judged.accepts === 'none') return { state: { ...REFUSED, reason: judged.reason }, wanted }
    for (const name of judged.wanted) wanted.add(name)
    const isOpen = isDoubtful || judged.wanted.length > 0
    return {
      state: {
        valid: isOpen ? 'maybe' : 'yes',
        reason: undefined,
        low,
        high,
        others: [...others],
      },
      wanted,
    }
  }

  /** What is known to hang on parameters of another part alone is left to that part. */
  #isOwn(key: string, parameters: readonly string[]): boolean {
    const owner = this.#owners.get(key)
    if (owner === undefined || owner === this.#part) return true
    return parameters.some(name => this.#own.has(name))
  }

  /** Whether the provider takes what is left open, by itself. */
  #judge(
    settings: Settings,
    offers: ReadonlyMap<string, Offer>,
  ): {
    readonly accepts: 'none' | 'some'
    readonly reason: string | undefined
    readonly wanted: readonly string[]
  } {
    const wanted: string[] = []
    for (const name of this.#part.parameters) {
      const setting = settings.get(name)
      const offer = offers.get(name)
      if (setting === undefined || setting.kind === 'value' || offer?.spec === undefined) continue
      const before = this.#ground.previous?.get(name)
      const { accepts, reason } = acceptanceOf(offer.spec, setting, offer.domain, before)
      // Of an ephemeral parameter a later build does not ask what was chosen.
      if (accepts === 'none' && !offer.spec.ephemeral) return { accepts: 'none', reason, wanted }
      if (accepts !== 'all') wanted.push(name)
    }
    return { accepts: 'some', reason: undefined, wanted }
  }

  /** How many choices there are; parameters of which nobody can say what they offer are wanted. */
  #count(
    settings: Settings,
    offers: ReadonlyMap<string, Offer>,
    wanted: Set<string>,
    links: Set<string>,
  ): bigint | undefined {
    let count: bigint | undefined = 1n
    for (const name of this.#part.parameters) {
      const offer = offers.get(name)
      const setting = settings.get(name)
      if (offer?.spec === undefined)
        for (const decisive of this.#decisive(name)) {
          if (!this.#own.has(decisive)) links.add(decisive)
          else if (settings.get(decisive)?.kind !== 'value') wanted.add(decisive)
        }
      if (offer === undefined || setting === undefined) {
        count = undefined
        continue
      }
      const size = settingSize(setting, offer)
      count = count === undefined || size === undefined ? undefined : count * size
    }
    for (const name of this.#newNames()) links.add(name)
    return count
  }

  /** The parameters that decide what a parameter offers. */
  #decisive(name: string): readonly string[] {
    return this.#part.nodes.flatMap(each =>
      each.side === 'on'
        ? this.#ground
            .summary(each)
            .declared.filter(declared => declared.name === undefined || declared.name === name)
            .flatMap(({ parameters }) => parameters)
        : [],
    )
  }

  /** Parameters that come to light only here. */
  #newNames(): readonly string[] {
    return this.#part.nodes.flatMap(each =>
      this.#ground
        .summary(each)
        .declared.flatMap(({ name }) =>
          name === undefined || this.#own.has(name) || this.#ground.offers.has(name) ? [] : [name],
        ),
    )
  }
}

function settingSize(setting: Setting, { domain }: Offer): bigint | undefined {
  if (setting.kind === 'value') return 1n
  if (setting.kind === 'range') return setting.high - setting.low + 1n
  return sizeOf(domain)
}

/** A value to show for what is left open. */
export function exampleFor(setting: Setting, { domain, spec }: Offer): string | undefined {
  if (setting.kind === 'value') return setting.value
  if (spec !== undefined) return exampleOf(spec, setting, domain)
  if (setting.kind === 'range') return String(setting.low)
  return domain.kind === 'values' ? domain.values[0] : undefined
}
