/** Runs the rules over an analysed template: one walk, in which each rule is called for what it wants to see. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { expressionParts } from '../hcl/expression-parts.ts'
import type { Expression } from '../hcl/syntax.ts'
import type { ExpressionPlace, PeopleFacts, Rule } from './rule.ts'
import { attachmentDiffers } from './rules/attachment-differs.ts'
import { cheapestOverBudget } from './rules/cheapest-over-budget.ts'
import { costEndsEarly } from './rules/cost-ends-early.ts'
import { costIgnoresSize } from './rules/cost-ignores-size.ts'
import { costKnownAfterApply } from './rules/cost-known-after-apply.ts'
import { costOnAgent } from './rules/cost-on-agent.ts'
import { costOutlives } from './rules/cost-outlives.ts'
import { costOverflow } from './rules/cost-overflow.ts'
import { countedModule } from './rules/counted-module.ts'
import { freeWhenStopped } from './rules/free-when-stopped.ts'
import { groupsAddUp } from './rules/groups-add-up.ts'
import { ignoredCostChanges } from './rules/ignored-cost-changes.ts'
import { negativeCost } from './rules/negative-cost.ts'
import { noCost } from './rules/no-cost.ts'
import { optionRefused } from './rules/option-refused.ts'
import { optionWithoutPrice } from './rules/option-without-price.ts'
import { presetFails } from './rules/preset-fails.ts'
import { presetOverBudget } from './rules/preset-over-budget.ts'
import { presetRefused } from './rules/preset-refused.ts'
import { stopNotCheaper } from './rules/stop-not-cheaper.ts'
import { textAgainstNumber } from './rules/text-against-number.ts'
import { unboundedCost } from './rules/unbounded-cost.ts'
import { TemplateFacts } from './template/facts.ts'
import type { LintSubject } from './template/metadata.ts'
import { everyExpression } from './template/walk.ts'

/** All rules. */
const RULES: readonly Rule[] = [
  attachmentDiffers,
  cheapestOverBudget,
  costEndsEarly,
  costIgnoresSize,
  costKnownAfterApply,
  costOnAgent,
  costOutlives,
  costOverflow,
  countedModule,
  freeWhenStopped,
  groupsAddUp,
  ignoredCostChanges,
  negativeCost,
  noCost,
  optionRefused,
  optionWithoutPrice,
  presetFails,
  presetOverBudget,
  presetRefused,
  stopNotCheaper,
  textAgainstNumber,
  unboundedCost,
]

/** What the rules find in a template. Of one that does not load they see the parts that could be read. Never throws. */
export function lintTemplate(subject: LintSubject): readonly Diagnostic[] {
  const facts = new TemplateFacts(subject)
  const found = walked(facts)
  if (!facts.isPlanned) return found
  return [...found, ...RULES.flatMap(rule => rule.template?.(facts) ?? [])]
}

/** What the rules find about the people of a quota input. Never throws. */
export function lintPeople(people: PeopleFacts): readonly Diagnostic[] {
  return RULES.flatMap(rule => rule.people?.(people) ?? [])
}

function walked(facts: TemplateFacts): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  const seen = new Set<Expression>()
  const ofExpressions = RULES.flatMap(({ expression }) => expression ?? [])
  const ofResources = RULES.flatMap(({ resource }) => resource ?? [])
  const visit = (node: Expression, place: ExpressionPlace): void => {
    for (const rule of ofExpressions) found.push(...rule(node, place, facts))
    for (const part of expressionParts(node)) visit(part, place)
  }
  for (const place of facts.places) {
    for (const declaration of place.module.resources.values())
      for (const rule of ofResources) found.push(...rule(declaration, place, facts))
    for (const at of everyExpression(place.module)) {
      // Several calls may lead to one folder.
      if (seen.has(at.expression)) continue
      seen.add(at.expression)
      visit(at.expression, { ...place, at })
    }
  }
  return found
}
