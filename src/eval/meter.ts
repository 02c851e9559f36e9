/**
 * Bounds the work of an evaluation, so that nested loops over large ranges and texts that double again and again end in a diagnostic
 * instead of a hang. Work is counted in steps, never in time: the same expression ends at the same place everywhere. A step is a
 * visit to a node of an expression, some 250 ns; `work.ts` says what values and characters come to.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts'

/** What one evaluation may take. Real templates take some hundreds, and thousands where they go through tables. */
export const MAX_STEPS = 500_000
/** What all evaluations of one plan may take together. */
export const MAX_PLAN_STEPS = 1_000_000

/** The steps that are left to one evaluation, or to all of a plan. */
export class Meter {
  readonly #limit: number
  readonly #outer: Meter | undefined
  #left: number
  #first: Diagnostic | undefined

  /** What is spent is taken off the `outer` allowance as well, and the end of either is the end. */
  constructor(limit: number, outer?: Meter) {
    this.#limit = limit
    this.#left = limit
    this.#outer = outer
  }

  /** Takes some steps off the allowance; false once it is used up. */
  spend(steps: number): boolean {
    this.#left -= steps
    if (this.#outer === undefined) return this.#left >= 0
    return this.#outer.spend(steps) && this.#left >= 0
  }

  /** What may still be spent; below zero once that was too much. */
  get left(): number {
    return this.#outer === undefined ? this.#left : Math.min(this.#left, this.#outer.left)
  }

  /** The limit that was passed, once the allowance is used up. */
  get passedLimit(): number {
    return this.#left >= 0 && this.#outer !== undefined ? this.#outer.passedLimit : this.#limit
  }

  /** Why it has ended early; undefined as long as it has not. What an evaluation came to then counts for nothing. */
  get trouble(): Diagnostic | undefined {
    return this.left < 0 ? this.#first : undefined
  }

  /**
   * Ends the evaluation. The first reason is the one that counts. Once a plan's allowance is used up, the first that any evaluation of
   * the plan gave explains the others too.
   */
  end(trouble: Diagnostic): void {
    this.#outer?.remember(trouble)
    const isOfAll = this.#outer !== undefined && this.#outer.left < 0
    this.#first ??= (isOfAll ? this.#outer.trouble : undefined) ?? trouble
    this.#left = Math.min(this.#left, -1)
  }

  private remember(trouble: Diagnostic): void {
    this.#first ??= trouble
  }
}
