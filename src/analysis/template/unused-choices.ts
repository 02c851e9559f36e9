/** What the configuration says about things that no template has: it changes nothing, and is most often misspelt. */
import { parameterNames } from '../../coder/declared-parameters.ts'
import { coderDiagnostic } from '../../coder/messages.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { nearestName } from '../../text/nearest-name.ts'
import type { Location } from '../../text/source.ts'
import type { PricedSubject } from './priced-template.ts'

/**
 * Remarks on parameters and assumptions of the configuration that no template took up for which they are meant. Of a template that
 * Terraform refuses not everything is looked at, so that nothing is said about what it may have taken up. Never throws.
 */
export function unusedChoices(templates: readonly PricedSubject[]): readonly Diagnostic[] {
  const isSound = ({ isBroken, builds }: PricedSubject): boolean =>
    !(isBroken || builds.on.refused || builds.off.refused)
  return [
    ...untaken(templates.map(each => (isSound(each) ? unusedAssumptions(each) : noRemarks(each)))),
    ...undeclaredParameters(templates),
  ]
}

/** By place in the configuration: the remark on it, or undefined where the template takes it up. */
type Remarks = ReadonlyMap<Location, Diagnostic | undefined>

function unusedAssumptions({ subject }: PricedSubject): Remarks {
  const { assumptions } = subject.template
  if (assumptions === undefined) return new Map()
  const unused = new Map(assumptions.unused().map(remark => [remark.subject, remark] as const))
  return new Map(assumptions.places.map(at => [at, unused.get(at)] as const))
}

function noRemarks({ subject }: PricedSubject): Remarks {
  return new Map(subject.template.assumptions?.places.map(at => [at, undefined] as const))
}

/** The remarks on which all templates agree that share the place. */
function untaken(all: readonly Remarks[]): readonly Diagnostic[] {
  const found = new Map<Location, Diagnostic | undefined>()
  for (const remarks of all) {
    for (const [at, remark] of remarks) {
      found.set(at, found.has(at) ? found.get(at) && remark : remark)
    }
  }
  return [...found.values()].filter(remark => remark !== undefined)
}

function undeclaredParameters(templates: readonly PricedSubject[]): readonly Diagnostic[] {
  const found = new Map<Location, { readonly name: string; readonly known: Set<string> }>()
  const taken = new Set<Location>()
  for (const { subject, isBroken } of templates) {
    const { names, isComplete } = parameterNames(subject.template.root)
    for (const [name, at] of subject.configuredParameters ?? []) {
      if (isBroken || !isComplete || names.has(name)) taken.add(at)
      const entry = found.get(at) ?? { name, known: new Set() }
      for (const each of names) entry.known.add(each)
      found.set(at, entry)
    }
  }
  return [...found].flatMap(([at, { name, known }]) => {
    if (taken.has(at)) return []
    const suggestion = nearestName(name, [...known].sort())
    return [coderDiagnostic('coder/undeclared-parameter', { name, suggestion }, at)]
  })
}
