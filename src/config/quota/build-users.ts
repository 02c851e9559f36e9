/** Makes the users of a quota model: those that are listed or, where none are, all that are named. */
import type { Collector } from '../../diagnostics/collector.ts'
import { configDiagnostic } from '../messages.ts'
import type { GroupIndex } from './build-groups.ts'
import type { QuotaEntries, UserEntry } from './quota-entries.ts'
import { PREBUILDS_USER, type StatedQuota, type User, type Workspace } from './quota-model.ts'
import type { QuotaNames } from './quota-names.ts'

/** Every place of a quota file in which a user may be named. */
export interface UserSources {
  readonly entries: QuotaEntries
  readonly names: QuotaNames
  readonly index: GroupIndex
  readonly workspaces: readonly Workspace[]
  readonly quotas: readonly StatedQuota[]
}

/** Every user with the organizations that the entry states or, where it states none, follow from groups and workspaces. */
export function buildUsers(sources: UserSources, collector: Collector): readonly User[] {
  const { entries, names, index } = sources
  const following = followingOrganizations(sources)
  const users = new Map<string, User>()
  for (const entry of entries.users ?? []) {
    const { data } = entry
    if (users.has(data.username)) continue
    const stated = data.organizations?.map((reference, at) =>
      names.organizations.find(reference, () => entry.at(['organizations', at])),
    )
    const organizations =
      stated?.filter(name => name !== undefined) ?? following(data.username, data.is_system)
    const isSystem = isSystemUser(data)
    users.set(data.username, {
      name: data.username,
      organizations: [...new Set(organizations)],
      isSystem,
      at: entry.at([]),
    })
  }
  for (const name of names.users.all) {
    if (users.has(name)) continue
    const isSystem = name === PREBUILDS_USER
    users.set(name, { name, organizations: following(name, isSystem), isSystem, at: undefined })
  }
  reportOutsiders(index, users, collector)
  return [...users.values()]
}

function isSystemUser(data: UserEntry): boolean {
  return data.is_system ?? data.username === PREBUILDS_USER
}

/** The organizations of a user's groups, workspaces and quotas; the default one for a user without any. */
function followingOrganizations(
  sources: UserSources,
): (name: string, isSystem: boolean | undefined) => readonly string[] {
  const found = new Map<string, Set<string>>()
  const add = (user: string, organization: string): void => {
    const known = found.get(user)
    if (known === undefined) found.set(user, new Set([organization]))
    else known.add(organization)
  }
  for (const { members, organization } of sources.index.groups) {
    for (const member of members) add(member, organization)
  }
  for (const { organization, members } of sources.index.everyoneLists) {
    for (const member of members) add(member, organization)
  }
  for (const { owner, organization } of sources.workspaces) add(owner, organization)
  for (const { user, organization } of sources.quotas) add(user, organization)
  const { organizations } = sources.names.organizations
  const standard = organizations.filter(({ isDefault }) => isDefault).map(({ name }) => name)
  return name => [...(found.get(name) ?? standard)]
}

function reportOutsiders(
  index: GroupIndex,
  users: ReadonlyMap<string, User>,
  collector: Collector,
): void {
  for (const group of index.groups) {
    for (const name of group.members) {
      if (users.get(name)?.organizations.includes(group.organization) !== false) continue
      const args = { name, group: group.name, organization: group.organization }
      const at = group.at ?? null
      collector.add(configDiagnostic('config/member-outside-organization', args, at))
    }
  }
  for (const { organization, members, at } of index.everyoneLists) {
    const all = [...users.values()].filter(user => user.organizations.includes(organization))
    if (all.every(user => user.isSystem || members.has(user.name))) continue
    collector.add(configDiagnostic('config/everyone-members', { organization }, at))
  }
}
