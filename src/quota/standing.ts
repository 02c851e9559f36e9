/** Where a person stands in an organization: the budget, what is consumed, and what both are made of. */
import {
  EVERYONE,
  type Group,
  PREBUILDS_GROUP,
  PREBUILDS_USER,
  type Profile,
  type QuotaModel,
  type StatedQuota,
  type Workspace,
} from '../config/quota/quota-model.ts'
import {
  addRanges,
  type CreditRange,
  exactly,
  NO_CREDITS,
  UNKNOWN_CREDITS,
} from './credit-range.ts'

/** One group's part in a budget. */
export interface BudgetPart {
  readonly group: string
  readonly allowanceCredits: number
  /** Whether the person certainly is in the group; not where the group's list is incomplete. */
  readonly certain: boolean
}

/** What a person may consume in an organization. */
export interface Budget {
  readonly credits: CreditRange
  /** The groups that give it, Everyone among them. Groups that give nothing for certain are left out. */
  readonly parts: readonly BudgetPart[]
  /** Whether Coder stated the number itself. */
  readonly isStated: boolean
  /** No quota: not licensed, or Coder said -1. The credits mean nothing then. */
  readonly isUnlimited: boolean
}

/** One workspace's part in what is consumed. */
export interface ConsumptionPart {
  readonly workspace: Workspace
  readonly credits: CreditRange
}

/** What a person consumes in an organization. */
export interface Consumption {
  readonly credits: CreditRange
  readonly parts: readonly ConsumptionPart[]
  readonly isStated: boolean
}

/** A person, or people who are alike, in one organization. */
export interface Standing {
  readonly name: string
  readonly kind: 'user' | 'profile'
  readonly organization: string
  readonly budget: Budget
  readonly consumption: Consumption
  /** The names of the groups that the person certainly is in, Everyone left out. */
  readonly groups: readonly string[]
}

/** Where a person stands, in numbers only. */
export interface StandingNumbers {
  readonly budget: CreditRange
  readonly used: CreditRange
  readonly isUnlimited: boolean
  /** The groups that the person certainly is in, Everyone left out. */
  readonly groups: readonly Group[]
}

/** What a workspace weighs whose latest build's cost is not listed; undefined where its template is not known. */
export type WorkspaceCost = (workspace: Workspace) => CreditRange | undefined

interface OrganizationIndex {
  readonly everyone: Group | undefined
  readonly groupsOf: ReadonlyMap<string, readonly Group[]>
  /** Groups of which not all members are listed. */
  readonly open: readonly Group[]
  readonly groups: readonly Group[]
}

/** Answers for every user and profile of a model where they stand. Made once for a model, then fast. */
export class Standings {
  readonly model: QuotaModel
  readonly #costOf: WorkspaceCost
  readonly #organizations = new Map<string, OrganizationIndex>()
  readonly #workspaces = new Map<string, Workspace[]>()
  readonly #stated = new Map<string, StatedQuota>()
  readonly #members = new Map<string, ReadonlySet<string>>()

  constructor(model: QuotaModel, costOf: WorkspaceCost = () => undefined) {
    this.model = model
    this.#costOf = costOf
    for (const { name } of model.organizations) {
      this.#organizations.set(name, organizationIndex(model, name))
    }
    for (const workspace of model.workspaces) {
      const key = keyOf(workspace.owner, workspace.organization)
      const known = this.#workspaces.get(key)
      if (known === undefined) this.#workspaces.set(key, [workspace])
      else known.push(workspace)
    }
    for (const quota of model.quotas) {
      this.#stated.set(keyOf(quota.user, quota.organization), quota)
    }
    for (const user of model.users) {
      if (user.organizations.length > 0) this.#members.set(user.name, new Set(user.organizations))
    }
  }

  /** Where the user stands in the organization. A user who is in none of its groups has a budget of 0. */
  ofUser(user: string, organization: string): Standing {
    return {
      name: user,
      kind: 'user',
      organization,
      budget: this.budgetOf(user, organization),
      consumption: this.consumedOf(user, organization),
      groups: this.#groupsOf(user, organization).map(group => group.name),
    }
  }

  /** Where somebody of the profile stands: nothing consumed, no other groups. */
  ofProfile(profile: Profile): Standing {
    const { organization, name, groups } = profile
    const index = this.#organizations.get(organization)
    const found = (index?.groups ?? []).filter(
      group => group.isEveryone || groups.includes(group.name),
    )
    return {
      name,
      kind: 'profile',
      organization,
      budget: this.#sum(found, []),
      consumption: { credits: NO_CREDITS, parts: [], isStated: false },
      groups,
    }
  }

  /** The sum of the allowances of the user's groups in the organization; a range where a group's list is incomplete. */
  budgetOf(user: string, organization: string): Budget {
    const stated = this.#stated.get(keyOf(user, organization))?.budgetCredits
    const index = this.#organizations.get(organization)
    const groups = this.#groupsOf(user, organization)
    const everyone = this.#isMember(user, organization) ? index?.everyone : undefined
    const open = user === PREBUILDS_USER ? [] : (index?.open ?? [])
    const sum = this.#sum(
      everyone === undefined ? groups : [...groups, everyone],
      open.filter(group => !groups.includes(group)),
    )
    if (stated === undefined) return sum
    return {
      credits: exactly(stated),
      parts: sum.parts,
      isStated: true,
      isUnlimited: sum.isUnlimited || stated === -1,
    }
  }

  /** What the user's workspaces in the organization weigh together. */
  consumedOf(user: string, organization: string): Consumption {
    const key = keyOf(user, organization)
    const parts = (this.#workspaces.get(key) ?? []).map(workspace => ({
      workspace,
      credits: this.#weightOf(workspace),
    }))
    const stated = this.#stated.get(key)?.consumedCredits
    if (stated !== undefined) return { credits: exactly(stated), parts, isStated: true }
    const credits = parts.reduce((sum, part) => addRanges(sum, part.credits), NO_CREDITS)
    return { credits, parts, isStated: false }
  }

  /** The numbers of `ofUser` alone, without what they are made of: for a hundred thousand users. */
  numbersOf(user: string, organization: string): StandingNumbers {
    const key = keyOf(user, organization)
    const stated = this.#stated.get(key)
    const index = this.#organizations.get(organization)
    const groups = this.#groupsOf(user, organization)
    let low = 0
    for (const group of groups) low += group.allowanceCredits
    if (this.#isMember(user, organization)) low += index?.everyone?.allowanceCredits ?? 0
    let high = low
    const open = user === PREBUILDS_USER ? [] : (index?.open ?? [])
    for (const group of open) {
      if (groups.includes(group)) continue
      low += Math.min(0, group.allowanceCredits)
      high += Math.max(0, group.allowanceCredits)
    }
    const budget = stated?.budgetCredits
    const used = stated?.consumedCredits
    return {
      budget: budget === undefined ? { low, high } : exactly(budget),
      used: used === undefined ? this.#usedBy(key) : exactly(used),
      isUnlimited: !this.model.licensed || budget === -1,
      groups,
    }
  }

  /** Every user who is no system user, in each organization of the user, then every profile. */
  *all(): Generator<Standing> {
    for (const user of this.model.users) {
      if (user.isSystem) continue
      for (const organization of user.organizations) yield this.ofUser(user.name, organization)
    }
    for (const profile of this.model.profiles) yield this.ofProfile(profile)
  }

  #usedBy(key: string): CreditRange {
    const workspaces = this.#workspaces.get(key)
    if (workspaces === undefined) return NO_CREDITS
    return workspaces.reduce((sum, each) => addRanges(sum, this.#weightOf(each)), NO_CREDITS)
  }

  #weightOf(workspace: Workspace): CreditRange {
    if (workspace.costCredits !== undefined) return exactly(workspace.costCredits)
    return this.#costOf(workspace) ?? UNKNOWN_CREDITS
  }

  #isMember(user: string, organization: string): boolean {
    // Coder makes the prebuilds user a member wherever there are prebuilds.
    if (user === PREBUILDS_USER) return true
    return this.#members.get(user)?.has(organization) ?? false
  }

  #groupsOf(user: string, organization: string): readonly Group[] {
    const index = this.#organizations.get(organization)
    const listed = index?.groupsOf.get(user) ?? []
    if (user !== PREBUILDS_USER) return listed
    // Coder keeps its own user in this group, and out of the lists that it shows.
    const own = index?.groups.find(group => group.name === PREBUILDS_GROUP)
    return own === undefined || listed.includes(own) ? listed : [...listed, own]
  }

  #sum(certain: readonly Group[], possible: readonly Group[]): Budget {
    const parts = [
      ...certain.map(group => partOf(group, true)),
      ...possible.map(group => partOf(group, false)),
    ].filter(part => part.allowanceCredits !== 0 || part.certain)
    let low = 0
    let high = 0
    for (const { allowanceCredits, certain: isCertain } of parts) {
      low += isCertain ? allowanceCredits : Math.min(0, allowanceCredits)
      high += isCertain ? allowanceCredits : Math.max(0, allowanceCredits)
    }
    return {
      credits: { low, high },
      parts: [...parts].sort(byGroup),
      isStated: false,
      isUnlimited: !this.model.licensed,
    }
  }
}

function organizationIndex(model: QuotaModel, name: string): OrganizationIndex {
  const groups = model.groups.filter(group => group.organization === name)
  const groupsOf = new Map<string, Group[]>()
  for (const group of groups) {
    for (const member of group.members) {
      const known = groupsOf.get(member)
      if (known === undefined) groupsOf.set(member, [group])
      else known.push(group)
    }
  }
  return {
    groups,
    groupsOf,
    everyone: groups.find(group => group.isEveryone),
    open: groups.filter(group => group.unlistedMembers > 0),
  }
}

function partOf(group: Group, certain: boolean): BudgetPart {
  return { group: group.name, allowanceCredits: group.allowanceCredits, certain }
}

/** Everyone last, the others by name. */
function byGroup(a: BudgetPart, b: BudgetPart): number {
  if (a.group === b.group) return 0
  if (a.group === EVERYONE || b.group === EVERYONE) return a.group === EVERYONE ? 1 : -1
  return a.group < b.group ? -1 : 1
}

function keyOf(user: string, organization: string): string {
  return `${organization}/${user}`
}
