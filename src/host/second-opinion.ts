/**
 * Asks HashiCorp's own parser, compiled to WebAssembly, about files that ours rejects. It is slow and cannot be interrupted, so it runs in a
 * worker that is given up after a while.
 */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { besidesDisk } from './file-system.ts'

/** A file that was rejected. */
export interface RejectedFile {
  readonly path: string
  readonly text: string
}

/** Where the bundle has the parser; it looks for its own program in the folder above. */
const BUNDLED = './x/lib/hcl2json.cjs'

/** Runs in the worker: tells of each file that is accepted. */
const WORKER = `
const { parentPort, workerData } = require('node:worker_threads')
const { parse } = require(workerData.parser)
const run = async () => {
  for (const { path, text } of workerData.files) {
    await parse(path, text).then(() => parentPort.postMessage(path), () => {})
  }
  process.exit()
}
run()
`

/** The paths of the files that the other parser accepts; those that it has not read in time are not among them. Never rejects. */
export function secondOpinion(
  files: readonly RejectedFile[],
  deadlineMs: number,
): Promise<ReadonlySet<string>> {
  const accepted = new Set<string>()
  const parser = parserPath()
  if (files.length === 0 || parser === undefined) return Promise.resolve(accepted)
  // Whether it answers in time may be otherwise the next time.
  besidesDisk()
  return new Promise(resolve => {
    const worker = new Worker(WORKER, {
      eval: true,
      workerData: { parser, files },
      stdout: true,
      stderr: true,
    })
    const end = (): void => {
      clearTimeout(timer)
      void worker.terminate()
      resolve(accepted)
    }
    const timer = setTimeout(end, deadlineMs)
    worker.on('message', (path: string) => accepted.add(path))
    worker.on('error', end)
    worker.on('exit', end)
  })
}

function parserPath(): string | undefined {
  const bundled = fileURLToPath(new URL(BUNDLED, import.meta.url))
  if (existsSync(bundled)) return bundled
  try {
    return createRequire(import.meta.url).resolve('@cdktf/hcl2json')
  } catch {
    return undefined
  }
}
