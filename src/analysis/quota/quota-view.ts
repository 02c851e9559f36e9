/** The people of one quota model and the templates of a run that are held against their budgets. */
import type { QuotaModel, Workspace } from '../../config/quota/quota-model.ts'
import type { CreditRange } from '../../quota/credit-range.ts'
import { profilesOf, type QuotaProfile } from '../../quota/profiles.ts'
import { type Standing, Standings } from '../../quota/standing.ts'
import { type StuckWorkspace, stuckWorkspaces } from '../../quota/stuck-workspaces.ts'
import type { TemplateCosts, VerdictContext } from '../../quota/template-verdict.ts'
import type { QuotaInput } from '../subject.ts'
import { costsOf, type PricedSubject } from '../template/priced-template.ts'
import { PeopleTally } from './people-tally.ts'

/** More people than this are judged in groups of such as are alike. */
const MOST_ONE_BY_ONE = 50

/** What the profiles have in common, by their places. */
interface ProfileTable {
  readonly people: Int32Array
  /** Shared by all who are in the same groups with the same budget, and how many such numbers there are. */
  readonly budgetIndex: Int32Array
  readonly budgets: number
  /** Shared by all whose budget and use of it are the same, and how many such numbers there are. */
  readonly numbersIndex: Int32Array
  readonly numbers: number
  /** What is left of the budget at the least and at the most. */
  readonly least: Float64Array
  readonly most: Float64Array
}

/** One quota input with everything that is held against it. */
export class QuotaView {
  readonly input: QuotaInput
  readonly templates: readonly PricedSubject[]
  readonly standings: Standings
  readonly #byName: ReadonlyMap<string, PricedSubject | undefined>
  #memberships: Standings | undefined
  #listed: Map<string, { readonly credits: number; readonly state: 'on' | 'off' }> | undefined
  #profiles: readonly QuotaProfile[] | undefined
  #table: ProfileTable | undefined
  #tally: PeopleTally | undefined
  #isLarge: boolean | undefined
  readonly #inGroups = new Map<string, number>()

  constructor(input: QuotaInput, templates: readonly PricedSubject[]) {
    this.input = input
    this.templates = templates
    this.#byName = uniqueNames(templates)
    this.standings = new Standings(input.model, workspace => this.#costOf(workspace))
  }

  get model(): QuotaModel {
    return this.input.model
  }

  get context(): VerdictContext {
    const costOf = (workspace: Workspace): CreditRange | undefined => this.#costOf(workspace)
    return { model: this.model, costOf, warnAt: this.input.warnAt }
  }

  /** Whether there are too many people to judge one by one; who is in several organizations counts in each. */
  get isLarge(): boolean {
    this.#isLarge ??=
      this.profiles.reduce((sum, { names }) => sum + names.length, 0) > MOST_ONE_BY_ONE
    return this.#isLarge
  }

  /** People who are in the same groups, with the same budget and the same use of it. */
  get profiles(): readonly QuotaProfile[] {
    this.#profiles ??= profilesOf(this.standings, { byGroups: true })
    return this.#profiles
  }

  /** The profiles in numbers, ready for many templates. */
  get table(): ProfileTable {
    this.#table ??= this.#tabulate()
    return this.#table
  }

  /** What the profile at a place has left of its budget at the least. */
  least(at: number): number {
    return this.table.least[at] ?? 0
  }

  /** What the profile at a place has left of its budget at the most. */
  most(at: number): number {
    return this.table.most[at] ?? 0
  }

  /** Who was judged and refused so far. */
  get tally(): PeopleTally {
    this.#tally ??= new PeopleTally(this.profiles)
    return this.#tally
  }

  /** How many people are in just the groups of the profile. */
  peopleLike(profile: QuotaProfile | undefined): number {
    return profile === undefined ? 0 : (this.#inGroups.get(groupsKey(profile)) ?? 0)
  }

  #tabulate(): ProfileTable {
    const budgets = new Map<string, number>()
    const numbers = new Map<string, number>()
    const count = this.profiles.length
    const people = new Int32Array(count)
    const budgetIndex = new Int32Array(count)
    const numbersIndex = new Int32Array(count)
    const least = new Float64Array(count)
    const most = new Float64Array(count)
    for (const [at, profile] of this.profiles.entries()) {
      const { budget, used, isUnlimited, names } = profile
      const groups = groupsKey(profile)
      this.#inGroups.set(groups, (this.#inGroups.get(groups) ?? 0) + names.length)
      const limit = `${isUnlimited} ${budget.low} ${budget.high}`
      people[at] = names.length
      budgetIndex[at] = indexIn(budgets, `${limit} ${groups}`)
      numbersIndex[at] = indexIn(numbers, `${limit} ${used.low} ${used.high}`)
      least[at] = budget.low - used.high
      most[at] = budget.high - used.low
    }
    const sizes = { budgets: budgets.size, numbers: numbers.size }
    return { people, budgetIndex, numbersIndex, least, most, ...sizes }
  }

  /** Everybody who may use the template, one by one. */
  everybody({ subject }: PricedSubject): readonly Standing[] {
    return [...this.standings.all()].filter(
      ({ organization }) =>
        subject.organization === undefined || organization === subject.organization,
    )
  }

  /** Somebody by name, a user or a listed profile. */
  standingOf(name: string, organization: string): Standing {
    const profile = this.model.profiles.find(
      each => each.name === name && each.organization === organization,
    )
    const isUser = profile === undefined || this.model.users.some(user => user.name === name)
    return isUser ? this.standings.ofUser(name, organization) : this.standings.ofProfile(profile)
  }

  /** What a workspace's next start costs by default; undefined where its template is not of the run. */
  startOf(workspace: Workspace):
    | {
        readonly priced: PricedSubject
        readonly costs: TemplateCosts
        /** Whether it weighs what the template weighs by default. */
        readonly byDefault: boolean
      }
    | undefined {
    const { template, owner, organization, state } = workspace
    const priced = template === undefined ? undefined : this.#byName.get(template)
    if (priced === undefined) return undefined
    const { owners } = priced
    const groups = owners.byGroups ? this.#groupsOf(owner, organization) : []
    const costs = costsOf(owners.of({ name: owner, groups }))
    const listed = this.#listedCost(workspace)
    const { low, high } = costs[state]
    const byDefault = listed === undefined || (low === listed.credits && high === listed.credits)
    return { priced, costs, byDefault }
  }

  /** Running workspaces whose stop would be refused. */
  stuck(): readonly StuckWorkspace[] {
    return stuckWorkspaces(this.context)
  }

  /** Workspaces that weigh what their template does by its default choices, for nobody says what their latest build committed. */
  get unpricedWorkspaces(): number {
    return this.model.workspaces.filter(each => each.costCredits === undefined).length
  }

  /**
   * What a workspace weighs, if there is one template of its name in the run. A listed cost that is not the template's by default tells
   * of other choices, or of an older version; nobody knows then what the workspace weighs in its other state.
   */
  #costOf(workspace: Workspace): CreditRange | undefined {
    const { template, state, owner, organization } = workspace
    const priced = template === undefined ? undefined : this.#byName.get(template)
    if (priced === undefined || priced.owners.common.on.refused) return undefined
    const { owners } = priced
    const groups = owners.byGroups ? this.#groupsOf(owner, organization) : []
    const costs = costsOf(owners.of({ name: owner, groups }))
    const listed = this.#listedCost(workspace)
    const usual = listed === undefined ? undefined : costs[listed.state]
    if (usual !== undefined && (usual.low !== listed?.credits || usual.high !== listed.credits))
      return undefined
    return costs[state]
  }

  /** What the latest build of the workspace is listed with, whatever state is asked for. */
  #listedCost({
    owner,
    name,
    organization,
  }: Workspace): { readonly credits: number; readonly state: 'on' | 'off' } | undefined {
    this.#listed ??= new Map(
      this.model.workspaces.flatMap(({ costCredits: credits, state, ...each }) =>
        credits === undefined ? [] : [[workspaceKey(each), { credits, state }] as const],
      ),
    )
    return this.#listed.get(workspaceKey({ owner, name, organization }))
  }

  /** Groups are asked for without weighing anything, for the weight is what they are asked for. */
  #groupsOf(owner: string, organization: string): readonly string[] {
    this.#memberships ??= new Standings(this.model)
    return this.#memberships.ofUser(owner, organization).groups
  }
}

function indexIn(known: Map<string, number>, key: string): number {
  const index = known.get(key) ?? known.size
  known.set(key, index)
  return index
}

function groupsKey({ organization, groups }: QuotaProfile): string {
  return JSON.stringify([organization, groups])
}

function workspaceKey(workspace: Pick<Workspace, 'owner' | 'name' | 'organization'>): string {
  return JSON.stringify([workspace.organization, workspace.owner, workspace.name])
}

/** Templates by name; of a name that several bear nobody knows which is meant. */
function uniqueNames(
  templates: readonly PricedSubject[],
): ReadonlyMap<string, PricedSubject | undefined> {
  const found = new Map<string, PricedSubject | undefined>()
  for (const priced of templates) {
    const { name } = priced.subject
    found.set(name, found.has(name) ? undefined : priced)
  }
  return found
}
