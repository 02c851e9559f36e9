/** Options about expressions and the build whose names they use. */
import { flagOption, type OptionSpec, textOption } from '../option-spec.ts'

/** The template of an expression. */
export const TEMPLATE: OptionSpec = textOption(
  'template',
  'folder',
  'The template whose names the expression may use (default: none)',
)

/** The build of a workspace. */
export const CONTEXT: OptionSpec = textOption(
  'context',
  'build',
  'The build of the workspace that the template is planned for (default: start)',
  { choices: ['start', 'stop'] },
)

/** One request and one answer a line. */
export const JSONL: OptionSpec = flagOption(
  'jsonl',
  'Answer one JSON request a line: {"id", "expression", "variables", "parameters"}',
)

/** The version of Terraform. */
export const TERRAFORM_VERSION: OptionSpec = textOption(
  'terraform-version',
  'version',
  'The Terraform to answer for, such as 1.14 (default: as configured)',
)
