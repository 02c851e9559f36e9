/**
 * How the bench measures. Machines are shared and drift, so that times alone mean little: everything runs in fresh processes in turn
 * (A B C A B C …), next to a Node that does nothing, and what is told are medians: wall time, CPU time of all threads, and the ratio to
 * what it is compared with, run by run.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'

/** One line of the table. */
export interface Row {
  readonly what: string
  readonly figure: string
  /** CPU time of all threads, where that tells more than the figure does. */
  readonly cpu?: string
  /** Next to what it is compared with. */
  readonly beside?: string
  /** What the issues ask for, or empty. */
  readonly goal: string
}

/** What doing something took, in milliseconds. */
export interface Took {
  readonly wall: number
  readonly cpu: number
}

/** Milliseconds that the work takes once. */
export function took(work: () => void): Took {
  const [start, before] = [performance.now(), process.cpuUsage()]
  work()
  return since(start, before)
}

/** As `took`, of work that has to be waited for. */
export async function tookLater(work: () => Promise<void>): Promise<Took> {
  const [start, before] = [performance.now(), process.cpuUsage()]
  await work()
  return since(start, before)
}

function since(start: number, before: NodeJS.CpuUsage): Took {
  const { user, system } = process.cpuUsage(before)
  return { wall: performance.now() - start, cpu: (user + system) / 1000 }
}

/** The middle one. */
export function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? Number.NaN
}

/** The medians of doing the work again and again for so long, after as long to warm up. */
export function warm(work: () => void, seconds = 1): Took {
  repeatedly(work, seconds)
  const all = repeatedly(work, seconds)
  return { wall: median(all.map(each => each.wall)), cpu: median(all.map(each => each.cpu)) }
}

function repeatedly(work: () => void, seconds: number): readonly Took[] {
  const end = performance.now() + seconds * 1000
  const all = [took(work)]
  while (performance.now() < end) all.push(took(work))
  return all
}

/** Runs this same script again in a fresh process: what `task` gives, or undefined if it failed. */
export function inFreshProcess(task: string, execArgv: readonly string[] = []): unknown {
  const [node, script = ''] = process.argv
  const { status, stdout } = spawnSync(node ?? 'node', [...execArgv, script, '--task', task], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 60_000,
  })
  return status === 0 ? JSON.parse(stdout) : undefined
}

/** What several tasks took, the medians of that many fresh processes in turn. */
export function inTurn(tasks: readonly string[], rounds = 5): readonly Took[] {
  const all = tasks.map((): Took[] => [])
  for (let round = 0; round < rounds; round++) {
    for (const [at, task] of tasks.entries()) {
      const one = inFreshProcess(task) as Took | undefined // what tasks give
      if (one !== undefined) all[at]?.push(one)
    }
  }
  return all.map(runs => ({
    wall: median(runs.map(run => run.wall)),
    cpu: median(runs.map(run => run.cpu)),
  }))
}

/** A command line, and what it is called in the table. */
export interface Command {
  readonly what: string
  /** For Node. */
  readonly args: readonly string[]
  readonly env?: NodeJS.ProcessEnv
  readonly goal?: string
  /** What happens before each run, and does not count. */
  readonly before?: () => void
}

/** Runs of each command in turn; `bare` is a Node that does nothing. */
export interface CommandRuns {
  readonly bare: readonly Took[]
  readonly runs: readonly (readonly Took[])[]
}

/** Runs commands in turn, each round beginning with a Node that does nothing. The first round fills caches and does not count. */
export function commandsInTurn(commands: readonly Command[], rounds: number): CommandRuns {
  const bare: Took[] = []
  const runs = commands.map((): Took[] => [])
  for (let round = 0; round <= rounds; round++) {
    const nothing = runCommand({ what: 'nothing', args: ['-e', '0'] })
    if (round > 0) bare.push(nothing)
    for (const [at, command] of commands.entries()) {
      const one = runCommand(command)
      if (round > 0) runs[at]?.push(one)
    }
  }
  return { bare, runs }
}

function runCommand({ what, args, env, before: prepare }: Command): Took {
  prepare?.()
  const [start, before] = [performance.now(), cpuOfChildren()]
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore', env: env ?? process.env })
  const wall = performance.now() - start
  if (status !== 0) throw new Error(`${what} ended with ${status}`)
  return { wall, cpu: cpuOfChildren() - before }
}

/** Milliseconds of CPU that ended children took, to the hundredth of a second; NaN where the system does not say. */
function cpuOfChildren(): number {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? []
    // See proc(5): cutime and cstime, in ticks of 10 ms.
    return (Number(fields[13]) + Number(fields[14])) * 10
  } catch {
    return Number.NaN
  }
}

function mean(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length
}

/** A row for each command: the median wall time, the mean CPU time, and both beside a Node that does nothing. */
export function commandRows(commands: readonly Command[], { bare, runs }: CommandRuns): Row[] {
  const nothing = mean(bare.map(({ cpu }) => cpu))
  return commands.map(({ what, goal = '' }, at) => {
    const own = runs[at] ?? []
    const cpu = mean(own.map(run => run.cpu))
    const ratio = median(own.map((run, round) => run.wall / (bare[round]?.wall ?? Number.NaN)))
    const more = median(own.map((run, round) => run.wall - (bare[round]?.wall ?? Number.NaN)))
    return {
      what,
      figure: ms(median(own.map(run => run.wall))),
      cpu: ms(cpu),
      beside: `${ratio.toFixed(2)} × node -e 0, +${ms(more)} (CPU +${ms(cpu - nothing)})`,
      goal,
    }
  })
}

/** Runs a command once: what it took, and the most memory that it had, in megabytes. */
export function commandWithPeak({ what, args }: Command): Took & { readonly megabytes: number } {
  // A preloaded line tells on a descriptor of its own.
  const tell = `process.on('exit', () => require('node:fs').writeSync(3, String(process.resourceUsage().maxRSS)))`
  const preloaded = join(mkdtempSync(join(tmpdir(), 'creditcheck-bench-')), 'tell.cjs')
  writeFileSync(preloaded, tell)
  try {
    const [start, before] = [performance.now(), cpuOfChildren()]
    const { status, output } = spawnSync(process.execPath, ['--require', preloaded, ...args], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    })
    const wall = performance.now() - start
    if (status !== 0) throw new Error(`${what} ended with ${status}`)
    return { wall, cpu: cpuOfChildren() - before, megabytes: Number(output[3]) / 1000 }
  } finally {
    rmSync(dirname(preloaded), { recursive: true })
  }
}

/** The bare Node's own row. */
export function bareRow({ bare }: CommandRuns): Row {
  return {
    what: 'node -e 0',
    figure: ms(median(bare.map(({ wall }) => wall))),
    cpu: ms(mean(bare.map(({ cpu }) => cpu))),
    goal: '',
  }
}

/** `12.3 ms`, or a dash where nothing could be measured. */
export function shown(figure: number, unit: string, digits = 1): string {
  return Number.isFinite(figure) ? `${figure.toFixed(digits)} ${unit}` : 'not measured'
}

/** Milliseconds, with a digit behind the point while that means something. */
export function ms(figure: number): string {
  return shown(figure, 'ms', figure < 100 ? 1 : 0)
}

/** The rows as a table. */
export function renderTable(rows: readonly Row[]): string {
  const head = ['', 'wall or figure', 'CPU', 'beside', 'goal']
  const lines = [
    head,
    ...rows.map(({ what, figure, cpu = '', beside = '', goal }) => [
      what,
      figure,
      cpu,
      beside,
      goal,
    ]),
  ]
  const widths = head.map((_, at) => Math.max(...lines.map(line => line[at]?.length ?? 0)))
  const pad = (cell: string, at: number): string => {
    const width = widths[at] ?? 0
    return at === 1 || at === 2 ? cell.padStart(width) : cell.padEnd(width)
  }
  return lines.map(line => line.map(pad).join('  ').trimEnd()).join('\n')
}
