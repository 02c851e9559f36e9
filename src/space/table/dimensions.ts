/** The parameters of a part as dimensions of tables: finitely many values each, and which of them there are together. */
import { nullValue, stringValue } from '../../value/make.ts'
import { STRING } from '../../value/type.ts'
import type { Value } from '../../value/value.ts'
import type { BoxReader } from '../boxes/box.ts'
import type { Ground, Offer, Part } from '../ground.ts'
import {
  acceptanceOf,
  type Domain,
  exampleOf,
  type Setting,
  settingKey,
  wholeDomain,
} from '../setting.ts'
import type { Settings } from '../settings.ts'
import type { Answer, Formula, Formulas } from './formula.ts'
import { type Table, type Tables, TooMuchWork } from './table.ts'
import { type ClassPool, Untold, type ValueClass } from './value-class.ts'

/** Ranges of more numbers than this are left to boxes. */
const MAX_VALUES = 2000
/** More combinations of values are not looked at one by one. */
const MAX_LOOKS = 20_000

/** The values that are chosen, by dimension. */
export type Path = ReadonlyMap<number, number>

/** One parameter of a part as a dimension of its tables. */
export interface Dimension {
  readonly name: string
  /** What is shown where nothing hangs on it comes first. */
  readonly values: readonly (string | undefined)[]
  /** Whether its provider may refuse what is offered. */
  readonly isJudged: boolean
}

/** The parameters of a part. Throws `Untold` if one of them may be too much. */
export class Dimensions {
  readonly all: Dimension[] = []
  /** Which values there are together, where that hangs on other parameters. */
  readonly existing: Table<true>[] = []
  readonly #ground: Ground
  readonly #part: Part
  readonly #reader: BoxReader
  readonly #tables: Tables
  readonly #spend: () => void
  readonly #numbers = new Map<string, number>()

  constructor(
    ground: Ground,
    part: Part,
    reader: BoxReader,
    { tables, spend }: { readonly tables: Tables; readonly spend: () => void },
  ) {
    this.#ground = ground
    this.#part = part
    this.#reader = reader
    this.#tables = tables
    this.#spend = spend
    const open: string[] = []
    for (const name of part.parameters) {
      const offer = ground.offers.get(name)
      const isCertain = offer !== undefined && (offer.spec !== undefined || ground.isGiven(name))
      if (isCertain) this.#add(name, [offer])
      else open.push(name)
    }
    this.#settle(open)
  }

  numberOf(name: string): number | undefined {
    return this.#numbers.get(name)
  }

  /** The values of a dimension as what nodes may want to be chosen. */
  formulaOf(dim: number, formulas: Formulas, pool: ClassPool): Formula {
    const { values = [] } = this.all[dim] ?? {}
    const labels = values.map(value => pool.ofValue(asValue(value)))
    const table = this.#tables.fill([dim], at => labels[at[dim] ?? 0])
    return formulas.leaf(table)
  }

  /** Which value of a dimension such a label stands for. */
  placeOf(dim: number, label: ValueClass): number {
    const { values = [] } = this.all[dim] ?? {}
    const value = label.kind === 'value' ? label.value : undefined
    return values.indexOf(value?.kind === 'string' ? value.string : undefined)
  }

  /** Sets what is chosen, everything else of the part being open. */
  apply(chosen: Path): Settings {
    const own = new Map<string, Setting>(
      [...this.#ground.settings].filter(([name]) => this.#part.parameters.includes(name)),
    )
    for (const [dim, at] of chosen) {
      const dimension = this.all[dim]
      if (dimension !== undefined)
        own.set(dimension.name, { kind: 'value', value: dimension.values[at] })
    }
    this.#ground.current.set(new Map([...this.#ground.settings, ...own]))
    return own
  }

  /** A table of what a question comes to, over the dimensions that it turns out to hang on. */
  expand<L>(ask: (path: Path) => Answer<L>): Table<L> {
    const path = new Map<number, number>()
    const used = new Set<number>()
    let looks = 0
    const tree = (): Tree<L> => {
      if (++looks > MAX_LOOKS) throw new TooMuchWork()
      this.#spend()
      this.apply(path)
      const answer = ask(path)
      if ('label' in answer) return answer
      const dim = this.#choose(answer.wants, path)
      used.add(dim)
      const size = this.all[dim]?.values.length ?? 0
      const children = Array.from({ length: size }, (_, at) => {
        path.set(dim, at)
        const child = tree()
        path.delete(dim)
        return child
      })
      return { dim, children }
    }
    const found = tree()
    const dims = [...used].sort((a, b) => a - b)
    return this.#tables.fill(dims, values => labelIn(found, values))
  }

  /** The one with the fewest values. */
  #choose(wants: readonly string[], path: Path): number {
    let best: number | undefined
    for (const name of wants) {
      const dim = this.#numbers.get(name)
      if (dim === undefined) throw new Untold('a parameter of another part')
      if (path.has(dim)) continue
      if (best === undefined || this.#sizeOf(dim) < this.#sizeOf(best)) best = dim
    }
    if (best === undefined) throw new Untold('something that nothing decides')
    return best
  }

  #sizeOf(dim: number): number {
    return this.all[dim]?.values.length ?? 0
  }

  #add(name: string, offers: readonly Offer[]): number {
    const values = [...new Set(offers.flatMap(offer => valuesOf(offer)))]
    const isJudged = offers.some(({ spec, domain }) => {
      if (spec === undefined) return this.#ground.isGiven(name)
      const previous = this.#ground.previous?.get(name)
      return acceptanceOf(spec, wholeDomain(domain), domain, previous).accepts !== 'all'
    })
    const dim = this.all.length
    this.all.push({ name, values, isJudged })
    this.#tables.sizes.push(values.length)
    this.#numbers.set(name, dim)
    return dim
  }

  /** What is offered for some parameters hangs on others; each round settles at least one. */
  #settle(names: readonly string[]): void {
    const later: string[] = []
    for (const name of names) if (!this.#settleOne(name)) later.push(name)
    if (later.length === names.length && later.length > 0)
      throw new Untold('an offer that nothing decides')
    if (later.length > 0) this.#settle(later)
  }

  #settleOne(name: string): boolean {
    let isReady = true
    const offers = new Map<string, Offer>()
    const table = this.expand<string>(path => {
      const found = this.#reader.offerIn(this.apply(path), name)
      if ('wants' in found) {
        const wants = found.wants.filter(each => this.#numbers.has(each))
        if (wants.every(each => path.has(this.#numbers.get(each) ?? -1))) isReady = false
        return isReady ? { wants } : { label: '' }
      }
      const key = keyOf(found.domain)
      offers.set(key, found)
      return { label: key }
    })
    if (!isReady) return false
    const dim = this.#add(name, [...offers.values()])
    const offered = new Map(
      [...offers].map(([key, offer]) => [key, new Set(valuesOf(offer))] as const),
    )
    const values = this.all[dim]?.values ?? []
    const dims = [...table.dims, dim]
    const at = (own: Int32Array): true | undefined => {
      const key = table.labels[table.ids[this.#tables.cellOf(table.dims, own)] ?? 0] ?? ''
      return offered.get(key)?.has(values[own[dim] ?? 0]) ? true : undefined
    }
    this.existing.push(this.#tables.fill(dims, at))
    return true
  }
}

function asValue(value: string | undefined): Value {
  return value === undefined ? nullValue(STRING) : stringValue(value)
}

type Tree<L> =
  | { readonly label: L }
  | { readonly dim: number; readonly children: readonly Tree<L>[] }

function labelIn<L>(tree: Tree<L>, values: Int32Array): L | undefined {
  let at: Tree<L> | undefined = tree
  while (at !== undefined && 'dim' in at) at = at.children[values[at.dim] ?? 0]
  return at?.label
}

function valuesOf({ domain, spec }: Offer): readonly (string | undefined)[] {
  const values = listOf(domain)
  const first = spec && exampleOf(spec, wholeDomain(domain), domain)
  return first !== undefined && values.includes(first) ? [first, ...values] : values
}

function listOf(domain: Domain): readonly (string | undefined)[] {
  switch (domain.kind) {
    case 'values':
      return domain.values
    case 'range': {
      const size = domain.high - domain.low + 1n
      if (size > BigInt(MAX_VALUES)) throw new Untold('a wide range')
      return Array.from({ length: Number(size) }, (_, at) => String(domain.low + BigInt(at)))
    }
    case 'endless':
      throw new Untold('endlessly many values')
  }
}

function keyOf(domain: Domain): string {
  return domain.kind === 'values'
    ? JSON.stringify(domain.values.map(value => value ?? null))
    : settingKey(wholeDomain(domain))
}
