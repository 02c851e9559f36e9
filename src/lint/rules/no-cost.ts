import type { Rule } from '../rule.ts'
import { ruleDiagnostic } from '../rule-messages.ts'
import { headerOf } from '../template/metadata.ts'

/** A template that has something to pay for and declares no cost. */
export const noCost: Rule = {
  template: facts => {
    const { total } = facts.on.cost
    // Where a module that is not there may hold costs, the total is not exact.
    if (facts.priced.length > 0 || !('credits' in total) || total.credits !== 0) return []
    const [first] = facts.dear
    if (first === undefined) return []
    const resources = facts.dear.map(({ address }) => address)
    return [ruleDiagnostic('lint/no-cost', { resources }, headerOf(first))]
  },
}
