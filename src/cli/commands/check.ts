/** `creditcheck [check] [paths…]`: the gate. */
import { type Arguments, texts } from '../arguments/argument-values.ts'
import type { ReportRequest } from '../runs/report-request.ts'

/** What the command wants of a run. */
export function check(args: Arguments): ReportRequest {
  return {
    paths: args.operands,
    presets: texts(args, 'preset'),
    withPresets: false,
    inDepth: false,
    space: { exploration: 'ends' },
  }
}
