import type { TotalCost } from '../../coder/cost.ts'
import { termCost } from '../../coder/cost.ts'
import type { Rule } from '../rule.ts'
import { ruleDiagnostic } from '../rule-messages.ts'
import { isFree, placeOf } from '../template/metadata.ts'
import { isStorage } from '../template/resource-kinds.ts'

/** A stop that saves nothing, which quota refuses to those who are over budget. */
export const stopNotCheaper: Rule = {
  template: facts => {
    const [onCredits, offCredits] = [exact(facts.on.cost.total), exact(facts.off.cost.total)]
    if (onCredits === undefined || offCredits === undefined) return []
    if (onCredits < 0 || offCredits <= 0 || offCredits < onCredits) return []
    // Of what only keeps data nothing could end with a stop.
    if (facts.dear.length > 0 && facts.dear.every(each => isStorage(each.declaration.type)))
      return []
    const stays = facts.priced.find(({ off }) => off.some(({ value }) => !isFree(termCost(value))))
    if (stays === undefined) return []
    const args = { onCredits, offCredits }
    return [ruleDiagnostic('lint/stop-not-cheaper', args, placeOf(stays.cost))]
  },
}

function exact(total: TotalCost): number | undefined {
  return total.status === 'exact' || total.status === 'assumed' ? total.credits : undefined
}
