/** Sets of code points, written compactly and looked up by binary search. */

/** The highest code point there is, plus one. */
const CODE_POINTS = 0x110000

/** Runs of code points in order; the tables are unpacked when the first question comes. */
export class CodePointRuns {
  readonly #packed: string
  #starts: Uint32Array | undefined
  #ends: Uint32Array = new Uint32Array(0)

  /** `packed`: for each run its distance from the end of the one before and, after a `:`, its length less one, in base 36. */
  constructor(packed: string) {
    this.#packed = packed
  }

  has(point: number): boolean {
    const starts = this.#starts ?? this.#unpack()
    let low = 0
    let high = starts.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      if (point < (starts[middle] ?? 0)) high = middle - 1
      else if (point > (this.#ends[middle] ?? CODE_POINTS)) low = middle + 1
      else return true
    }
    return false
  }

  #unpack(): Uint32Array {
    const runs = this.#packed.split(' ')
    const starts = new Uint32Array(runs.length)
    this.#ends = new Uint32Array(runs.length)
    let at = 0
    for (const [index, run] of runs.entries()) {
      const [distance = '', length = '0'] = run.split(':')
      at += Number.parseInt(distance, 36)
      starts[index] = at
      at += Number.parseInt(length, 36)
      this.#ends[index] = at
    }
    this.#starts = starts
    return starts
  }
}
