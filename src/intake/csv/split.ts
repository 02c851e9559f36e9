/**
 * Splits CSV text that arrives in pieces into records, holding no more than the unfinished one. The dialect is that of Go's
 * `encoding/csv`, which writes Coder's exports: quotes around a field, doubled inside it, lines ending in LF or CRLF.
 */

/** One line of the file, or several where a quoted field holds line breaks. */
export interface CsvRecord {
  readonly fields: readonly string[]
  /** 1-based line of the file on which the record begins. */
  readonly line: number
  /** The record as it stands in the file, without its line end. */
  readonly text: string
  /** Whether the file ended before the record did. */
  readonly isCutOff: boolean
  /** Whether something stands between a closing quote and the end of its field. */
  readonly isMisquoted: boolean
}

/** Most characters a record may have, so that an unclosed quote does not swallow a file of any size. */
export const LONGEST_RECORD = 1_000_000

/** Takes pieces of a CSV file, gives its records. Lines without a character are no records. */
export class CsvSplitter {
  #pending = ''
  #line = 1
  /** How far into `#pending` it is known that no record ends. */
  #scanned = 0
  #isQuoted = false
  /** Where the next quote stands in what is looked at, or -1. */
  #quote = -1
  #isOverlong = false

  /** Whether a record was longer than `LONGEST_RECORD`; nothing is read from then on. */
  get isOverlong(): boolean {
    return this.#isOverlong
  }

  /** The 1-based line at which the next record begins. */
  get line(): number {
    return this.#line
  }

  /** The records that end in this piece. */
  push(piece: string): readonly CsvRecord[] {
    if (this.#isOverlong) return []
    const text = this.#pending + piece
    const records: CsvRecord[] = []
    let start = 0
    let at = this.#scanned
    this.#quote = text.indexOf('"', at)
    for (;;) {
      const end = this.#recordEnd(text, at)
      if (end === -1) break
      this.#take(text.slice(start, end), false, records)
      start = end + 1
      at = start
    }
    this.#pending = text.slice(start)
    this.#scanned = this.#pending.length
    this.#isOverlong = this.#pending.length > LONGEST_RECORD
    return records
  }

  /** The last record, when the file does not end with a line break. */
  end(): CsvRecord | undefined {
    const records: CsvRecord[] = []
    if (!this.#isOverlong && this.#pending !== '') this.#take(this.#pending, true, records)
    this.#pending = ''
    return records[0]
  }

  #recordEnd(text: string, from: number): number {
    let at = from
    for (;;) {
      if (this.#isQuoted) {
        const close = text.indexOf('"', at)
        if (close === -1) return -1
        this.#isQuoted = false
        at = close + 1
      }
      const newline = text.indexOf('\n', at)
      // Exports have hardly a quote, so that the next one is looked for only behind the last.
      if (this.#quote !== -1 && this.#quote < at) this.#quote = text.indexOf('"', at)
      const quote = this.#quote
      if (quote === -1 || (newline !== -1 && newline < quote)) return newline
      // A doubled quote closes and opens again, which comes to the same.
      this.#isQuoted = true
      at = quote + 1
    }
  }

  #take(raw: string, isLast: boolean, records: CsvRecord[]): void {
    const line = this.#line
    this.#line += isLast ? 0 : 1
    const text = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    if (text === '') return
    if (!text.includes('"')) {
      records.push(new PlainRecord(line, text, isLast))
      return
    }
    this.#line += countOf(text, '\n')
    records.push({ ...quotedFields(text), line, text, isCutOff: isLast })
  }
}

/** A record without a quote, which is split when somebody asks for its fields: in an export few lines are worth that. */
class PlainRecord implements CsvRecord {
  readonly line: number
  readonly text: string
  readonly isCutOff: boolean
  readonly isMisquoted: boolean = false
  #fields: readonly string[] | undefined

  constructor(line: number, text: string, isCutOff: boolean) {
    this.line = line
    this.text = text
    this.isCutOff = isCutOff
  }

  get fields(): readonly string[] {
    this.#fields ??= this.text.split(',')
    return this.#fields
  }
}

function quotedFields(text: string): Pick<CsvRecord, 'fields' | 'isMisquoted'> {
  const fields: string[] = []
  let isMisquoted = false
  let at = 0
  while (at <= text.length) {
    if (text[at] !== '"') {
      const comma = text.indexOf(',', at)
      const end = comma === -1 ? text.length : comma
      fields.push(text.slice(at, end))
      at = end + 1
      continue
    }
    const close = closingQuote(text, at + 1)
    const comma = text.indexOf(',', close + 1)
    const end = comma === -1 ? text.length : comma
    if (end > close + 1) isMisquoted = true
    fields.push(text.slice(at + 1, close).replaceAll('""', '"'))
    at = end + 1
  }
  return { fields, isMisquoted }
}

/** Where the quote that ends the field stands; the end of the text when none does. */
function closingQuote(text: string, from: number): number {
  let at = from
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote === -1) return text.length
    if (text[quote + 1] !== '"') return quote
    at = quote + 2
  }
}

function countOf(text: string, character: string): number {
  let count = 0
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) count += 1
  return count
}
