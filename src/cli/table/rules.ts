/** What `creditcheck rules` takes. */
import type { CommandSpec } from './command-spec.ts'
import { NO_COLOR } from './options/common-options.ts'
import { FORMAT } from './options/report-options.ts'

/** The command as help and parsing know it. */
export const RULES: CommandSpec = {
  name: 'rules',
  operands: '[code]',
  describe: 'Everything that creditcheck remarks on, by code',
  options: [{ ...FORMAT, describe: 'How to print the list (default: text)' }, NO_COLOR],
  examples: [['creditcheck rules quota/over-budget', 'what one code means']],
}
