/** Comma separated values, read as strictly as Go does by default (https://pkg.go.dev/encoding/csv#Reader). */

/** Why a text is no table of such values. */
export interface CsvTrouble {
  readonly trouble: true
  /** 1-based. */
  readonly line: number
  /** What is wrong, to be read after "has". */
  readonly text: string
}

const QUOTE = '"'

/** Reads records one after another. All must have as many fields as the first. Empty lines are no records. */
export class CsvReader {
  private readonly text: string
  private at = 0
  private line = 0
  private fields = 0

  constructor(text: string) {
    this.text = text
  }

  /** The next record; undefined at the end. Nothing sensible comes after trouble. */
  read(): readonly string[] | CsvTrouble | undefined {
    let line = this.nextLine()
    while (line === '\n' || line === '') line = this.nextLine()
    if (line === undefined) return undefined
    const start = this.line
    const record = this.readRecord(line)
    if ('trouble' in record) return record
    if (this.fields === 0) this.fields = record.length
    if (record.length === this.fields) return record
    return { trouble: true, line: start, text: `${record.length} fields instead of ${this.fields}` }
  }

  /** A line with its line feed, if it has one. A carriage return before it, or at the very end, is dropped. */
  private nextLine(): string | undefined {
    if (this.at >= this.text.length) return undefined
    const feed = this.text.indexOf('\n', this.at)
    const end = feed < 0 ? this.text.length : feed
    const line = this.text.slice(
      this.at,
      this.text[end - 1] === '\r' && end > this.at ? end - 1 : end,
    )
    this.at = end + 1
    this.line++
    return feed < 0 ? line : `${line}\n`
  }

  private readRecord(first: string): readonly string[] | CsvTrouble {
    const fields: string[] = []
    let rest: string | undefined = first
    while (rest !== undefined) {
      const field: Field | CsvTrouble = rest.startsWith(QUOTE)
        ? this.readQuoted(rest)
        : this.readPlain(rest)
      if ('trouble' in field) return field
      fields.push(field.text)
      rest = field.rest
    }
    return fields
  }

  private readPlain(line: string): Field | CsvTrouble {
    const comma = line.indexOf(',')
    const text = comma < 0 ? withoutFeed(line) : line.slice(0, comma)
    if (text.includes(QUOTE)) return this.trouble('a quotation mark inside a field without them')
    return { text, rest: comma < 0 ? undefined : line.slice(comma + 1) }
  }

  /** Two quotation marks stand for one; a field may go on over several lines. */
  private readQuoted(first: string): Field | CsvTrouble {
    let text = ''
    let line = first.slice(1)
    for (;;) {
      const quote = line.indexOf(QUOTE)
      if (quote < 0) {
        text += line
        const next = this.nextLine()
        if (next === undefined) return this.trouble('a quotation mark that is not closed')
        line = next
        continue
      }
      text += line.slice(0, quote)
      line = line.slice(quote + 1)
      if (line.startsWith(',')) return { text, rest: line.slice(1) }
      if (withoutFeed(line) === '') return { text, rest: undefined }
      if (!line.startsWith(QUOTE)) return this.trouble('text after a closing quotation mark')
      text += QUOTE
      line = line.slice(1)
    }
  }

  private trouble(text: string): CsvTrouble {
    return { trouble: true, line: this.line, text }
  }
}

/** A field, and what follows its comma; undefined if there is none. */
interface Field {
  readonly text: string
  readonly rest: string | undefined
}

function withoutFeed(line: string): string {
  return line.endsWith('\n') ? line.slice(0, -1) : line
}
