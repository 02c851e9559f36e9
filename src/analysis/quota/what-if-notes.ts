/** What pretended allowances change: who is refused then who is not now, and the other way round. */
import type { QuotaModel } from '../../config/quota/quota-model.ts'
import { type ChangedVerdict, changedVerdicts } from '../../quota/what-if.ts'
import { costsOf } from '../template/priced-template.ts'
import type { QuotaView } from './quota-view.ts'

/** So many names stand for all. */
const MAX_NAMES = 5

/** A sentence for what is pretended, and one for each template that fares otherwise; nothing where nothing is pretended. */
export function whatIfNotes(view: QuotaView): readonly string[] {
  const { model, input, templates, context } = view
  const { before } = input
  if (before === undefined) return []
  const priced = templates
    .filter(({ owners }) => !owners.common.on.refused)
    .map(({ subject, owners }) => ({
      name: subject.name,
      organization: subject.organization,
      costs: owners.byGroups
        ? (groups: readonly string[]) => costsOf(owners.of({ name: undefined, groups }))
        : costsOf(owners.common),
    }))
  const { costOf, warnAt } = context
  const situation = (each: QuotaModel) => ({ model: each, templates: priced, costOf })
  const options = { byGroups: priced.some(({ costs }) => typeof costs === 'function'), warnAt }
  const changed = changedVerdicts(situation(before), situation(model), options)
  const sentences = priced.flatMap(({ name }) => {
    const own = changed.filter(({ template }) => template === name)
    const refused = own.filter(({ after }) => after.verdict === 'insufficient_quota')
    const freed = own.filter(each => each.before.verdict === 'insufficient_quota')
    return [
      ...sentence(refused, `is then refused "${name}"`, `are then refused "${name}"`),
      ...sentence(freed, `is no longer refused "${name}"`, `are no longer refused "${name}"`),
    ]
  })
  return [
    ...pretendedTexts(before, model),
    ...(sentences.length > 0 ? sentences : ['Nobody is refused more or less then.']),
  ]
}

function sentence(people: readonly ChangedVerdict[], one: string, many: string): readonly string[] {
  if (people.length === 0) return []
  const names = people.slice(0, MAX_NAMES).map(({ name }) => name)
  const more = people.length > names.length ? ` and ${people.length - names.length} more` : ''
  return [`${names.join(', ')}${more} ${people.length === 1 ? one : many}.`]
}

function pretendedTexts(before: QuotaModel, after: QuotaModel): readonly string[] {
  return after.groups.flatMap(({ name, allowanceCredits }, index) => {
    const was = before.groups[index]?.allowanceCredits
    return was === undefined || was === allowanceCredits
      ? []
      : [`What if: "${name}" allows ${allowanceCredits} here instead of ${was}.`]
  })
}
