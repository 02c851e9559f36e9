/** Options about AI budgets and chat limits. */
import { flagOption, type OptionSpec, textOption } from '../option-spec.ts'

/** The spend file. */
export const SPEND: OptionSpec = textOption(
  'spend',
  'file',
  'Budgets, limits and spend: a spend file, saved API answers, CSV exports; may be repeated',
  { repeatable: true },
)

/** The moment. */
export const NOW: OptionSpec = textOption(
  'now',
  'time',
  'The moment to answer for, such as 2026-03-20T12:00:00Z (default: now)',
)

/** Whether costs are shown. */
export const COSTS: OptionSpec = flagOption(
  'costs',
  'Show what each user spent: cost, messages, chats and tokens',
)

/** Where costs begin. */
export const FROM: OptionSpec = textOption(
  'from',
  'time',
  'Where the costs begin (default: 30 days before --to)',
)

/** Where costs end. */
export const TO: OptionSpec = textOption('to', 'time', 'Where the costs end (default: now)')

/** Whose costs are shown. */
export const SEARCH: OptionSpec = textOption(
  'search',
  'letters',
  'Only users with these letters in their name',
)

/** Whether the way from limits to budgets is shown. */
export const MIGRATION: OptionSpec = flagOption(
  'migration',
  'What becomes of chat limits when budgets replace them',
)
