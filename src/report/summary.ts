/** The figures of a report that follow from its verdicts. */
import type { TemplateReport } from './report.ts'
import type { VerdictReport } from './verdict.ts'

/** How many verdicts a comment or the baseline covers. */
export function coveredVerdicts(templates: readonly TemplateReport[]): number {
  return templates
    .flatMap(template => template.verdicts)
    .filter(verdict => (verdict.finding?.suppression ?? null) !== null).length
}

/** How many people verdicts are on. */
export function peopleIn(verdicts: readonly VerdictReport[]): number {
  return verdicts.reduce((sum, { alike }) => sum + (alike?.people ?? 1), 0)
}
