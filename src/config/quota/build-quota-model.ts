/** Looks up every name in the entries of quota files and makes one model of them, in which all names are defined. */
import type { Collector } from '../../diagnostics/collector.ts'
import type { Location } from '../../text/source.ts'
import { configDiagnostic } from '../messages.ts'
import { buildGroups, type GroupIndex } from './build-groups.ts'
import { buildUsers } from './build-users.ts'
import type { Entry, QuotaEntries, QuotaEntry, WorkspaceEntry } from './quota-entries.ts'
import type {
  Organization,
  Profile,
  QuotaModel,
  QuotaSilence,
  StatedQuota,
  Workspace,
} from './quota-model.ts'
import { organizationNames, type QuotaNames, UserNames } from './quota-names.ts'

/** The model that the entries describe. What cannot be placed is left out after a diagnostic. Never throws. */
export function buildQuotaModel(entries: QuotaEntries, collector: Collector): QuotaModel {
  const names: QuotaNames = {
    organizations: organizationNames(entries, collector),
    users: new UserNames(entries, collector),
  }
  const { organizations } = names.organizations
  const index = buildGroups(entries, names, collector)
  const workspaces = buildWorkspaces(entries.workspaces ?? [], entries, names, collector)
  const quotas = buildQuotas(entries.quotas ?? [], names, collector)
  const users = buildUsers({ entries, names, index, workspaces, quotas }, collector)
  const licensed = entries.licensed ?? true
  return {
    licensed,
    organizations,
    groups: index.groups,
    users,
    profiles: buildProfiles(entries, names, index, collector),
    workspaces,
    quotas,
    silences: silencesOf(licensed, entries, organizations, index),
  }
}

function silencesOf(
  licensed: boolean,
  entries: QuotaEntries,
  organizations: readonly Organization[],
  index: GroupIndex,
): readonly QuotaSilence[] {
  if (!licensed) return [{ kind: 'not-licensed' }]
  const silences: QuotaSilence[] = organizations
    .filter(({ name }) => index.everyoneOf(name)?.at === undefined)
    .map(({ name }) => ({ kind: 'everyone-not-listed', organization: name }))
  for (const { name, organization, unlistedMembers } of index.groups) {
    if (unlistedMembers > 0) {
      silences.push({ kind: 'members-not-listed', group: name, organization })
    }
  }
  if (entries.workspaces === undefined) silences.push({ kind: 'no-workspaces' })
  return silences
}

function buildWorkspaces(
  list: readonly Entry<WorkspaceEntry>[],
  entries: QuotaEntries,
  names: QuotaNames,
  collector: Collector,
): readonly Workspace[] {
  const onlyOrganization = new Map<string, string | undefined>()
  for (const { data } of entries.users ?? []) {
    const [first, second] = data.organizations ?? []
    onlyOrganization.set(data.username, second === undefined ? first : undefined)
  }
  const seen = new Map<string, Location>()
  const workspaces: Workspace[] = []
  for (const entry of list) {
    const { data } = entry
    const owner = names.users.find(data.owner)
    if (owner === undefined) {
      const suggestion = names.users.suggestion(data.owner)
      const args = { name: data.owner, workspace: data.name, suggestion }
      collector.add(configDiagnostic('config/unknown-owner', args, entry.at(['owner'])))
      continue
    }
    const reference = data.organization ?? onlyOrganization.get(owner)
    const organization = names.organizations.find(reference, () => entry.at(['organization']))
    if (organization === undefined) continue
    // Coder compares workspace names of one owner without regard to case.
    const key = JSON.stringify([owner, data.name.toLowerCase(), organization])
    const before = seen.get(key)
    if (before !== undefined) {
      const related = [{ note: 'first here', location: before }]
      const args = { name: data.name, owner }
      const at = entry.at(['name'])
      collector.add(configDiagnostic('config/workspace-listed-twice', args, at, { related }))
      continue
    }
    const at = entry.at(['name'])
    seen.set(key, at)
    if (data.cost !== undefined && data.cost < 0) {
      const args = { name: data.name, owner, cost: data.cost }
      collector.add(configDiagnostic('config/negative-cost', args, entry.at(['cost'])))
    }
    workspaces.push(workspaceOf(data, owner, organization, at))
  }
  return workspaces
}

function workspaceOf(
  data: WorkspaceEntry,
  owner: string,
  organization: string,
  at: Location,
): Workspace {
  const state = data.state === 'off' || data.state === 'stopped' ? 'off' : 'on'
  const { name, template, cost: costCredits } = data
  return { name, owner, organization, template, state, costCredits, at }
}

function buildQuotas(
  list: readonly Entry<QuotaEntry>[],
  names: QuotaNames,
  collector: Collector,
): readonly StatedQuota[] {
  const quotas = new Map<string, StatedQuota>()
  for (const entry of list) {
    const { data } = entry
    const user = names.users.find(data.user)
    if (user === undefined) {
      const args = { name: data.user, suggestion: names.users.suggestion(data.user) }
      collector.add(configDiagnostic('config/unknown-user', args, entry.at(['user'])))
      continue
    }
    const organization = names.organizations.find(data.organization, () =>
      entry.at(['organization']),
    )
    if (organization === undefined) continue
    const key = JSON.stringify([user, organization])
    if (quotas.has(key)) {
      const at = entry.at(['user'])
      collector.add(configDiagnostic('config/quota-listed-twice', { user, organization }, at))
      continue
    }
    const { credits_consumed: consumedCredits, budget: budgetCredits } = data
    quotas.set(key, { user, organization, consumedCredits, budgetCredits })
  }
  return [...quotas.values()]
}

/** The listed profiles or, where neither profiles nor users are known, one for each group. */
function buildProfiles(
  entries: QuotaEntries,
  names: QuotaNames,
  index: GroupIndex,
  collector: Collector,
): readonly Profile[] {
  if (entries.profiles === undefined) {
    return names.users.all.size > 0 ? [] : profilesOfGroups(index, names)
  }
  const profiles: Profile[] = []
  for (const entry of entries.profiles) {
    const organization = names.organizations.find(entry.data.organization, () =>
      entry.at(['organization']),
    )
    if (organization === undefined) continue
    const groups = new Set<string>()
    for (const [at, name] of entry.data.groups.entries()) {
      const group = index.find(organization, name, () => entry.at(['groups', at]), collector)
      if (group !== undefined && !group.isEveryone) groups.add(group.name)
    }
    const list = [...groups].sort()
    profiles.push({ name: entry.data.name ?? profileName(list), organization, groups: list })
  }
  return profiles
}

function profilesOfGroups(index: GroupIndex, names: QuotaNames): readonly Profile[] {
  const groups = index.groups.filter(group => !group.isEveryone)
  if (groups.length > 0) {
    return groups.map(({ name, organization }) => ({
      name: profileName([name]),
      organization,
      groups: [name],
    }))
  }
  const { organizations } = names.organizations
  return organizations.map(({ name }) => ({
    name: profileName([]),
    organization: name,
    groups: [],
  }))
}

/** How somebody is called who is known by groups only. */
function profileName(groups: readonly string[]): string {
  const last = groups.at(-1)
  if (last === undefined) return 'anyone'
  const rest = groups.slice(0, -1)
  return `anyone in ${rest.length === 0 ? last : `${rest.join(', ')} and ${last}`}`
}
