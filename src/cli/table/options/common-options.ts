/** Options that nearly all commands have. */
import { flagOption, type OptionSpec, textOption } from '../option-spec.ts'

/** The configuration file. */
export const CONFIG: OptionSpec = textOption(
  'config',
  'file',
  'Configuration file (default: creditcheck.yaml, upwards from the template)',
)

/** The folder to run in. */
export const CHDIR: OptionSpec = textOption('chdir', 'folder', 'Run as if started in this folder')

/** Whether text is coloured. */
export const NO_COLOR: OptionSpec = flagOption(
  'color',
  'Colour the text report (--no-color: never)',
)

/** Says nothing. */
export const QUIET: OptionSpec = flagOption('quiet', 'Print nothing but errors', { alias: 'q' })

/** All of them. */
export const COMMON: readonly OptionSpec[] = [CONFIG, CHDIR, NO_COLOR, QUIET]
