/** Reads a command line by the option table. */
import parser from 'yargs-parser'
import { UsageError } from '../../diagnostics/usage-error.ts'
import { nearestName } from '../../text/nearest-name.ts'
import type { CommandSpec } from '../table/command-spec.ts'
import { COMMANDS } from '../table/commands.ts'
import type { OptionSpec } from '../table/option-spec.ts'
import { GLOBAL_OPTIONS } from '../table/options/global-options.ts'
import type { Arguments } from './argument-values.ts'

/** What the command line asks for. Throws UsageError where it does not fit the table. */
export function readArguments(argv: readonly string[]): Arguments {
  const { command, rest } = takeCommand(argv)
  const specs = [...command.options, ...GLOBAL_OPTIONS]
  const { argv: parsed, error } = parser.detailed([...rest], parserOptions(specs))
  if (error !== null) throw new UsageError(error.message)
  const { _: operands, '--': afterDashes, ...flags } = parsed
  checkFlags(flags, specs)
  return { command, operands: [...operands, ...(afterDashes ?? [])].map(String), values: flags }
}

/** The command is the first word that is neither an option nor the value of one. */
function takeCommand(argv: readonly string[]): {
  readonly command: CommandSpec
  readonly rest: readonly string[]
} {
  const at = firstWord(argv)
  const named = COMMANDS.find(candidate => candidate.name === argv[at])
  return named === undefined
    ? { command: defaultCommand(), rest: argv }
    : { command: named, rest: argv.filter((_, index) => index !== at) }
}

function firstWord(argv: readonly string[]): number {
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? ''
    if (word === '--') return -1
    if (!word.startsWith('-') || word === '-') return at
    if (takesValue(word)) at++
  }
  return -1
}

function takesValue(word: string): boolean {
  const name = word.replace(/^--?/, '')
  const specs = COMMANDS.flatMap(command => command.options)
  return specs.some(spec => spec.type !== 'boolean' && (spec.name === name || spec.alias === name))
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

function noSuchOption(name: string, specs: readonly OptionSpec[]): UsageError {
  const near = nearestName(
    name,
    specs.map(spec => spec.name),
  )
  const hint = near === undefined ? 'see --help.' : `did you mean "--${near}"?`
  return new UsageError(
    `There is no option "${name.length === 1 ? '-' : '--'}${name}" here; ${hint}`,
  )
}

function checkFlags(flags: Readonly<Record<string, unknown>>, specs: readonly OptionSpec[]): void {
  for (const [name, value] of Object.entries(flags)) {
    const spec = specs.find(candidate => candidate.name === name)
    if (spec === undefined) throw noSuchOption(name, specs)
    if (Array.isArray(value) && !spec.repeatable)
      throw new UsageError(`"--${name}" is given more than once.`)
    const given = Array.isArray(value) ? value : [value]
    const isBare = spec.mayBeBare === true && value === ''
    if (spec.type === 'string' && !isBare && given.some(one => one === '' || one === undefined)) {
      throw new UsageError(`"--${name}" needs a value: --${name} <${spec.value ?? 'value'}>.`)
    }
    const odd = given.map(String).find(one => !isChoice(one, spec))
    if (odd !== undefined) {
      throw new UsageError(
        `"--${name}" is "${odd}"; it must be one of ${(spec.choices ?? []).join(', ')}.`,
      )
    }
  }
}

function isChoice(value: string, { choices, takesFile }: OptionSpec): boolean {
  const at = takesFile === true ? value.indexOf('=') : -1
  return choices?.includes(at === -1 ? value : value.slice(0, at)) ?? true
}
