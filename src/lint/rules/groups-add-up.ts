import { EVERYONE } from '../../config/quota/quota-model.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { isExact } from '../../quota/credit-range.ts'
import type { QuotaProfile } from '../../quota/profiles.ts'
import type { Standings } from '../../quota/standing.ts'
import type { Rule } from '../rule.ts'
import { ruleDiagnostic } from '../rule-messages.ts'

/** People whose groups together allow more than the largest of them. */
export const groupsAddUp: Rule = {
  people: ({ standings, profiles }) => {
    if (!standings.model.licensed) return []
    const largest = new Map<string, number>()
    for (const { organization, allowanceCredits } of standings.model.groups)
      largest.set(organization, Math.max(largest.get(organization) ?? 0, allowanceCredits))
    const byOrganization = new Map<string, QuotaProfile[]>()
    for (const profile of profiles) {
      const { budget, isUnlimited, organization } = profile
      if (isUnlimited || !isExact(budget)) continue
      if (budget.low <= (largest.get(organization) ?? 0)) continue
      byOrganization.set(organization, [...(byOrganization.get(organization) ?? []), profile])
    }
    return [...byOrganization.values()].flatMap(each => remarkOn(each, standings))
  },
}

/** One remark an organization, on whoever may spend most. */
function remarkOn(profiles: readonly QuotaProfile[], standings: Standings): readonly Diagnostic[] {
  const [most] = [...profiles].sort((a, b) => b.budget.low - a.budget.low)
  const [user] = most?.names ?? []
  if (most === undefined || user === undefined) return []
  const { organization, budget } = most
  const { isStated, parts: all } = standings.budgetOf(user, organization)
  const parts = all.filter(({ allowanceCredits }) => allowanceCredits !== 0)
  if (isStated || parts.length < 2) return []
  const people = profiles.reduce((sum, each) => sum + each.names.length, 0)
  const args = {
    user,
    organization,
    budgetCredits: budget.low,
    parts: parts.map(part => `${part.group} ${part.allowanceCredits}`),
    others: people - 1,
  }
  const names = new Set(parts.map(part => part.group))
  const group = standings.model.groups.find(
    each => each.organization === organization && each.name !== EVERYONE && names.has(each.name),
  )
  return [ruleDiagnostic('lint/groups-add-up', args, group?.at ?? null)]
}
