import type { Preset } from '../../coder/presets.ts'
import type { ParameterSpec } from '../../coder/provider/parameter/parameter-spec.ts'
import { chooseValue } from '../../coder/provider/parameter/validate-parameter.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Location } from '../../text/source.ts'
import type { Rule } from '../rule.ts'
import { ruleDiagnostic } from '../rule-messages.ts'
import { specOf } from '../template/choices.ts'
import type { TemplateFacts } from '../template/facts.ts'

/** A preset that sets a parameter to what the parameter itself refuses, of which neither Terraform nor an import of the template tells. */
export const presetRefused: Rule = {
  template: facts => facts.presets.flatMap(preset => remarksOn(preset, facts)),
}

function remarksOn(preset: Preset, facts: TemplateFacts): readonly Diagnostic[] {
  const specs = new Map(
    facts.choices.parameters.flatMap(parameter => {
      const { name, instance } = parameter
      const spec = specOf(parameter)
      return spec === undefined ? [] : [[name, { spec, instance }] as const]
    }),
  )
  return [...preset.parameters].flatMap(([name, value]) => {
    const known = specs.get(name)
    const location = known?.instance.location
    if (known === undefined || location === undefined || !isRefused(known.spec, value)) return []
    const reason = refusalOf(preset, facts, known.instance.declaration?.span, location)
    if (reason === undefined) return []
    const args = { preset: preset.name, parameter: name, value, reason }
    const related = [{ note: 'the parameter', location }]
    return [ruleDiagnostic('lint/preset-refused', args, preset.location ?? null, { related })]
  })
}

function isRefused(spec: ParameterSpec, value: string): boolean {
  return !chooseValue(spec, value, undefined).ok
}

/** What the whole build says at the parameter: with the preset's other values its bounds may be others than by default. */
function refusalOf(
  { parameters }: Preset,
  { choices }: TemplateFacts,
  block: Location['span'] | undefined,
  { source }: Location,
): string | undefined {
  const found = choices
    .buildOfAll(parameters)
    .diagnostics.find(
      ({ severity, subject: at }) =>
        severity === 'error' &&
        at?.source.path === source.path &&
        block !== undefined &&
        at.span.start >= block.start &&
        at.span.end <= block.end,
    )
  return found?.message.replace(/\.$/, '')
}
