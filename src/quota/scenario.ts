/** Replays a scenario under Coder's rules: the answer to each event, the end, and the smallest change that avoids a refusal. */
import { buildQuotaModel } from '../config/quota/build-quota-model.ts'
import type { QuotaEntries } from '../config/quota/quota-entries.ts'
import {
  EVERYONE,
  PREBUILDS_GROUP,
  PREBUILDS_USER,
  type QuotaModel,
} from '../config/quota/quota-model.ts'
import type { Collector } from '../diagnostics/collector.ts'
import { quotaDiagnostic } from './messages.ts'
import { ScenarioReader, type TemplatePrices } from './scenario/events.ts'
import type { EventEntry, ScenarioFile } from './scenario/file.ts'
import { reportProblem } from './scenario/problem.ts'
import { refusalOf, type ScenarioRefusal } from './scenario/refusal.ts'
import type { EventAnswer, QuotaEvent, QuotaStatus, Transition } from './simulation/events.ts'
import { QuotaSimulation } from './simulation/simulation.ts'

/** What is known around a scenario. */
export interface ScenarioContext {
  /** The entries of the quota files; a list that the scenario has itself goes before theirs. */
  readonly quota: QuotaEntries | undefined
  /** What a template costs that the scenario does not price; undefined for one that nobody knows. */
  readonly priceOf: TemplatePrices
  /** Names of templates that `priceOf` knows, for "did you mean"; none if left out. */
  readonly knownTemplates?: readonly string[]
}

/** One event and what came of it. */
export interface ScenarioStep {
  readonly entry: EventEntry
  readonly event: QuotaEvent
  readonly answer: EventAnswer
  /** With a refusal: the sum, and what would have let the build pass. */
  readonly refusal: ScenarioRefusal | undefined
}

/** A user's quota at the end. */
export interface FinalQuota extends QuotaStatus {
  readonly user: string
  readonly organization: string
}

/** A workspace when the last event is over, or as it was deleted. */
export interface FinalWorkspace {
  readonly workspace: string
  readonly owner: string
  readonly organization: string
  readonly deleted: boolean
  readonly buildNumber: number
  readonly transition: Transition
  readonly costCredits: number
}

/** How much more budget a user would need for every build of the scenario to pass. */
export interface NeededBudget {
  readonly user: string
  readonly organization: string
  readonly extraCredits: number
}

/** Everything that replaying a scenario brings out; credits are whole credits. */
export interface ScenarioResult {
  readonly model: QuotaModel
  /** Events that cannot happen are left out after a diagnostic. */
  readonly steps: readonly ScenarioStep[]
  /** Every user of the model in each of the user's organizations, then others who have an account there. */
  readonly quotas: readonly FinalQuota[]
  readonly workspaces: readonly FinalWorkspace[]
  readonly firstRefusal: ScenarioStep | undefined
  /** The least that lets every build pass, by user; empty where none is refused. */
  readonly needed: readonly NeededBudget[]
}

/** Replays the scenario. Never throws. */
export function replayScenario(
  file: ScenarioFile,
  context: ScenarioContext,
  collector: Collector,
): ScenarioResult {
  const entries = scenarioEntries(file.entries, context.quota)
  const model = buildQuotaModel(entries, collector)
  const priceOf: TemplatePrices = name => file.templates.get(name) ?? context.priceOf(name)
  const usersAreListed = entries.users !== undefined
  const known = [...file.templates.keys(), ...(context.knownTemplates ?? [])]
  const prices = { priceOf, known }
  const simulation = startOf(model, priceOf, false, collector)
  const generous = startOf(model, priceOf, true, undefined)
  const reader = new ScenarioReader({ simulation, model, usersAreListed, prices }, collector)
  const steps: ScenarioStep[] = []
  for (const entry of file.events) {
    const event = reader.read(entry)
    if (event === undefined) continue
    for (const { name, organization } of reader.newUsers(event)) {
      simulation.addUser(name, [organization])
      generous.addUser(name, [organization])
    }
    const problem = simulation.problemWith(event)
    if (problem !== undefined) {
      reportProblem(problem, entry, collector)
      continue
    }
    const answer = simulation.apply(event)
    generous.apply(event)
    steps.push({ entry, event, answer, refusal: refusalOf(event, answer, simulation, reader) })
  }
  return {
    model,
    steps,
    quotas: finalQuotas(simulation),
    workspaces: finalWorkspaces(simulation),
    firstRefusal: steps.find(step => step.refusal !== undefined),
    needed: neededBudgets(generous),
  }
}

/** A list of the scenario's own stands for that of the quota files. */
function scenarioEntries(own: QuotaEntries, quota: QuotaEntries | undefined): QuotaEntries {
  if (quota === undefined) return own
  return {
    licensed: own.licensed ?? quota.licensed,
    organizations: own.organizations ?? quota.organizations,
    users: own.users ?? quota.users,
    groups: own.groups ?? quota.groups,
    profiles: own.profiles ?? quota.profiles,
    workspaces: own.workspaces ?? quota.workspaces,
    quotas: own.quotas ?? quota.quotas,
  }
}

/** The deployment before the first event. Without a collector nothing is remarked on twice. */
function startOf(
  model: QuotaModel,
  priceOf: TemplatePrices,
  permitsAll: boolean,
  collector: Collector | undefined,
): QuotaSimulation {
  const simulation = new QuotaSimulation(model.licensed, { permitsAll })
  for (const { name } of model.organizations) {
    const everyone = model.groups.find(group => group.isEveryone && group.organization === name)
    simulation.addOrganization(name, everyone?.name ?? EVERYONE, everyone?.allowanceCredits ?? 0)
  }
  for (const user of model.users) simulation.addUser(user.name, user.organizations)
  for (const group of model.groups) {
    if (group.isEveryone) continue
    const { name, organization, allowanceCredits } = group
    // Coder keeps its own user in this group, and out of the lists that it shows.
    const isPool = name === PREBUILDS_GROUP && !group.members.includes(PREBUILDS_USER)
    const members = isPool ? [...group.members, PREBUILDS_USER] : group.members
    simulation.apply({ op: 'create_group', group: name, organization, allowanceCredits, members })
  }
  for (const workspace of model.workspaces) {
    const { name, owner, organization, state, template } = workspace
    const price = template === undefined ? undefined : priceOf(template)?.[state]
    const exact = price !== undefined && price.low === price.high ? price.low : undefined
    const costCredits = workspace.costCredits ?? exact
    if (costCredits === undefined) {
      const args = { workspace: name, template }
      collector?.add(quotaDiagnostic('quota/cost-needed', args, workspace.at ?? null))
    }
    const transition = state === 'on' ? 'start' : 'stop'
    const cost = costCredits ?? 0
    simulation.addWorkspace({ name, owner, organization, transition, costCredits: cost })
  }
  addStatedQuotas(model, simulation)
  return simulation
}

/** What Coder stated goes before what groups and workspaces come to: the difference stays beside them. */
function addStatedQuotas(model: QuotaModel, simulation: QuotaSimulation): void {
  for (const { user, organization, consumedCredits, budgetCredits } of model.quotas) {
    const account = simulation.account(user, organization)
    if (consumedCredits !== undefined) account.consumedCredits = consumedCredits
    if (budgetCredits !== undefined && budgetCredits !== -1) {
      account.extraBudgetCredits += budgetCredits - account.budgetCredits
      account.organization.version += 1
    }
  }
}

function finalQuotas(simulation: QuotaSimulation): readonly FinalQuota[] {
  return simulation.accounts().map(({ user, organization }) => ({
    user,
    organization: organization.name,
    ...simulation.statusOf(user, organization.name),
  }))
}

function finalWorkspaces(simulation: QuotaSimulation): readonly FinalWorkspace[] {
  return simulation.workspaces.map(each => ({
    workspace: each.name,
    owner: each.account.user,
    organization: each.account.organization.name,
    deleted: each.deleted,
    buildNumber: each.buildNumber,
    transition: each.transition,
    costCredits: each.costCredits,
  }))
}

/** Where every build passes, what is consumed does not depend on the budgets: the largest shortfall is what is needed. */
function neededBudgets(generous: QuotaSimulation): readonly NeededBudget[] {
  return generous
    .accounts()
    .filter(account => account.shortfallCredits > 0)
    .map(({ user, organization, shortfallCredits }) => ({
      user,
      organization: organization.name,
      extraCredits: shortfallCredits,
    }))
}
