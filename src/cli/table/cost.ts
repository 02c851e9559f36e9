/** What `creditcheck cost` takes. */
import type { CommandSpec } from './command-spec.ts'
import { ANALYSIS } from './gate.ts'
import { DEPENDS, EXPLORE, OVER, VARY } from './options/space-options.ts'
import { WRITE_ASSUMPTIONS } from './options/template-options.ts'

/** The command as help and parsing know it. */
export const COST: CommandSpec = {
  name: 'cost',
  operands: '[path]',
  describe: 'What one template or state costs, in depth',
  options: [...ANALYSIS, EXPLORE, OVER, VARY, DEPENDS, WRITE_ASSUMPTIONS],
  examples: [
    ['creditcheck cost templates/kubernetes', 'on and off, preset by preset, metadata by metadata'],
    ['creditcheck cost . --param gpu=a100', 'what if a user picks that'],
    [
      'creditcheck cost . --explore --over 50',
      'all choices: how many cost how much, and which cost more than 50',
    ],
    ['creditcheck cost . --vary var.size', 'all choices, for every value that the variable allows'],
    ['creditcheck cost terraform.tfstate', 'what a workspace costs by its state'],
    ['creditcheck cost . --state terraform.tfstate', 'what its next start costs'],
  ],
}
