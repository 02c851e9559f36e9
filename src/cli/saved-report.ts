/** Reports that an earlier run has saved as JSON. */
import { resolve } from 'node:path'
import { reportSchema } from '../config/generated/report-schema.ts'
import { readDocument } from '../config/read-document.ts'
import { validateDocument } from '../config/validate.ts'
import { DiagnosticList } from '../diagnostics/collector.ts'
import type { Report } from '../report/report.ts'
import { readSource, wrong } from './settings.ts'
import { UsageError } from './usage-error.ts'

/** The version of reports that is written and read. */
const VERSION = 0

/** The report in a file. Throws UsageError for what is no report, or one of a newer version. */
export function readReport(
  path: string,
  folders: { readonly start: string; readonly root: string },
): Report {
  const list = new DiagnosticList()
  const document = readDocument(
    readSource(resolve(folders.start, path), folders, 'saved report'),
    list,
  )
  if (document === undefined) throw wrong(list.items, folders)
  const { data } = document
  const isReport = typeof data === 'object' && data !== null && 'summary' in data
  if (!isReport || !('version' in data))
    throw new UsageError(
      `"${path}" is no report; expected what "creditcheck check --format json" prints.`,
    )
  const version = data['version']
  if (typeof version === 'number' && version > VERSION)
    throw new UsageError(
      `"${path}" is a report of version ${version}, and this creditcheck reads reports up to version ${VERSION}: take a newer creditcheck, or save the report again with this one.`,
    )
  if (!validateDocument(document, reportSchema, list)) throw wrong(list.items, folders)
  return data as unknown as Report // as the schema says
}
