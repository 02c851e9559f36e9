/** What `creditcheck hook` takes. */
import type { CommandSpec } from './command-spec.ts'
import { GATE } from './gate.ts'
import { COMMON } from './options/common-options.ts'
import { CHOSEN, PRESET } from './options/template-options.ts'

/** The command as help and parsing know it. */
export const HOOK: CommandSpec = {
  name: 'hook',
  operands: '[files…]',
  describe: 'What a hook runs: check, for the templates that these changed files matter to',
  options: [...GATE, ...CHOSEN, PRESET, ...COMMON],
  examples: [
    [
      'creditcheck hook modules/home/main.tf',
      'every template that uses the module; silent if there is none',
    ],
  ],
}
