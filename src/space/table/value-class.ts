/** What expressions come to, told apart as far as anything can tell it apart. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { typeToString } from '../../value/inspect.ts'
import { TRUE } from '../../value/make.ts'
import { exactKey, isInfinite } from '../../value/number.ts'
import type { UnknownValue, Value } from '../../value/value.ts'

/** A value, or why there is none. Made once by a pool, so that identity decides. */
export type ValueClass =
  | { readonly id: number; readonly kind: 'value'; readonly value: Value }
  /** The expression fails, which matters where it is evaluated at all. */
  | {
      readonly id: number
      readonly kind: 'failed'
      readonly diagnostic: Diagnostic
      readonly value: UnknownValue
    }
  /** Something that it reads fails by itself, so that the plan does. */
  | { readonly id: number; readonly kind: 'refused'; readonly diagnostic: Diagnostic }

/** Something that tables cannot tell, such as a value that is not seen whatever is chosen. */
export class Untold extends Error {
  constructor(what: string) {
    super(what)
  }
}

/** The classes of one exploration. */
export class ClassPool {
  /** Some value. */
  readonly valid: ValueClass
  readonly #values = new Map<string, ValueClass>()
  readonly #failed = new Map<string, ValueClass>()
  #refused: ValueClass | undefined
  #size = 0

  constructor() {
    this.valid = this.ofValue(TRUE)
  }

  /** Throws `Untold` for what is not wholly known, and for marked values. */
  ofValue(value: Value): ValueClass {
    const key = keyOf(value)
    const known = this.#values.get(key)
    if (known !== undefined) return known
    const made: ValueClass = { id: this.#size++, kind: 'value', value }
    this.#values.set(key, made)
    return made
  }

  /** Failures with the same value are alike: which of them is told is decided elsewhere. Throws `Untold` for more than a type. */
  ofFailure(diagnostic: Diagnostic, value: Value): ValueClass {
    const isPlain = value.marks === undefined && value.kind === 'unknown'
    if (!isPlain || Object.keys(value.refinement).length > 0) throw new Untold('a partial value')
    const key = typeToString(value.type)
    const known = this.#failed.get(key)
    if (known !== undefined) return known
    const made: ValueClass = { id: this.#size++, kind: 'failed', diagnostic, value }
    this.#failed.set(key, made)
    return made
  }

  ofRefusal(diagnostic: Diagnostic): ValueClass {
    this.#refused ??= { id: this.#size++, kind: 'refused', diagnostic }
    return this.#refused
  }
}

function keyOf(value: Value): string {
  if (value.marks !== undefined) throw new Untold('a marked value')
  switch (value.kind) {
    case 'number':
      // Where it may come to that is doubted, though not every reader refuses it.
      if (isInfinite(value.number)) throw new Untold('an infinite number')
      return exactKey(value.number)
    case 'string':
      return JSON.stringify(value.string)
    case 'bool':
      return value.bool ? 'true' : 'false'
    case 'null':
      return `null(${typeToString(value.type)})`
    case 'tuple':
      return `[${value.elements.map(keyOf).join(',')}]`
    case 'object':
      return `{${keysOf(value.attributes)}}`
    case 'list':
    case 'set':
      return `${typeToString(value.type)}[${value.elements.map(keyOf).join(',')}]`
    case 'map':
      return `${typeToString(value.type)}{${keysOf(value.entries)}}`
    default:
      throw new Untold('a value that is not known')
  }
}

function keysOf(entries: ReadonlyMap<string, Value>): string {
  return [...entries].map(([name, value]) => `${JSON.stringify(name)}:${keyOf(value)}`).join(',')
}
