/** The files that a template's expressions may read: those of one folder, links resolved, and nothing outside of it. */
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import type { FileAccess, FileContent } from '../eval/capabilities.ts'
import { disk, type FileEntry, type FileSystem } from './file-system.ts'

/** Larger files are not read. */
const MAX_FILE_BYTES = 16 * 1024 * 1024
/** A folder with more files than this is not listed. */
const MAX_LISTED = 100_000

/** How a folder is seen by expressions. */
export interface FileAccessOptions {
  /** The folder that Terraform would run in, absolute, for `abspath`. Default: what depends on it is unseen. */
  readonly workingDirectory?: string
  /** The home folder of whom Terraform runs as, for `~`. Default: what depends on it is unseen. */
  readonly homeDirectory?: string
}

/** Access to the files below `root`, where relative paths start; `system` is what is read there instead of the disk. Never throws. */
export function createFileAccess(
  root: string,
  options: FileAccessOptions = {},
  system: FileSystem = disk,
): FileAccess {
  const base = resolve(root)
  const realBase = realPath(base, system) ?? base
  // Walking a large folder takes long, and expressions in loops ask again and again.
  const listings = new Map<string, Listing>()
  const place = (path: string): Place => placeOf(resolve(base, path), realBase, system)
  return {
    ...options,
    read: path => read(place(path), system),
    exists: path => {
      const found = place(path)
      if (found === 'outside') return found
      return found.kind === 'directory' ? 'directory' : found.kind === 'file'
    },
    list: folder => {
      const found = place(folder)
      if (found === 'outside') return undefined
      if (found.kind !== 'directory') return []
      const listing = listings.get(found.path) ?? filesBelow(found.path, realBase, system)
      listings.set(found.path, listing)
      return listing
    },
  }
}

type Listing = readonly string[] | 'too-many'

type Place =
  | 'outside'
  | { readonly kind: 'file' | 'directory' | 'missing' | 'other'; readonly path: string }

/** What is at a path once its links are followed. What is missing counts by the nearest folder above it that is there. */
function placeOf(path: string, realBase: string, system: FileSystem): Place {
  const real = realPath(path, system)
  if (real !== undefined) return isInside(real, realBase) ? kindOf(real, system) : 'outside'
  for (let above = dirname(path); ; above = dirname(above)) {
    const realAbove = realPath(above, system)
    if (realAbove !== undefined)
      return isInside(realAbove, realBase) ? { kind: 'missing', path } : 'outside'
    if (above === dirname(above)) return { kind: 'missing', path }
  }
}

function realPath(path: string, system: FileSystem): string | undefined {
  try {
    return system.realpathSync(path)
  } catch {
    return undefined
  }
}

function isInside(path: string, base: string): boolean {
  const way = relative(base, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

function kindOf(path: string, system: FileSystem): Place {
  try {
    const stats = system.statSync(path)
    if (stats.isFile()) return { kind: 'file', path }
    return { kind: stats.isDirectory() ? 'directory' : 'other', path }
  } catch {
    return { kind: 'missing', path }
  }
}

function read(place: Place, system: FileSystem): FileContent {
  if (place === 'outside') return { ok: false, why: 'outside' }
  if (place.kind === 'missing') return { ok: false, why: 'missing' }
  if (place.kind === 'directory') return { ok: false, why: 'directory' }
  if (place.kind === 'other') return { ok: false, why: 'unreadable' }
  try {
    if (system.statSync(place.path).size > MAX_FILE_BYTES) return { ok: false, why: 'too-large' }
    return { ok: true, bytes: system.readFileSync(place.path) }
  } catch {
    return { ok: false, why: 'unreadable' }
  }
}

/** Regular files below a folder, links to files inside the root included; linked folders are not entered, which could go in circles. */
function filesBelow(folder: string, realBase: string, system: FileSystem): Listing {
  const found: string[] = []
  const open = ['']
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const entry of entriesOf(resolve(folder, at), system)) {
      if (found.length >= MAX_LISTED) return 'too-many'
      const path = at === '' ? entry.name : `${at}/${entry.name}`
      if (entry.isDirectory()) open.push(path)
      else if (entry.isFile() || isLinkedFile(resolve(folder, path), realBase, system))
        found.push(path)
    }
  }
  return found
}

function entriesOf(folder: string, system: FileSystem): readonly FileEntry[] {
  try {
    return system.readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

function isLinkedFile(path: string, realBase: string, system: FileSystem): boolean {
  const place = placeOf(path, realBase, system)
  return place !== 'outside' && place.kind === 'file'
}
