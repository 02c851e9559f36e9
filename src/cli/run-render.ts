/** `creditcheck render a.json [b.json…]`: saved reports put together and printed again. */
import { resolve } from 'node:path'
import { reportSchema } from '../config/generated/report-schema.ts'
import { readDocument } from '../config/read-document.ts'
import { validateDocument } from '../config/validate.ts'
import { DiagnosticList } from '../diagnostics/collector.ts'
import { mergeReports } from '../report/merge.ts'
import type { Report } from '../report/report.ts'
import { type Arguments, flag, text } from './argument-values.ts'
import type { ExitCode } from './exit-code.ts'
import { exitStatus, type Threshold } from './exit-status.ts'
import type { Io } from './io.ts'
import { deliverAll } from './output.ts'
import { outputsOf } from './outputs.ts'
import { rootFolder, startFolder } from './paths.ts'
import { renderReport } from './render-report.ts'
import { readSource, wrong } from './settings.ts'
import { UsageError } from './usage-error.ts'

/** The version of reports that is written and read. */
const VERSION = 0

/** Prints; the exit code is that of a run that had found the same. Throws UsageError for what is no report. */
export async function runRender(args: Arguments, io: Io): Promise<ExitCode> {
  const start = startFolder(io.cwd, text(args, 'chdir'))
  const root = rootFolder(
    start,
    args.operands.map(path => resolve(start, path)),
  )
  const [first, ...rest] = args.operands.map(path => readReport(path, { start, root }))
  if (first === undefined)
    throw new UsageError('"render" needs saved reports: creditcheck render <report.json…>.')
  const report = mergeReports([first, ...rest])
  // checked against the option's choices
  const threshold = (text(args, 'fail-on') as Threshold | undefined) ?? 'error'
  const exitCode = exitStatus(report, threshold)
  const showSuppressed = flag(args, 'show-suppressed') === true
  const settings = { threshold, exitCode, showSuppressed, env: io.env }
  const shown = { here: report, hosted: report }
  await deliverAll(
    outputsOf(args),
    (format, layout) => renderReport(shown, format, layout, settings),
    args,
    io,
    start,
  )
  return exitCode
}

function readReport(
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
