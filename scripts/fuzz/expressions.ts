/** Random expressions over everything that the language has. */
import { cornerExpression } from './corners.ts'
import { type Argument, SIGNATURES, type Signature, TEXTS } from './functions.ts'
import type { Random } from './random.ts'
import { specialExpression } from './special.ts'
import { type Kind, NAMES } from './surroundings.ts'

const KINDS: readonly Kind[] = ['string', 'number', 'bool', 'list', 'map', 'set', 'tuple', 'object']
const SEQUENCES: readonly Kind[] = ['list', 'set', 'tuple']
const COLLECTIONS: readonly Kind[] = ['list', 'set', 'tuple', 'map', 'object']

/** How often something that does not fit is put where something else belongs. */
const MISFIT = 0.025
const NULL = 0.015
/** How often something deep may still go deeper. */
const DEEPER = 0.75

const NUMBERS = [
  '0',
  '1',
  '-1',
  '2',
  '3',
  '10',
  '0.5',
  '-2.5',
  '1e3',
  '1.50',
  '100000000000000000000',
  '4.35',
  '0.1',
  '1e-7',
  '255',
  '1024',
]
const STRINGS = [
  'a',
  'b',
  'x',
  'one',
  'Hello',
  'ünï',
  '10',
  '-1.5',
  'true',
  '',
  ' pad ',
  'a,b,c',
  'e\\u0301',
  'key',
  'l',
  '\\n',
  '%s',
  '👨‍👩‍👧',
]
const KEYS = ['a', 'b', 'c', 'd', 'one', 'k', 'g h']

/** Makes one expression after the other. */
export class ExpressionMaker {
  readonly #random: Random
  /** Names that a `for` around has bound. */
  #bound: string[] = []
  #loops = 0

  constructor(random: Random) {
    this.#random = random
  }

  /** An expression that stands alone. */
  make(): string {
    this.#bound = []
    this.#loops = 0
    if (this.#random.chance(0.3)) return specialExpression(this.#random)
    if (this.#random.chance(0.45)) return cornerExpression(this.#random)
    const made = this.#any(2 + this.#random.below(4))
    return this.#random.chance(0.2) ? this.#probed(made) : made
  }

  /** What cannot be seen of an unknown value in a plan, such as its bounds, shows in what is made of it. */
  #probed(made: string): string {
    const it = `(${made})`
    switch (this.#random.below(14)) {
      case 0:
        return `${it} == null`
      case 1:
        return `${it} ${this.#random.pick(['<', '<=', '>', '>='])} ${this.#random.pick(NUMBERS)}`
      case 2:
        return `length(${it})`
      case 3:
        return `startswith(${it}, "${this.#random.pick(STRINGS)}")`
      case 4:
        return `jsonencode(${it})`
      case 5:
        return `try(${it}, "failed")`
      case 6:
        return `can(${it})`
      case 7:
        return `${it} == ${it}`
      case 8:
        return `toset([${it}, ${it}])`
      case 9:
        return `coalesce(${it}, "z")`
      case 10:
        return `"\${${it}}-x"`
      case 11:
        return `yamlencode(${it})`
      case 12:
        return `[for k, v in ${it} : [k, v]]`
      default:
        return `issensitive(${it})`
    }
  }

  #any(depth: number): string {
    return this.#of(this.#random.pick(KINDS), depth)
  }

  /** Something that is meant to be of a kind. */
  #of(kind: Kind, depth: number): string {
    const random = this.#random
    if (random.chance(MISFIT)) return this.#of(random.pick(KINDS), depth)
    if (random.chance(NULL)) return 'null'
    if (depth <= 0 || !random.chance(DEEPER)) return this.#leaf(kind)
    switch (random.below(11)) {
      case 0:
      case 1:
      case 2:
        return this.#call(kind, depth - 1)
      case 3:
        return this.#conditional(kind, depth - 1)
      case 4:
        return this.#part(depth - 1)
      case 5:
        return `(${this.#of(kind, depth - 1)})`
      default:
        return this.#special(kind, depth - 1)
    }
  }

  #leaf(kind: Kind): string {
    const random = this.#random
    if (this.#bound.length > 0 && random.chance(0.35)) return random.pick(this.#bound)
    if (random.chance(0.5)) return random.pick(NAMES[kind])
    switch (kind) {
      case 'string':
        return `"${random.pick(STRINGS)}"`
      case 'number':
        return random.pick(NUMBERS)
      case 'bool':
        return random.pick(['true', 'false'])
      case 'list':
        return random.pick(['tolist(["a", "b"])', 'tolist([1, 2])', '[1, 2, 3]', '["x"]', '[]'])
      case 'tuple':
        return random.pick(['[1, "a"]', '[true, null]', '[[1], ["b"]]', '[{ a = 1 }, { a = "x" }]'])
      case 'set':
        return random.pick(['toset(["a", "b"])', 'toset([1, 2])', 'toset([])', 'toset([true])'])
      case 'map':
        return random.pick([
          'tomap({ a = 1, b = 2 })',
          'tomap({ k = "v" })',
          '{ a = "x", b = "y" }',
        ])
      case 'object':
        return random.pick(['{ a = 1, b = "x" }', '{ a = [1, { b = true }] }', '{ "g h" = null }'])
    }
  }

  #special(kind: Kind, depth: number): string {
    switch (kind) {
      case 'string':
        return this.#template(depth)
      case 'number':
        return this.#arithmetic(depth)
      case 'bool':
        return this.#logic(depth)
      case 'list':
      case 'tuple':
        return this.#sequence(depth)
      case 'set':
        return `toset(${this.#sequence(depth)})`
      case 'map':
      case 'object':
        return this.#mapping(depth)
    }
  }

  #arithmetic(depth: number): string {
    const random = this.#random
    if (random.chance(0.12)) return `-${this.#operand('number', depth)}`
    const operator = random.pick(['+', '-', '*', '/', '%', '+', '*'])
    return `${this.#operand('number', depth)} ${operator} ${this.#operand('number', depth)}`
  }

  #operand(kind: Kind, depth: number): string {
    const made = this.#of(kind, depth)
    return /^[\w."]*$/.test(made) || this.#random.chance(0.3) ? made : `(${made})`
  }

  #logic(depth: number): string {
    const random = this.#random
    switch (random.below(4)) {
      case 0: {
        const kind = random.pick(KINDS)
        const other = random.chance(0.8) ? kind : random.pick(KINDS)
        const operator = random.pick(['==', '!='])
        return `${this.#operand(kind, depth)} ${operator} ${this.#operand(other, depth)}`
      }
      case 1: {
        const operator = random.pick(['<', '>', '<=', '>='])
        return `${this.#operand('number', depth)} ${operator} ${this.#operand('number', depth)}`
      }
      case 2: {
        const operator = random.pick(['&&', '||'])
        return `${this.#operand('bool', depth)} ${operator} ${this.#operand('bool', depth)}`
      }
      default:
        return `!${this.#operand('bool', depth)}`
    }
  }

  #conditional(kind: Kind, depth: number): string {
    const condition = this.#operand('bool', depth)
    const other = this.#random.chance(0.85) ? kind : this.#random.pick(KINDS)
    return `${condition} ? ${this.#of(kind, depth)} : ${this.#of(other, depth)}`
  }

  /** A part of something: an attribute, an element, all elements. */
  #part(depth: number): string {
    const random = this.#random
    switch (random.below(8)) {
      case 0:
      case 1:
        return `${this.#collection('object', depth)}.${random.pick(['a', 'b', 'c', 'd'])}`
      case 2:
        return `${this.#collection('map', depth)}["${random.pick(KEYS)}"]`
      case 3:
        return `${this.#collection(random.pick(SEQUENCES), depth)}[${this.#of('number', depth)}]`
      case 4:
        return `${this.#collection('list', depth)}[${random.below(3)}]`
      case 5:
        return `${this.#collection(random.pick(COLLECTIONS), depth)}[${this.#of('string', depth)}]`
      case 6:
        return `${this.#collection(random.pick(COLLECTIONS), depth)}[*]${this.#steps()}`
      default:
        return `${this.#collection(random.pick(SEQUENCES), depth)}.*${this.#steps('.a')}`
    }
  }

  #steps(first = ''): string {
    const random = this.#random
    return first + random.list(0, 1, () => random.pick(['.a', '["b"]', '[0]', '.b'])).join('')
  }

  #collection(kind: Kind, depth: number): string {
    const made = this.#of(kind, depth)
    return /^[\w.]+$/.test(made) && !/^[\d.]+$/.test(made) ? made : `(${made})`
  }

  #sequence(depth: number): string {
    const random = this.#random
    if (random.chance(0.45)) return this.#loop(depth, false)
    const kind = random.pick(KINDS)
    const items = random.list(0, 3, () =>
      random.chance(0.8) ? this.#of(kind, depth - 1) : this.#any(depth - 1),
    )
    return `[${items.join(', ')}]`
  }

  #mapping(depth: number): string {
    const random = this.#random
    if (random.chance(0.4)) return this.#loop(depth, true)
    const items = random.list(0, 3, () => `${this.#key(depth)} = ${this.#any(depth - 1)}`)
    return `{ ${items.join(', ')} }`
  }

  #key(depth: number): string {
    const random = this.#random
    switch (random.below(5)) {
      case 0:
        return `(${this.#of('string', depth - 1)})`
      case 1:
        return `"${random.pick(KEYS)}"`
      default:
        return random.pick(['a', 'b', 'c', 'k'])
    }
  }

  #loop(depth: number, isObject: boolean): string {
    const random = this.#random
    const over = this.#of(random.pick(COLLECTIONS), depth - 1)
    const level = this.#loops++
    const [key, item] = [`i${level}`, `e${level}`]
    const names = random.chance(0.4) ? [key, item] : [item]
    const outer = this.#bound
    this.#bound = [...outer, ...names]
    const grouping = isObject && random.chance(0.2) ? '...' : ''
    const value = this.#any(depth - 1) + grouping
    const head = `for ${names.join(', ')} in ${over} :`
    const body = isObject ? `${this.#operand('string', depth - 2)} => ${value}` : value
    const condition = random.chance(0.25) ? ` if ${this.#of('bool', depth - 2)}` : ''
    this.#bound = outer
    return isObject ? `{${head} ${body}${condition}}` : `[${head} ${body}${condition}]`
  }

  #template(depth: number): string {
    const random = this.#random
    const parts = random.list(1, 3, () => this.#templatePart(depth)).join('')
    if (random.chance(0.15)) {
      const text = parts.replaceAll('\\n', '\n').replace(/\\u0301|\\"/g, '')
      return `<<${random.pick(['', '-'])}EOT\n    ${text}\n  ${random.pick(['', 'x'])}\nEOT\n`
    }
    return `"${parts}"`
  }

  #templatePart(depth: number): string {
    const random = this.#random
    const [open, close] = [random.chance(0.1) ? '~' : '', random.chance(0.1) ? '~' : '']
    switch (random.below(9)) {
      case 0:
      case 1:
        return random.pick(STRINGS).replaceAll('%', '%%')
      case 2:
        return random.pick(['$${x}', ' ', '%%{y}', '-', '$', '%'])
      case 3:
        return `%{${open} if ${this.#of('bool', depth - 1)} ${close}} yes %{ else }${this.#templatePart(depth - 1)}%{ endif ${close}}`
      case 4: {
        const name = `t${this.#loops++}`
        const over = this.#of(random.pick(COLLECTIONS), depth - 1)
        const outer = this.#bound
        this.#bound = [...outer, name]
        const body = this.#templatePart(depth - 1)
        this.#bound = outer
        return `%{ for ${name} in ${over} ${close}} ${body}%{${open} endfor }`
      }
      default:
        return `\${${open}${this.#of(random.pick(['string', 'number', 'bool', 'string']), depth - 1)}${close}}`
    }
  }

  #call(kind: Kind, depth: number): string {
    const random = this.#random
    const fitting = SIGNATURES.filter(({ gives }) => gives === kind || gives === 'any')
    const signature = random.pick(random.chance(0.93) ? fitting : SIGNATURES)
    return this.#callOf(signature, depth)
  }

  #callOf({ name, takes, more }: Signature, depth: number): string {
    const random = this.#random
    const args = takes.map(argument => this.#argument(argument, depth))
    if (more !== undefined) args.push(...random.list(0, 2, () => this.#argument(more, depth)))
    if (random.chance(0.01)) args.pop()
    if (random.chance(0.01)) args.push(this.#any(0))
    const last = args.at(-1)
    const isSpread = last !== undefined && random.chance(0.03)
    if (isSpread) args[args.length - 1] = `[${last}]...`
    return `${random.chance(0.02) ? 'core::' : ''}${name}(${args.join(', ')})`
  }

  #argument(argument: Argument, depth: number): string {
    const random = this.#random
    const texts = TEXTS[argument]
    if (texts !== undefined)
      return random.chance(0.12) ? this.#of('string', depth) : random.pick(texts)
    switch (argument) {
      case 'any':
        return this.#any(depth)
      case 'sequence':
        return this.#of(random.pick(SEQUENCES), depth)
      case 'texts':
        return this.#listOf('string', depth)
      case 'numbers':
        return this.#listOf('number', depth)
      case 'bools':
        return this.#listOf('bool', depth)
      case 'whole':
        return random.chance(0.15) ? this.#of('number', depth) : String(random.below(9) - 1)
      case 'scope':
        return random.chance(0.2)
          ? this.#of('object', depth)
          : `{ name = ${this.#any(depth)}, xs = ${this.#of('list', depth)}, v = ${this.#any(depth)} }`
      default:
        return this.#of(argument as Kind, depth) // all special ones are dealt with above
    }
  }

  #listOf(kind: Kind, depth: number): string {
    const random = this.#random
    if (random.chance(0.3)) return this.#of(random.pick(SEQUENCES), depth)
    return `[${random.list(0, 3, () => this.#of(kind, depth)).join(', ')}]`
  }
}
