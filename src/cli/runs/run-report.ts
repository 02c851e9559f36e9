/** What `check` and `cost` have in common: gather the subjects, analyse, render, end with the right code. */

import { resolve } from 'node:path'
import { versionsOf } from '../../analysis/versions.ts'
import { analyze, type Subject } from '../../analyze.ts'
import { catalogue } from '../../catalogue.ts'
import { DiagnosticList } from '../../diagnostics/collector.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { relocate, renameTemplates } from '../../report/relocate.ts'
import type { Report } from '../../report/report.ts'
import { VERSION } from '../../version.ts'
import { type Arguments, flag, text, texts } from '../arguments/argument-values.ts'
import { checkChoices } from '../check-choices.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { exitStatus, thresholdOf } from '../exit-status.ts'
import { readBaseline, writeBaseline } from '../inputs/baseline-file.ts'
import { chosenParameters } from '../inputs/chosen-parameters.ts'
import { allowancesOf } from '../inputs/quota/allowed-group.ts'
import { pretendAllowances } from '../inputs/quota/pretend-allowances.ts'
import type { Settings } from '../inputs/settings.ts'
import { subjectOptions } from '../inputs/template/subject-options.ts'
import { findChangedSubjects, findSubjects } from '../inputs/template/subjects.ts'
import { withVaried } from '../inputs/varied.ts'
import type { Io } from '../io.ts'
import { streamAllUsers } from '../outputs/all-users.ts'
import { deliverAll } from '../outputs/output.ts'
import { type Output, outputsOf } from '../outputs/outputs.ts'
import { type Progress, progressOf } from '../outputs/progress.ts'
import { type RenderSettings, renderReport, type ShownReport } from '../outputs/render-report.ts'
import { checkAssumptionsFile, writeAssumptions } from '../outputs/write-assumptions.ts'
import { renameFrom, repositoryOf, rootFolder, startFolder } from '../paths.ts'
import { withSecondOpinion } from '../second-opinion.ts'
import type { ReportRequest } from './report-request.ts'

/** What a run is about. */
interface Gathered {
  readonly start: string
  readonly root: string
  readonly shared: Settings
  readonly subjects: readonly Subject[]
  /** What concerns no single subject. */
  readonly remarks: readonly Diagnostic[]
}

function gather(args: Arguments, io: Io, request: ReportRequest, { step }: Progress): Gathered {
  const start = startFolder(io.cwd, text(args, 'chdir'))
  const paths = request.paths.map(path => resolve(start, path))
  const root = rootFolder(start, paths)
  const list = new DiagnosticList()
  const options = subjectOptions(args, io, {
    start,
    root,
    collector: list,
    onStep: ({ at, of, name }) => step(`reading ${at + 1} of ${of}`, name),
  })
  const found =
    request.changed === undefined
      ? findSubjects(request.paths, options)
      : findChangedSubjects(request.changed, namedFiles(args, start), options)
  const subjects = pretendAllowances(found, allowancesOf(args))
  return { start, root, shared: options.settings.for(start), subjects, remarks: list.items }
}

/** What the command line names, absolute: what changes in it matters to everything. */
function namedFiles(args: Arguments, start: string): readonly string[] {
  return ['config', 'quota', 'baseline', 'var-file'].flatMap(option =>
    texts(args, option).map(path => resolve(start, path)),
  )
}

/** Runs and prints; the exit code. Throws UsageError for what cannot be run. */
export async function runReport(
  args: Arguments,
  io: Io,
  request: ReportRequest,
): Promise<ExitCode> {
  const progress = progressOf(io)
  try {
    return await reported(args, io, request, progress)
  } finally {
    progress.end()
  }
}

async function reported(
  args: Arguments,
  io: Io,
  request: ReportRequest,
  progress: Progress,
): Promise<ExitCode> {
  checkAssumptionsFile(args, startFolder(io.cwd, text(args, 'chdir')))
  const { start, root, shared, subjects: found, remarks } = gather(args, io, request, progress)
  const subjects = found.map(subject =>
    subject.kind === 'template' ? withVaried(subject, texts(args, 'vary')) : subject,
  )
  const isHook = request.changed !== undefined
  if (isHook && subjects.length === 0) return EXIT.clean
  if (flag(args, 'all-users') === true) {
    progress.end()
    const [preset] = request.presets
    return streamAllUsers(args, io, {
      subjects,
      preset,
      start,
      threshold: thresholdOf(args, shared),
    })
  }
  const versions = versionsOf(shared.config.coderVersion, shared.config.terraformVersion)
  const outputs = outputsOf(args)
  const baseline = text(args, 'baseline')
  const newBaseline = text(args, 'write-baseline')
  const analysed = analyze({
    toolVersion: VERSION,
    coderVersion: versions.coder,
    terraformVersion: versions.terraform,
    subjects,
    preset: request.presets[0],
    diagnostics: remarks,
    withPresets: request.withPresets || request.presets.length > 0,
    inDepth: request.inDepth,
    ...(request.space !== undefined && { space: request.space }),
    width: (io.columns ?? 80) - 4,
    today: io.today,
    codes: () => catalogue(),
    baseline: baseline === undefined ? undefined : readBaseline(baseline, { start, root }),
    onStep: ({ at, of, name }) => progress.step(`checking, ${Math.floor((100 * at) / of)} %`, name),
    ...(newBaseline !== undefined && { maxFindings: Number.POSITIVE_INFINITY }),
  })
  progress.end()
  // A choice may be for templates that did not change.
  if (!isHook) {
    const parameters = chosenParameters(args, start).keys()
    checkChoices(analysed, subjects, { parameters, preset: request.presets[0] })
  }
  // Who commits shall not wait for it.
  const asksOther = flag(args, 'second-opinion') !== false && !isHook
  const judged = asksOther ? await withSecondOpinion(analysed, subjects) : analysed
  const shown = shownReport(judged, start, root)
  if (newBaseline !== undefined) writeBaseline(analysed, newBaseline, start)
  // Who writes a baseline takes things as they are.
  const threshold = newBaseline === undefined ? thresholdOf(args, shared) : 'never'
  const exitCode = exitStatus(analysed, threshold)
  const preset = request.presets[0]
  if (await writeAssumptions(args, io, { subjects, preset, start, root })) return exitCode
  await deliverReport(shown, { outputs, threshold, exitCode }, args, io, start)
  return exitCode
}

async function deliverReport(
  shown: ShownReport,
  {
    outputs,
    ...ended
  }: Pick<RenderSettings, 'threshold' | 'exitCode'> & { readonly outputs: readonly Output[] },
  args: Arguments,
  io: Io,
  start: string,
): Promise<void> {
  const showSuppressed = flag(args, 'show-suppressed') === true
  const chart = flag(args, 'explore') === true
  const depends = flag(args, 'depends') === true
  await deliverAll(
    outputs,
    (format, layout) =>
      renderReport(shown, format, layout, {
        ...ended,
        showSuppressed,
        chart,
        depends,
        env: io.env,
      }),
    args,
    io,
    start,
  )
}

/** Analysed paths start from the root, except those of templates, which are as the user knows them. */
function shownReport(analysed: Report, start: string, root: string): ShownReport {
  const top = repositoryOf(start) ?? start
  const hosted = relocate(analysed, renameFrom(root, top))
  return {
    here: relocate(analysed, renameFrom(root, start)),
    hosted: renameTemplates(hosted, renameFrom(start, top)),
  }
}
