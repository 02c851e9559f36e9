/** `creditcheck cost [path]`: one template or state in depth. */
import { type Arguments, texts } from '../arguments.ts'
import type { ExitCode } from '../exit-code.ts'
import type { Io } from '../io.ts'
import { runReport } from '../run-report.ts'
import { UsageError } from '../usage-error.ts'

/** Runs the command; throws UsageError for what cannot be run. */
export function cost(args: Arguments, io: Io): Promise<ExitCode> {
  const [path = '.', ...more] = args.operands
  if (more.length > 0)
    throw new UsageError('"cost" looks at one template; "check" takes several paths.')
  return runReport(args, io, { paths: [path], presets: texts(args, 'preset'), withPresets: true })
}
