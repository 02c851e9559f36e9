/**
 * What cells came to, kept across plans of one configuration that differ in some facts only (such as `parameter:cpu`). A computation is
 * deterministic, so that one which read the same facts of the same values comes to the same.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Doubt } from '../eval/doubt.ts'

/** What came of one cell. */
export interface Kept<T = unknown> {
  readonly value: T
  readonly reads: ReadonlySet<string>
  readonly diagnostics: readonly Diagnostic[]
  readonly doubts: readonly Doubt[]
}

/** Noted by what depends on more than values, so that it is never shared. */
export const NOT_SHARED = 'plan:not-shared'

/** How many results are kept at most; what comes after is computed again. */
const MAX_KEPT = 60_000

/** A memory for plans that agree in everything but the facts that `valueOf` tells apart. */
export class CellMemory<T = unknown> {
  readonly #cells = new Map<string, Shelf<T>[]>()
  readonly #constants: CellMemory<T> | undefined
  readonly #valueOf: (fact: string) => string | undefined
  #kept = 0

  /** What read no fact at all: the same in all plans of one configuration and state. */
  recallConstant(name: string): Kept<T> | undefined {
    return this.#cells
      .get(name)
      ?.find(({ facts }) => facts.length === 0)
      ?.byValues.get('')
  }

  /** `tellValue`: what a fact is now, as a text that differs whenever it does; undefined: the same in all plans. `constants`: where else to look. */
  constructor(tellValue: (fact: string) => string | undefined, constants?: CellMemory<T>) {
    this.#valueOf = tellValue
    this.#constants = constants
  }

  recall(name: string): Kept<T> | undefined {
    for (const { facts, byValues } of this.#cells.get(name) ?? []) {
      const found = byValues.get(this.#key(facts))
      if (found !== undefined) return found
    }
    return this.#constants?.recallConstant(name)
  }

  keep(name: string, kept: Kept<T>): void {
    if (this.#kept >= MAX_KEPT || kept.reads.has(NOT_SHARED)) return
    const facts = [...kept.reads].filter(fact => this.#valueOf(fact) !== undefined)
    const shelves = this.#cells.get(name) ?? []
    this.#cells.set(name, shelves)
    let shelf = shelves.find(each => isSame(each.facts, facts))
    if (shelf === undefined) {
      shelf = { facts, byValues: new Map() }
      shelves.push(shelf)
    }
    shelf.byValues.set(this.#key(facts), kept)
    this.#kept++
  }

  #key(facts: readonly string[]): string {
    if (facts.length === 0) return ''
    const [only] = facts
    if (facts.length === 1 && only !== undefined) return this.#valueOf(only) ?? ''
    return JSON.stringify(facts.map(fact => this.#valueOf(fact)))
  }
}

/** Results of one cell that read the same facts. */
interface Shelf<T> {
  readonly facts: readonly string[]
  readonly byValues: Map<string, Kept<T>>
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((fact, at) => fact === b[at])
}
