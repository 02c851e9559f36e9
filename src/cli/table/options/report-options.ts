/** Options about how reports are printed, and what of them fails. */
import { flagOption, type OptionSpec, textOption } from '../option-spec.ts'

/** Every format of a report. */
const FORMATS = ['text', 'json', 'markdown', 'sarif', 'junit', 'github'] as const

/** One of them. */
export type Format = (typeof FORMATS)[number]

/** How a report is printed, once or several times. */
export const FORMATS_OPTION: OptionSpec = textOption(
  'format',
  'format[=file]',
  'How to print the report (default: text); may be repeated, with files: --format text --format sarif=out.sarif',
  { repeatable: true, choices: FORMATS, takesFile: true },
)

/** How one answer is printed. */
export const FORMAT: OptionSpec = textOption(
  'format',
  'format',
  'How to print the report (default: text)',
  { choices: ['text', 'json'] },
)

/** Where it is printed to. */
export const OUTPUT: OptionSpec = textOption(
  'output',
  'file',
  'Write the report to a file instead of standard output',
  { alias: 'o' },
)

/** What makes the command fail. */
export const FAIL_ON: OptionSpec = textOption(
  'fail-on',
  'severity',
  'Exit with 1 if anything at least this severe is found (default: error)',
  { choices: ['error', 'warning', 'note', 'never'] },
)

/** Lists what is covered. */
export const SHOW_SUPPRESSED: OptionSpec = flagOption(
  'show-suppressed',
  'List what comments and the baseline cover as well',
)

/** Names what is known. */
export const BASELINE: OptionSpec = textOption(
  'baseline',
  'file',
  'Findings in this file are known and weigh nothing',
)

/** Writes what is known. */
export const WRITE_BASELINE: OptionSpec = textOption(
  'write-baseline',
  'file',
  'Write all findings to a file for --baseline',
)
