/** `creditcheck [check] [paths…]`: the gate. */
import { type Arguments, texts } from '../arguments.ts'
import type { ExitCode } from '../exit-code.ts'
import type { Io } from '../io.ts'
import { runReport } from '../run-report.ts'

/** Runs the command; throws UsageError for what cannot be run. */
export function check(args: Arguments, io: Io): Promise<ExitCode> {
  const paths = args.operands.length === 0 ? ['.'] : args.operands
  return runReport(args, io, { paths, presets: texts(args, 'preset'), withPresets: false })
}
