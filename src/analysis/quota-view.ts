/** The people of one quota model and the templates of a run that are held against their budgets. */
import type { QuotaModel, Workspace } from '../config/quota-model.ts'
import type { CreditRange } from '../quota/credit-range.ts'
import { profilesOf, type QuotaProfile } from '../quota/profiles.ts'
import { type Standing, Standings } from '../quota/standing.ts'
import { type StuckWorkspace, stuckWorkspaces } from '../quota/stuck-workspaces.ts'
import type { VerdictContext } from '../quota/template-verdict.ts'
import { costsOf, type PricedSubject } from './priced-template.ts'
import type { QuotaInput } from './subject.ts'

/** More people than this are judged in groups of such as are alike. */
const MOST_ONE_BY_ONE = 50

/** One quota input with everything that is held against it. */
export class QuotaView {
  readonly input: QuotaInput
  readonly templates: readonly PricedSubject[]
  readonly standings: Standings
  readonly #byName: ReadonlyMap<string, PricedSubject | undefined>
  #memberships: Standings | undefined
  #profiles: readonly QuotaProfile[] | undefined

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

  /** How many people there are, once for each organization that they are in. */
  get people(): number {
    return this.profiles.reduce((sum, { names }) => sum + names.length, 0)
  }

  /** Whether there are too many people to judge one by one. */
  get isLarge(): boolean {
    return this.people > MOST_ONE_BY_ONE
  }

  /** People who are in the same groups, with the same budget and the same use of it. */
  get profiles(): readonly QuotaProfile[] {
    this.#profiles ??= profilesOf(this.standings, { byGroups: true })
    return this.#profiles
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

  /** Running workspaces whose stop would be refused. */
  stuck(): readonly StuckWorkspace[] {
    return stuckWorkspaces(this.context)
  }

  /** Workspaces that weigh what their template does by its default choices, for nobody says what their latest build committed. */
  get unpricedWorkspaces(): number {
    return this.model.workspaces.filter(each => each.costCredits === undefined).length
  }

  /** What a workspace weighs, if there is one template of its name in the run. */
  #costOf({ template, state, owner, organization }: Workspace): CreditRange | undefined {
    const priced = template === undefined ? undefined : this.#byName.get(template)
    if (priced === undefined || priced.owners.common.on.refused) return undefined
    const { owners } = priced
    const groups = owners.byGroups ? this.#groupsOf(owner, organization) : []
    return costsOf(owners.of({ name: owner, groups }))[state]
  }

  /** Groups are asked for without weighing anything, for the weight is what they are asked for. */
  #groupsOf(owner: string, organization: string): readonly string[] {
    this.#memberships ??= new Standings(this.model)
    return this.#memberships.ofUser(owner, organization).groups
  }
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
