/**
 * Patterns of `fileset`, as https://pkg.go.dev/github.com/bmatcuk/doublestar (version 1) understands them: `*`, `?`, `[a-z]`,
 * `[^a]`, `{a,b}`, `\` before a literal character, and `**` for any number of folders.
 */

import { NameMatcher, splitUnescaped } from './glob-name.ts'

/**
 * A pattern that is malformed where it was looked at, or that takes too many steps. `order-dependent`: malformed below a folder that has
 * siblings; the library then forgets about it unless that folder is the last one in the order of the file system.
 */
export type GlobTrouble = 'bad-pattern' | 'order-dependent' | 'too-many-steps'

const SPECIAL = /[*?[{\\]/

interface Folder {
  readonly folders: Map<string, Folder>
  readonly files: string[]
}

/** The leading components of a clean pattern that are plain names: the folder below which all matches are. */
export function literalPrefix(pattern: string): string {
  const components = splitUnescaped(pattern, '/')
  const first = components.findIndex(component => SPECIAL.test(component))
  return components.slice(0, first < 0 ? -1 : first).join('/') || '.'
}

/** Which of the files match the pattern; both are clean relative paths. In no particular order, possibly more than once. */
export function globFiles(
  pattern: string,
  files: readonly string[],
): readonly string[] | GlobTrouble {
  const search = new Search()
  const trouble = search.walk(treeOf(files), '', splitUnescaped(pattern, '/'))
  return trouble ?? search.matches
}

function treeOf(files: readonly string[]): Folder {
  const root: Folder = { folders: new Map(), files: [] }
  for (const file of files) {
    let folder = root
    const names = file.split('/')
    for (const name of names.slice(0, -1)) {
      const next = folder.folders.get(name) ?? { folders: new Map(), files: [] }
      folder.folders.set(name, next)
      folder = next
    }
    folder.files.push(names.at(-1) ?? '')
  }
  return root
}

/** One walk over a tree of files. */
class Search {
  readonly matches: string[] = []
  private readonly matcher = new NameMatcher()

  /** `**` stands for this folder and all below; the component after it is compared with single names even if it is `**` too. */
  walk(folder: Folder, path: string, components: readonly string[]): GlobTrouble | undefined {
    const [first = '', ...rest] = components
    if (first !== '**') return this.compare(folder, path, components)
    for (const [name, below] of folder.folders) {
      const trouble = this.walk(below, `${path}${name}/`, components)
      if (trouble !== undefined) return forgotten(trouble)
    }
    if (rest.length > 0) return this.compare(folder, path, rest)
    for (const name of folder.files) this.matches.push(path + name)
    return undefined
  }

  /** Every name is compared, of folders and files alike, since any of them shows that the pattern is malformed. */
  private compare(
    folder: Folder,
    path: string,
    components: readonly string[],
  ): GlobTrouble | undefined {
    const [first = '', ...rest] = components
    const alone = folder.files.length + folder.folders.size === 1
    for (const name of [...folder.files, ...folder.folders.keys()]) {
      const matched = this.matchName(first, name)
      if (typeof matched !== 'boolean') return matched
      const below = folder.folders.get(name)
      if (!matched) continue
      if (rest.length === 0 && below === undefined) this.matches.push(path + name)
      if (rest.length === 0 || below === undefined) continue
      const trouble = this.walk(below, `${path}${name}/`, rest)
      if (trouble !== undefined) return alone ? trouble : forgotten(trouble)
    }
    return undefined
  }

  private matchName(component: string, name: string): boolean | GlobTrouble {
    if (!SPECIAL.test(component)) return component === name
    return this.matcher.match(component, name)
  }
}

function forgotten(trouble: GlobTrouble): GlobTrouble {
  return trouble === 'bad-pattern' ? 'order-dependent' : trouble
}
