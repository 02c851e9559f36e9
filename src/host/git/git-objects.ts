/** The contents of a repository's files by their object names, asked for in batches and kept. */
import { git } from './git-run.ts'

/** What is known of one object. */
export type GitBlob =
  | { readonly kind: 'here'; readonly bytes: Uint8Array }
  /** Not read because of its size. */
  | { readonly kind: 'large'; readonly size: number }
  /** Left out of a partial clone, or lost. */
  | { readonly kind: 'missing' }

/** Larger contents are not read, as on disk. */
const MAX_FILE_BYTES = 16 * 1024 * 1024
/** One answer of git's is kept below this. */
const MAX_BATCH_BYTES = 64 * 1024 * 1024

/** Contents of one repository. */
export class GitObjects {
  readonly #folder: string
  readonly #env: Readonly<Record<string, string | undefined>>
  readonly #known = new Map<string, GitBlob>()

  constructor(folder: string, env: Readonly<Record<string, string | undefined>>) {
    this.#folder = folder
    this.#env = env
  }

  /** One object's contents. */
  get(id: string): GitBlob {
    this.load([id])
    return this.#known.get(id) ?? { kind: 'missing' }
  }

  /** Reads contents that will be asked for, those that are not too large. Names are those that git has listed. */
  load(ids: Iterable<string>): void {
    const open = [...new Set(ids)].filter(id => !this.#known.has(id))
    if (open.length === 0) return
    const sizes = this.#sizes(open)
    let batch: string[] = []
    let bytes = 0
    for (const id of open) {
      const size = sizes.get(id)
      if (size === undefined) this.#known.set(id, { kind: 'missing' })
      else if (size > MAX_FILE_BYTES) this.#known.set(id, { kind: 'large', size })
      else {
        if (bytes + size > MAX_BATCH_BYTES) {
          this.#read(batch)
          batch = []
          bytes = 0
        }
        batch.push(id)
        bytes += size
      }
    }
    if (batch.length > 0) this.#read(batch)
  }

  #sizes(ids: readonly string[]): ReadonlyMap<string, number> {
    const answer = this.#ask('--batch-check', ids)
    const lines = answer?.toString('latin1').split('\n') ?? []
    return new Map(
      lines.flatMap(line => {
        const match = /^([0-9a-f]+) blob (\d+)$/.exec(line)
        return match === null ? [] : [[match[1] ?? '', Number(match[2])] as const]
      }),
    )
  }

  #read(ids: readonly string[]): void {
    const answer = this.#ask('--batch', ids)
    for (const id of ids) this.#known.set(id, { kind: 'missing' })
    let at = 0
    while (answer !== undefined && at < answer.length) {
      const end = answer.indexOf(0x0a, at)
      if (end === -1) return
      const header = /^([0-9a-f]+) blob (\d+)$/.exec(answer.toString('latin1', at, end))
      at = end + 1
      if (header === null) continue
      const [, id = '', size = '0'] = header
      this.#known.set(id, { kind: 'here', bytes: answer.subarray(at, at + Number(size)) })
      at += Number(size) + 1
    }
  }

  #ask(how: '--batch' | '--batch-check', ids: readonly string[]): Buffer | undefined {
    const answer = git(this.#folder, ['cat-file', how], {
      env: this.#env,
      input: `${ids.join('\n')}\n`,
    })
    return answer.kind === 'done' ? answer.stdout : undefined
  }
}
