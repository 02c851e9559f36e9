/** The command line on the real process. Everything else is in `run.ts`, which tests can call. */
import { processIo } from '../host/process-io.ts'
import { EXIT } from './exit-code.ts'
import { run } from './run.ts'

/** Runs the process's command line and sets its exit code; whether anything was analysed. */
export async function main(): Promise<boolean> {
  const code = await run(process.argv.slice(2), processIo())
  process.exitCode = code
  return code !== EXIT.usage
}
