/** A command line that was read, and its values by the names of options. Apart from the parser, which only the first part loads. */

import { UsageError } from '../../diagnostics/usage-error.ts'
import type { CommandSpec } from '../table/command-spec.ts'

/** A command line that fits the table. */
export interface Arguments {
  readonly command: CommandSpec
  readonly operands: readonly string[]
  readonly values: Readonly<Record<string, unknown>>
}

/** The text value of an option, or undefined. */
export function text({ values }: Arguments, name: string): string | undefined {
  const value = values[name]
  return value === undefined ? undefined : String(value)
}

/** All values of a repeatable option, in order. */
export function texts({ values }: Arguments, name: string): readonly string[] {
  const value = values[name]
  if (value === undefined) return []
  return (Array.isArray(value) ? value : [value]).map(String)
}

/** Whether a switch is on; undefined if it is not given. */
export function flag({ values }: Arguments, name: string): boolean | undefined {
  const value = values[name]
  return value === undefined ? undefined : value === true
}

/** `name=value` pairs of a repeatable option, the last of equal names first served. Throws UsageError without a `=`. */
export function pairs(args: Arguments, name: string): ReadonlyMap<string, string> {
  return new Map(
    texts(args, name).map(pair => {
      const at = pair.indexOf('=')
      if (at < 1) throw new UsageError(`"--${name} ${pair}" needs the form name=value.`)
      return [pair.slice(0, at), pair.slice(at + 1)] as const
    }),
  )
}
