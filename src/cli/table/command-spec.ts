/** What the table of commands says of each. */
import type { ExitCode } from '../exit-code.ts'
import type { OptionSpec } from './option-spec.ts'

/** All that is needed to read a command's line, and to describe it in `--help` and `docs/cli.md`. */
export interface CommandSpec {
  readonly name: string
  /** What stands after the name in the usage line. */
  readonly operands: string
  readonly describe: string
  readonly options: readonly OptionSpec[]
  readonly examples: readonly (readonly [command: string, what: string])[]
  /** What it ends with, where that is not the same as for other commands. */
  readonly exits?: readonly (readonly [code: ExitCode, what: string])[]
}
