/** What each choice of a template's form costs, one changed at a time: what `diff` compares. */
import { buildOnOff } from '../../coder/builds.ts'
import { type DeclaredParameter, declaredParameters } from '../../coder/declared-parameters.ts'
import { reportCost } from '../../report/from/from-cost.ts'
import type { AmountReport, ChoiceReport } from '../../report/report.ts'
import type { PricedSubject } from './priced-template.ts'

/** Forms with more options than this are not gone through one by one. */
const MAX_CHOICES = 200

/** The choices, parameter after parameter in the order of their options; what is in force is among them. Never throws. */
export function templateChoices({
  subject,
  builds,
  isBroken,
}: PricedSubject): readonly ChoiceReport[] {
  if (isBroken || builds.on.refused) return []
  const choices = declaredParameters(builds.on.plan).flatMap(parameter =>
    valuesOf(parameter).map(value => ({ parameter, value })),
  )
  return choices.slice(0, MAX_CHOICES).map(({ parameter: { name, value: inForce }, value }) => {
    const { template, start } = subject
    if (value === inForce)
      return { parameter: name, value, on: amountOf(builds.on), off: amountOf(builds.off) }
    const parameters = new Map([...start.parameters, [name, value]])
    const { on, off } = buildOnOff(template, { ...start, parameters })
    return { parameter: name, value, on: amountOf(on), off: amountOf(off) }
  })
}

function valuesOf({ type, options }: DeclaredParameter): readonly string[] {
  if (type === 'list(string)') return []
  if (options !== undefined) return [...new Set(options.map(option => option.value))]
  return type === 'bool' ? ['true', 'false'] : []
}

function amountOf(build: Parameters<typeof reportCost>[0]): AmountReport {
  const { status, credits, low, high } = reportCost(build)
  return { status, credits, low, high }
}
