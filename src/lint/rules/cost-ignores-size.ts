import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Rule } from '../rule.ts'
import { ruleDiagnostic } from '../rule-messages.ts'
import { type Choice, type ChoiceParameter, namePlace } from '../template/choices.ts'
import type { TemplateFacts } from '../template/facts.ts'
import { headerOf } from '../template/metadata.ts'
import { type AddressedResource, reachedFromAll } from '../template/reached.ts'
import { resourceExpressions } from '../template/walk.ts'

/** Words of what makes a workspace larger, in names such as `home_disk_size` and `instance-type`. */
const SIZE =
  /(?:^|[^a-z])(?:v?cpus?|cores?|ocpus?|mem|memory|ram|disks?|storage|volumes?|gpus?|accelerators?|sizes?|instance_?types?|machine_?types?|server_?types?|flavou?rs?|nodes?|replicas)(?:$|[^a-z])/

/** A parameter that decides about size, and a cost that is the same whatever it is. */
export const costIgnoresSize: Rule = {
  template: facts => {
    const { total } = facts.on.cost
    if (facts.priced.length === 0 || !('credits' in total) || total.credits <= 0) return []
    return facts.choices.parameters
      .filter(({ name }) => SIZE.test(name.toLowerCase().replaceAll('-', '_')))
      .flatMap(parameter => remarksOn(parameter, total.credits, facts))
  },
}

function remarksOn(
  parameter: ChoiceParameter,
  credits: number,
  facts: TemplateFacts,
): readonly Diagnostic[] {
  const tried = facts.choices.of(parameter)
  const sized = sizedBy(parameter, facts)
  if (tried.length === 0 || parameter.value === undefined || sized === undefined) return []
  // What the cost is made of may change it for a choice that is not tried.
  if (facts.choices.pricing.includes(parameter)) return []
  if (!costsAsMuch(tried.at(-1), credits, facts)) return []
  const args = {
    parameter: parameter.name,
    values: shownValues(parameter, tried),
    credits,
    resource: sized.address,
  }
  const related = [{ note: 'it decides about this', location: headerOf(sized) }]
  return [ruleDiagnostic('lint/cost-ignores-size', args, namePlace(parameter), { related })]
}

/** Options as they come; of numbers the ends of their range. */
function shownValues(
  { options, low, high, value = '' }: ChoiceParameter,
  tried: readonly Choice[],
): readonly string[] {
  if (options.length > 0) return options
  if (low !== undefined && high !== undefined) return [String(low), String(high)]
  return [value, ...tried.map(each => each.value)]
}

/** Whether a choice certainly costs as much as the default one. */
function costsAsMuch(
  choice: Choice | undefined,
  credits: number,
  { choices }: TemplateFacts,
): boolean {
  const made = choice && choices.buildOf(choice)
  if (made === undefined || made.refused) return false
  const { total } = made.cost
  return 'credits' in total && total.credits === credits
}

/** The first resource that people pay for and that has an argument made of the parameter. */
function sizedBy(
  { instance }: ChoiceParameter,
  { dear }: TemplateFacts,
): AddressedResource | undefined {
  return dear.find(({ declaration, place }) =>
    reachedFromAll(resourceExpressions(declaration), place).resources.has(instance.configAddress),
  )
}
