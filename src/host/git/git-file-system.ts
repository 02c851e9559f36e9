/**
 * A revision's files as a file system: its tree stands where the working tree is, so that all paths are the same on both. What `terraform
 * init` has installed (`.terraform`) is never committed and read from disk.
 */
import { relative, resolve, sep } from 'node:path'
import { disk, type FileEntry, type FileStats, type FileSystem } from '../file-system.ts'
import type { GitObjects } from './git-objects.ts'
import type { GitEntry, GitPlace, GitTree } from './git-tree.ts'

/** What a reader of the revision has to know. */
export interface GitRemarks {
  /** Files whose contents are kept elsewhere by Git LFS, and were asked for. */
  readonly largeFiles: ReadonlySet<string>
  /** Submodules in which something was looked for. */
  readonly submodules: ReadonlySet<string>
  /** Files that this clone does not have, and that were asked for. */
  readonly missing: ReadonlySet<string>
  /** Whether anything was read from a `.terraform` folder on disk. */
  readonly readInstalled: boolean
}

/** Files that nearly every reader asks for. */
const USUAL = /(?:\.tf|\.tf\.json|\.tfvars|\.tfvars\.json)$|(?:^|\/)creditcheck\.(?:ya?ml|json)$/
/** Of a folder in which one file is asked for so many are read along. */
const MAX_READ_ALONG = 200

/** A file system in which the tree is at `top` (an absolute path), and nothing else is. */
export class GitFileSystem implements FileSystem {
  readonly #top: string
  readonly #tree: GitTree
  readonly #objects: GitObjects
  readonly #largeFiles = new Set<string>()
  readonly #submodules = new Set<string>()
  readonly #missing = new Set<string>()
  #readInstalled = false

  constructor(top: string, tree: GitTree, objects: GitObjects) {
    this.#top = top
    this.#tree = tree
    this.#objects = objects
    const usual = [...tree.entries].filter(({ kind, path }) => kind === 'link' || USUAL.test(path))
    objects.load(usual.filter(({ kind }) => kind !== 'directory').map(({ id }) => id))
  }

  /** What there is to say of everything that was read so far. */
  get remarks(): GitRemarks {
    return {
      largeFiles: this.#largeFiles,
      submodules: new Set([...this.#submodules, ...this.#tree.enteredSubmodules]),
      missing: this.#missing,
      readInstalled: this.#readInstalled,
    }
  }

  /** Whether a path is the same object, with everything in it, in another revision of the repository. */
  isSame(path: string, other: GitFileSystem): boolean {
    const [here, there] = [this.#at(path, false), other.#at(path, false)]
    return isEntry(here) && isEntry(there) && here.id !== '' && here.id === there.id
  }

  existsSync(path: string): boolean {
    if (this.#isInstalled(path)) return disk.existsSync(path)
    if (path === resolve(this.#top, '.git')) return true
    return isEntry(this.#at(path, true))
  }

  readFileSync(path: string): Uint8Array {
    if (this.#isInstalled(path)) {
      this.#readInstalled = true
      return disk.readFileSync(path)
    }
    const entry = this.#entry(path, true)
    if (entry.kind !== 'file') throw trouble('EISDIR', path)
    return this.#contents(entry)
  }

  readdirSync(path: string, options: { readonly withFileTypes: true }): FileEntry[] {
    if (this.#isInstalled(path)) return disk.readdirSync(path, options)
    const entry = this.#entry(path, true)
    if (entry.kind === 'submodule') this.#submodules.add(entry.path)
    if (entry.kind === 'file') throw trouble('ENOTDIR', path)
    return this.#tree.children(entry.path).map(child => {
      return new GitFile(child, child.path.slice(entry.path === '' ? 0 : entry.path.length + 1))
    })
  }

  statSync(path: string): FileStats {
    return this.#stats(path, true)
  }

  lstatSync(path: string): FileStats {
    return this.#stats(path, false)
  }

  /** A path that leads out of the repository comes back as where it leads, which is then refused as outside. */
  realpathSync(path: string): string {
    if (this.#isInstalled(path)) return disk.realpathSync(path)
    const place = this.#at(path, true)
    if (place === 'missing') throw trouble('ENOENT', path)
    return resolve(this.#top, place.path)
  }

  #stats(path: string, followLast: boolean): FileStats {
    if (this.#isInstalled(path)) return followLast ? disk.statSync(path) : disk.lstatSync(path)
    const entry = this.#entry(path, followLast)
    const size = entry.kind === 'file' ? this.#sizeOf(entry) : 0
    return new GitFile(entry, '', size)
  }

  #sizeOf({ id }: GitEntry): number {
    const blob = this.#objects.get(id)
    if (blob.kind === 'here') return blob.bytes.length
    return blob.kind === 'large' ? blob.size : 0
  }

  #contents(entry: GitEntry): Uint8Array {
    this.#readAlong(entry)
    const blob = this.#objects.get(entry.id)
    if (blob.kind === 'here' && !isLargeFilePointer(blob.bytes)) return blob.bytes
    if (blob.kind === 'here') this.#largeFiles.add(entry.path)
    if (blob.kind === 'missing') this.#missing.add(entry.path)
    throw trouble('EIO', entry.path)
  }

  /** Who reads one file of a folder soon reads the next. */
  #readAlong({ path }: GitEntry): void {
    const slash = path.lastIndexOf('/')
    const siblings = this.#tree.children(slash === -1 ? '' : path.slice(0, slash))
    const files = siblings.filter(({ kind }) => kind === 'file')
    if (files.length <= MAX_READ_ALONG) this.#objects.load(files.map(({ id }) => id))
  }

  #entry(path: string, followLast: boolean): GitEntry {
    const place = this.#at(path, followLast)
    if (!isEntry(place)) throw trouble('ENOENT', path)
    return place
  }

  #at(path: string, followLast: boolean): GitPlace {
    const way = relative(this.#top, path).split(sep).join('/')
    if (way === '..' || way.startsWith('../') || /^(?:\/|[A-Za-z]:)/.test(way))
      return { kind: 'outside', path }
    return this.#tree.at(way, { followLast })
  }

  #isInstalled(path: string): boolean {
    return relative(this.#top, path).split(sep).includes('.terraform')
  }
}

/** `node:fs`'s `Stats` and `Dirent` in one. */
class GitFile implements FileStats, FileEntry {
  readonly name: string
  readonly size: number
  readonly #kind: GitEntry['kind']

  constructor({ kind }: GitEntry, name: string, size = 0) {
    this.#kind = kind
    this.name = name
    this.size = size
  }

  isDirectory(): boolean {
    return this.#kind === 'directory' || this.#kind === 'submodule'
  }

  isFile(): boolean {
    return this.#kind === 'file'
  }

  isSymbolicLink(): boolean {
    return this.#kind === 'link'
  }

  isBlockDevice(): boolean {
    return false
  }

  isCharacterDevice(): boolean {
    return false
  }

  isFIFO(): boolean {
    return false
  }

  isSocket(): boolean {
    return false
  }
}

function isEntry(place: GitPlace): place is GitEntry {
  return place !== 'missing' && place.kind !== 'outside'
}

/** What Git LFS commits in a file's stead: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md, "The Pointer". */
function isLargeFilePointer(bytes: Uint8Array): boolean {
  if (bytes.length > 1024) return false
  return /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1\n/.test(
    new TextDecoder('latin1').decode(bytes),
  )
}

function trouble(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code })
}
