import { wrapInt32 } from '../../coder/cost.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Rule } from '../rule.ts'
import { ruleDiagnostic } from '../rule-messages.ts'
import { oddCosts } from '../template/extreme-costs.ts'
import type { TemplateFacts } from '../template/facts.ts'
import { exactCredits, placeOf } from '../template/metadata.ts'
import { fits } from '../template/sums.ts'

/** Costs, or a sum of costs, beyond the 32 bits that Coder keeps. */
export const costOverflow: Rule = {
  template: facts => {
    const single = oddCosts(facts, credits => !fits(credits))
    if (single.length === 0) return overflowOfSum(facts)
    return single.map(({ metadata, cost, credits, choice }) => {
      const args = {
        metadata: metadata.address,
        credits: String(credits),
        chargedCredits: wrapInt32(credits),
        choice: choice && { parameter: choice.parameter.name, value: choice.value },
      }
      return ruleDiagnostic('lint/cost-overflow', args, placeOf(cost))
    })
  },
}

function overflowOfSum({ on, priced }: TemplateFacts): readonly Diagnostic[] {
  const [first] = priced
  const sum = exactCredits(priced.flatMap(metadata => metadata.on))
  if (first === undefined || on.cost.terms.length < 2 || sum === undefined || fits(sum)) return []
  const args = {
    metadata: undefined,
    credits: String(sum),
    chargedCredits: wrapInt32(sum),
    choice: undefined,
  }
  return [ruleDiagnostic('lint/cost-overflow', args, placeOf(first.cost))]
}
