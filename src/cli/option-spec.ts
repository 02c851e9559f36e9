/** What the table of options says of each. */

export interface OptionSpec {
  readonly name: string
  readonly type: 'boolean' | 'string' | 'number'
  /** May be given several times. */
  readonly repeatable?: true
  readonly choices?: readonly string[]
  /** Whether `=file` may follow a choice. */
  readonly takesFile?: true
  /** Whether the value may be left out. */
  readonly mayBeBare?: true
  /** What stands for the value in the help. */
  readonly value?: string
  readonly describe: string
  readonly alias?: string
}
