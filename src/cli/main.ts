/** The command line on the real process. Everything else is in `run.ts`, which tests can call. */
import type { RunMemory } from '../host/replay/kept-run.ts'
import { RunRecorder } from '../host/replay/run-recorder.ts'
import { EXIT } from './exit-code.ts'
import type { Io } from './io.ts'
import { run } from './run.ts'

/** Runs the process's command line, keeps what it answered if there is a memory, and sets the exit code; whether anything was analysed. */
export async function main(memory: RunMemory | undefined, io: Io): Promise<boolean> {
  const recorder = memory && new RunRecorder(memory, io)
  const code = await run(process.argv.slice(2), recorder?.io ?? io)
  recorder?.keep(code)
  process.exitCode = code
  return code !== EXIT.usage
}
