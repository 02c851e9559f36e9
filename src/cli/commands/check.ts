/** `creditcheck [check] [paths…]`: the gate. */
import { type Arguments, texts } from '../arguments.ts'
import type { ReportRequest } from '../report-request.ts'

/** What the command wants of a run. */
export function check(args: Arguments): ReportRequest {
  const paths = args.operands.length === 0 ? ['.'] : args.operands
  return { paths, presets: texts(args, 'preset'), withPresets: false }
}
