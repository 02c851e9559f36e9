/** What `creditcheck render` takes. */
import type { CommandSpec } from './command-spec.ts'
import { CHDIR, NO_COLOR, QUIET } from './options/common-options.ts'
import { FAIL_ON, FORMATS_OPTION, OUTPUT, SHOW_SUPPRESSED } from './options/report-options.ts'

/** The command as help and parsing know it. */
export const RENDER: CommandSpec = {
  name: 'render',
  operands: '<report.json…>',
  describe:
    'Saved JSON reports, or differences, put together and printed again, without analysing anything',
  options: [FORMATS_OPTION, OUTPUT, FAIL_ON, SHOW_SUPPRESSED, CHDIR, NO_COLOR, QUIET],
  examples: [
    [
      'creditcheck render a.json b.json --format markdown',
      'one summary of what two jobs have found',
    ],
  ],
}
