/** `docs/cli.md`, made from the table that the command line is read by. */
import { EXIT_MEANINGS } from '../../src/cli/exit-code.ts'
import type { CommandSpec } from '../../src/cli/table/command-spec.ts'
import { COMMANDS } from '../../src/cli/table/commands.ts'
import type { OptionSpec } from '../../src/cli/table/option-spec.ts'
import { ENVIRONMENT, GLOBAL_OPTIONS } from '../../src/cli/table/options/global-options.ts'
import { codeSpan, markdownText } from '../../src/report/markdown/markdown-text.ts'

/** The whole document. */
export function cliDocument(): string {
  const [first] = COMMANDS
  const lines = [
    '# The command line',
    '',
    '<!-- Written by `npm run docs` from the table that the command line is read by; see src/cli/table/commands.ts. -->',
    '',
    `${codeSpan('creditcheck [command] [options]')}; without a command it is ${codeSpan(first?.name ?? '')}. Options may stand anywhere; what follows ${codeSpan('--')} is no option.`,
    '',
    '| command | |',
    '| --- | --- |',
    ...COMMANDS.map(({ name, operands, describe }) => {
      return `| [\`${name}\`](#${name}) ${operands === '' ? '' : codeSpan(operands)} | ${markdownText(describe)} |`
    }),
    '',
    ...COMMANDS.flatMap(sectionOf),
    '## Everywhere',
    '',
    ...optionTable(GLOBAL_OPTIONS),
    '## Exit codes',
    '',
    'Of all commands that list none of their own:',
    '',
    ...exitTable(EXIT_MEANINGS),
    '## Environment',
    '',
    '| | |',
    '| --- | --- |',
    ...ENVIRONMENT.map(([name, what]) => `| ${codeSpan(name)} | ${what} |`),
  ]
  return `${lines.join('\n')}\n`
}

function sectionOf({ name, operands, describe, options, examples, exits }: CommandSpec): string[] {
  return [
    `## ${name}`,
    '',
    `${codeSpan(`creditcheck ${name} ${operands}`.trim())}`,
    '',
    `${markdownText(describe)}.`,
    '',
    ...optionTable(options),
    ...(exits === undefined ? [] : ['Exit codes:', '', ...exitTable(exits)]),
    ...(examples.length === 0 ? [] : ['```sh']),
    ...examples.flatMap(([line, what]) => [`# ${what}`, line]),
    ...(examples.length === 0 ? [] : ['```', '']),
  ]
}

function exitTable(exits: NonNullable<CommandSpec['exits']>): string[] {
  const rows = exits.map(([code, what]) => `| ${code} | ${markdownText(what)} |`)
  return ['| code | |', '| --- | --- |', ...rows, '']
}

function optionTable(options: readonly OptionSpec[]): string[] {
  return ['| option | |', '| --- | --- |', ...options.map(rowOf), '']
}

function rowOf(option: OptionSpec): string {
  const { alias, describe, choices } = option
  const short = alias === undefined ? '' : `${codeSpan(`-${alias}`)}, `
  const known = choices === undefined ? '' : `: ${choices.map(codeSpan).join(', ')}`
  return `| ${short}${codeSpan(usageOf(option))} | ${markdownText(describe)}${known} |`
}

function usageOf({ name, value, type, mayBeBare }: OptionSpec): string {
  if (type === 'boolean') return `--${name}`
  const shown = `<${value ?? type}>`
  return mayBeBare === true ? `--${name} [${shown}]` : `--${name} ${shown}`
}
