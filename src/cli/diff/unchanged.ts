/** Templates of which nothing changed between two revisions: they are planned once for both, and not in depth. */
import { dirname, join } from 'node:path'
import type { Subject, TemplateSubject } from '../../analyze.ts'
import type { FileEntry, FileSystem } from '../../host/file-system.ts'
import { GitFileSystem } from '../../host/git/git-file-system.ts'
import type { Module } from '../../module/configuration.ts'
import { isInside } from '../paths.ts'

/** Folders with more files than this are not gone through: analysing is then no slower. */
const MAX_FILES = 2000

/** What was loaded of one side, and from where. */
interface Loaded {
  readonly subjects: readonly Subject[]
  readonly system: FileSystem
}

/**
 * The subjects of both sides, those in short of which all files are the same: their own and those of the modules they call, and the
 * configuration files above them. Quota files may differ, for each side keeps its own. `root` is the folder (absolute) that both sides'
 * paths start from.
 */
export function settleUnchanged(
  base: Loaded,
  head: Loaded,
  folders: { readonly start: string; readonly root: string },
): { readonly base: readonly Subject[]; readonly head: readonly Subject[] } {
  const systems = [base.system, head.system] as const
  const before = new Map(base.subjects.filter(isTemplate).map(each => [each.path, each] as const))
  const same = new Map<string, TemplateSubject>()
  for (const subject of head.subjects.filter(isTemplate)) {
    if (before.has(subject.path) && isUnchanged(subject, systems, folders))
      same.set(subject.path, { ...subject, inShort: true })
  }
  return {
    head: head.subjects.map(each => (isTemplate(each) ? (same.get(each.path) ?? each) : each)),
    base: base.subjects.map(each => {
      const other = isTemplate(each) ? same.get(each.path) : undefined
      if (!isTemplate(each) || other === undefined) return each
      return { ...each, template: other.template, start: other.start, inShort: true }
    }),
  }
}

function isTemplate(subject: Subject): subject is TemplateSubject {
  return subject.kind === 'template'
}

type Systems = readonly [base: FileSystem, head: FileSystem]

function isUnchanged(
  { path, template }: TemplateSubject,
  systems: Systems,
  { start, root }: { readonly start: string; readonly root: string },
): boolean {
  const folder = join(start, path)
  const budget = { files: MAX_FILES }
  const called = [...modulesBelow(template.root)].map(each => join(root, each))
  const folders = new Set([folder, ...called.filter(each => !isInstalled(each))])
  return (
    hasSameConfiguration(folder, root, systems) &&
    [...folders].every(each => isSameFolder(each, systems, budget))
  )
}

function* modulesBelow(module: Module): Generator<string> {
  for (const child of module.children.values()) {
    if ('missing' in child) continue
    yield child.directory
    yield* modulesBelow(child)
  }
}

/** What terraform init has installed is the same for both: it is not in git. */
function isInstalled(path: string): boolean {
  return /(?:^|[/\\])\.terraform(?:[/\\]|$)/.test(path)
}

const CONFIGURATIONS = ['creditcheck.yaml', 'creditcheck.yml', 'creditcheck.json']

function hasSameConfiguration(folder: string, root: string, systems: Systems): boolean {
  for (let at = folder; isInside(at, root); at = dirname(at)) {
    if (!CONFIGURATIONS.every(name => isSameFile(join(at, name), systems))) return false
    if (dirname(at) === at) return true
  }
  return true
}

/** Whether everything below a folder is the same, links aside: with one of them it counts as changed. */
function isSameFolder(folder: string, systems: Systems, budget: { files: number }): boolean {
  const [base, head] = systems
  if (base instanceof GitFileSystem && head instanceof GitFileSystem && base.isSame(folder, head))
    return true
  const [before, now] = [entriesOf(folder, base), entriesOf(folder, head)]
  budget.files -= now.length
  if (budget.files < 0 || before.length !== now.length) return false
  return now.every((entry, at) => {
    const other = before[at]
    if (other?.name !== entry.name || isLink(entry) || isLink(other)) return false
    const path = join(folder, entry.name)
    if (entry.isDirectory() !== other.isDirectory()) return false
    return entry.isDirectory() ? isSameFolder(path, systems, budget) : isSameFile(path, systems)
  })
}

function isLink(entry: FileEntry): boolean {
  return !(entry.isFile() || entry.isDirectory())
}

function entriesOf(folder: string, system: FileSystem): readonly FileEntry[] {
  try {
    return system
      .readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => name !== '.terraform' && name !== '.git')
      .sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return []
  }
}

function isSameFile(path: string, [base, head]: Systems): boolean {
  if (!(base.existsSync(path) || head.existsSync(path))) return true
  try {
    return Buffer.compare(base.readFileSync(path), head.readFileSync(path)) === 0
  } catch {
    return false
  }
}
