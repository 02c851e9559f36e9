/** Who is in which organization and group at a moment of a simulation, and the budgets that follow. Changes in place. */

/** A group as it stands. Everyone's own list holds only those who are listed on top of the organization's members. */
export interface GroupState {
  allowanceCredits: number
  readonly members: Set<string>
}

/** A user's standing in one organization. */
export class Account {
  readonly user: string
  readonly organization: OrganizationState
  /** What the latest builds of the user's workspaces weigh together. */
  consumedCredits: number = 0
  #budgetCredits: number = 0
  #version: number = -1
  /** What was stated to be there besides all that is listed. */
  extraBudgetCredits: number = 0

  constructor(user: string, organization: OrganizationState) {
    this.user = user
    this.organization = organization
  }

  /** The most by which the budget fell short of a build that was refused, or would have been; 0 if none was. */
  shortfallCredits: number = 0

  /** Notes a refusal. */
  fellShortBy(credits: number): void {
    this.shortfallCredits = Math.max(this.shortfallCredits, credits)
  }

  /** The sum of the allowances, remembered until a membership or an allowance changes. */
  get budgetCredits(): number {
    const { organization } = this
    if (this.#version !== organization.version) {
      this.#version = organization.version
      this.#budgetCredits = organization.budgetOf(this.user) + this.extraBudgetCredits
    }
    return this.#budgetCredits
  }
}

/** One organization at the moment that the simulation has come to. */
export class OrganizationState {
  readonly name: string
  readonly members: Set<string> = new Set()
  readonly groups: Map<string, GroupState> = new Map()
  readonly everyone: GroupState
  readonly #accounts = new Map<string, Account>()
  /** Changes with every membership and allowance. */
  version: number = 0

  constructor(name: string, everyoneName: string, allowanceCredits: number) {
    this.name = name
    this.everyone = { allowanceCredits, members: new Set() }
    this.groups.set(everyoneName, this.everyone)
  }

  /** The user's account, opened on first use. */
  account(user: string): Account {
    const known = this.#accounts.get(user)
    if (known !== undefined) return known
    const account = new Account(user, this)
    this.#accounts.set(user, account)
    return account
  }

  /** The accounts of all members, and of all who have one besides, in the order in which they came. */
  accounts(): readonly Account[] {
    for (const member of this.members) this.account(member)
    return [...this.#accounts.values()]
  }

  /**
   * GetQuotaAllowanceForUser of `quotas.sql` over the view `group_members_expanded`: listed members, united with the
   * organization's members for Everyone, so that each group counts once.
   */
  budgetOf(user: string): number {
    let sum = 0
    for (const group of this.groups.values()) {
      const belongs = group.members.has(user) || (group === this.everyone && this.members.has(user))
      if (belongs) sum += group.allowanceCredits
    }
    return sum
  }

  /** The groups that count for the user, in the order in which they came to be. */
  groupsOf(user: string): readonly { readonly group: string; readonly allowanceCredits: number }[] {
    return Array.from(this.groups, ([group, state]) => ({ group, state }))
      .filter(
        ({ state }) =>
          state.members.has(user) || (state === this.everyone && this.members.has(user)),
      )
      .map(({ group, state }) => ({ group, allowanceCredits: state.allowanceCredits }))
  }

  /** Leaving takes the user out of the organization's groups too (a trigger on `organization_members`). */
  leave(user: string): void {
    this.members.delete(user)
    for (const group of this.groups.values()) group.members.delete(user)
    this.version += 1
  }
}
