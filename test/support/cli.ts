/** Runs command lines without a process: what they print, and how they end. */
import { join } from 'node:path'
import { run } from '../../src/cli/run.ts'

export const REPOSITORY = join(import.meta.dirname, '..', '..')

export interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** What a run may be given besides its arguments. The environment is empty unless given. */
export interface Surroundings {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly isTerminal?: boolean
  readonly isErrorTerminal?: boolean
  /** The clock in milliseconds. */
  readonly now?: () => number
  /** Default: 2026-08-19. */
  readonly today?: string
  readonly columns?: number
  /** What comes from standard input. */
  readonly stdin?: string | Uint8Array
  readonly stdinChunks?: () => AsyncIterable<Uint8Array>
  readonly isStdinTerminal?: boolean
  /** Hears of what is written, when it is written. */
  readonly onStdout?: (text: string) => void
}

/** Runs one command line to its end. */
export async function cli(
  argv: readonly string[],
  surroundings: Surroundings = {},
): Promise<Ended> {
  let stdout = ''
  let stderr = ''
  const code = await run(argv, {
    stdout: async text => {
      stdout += text
      surroundings.onStdout?.(text)
    },
    stderr: async text => {
      stderr += text
    },
    passing: async text => {
      stderr += text
    },
    readStdin: async () => Buffer.from(surroundings.stdin ?? ''),
    ...(surroundings.stdinChunks && { stdinChunks: surroundings.stdinChunks }),
    isStdinTerminal: surroundings.isStdinTerminal ?? false,
    today: surroundings.today ?? '2026-08-19',
    env: surroundings.env ?? {},
    cwd: surroundings.cwd ?? REPOSITORY,
    isTerminal: surroundings.isTerminal ?? false,
    isErrorTerminal: surroundings.isErrorTerminal ?? false,
    instant: () => Date.parse(surroundings.today ?? '2026-08-19'),
    now: surroundings.now ?? Date.now,
    columns: surroundings.columns,
  })
  return { code, stdout, stderr }
}

/** A finished run as a terminal session, for goldens that people read. */
export function session(argv: readonly string[], { code, stdout, stderr }: Ended): string {
  const errors = stderr === '' ? '' : `--- standard error ---\n${stderr}`
  return `$ creditcheck ${argv.join(' ')}\n${stdout}${errors}--- exit code ${code} ---\n`
}
