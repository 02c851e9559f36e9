/** One side of a comparison: its report. */

import { join, relative, resolve } from 'node:path'
import { analyze, type Subject } from '../../analyze.ts'
import { catalogue } from '../../catalogue.ts'
import { DiagnosticList } from '../../diagnostics/collector.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { isUsageError, UsageError } from '../../diagnostics/usage-error.ts'
import { disk, type FileSystem } from '../../host/file-system.ts'
import type { SideReport } from '../../report/diff/difference.ts'
import { relocate, renameTemplates } from '../../report/relocate.ts'
import type { Report } from '../../report/report.ts'
import { VERSION } from '../../version.ts'
import { type Arguments, text } from '../arguments/argument-values.ts'
import { readReport } from '../inputs/saved-report.ts'
import { subjectOptions } from '../inputs/template/subject-options.ts'
import { findSubjects } from '../inputs/template/subjects.ts'
import type { Io } from '../io.ts'
import { renameFrom, repositoryOf, rootFolder, slashes } from '../paths.ts'
import type { Side, Sides } from './operands.ts'
import { UnchangedTemplates } from './unchanged.ts'

/** A side and its report, once for those who read here and once for GitHub. */
export interface SideFacts {
  readonly side: SideReport
  /** With paths as its reader knows them. */
  readonly here: Report
  /** With paths from the top of the repository, as GitHub wants them. */
  readonly hosted: Report
  /** What it was made from; none of a saved report. */
  readonly subjects: readonly Subject[]
}

/** Reads or analyses both sides. Throws UsageError for what cannot be read. */
export function factsOf(
  sides: Sides,
  args: Arguments,
  io: Io,
): { readonly base: SideFacts; readonly head: SideFacts } {
  const head = loaded(sides.head, sides, args, io)
  const { start } = sides
  // Two folders are two places, and templates in them alike by chance.
  const unchanged =
    sides.base.kind === 'revision' && sides.head.kind !== 'folder' && head.kind === 'loaded'
      ? new UnchangedTemplates(head, sides.base.files, { start, root: head.root })
      : undefined
  const base = loaded(sides.base, sides, args, io, unchanged)
  const settled =
    unchanged === undefined || head.kind === 'saved'
      ? head
      : { ...head, subjects: unchanged.inShort(head.subjects) }
  return {
    base: factsFrom(base, sides, args, io),
    head: factsFrom(settled, sides, args, io),
  }
}

type Loaded =
  | { readonly kind: 'saved'; readonly facts: SideFacts }
  | {
      readonly kind: 'loaded'
      readonly side: Side
      readonly system: FileSystem
      readonly root: string
      readonly options: ReturnType<typeof subjectOptions>
      readonly subjects: readonly Subject[]
      /** What concerns no single subject. */
      readonly remarks: readonly Diagnostic[]
    }

function factsFrom(side: Loaded, sides: Sides, args: Arguments, io: Io): SideFacts {
  return side.kind === 'saved' ? side.facts : analysed(side, sides, args, io)
}

function shownSide(side: Side): SideReport {
  return { kind: side.kind, name: side.name, commit: side.kind === 'revision' ? side.commit : null }
}

function loaded(
  side: Side,
  sides: Sides,
  args: Arguments,
  io: Io,
  unchanged?: UnchangedTemplates,
): Loaded {
  const { start } = sides
  if (side.kind === 'report') {
    const root = rootFolder(start, [resolve(start, side.name)])
    const report = readReport(side.name, { start, root })
    const facts = { side: shownSide(side), here: report, hosted: report, subjects: [] }
    return { kind: 'saved', facts }
  }
  try {
    return load(side, sides, args, io, unchanged)
  } catch (error) {
    if (!isUsageError(error) || side.kind !== 'revision') throw error
    throw new UsageError(`In ${side.name} (${side.commit.slice(0, 9)}): ${error.message}`)
  }
}

function load(
  side: Exclude<Side, { readonly kind: 'report' }>,
  { paths: wanted, start }: Sides,
  args: Arguments,
  io: Io,
  unchanged: UnchangedTemplates | undefined,
): Loaded {
  const system: FileSystem = side.kind === 'revision' ? side.files : disk
  const paths = side.kind === 'folder' ? [side.name] : wanted
  const root = rootFolder(
    start,
    paths.map(path => resolve(start, path)),
    system,
  )
  const known = unchanged?.root === root ? unchanged : undefined
  const collector = new DiagnosticList()
  const options = subjectOptions(args, io, { start, root, system, known, collector, mayLack: true })
  const subjects = findSubjects(paths, options)
  return { kind: 'loaded', side, system, root, options, subjects, remarks: collector.items }
}

function analysed(
  { side, system, root, options, subjects, remarks }: Extract<Loaded, { readonly kind: 'loaded' }>,
  sides: Sides,
  args: Arguments,
  io: Io,
): SideFacts {
  const { start } = sides
  const versions = options.versionsFor(options.settings.for(start))
  const report = analyze({
    toolVersion: VERSION,
    coderVersion: versions.coder,
    terraformVersion: versions.terraform,
    subjects,
    preset: text(args, 'preset'),
    diagnostics: remarks,
    withPresets: true,
    inDepth: true,
    space: { exploration: 'ends' },
    width: (io.columns ?? 80) - 4,
    today: io.today,
    codes: () => catalogue(),
    baseline: undefined,
  })
  const top = repositoryOf(start, system) ?? start
  const own = ownPaths(side, sides)
  const hosted = relocate(report, renameFrom(root, top))
  return {
    side: shownSide(side),
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
