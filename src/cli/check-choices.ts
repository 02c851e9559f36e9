/** Whether what the user chose exists: a misspelt parameter, preset or variable would otherwise change nothing, and look like an answer. */
import type { Subject, TemplateSubject } from '../analyze.ts'
import { parameterNames } from '../coder/declared-parameters.ts'
import { UsageError } from '../diagnostics/usage-error.ts'
import type { Report } from '../report/report.ts'
import { nearestName } from '../text/nearest-name.ts'

/** Throws UsageError for a variable that no sound template has. */
export function checkVariables(
  given: Iterable<string>,
  templates: readonly TemplateSubject[],
): void {
  const sound = templates.filter(({ diagnostics }) =>
    diagnostics.every(({ severity }) => severity !== 'error'),
  )
  if (sound.length === 0) return
  const declared = new Set(sound.flatMap(({ template }) => [...template.root.variables.keys()]))
  for (const name of given)
    if (!declared.has(name)) throw unknown('--var', 'variable', name, [...declared].sort())
}

/** Throws UsageError for a parameter or preset that no template of the run has. */
export function checkChoices(
  report: Report,
  subjects: readonly Subject[],
  chosen: {
    readonly parameters: Iterable<string>
    readonly preset: string | undefined
  },
): void {
  const templates = report.templates.filter(
    template => template.analysed && template.on.status !== 'refused',
  )
  if (templates.length === 0) return
  // A parameter that these builds do not ask for is one nevertheless.
  const declared = subjects.flatMap(each =>
    each.kind === 'template' ? [parameterNames(each.template.root)] : [],
  )
  const parameters = names([
    ...templates.flatMap(template => template.parameters),
    ...declared.flatMap(each => [...each.names]).map(name => ({ name })),
  ])
  const isOpen = declared.some(({ isComplete }) => !isComplete)
  for (const name of isOpen ? [] : chosen.parameters) {
    if (!parameters.includes(name)) throw unknown('--param', 'parameter', name, parameters)
  }
  const { preset } = chosen
  if (preset !== undefined && templates.every(template => template.preset !== preset)) {
    throw unknown(
      '--preset',
      'preset',
      preset,
      names(templates.flatMap(template => template.presets)),
    )
  }
}

function names(list: readonly { readonly name: string }[]): readonly string[] {
  return [...new Set(list.map(each => each.name))].sort()
}

function unknown(option: string, what: string, name: string, known: readonly string[]): UsageError {
  const near = nearestName(name, known)
  const listed =
    known.length === 0
      ? `there are no ${what}s`
      : `expected one of ${known.map(each => `"${each}"`).join(', ')}`
  const hint = near === undefined ? listed : `did you mean "${near}"?`
  return new UsageError(
    `No template here has a ${what} "${name}" (${option}); ${hint}${near === undefined ? '.' : ''}`,
  )
}
