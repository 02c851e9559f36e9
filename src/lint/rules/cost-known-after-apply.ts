import { termCost } from '../../coder/cost.ts'
import type { Rule } from '../rule.ts'
import { ruleDiagnostic } from '../rule-messages.ts'
import { placeOf } from '../template/metadata.ts'

/** A cost that Terraform does not know at plan, so that Coder charges nothing for it. */
export const costKnownAfterApply: Rule = {
  template: facts =>
    facts.priced.flatMap(metadata => {
      const costs = metadata.on.map(({ value }) => termCost(value))
      const open = costs.find(cost => cost.kind === 'after-apply')
      if (open?.kind !== 'after-apply') return []
      const reason = open.reasons[0]?.text ?? 'it hangs on what only the apply decides'
      const args = { metadata: metadata.address, reason }
      return [ruleDiagnostic('lint/cost-known-after-apply', args, placeOf(metadata.cost))]
    }),
}
