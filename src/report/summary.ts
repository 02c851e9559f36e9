/** The figures of a report that follow from its verdicts. */
import type { SummaryReport, TemplateReport } from './report.ts'

/** Who is refused, and how much is covered, given how many findings are. A person who is refused by several templates counts once. */
export function verdictCounts(
  templates: readonly TemplateReport[],
  coveredFindings: number,
): Pick<SummaryReport, 'suppressed' | 'refused_users'> {
  const verdicts = templates.flatMap(template => template.verdicts)
  const refused = verdicts.filter(verdict => verdict.verdict === 'insufficient_quota')
  const covered = verdicts.filter(verdict => (verdict.finding?.suppression ?? null) !== null)
  return {
    suppressed: coveredFindings + covered.length,
    refused_users: new Set(refused.map(verdict => verdict.user)).size,
  }
}
