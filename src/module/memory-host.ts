/** A module host over files that are held in memory: git objects, tests, a browser. */
import type { DirectoryEntry, FileRead, ModuleHost } from './host.ts'
import { cleanPath } from './source/source-address.ts'

const encoder = new TextEncoder()

/** A host of these files by path; text is taken as UTF-8. Paths that begin with `../` are outside. */
export function memoryHost(files: Iterable<readonly [string, string | Uint8Array]>): ModuleHost {
  const contents = new Map<string, Uint8Array>()
  const folders = new Map<string, Map<string, DirectoryEntry>>([['.', new Map()]])
  for (const [path, content] of files) {
    const clean = cleanPath(path)
    contents.set(clean, typeof content === 'string' ? encoder.encode(content) : content)
    addEntries(clean, folders)
  }
  return {
    list(directory) {
      const entries = folders.get(cleanPath(directory))
      return entries && [...entries.values()]
    },
    read(path): FileRead {
      const clean = cleanPath(path)
      const bytes = contents.get(clean)
      if (bytes !== undefined) return { ok: true, bytes }
      if (isOutside(clean)) return { ok: false, why: 'outside' }
      return { ok: false, why: folders.has(clean) ? 'directory' : 'missing' }
    },
  }
}

/** Whether a clean path leaves the root. */
export function isOutside(clean: string): boolean {
  return clean === '..' || clean.startsWith('../') || clean.startsWith('/')
}

/** Enters a file, and the folders above it, where they are. */
function addEntries(path: string, folders: Map<string, Map<string, DirectoryEntry>>): void {
  let kind: DirectoryEntry['kind'] = 'file'
  for (let rest = path; rest !== '.'; rest = parentOf(rest)) {
    const parent = parentOf(rest)
    const name = parent === '.' ? rest : rest.slice(parent.length + 1)
    const entries = folders.get(parent) ?? new Map<string, DirectoryEntry>()
    folders.set(parent, entries)
    if (!entries.has(name)) entries.set(name, { name, kind })
    kind = 'directory'
  }
}

function parentOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash === -1 ? '.' : path.slice(0, slash)
}
