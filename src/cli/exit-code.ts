/** What the process ends with. Named once, documented in `--help` and the README. */
export const EXIT = {
  /** Nothing at or above the threshold was found. */
  clean: 0,
  /** Something at or above `--fail-on` was found. */
  findings: 1,
  /** The command line or a configuration file cannot be used; nothing ran. */
  usage: 2,
  /** A template could not be analysed, or the tool itself failed. */
  unanalysable: 3,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
