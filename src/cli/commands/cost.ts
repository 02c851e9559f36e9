/** `creditcheck cost [path]`: one template or state in depth. */

import { UsageError } from '../../diagnostics/usage-error.ts'
import { type Arguments, flag, text, texts } from '../arguments/argument-values.ts'
import type { ReportRequest } from '../runs/report-request.ts'

/** What the command wants of a run. Throws UsageError for more than one path. */
export function cost(args: Arguments): ReportRequest {
  const [path = '.', ...more] = args.operands
  if (more.length > 0)
    throw new UsageError('"cost" looks at one template; "check" takes several paths.')
  const over = text(args, 'over')
  return {
    paths: [path],
    presets: texts(args, 'preset'),
    withPresets: true,
    inDepth: true,
    space: {
      exploration: flag(args, 'explore') === true ? 'all' : 'counts',
      ...(over !== undefined && { over: Number(over) }),
    },
  }
}
