/** Options about all choices of a form. */
import { flagOption, type OptionSpec, textOption } from '../option-spec.ts'

/** Draws the distribution. */
export const EXPLORE: OptionSpec = flagOption(
  'explore',
  'Go through all choices with patience, and draw how many cost how much',
)
/** Asks which choices are too dear. */
export const OVER: OptionSpec = {
  ...textOption('over', 'credits', 'Tell how many choices cost more than this, and which'),
  type: 'number',
}
