/** Reports and differences that an earlier run has saved as JSON. */
import { resolve } from 'node:path'
import type { DataDocument } from '../../config/document.ts'
import { diffSchema } from '../../config/generated/diff-schema.ts'
import { reportSchema } from '../../config/generated/report-schema.ts'
import { readDocument } from '../../config/read-document.ts'
import { validData } from '../../config/validate.ts'
import { type Collector, DiagnosticList } from '../../diagnostics/collector.ts'
import { UsageError } from '../../diagnostics/usage-error.ts'
import type { Difference } from '../../report/diff/difference.ts'
import type { Report } from '../../report/report.ts'
import { readSource, wrong } from './settings.ts'

/** The version of reports and differences that is written and read. */
const VERSION = 0

/** What a file turned out to hold. */
export type Saved =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'difference'; readonly difference: Difference }

/** The folders that a path starts from and is shown from, absolute. */
interface Folders {
  readonly start: string
  readonly root: string
}

/** What is in a file. Throws UsageError for what is neither, or of a newer version. */
export function readSaved(path: string, folders: Folders): Saved {
  const list = new DiagnosticList()
  const source = readSource(resolve(folders.start, path), folders, 'saved report')
  const document = readDocument(source, list)
  if (document === undefined) throw wrong(list.items, folders)
  const { data } = document
  const isSaved = typeof data === 'object' && data !== null && 'summary' in data
  if (!isSaved || !('version' in data))
    throw new UsageError(
      `"${path}" is no report; expected what "creditcheck check --format json" prints.`,
    )
  const isDifference = 'base' in data && 'head' in data
  const version = data['version']
  if (typeof version === 'number' && version > VERSION)
    throw new UsageError(
      `"${path}" is a ${isDifference ? 'difference' : 'report'} of version ${version}, and this creditcheck reads those up to version ${VERSION}: take a newer creditcheck, or save it again with this one.`,
    )
  const saved = isDifference ? savedDifference(document, list) : savedReport(document, list)
  if (saved === undefined) throw wrong(list.items, folders)
  return saved
}

function savedDifference(document: DataDocument, collector: Collector): Saved | undefined {
  const difference = validData<Difference>(document, diffSchema, collector)
  return difference && { kind: 'difference', difference }
}

function savedReport(document: DataDocument, collector: Collector): Saved | undefined {
  const report = validData<Report>(document, reportSchema, collector)
  return report && { kind: 'report', report }
}

/** The report in a file. Throws UsageError for what is none, or of a newer version. */
export function readReport(path: string, folders: Folders): Report {
  const saved = readSaved(path, folders)
  if (saved.kind === 'difference')
    throw new UsageError(
      `"${path}" is a difference already; print it again with creditcheck render "${path}".`,
    )
  return saved.report
}
