/** A parameter that decides about size, and a cost that is the same whatever it is. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { PlannedInstance } from '../../plan/plan-model.ts'
import { rawEquals } from '../../value/equal.ts'
import type { Value } from '../../value/value.ts'
import type { Rule } from '../rule.ts'
import { ruleDiagnostic } from '../rule-messages.ts'
import { type Choice, type ChoiceParameter, namePlace } from '../template/choices.ts'
import type { TemplateFacts } from '../template/facts.ts'
import { isUtility } from '../template/resource-kinds.ts'

/** Words of what makes a workspace larger, in names such as `home_disk_size` and `instance-type`. */
const SIZE =
  /(?:^|[^a-z])(?:v?cpus?|cores?|ocpus?|mem|memory|ram|disks?|storage|volumes?|gpus?|accelerators?|sizes?|instance_?types?|machine_?types?|server_?types?|flavou?rs?|nodes?|replicas)(?:$|[^a-z])/

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
  if (tried.length === 0 || parameter.value === undefined) return []
  let sized: PlannedInstance | undefined
  for (const choice of tried) {
    const instances = sameCost(choice, credits, facts)
    if (instances === undefined) return []
    sized ??= instances.find(each => isSizedBy(each, facts))
  }
  if (sized === undefined) return []
  const values = [parameter.value, ...tried.map(({ value }) => value)]
  const args = { parameter: parameter.name, values, credits, resource: sized.configAddress }
  const related =
    sized.location === undefined
      ? []
      : [{ note: 'it decides about this', location: sized.location }]
  return [ruleDiagnostic('lint/cost-ignores-size', args, namePlace(parameter), { related })]
}

/** What is planned with a choice that certainly costs as much; undefined if it does not. */
function sameCost(
  choice: Choice,
  credits: number,
  { choices }: TemplateFacts,
): readonly PlannedInstance[] | undefined {
  const made = choices.buildOf(choice)
  if (made === undefined || made.refused) return undefined
  const { total } = made.cost
  return 'credits' in total && total.credits === credits ? made.plan.instances : undefined
}

/** Whether a resource that costs something is another one than by default. */
function isSizedBy(
  { address, mode, type, value, configAddress }: PlannedInstance,
  facts: TemplateFacts,
): boolean {
  if (mode !== 'managed' || isUtility(type)) return false
  const usual = facts.instances('on', configAddress).find(each => each.address === address)
  return usual !== undefined && !isSame(usual.value, value)
}

/** Of a resource whose type is not known only the arguments are. */
function isSame(a: Value, b: Value): boolean {
  if (a.kind !== 'unseen' || b.kind !== 'unseen') return rawEquals(a, b)
  const [before, after] = [a.parts ?? new Map<string, Value>(), b.parts ?? new Map<string, Value>()]
  return [...after].every(([name, value]) => {
    const other = before.get(name)
    return other !== undefined && isSame(other, value)
  })
}
