/** What `creditcheck diff` takes. */
import type { CommandSpec } from './command-spec.ts'
import { COMMON } from './options/common-options.ts'
import { FAIL_ON_INCREASE, FAIL_ON_REFUSED, PATH } from './options/diff-options.ts'
import { QUOTA } from './options/quota-options.ts'
import { FORMATS_OPTION, OUTPUT } from './options/report-options.ts'
import { CHOSEN, PRESET } from './options/template-options.ts'

/** The command as help and parsing know it. */
export const DIFF: CommandSpec = {
  name: 'diff',
  operands: '<base> [head]',
  describe:
    'What changes between two folders, two saved reports or two git revisions (default head: the working tree)',
  options: [
    PATH,
    QUOTA,
    {
      ...FORMATS_OPTION,
      choices: ['text', 'json', 'markdown'],
      describe:
        'How to print the difference (default: text); may be repeated, with files: --format text --format markdown=diff.md',
    },
    OUTPUT,
    FAIL_ON_INCREASE,
    FAIL_ON_REFUSED,
    ...CHOSEN,
    PRESET,
    ...COMMON,
  ],
  examples: [
    ['creditcheck diff main', 'what the working tree changes'],
    [
      'creditcheck diff origin/main... --format markdown --fail-on newly-refused',
      'what a branch changes since it left main, for its reviewers',
    ],
    ['creditcheck diff HEAD~1 HEAD --path templates/docker', 'one template, two commits'],
    ['creditcheck diff old/ new/', 'two folders'],
    [
      'creditcheck diff base.json head.json --fail-on-increase 10',
      'two reports of "creditcheck cost --format json"',
    ],
  ],
}
