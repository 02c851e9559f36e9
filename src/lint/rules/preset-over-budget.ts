/** A preset that nobody's budget pays for. */
import { build } from '../../coder/builds.ts'
import { EMPTY_STATE } from '../../plan/plan-model.ts'
import type { Rule } from '../rule.ts'
import { ruleDiagnostic } from '../rule-messages.ts'

/** More presets are not looked at. */
const MOST_PRESETS = 30

export const presetOverBudget: Rule = {
  template: facts => {
    const { template, start, preset, largestBudget } = facts.subject
    if (facts.priced.length === 0 || facts.presets.length === 0) return []
    const budgetCredits = largestBudget()
    if (budgetCredits === undefined) return []
    // That of the preset in force is told of everybody one by one.
    const others = facts.presets.filter(({ name }) => name !== preset).slice(0, MOST_PRESETS)
    return others.flatMap(({ name, parameters, location }) => {
      const context = { ...start, name, parameters: new Map([...parameters]) }
      const made = build(template, context, template.prior ?? EMPTY_STATE)
      const { total } = made.cost
      if (made.refused || !('credits' in total) || total.credits <= budgetCredits) return []
      const args = { preset: name, needCredits: total.credits, budgetCredits }
      return [ruleDiagnostic('lint/preset-over-budget', args, location ?? null)]
    })
  },
}
