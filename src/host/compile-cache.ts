/**
 * Loads the parts of the bundled command line together with what V8 compiled of them in an earlier run, which takes a tenth of compiling
 * them again. Why and how: `docs/decisions/0003-compiled-code-is-kept.md`.
 */
import { readFileSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { Script } from 'node:vm'
import { keepFile } from './keep-file.ts'

/** Where parts and what is kept of them are. */
export interface PartLoaderOptions {
  /** The folder of the parts. */
  readonly folder: string
  /** Where compiled code is kept, or undefined to keep none. Made when needed; whatever goes wrong with it is no trouble. */
  readonly cacheFolder: string | undefined
  /** Loads all that is no part. */
  readonly require: (id: string) => unknown
}

/** What `require` of a part gives. */
interface PartModule {
  exports: unknown
}

type Wrapper = (
  exports: unknown,
  require: (id: string) => unknown,
  module: PartModule,
  filename: string,
  dirname: string,
) => void

/** A part that was loaded in this run. */
interface Loaded {
  readonly script: Script
  /** The name of the file for what is kept of it. */
  readonly keptName: string
  readonly fingerprint: string
  /** How many runs have added to the code that was kept of it; 0 if it was compiled now. */
  readonly generation: number
}

/** Compiled code, and the number of runs that have added to it. */
interface Kept {
  readonly generation: number
  readonly code: Buffer
}

/** Each part begins with a comment of this length that tells it from every other build of it; see parts.mjs. */
const FINGERPRINT_LENGTH = 16
const FINGERPRINT = /^\/\/([\da-f]{16})\n/
/** Code is kept behind the fingerprint and the generation. V8 wants it at a multiple of eight. */
const HEAD_LENGTH = 24
/** The first run may have used little; the next ones add what they compile. Then it is good enough to be left alone. */
const LAST_GENERATION = 3

/** Loads parts, each once. */
export class PartLoader {
  readonly #options: PartLoaderOptions
  readonly #modules = new Map<string, PartModule>()
  readonly #loaded: Loaded[] = []

  constructor(options: PartLoaderOptions) {
    this.#options = options
  }

  /** What Node's `require` is to a module: `./` leads to parts, all else to Node. */
  readonly require = (id: string): unknown => this.#require(id, undefined)

  /** `asker` is the part that asks, if it is one. */
  #require(id: string, asker: string | undefined): unknown {
    if (!id.startsWith('./')) return this.#options.require(id)
    const name = id.slice(2)
    const known = this.#modules.get(name)
    if (known !== undefined) return known.exports
    const loaded: PartModule = { exports: {} }
    this.#modules.set(name, loaded)
    const { folder } = this.#options
    const run = this.#wrapperOf(name, asker)
    const require = (inner: string): unknown => this.#require(inner, name)
    run(loaded.exports, require, loaded, join(folder, name), folder)
    return loaded.exports
  }

  #wrapperOf(name: string, asker: string | undefined): Wrapper {
    const filename = join(this.#options.folder, name)
    // Parts are ASCII, which is read faster as Latin-1 than as UTF-8.
    const text = readFileSync(filename, 'latin1')
    const fingerprint = FINGERPRINT.exec(text)?.[1] ?? ''
    // Each command needs other functions of what commands share.
    const keptName = `${asker === undefined ? '' : `${asker}+`}${name}.bin`
    const kept = this.#kept(keptName, fingerprint)
    const script = new Script(text, { filename, ...(kept && { cachedData: kept.code }) })
    const isUsed = kept !== undefined && script.cachedDataRejected === false
    const generation = isUsed ? kept.generation : 0
    this.#loaded.push({ script, keptName, fingerprint, generation })
    // Parts are function expressions and nothing else.
    return script.runInThisContext() as Wrapper
  }

  /** The code kept of this very part. V8 itself refuses that of another V8. */
  #kept(keptName: string, fingerprint: string): Kept | undefined {
    const { cacheFolder } = this.#options
    if (cacheFolder === undefined || fingerprint === '') return undefined
    try {
      const bytes = readFileSync(join(cacheFolder, keptName))
      const head = bytes.toString('latin1', 0, HEAD_LENGTH)
      if (!head.startsWith(fingerprint)) return undefined
      const generation = Number(head.slice(FINGERPRINT_LENGTH))
      return { generation, code: bytes.subarray(HEAD_LENGTH) }
    } catch {
      return undefined
    }
  }

  /** Keeps what this run compiled, for the next run. Called when the work is done, so that it holds the functions that were used. */
  save(): void {
    const { cacheFolder } = this.#options
    if (cacheFolder === undefined) return
    for (const { script, keptName, fingerprint, generation } of this.#loaded) {
      if (fingerprint === '' || generation >= LAST_GENERATION) continue
      const head = `${fingerprint}${String(generation + 1).padStart(HEAD_LENGTH - FINGERPRINT_LENGTH)}`
      const content = [Buffer.from(head, 'latin1'), script.createCachedData()]
      keepFile(cacheFolder, keptName, Buffer.concat(content))
    }
  }
}

/** The folder for what this Node compiled of this version, or undefined where the user has no cache folder or wants none. */
export function compileCacheFolder(
  env: Readonly<Record<string, string | undefined>>,
  version: string,
): string | undefined {
  if ((env['CREDITCHECK_NO_CACHE'] ?? '') !== '') return undefined
  const base = userCacheFolder(env)
  const { arch, versions } = process
  return base && join(base, 'creditcheck', `${version}-${versions.v8}-${arch}`)
}

/** By the XDG base directory specification, which ignores relative paths; on Windows what is local to the machine. */
function userCacheFolder(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const named = [env['XDG_CACHE_HOME'], env['LOCALAPPDATA']].find(
    folder => folder !== undefined && isAbsolute(folder),
  )
  if (named !== undefined) return named
  const home = env['HOME'] ?? ''
  return isAbsolute(home) ? join(home, '.cache') : undefined
}
