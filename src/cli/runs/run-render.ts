/** `creditcheck render a.json [b.json…]`: saved reports, or saved differences, put together and printed again. */
import { resolve } from 'node:path'
import { UsageError } from '../../diagnostics/usage-error.ts'
import { mergeDifferences } from '../../diff/merge-differences.ts'
import type { Difference } from '../../report/diff/difference.ts'
import { diffJson } from '../../report/diff/json.ts'
import { diffMarkdown } from '../../report/diff/markdown.ts'
import { diffText } from '../../report/diff/text.ts'
import { mergeReports } from '../../report/merge.ts'
import { type Arguments, flag, text } from '../arguments/argument-values.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { exitStatus, type Threshold } from '../exit-status.ts'
import { readSaved } from '../inputs/saved-report.ts'
import type { Io } from '../io.ts'
import { deliverAll } from '../outputs/output.ts'
import { outputsOf } from '../outputs/outputs.ts'
import { linkBaseOf, renderReport } from '../outputs/render-report.ts'
import { rootFolder, startFolder } from '../paths.ts'

/** Prints; the exit code is that of a run that had found the same. Throws UsageError for what is no report. */
export async function runRender(args: Arguments, io: Io): Promise<ExitCode> {
  const start = startFolder(io.cwd, text(args, 'chdir'))
  const root = rootFolder(
    start,
    args.operands.map(path => resolve(start, path)),
  )
  const saved = args.operands.map(path => readSaved(path, { start, root }))
  const differences = saved.flatMap(each => (each.kind === 'difference' ? [each.difference] : []))
  const [difference, ...others] = differences
  if (difference !== undefined) {
    if (differences.length < saved.length)
      throw new UsageError('"render" puts together either reports or differences, not both.')
    return renderDifference(mergeDifferences([difference, ...others]), args, io, start)
  }
  const [first, ...rest] = saved.flatMap(each => (each.kind === 'report' ? [each.report] : []))
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

async function renderDifference(
  difference: Difference,
  args: Arguments,
  io: Io,
  start: string,
): Promise<ExitCode> {
  const outputs = outputsOf(args)
  const odd = outputs.find(({ format }) => !DIFF_FORMATS.has(format))
  if (odd !== undefined)
    throw new UsageError(
      `A difference cannot be printed as ${odd.format}; it can as ${[...DIFF_FORMATS].join(', ')}.`,
    )
  const links = linkBaseOf(io.env)
  await deliverAll(
    outputs,
    (format, layout) => {
      if (format === 'json') return diffJson(difference)
      if (format === 'text') return diffText(difference, layout)
      return diffMarkdown(difference, links === undefined ? {} : { linkBase: links })
    },
    args,
    io,
    start,
  )
  return EXIT.clean
}

const DIFF_FORMATS: ReadonlySet<string> = new Set(['text', 'json', 'markdown'])
