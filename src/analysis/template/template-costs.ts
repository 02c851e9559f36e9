/** What a workspace of a template costs by its default choices, as the quota rules take it. */
import { buildOnOff, type Template } from '../../coder/builds.ts'
import type { BuildContext } from '../../coder/context.ts'
import type { TotalCost } from '../../coder/cost.ts'
import { isGivenUp } from '../../coder/given-up.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { type CreditRange, exactly, UNKNOWN_CREDITS } from '../../quota/credit-range.ts'
import type { TemplateCosts } from '../../quota/template-verdict.ts'

/** A template ready to be planned, and the start that is asked about. */
export interface LoadedTemplate {
  readonly template: Template
  readonly start: BuildContext
  /** Trouble of loading it; with an error in it there is no build. */
  readonly diagnostics: readonly Diagnostic[]
}

/** What a start and a stop cost; undefined where there would be no build, for which the diagnostics say why. Never throws. */
export function templateCosts({ template, start, diagnostics }: LoadedTemplate): {
  readonly costs: TemplateCosts | undefined
  readonly diagnostics: readonly Diagnostic[]
} {
  if (isGivenUp(diagnostics)) return { costs: UNKNOWN_COSTS, diagnostics }
  if (diagnostics.some(each => each.severity === 'error')) return { costs: undefined, diagnostics }
  const { on, off } = buildOnOff(template, start)
  const all = [...diagnostics, ...on.diagnostics, ...off.diagnostics]
  const isRefused = [on, off].some(each => each.refused && each.limit === undefined)
  const costs = { on: creditsOf(on.cost.total), off: creditsOf(off.cost.total) }
  return { costs: isRefused ? undefined : costs, diagnostics: all }
}

const UNKNOWN_COSTS: TemplateCosts = { on: UNKNOWN_CREDITS, off: UNKNOWN_CREDITS }

/** A total as a range of credits. */
export function creditsOf(total: TotalCost): CreditRange {
  switch (total.status) {
    case 'exact':
    case 'assumed':
      return exactly(total.credits)
    case 'range':
      return { low: total.low, high: total.high }
    case 'unknown':
      return UNKNOWN_CREDITS
  }
}
