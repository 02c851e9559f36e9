/** What `creditcheck limits` takes. */
import type { CommandSpec } from './command-spec.ts'
import { COMMON } from './options/common-options.ts'
import { QUOTA } from './options/quota-options.ts'
import { FAIL_ON, FORMAT, OUTPUT } from './options/report-options.ts'
import { COSTS, FROM, MIGRATION, NOW, SEARCH, SPEND, TO } from './options/spend-options.ts'

/** The command as help and parsing know it. */
export const LIMITS: CommandSpec = {
  name: 'limits',
  operands: '[user]',
  describe: 'AI budgets and chat limits: who may still spend what',
  options: [
    SPEND,
    NOW,
    COSTS,
    FROM,
    TO,
    SEARCH,
    MIGRATION,
    QUOTA,
    { ...FORMAT, describe: 'How to print the limits (default: text)' },
    OUTPUT,
    { ...FAIL_ON, describe: `${FAIL_ON.describe}; a blocked user is an error` },
    ...COMMON,
  ],
  examples: [
    ['creditcheck limits --spend spend.yaml', 'everybody, and the limits in force'],
    ['creditcheck limits ada --spend export.csv', 'one user: progress, models, chats'],
    ['creditcheck limits --costs --from 2026-03-01', 'what each user spent since then'],
  ],
}
