/**
 * Patterns of `fileset`, as https://pkg.go.dev/github.com/bmatcuk/doublestar (version 1) understands them: `*`, `?`, `[a-z]`,
 * `[^a]`, `{a,b}`, `\` before a literal character, and `**` for any number of folders.
 */

/** A pattern that is malformed where it was looked at, or that takes too many steps. */
export type GlobTrouble = 'bad-pattern' | 'too-many-steps'

/** Comparisons of a pattern with a name that one search may make; only patterns made for it need more. */
const MAX_STEPS = 2_000_000

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

/** Splits at a character where no backslash is right before it. */
function splitUnescaped(text: string, separator: string): readonly string[] {
  const parts: string[] = []
  let part = ''
  for (const [at, character] of [...text].entries()) {
    if (character === separator && (at === 0 || !part.endsWith('\\'))) {
      parts.push(part)
      part = ''
    } else part += character
  }
  parts.push(part)
  return parts
}

/** One walk over a tree of files. */
class Search {
  readonly matches: string[] = []
  private steps = 0

  /** `**` stands for this folder and all below; the component after it is compared with single names even if it is `**` too. */
  walk(folder: Folder, path: string, components: readonly string[]): GlobTrouble | undefined {
    const [first = '', ...rest] = components
    if (first !== '**') return this.compare(folder, path, components)
    for (const [name, below] of folder.folders) {
      const trouble = this.walk(below, `${path}${name}/`, components)
      if (trouble !== undefined) return trouble
    }
    if (rest.length > 0) return this.compare(folder, path, rest)
    for (const name of folder.files) this.matches.push(path + name)
    return undefined
  }

  private compare(
    folder: Folder,
    path: string,
    components: readonly string[],
  ): GlobTrouble | undefined {
    const [first = '', ...rest] = components
    if (rest.length === 0) {
      for (const name of folder.files) {
        const matched = this.matchName(first, name)
        if (typeof matched !== 'boolean') return matched
        if (matched) this.matches.push(path + name)
      }
      return undefined
    }
    for (const [name, below] of folder.folders) {
      const matched = this.matchName(first, name)
      const trouble = matched === true ? this.walk(below, `${path}${name}/`, rest) : matched
      if (trouble !== undefined && trouble !== false) return trouble
    }
    return undefined
  }

  private matchName(component: string, name: string): boolean | GlobTrouble {
    if (!SPECIAL.test(component)) return component === name
    const matched = this.match([...component], [...name])
    return this.steps > MAX_STEPS ? 'too-many-steps' : matched
  }

  private match(pattern: readonly string[], name: readonly string[]): boolean | GlobTrouble {
    let at = 0
    let from = 0
    while (from < pattern.length && at < name.length) {
      if (this.steps++ > MAX_STEPS) return false
      const character = pattern[from]
      if (character === '*') return this.matchStar(pattern.slice(from + 1), name.slice(at))
      if (character === '{') return this.matchOptions(pattern.slice(from + 1), name.slice(at))
      const width = matchOne(pattern, from, name[at] ?? '')
      if (typeof width !== 'number') return width
      from += width
      at++
    }
    // Of what is left of the pattern, only stars match nothing.
    const left = pattern.slice(from).join('')
    return at === name.length && (left === '' || left === '*' || left === '**')
  }

  /** A pattern that is malformed behind a star matches nothing, and nobody is told. */
  private matchStar(rest: readonly string[], name: readonly string[]): boolean {
    if (rest.length === 0) return true
    return name.some((_, at) => this.match(rest, name.slice(at)) === true)
  }

  private matchOptions(pattern: readonly string[], name: readonly string[]): boolean | GlobTrouble {
    const end = indexUnescaped(pattern, '}')
    if (end < 0) return 'bad-pattern'
    for (const option of splitUnescaped(pattern.slice(0, end).join(''), ',')) {
      const matched = this.match([...option, ...pattern.slice(end + 1)], name)
      if (matched !== false) return matched
    }
    return false
  }
}

function indexUnescaped(pattern: readonly string[], character: string): number {
  return pattern.findIndex((one, at) => one === character && pattern[at - 1] !== '\\')
}

/** How many characters of the pattern match the one of the name; false if they do not. */
function matchOne(
  pattern: readonly string[],
  from: number,
  character: string,
): number | false | GlobTrouble {
  const one = pattern[from]
  if (one === '[') return matchClass(pattern.slice(from + 1), character)
  if (one === '\\') {
    if (from + 1 >= pattern.length) return 'bad-pattern'
    return pattern[from + 1] === character && 2
  }
  return (one === '?' || one === character) && 1
}

function matchClass(pattern: readonly string[], character: string): number | false | GlobTrouble {
  const end = indexUnescaped(pattern, ']')
  if (end <= 0) return 'bad-pattern'
  const negated = pattern[0] === '^'
  const reader = { pattern: pattern.slice(0, end), at: negated ? 1 : 0 }
  let found = false
  while (reader.at < end) {
    const low = readBound(reader)
    if (low === undefined) return 'bad-pattern'
    let high: string | undefined = low
    if (reader.pattern[reader.at] === '-') {
      reader.at++
      high = readBound(reader)
      if (high === undefined) return 'bad-pattern'
    }
    found ||= inRange(character, low, high)
  }
  return found !== negated && end + 2
}

function inRange(character: string, low: string, high: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return (low.codePointAt(0) ?? 0) <= code && code <= (high.codePointAt(0) ?? 0)
}

/** One end of a range, which may be escaped; undefined if there is none. */
function readBound(reader: {
  readonly pattern: readonly string[]
  at: number
}): string | undefined {
  const first = reader.pattern[reader.at++]
  if (first === '-') return undefined
  return first === '\\' ? reader.pattern[reader.at++] : first
}
