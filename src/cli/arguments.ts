/** Reads a command line by the option table. */
import parser from 'yargs-parser'
import type { Arguments } from './argument-values.ts'
import { COMMANDS, type CommandSpec, GLOBAL_OPTIONS, type OptionSpec } from './options.ts'
import { UsageError } from './usage-error.ts'

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
