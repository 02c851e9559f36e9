import type { Rule } from '../rule.ts'
import { ruleDiagnostic } from '../rule-messages.ts'
import {
  certainlyExists,
  certainlyGone,
  exactCredits,
  placeOf,
  targetOf,
} from '../template/metadata.ts'

/** A cost that goes on when what it is for is gone. */
export const costOutlives: Rule = {
  template: facts =>
    facts.priced.flatMap(metadata => {
      const target = targetOf(metadata)
      const credits = exactCredits(metadata.off)
      if (target === undefined || credits === undefined || credits <= 0n) return []
      const isThere = certainlyExists(facts.instances('on', target.address))
      if (!(isThere && certainlyGone(facts.instances('off', target.address)))) return []
      const args = {
        metadata: metadata.address,
        target: target.address,
        credits: String(credits),
      }
      return [ruleDiagnostic('lint/cost-outlives', args, placeOf(metadata.cost))]
    }),
}
