/** Runs of the built command line in a process of its own, with what they took. */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** One run. */
export interface MeasuredRun {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
  /** Wall time. */
  readonly seconds: number
  /** CPU time of all threads. */
  readonly cpuSeconds: number
  /** The most memory that the whole process had at once. */
  readonly megabytes: number
}

const COMMAND = join(import.meta.dirname, '../../build/cli/creditcheck.cjs')
/** Nothing is measured by it: who hangs is to end some time. */
const TIMEOUT_MS = 120_000

/** Loaded before the command: writes what the process took when it ends. */
const PRELOAD = `process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  require('node:fs').writeFileSync(process.env.MEASURED, JSON.stringify([maxRSS / 1000, (userCPUTime + systemCPUTime) / 1e6]))
})`

/** Runs `creditcheck` with these arguments; `folder` takes what is measured. */
export function measuredRun(
  folder: string,
  args: readonly string[],
  input: string | Buffer = '',
): MeasuredRun {
  const [preload, measured] = [join(folder, 'preload.cjs'), join(folder, 'measured.json')]
  writeFileSync(preload, PRELOAD)
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--require', preload, COMMAND, ...args],
    {
      input,
      encoding: 'utf8',
      timeout: TIMEOUT_MS,
      maxBuffer: 1 << 28,
      env: { ...process.env, MEASURED: measured },
    },
  )
  const seconds = (performance.now() - start) / 1000
  const [megabytes, cpuSeconds] = JSON.parse(readFileSync(measured, 'utf8')) as [number, number] // as written above
  return { status, stdout, stderr, seconds, cpuSeconds, megabytes }
}
