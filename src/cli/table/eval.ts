/** What `creditcheck eval` takes. */

import { EXIT } from '../exit-code.ts'
import type { CommandSpec } from './command-spec.ts'
import { CHDIR, CONFIG, NO_COLOR } from './options/common-options.ts'
import { CONTEXT, JSONL, TEMPLATE, TERRAFORM_VERSION } from './options/expression-options.ts'
import { FORMAT } from './options/report-options.ts'
import { CHOSEN, PRESET } from './options/template-options.ts'

/** The command as help and parsing know it. */
export const EVAL: CommandSpec = {
  name: 'eval',
  operands: '[expression]',
  describe: 'What an expression is worth, alone or in a template',
  options: [
    TEMPLATE,
    ...CHOSEN,
    PRESET,
    CONTEXT,
    { ...FORMAT, describe: 'How to print the value (default: text)' },
    JSONL,
    TERRAFORM_VERSION,
    CONFIG,
    CHDIR,
    NO_COLOR,
  ],
  exits: [
    [EXIT.clean, 'every expression has a value, which may be unknown'],
    [EXIT.findings, 'an expression has a mistake, or the template has'],
    [EXIT.usage, 'the command line or a configuration file cannot be used; nothing ran'],
    [EXIT.unanalysable, 'creditcheck itself failed'],
  ],
  examples: [
    ['creditcheck eval \'cidrsubnet("10.0.0.0/16", 8, 3)\'', 'a console without a template'],
    [
      'creditcheck eval --template templates/kubernetes local.daily_cost',
      'a local as the plan of a start has it',
    ],
    ['creditcheck eval --jsonl < requests.jsonl', 'one answer a line, for other programs'],
  ],
}
