/**
 * The process's way in: repeats the answer of an earlier run that asked the same, or loads the command line through the compile cache.
 * Small, since nothing is kept of this file itself.
 */
import { join } from 'node:path'
import { compileCacheFolder, PartLoader } from '../host/compile-cache.ts'
import { optimiseLater } from '../host/compiler-patience.ts'
import { processIo } from '../host/process-io.ts'
import { type RunMemory, repeatable } from '../host/replay/kept-run.ts'
import { BUILD, VERSION } from '../version.ts'

const cacheFolder = compileCacheFolder(process.env, VERSION)
const parts = new PartLoader({ folder: __dirname, cacheFolder, require })

/** Whether a hook has nothing to do. */
function isIdleHook(): boolean {
  if (process.argv[2] !== 'hook') return false
  const { concernsNothing } = parts.require('./glance.cjs') as typeof import('./hook/glance.ts') // see parts.mjs
  return concernsNothing(process.argv.slice(3), process.cwd())
}

function runMemory(): RunMemory | undefined {
  if (cacheFolder === undefined || BUILD === undefined) return undefined
  const name = { build: BUILD, argv: process.argv.slice(2), cwd: process.cwd() }
  return { folder: join(cacheFolder, 'runs'), name }
}

async function start(): Promise<void> {
  const memory = runMemory()
  const io = processIo()
  const kept = memory && repeatable(memory, io)
  if (kept !== undefined) {
    await io.stdout(kept.printed)
    process.exit(kept.exitCode)
  }
  // Before anything is compiled: kept code is only good for the same flags.
  optimiseLater()
  const { main } = parts.require('./main.cjs') as typeof import('./main.ts') // see parts.mjs
  const didWork = await main(memory, io)
  // A run that ended at once has compiled too little of what others need.
  if (didWork) parts.save()
  // Everything is written: what V8 would tidy up now goes with the process.
  process.exit()
}

if (!isIdleHook()) void start()
