/** A place as people count it: 1-based line, 1-based column in UTF-16 code units. */
export interface LineColumn {
  readonly line: number
  readonly column: number
}

/** Finds the line of an offset by binary search over the line starts. Lines end at `\n`; a `\r` before it belongs to its line. */
export class LineIndex {
  readonly #starts: Uint32Array

  constructor(text: string) {
    let count = 1
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++
    // Counted first: a list that grows takes several times as much, and some files have millions of lines.
    const starts = new Uint32Array(count)
    let line = 1
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
      starts[line++] = at + 1
    this.#starts = starts
  }

  /** How many lines there are; a text that ends in a line break has an empty last line. */
  get count(): number {
    return this.#starts.length
  }

  /** The offset at which the 1-based line begins; the end of the last line's start for a line beyond it. */
  startOf(line: number): number {
    return this.#starts[Math.min(Math.max(line, 1), this.#starts.length) - 1] ?? 0
  }

  /** The 1-based line and UTF-16 column of an offset. Offsets beyond the text count on in the last line. */
  position(offset: number): LineColumn {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 }
  }
}
