/**
 * Bounds the work of one evaluation, so that nested loops over large ranges and strings that double again and again end in a
 * diagnostic instead of a hang.
 */
export class Meter {
  #left: number
  /** Whether the end of the allowance has been reported. */
  reported = false

  constructor(steps: number) {
    this.#left = steps
  }

  /** Takes some steps off the allowance; false once it is used up. */
  spend(steps: number): boolean {
    this.#left -= steps
    return this.#left >= 0
  }

  /** Whether the allowance is used up. */
  get isEmpty(): boolean {
    return this.#left < 0
  }
}

/** How many expression nodes, loop rounds and, at four to a step, characters of text one evaluation may produce. */
export const MAX_STEPS: number = 20_000_000
