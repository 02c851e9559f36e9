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

/** One of `EXIT`. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** What `--help` and `docs/cli.md` say of each; the first that holds counts, from the last to the first. */
export const EXIT_MEANINGS: readonly (readonly [code: ExitCode, what: string])[] = [
  [EXIT.clean, 'nothing at or above --fail-on was found'],
  [EXIT.findings, 'something at or above --fail-on was found'],
  [EXIT.usage, 'the command line or a configuration file cannot be used; nothing ran'],
  [EXIT.unanalysable, 'a template could not be analysed, whatever --fail-on says'],
]
