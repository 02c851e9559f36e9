/** Runs command lines of creditcheck inside the action, and keeps what they print. */
import type { ExitCode } from '../cli/exit-code.ts'
import { run } from '../cli/run.ts'
import type { Runner } from './runner.ts'

/** How a command line ended, and what it printed. */
export interface Ended {
  readonly exitCode: ExitCode
  readonly stdout: string
  readonly stderr: string
}

/** The log of a job is wide. */
const COLUMNS = 110

/** Runs it in the repository's folder. Links in reports lead to the commit. */
export async function commandLine(
  argv: readonly string[],
  { env, workspace, loaded }: Pick<Runner, 'env' | 'workspace' | 'loaded'>,
  commit: string | undefined,
): Promise<Ended> {
  let stdout = ''
  let stderr = ''
  const exitCode = await run(argv, {
    stdout: async text => {
      stdout += text
    },
    stderr: async text => {
      stderr += text
    },
    passing: async () => {},
    readStdin: async () => new Uint8Array(),
    isStdinTerminal: false,
    isErrorTerminal: false,
    env: {
      ...env,
      ...(commit !== undefined && { GITHUB_SHA: commit }),
      // Of a program that a step starts these would name whatever action has started it.
      CREDITCHECK_ACTION_REPOSITORY: env['GITHUB_ACTION_REPOSITORY'],
      CREDITCHECK_ACTION_REF: env['GITHUB_ACTION_REF'],
    },
    cwd: workspace,
    today: new Date().toISOString().slice(0, 10),
    instant: Date.now,
    now: Date.now,
    isTerminal: false,
    columns: COLUMNS,
    loaded,
  })
  return { exitCode, stdout, stderr }
}
