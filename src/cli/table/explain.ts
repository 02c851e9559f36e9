/** What `creditcheck explain` takes. */
import type { CommandSpec } from './command-spec.ts'
import { COMMON } from './options/common-options.ts'
import { CONTEXT } from './options/expression-options.ts'
import { FORMAT, OUTPUT } from './options/report-options.ts'
import { CHOSEN } from './options/template-options.ts'

/** The command as help and parsing know it. */
export const EXPLAIN: CommandSpec = {
  name: 'explain',
  operands: '<address|code> [template]',
  describe: 'Where a number comes from, step by step, or what a remark means',
  options: [
    CONTEXT,
    ...CHOSEN,
    { ...FORMAT, describe: 'How to print the steps (default: text)' },
    OUTPUT,
    ...COMMON,
  ],
  examples: [
    ['creditcheck explain coder_metadata.home templates/kubernetes', 'why it costs what it costs'],
    ['creditcheck explain hcl/unclosed-block', 'what a remark means'],
  ],
}
