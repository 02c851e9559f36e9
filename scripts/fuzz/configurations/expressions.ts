/** Random expressions of a wanted kind over the names that a module has declared so far; now and then one that does not fit. */
import type { Random } from '../random.ts'

/** What an expression is to be. */
export type Kind = 'number' | 'string' | 'bool' | 'numbers' | 'strings' | 'prices' | 'labels'

export const KINDS: readonly Kind[] = [
  'number',
  'string',
  'bool',
  'numbers',
  'strings',
  'prices',
  'labels',
]

/** The types that variables of a kind are declared with. */
export const TYPES: Readonly<Record<Kind, readonly string[]>> = {
  number: ['number', 'number', 'any'],
  string: ['string', 'string', 'any'],
  bool: ['bool', 'bool', 'any'],
  numbers: ['list(number)', 'set(number)', 'tuple([number, number])', 'list(any)', 'any'],
  strings: ['list(string)', 'set(string)', 'list(any)', 'any'],
  prices: ['map(number)', 'object({ small = number, large = number })', 'map(any)', 'any'],
  labels: [
    'map(string)',
    'object({ small = string, large = optional(string, "none") })',
    'map(any)',
    'any',
  ],
}

/** Something that an expression can read. */
export interface Name {
  readonly text: string
  readonly kind: Kind
  /** Terraform does not know it before an apply. */
  readonly isLate?: true
}

/** How often something goes wrong. */
export interface Sloppiness {
  /** Something of another kind stands where one is wanted. */
  readonly misfit: number
  /** Something undeclared is read. */
  readonly undeclared: number
  readonly null: number
}

/** Of people who look twice. */
export const CAREFUL: Sloppiness = { misfit: 0, undeclared: 0, null: 0.002 }

/** Of people in a hurry. */
export const HASTY: Sloppiness = { misfit: 0.012, undeclared: 0.003, null: 0.01 }

const WORDS = ['small', 'large', 'a', 'b', 'us', '4', '10', '', 'true', 'k-1']
const KEYS = ['small', 'large', 'a', 'b']

/** Makes expressions that read `names`, which grows while a module is written. */
export class ExpressionMaker {
  readonly names: Name[] = []
  readonly #random: Random
  readonly #sloppiness: Sloppiness

  constructor(random: Random, sloppiness: Sloppiness) {
    this.#random = random
    this.#sloppiness = sloppiness
  }

  /** An expression of a kind; `isEarly`: Terraform has to know it when it plans. */
  make(kind: Kind, depth = 2, isEarly = false): string {
    const random = this.#random
    if (random.chance(this.#sloppiness.undeclared))
      return random.pick(['var.nobody', 'local.nothing', 'each.key'])
    if (random.chance(this.#sloppiness.null)) return 'null'
    const wanted = random.chance(this.#sloppiness.misfit) ? random.pick(KINDS) : kind
    const known = this.names.filter(name => name.kind === wanted && !(isEarly && name.isLate))
    if (known.length > 0 && random.chance(depth > 0 ? 0.4 : 0.7)) return random.pick(known).text
    if (depth <= 0) return this.literal(wanted)
    return this.#made(wanted, depth - 1, isEarly)
  }

  /** A value without names. */
  literal(kind: Kind): string {
    const random = this.#random
    const number = (): string => String(random.below(40) - (random.chance(0.1) ? 20 : 0))
    const word = (): string => JSON.stringify(random.pick(WORDS))
    switch (kind) {
      case 'number':
        return random.chance(0.06) ? random.pick(['2.5', '1e2', '"7"', '2147483648']) : number()
      case 'string':
        return word()
      case 'bool':
        return random.pick(['true', 'false'])
      case 'numbers':
        return `[${random.list(0, 3, number).join(', ')}]`
      case 'strings':
        return `[${random.list(0, 3, word).join(', ')}]`
      case 'prices':
        return `{ small = ${number()}, large = ${number()} }`
      case 'labels':
        return `{ small = ${word()}, large = ${word()} }`
    }
  }

  #made(kind: Kind, depth: number, isEarly: boolean): string {
    const of = (wanted: Kind): string => this.make(wanted, depth, isEarly)
    if (this.#random.chance(0.12)) return `(${of('bool')} ? ${of(kind)} : ${of(kind)})`
    if (this.#random.chance(0.06)) return `try(${of(kind)}, ${of(kind)})`
    if (this.#random.chance(0.02)) return `sensitive(${of(kind)})`
    switch (kind) {
      case 'number':
        return this.#number(of)
      case 'string':
        return this.#string(of)
      case 'bool':
        return this.#bool(of)
      case 'numbers':
      case 'strings':
        return this.#sequence(kind, of)
      case 'prices':
      case 'labels':
        return this.#mapping(kind, of)
    }
  }

  #number(of: (kind: Kind) => string): string {
    const pick = JSON.stringify(this.#random.pick(KEYS))
    return this.#random.pick([
      () => `${of('number')} + ${of('number')}`,
      () => `(${of('number')} - ${of('number')})`,
      () => `${of('number')} * ${of('number')}`,
      () => `ceil(${of('number')} / 4)`,
      () => `${of('number')} % 7`,
      () => `max(${of('number')}, ${of('number')})`,
      () => `min(${of('number')}, ${of('number')})`,
      () => `lookup(${of('prices')}, ${pick}, ${of('number')})`,
      () => `${of('prices')}[${pick}]`,
      () => `lookup(${of('prices')}, ${of('string')}, 3)`,
      () => `length(${of(this.#random.pick(['strings', 'numbers', 'string', 'labels']))})`,
      () => `sum(concat([0], tolist(${of('numbers')})))`,
      () => `tonumber(${of('number')})`,
      () => `parseint("${this.#random.below(99)}", 10)`,
      () => `coalesce(${of('number')}, 4)`,
      () => `element(concat(tolist(${of('numbers')}), [1]), ${of('number')})`,
      () => `one([for n in [1, 2] : ${of('number')} if n == 1])`,
      () => `length([for s in ${of('strings')} : s if s != ${of('string')}])`,
      () => `sum([for k, v in ${of('prices')} : v])`,
      () => `abs(${of('number')})`,
      () => `-${of('number')}`,
    ])()
  }

  #string(of: (kind: Kind) => string): string {
    return this.#random.pick([
      () => `"\${${of('string')}}-\${${of('number')}}"`,
      () => `"\${${of('string')}}"`,
      () => `upper(${of('string')})`,
      () => `lower(${of('string')})`,
      () => `join(",", ${of('strings')})`,
      () => `format("%s-%d", ${of('string')}, ${of('number')})`,
      () => `tostring(${of('number')})`,
      () => `tostring(${of('bool')})`,
      () => `coalesce(${of('string')}, "x")`,
      () => `element(concat(tolist(${of('strings')}), ["z"]), 0)`,
      () => `lookup(${of('labels')}, ${of('string')}, "none")`,
      () => `${of('labels')}["small"]`,
      () => `replace(${of('string')}, "a", "b")`,
      () => `"%{ if ${of('bool')} }yes%{ else }no%{ endif }"`,
      () => `jsonencode(${of('labels')})`,
      () => `trimspace(${of('string')})`,
      () => `md5(${of('string')})`,
    ])()
  }

  #bool(of: (kind: Kind) => string): string {
    const compared = this.#random.pick(['==', '!=', '<', '>', '<=', '>='])
    return this.#random.pick([
      () => `(${of('number')} ${compared} ${of('number')})`,
      () => `(${of('string')} == ${of('string')})`,
      () => `(${of('string')} != ${of('number')})`,
      () => `(${of('bool')} && ${of('bool')})`,
      () => `(${of('bool')} || ${of('bool')})`,
      () => `!${of('bool')}`,
      () => `contains(${of('strings')}, ${of('string')})`,
      () => `can(${of('number')})`,
      () => `can(regex("^[a-z]+$", ${of('string')}))`,
      () => `startswith(${of('string')}, "s")`,
      () => `tobool(${of('bool')})`,
      () => `(${of('number')} == null)`,
      () => `alltrue([for s in ${of('strings')} : s != ""])`,
    ])()
  }

  #sequence(kind: 'numbers' | 'strings', of: (kind: Kind) => string): string {
    const item: Kind = kind === 'numbers' ? 'number' : 'string'
    const mapping: Kind = kind === 'numbers' ? 'prices' : 'labels'
    const cast = kind === 'numbers' ? 'list(number)' : 'list(string)'
    return this.#random.pick([
      () => `[${of(item)}, ${of(item)}]`,
      () => `[for x in ${of(kind)} : x]`,
      () => `values(${of(mapping)})`,
      () => `concat(tolist(${of(kind)}), [${of(item)}])`,
      () => `to${cast.slice(0, 4)}(${of(kind)})`,
      () => `toset(${of(kind)})`,
      () => `reverse(tolist(${of(kind)}))`,
      () => (kind === 'numbers' ? `range(${this.#random.below(4)})` : `keys(${of('prices')})`),
      () => (kind === 'numbers' ? `range(${of('number')})` : `split(",", ${of('string')})`),
      () => `[for k, v in ${of(mapping)} : v]`,
      () => `distinct(tolist(${of(kind)}))`,
      () => `slice(concat(tolist(${of(kind)}), [${of(item)}]), 0, 1)`,
    ])()
  }

  #mapping(kind: 'prices' | 'labels', of: (kind: Kind) => string): string {
    const item: Kind = kind === 'prices' ? 'number' : 'string'
    return this.#random.pick([
      () => `{ small = ${of(item)}, large = ${of(item)} }`,
      () => `merge(${of(kind)}, { a = ${of(item)} })`,
      () => `{ for s in ["small", "large"] : s => ${of(item)} }`,
      () => `{ for k, v in ${of(kind)} : k => v }`,
      () => `tomap({ (${of('string')}) = ${of(item)} })`,
      () => `zipmap(["small", "large"], [${of(item)}, ${of(item)}])`,
      () => (kind === 'labels' ? `jsondecode("{\\"a\\":\\"b\\"}")` : `jsondecode("{\\"a\\":2}")`),
    ])()
  }
}
