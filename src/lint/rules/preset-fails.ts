import type { Preset } from '../../coder/presets.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Rule } from '../rule.ts'
import { ruleDiagnostic } from '../rule-messages.ts'
import { MOST_PRESETS } from '../template/choices.ts'
import type { TemplateFacts } from '../template/facts.ts'
import { areFragile } from '../template/fragile-choices.ts'
import { refusedBy } from '../template/refusal.ts'

/** A preset from which there is no build although there is one by default. */
export const presetFails: Rule = {
  template: facts => {
    if (facts.on.objection !== undefined) return []
    return facts.presets.slice(0, MOST_PRESETS).flatMap(preset => remarksOn(preset, facts))
  },
}

function remarksOn(preset: Preset, facts: TemplateFacts): readonly Diagnostic[] {
  const { name, parameters, location } = preset
  if (!areFragile(parameters, facts)) return []
  const refused = refusedBy(facts.choices.buildOfAll(parameters))
  // In depth an objection of Coder is told with all builds that meet it.
  if (refused === undefined || (refused.isLate && facts.subject.isInDepth)) return []
  const { reason, isLate } = refused
  const args = { preset: name, reason: reason.message, isLate }
  const related =
    reason.subject === null ? [] : [{ note: 'the build ends here', location: reason.subject }]
  return [ruleDiagnostic('lint/preset-fails', args, location ?? null, { related })]
}
