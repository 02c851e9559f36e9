import { stopAfter } from '../../coder/contexts.ts'
import { exploreSpace } from '../../space/explore.ts'
import type { Rule } from '../rule.ts'
import { ruleDiagnostic } from '../rule-messages.ts'
import { type LintSubject, placeOf } from '../template/metadata.ts'

/** How far choices are looked into, in steps of a few microseconds. */
const WORK = 20_000

/** A template of which not even the cheapest choice fits anybody's budget. */
export const cheapestOverBudget: Rule = {
  template: facts => {
    const { subject, priced, on } = facts
    const [first] = priced
    if (first === undefined) return []
    const budgetCredits = subject.largestBudget()
    const { total } = on.cost
    if (budgetCredits === undefined || !('credits' in total) || total.credits <= budgetCredits)
      return []
    const cheapest = cheapestOf(subject)
    if (cheapest === undefined || cheapest.needCredits <= budgetCredits) return []
    return [
      ruleDiagnostic(
        'lint/cheapest-over-budget',
        { ...cheapest, budgetCredits },
        placeOf(first.cost),
      ),
    ]
  },
}

/** What the cheapest choice needs; undefined where there is nothing to choose, of which it is told that nobody can start one, or no answer. */
function cheapestOf({
  template,
  start,
}: LintSubject): { readonly needCredits: number; readonly choices: string } | undefined {
  const { choices, on } = exploreSpace({
    template,
    on: start,
    off: stopAfter(start),
    offFinds: 'start',
    work: WORK,
    counts: false,
  })
  const { lowest } = on
  if (lowest?.status !== 'exact' || choices === 1n) return undefined
  return { needCredits: lowest.credits, choices: choices === undefined ? '' : `${choices} ` }
}
