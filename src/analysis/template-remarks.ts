/** What the rules are told about a template, and what they find. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { lintTemplate } from '../lint/run-rules.ts'
import type { PricedSubject } from './priced-template.ts'
import type { QuotaAnalysis } from './quota-analysis.ts'

/** What the rules find in a template. Never throws. */
export function templateRemarks(
  priced: PricedSubject,
  quotas: QuotaAnalysis,
  isInDepth: boolean,
): readonly Diagnostic[] {
  const { subject, builds, owners, isBroken, preset } = priced
  const { template, start, name } = subject
  return lintTemplate({
    name,
    template,
    start,
    builds: isBroken ? builds : owners.common,
    isBroken,
    preset,
    isInDepth,
    largestBudget: () => quotas.largestBudget(priced),
  })
}
