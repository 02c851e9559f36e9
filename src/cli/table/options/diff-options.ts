/** Options about differences. */
import { type OptionSpec, textOption } from '../option-spec.ts'

/** The folders that are compared. */
export const PATH: OptionSpec = textOption(
  'path',
  'folder',
  'Of revisions: look only at this folder; may be repeated',
  { repeatable: true },
)

/** The rise that makes the command fail. */
export const FAIL_ON_INCREASE: OptionSpec = textOption(
  'fail-on-increase',
  'credits',
  'Exit with 1 if any cost may rise by more than this; what was a number and is unknown now counts',
)

/** The refusal that makes the command fail. */
export const FAIL_ON_REFUSED: OptionSpec = textOption(
  'fail-on',
  'what',
  'Exit with 1 if a user, or the next start of a workspace, is refused that was not before (default: never)',
  { choices: ['newly-refused', 'never'] },
)
