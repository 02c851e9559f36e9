/** What `check` and `cost` have in common: gather the subjects, analyse, render, end with the right code. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { analyze } from '../analyze.ts'
import { renderJson } from '../report/json.ts'
import { COLOURS, PLAIN } from '../report/palette.ts'
import { relocate } from '../report/relocate.ts'
import type { Report } from '../report/report.ts'
import { renderText } from '../report/text.ts'
import { type Arguments, flag, pairs, text, texts } from './argument-values.ts'
import { checkChoices } from './check-choices.ts'
import type { ExitCode } from './exit-code.ts'
import { exitStatus, type Threshold } from './exit-status.ts'
import type { Io } from './io.ts'
import { renameFrom, rootFolder, startFolder } from './paths.ts'
import type { ReportRequest } from './report-request.ts'
import { type Settings, SettingsReader } from './settings.ts'
import { findSubjects } from './subjects.ts'
import { UsageError } from './usage-error.ts'
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
  })
  checkChoices(analysed, { parameters: pairs(args, 'param').keys(), preset: request.presets[0] })
  const report = relocate(analysed, renameFrom(root, start))
  await write(report, args, io, start)
  return exitStatus(report, threshold(args, shared))
}

function threshold(args: Arguments, { config }: Settings): Threshold {
  return (text(args, 'fail-on') as Threshold | undefined) ?? config.failOn ?? 'error' // checked against the option's choices
}

async function write(report: Report, args: Arguments, io: Io, start: string): Promise<void> {
  const output = text(args, 'output')
  const rendered = render(report, args, io, output !== undefined)
  if (output !== undefined) writeReport(resolve(start, output), output, rendered)
  else if (flag(args, 'quiet') !== true) await io.stdout(rendered)
}

function writeReport(path: string, shown: string, rendered: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, rendered)
  } catch {
    throw new UsageError(`"${shown}" cannot be written (--output).`)
  }
}

function render(report: Report, args: Arguments, io: Io, toFile: boolean): string {
  if (text(args, 'format') === 'json') return renderJson(report)
  const palette = !toFile && isColoured(args, io) ? COLOURS : PLAIN
  return renderText(report, { palette, width: Math.max(io.columns ?? 80, 40) })
}

/** NO_COLOR and FORCE_COLOR as their conventions say; the option goes first. See no-color.org and force-color.org. */
function isColoured(args: Arguments, io: Io): boolean {
  const wanted = flag(args, 'color')
  if (wanted !== undefined) return wanted
  if ((io.env['NO_COLOR'] ?? '') !== '') return false
  const forced = io.env['FORCE_COLOR']
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return io.isTerminal && io.env['TERM'] !== 'dumb'
}
