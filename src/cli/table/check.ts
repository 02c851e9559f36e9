/** What `creditcheck check` takes. */
import type { CommandSpec } from './command-spec.ts'
import { ANALYSIS } from './gate.ts'
import { ALL_USERS, ALL_USERS_JSONL } from './options/quota-options.ts'

/** The command as help and parsing know it. */
export const CHECK: CommandSpec = {
  name: 'check',
  operands: '[paths…]',
  describe: 'What each template costs on and off, and who would be refused (the default)',
  options: [...ANALYSIS, ALL_USERS, ALL_USERS_JSONL],
  examples: [
    ['creditcheck', 'check every template below the current folder'],
    [
      'creditcheck check templates/docker --quota quota.yaml',
      'one template, for the people of a quota file',
    ],
    [
      'creditcheck check --format json --fail-on never',
      'a report for other programs, never a failure',
    ],
    [
      'creditcheck --format github --format sarif=creditcheck.sarif',
      'annotations, and a file for code scanning',
    ],
    [
      'creditcheck check --all-users --output verdicts.csv',
      'everybody of a large organization, one line each',
    ],
  ],
}
