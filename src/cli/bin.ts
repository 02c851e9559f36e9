/** The process: argv in, exit code out. Everything else is in `run.ts`, which tests can call. */
import { processIo } from '../host/process-io.ts'
import { run } from './run.ts'

void run(process.argv.slice(2), processIo()).then(code => {
  process.exitCode = code
})
