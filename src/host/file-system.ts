/** The few calls to a file system that reading templates takes, named as in `node:fs`, so that git objects can stand in for the disk. */
import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'

/** What is at a path. */
export interface FileKind {
  isDirectory(): boolean
  isFile(): boolean
  isSymbolicLink(): boolean
}

/** One name in a folder; of a link that it is one, not where it leads. */
export interface FileEntry extends FileKind {
  readonly name: string
}

/** What is known of a file without reading it. */
export interface FileStats extends FileKind {
  /** Bytes. */
  readonly size: number
}

/** Paths are absolute and in the form of this platform. Everything else throws as `node:fs` does, with a `code`, where there is nothing. */
export interface FileSystem {
  /** Whether anything is there, links followed; never throws. */
  existsSync(path: string): boolean
  readFileSync(path: string): Uint8Array
  readdirSync(path: string, options: { readonly withFileTypes: true }): FileEntry[]
  /** Links followed. */
  statSync(path: string): FileStats
  /** Links not followed. */
  lstatSync(path: string): FileStats
  /** The path with all links resolved. */
  realpathSync(path: string): string
}

const LISTENER = Symbol.for('creditcheck.disk-listener')

/** Told what is asked of the disk, before it is answered. */
export interface DiskListener {
  readonly asked: (question: keyof FileSystem, path: string) => void
  /** Something was read or written in another way. */
  readonly didMore: () => void
}

/** The parts of the command line are bundles with copies of this file, and all of them have to be heard. */
const shared: typeof globalThis & { [LISTENER]?: DiskListener | undefined } = globalThis

/** From now on tells the listener, if any, of everything that the process does with files, but for loading its own code. */
export function listenToDisk(next: DiskListener | undefined): void {
  shared[LISTENER] = next
}

/** To be called by whoever reads or writes files other than through `disk`. */
export function besidesDisk(): void {
  shared[LISTENER]?.didMore()
}

function heard<T>(question: keyof FileSystem, answer: (path: string) => T): (path: string) => T {
  return path => {
    shared[LISTENER]?.asked(question, path)
    return answer(path)
  }
}

/** The file system of this machine. */
export const disk: FileSystem = {
  existsSync: heard('existsSync', existsSync),
  lstatSync: heard('lstatSync', path => lstatSync(path)),
  readdirSync: heard('readdirSync', path => readdirSync(path, { withFileTypes: true })),
  readFileSync: heard('readFileSync', path => readFileSync(path)),
  realpathSync: heard('realpathSync', path => realpathSync(path)),
  statSync: heard('statSync', path => statSync(path)),
}
