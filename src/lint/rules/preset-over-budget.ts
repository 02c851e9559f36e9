import type { Rule } from '../rule.ts'
import { ruleDiagnostic } from '../rule-messages.ts'
import { MOST_PRESETS } from '../template/choices.ts'

/** A preset that nobody's budget pays for. */
export const presetOverBudget: Rule = {
  template: facts => {
    const { preset, largestBudget } = facts.subject
    if (facts.priced.length === 0 || facts.presets.length === 0) return []
    const budgetCredits = largestBudget()
    if (budgetCredits === undefined) return []
    // That of the preset in force is told of everybody one by one.
    const others = facts.presets.filter(({ name }) => name !== preset).slice(0, MOST_PRESETS)
    return others.flatMap(({ name, parameters, location }) => {
      const made = facts.choices.buildOfAll(parameters)
      const { total } = made.cost
      if (made.refused || !('credits' in total) || total.credits <= budgetCredits) return []
      const args = { preset: name, needCredits: total.credits, budgetCredits }
      return [ruleDiagnostic('lint/preset-over-budget', args, location ?? null)]
    })
  },
}
