/** Conditions of a template's author of which nobody can say here whether they hold. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { planDiagnostic } from '../../plan/messages.ts'
import type { PossibleFailure } from '../../plan/plan-model.ts'
import type { PricedSubject } from './priced-template.ts'

/**
 * A note on each validation, precondition and postcondition that hangs on something unseen: the cost is what a build charges that
 * passes them. Of expressions that may fail for some value nothing is told: nearly every template has some. Never throws.
 */
export function undecidedChecks({
  isBroken,
  owners: { common },
}: Pick<PricedSubject, 'isBroken' | 'owners'>): readonly Diagnostic[] {
  if (isBroken) return []
  const notes = new Map<string, Diagnostic>()
  for (const { plan, refused } of [common.on, common.off]) {
    if (refused) continue
    for (const failure of plan.possibleFailures) {
      const note = noteOn(failure)
      if (note?.subject == null) continue
      const { source, span } = note.subject
      const key = JSON.stringify([source.path, span.start, span.end])
      if (!notes.has(key)) notes.set(key, note)
    }
  }
  return [...notes.values()]
}

function noteOn({ location, sources, isCondition }: PossibleFailure): Diagnostic | undefined {
  if (location === undefined || isCondition !== true) return undefined
  const reasons = [...new Set(sources.map(({ text }) => text))].sort()
  return planDiagnostic('plan/condition-not-seen', { reasons }, location)
}
