/** `creditcheck render a.json [b.json…]`: saved reports put together and printed again. */
import { resolve } from 'node:path'
import { mergeReports } from '../report/merge.ts'
import { type Arguments, flag, text } from './argument-values.ts'
import type { ExitCode } from './exit-code.ts'
import { exitStatus, type Threshold } from './exit-status.ts'
import type { Io } from './io.ts'
import { deliverAll } from './output.ts'
import { outputsOf } from './outputs.ts'
import { rootFolder, startFolder } from './paths.ts'
import { renderReport } from './render-report.ts'
import { readReport } from './saved-report.ts'
import { UsageError } from './usage-error.ts'

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
