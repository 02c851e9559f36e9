/** What `creditcheck simulate` takes. */
import type { CommandSpec } from './command-spec.ts'
import { COMMON } from './options/common-options.ts'
import { QUOTA, SET_ALLOWANCE } from './options/quota-options.ts'
import { FAIL_ON, FORMAT, OUTPUT } from './options/report-options.ts'
import { CHOSEN } from './options/template-options.ts'

/** The command as help and parsing know it. */
export const SIMULATE: CommandSpec = {
  name: 'simulate',
  operands: '<scenario>',
  describe: "Builds and changes one after another, under Coder's rules: who is refused when",
  options: [
    QUOTA,
    SET_ALLOWANCE,
    { ...FORMAT, describe: 'How to print the simulation (default: text)' },
    OUTPUT,
    { ...FAIL_ON, describe: `${FAIL_ON.describe}; a refused build is an error` },
    ...CHOSEN,
    ...COMMON,
  ],
  examples: [
    ['creditcheck simulate scenario.yaml', 'a line an event, and the way around a refusal'],
    ['creditcheck simulate scenario.yaml --set-allowance Data=40', 'what if Data allowed 40'],
  ],
}
