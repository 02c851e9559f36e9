/** A template of which not even the cheapest choice fits anybody's budget. */
import { LAST_MINOR_OF_RULE_G } from '../../coder/builds.ts'
import type { Rule } from '../rule.ts'
import { ruleDiagnostic } from '../rule-messages.ts'
import type { ChoiceParameter } from '../template/choices.ts'
import type { TemplateFacts } from '../template/facts.ts'
import { placeOf } from '../template/metadata.ts'
import { sumOf } from '../template/sums.ts'

/** More combinations are not tried. */
const MOST_CHOICES = 256

export const cheapestOverBudget: Rule = {
  template: facts => {
    const { largestBudget } = facts.subject
    const [first] = facts.priced
    if (first === undefined) return []
    const budgetCredits = largestBudget()
    const { total } = facts.on.cost
    if (budgetCredits === undefined || !('credits' in total) || total.credits <= budgetCredits)
      return []
    const cheapest = cheapestOf(facts)
    // Where nothing can be chosen, it is told that nobody can start one.
    if (cheapest === undefined || cheapest.choices < 2) return []
    if (cheapest.credits <= budgetCredits) return []
    const args = { needCredits: cheapest.credits, budgetCredits, choices: cheapest.choices }
    return [ruleDiagnostic('lint/cheapest-over-budget', args, placeOf(first.cost))]
  },
}

interface Cheapest {
  readonly credits: number
  /** How many there are. */
  readonly choices: number
}

/** The cheapest of all choices; undefined where there are too many, or one is not certain. Until 2.29 costs do not simply add up. */
function cheapestOf({ choices, subject }: TemplateFacts): Cheapest | undefined {
  const { coderMinor } = subject.template
  if (coderMinor !== undefined && coderMinor <= LAST_MINOR_OF_RULE_G) return undefined
  const all = combinations(choices.pricing)
  if (all === undefined) return undefined
  let best: { readonly sum: bigint; readonly values: ReadonlyMap<string, string> } | undefined
  for (const values of all) {
    const sum = sumOf(choices.priceOfAll(values))
    if (sum === undefined) return undefined
    if (best === undefined || sum < best.sum) best = { sum, values }
  }
  const made = best && choices.buildOfAll(best.values)
  if (made === undefined || made.refused || !('credits' in made.cost.total)) return undefined
  return { credits: made.cost.total.credits, choices: all.length }
}

function combinations(
  parameters: readonly ChoiceParameter[],
): readonly ReadonlyMap<string, string>[] | undefined {
  let all: readonly ReadonlyMap<string, string>[] = [new Map()]
  for (const { name, ...domain } of parameters) {
    const values = everyValue(domain)
    if (values === undefined || all.length * values.length > MOST_CHOICES) return undefined
    all = all.flatMap(chosen => values.map(value => new Map([...chosen, [name, value]])))
  }
  return all
}

function everyValue({
  options,
  type,
  low,
  high,
}: Omit<ChoiceParameter, 'name'>): readonly string[] | undefined {
  if (options.length > 0) return type === 'list(string)' ? undefined : options
  if (type === 'bool') return ['true', 'false']
  if (type !== 'number' || low === undefined || high === undefined) return undefined
  if (high - low >= MOST_CHOICES) return undefined
  return Array.from({ length: high - low + 1 }, (_, at) => String(low + at))
}
