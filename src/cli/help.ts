/** `--help`: the option table as people read it. Rendered by yargs, which nothing else loads. */
import yargs from 'yargs'
import { EXIT_MEANINGS } from './exit-code.ts'
import type { CommandSpec } from './table/command-spec.ts'
import { COMMANDS } from './table/commands.ts'
import type { OptionSpec } from './table/option-spec.ts'
import { GLOBAL_OPTIONS } from './table/options/global-options.ts'

function exitCodes({ exits = EXIT_MEANINGS }: Pick<CommandSpec, 'exits'>): string {
  return ['Exit codes', ...exits.map(([code, what]) => `  ${code}  ${what}`)].join('\n')
}

/** The help of one command, or of all of them; wrapped at the terminal's width, at most 100 columns. */
export function help(command: CommandSpec | undefined, columns: number | undefined): string {
  const cli = yargs([]).scriptName('creditcheck').help(false).version(false)
  cli.wrap(Math.min(columns ?? 80, 100))
  if (command === undefined) describeAll(cli)
  else describeOne(cli, command)
  addOptions(cli, GLOBAL_OPTIONS)
  cli.epilogue(exitCodes(command ?? {}))
  let shown = ''
  cli.showHelp(text => {
    shown = text
  })
  return `${shown}\n`
}

function describeAll(cli: ReturnType<typeof yargs>): void {
  cli.usage('creditcheck: what a Coder template costs in credits, and whom a build would refuse')
  for (const { name, operands, describe } of COMMANDS) cli.command(`${name} ${operands}`, describe)
  const [check] = COMMANDS
  if (check !== undefined) addOptions(cli, check.options)
  for (const { examples } of COMMANDS) for (const [line, what] of examples) cli.example(line, what)
}

function describeOne(cli: ReturnType<typeof yargs>, command: CommandSpec): void {
  cli.usage(`creditcheck ${command.name} ${command.operands}\n\n${command.describe}`)
  addOptions(cli, command.options)
  for (const [line, what] of command.examples) cli.example(line, what)
}

function addOptions(cli: ReturnType<typeof yargs>, options: readonly OptionSpec[]): void {
  for (const { name, type, describe, alias, choices, repeatable } of options) {
    cli.option(name, {
      type: repeatable ? 'array' : type,
      describe,
      ...(alias === undefined ? {} : { alias }),
      ...(choices === undefined ? {} : { choices }),
    })
  }
}
