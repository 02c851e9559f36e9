/** What `check` and `cost` have in common: gather the subjects, analyse, render, end with the right code. */
import { resolve } from 'node:path'
import { analyze } from '../analyze.ts'
import { catalogue } from '../catalogue.ts'
import { renderJson } from '../report/json.ts'
import { relocate } from '../report/relocate.ts'
import { renderText } from '../report/text.ts'
import { type Arguments, pairs, text, texts } from './argument-values.ts'
import { checkChoices } from './check-choices.ts'
import type { ExitCode } from './exit-code.ts'
import { exitStatus, thresholdOf } from './exit-status.ts'
import type { Io } from './io.ts'
import { deliver } from './output.ts'
import { renameFrom, rootFolder, startFolder } from './paths.ts'
import type { ReportRequest } from './report-request.ts'
import { type Settings, SettingsReader } from './settings.ts'
import { findSubjects } from './subjects.ts'
import { VERSION } from './version.ts'
import { versionsOf } from './versions.ts'

/** Runs and prints; the exit code. Throws UsageError for what cannot be run. */
export async function runReport(
  args: Arguments,
  io: Io,
  request: ReportRequest,
): Promise<ExitCode> {
  const start = startFolder(io.cwd, text(args, 'chdir'))
  const paths = request.paths.map(path => resolve(start, path))
  const root = rootFolder(start, paths)
  const settings = new SettingsReader({
    start,
    root,
    config: text(args, 'config'),
    quota: text(args, 'quota'),
    env: io.env,
  })
  const versionsFor = ({ config }: Settings) =>
    versionsOf(config.coderVersion, config.terraformVersion)
  const subjects = findSubjects(request.paths, {
    start,
    root,
    settings,
    versionsFor,
    variables: pairs(args, 'var'),
    variableFiles: texts(args, 'var-file'),
    parameters: pairs(args, 'param'),
    env: io.env,
  })
  const shared = settings.for(start)
  const versions = versionsFor(shared)
  const analysed = analyze({
    toolVersion: VERSION,
    coderVersion: versions.coder,
    terraformVersion: versions.terraform,
    subjects,
    preset: request.presets[0],
    diagnostics: [],
    withPresets: request.withPresets || request.presets.length > 0,
    width: (io.columns ?? 80) - 4,
    today: io.today ?? new Date().toISOString().slice(0, 10),
    codes: new Set(catalogue.keys()),
    baseline: undefined,
  })
  checkChoices(analysed, { parameters: pairs(args, 'param').keys(), preset: request.presets[0] })
  const report = relocate(analysed, renameFrom(root, start))
  await deliver(
    layout => (text(args, 'format') === 'json' ? renderJson(report) : renderText(report, layout)),
    args,
    io,
    start,
  )
  return exitStatus(report, thresholdOf(args, shared))
}
