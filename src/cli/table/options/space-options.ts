/** Options about all choices of a form. */
import { flagOption, type OptionSpec, textOption } from '../option-spec.ts'

/** Draws the distribution. */
export const EXPLORE: OptionSpec = flagOption(
  'explore',
  'Go through all choices with patience, and draw how many cost how much',
)
/** Goes through what is no parameter. */
export const VARY: OptionSpec = textOption(
  'vary',
  'name[=values]',
  "Go through the values of a template variable (var.size=small,large) or combinations of the owner's groups (owner.groups=dev,ops) too",
  { repeatable: true },
)
/** Shows what costs hang on. */
export const DEPENDS: OptionSpec = flagOption(
  'depends',
  'Tell which parameters, variables and groups each cost and number depends on, and through which lines',
)
/** Asks which choices are too dear. */
export const OVER: OptionSpec = {
  ...textOption('over', 'credits', 'Tell how many choices cost more than this, and which'),
  type: 'number',
}
