/** The source around a place, with carets under what is meant. */
import { displayWidth, graphemeWidth, withoutControls } from './display-width.ts'
import { graphemes } from './graphemes.ts'
import { PRINTABLE_ASCII } from './printable-ascii.ts'
import type { Location } from './source.ts'

/** How an excerpt is shown. */
export interface ExcerptOptions {
  /** The most columns a line takes, its number included. Default 80. */
  readonly width?: number
}

/** Tabs reach to the next multiple of this. */
const TAB_WIDTH = 4
/** A place over more lines than this is shown by its first line and its last. */
const MOST_LINES = 3
/** Columns before and after the carets that a trimmed line keeps where it can. */
const MARGIN = 12
const GAP = '…'
const DEFAULT_WIDTH = 80

/** One column of output or two, and where in the line it comes from. */
interface Cell {
  readonly shown: string
  readonly width: number
  /** Offset in the source line. */
  readonly offset: number
}

/**
 * Lines such as `12 | name = foo` and below it `   |        ^^^`, without colour or trailing blanks. A place over several lines has
 * carets under each line that is shown. Never throws.
 */
export function excerpt(
  { source, span }: Location,
  { width = DEFAULT_WIDTH }: ExcerptOptions = {},
): readonly string[] {
  const first = source.lines.position(span.start).line
  // A span that ends with a line break does not reach the next line.
  const last = source.lines.position(Math.max(span.start, span.end - 1)).line
  const numbers = shownLines(first, last)
  const gutter = String(last).length
  const lines: string[] = []
  for (const [index, line] of numbers.entries()) {
    if (index > 0 && line > (numbers[index - 1] ?? 0) + 1) lines.push(`${GAP.padStart(gutter)} |`)
    const lineStart = source.lines.startOf(line)
    const whole = lineText(source.text, lineStart, source.lines.startOf(line + 1))
    const from = windowStart(whole, span.start - lineStart, width)
    const start = lineStart + from
    const cells = cellsOf(whole.slice(from, windowEnd(whole, span.start - lineStart, width)))
    const caret = caretOf(cells, span.start - start, span.end - start, line === first)
    const shown = trim(cells, caret, Math.max(width - gutter - 3, 2 * MARGIN))
    lines.push(`${String(line).padStart(gutter)} | ${shown.text}`.trimEnd())
    const carets = ' '.repeat(shown.before) + '^'.repeat(shown.length)
    lines.push(`${' '.repeat(gutter)} | ${carets}`)
  }
  return lines
}

function shownLines(first: number, last: number): readonly number[] {
  if (last - first >= MOST_LINES) return [first, last]
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** The line without its line break, or the rest of the text when there is no further line. */
function lineText(text: string, start: number, next: number): string {
  const line = text.slice(start, next > start ? next : text.length)
  return line.replace(/\r?\n$/, '')
}

/** Code units around a place that are looked at, for each column that is shown: more than any but the oddest characters take. */
const UNITS_PER_COLUMN = 8

/** Long lines are looked at only where something of them is shown, or many remarks on one line would take the square of its length. */
function windowStart(line: string, at: number, width: number): number {
  return characterStart(line, at - UNITS_PER_COLUMN * width)
}

function windowEnd(line: string, at: number, width: number): number {
  return characterStart(line, Math.max(at, 0) + UNITS_PER_COLUMN * width)
}

/** The offset, or the one after it where it would cut a character in two. */
function characterStart(line: string, offset: number): number {
  const inside = Math.max(offset, 0)
  const unit = line.charCodeAt(inside)
  return unit >= 0xdc00 && unit <= 0xdfff ? inside + 1 : inside
}

/** The characters of a line as they are shown: tabs as blanks, controls and a byte order mark harmless. */
function cellsOf(line: string): readonly Cell[] {
  if (PRINTABLE_ASCII.test(line))
    return Array.from(line, (shown, at) => ({ shown, width: 1, offset: at }))
  const cells: Cell[] = []
  let offset = 0
  let column = 0
  for (const cluster of graphemes(line)) {
    const cell = cellOf(cluster, column, offset)
    cells.push(cell)
    offset += cluster.length
    column += cell.width
  }
  return cells
}

function cellOf(cluster: string, column: number, offset: number): Cell {
  if (cluster === '\t') {
    const width = TAB_WIDTH - (column % TAB_WIDTH)
    return { shown: ' '.repeat(width), width, offset }
  }
  if (cluster === '\ufeff') return { shown: '', width: 0, offset }
  const shown = withoutControls(cluster)
  return { shown, width: shown === cluster ? graphemeWidth(cluster) : displayWidth(shown), offset }
}

/** A run of cells by index. */
interface Run {
  readonly start: number
  readonly end: number
}

/** The cells under which the carets go; leading blanks of a further line get none. */
function caretOf(cells: readonly Cell[], start: number, end: number, isFirst: boolean): Run {
  let from = indexAt(cells, Math.max(start, 0))
  const to = Math.max(indexAt(cells, end), from)
  if (!isFirst) while (from < to && cells[from]?.shown.trim() === '') from++
  return { start: from, end: to }
}

/** The first cell that starts at an offset of the line or after it. */
function indexAt(cells: readonly Cell[], offset: number): number {
  const index = cells.findIndex(cell => cell.offset >= offset)
  return index === -1 ? cells.length : index
}

interface Shown {
  readonly text: string
  /** Columns before the carets. */
  readonly before: number
  /** How many carets, at least one. */
  readonly length: number
}

/** What of a line fits into the width: the carets' start with some of what is before it, and as much as there is room for after. */
function trim(cells: readonly Cell[], caret: Run, width: number): Shown {
  const total = widthOf(cells, 0, cells.length)
  const whole = total <= width
  const start = whole ? 0 : firstShown(cells, caret, width)
  const lead = start > 0 ? GAP : ''
  let end = start
  let column = lead.length
  // One column is kept for a gap after and one for a caret behind the end.
  while (end < cells.length && (whole || column + (cells[end]?.width ?? 0) < width)) {
    column += cells[end]?.width ?? 0
    end++
  }
  const tail = end < cells.length ? GAP : ''
  const text = cells
    .slice(start, end)
    .map(cell => cell.shown)
    .join('')
  const caretStart = Math.min(caret.start, end)
  return {
    text: lead + text + tail,
    before: lead.length + widthOf(cells, start, caretStart),
    length: Math.max(widthOf(cells, caretStart, Math.min(caret.end, end)), 1),
  }
}

/** The cell that a trimmed line starts with: such that the carets are in sight, as far left as possible. */
function firstShown(cells: readonly Cell[], caret: Run, width: number): number {
  const wanted = Math.min(widthOf(cells, caret.start, caret.end), width - 2 * MARGIN) + MARGIN
  if (widthOf(cells, 0, caret.start) + wanted < width) return 0
  let start = caret.start
  let room = width - wanted - 2
  while (start > 0 && room >= (cells[start - 1]?.width ?? 0)) {
    start--
    room -= cells[start]?.width ?? 0
  }
  return start
}

function widthOf(cells: readonly Cell[], start: number, end: number): number {
  let width = 0
  for (let at = start; at < end; at++) width += cells[at]?.width ?? 0
  return width
}
