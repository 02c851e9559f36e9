import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Rule } from '../rule.ts'
import { ruleDiagnostic } from '../rule-messages.ts'
import { type Choice, optionPlace } from '../template/choices.ts'
import { fragileChoices } from '../template/fragile-choices.ts'
import { type Refused, refusedBy } from '../template/refusal.ts'

/** An option with which there is no build although there is one by default. */
export const optionRefused: Rule = {
  template: facts => {
    if (facts.on.objection !== undefined) return []
    const groups = new Map<string, { readonly refused: Refused; readonly choices: Choice[] }>()
    for (const choice of fragileChoices(facts)) {
      const refused = refusedBy(facts.choices.buildOf(choice))
      if (refused === undefined) continue
      const key = JSON.stringify([choice.parameter.name, refused.kind])
      const group = groups.get(key) ?? { refused, choices: [] }
      groups.set(key, group)
      group.choices.push(choice)
    }
    return [...groups.values()].flatMap(({ refused, choices }) => remarkOn(refused, choices))
  },
}

function remarkOn({ reason, isLate }: Refused, choices: readonly Choice[]): readonly Diagnostic[] {
  const [first] = choices
  if (first === undefined) return []
  const { parameter } = first
  const args = {
    parameter: parameter.name,
    values: choices.map(({ value }) => value),
    reason: reason.message,
    isLate,
  }
  const related =
    reason.subject === null ? [] : [{ note: 'the build ends here', location: reason.subject }]
  return [
    ruleDiagnostic('lint/option-refused', args, optionPlace(parameter, first.value), { related }),
  ]
}
