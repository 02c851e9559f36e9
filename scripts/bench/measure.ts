/** How the bench measures: clocks, medians, and the table. */
import { spawnSync } from 'node:child_process'

/** One line of the table. */
export interface Row {
  readonly what: string
  readonly figure: string
  /** What the issues ask for, or empty. */
  readonly goal: string
}

/** Milliseconds that the work takes once. */
export function timed(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** The middle one. */
export function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? Number.NaN
}

/** The least milliseconds that the work takes in two seconds of doing it again and again: what others do on the machine only adds. */
export function warmMs(work: () => void): number {
  const end = performance.now() + 2000
  let best = timed(work)
  while (performance.now() < end) best = Math.min(best, timed(work))
  return best
}

/** Runs this same script again in a fresh process to measure something cold: what `task` prints as JSON, or undefined if it failed. */
export function inFreshProcess(task: string, execArgv: readonly string[] = []): unknown {
  const [node, script = ''] = process.argv
  const { status, stdout } = spawnSync(node ?? 'node', [...execArgv, script, '--task', task], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 60_000,
  })
  return status === 0 ? JSON.parse(stdout) : undefined
}

/** The least of a number of milliseconds that several fresh processes give. */
export function coldMs(task: string, runs = 5): number {
  return Math.min(...Array.from({ length: runs }, () => Number(inFreshProcess(task))))
}

/** `12.3 ms`, or a dash where nothing could be measured. */
export function shown(figure: number, unit: string, digits = 1): string {
  return Number.isFinite(figure) ? `${figure.toFixed(digits)} ${unit}` : 'not measured'
}

/** The rows as a table of three columns. */
export function renderTable(rows: readonly Row[]): string {
  const all = [{ what: '', figure: 'figure', goal: 'goal' }, ...rows]
  const width = (of: (row: Row) => string): number => Math.max(...all.map(row => of(row).length))
  const [first, second] = [width(row => row.what), width(row => row.figure)]
  return all
    .map(row => `${row.what.padEnd(first)}  ${row.figure.padStart(second)}  ${row.goal}`.trimEnd())
    .join('\n')
}
