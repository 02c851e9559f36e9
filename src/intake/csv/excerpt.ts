/**
 * The lines of a large CSV export that have something to remark on, as a source of their own: a diagnostic needs a text to
 * point into, and the export is too large to keep.
 */

import { LineIndex } from '../../text/line-index.ts'
import type { Location, Source } from '../../text/source.ts'
import { span } from '../../text/span.ts'

/** A line index over an excerpt that answers with the line numbers of the whole file. */
class ExcerptLines extends LineIndex {
  readonly #fileLines: readonly number[]

  constructor(text: string, fileLines: readonly number[]) {
    super(text)
    this.#fileLines = fileLines
  }

  override get count(): number {
    return this.#fileLines.at(-1) ?? 1
  }

  override startOf(line: number): number {
    const at = this.#fileLines.indexOf(line)
    return super.startOf(at === -1 ? 1 : at + 1)
  }

  override position(offset: number): { readonly line: number; readonly column: number } {
    const { line, column } = super.position(offset)
    return { line: this.#fileLines[line - 1] ?? line, column }
  }
}

/** Collects lines in the order of the file and says where in the excerpt they stand. */
export class ExcerptBuilder {
  readonly source: Source
  #text = ''
  readonly #fileLines: number[] = []
  #lastLine = 0
  #lastStart = 0

  constructor(path: string) {
    const text = (): string => this.#text
    const fileLines = this.#fileLines
    this.source = {
      path,
      get text() {
        return text()
      },
      get lines() {
        return new ExcerptLines(text(), fileLines)
      },
    }
  }

  /**
   * The place of the characters from `start` to `end` in the record that begins on the 1-based `line` of the file. Adds the
   * record to the excerpt unless it is its last already.
   */
  add(line: number, record: string, start: number, end: number): Location {
    if (line !== this.#lastLine) {
      if (this.#text !== '') this.#text += '\n'
      this.#lastStart = this.#text.length
      this.#lastLine = line
      this.#text += record
      for (let at = 0; at < record.split('\n').length; at += 1) this.#fileLines.push(line + at)
    }
    return { source: this.source, span: span(this.#lastStart + start, this.#lastStart + end) }
  }
}
