/** Makes spend books of YAML text, for tests. */

import { parseSpendFile } from '../../../src/config/spend/spend-file.ts'
import { DiagnosticList } from '../../../src/diagnostics/collector.ts'
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts'
import { createSpendBook, type SpendBook } from '../../../src/spend/book/spend-book.ts'
import { NO_SPEND_SOURCES, type SpendSources } from '../../../src/spend/book/spend-sources.ts'
import { createSource } from '../../../src/text/source.ts'

export interface TestBook {
  readonly book: SpendBook
  readonly problems: readonly Diagnostic[]
}

/** The book of a spend file and, maybe, other sources. The file has to fit its schema. */
export function bookOf(yaml: string, others: Partial<SpendSources> = {}): TestBook {
  const collector = new DiagnosticList()
  const file = parseSpendFile(createSource('spend.yaml', yaml), collector)
  if (file === undefined) throw new Error(shown(collector.items).join('\n'))
  const book = createSpendBook({ ...NO_SPEND_SOURCES, files: [file], ...others }, collector)
  return { book, problems: collector.items }
}

/** Each diagnostic as `line code "text under it"`. */
export function shown(problems: readonly Diagnostic[]): readonly string[] {
  return problems.map(({ code, subject }) => {
    if (subject === null) return code
    const { source, span } = subject
    const text = source.text.slice(span.start, span.end).split('\n')[0]
    return `${source.lines.position(span.start).line} ${code} ${text}`
  })
}
