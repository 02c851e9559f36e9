/** What the rules are told about a template, and what they find. */
import type { OnOff } from '../../coder/builds.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { lintTemplate } from '../../lint/run-rules.ts'
import type { QuotaAnalysis } from '../quota/quota-analysis.ts'
import type { PricedSubject } from './priced-template.ts'

/** What was found about the same builds with the same facts, as on both sides of a comparison. */
interface Known {
  readonly facts: readonly unknown[]
  readonly found: readonly Diagnostic[]
}

const KNOWN = new WeakMap<OnOff, Known>()

/** What the rules find in a template. Never throws. */
export function templateRemarks(
  priced: PricedSubject,
  quotas: QuotaAnalysis,
  isInDepth: boolean,
): readonly Diagnostic[] {
  const { subject, builds, owners, isBroken, preset } = priced
  const { template, start, name } = subject
  const budget = quotas.largestBudget(priced)
  const facts = [template, start, name, isBroken, preset, isInDepth, budget]
  const known = KNOWN.get(builds)
  if (known?.facts.every((fact, at) => fact === facts[at]) === true) return known.found
  const found = lintTemplate({
    name,
    template,
    start,
    builds: isBroken ? builds : owners.common,
    isBroken,
    preset,
    isInDepth,
    largestBudget: () => budget,
  })
  KNOWN.set(builds, { facts, found })
  return found
}
