import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Rule } from '../rule.ts'
import { ruleDiagnostic } from '../rule-messages.ts'
import type { ChoiceParameter } from '../template/choices.ts'
import { namePlace } from '../template/choices.ts'
import type { TemplateFacts } from '../template/facts.ts'
import { sumOf } from '../template/sums.ts'

/** Nobody means a size as large as this. */
const ABSURD = '1000000'

/** A cost that hangs on a number that nothing bounds. */
export const unboundedCost: Rule = {
  template: facts =>
    facts.choices.pricing
      .filter(
        ({ type, options, high }) =>
          type === 'number' && options.length === 0 && high === undefined,
      )
      .flatMap(parameter => remarksOn(parameter, facts)),
}

function remarksOn(parameter: ChoiceParameter, { choices }: TemplateFacts): readonly Diagnostic[] {
  const usual = sumOf(choices.priceOf(undefined))
  const choice = { parameter, value: ABSURD }
  const most = sumOf(choices.priceOf(choice))
  // A cost that the template bounds by itself, as by "min", ends somewhere.
  const more = sumOf(choices.priceOf({ parameter, value: `${ABSURD}0` }))
  if (usual === undefined || most === undefined || more === undefined) return []
  if (most <= usual || more <= most) return []
  const made = choices.buildOf(choice)
  if (made === undefined || made.refused || !('credits' in made.cost.total)) return []
  const { credits } = made.cost.total
  const args = { parameter: parameter.name, value: ABSURD, credits }
  return [ruleDiagnostic('lint/unbounded-cost', args, namePlace(parameter))]
}
