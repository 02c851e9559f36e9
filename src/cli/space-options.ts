/** Options about all choices of a form. */
import type { OptionSpec } from './option-spec.ts'

/** Draws the distribution. */
export const EXPLORE: OptionSpec = {
  name: 'explore',
  type: 'boolean',
  describe: 'Go through all choices with patience, and draw how many cost how much',
}
/** Asks which choices are too dear. */
export const OVER: OptionSpec = {
  name: 'over',
  type: 'number',
  value: 'credits',
  describe: 'Tell how many choices cost more than this, and which',
}
