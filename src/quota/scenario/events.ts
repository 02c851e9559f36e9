/** Turns the events of a scenario into events of the simulation: fills in what follows from the state at that moment. */
import type { QuotaModel } from '../../config/quota/quota-model.ts'
import { suggestionFor } from '../../config/suggest.ts'
import type { Collector } from '../../diagnostics/collector.ts'
import { quotaDiagnostic } from '../messages.ts'
import type { QuotaEvent } from '../simulation/events.ts'
import type { QuotaSimulation } from '../simulation/simulation.ts'
import type { WorkspaceState } from '../simulation/workspaces.ts'
import type { TemplateCosts } from '../template-verdict.ts'
import type { EventEntry } from './file.ts'

/** What a template costs; undefined for one that nobody knows. */
export type TemplatePrices = (template: string) => TemplateCosts | undefined

/** What events are read against. */
export interface ScenarioSurroundings {
  readonly simulation: QuotaSimulation
  readonly model: QuotaModel
  /** Whether a user that is not listed is a mistake. */
  readonly usersAreListed: boolean
  readonly prices: { readonly priceOf: TemplatePrices; readonly known: readonly string[] }
}

/** Reads one event after another; the simulation has to have seen those before. */
export class ScenarioReader {
  readonly #around: ScenarioSurroundings
  readonly #collector: Collector
  /** By owner and name. */
  readonly #templates = new Map<string, string>()
  readonly #organizations = new Map<string, readonly string[]>()

  constructor(around: ScenarioSurroundings, collector: Collector) {
    this.#around = around
    this.#collector = collector
    for (const { owner, name, template } of around.model.workspaces) {
      if (template !== undefined) this.#templates.set(ownedKey(owner, name), template)
    }
    for (const { name, organizations } of around.model.users) {
      this.#organizations.set(name, organizations)
    }
  }

  /** The event, or undefined after a diagnostic. */
  read(entry: EventEntry): QuotaEvent | undefined {
    switch (entry.op) {
      case 'build':
        return this.#build(entry)
      case 'run':
      case 'claim':
      case 'set_dormant':
        return this.#onWorkspace(entry)
      case 'set_licensed':
        return { op: 'set_licensed', licensed: entry.licensed ?? true }
      case 'set_allowance':
      case 'create_group':
      case 'delete_group':
      case 'add_member':
      case 'remove_member':
        return this.#onGroup(entry)
      default:
        return this.#onUser(entry)
    }
  }

  /** Users whom the event names first and nobody has to list: members of the event's organization. */
  newUsers(event: QuotaEvent): readonly { readonly name: string; readonly organization: string }[] {
    if (this.#around.usersAreListed) return []
    const organization = 'organization' in event ? event.organization : this.#defaultOrganization()
    const names = [
      'owner' in event && event.op === 'build' ? event.owner : undefined,
      'newOwner' in event ? event.newOwner : undefined,
      'user' in event && event.op !== 'delete_user' ? event.user : undefined,
      ...('members' in event ? (event.members ?? []) : []),
    ]
    return names
      .filter(name => name !== undefined)
      .filter(name => !this.#around.simulation.hasUser(name))
      .map(name => ({ name, organization }))
  }

  /**
   * What stopping the workspace would leave it with, if its template is known to say exactly, and the workspace costs what the template does:
   * another cost tells of other choices, of which nobody knows what they cost when stopped.
   */
  offCost(workspace: WorkspaceState): number | undefined {
    const template = this.#templateOf(workspace)
    const price = template === undefined ? undefined : this.#around.prices.priceOf(template)
    if (price === undefined || price.off.low !== price.off.high) return undefined
    const isUsual = price.on.low === workspace.costCredits && price.on.high === price.on.low
    return isUsual ? price.off.low : undefined
  }

  #build(entry: EventEntry): QuotaEvent | undefined {
    const { create, transition, outcome } = entry
    const name = entry.workspace ?? ''
    const workspace = create ? undefined : this.#workspace(entry)
    if (!create && workspace === undefined) return undefined
    const owner = workspace?.account.user ?? entry.owner ?? ''
    const organization =
      workspace?.account.organization.name ?? entry.organization ?? this.#organizationOf(owner)
    const costCredits = this.#cost(entry, workspace)
    if (costCredits === undefined) return undefined
    if (entry.template !== undefined) this.#templates.set(ownedKey(owner, name), entry.template)
    return {
      op: 'build',
      workspace: name,
      owner,
      organization,
      transition,
      costCredits,
      outcome,
      create,
    }
  }

  #onWorkspace(entry: EventEntry): QuotaEvent | undefined {
    const workspace = this.#workspace(entry)
    if (workspace === undefined) return undefined
    const { name, account } = workspace
    const who = { workspace: name, owner: account.user }
    if (entry.op === 'run') return { op: 'run', ...who, outcome: entry.outcome }
    if (entry.op === 'set_dormant') {
      return { op: 'set_dormant', ...who, dormant: entry.dormant ?? true }
    }
    const costCredits = this.#cost(entry, workspace)
    if (costCredits === undefined) return undefined
    const newOwner = entry.newOwner ?? ''
    const template = this.#templateOf(workspace)
    if (template !== undefined) this.#templates.set(ownedKey(newOwner, name), template)
    return { op: 'claim', ...who, newOwner, costCredits, outcome: entry.outcome }
  }

  #onGroup(entry: EventEntry): QuotaEvent | undefined {
    const group = entry.group ?? ''
    const organization = entry.organization ?? this.#organizationOfGroup(group)
    const user = entry.user ?? ''
    switch (entry.op) {
      case 'set_allowance':
      case 'create_group': {
        const { op, members } = entry
        const change = { op, group, organization, allowanceCredits: entry.allowance ?? 0 }
        return members === undefined ? change : { ...change, members }
      }
      case 'delete_group':
        return { op: 'delete_group', group, organization }
      case 'add_member':
      case 'remove_member':
        return { op: entry.op, group, organization, user }
      default:
        return undefined
    }
  }

  #onUser(entry: EventEntry): QuotaEvent | undefined {
    const user = entry.user ?? ''
    const organization = entry.organization ?? this.#defaultOrganization()
    switch (entry.op) {
      case 'add_organization_member':
      case 'remove_organization_member':
        return { op: entry.op, user, organization }
      case 'delete_user':
        return { op: 'delete_user', user }
      case 'set_user_status':
        return { op: 'set_user_status', user }
      default:
        return undefined
    }
  }

  /** The one workspace that is meant. */
  #workspace(entry: EventEntry): WorkspaceState | undefined {
    const name = entry.workspace ?? ''
    const { simulation } = this.#around
    const all = simulation.liveWorkspaces(name)
    const { owner } = entry
    const meant = owner === undefined ? all : all.filter(each => each.account.user === owner)
    const [workspace, second] = meant
    if (workspace !== undefined && second === undefined) return workspace
    if (second !== undefined) {
      const owners = meant.map(each => each.account.user).sort()
      const args = { workspace: name, owners }
      this.#collector.add(quotaDiagnostic('quota/which-owner', args, entry.at('workspace')))
      return undefined
    }
    const known = simulation.workspaces.filter(each => !each.deleted).map(each => each.name)
    const args = { name, suggestion: suggestionFor(name, known) }
    this.#collector.add(quotaDiagnostic('quota/no-such-workspace', args, entry.at('workspace')))
    return undefined
  }

  /** What the build costs: as stated, or as its template does exactly. A deletion costs nothing. */
  #cost(entry: EventEntry, workspace: WorkspaceState | undefined): number | undefined {
    if (entry.cost !== undefined) return entry.cost
    if (entry.op === 'build' && entry.transition === 'delete') return 0
    const template = entry.template ?? (workspace && this.#templateOf(workspace))
    const { priceOf, known } = this.#around.prices
    const price = template === undefined ? undefined : priceOf(template)
    if (template !== undefined && price === undefined) {
      const args = { name: template, suggestion: suggestionFor(template, known) }
      this.#collector.add(quotaDiagnostic('quota/no-such-template', args, entry.at('template')))
      return undefined
    }
    const range = entry.transition === 'stop' ? price?.off : price?.on
    if (range !== undefined && range.low === range.high) return range.low
    const args = { workspace: entry.workspace ?? '', template }
    this.#collector.add(quotaDiagnostic('quota/cost-needed', args, entry.at('workspace')))
    return undefined
  }

  #templateOf({ name, account }: WorkspaceState): string | undefined {
    return this.#templates.get(ownedKey(account.user, name))
  }

  /** The only organization of the user, or the default one. */
  #organizationOf(user: string): string {
    const [first, second] = this.#organizations.get(user) ?? []
    return first !== undefined && second === undefined ? first : this.#defaultOrganization()
  }

  /** The only organization with such a group, or the default one. */
  #organizationOfGroup(group: string): string {
    const found = this.#around.model.groups.filter(each => each.name === group)
    const [first, second] = found
    return first !== undefined && second === undefined
      ? first.organization
      : this.#defaultOrganization()
  }

  #defaultOrganization(): string {
    const { organizations } = this.#around.model
    return (organizations.find(each => each.isDefault) ?? organizations[0])?.name ?? ''
  }
}

function ownedKey(owner: string, workspace: string): string {
  return JSON.stringify([owner, workspace])
}
