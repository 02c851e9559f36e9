/** What works without and before any command, and what the environment says. */
import type { OptionSpec } from '../option-spec.ts'

/** Options that work without and before any command. */
export const GLOBAL_OPTIONS: readonly OptionSpec[] = [
  { name: 'help', type: 'boolean', alias: 'h', describe: 'Show help' },
  { name: 'version', type: 'boolean', describe: 'Show the version' },
]

/** Variables of the environment that count. */
export const ENVIRONMENT: readonly (readonly [name: string, what: string])[] = [
  ['TF_VAR_<name>', 'The value of a template variable, as Terraform reads it'],
  ['NO_COLOR', 'Never colour, if it is set to anything (https://no-color.org)'],
  ['FORCE_COLOR', 'Colour what is no terminal too; 0 and false: never'],
  [
    'XDG_CACHE_HOME',
    'Where compiled code and answers are kept from run to run (default: ~/.cache)',
  ],
  ['CREDITCHECK_NO_CACHE', 'Keep nothing and use nothing that was kept, if it is set to anything'],
]
