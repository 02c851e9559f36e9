/** Options about groups, allowances and people. */
import { flagOption, type OptionSpec, textOption } from '../option-spec.ts'

/** The quota file. */
export const QUOTA: OptionSpec = textOption(
  'quota',
  'file',
  'Groups, allowances, members and workspaces (YAML or JSON)',
)

/** An allowance to pretend. */
export const SET_ALLOWANCE: OptionSpec = textOption(
  'set-allowance',
  'group=credits',
  'What if this group allowed so much; may be repeated',
  { repeatable: true },
)

/** A line for every user. */
export const ALL_USERS: OptionSpec = flagOption(
  'all-users',
  'Instead of a report: a line of CSV for every user and template',
)

/** The same as JSON. */
export const ALL_USERS_JSONL: OptionSpec = flagOption(
  'jsonl',
  'With --all-users: one JSON object a line instead of CSV',
)
