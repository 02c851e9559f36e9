/** An option with which there is no build although there is one by default. */
import type { Build } from '../../coder/builds.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Rule } from '../rule.ts'
import { ruleDiagnostic } from '../rule-messages.ts'
import { type Choice, optionPlace } from '../template/choices.ts'
import { fragileChoices } from '../template/fragile-choices.ts'

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

interface Refused {
  readonly reason: Diagnostic
  readonly isLate: boolean
  /** Equal for what has one cause. */
  readonly kind: string
}

/** Why a build is refused, if it is by a mistake in an expression or a cost: what validations refuse is meant to be refused. */
function refusedBy(made: Build | undefined): Refused | undefined {
  if (made === undefined) return undefined
  const { diagnostics, objection, refused } = made
  const reason = objection === undefined ? diagnostics.find(isError) : diagnostics.at(-1)
  if (reason === undefined || !(refused || objection !== undefined)) return undefined
  const isMistake = reason.code.startsWith('eval/') || isAboutCost(reason)
  if (objection === undefined && !isMistake) return undefined
  const { source, span } = reason.subject ?? {}
  return { reason, isLate: !refused, kind: `${reason.code} ${source?.path} ${span?.start}` }
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error'
}

function isAboutCost({ code, message }: Diagnostic): boolean {
  return code === 'plan/provider-problem' && message.startsWith('Attribute must be a whole number')
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
