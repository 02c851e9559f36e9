/** One side of a comparison: its report. */
import { join, relative, resolve } from 'node:path'
import { analyze, type Subject } from '../../analyze.ts'
import { catalogue } from '../../catalogue.ts'
import { disk, type FileSystem } from '../../host/file-system.ts'
import type { SideReport } from '../../report/diff/difference.ts'
import { relocate, renameTemplates } from '../../report/relocate.ts'
import type { Report } from '../../report/report.ts'
import { type Arguments, pairs, text, texts } from '../argument-values.ts'
import type { Io } from '../io.ts'
import { renameFrom, repositoryOf, rootFolder, slashes } from '../paths.ts'
import { readReport } from '../saved-report.ts'
import { SettingsReader } from '../settings.ts'
import { findSubjects } from '../subjects.ts'
import { isUsageError, UsageError } from '../usage-error.ts'
import { VERSION } from '../version.ts'
import { versionsOf } from '../versions.ts'
import type { Side, Sides } from './operands.ts'

/** What is known of a side. */
export interface SideFacts {
  readonly side: SideReport
  /** With paths as its reader knows them. */
  readonly here: Report
  /** With paths from the top of the repository, as GitHub wants them. */
  readonly hosted: Report
  /** What it was made from; none of a saved report. */
  readonly subjects: readonly Subject[]
}

/** Reads or analyses one side. Throws UsageError for what cannot be read. */
export function factsOf(side: Side, sides: Sides, args: Arguments, io: Io): SideFacts {
  const { start } = sides
  const commit = side.kind === 'revision' ? side.commit : null
  const shown: SideReport = { kind: side.kind, name: side.name, commit }
  if (side.kind === 'report') {
    const root = rootFolder(start, [resolve(start, side.name)])
    const report = readReport(side.name, { start, root })
    return { side: shown, here: report, hosted: report, subjects: [] }
  }
  try {
    return { side: shown, ...analysed(side, sides, args, io) }
  } catch (error) {
    if (!isUsageError(error) || side.kind !== 'revision') throw error
    throw new UsageError(`In ${side.name} (${side.commit.slice(0, 9)}): ${error.message}`)
  }
}

type Analysed = Omit<SideFacts, 'side'>

function analysed(
  side: Exclude<Side, { readonly kind: 'report' }>,
  sides: Sides,
  args: Arguments,
  io: Io,
): Analysed {
  const { start } = sides
  const system: FileSystem = side.kind === 'revision' ? side.files : disk
  const paths = side.kind === 'folder' ? [side.name] : sides.paths
  const root = rootFolder(
    start,
    paths.map(path => resolve(start, path)),
    system,
  )
  const settings = new SettingsReader({
    start,
    root,
    config: text(args, 'config'),
    quota: text(args, 'quota'),
    env: io.env,
    system,
  })
  const subjects = findSubjects(paths, {
    start,
    root,
    settings,
    versionsFor: each => versionsOf(each.config.coderVersion, each.config.terraformVersion),
    variables: pairs(args, 'var'),
    variableFiles: texts(args, 'var-file'),
    parameters: pairs(args, 'param'),
    env: io.env,
    system,
    mayLack: true,
  })
  const { config } = settings.for(start)
  const versions = versionsOf(config.coderVersion, config.terraformVersion)
  const report = analyze({
    toolVersion: VERSION,
    coderVersion: versions.coder,
    terraformVersion: versions.terraform,
    subjects,
    preset: text(args, 'preset'),
    diagnostics: [],
    withPresets: true,
    inDepth: true,
    width: (io.columns ?? 80) - 4,
    today: io.today ?? new Date().toISOString().slice(0, 10),
    codes: catalogue,
    baseline: undefined,
  })
  const top = repositoryOf(start, system) ?? start
  const own = ownPaths(side, sides)
  const hosted = relocate(report, renameFrom(root, top))
  return {
    here: renameTemplates(relocate(report, renameFrom(root, start)), own),
    hosted: renameTemplates(hosted, sides.base.kind === 'folder' ? own : renameFrom(start, top)),
    subjects,
  }
}

/** Of two folders the templates are known by where they are in each. */
function ownPaths(side: Side, { base, head, start }: Sides): (path: string) => string {
  if (base.kind !== 'folder' || head.kind !== 'folder') return path => path
  const folder = resolve(start, side.name)
  return path => slashes(relative(folder, join(start, path))) || '.'
}
