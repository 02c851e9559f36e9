/** The files of one revision as git lists them: what is at a path once links are followed. */

/** What is at a path. Paths are `/`-separated and relative to the top, which is empty. */
export interface GitEntry {
  readonly kind: 'file' | 'directory' | 'link' | 'submodule'
  readonly path: string
  /** The object's name; of a link that of the text that it leads to. */
  readonly id: string
}

/** Where a path leads. */
export type GitPlace =
  | GitEntry
  | 'missing'
  /** Out of the repository, by way of a link: to a path that is relative to its top, or absolute. */
  | { readonly kind: 'outside'; readonly path: string }

/** As many links as Linux follows. */
const MAX_LINKS = 40

/** One revision's files. */
export class GitTree {
  /** Submodules in which something was looked for. */
  readonly enteredSubmodules: Set<string> = new Set()
  readonly #entries: ReadonlyMap<string, GitEntry>
  readonly #children = new Map<string, GitEntry[]>()
  readonly #linkTarget: (id: string) => string

  /** From what `git ls-tree -r -t -z` says; `linkTarget` reads the text of a link. */
  constructor(listing: Buffer, linkTarget: (id: string) => string) {
    const entries = new Map<string, GitEntry>([['', { kind: 'directory', path: '', id: '' }]])
    for (const line of listing.toString('utf8').split('\0')) {
      const entry = entryOf(line)
      if (entry === undefined) continue
      entries.set(entry.path, entry)
      const parent = parentOf(entry.path)
      const siblings = this.#children.get(parent)
      if (siblings === undefined) this.#children.set(parent, [entry])
      else siblings.push(entry)
    }
    this.#entries = entries
    this.#linkTarget = linkTarget
  }

  /** Everything that is listed. */
  get entries(): Iterable<GitEntry> {
    return this.#entries.values()
  }

  /** What is directly in a folder (without links in its path). */
  children(path: string): readonly GitEntry[] {
    return this.#children.get(path) ?? []
  }

  /** What is at a path; links in it are followed, and the last one only on demand. A submodule's contents are missing. */
  at(path: string, { followLast }: { readonly followLast: boolean }): GitPlace {
    const open = path.split('/').filter(part => part !== '' && part !== '.')
    let real = ''
    let links = 0
    for (let part = open.shift(); part !== undefined; part = open.shift()) {
      if (part === '..') {
        if (real === '') return { kind: 'outside', path: ['..', ...open].join('/') }
        real = parentOf(real)
        continue
      }
      const entry = this.#entries.get(real === '' ? part : `${real}/${part}`)
      if (entry === undefined) return 'missing'
      if (entry.kind !== 'link' || (open.length === 0 && !followLast)) {
        real = entry.path
        if (open.length === 0 || entry.kind === 'directory') continue
        if (entry.kind === 'submodule') this.enteredSubmodules.add(entry.path)
        return 'missing'
      }
      links += 1
      if (links > MAX_LINKS) return 'missing'
      const target = this.#linkTarget(entry.id)
      // Where an absolute path leads depends on the machine.
      if (/^(?:[/\\]|[A-Za-z]:)/.test(target)) return { kind: 'outside', path: target }
      open.unshift(...target.split('/').filter(each => each !== '' && each !== '.'))
    }
    return this.#entries.get(real) ?? 'missing'
  }
}

/** `100644 blob <id> TAB <path>`; see git-ls-tree(1). */
function entryOf(line: string): GitEntry | undefined {
  const match = /^(\d{6}) (blob|tree|commit) ([0-9a-f]+)\t([\s\S]+)$/.exec(line)
  if (match === null) return undefined
  const [, mode = '', type = '', id = '', path = ''] = match
  return { kind: kindOf(mode, type), path, id }
}

function kindOf(mode: string, type: string): GitEntry['kind'] {
  if (type === 'tree') return 'directory'
  if (type === 'commit') return 'submodule'
  return mode === '120000' ? 'link' : 'file'
}

function parentOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash === -1 ? '' : path.slice(0, slash)
}
