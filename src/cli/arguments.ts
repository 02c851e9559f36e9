/** Reads a command line by the option table. */
import parser from 'yargs-parser'
import { COMMANDS, type CommandSpec, GLOBAL_OPTIONS, type OptionSpec } from './options.ts'
import { UsageError } from './usage-error.ts'

/** A command line that fits the table. */
export interface Arguments {
  readonly command: CommandSpec
  readonly operands: readonly string[]
  readonly values: Readonly<Record<string, unknown>>
}

/** What the command line asks for. Throws UsageError where it does not fit the table. */
export function readArguments(argv: readonly string[]): Arguments {
  const named = COMMANDS.find(candidate => candidate.name === argv[0])
  const command = named ?? defaultCommand()
  const rest = named === undefined ? argv : argv.slice(1)
  const specs = [...command.options, ...GLOBAL_OPTIONS]
  const { argv: parsed, error } = parser.detailed([...rest], parserOptions(specs))
  if (error !== null) throw new UsageError(error.message)
  const { _: operands, '--': afterDashes, ...flags } = parsed
  checkFlags(flags, specs)
  return { command, operands: [...operands, ...(afterDashes ?? [])].map(String), values: flags }
}

function defaultCommand(): CommandSpec {
  const [first] = COMMANDS
  if (first === undefined) throw new Error('the command table is empty')
  return first
}

function parserOptions(specs: readonly OptionSpec[]): parser.Options {
  const ofType = (type: OptionSpec['type']): string[] =>
    specs.filter(spec => spec.type === type).map(spec => spec.name)
  return {
    alias: Object.fromEntries(
      specs.flatMap(spec => (spec.alias === undefined ? [] : [[spec.name, spec.alias]])),
    ),
    boolean: ofType('boolean'),
    string: ofType('string'),
    number: ofType('number'),
    array: specs.filter(spec => spec.repeatable).map(spec => spec.name),
    configuration: {
      'greedy-arrays': false,
      'camel-case-expansion': false,
      'dot-notation': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
      'populate--': true,
      'strip-aliased': true,
      'boolean-negation': true,
      'duplicate-arguments-array': true,
    },
  }
}

function checkFlags(flags: Readonly<Record<string, unknown>>, specs: readonly OptionSpec[]): void {
  for (const [name, value] of Object.entries(flags)) {
    const spec = specs.find(candidate => candidate.name === name)
    if (spec === undefined) throw new UsageError(`There is no option "--${name}" here; see --help.`)
    if (Array.isArray(value) && !spec.repeatable)
      throw new UsageError(`"--${name}" is given more than once.`)
    const given = Array.isArray(value) ? value : [value]
    if (spec.type === 'string' && given.some(one => one === '' || one === undefined)) {
      throw new UsageError(`"--${name}" needs a value: --${name} <${spec.value ?? 'value'}>.`)
    }
    if (spec.choices !== undefined && !spec.choices.includes(String(value))) {
      throw new UsageError(
        `"--${name}" is "${String(value)}"; it must be one of ${spec.choices.join(', ')}.`,
      )
    }
  }
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
