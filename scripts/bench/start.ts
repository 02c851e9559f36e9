/** What starting the command line costs, next to a Node that does nothing. */
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import {
  type Files,
  hugeExport,
  hugeState,
  largeTemplate,
  monorepo,
  typicalTemplate,
} from './inputs.ts'
import {
  bareRow,
  type Command,
  commandRows,
  commandsInTurn,
  commandWithPeak,
  ms,
  type Row,
  shown,
} from './measure.ts'

const COMMAND = 'build/cli/creditcheck.cjs'
const ROUNDS = 11

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

function checking(path: string): readonly string[] {
  return [COMMAND, 'check', '--fail-on', 'never', path]
}

const INSTANT = '≤ 1.50 × (Node 24: ≤ 25 ms more)'

/** Makes a file new, so that what was said of it before does not count. */
function changing(path: string): () => void {
  return () => utimesSync(path, new Date(), new Date())
}

/** Of files that were written within two seconds nothing is kept. */
function settle(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2_500)
}

const FILES: Files = new Map([
  ['typical/main.tf', typicalTemplate()],
  ['changed/main.tf', typicalTemplate()],
  ...['main.tf', 'quota.yaml', 'creditcheck.yaml'].map(
    name => [`docs-quota/${name}`, readFileSync(`examples/docs-quota/${name}`, 'utf8')] as const,
  ),
  ...[...largeTemplate()].map(([path, text]) => [`large/${path}`, text] as const),
])

/** What starting takes, next to a bare Node. */
export function startRows(): readonly Row[] {
  return withFolder(FILES, folder => {
    const env = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') }
    const uncached = { ...process.env, CREDITCHECK_NO_CACHE: '1' }
    const typical = checking(join(folder, 'typical'))
    const changed = checking(join(folder, 'changed'))
    const before = changing(join(folder, 'changed/main.tf'))
    const commands: readonly Command[] = [
      { what: 'check of 250 lines as they were', args: typical, env, goal: INSTANT },
      { what: 'check of 250 lines that changed', args: changed, env, before, goal: INSTANT },
      {
        what: 'check examples/docs-quota, changed',
        args: checking(join(folder, 'docs-quota')),
        env,
        before: changing(join(folder, 'docs-quota/main.tf')),
        goal: INSTANT,
      },
      { what: 'check of 250 lines, nothing kept', args: typical, env: uncached },
      {
        what: 'check of 12 files, 3,000 lines, changed',
        args: checking(join(folder, 'large')),
        env,
        before: changing(join(folder, 'large/main.tf')),
      },
      {
        what: 'hook on an unrelated change',
        args: [COMMAND, 'hook', 'docs/checks.md'],
        env,
        goal: '≤ 1.25 ×',
      },
      { what: '--version', args: [COMMAND, '--version'], env },
    ]
    settle()
    const measured = commandsInTurn(commands, ROUNDS)
    return [bareRow(measured), ...commandRows(commands, measured)]
  })
}

/** A whole repository in one run, and a state as large as they come. */
export function largeRows(): readonly Row[] {
  const files = new Map([...monorepo(200), ['huge/huge.tfstate', hugeState(100_000_000)]])
  return withFolder(files, folder => {
    const env = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') }
    const commands: readonly Command[] = [
      {
        what: 'check of 200 templates',
        args: checking(join(folder, 'templates')),
        env,
        before: changing(join(folder, 'templates/template-0/main.tf')),
        goal: '≤ 3 s',
      },
      {
        what: 'check of a state of 100 MB',
        // Where V8 may have no more than that for its heap, it is no more than that.
        args: ['--max-old-space-size=1000', ...checking(join(folder, 'huge'))],
        env,
        before: changing(join(folder, 'huge/huge.tfstate')),
        goal: '≤ 3 s, ≤ 1 GB',
      },
    ]
    return commandRows(commands, commandsInTurn(commands, 3))
  })
}

/** Half a gigabyte of what members spent, once. */
export function exportRows(): readonly Row[] {
  return withFolder(new Map(), folder => {
    const file = join(folder, 'export.csv')
    for (const piece of hugeExport(500_000_000)) appendFileSync(file, piece)
    const args = [COMMAND, 'limits', '--fail-on', 'never', '--spend', file]
    const { wall, cpu, megabytes } = commandWithPeak({ what: 'limits', args })
    return [
      {
        what: 'limits by an export of 500 MB',
        figure: ms(wall),
        cpu: ms(cpu),
        beside: shown(megabytes, 'MB at most', 0),
        goal: 'bounded memory',
      },
    ]
  })
}
