/** Options about templates: which build of them, and with which values. */
import { flagOption, type OptionSpec, textOption } from '../option-spec.ts'

/** A template variable. */
const VAR: OptionSpec = textOption(
  'var',
  'name=value',
  'Value of a template variable; may be repeated',
  { repeatable: true },
)

/** A file of template variables. */
const VAR_FILE: OptionSpec = textOption(
  'var-file',
  'file',
  "Values of template variables: .tfvars, .tfvars.json or Coder's variables.yaml; may be repeated",
  { repeatable: true },
)

/** A parameter. */
const PARAM: OptionSpec = textOption(
  'param',
  'name=value',
  'Value of a parameter, as a user would pick it; may be repeated',
  { repeatable: true },
)

/** A file of parameters. */
const PARAM_FILE: OptionSpec = textOption(
  'param-file',
  'file',
  "Coder's rich-parameter file (YAML); --param goes before it; may be repeated",
  { repeatable: true },
)

/** A preset. */
export const PRESET: OptionSpec = textOption(
  'preset',
  'name',
  "Start from a preset's parameter values",
)

/** A workspace's state. */
export const STATE: OptionSpec = textOption(
  'state',
  'file',
  "The workspace's state, on which its next start is planned (terraform.tfstate)",
)

/** Writes what is missing. */
export const WRITE_ASSUMPTIONS: OptionSpec = textOption(
  'write-assumptions',
  'file',
  'Write what is missing for an exact number, as YAML to fill in (default: to standard output)',
  { mayBeBare: true },
)

/** Whether another parser is asked. */
export const SECOND_OPINION: OptionSpec = flagOption(
  'second-opinion',
  'Ask another parser about rejected files (--no-second-opinion: never)',
)

/** What a user or an administrator chooses. */
export const CHOSEN: readonly OptionSpec[] = [VAR, VAR_FILE, PARAM, PARAM_FILE]
