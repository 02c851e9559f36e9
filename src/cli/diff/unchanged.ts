/** Templates of which nothing changed between two revisions: they are planned once for both, and not in depth. */
import { dirname, join } from 'node:path'
import type { Subject } from '../../analyze.ts'
import type { FileEntry, FileSystem } from '../../host/file-system.ts'
import { GitFileSystem } from '../../host/git/git-file-system.ts'
import type { Module } from '../../module/configuration.ts'
import type { KnownTemplates, ReadTemplate } from '../inputs/template/loaded-templates.ts'
import { isInside } from '../paths.ts'

/** Folders with more files than this are not gone through: analysing is then no slower. */
const MAX_FILES = 2000

/** What was loaded of the head, and from where. */
interface Head {
  readonly system: FileSystem
  readonly options: { readonly known: KnownTemplates }
}

/** Folders, absolute. */
interface Folders {
  readonly start: string
  /** That both sides' paths start from. */
  readonly root: string
}

/**
 * The templates that the base has as the head has them, read from neither: all files are the same, their own and those of the modules
 * that they call, and the configuration files above them. Quota files may differ, for each side keeps its own.
 */
export class UnchangedTemplates implements KnownTemplates {
  readonly root: string
  readonly #start: string
  readonly #known: KnownTemplates
  readonly #systems: Systems
  readonly #taken = new Set<string>()

  constructor({ system, options }: Head, base: FileSystem, { start, root }: Folders) {
    this.root = root
    this.#start = start
    this.#known = options.known
    this.#systems = [base, system]
  }

  readonly get = (folder: string): ReadTemplate | undefined => {
    const known = this.#known.get(folder)
    const folders = { start: this.#start, root: this.root }
    if (known === undefined || !isUnchanged(known, this.#systems, folders)) return undefined
    this.#taken.add(known.path)
    return { ...known, inShort: true }
  }

  readonly set = (): void => undefined

  /** The subjects of the head, those templates in short that the base has taken over. */
  inShort(subjects: readonly Subject[]): readonly Subject[] {
    return subjects.map(each =>
      each.kind === 'template' && this.#taken.has(each.path) ? { ...each, inShort: true } : each,
    )
  }
}

type Systems = readonly [base: FileSystem, head: FileSystem]

function isUnchanged(
  { path, template }: ReadTemplate,
  systems: Systems,
  { start, root }: Folders,
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
