/** What starting the command line costs, next to a Node that does nothing. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Files, monorepo, typicalTemplate } from './inputs.ts'
import { median, type Row, shown, timed } from './measure.ts'

const COMMAND = 'build/cli/creditcheck.cjs'
const ROUNDS = 25

/** Calls the work with a folder that holds these files, and removes it. */
export function withFolder<T>(files: Files, work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'creditcheck-bench-'))
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** One command line and what it is called in the table. */
interface Command {
  readonly what: string
  readonly args: readonly string[]
  readonly env?: NodeJS.ProcessEnv
}

function checking(path: string): readonly string[] {
  return [COMMAND, 'check', '--fail-on', 'never', path]
}

/** Start-up, as ratios of medians of alternating runs. */
export function startRows(): readonly Row[] {
  return withFolder(new Map([['typical/main.tf', typicalTemplate()]]), folder => {
    const env = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') }
    const commands: readonly Command[] = [
      { what: 'node -e 0', args: ['-e', '0'] },
      { what: 'check examples/docs-quota', args: checking('examples/docs-quota'), env },
      { what: 'check of 250 lines', args: checking(join(folder, 'typical')), env },
      { what: 'the same, nothing kept', args: checking(join(folder, 'typical')) },
      { what: '--version', args: [COMMAND, '--version'], env },
    ]
    return rowsOf(commands, alternately(commands))
  })
}

/** The median milliseconds of each command. */
function alternately(commands: readonly Command[]): readonly number[] {
  const figures = commands.map((): number[] => [])
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [at, { args, env }] of commands.entries()) {
      const uncached = env ?? { ...process.env, CREDITCHECK_NO_CACHE: '1' }
      const took = timed(() => {
        const { status } = spawnSync(process.execPath, args, { stdio: 'ignore', env: uncached })
        if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`)
      })
      // The first round fills caches.
      if (round > 0) figures[at]?.push(took)
    }
  }
  return figures.map(median)
}

function rowsOf(commands: readonly Command[], medians: readonly number[]): readonly Row[] {
  const [bare = Number.NaN] = medians
  return commands.map(({ what }, at) => {
    const took = medians[at] ?? Number.NaN
    if (at === 0) return { what, figure: shown(took, 'ms'), goal: '' }
    const figure = `${shown(took, 'ms')} = ${(took / bare).toFixed(2)} ×`
    return { what, figure, goal: at < 3 ? '≤ 1.50 × (Node 24: ≤ 25 ms more)' : '' }
  })
}

/** A whole repository in one run. */
export function monorepoRows(): readonly Row[] {
  return withFolder(monorepo(200), folder => {
    const took = timed(() => {
      const { status } = spawnSync(process.execPath, checking(folder), { stdio: 'ignore' })
      if (status !== 0) throw new Error(`check ended with ${status}`)
    })
    return [{ what: 'check of 200 templates', figure: shown(took / 1000, 's', 2), goal: '≤ 3 s' }]
  })
}
