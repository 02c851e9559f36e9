/** What the commands have in common that analyse templates. */
import type { OptionSpec } from './option-spec.ts'
import { COMMON } from './options/common-options.ts'
import { QUOTA, SET_ALLOWANCE } from './options/quota-options.ts'
import {
  BASELINE,
  FAIL_ON,
  FORMATS_OPTION,
  OUTPUT,
  SHOW_SUPPRESSED,
  WRITE_BASELINE,
} from './options/report-options.ts'
import { CHOSEN, PRESET, SECOND_OPINION, STATE } from './options/template-options.ts'

/** What is judged, how it is printed, and what fails. */
export const GATE: readonly OptionSpec[] = [
  QUOTA,
  FORMATS_OPTION,
  OUTPUT,
  FAIL_ON,
  BASELINE,
  SHOW_SUPPRESSED,
]

/** All that an analysis takes. */
export const ANALYSIS: readonly OptionSpec[] = [
  ...GATE,
  SET_ALLOWANCE,
  WRITE_BASELINE,
  ...CHOSEN,
  PRESET,
  STATE,
  SECOND_OPINION,
  ...COMMON,
]
