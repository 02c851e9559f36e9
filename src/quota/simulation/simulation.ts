/** Plays builds and changes of groups under Coder's lifecycle rules, one event at a time. */

import { invariant } from '../invariant.ts'
import { isPermitted, isQuotaChecked, toInt32 } from '../permit.ts'
import { type Account, type GroupState, OrganizationState } from './directory.ts'
import type { EventProblem } from './event-problem.ts'
import type {
  AppliedAnswer,
  BuildAnswer,
  BuildEvent,
  BuildVerdict,
  ClaimEvent,
  CommitAnswer,
  EventAnswer,
  GroupEvent,
  Outcome,
  QuotaEvent,
  QuotaStatus,
  RunEvent,
  Transition,
  UserEvent,
} from './events.ts'
import { type WorkspaceState, Workspaces } from './workspaces.ts'

/** How a simulation departs from Coder. */
export interface SimulationOptions {
  /** Lets every build pass, and keeps in each account by how much the budget fell short. For finding what would suffice. */
  readonly permitsAll?: boolean
}

/** A deployment in motion. Events are applied in the order in which Coder commits them. Changes in place. */
export class QuotaSimulation {
  licensed: boolean
  readonly #organizations = new Map<string, OrganizationState>()
  readonly #users = new Set<string>()
  readonly #workspaces = new Workspaces()
  readonly #permitsAll: boolean

  constructor(licensed: boolean, options: SimulationOptions = {}) {
    this.licensed = licensed
    this.#permitsAll = options.permitsAll ?? false
  }

  /** Every workspace that ever was, in the order of creation. */
  get workspaces(): readonly WorkspaceState[] {
    return this.#workspaces.all
  }

  /** Whether there is a user of that name at present. */
  hasUser(name: string): boolean {
    return this.#users.has(name)
  }

  /** The youngest workspace of that name, or of that name and owner. */
  workspaceOf(name: string, owner?: string): WorkspaceState | undefined {
    return this.#workspaces.find(name, owner)
  }

  /** The workspaces of an account that are not deleted. */
  workspacesOf(account: Account): readonly WorkspaceState[] {
    return this.#workspaces.of(account)
  }

  /** Every account: of members in their organizations, and of all who ever had a workspace there. */
  accounts(): readonly Account[] {
    return [...this.#organizations.values()].flatMap(organization => organization.accounts())
  }

  /** The workspaces of that name that are not deleted. */
  liveWorkspaces(name: string): readonly WorkspaceState[] {
    return this.#workspaces.named(name)
  }

  /** Adds an organization before anything happens. */
  addOrganization(name: string, everyoneName: string, allowanceCredits: number): void {
    this.#organizations.set(name, new OrganizationState(name, everyoneName, allowanceCredits))
  }

  /** Adds a user, a member of the organizations, before anything happens. */
  addUser(name: string, organizations: readonly string[]): void {
    this.#users.add(name)
    for (const organization of organizations) this.#organization(organization).members.add(name)
  }

  /** Adds a workspace whose latest build holds `costCredits`, before anything happens. */
  addWorkspace(workspace: {
    readonly name: string
    readonly owner: string
    readonly organization: string
    readonly transition: Transition
    readonly costCredits: number
  }): void {
    const account = this.account(workspace.owner, workspace.organization)
    const state = this.#workspaces.create(workspace.name, account)
    state.buildNumber = 1
    state.transition = workspace.transition
    state.costCredits = workspace.costCredits
    account.consumedCredits += workspace.costCredits
  }

  /** The account of a user in an organization that exists. */
  account(user: string, organization: string): Account {
    return this.#organization(organization).account(user)
  }

  /** The quota of a user as the API tells it. */
  statusOf(user: string, organization: string): QuotaStatus {
    return this.#status(this.account(user, organization))
  }

  /** Why the event cannot happen now, or undefined. Without an answer to that, `apply` of such an event throws. */
  problemWith(event: QuotaEvent): EventProblem | undefined {
    return this.#missingName(event) ?? this.#workspaceProblem(event)
  }

  /** Lets the event happen, and gives Coder's answer. Throws for an event with a problem. */
  apply(event: QuotaEvent): EventAnswer {
    switch (event.op) {
      case 'build':
        return this.#build(event)
      case 'run':
        return this.#run(event)
      case 'claim':
        return this.#claim(event)
      case 'set_dormant':
        return this.#applied(this.#existing(event.workspace, event.owner).account)
      case 'set_licensed':
        this.licensed = event.licensed
        return { verdict: 'applied' }
      case 'add_organization_member':
      case 'remove_organization_member':
      case 'delete_user':
      case 'set_user_status':
        return this.#changeUser(event)
      default:
        return this.#changeGroup(event)
    }
  }

  #build(event: BuildEvent): BuildAnswer {
    const workspace = event.create
      ? this.#workspaces.create(event.workspace, this.account(event.owner, event.organization))
      : this.#existing(event.workspace, event.owner)
    this.#queue(workspace, event.transition)
    return this.#work(workspace, event.costCredits, event.outcome)
  }

  #run(event: RunEvent): BuildAnswer {
    const workspace = this.#existing(event.workspace, event.owner)
    const cost = workspace.pendingCredits
    invariant(cost !== undefined, 'a build waits for its turn')
    workspace.pendingCredits = undefined
    return this.#work(workspace, cost, event.outcome)
  }

  /** The owner changes first (`ClaimPrebuiltWorkspace`), then a start build runs on the new owner's budget. */
  #claim(event: ClaimEvent): BuildAnswer {
    const workspace = this.#existing(event.workspace, event.owner)
    const before = workspace.account
    const account = before.organization.account(event.newOwner)
    before.consumedCredits -= workspace.costCredits
    account.consumedCredits += workspace.costCredits
    this.#workspaces.give(workspace, account)
    this.#queue(workspace, 'start')
    const answer = this.#work(workspace, event.costCredits, event.outcome)
    return { ...answer, previousOwner: this.#status(before) }
  }

  /** A new build row holds a cost of 0 and is the latest at once, so that the workspace weighs nothing from here on. */
  #queue(workspace: WorkspaceState, transition: Transition): void {
    workspace.account.consumedCredits -= workspace.costCredits
    workspace.previousCredits = workspace.buildNumber > 0 ? workspace.costCredits : undefined
    workspace.costCredits = 0
    workspace.buildNumber += 1
    workspace.transition = transition
    workspace.pendingCredits = undefined
  }

  #work(workspace: WorkspaceState, costCredits: number, outcome: Outcome): BuildAnswer {
    if (outcome === 'pending') {
      workspace.pendingCredits = costCredits
      return this.#answer('pending', workspace, null)
    }
    if (workspace.transition === 'delete' && outcome === 'ok') workspace.deleted = true
    const reached = outcome !== 'fail_before_commit' && outcome !== 'cancel_before_commit'
    if (!reached || !isQuotaChecked(workspace.transition, costCredits)) {
      return this.#answer('not_checked', workspace, null)
    }
    // Without a licence no committer is installed: the answer is yes, and nothing is stored.
    if (!this.licensed) {
      return this.#answer('ok', workspace, { ok: true, consumedCredits: 0, budgetCredits: -1 })
    }
    const { account } = workspace
    const { budgetCredits } = account
    const permitted = isPermitted({
      costCredits,
      othersCredits: account.consumedCredits,
      budgetCredits,
      previousCredits: workspace.previousCredits,
    })
    const ok = permitted || this.#permitsAll
    if (!permitted) account.fellShortBy(account.consumedCredits + costCredits - budgetCredits)
    if (ok) {
      workspace.costCredits = costCredits
      account.consumedCredits += costCredits
    } else workspace.refusedCredits = costCredits
    const commit = {
      ok,
      consumedCredits: toInt32(account.consumedCredits),
      budgetCredits: toInt32(budgetCredits),
    }
    return this.#answer(ok ? 'ok' : 'insufficient_quota', workspace, commit)
  }

  #answer(
    verdict: BuildVerdict,
    workspace: WorkspaceState,
    commit: CommitAnswer | null,
  ): BuildAnswer {
    const { account } = workspace
    return {
      verdict,
      dailyCostCredits: workspace.costCredits,
      commit,
      consumedCredits: account.consumedCredits,
      budgetCredits: this.licensed ? account.budgetCredits : -1,
    }
  }

  #changeUser(event: UserEvent): EventAnswer {
    if (event.op === 'set_user_status') return { verdict: 'applied' }
    if (event.op === 'delete_user') {
      this.#users.delete(event.user)
      for (const each of this.#organizations.values()) each.leave(event.user)
      return { verdict: 'applied' }
    }
    const organization = this.#organization(event.organization)
    if (event.op === 'remove_organization_member') organization.leave(event.user)
    else organization.members.add(event.user)
    organization.version += 1
    return this.#applied(organization.account(event.user))
  }

  #changeGroup(event: GroupEvent): EventAnswer {
    const organization = this.#organization(event.organization)
    organization.version += 1
    switch (event.op) {
      case 'create_group': {
        const { allowanceCredits, members } = event
        organization.groups.set(event.group, { allowanceCredits, members: new Set(members) })
        return { verdict: 'applied' }
      }
      case 'set_allowance':
        existingGroup(organization, event.group).allowanceCredits = event.allowanceCredits
        return { verdict: 'applied' }
      case 'delete_group':
        organization.groups.delete(event.group)
        return { verdict: 'applied' }
      case 'add_member':
        existingGroup(organization, event.group).members.add(event.user)
        return this.#applied(organization.account(event.user))
      case 'remove_member':
        existingGroup(organization, event.group).members.delete(event.user)
        return this.#applied(organization.account(event.user))
    }
  }

  #applied(account: Account): AppliedAnswer {
    return { verdict: 'applied', quota: this.#status(account) }
  }

  #status(account: Account): QuotaStatus {
    return {
      consumedCredits: account.consumedCredits,
      budgetCredits: this.licensed ? account.budgetCredits : -1,
    }
  }

  #existing(name: string, owner: string | undefined): WorkspaceState {
    const workspace = this.#workspaces.find(name, owner)
    invariant(workspace !== undefined, 'the workspace exists')
    return workspace
  }

  #organization(name: string): OrganizationState {
    const organization = this.#organizations.get(name)
    invariant(organization !== undefined, 'the organization exists')
    return organization
  }

  #missingName(event: QuotaEvent): EventProblem | undefined {
    if ('organization' in event && !this.#organizations.has(event.organization)) {
      const known = [...this.#organizations.keys()]
      return { problem: 'no-organization', name: event.organization, known }
    }
    const groupProblem = 'group' in event ? this.#groupProblem(event) : undefined
    if (groupProblem !== undefined) return groupProblem
    for (const name of usersOf(event)) {
      if (!this.#users.has(name)) return { problem: 'no-user', name, known: [...this.#users] }
    }
    return undefined
  }

  #groupProblem(event: GroupEvent): EventProblem | undefined {
    const { groups } = this.#organization(event.organization)
    const exists = groups.has(event.group)
    if (event.op === 'create_group') {
      return exists ? { problem: 'group-exists', name: event.group } : undefined
    }
    return exists
      ? undefined
      : { problem: 'no-group', name: event.group, known: [...groups.keys()] }
  }

  #workspaceProblem(event: QuotaEvent): EventProblem | undefined {
    if (!('workspace' in event)) return undefined
    const name = event.workspace
    const found = this.#workspaces.find(name, event.owner)
    const live = found !== undefined && !found.deleted
    if (event.op === 'build' && event.create) {
      return live ? { problem: 'workspace-exists', name } : undefined
    }
    if (!live) {
      const known = this.#workspaces.all.filter(each => !each.deleted).map(each => each.name)
      return { problem: 'no-workspace', name, known }
    }
    const waits = found.pendingCredits !== undefined
    if (event.op === 'run') return waits ? undefined : { problem: 'nothing-waits', name }
    if (event.op === 'set_dormant' || !waits) return undefined
    return { problem: 'build-waits', name }
  }
}

function existingGroup(organization: OrganizationState, name: string): GroupState {
  const group = organization.groups.get(name)
  invariant(group !== undefined, 'the group exists')
  return group
}

function usersOf(event: QuotaEvent): readonly string[] {
  switch (event.op) {
    case 'build':
      return [event.owner]
    case 'claim':
      return [event.newOwner]
    case 'create_group':
      return event.members ?? []
    default:
      return 'user' in event ? [event.user] : []
  }
}
