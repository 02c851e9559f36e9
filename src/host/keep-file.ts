/** Writes what later runs may use, and what nobody misses if it is not there. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes a file that only the user may read, and the folders above it. Another run sees the whole file or none. Never throws. */
export function keepFile(folder: string, name: string, content: string | Uint8Array): void {
  const unfinished = join(folder, `${name}.${process.pid}`)
  const isKept = succeeds(() => {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(unfinished, content, { mode: 0o600 })
    renameSync(unfinished, join(folder, name))
  })
  if (!isKept) succeeds(() => rmSync(unfinished, { force: true }))
}

function succeeds(attempt: () => void): boolean {
  try {
    attempt()
    return true
  } catch {
    return false
  }
}
