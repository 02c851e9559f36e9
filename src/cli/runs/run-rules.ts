/** `creditcheck rules [code]`: everything that can be remarked on. */
import { type CatalogueEntry, catalogue } from '../../catalogue.ts'
import { UsageError } from '../../diagnostics/usage-error.ts'
import { jsonText } from '../../report/json.ts'
import { wrap } from '../../report/text/wrap.ts'
import { nearestName } from '../../text/nearest-name.ts'
import { type Arguments, text } from '../arguments/argument-values.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { Io } from '../io.ts'

/** Prints the rules. Throws UsageError for a code that there is not. */
export async function runRules(args: Arguments, io: Io): Promise<ExitCode> {
  const [code, ...more] = args.operands
  if (more.length > 0) throw new UsageError('"rules" takes one code, or a room such as "quota".')
  const entries = entriesOf(code)
  const width = Math.max(io.columns ?? 80, 40)
  const isJson = text(args, 'format') === 'json'
  await io.stdout(isJson ? jsonText(entries.map(ruleJson)) : rulesText(entries, code, width))
  return EXIT.clean
}

function entriesOf(wanted: string | undefined): readonly CatalogueEntry[] {
  const all = [...catalogue().values()]
  if (wanted === undefined) return all
  const found = all.filter(({ code, room }) => code === wanted || room === wanted)
  if (found.length > 0) return found
  const near = nearestName(wanted, [
    ...catalogue().keys(),
    ...new Set(all.map(entry => entry.room)),
  ])
  const hint = near === undefined ? '"creditcheck rules" lists them.' : `Did you mean "${near}"?`
  throw new UsageError(`There is no check "${wanted}". ${hint}`)
}

function ruleJson({ code, severity, help, anchor }: CatalogueEntry): object {
  return { code, severity, help: help ?? null, documentation: `docs/checks.md#${anchor}` }
}

function rulesText(
  entries: readonly CatalogueEntry[],
  wanted: string | undefined,
  width: number,
): string {
  const [only] = entries
  const lines =
    only !== undefined && only.code === wanted
      ? detailLines(only, width)
      : entries.flatMap(entry => listLines(entry, width))
  return `${lines.join('\n')}\n`
}

function listLines({ code, severity, help }: CatalogueEntry, width: number): readonly string[] {
  const head = `${severity.padEnd(7)}  ${code}`
  const [first = ''] = (help ?? '').split('\n')
  return first === '' ? [head] : [head, ...wrap(`         ${first}`, width, '         ')]
}

function detailLines(
  { code, severity, help, anchor }: CatalogueEntry,
  width: number,
): readonly string[] {
  return [
    `${code}  ${severity}`,
    ...(help === undefined ? [] : wrap(`  ${help}`, width, '  ')),
    `  docs/checks.md#${anchor} tells more.`,
    ...wrap(
      `  To weigh it otherwise, in creditcheck.yaml: severities: { ${code}: error | warning | note | off }`,
      width,
      '  ',
    ),
  ]
}
