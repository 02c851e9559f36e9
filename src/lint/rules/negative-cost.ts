import type { Rule } from '../rule.ts'
import { ruleDiagnostic } from '../rule-messages.ts'
import { oddCosts } from '../template/extreme-costs.ts'
import { placeOf } from '../template/metadata.ts'

/** Costs below 0, by default or for a choice. */
export const negativeCost: Rule = {
  template: facts =>
    oddCosts(facts, credits => credits < 0n).map(({ metadata, cost, credits, choice }) => {
      const args = {
        metadata: metadata.address,
        credits: String(credits),
        choice: choice && { parameter: choice.parameter.name, value: choice.value },
      }
      return ruleDiagnostic('lint/negative-cost', args, placeOf(cost))
    }),
}
