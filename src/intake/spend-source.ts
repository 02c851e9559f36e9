/** Tells the two kinds of text about spend apart: a spend file, and answers of Coder's REST API saved as JSON. */

import { readDocument } from '../config/read-document.ts'
import { spendFileOf } from '../config/spend/spend-file.ts'
import type { SpendFile } from '../config/spend/spend-model.ts'
import type { Collector } from '../diagnostics/collector.ts'
import type { Source } from '../text/source.ts'
import type { SpendAnswer } from './spend-answers.ts'
import { isSpendAnswer, readSpendAnswers } from './spend-rest.ts'

/** What a source about spend turned out to be. */
export type SpendText =
  | { readonly kind: 'file'; readonly file: SpendFile }
  | { readonly kind: 'answers'; readonly answers: readonly SpendAnswer[] }

/**
 * The spend file or the answers in a source (YAML or JSON), or undefined after diagnostics. CSV exports are not for this:
 * they are read piece by piece, by `SpendCsvReader`. Never throws.
 */
export function readSpendText(source: Source, collector: Collector): SpendText | undefined {
  const document = readDocument(source, collector)
  if (document === undefined) return undefined
  if (isSpendAnswer(document))
    return { kind: 'answers', answers: readSpendAnswers(document, collector) }
  const file = spendFileOf(document, collector)
  return file === undefined ? undefined : { kind: 'file', file }
}
