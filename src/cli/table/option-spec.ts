/** What the table of options says of each. */

/** An option. */
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

type More = Omit<Partial<OptionSpec>, 'name' | 'type' | 'value' | 'describe'>

/** An option that is given or not. */
export function flagOption(name: string, describe: string, more: More = {}): OptionSpec {
  return { name, type: 'boolean', describe, ...more }
}

/** An option with a value; `value` stands for it in the help. */
export function textOption(
  name: string,
  value: string,
  describe: string,
  more: More = {},
): OptionSpec {
  return { name, type: 'string', value, describe, ...more }
}
