/** The line that says how far a long run is. */
import { describe, expect, test } from 'vitest'
import type { Io } from '../../src/cli/io.ts'
import { progressOf } from '../../src/cli/outputs/progress.ts'
import { cli } from '../support/cli.ts'
import { folderWith } from '../support/folder.ts'

/** A terminal whose clock goes on by the given milliseconds each time somebody looks. */
function terminal(
  pace: number,
  more: Partial<Io> = {},
): { readonly io: Io; readonly written: () => string } {
  let written = ''
  let now = 0
  const io: Io = {
    stdout: async () => {},
    stderr: async () => {},
    passing: async text => {
      written += text
    },
    readStdin: async () => new Uint8Array(),
    env: {},
    cwd: '/',
    isTerminal: true,
    isErrorTerminal: true,
    isStdinTerminal: false,
    today: '2026-08-19',
    instant: () => 0,
    columns: 40,
    now: () => {
      now += pace
      return now
    },
    ...more,
  }
  return { io, written: () => written }
}

function run({ io }: { readonly io: Io }, names: readonly string[]): void {
  const progress = progressOf(io)
  for (const name of names) progress.step('checking, 10 %', name)
  progress.end()
}

const CLEAR = '\r\u001b[K'

describe('a long run', () => {
  test('shows a line that is gone at its end', () => {
    const long = terminal(600)
    run(long, ['docker', 'kubernetes'])
    expect(long.written()).toBe(`${CLEAR}creditcheck: checking, 10 %: kubernetes${CLEAR}`)
  })

  test('shows no more lines than anybody can read', () => {
    const long = terminal(10)
    run(
      long,
      Array.from({ length: 200 }, (_, at) => `template-${at}`),
    )
    expect(long.written().split(CLEAR)).toHaveLength(13)
  })

  test.each([
    ['no terminal', { isErrorTerminal: false }],
    ['a terminal that cannot go back', { env: { TERM: 'dumb' } }],
    ['a log of a continuous integration', { env: { CI: 'true' } }],
  ])('shows nothing on %s', (_what, more) => {
    const long = terminal(600, more)
    run(long, ['docker', 'kubernetes'])
    expect(long.written()).toBe('')
  })

  test('keeps the line within the terminal, whatever a name holds', () => {
    for (const name of [
      'a'.repeat(99),
      '日本語'.repeat(9),
      '\u001b[2J\u202e\n\t\u0007',
      '👩‍💻'.repeat(20),
    ]) {
      const long = terminal(1200)
      run(long, [name])
      const [, line = ''] = long.written().split(CLEAR)
      expect([...line].length).toBeLessThan(40)
      expect(line).not.toMatch(/[\p{Cc}\u202e]/u)
    }
  })
})

describe('a short run', () => {
  test('asks nothing of the terminal', () => {
    const short = terminal(1)
    Object.defineProperty(short.io, 'isErrorTerminal', {
      get: () => {
        throw new Error('asked')
      },
    })
    run(short, ['docker', 'kubernetes'])
    expect(short.written()).toBe('')
  })
})

describe('check', () => {
  const FILES = {
    'a/main.tf': 'resource "coder_agent" "main" {\n  arch = "amd64"\n  os   = "linux"\n}\n',
    'b/main.tf': 'resource "coder_agent" "main" {\n  arch = "amd64"\n  os   = "linux"\n}\n',
  }

  test('tells of templates that it reads and checks, and prints the same report', async () => {
    const cwd = folderWith(FILES)
    let now = 0
    const slow = { isErrorTerminal: true, now: () => (now += 2000) }
    const plain = await cli(['check', '.'], { cwd })
    const { stdout, stderr } = await cli(['check', '.'], { cwd, ...slow })
    expect(stdout).toBe(plain.stdout)
    expect(plain.stderr).toBe('')
    expect(stderr.split(CLEAR).slice(1)).toEqual([
      'creditcheck: reading 1 of 2: a',
      'creditcheck: reading 2 of 2: b',
      'creditcheck: checking, 0 %: a',
      'creditcheck: checking, 25 %: b',
      'creditcheck: checking, 50 %: a',
      'creditcheck: checking, 75 %: b',
      '',
    ])
  })

  test('takes the line away before it complains', async () => {
    const cwd = folderWith(FILES)
    let now = 0
    const slow = { isErrorTerminal: true, now: () => (now += 2000) }
    const { stderr } = await cli(['check', '.', '--param', 'x=1'], { cwd, ...slow })
    expect(stderr).toContain(`75 %: b${CLEAR}creditcheck: `)
  })
})
