/** The values that an exact number takes, as a configuration to fill in. */
import type { WantedValue, WantedValues } from '../coder/wanted-values.ts'
import type { UnseenSource } from '../value/value.ts'
import { printable } from './text/wrap.ts'

/** What is missing for an exact number of one template. */
export interface AssumptionsFile extends WantedValues {
  /** The template's name. */
  readonly name: string
  /** Paths as the user knows them. */
  readonly rename: (path: string) => string
}

/** YAML in the form of creditcheck.yaml. Values stand in comments until somebody fills them in: nothing is taken for granted. */
export function assumptionsYaml({ name, wanted, beyond, rename }: AssumptionsFile): string {
  const title = printable(JSON.stringify(name))
  if (wanted.length === 0 && beyond.length === 0)
    return `# Nothing is missing: what ${title} costs hangs on nothing that could be stated.\n`
  const because = (source: UnseenSource): string =>
    `${printable(source.text)}${place(source, rename)}`
  const lines = [
    `# What stands between ${title} and an exact cost, in the form of creditcheck.yaml.`,
    '# Put values in the place of "…", and take the "# " in front of them away.',
    ...(['variables', 'parameters', 'assumptions'] as const).flatMap(section => {
      const values = wanted.filter(each => each.section === section)
      return values.length === 0
        ? []
        : ['', `${section}:`, ...values.flatMap(each => valueLines(each, because(each.source)))]
    }),
    ...(beyond.length === 0 ? [] : ['', '# What no value here can stand for:']),
    ...beyond.map(source => {
      const remedy = source.remedy === undefined ? '' : `; try ${printable(source.remedy)}`
      return `# - ${because(source)}${remedy}`
    }),
  ]
  return `${lines.join('\n')}\n`
}

function valueLines({ key, attributes, type }: WantedValue, because: string): readonly string[] {
  const comment = `  # because ${because}${type === undefined ? '' : `: ${type}`}`
  if (attributes.length === 0) return [comment, `  # ${keyText(key)}: …`]
  return [
    comment,
    `  # ${keyText(key)}:`,
    ...attributes.map(attribute => `  #   ${keyText(attribute)}: …`),
  ]
}

function place({ location }: UnseenSource, rename: AssumptionsFile['rename']): string {
  if (location === undefined) return ''
  const { line } = location.source.lines.position(location.span.start)
  return ` (${printable(rename(location.source.path))}:${line})`
}

/** Names that YAML may take for something else stand in quotes. */
function keyText(key: string): string {
  const isPlain =
    /^[A-Za-z_][\w.-]*$/.test(key) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(key)
  return isPlain ? key : printable(JSON.stringify(key))
}
