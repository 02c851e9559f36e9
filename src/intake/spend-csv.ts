/**
 * Reads the CSV export of AI Gateway spend piece by piece, so that a file of any size needs little memory
 * (`GET /api/v2/organizations/{org}/ai/spend/export`).
 */

import type { Collector } from '../diagnostics/collector.ts'
import { formatInstant, type Instant, parseInstant } from '../text/instant.ts'
import type { Location } from '../text/source.ts'
import { ExcerptBuilder } from './csv/excerpt.ts'
import { copyOf, RepeatedLines } from './csv/repeat.ts'
import type { SpendCsvRow } from './csv/row.ts'
import { type CsvRecord, CsvSplitter, LONGEST_RECORD } from './csv/split.ts'
import { type SpendIntakeArgs, spendIntakeDiagnostic } from './spend-messages.ts'

/** The columns of the export, in its order. */
export const SPEND_CSV_COLUMNS = [
  'user_id',
  'username',
  'group_id',
  'group_name',
  'organization_id',
  'organization_name',
  'model',
  'provider',
  'provider_name',
  'input_tokens',
  'output_tokens',
  'cache_read_tokens',
  'cache_write_tokens',
  'cost_micros',
  'period_start',
  'period_end',
] as const

type Column = (typeof SPEND_CSV_COLUMNS)[number]

/** How much of the export could be read. Sums over its rows are too low when `isComplete` is false. */
export interface SpendCsvSummary {
  readonly rows: number
  /** Lines left out, each with a diagnostic or counted in one. */
  readonly skipped: number
  readonly isComplete: boolean
}

/** Coder counts in 64 bits with a sign. */
const LARGEST = 2n ** 63n - 1n

/** Most lines with problems that are shown; those after are counted. */
const MOST_PROBLEMS = 50

/** Feed it the decoded text in pieces, in order, then `end` it. Never throws. */
export class SpendCsvReader {
  readonly #collector: Collector
  readonly #splitter = new CsvSplitter()
  readonly #excerpt: ExcerptBuilder
  readonly #texts = new Map<string, string>()
  readonly #times = new Map<string, Instant | undefined>()
  #columns: ReadonlyMap<Column, number> | undefined
  #width = 0
  /** Whether the columns are Coder's, in its order. */
  #isUsual = false
  readonly #repeated = new RepeatedLines()
  #isHopeless = false
  #isStarted = false
  #window: { readonly start: Instant; readonly end: Instant; readonly text: string } | undefined
  #rows = 0
  #skipped = 0
  #hidden = 0
  #problems = 0

  /** `path` is how the user knows the file. */
  constructor(path: string, collector: Collector) {
    this.#collector = collector
    this.#excerpt = new ExcerptBuilder(path)
  }

  /** The rows that end in this piece. */
  feed(piece: string): readonly SpendCsvRow[] {
    if (this.#isHopeless) return []
    const isFirst = !this.#isStarted && piece !== ''
    if (isFirst) this.#isStarted = true
    const text = isFirst && piece.startsWith('\uFEFF') ? piece.slice(1) : piece
    const rows: SpendCsvRow[] = []
    for (const record of this.#splitter.push(text)) this.#record(record, rows)
    if (this.#splitter.isOverlong) {
      const record = { line: this.#splitter.line, text: '' }
      this.#report('intake/spend-csv-long-record', { limit: LONGEST_RECORD }, record)
      this.#isHopeless = true
    }
    return rows
  }

  /** The row that ends with the file, if any, and how much could be read. */
  end(): { readonly rows: readonly SpendCsvRow[]; readonly summary: SpendCsvSummary } {
    const rows: SpendCsvRow[] = []
    const last = this.#isHopeless ? undefined : this.#splitter.end()
    if (last !== undefined) this.#record(last, rows)
    if (this.#columns === undefined && !this.#isHopeless)
      this.#report('intake/spend-csv-empty', {}, { line: 1, text: '' })
    if (this.#hidden > 0) {
      const place = this.#excerpt.add(this.#splitter.line, '', 0, 0)
      this.#collector.add(
        spendIntakeDiagnostic('intake/spend-csv-more', { count: this.#hidden }, place),
      )
    }
    const isComplete = this.#columns !== undefined && !this.#isHopeless && this.#skipped === 0
    return { rows, summary: { rows: this.#rows, skipped: this.#skipped, isComplete } }
  }

  #record(record: CsvRecord, rows: SpendCsvRow[]): void {
    if (this.#isHopeless) return
    if (this.#columns === undefined) this.#header(record)
    else {
      const row = this.#row(record, this.#columns)
      if (row === undefined) this.#skipped += 1
      else {
        this.#rows += 1
        rows.push(row)
      }
    }
  }

  #header(record: CsvRecord): void {
    const names = record.fields.map(name => name.trim())
    const separator = /[;\t|]/.exec(record.text)?.[0]
    const missing = SPEND_CSV_COLUMNS.filter(column => !names.includes(column))
    if (missing.length > 0) {
      this.#isHopeless = true
      if (names.length === 1 && separator !== undefined && record.text.includes('user_id'))
        this.#report('intake/spend-csv-separator', { separator }, record)
      else this.#report('intake/spend-csv-columns', { missing }, record)
      return
    }
    const known: ReadonlySet<string> = new Set(SPEND_CSV_COLUMNS)
    const unknown = names.filter(name => !known.has(name))
    this.#isUsual =
      unknown.length === 0 && SPEND_CSV_COLUMNS.every((column, at) => names[at] === column)
    if (!this.#isUsual) this.#report('intake/spend-csv-column-order', { unknown }, record)
    this.#columns = new Map(SPEND_CSV_COLUMNS.map(column => [column, names.indexOf(column)]))
    this.#width = names.length
  }

  #row(record: CsvRecord, columns: ReadonlyMap<Column, number>): SpendCsvRow | undefined {
    if (!this.#isUsual || record.isCutOff) return this.#rowInFull(record, columns)
    const repeated = this.#repeated.read(record.text)
    if (repeated !== undefined) return repeated
    const row = this.#rowInFull(record, columns)
    if (row !== undefined) this.#repeated.learn(record.text, row)
    return row
  }

  #rowInFull(record: CsvRecord, columns: ReadonlyMap<Column, number>): SpendCsvRow | undefined {
    const found = record.fields.length
    if (found !== this.#width || record.isMisquoted) {
      const args = { found, expected: this.#width }
      if (record.isCutOff) this.#report('intake/spend-csv-cut-off', args, record)
      else if (record.isMisquoted) this.#report('intake/spend-csv-quote', {}, record)
      else this.#report('intake/spend-csv-field-count', args, record)
      return undefined
    }
    const cell = (column: Column): string => record.fields[columns.get(column) ?? -1] ?? ''
    const numbers = this.#numbers(record, cell)
    const periodStart = this.#time(record, 'period_start', cell('period_start'))
    const periodEnd = this.#time(record, 'period_end', cell('period_end'))
    if (numbers === undefined || periodStart === undefined || periodEnd === undefined)
      return undefined
    this.#checkWindow(record, periodStart, periodEnd)
    return {
      userId: this.#text(cell('user_id')),
      username: this.#text(cell('username')),
      groupId: this.#text(cell('group_id')),
      groupName: this.#text(cell('group_name')),
      organizationId: this.#text(cell('organization_id')),
      organizationName: this.#text(cell('organization_name')),
      model: this.#text(cell('model')),
      provider: this.#text(cell('provider')),
      providerName: this.#text(cell('provider_name')),
      ...numbers,
      periodStart,
      periodEnd,
    }
  }

  #numbers(
    record: CsvRecord,
    cell: (column: Column) => string,
  ):
    | Pick<
        SpendCsvRow,
        'inputTokens' | 'outputTokens' | 'cacheReadTokens' | 'cacheWriteTokens' | 'costMicros'
      >
    | undefined {
    const inputTokens = this.#number(record, 'input_tokens', cell('input_tokens'))
    const outputTokens = this.#number(record, 'output_tokens', cell('output_tokens'))
    const cacheReadTokens = this.#number(record, 'cache_read_tokens', cell('cache_read_tokens'))
    const cacheWriteTokens = this.#number(record, 'cache_write_tokens', cell('cache_write_tokens'))
    const costMicros = this.#number(record, 'cost_micros', cell('cost_micros'))
    if (inputTokens === undefined || outputTokens === undefined) return undefined
    if (cacheReadTokens === undefined || cacheWriteTokens === undefined) return undefined
    if (costMicros === undefined) return undefined
    return { inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens, costMicros }
  }

  #number(record: CsvRecord, column: Column, value: string): bigint | undefined {
    if (/^\d{1,19}$/.test(value)) {
      const number = BigInt(value)
      if (number <= LARGEST) return number
    }
    if (this.#isCut(record, column)) return undefined
    if (column === 'cost_micros' && /^-?\d*\.\d+$/.test(value))
      this.#report('intake/spend-csv-decimal-cost', { value }, record, column)
    else this.#report('intake/spend-csv-number', { column, value }, record, column)
    return undefined
  }

  #time(record: CsvRecord, column: Column, value: string): Instant | undefined {
    let instant = this.#times.get(value)
    if (instant === undefined) {
      instant = parseInstant(value)
      // An export has one window; a file that has many is not worth remembering.
      if (this.#times.size < 100) this.#times.set(copyOf(value), instant)
    }
    if (instant === undefined && !this.#isCut(record, column))
      this.#report('intake/spend-csv-time', { column, value }, record, column)
    return instant
  }

  /** Whether the file ends within this field, which is then reported instead of the field's strange value. */
  #isCut(record: CsvRecord, column: Column): boolean {
    const found = record.fields.length
    if (!record.isCutOff || this.#columns?.get(column) !== found - 1) return false
    this.#report('intake/spend-csv-cut-off', { found, expected: this.#width }, record)
    return true
  }

  #checkWindow(record: CsvRecord, start: Instant, end: Instant): void {
    // Equal times are one object, so that a row of the same window costs two comparisons.
    if (start === this.#window?.start && end === this.#window.end) return
    const before = this.#window
    this.#window = { start, end, text: `${formatInstant(start)} to ${formatInstant(end)}` }
    if (before === undefined || before.text === this.#window.text) return
    const args = { window: this.#window.text, first: before.text }
    this.#report('intake/spend-csv-window', args, record)
  }

  /**
   * The text of a cell, once for all rows that have it. Coder puts one `'` before text that a spreadsheet would take for a
   * formula; one is taken off, no more.
   */
  #text(cell: string): string {
    const isEscaped = cell.startsWith("'") && /^[=+\-@\t\r]/.test(cell.slice(1, 2))
    const text = isEscaped ? cell.slice(1) : cell
    const known = this.#texts.get(text)
    if (known !== undefined) return known
    const copy = copyOf(text)
    this.#texts.set(copy, copy)
    return copy
  }

  #report<C extends keyof SpendIntakeArgs & string>(
    code: C,
    args: SpendIntakeArgs[C],
    record: Pick<CsvRecord, 'line' | 'text'>,
    column?: Column,
  ): void {
    this.#problems += 1
    if (this.#problems > MOST_PROBLEMS) {
      this.#hidden += 1
      return
    }
    const place = this.#place(record, column)
    this.#collector.add(spendIntakeDiagnostic(code, args, place))
  }

  /** The field's place, or the line's where quotes make fields and text differ. */
  #place({ line, text }: Pick<CsvRecord, 'line' | 'text'>, column: Column | undefined): Location {
    const index = column === undefined ? undefined : this.#columns?.get(column)
    const fields = text.split(',')
    const field = index === undefined || text.includes('"') ? undefined : fields[index]
    if (index === undefined || field === undefined)
      return this.#excerpt.add(line, text, 0, text.length)
    const start = fields.slice(0, index).join(',').length + (index === 0 ? 0 : 1)
    return this.#excerpt.add(line, text, start, start + field.length)
  }
}
