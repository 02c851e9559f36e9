/** Of all that changed in a template, what is worth a line to a reader. */
import type { ChoiceChange, ContextChange, CostChange, TemplateDifference } from './difference.ts'

/** Choices that changed by something else than the default did; those that merely went along are counted. */
export function tellingChoices({ choices, on, off }: TemplateDifference): {
  readonly shown: readonly ChoiceChange[]
  readonly alongside: number
} {
  const shown = choices.filter(
    choice =>
      choice.on.effect === 'added' || !goesAlong(choice.on, on) || !goesAlong(choice.off, off),
  )
  return { shown, alongside: choices.length - shown.length }
}

/** Builds that changed by something else than the start or the stop that they are a kind of. */
export function tellingContexts({
  contexts,
  on,
  off,
  presets,
}: TemplateDifference): readonly ContextChange[] {
  return contexts.filter(({ cost, preset, base_build_error: was, head_build_error: is }) => {
    if (was !== is) return true
    const own = presets.find(each => each.name === preset) ?? { on, off }
    return !goesAlong(cost, own.on) && !goesAlong(cost, own.off)
  })
}

/** Whether a cost is the other's, before and after, or rose by as much. */
function goesAlong(change: CostChange, other: CostChange): boolean {
  if (change.credits !== null && change.credits === other.credits) return true
  return JSON.stringify([change.base, change.head]) === JSON.stringify([other.base, other.head])
}
