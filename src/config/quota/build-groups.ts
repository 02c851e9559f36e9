/** Makes the groups of a quota model: Everyone of each organization, the listed ones, and who is in them. */
import type { Collector } from '../../diagnostics/collector.ts'
import type { Location } from '../../text/source.ts'
import { configDiagnostic } from '../messages.ts'
import { suggestionFor } from '../suggest.ts'
import type { Entry, GroupEntry, QuotaEntries } from './quota-entries.ts'
import { EVERYONE, type Group } from './quota-model.ts'
import type { QuotaNames } from './quota-names.ts'

/** The groups of a model, found by organization and name or id. */
export interface GroupIndex {
  /** In the order of the file; an Everyone that is not listed stands at the end. */
  readonly groups: readonly Group[]
  /** Everyone of the organization. */
  everyoneOf(organization: string): Group | undefined
  /** The group, or undefined after a diagnostic. */
  find(
    organization: string,
    reference: string,
    at: () => Location,
    collector: Collector,
  ): Group | undefined
  /** Whom each Everyone entry lists: members of the organization. */
  readonly everyoneLists: readonly EveryoneList[]
}

/** The members that an Everyone entry lists. */
export interface EveryoneList {
  readonly organization: string
  readonly members: ReadonlySet<string>
  readonly at: Location
}

/** A group whose members are still being gathered. */
interface Draft {
  readonly entry: Entry<GroupEntry> | undefined
  readonly name: string
  readonly organization: string
  readonly isEveryone: boolean
  readonly members: Set<string>
}

/** The groups of all entries, and the memberships that users state themselves. */
export function buildGroups(
  entries: QuotaEntries,
  names: QuotaNames,
  collector: Collector,
): GroupIndex {
  const drafts = new Map<string, Draft>()
  const byId = new Map<string, string>()
  for (const entry of entries.groups ?? []) {
    const draft = draftOf(entry, names, collector)
    if (draft === undefined) continue
    const key = keyOf(draft.organization, draft.name)
    const before = drafts.get(key)
    if (before !== undefined) {
      const related = [{ note: 'first here', location: (before.entry ?? entry).at(['name']) }]
      const args = { name: draft.name, organization: draft.organization }
      const at = entry.at(['name'])
      collector.add(configDiagnostic('config/group-listed-twice', args, at, { related }))
      continue
    }
    drafts.set(key, draft)
    if (entry.data.id !== undefined) byId.set(entry.data.id, key)
    addMembers(draft, names, collector)
  }
  for (const { name } of names.organizations.organizations) {
    const everyone = { entry: undefined, name: EVERYONE, organization: name, isEveryone: true }
    if (![...drafts.values()].some(draft => draft.isEveryone && draft.organization === name)) {
      drafts.set(keyOf(name, EVERYONE), { ...everyone, members: new Set() })
    }
  }
  joinUsers(entries, names, { drafts, byId }, collector)
  return indexOf(drafts, byId)
}

function draftOf(
  entry: Entry<GroupEntry>,
  names: QuotaNames,
  collector: Collector,
): Draft | undefined {
  const { data } = entry
  const reference = data.organization ?? data.organization_id
  const key = data.organization === undefined ? 'organization_id' : 'organization'
  const organization = names.organizations.find(reference, () => entry.at([key]))
  if (organization === undefined) return undefined
  const id = names.organizations.organizations.find(({ name }) => name === organization)?.id
  const isEveryone = isEveryoneEntry(data, id)
  if (!isEveryone && data.name !== EVERYONE && data.name.toLowerCase() === EVERYONE.toLowerCase()) {
    const args = { name: data.name }
    collector.add(configDiagnostic('config/everyone-spelling', args, entry.at(['name'])))
  }
  const allowance = data.quota_allowance ?? 0
  if (allowance < 0) {
    const args = { group: data.name, allowance }
    const at = entry.at(['quota_allowance'])
    collector.add(configDiagnostic('config/negative-allowance', args, at))
  }
  return { entry, name: data.name, organization, isEveryone, members: new Set() }
}

/** Everyone has its organization's id, and a name that Coder gives to no other group. */
function isEveryoneEntry(data: GroupEntry, organizationId: string | undefined): boolean {
  const owner = data.organization_id ?? organizationId
  return data.name === EVERYONE || (data.id !== undefined && data.id === owner)
}

function addMembers(draft: Draft, names: QuotaNames, collector: Collector): void {
  const { entry, members } = draft
  for (const [at, reference] of (entry?.data.members ?? []).entries()) {
    const name = names.users.find(reference)
    if (name === undefined) {
      const suggestion = names.users.suggestion(reference)
      const args = { name: reference, group: draft.name, suggestion }
      collector.add(
        configDiagnostic('config/unknown-member', args, entry?.at(['members', at]) ?? null),
      )
    } else if (members.has(name)) {
      const args = { name, group: draft.name }
      collector.add(
        configDiagnostic('config/member-listed-twice', args, entry?.at(['members', at]) ?? null),
      )
    } else members.add(name)
  }
  const counted = entry?.data.total_member_count ?? members.size
  if (entry !== undefined && counted < members.size) {
    const args = { group: draft.name, counted, listed: members.size }
    const at = entry.at(['total_member_count'])
    collector.add(configDiagnostic('config/too-few-counted', args, at))
  }
}

/** Adds the groups that users name themselves. May modify the drafts' members. */
function joinUsers(
  entries: QuotaEntries,
  names: QuotaNames,
  known: {
    readonly drafts: ReadonlyMap<string, Draft>
    readonly byId: ReadonlyMap<string, string>
  },
  collector: Collector,
): void {
  for (const entry of entries.users ?? []) {
    for (const [at, reference] of (entry.data.groups ?? []).entries()) {
      const found = draftsNamed(reference, entry.data.organizations, names, known)
      for (const draft of found) draft.members.add(entry.data.username)
      if (found.length > 0) continue
      const all = [...known.drafts.values()].map(draft => draft.name)
      const organization = entry.data.organizations?.[0] ?? defaultName(names)
      const args = { name: reference, organization, suggestion: suggestionFor(reference, all) }
      collector.add(configDiagnostic('config/unknown-group', args, entry.at(['groups', at])))
    }
  }
}

/** The groups of that name in the user's organizations, or of that id. */
function draftsNamed(
  reference: string,
  organizations: readonly string[] | undefined,
  names: QuotaNames,
  known: {
    readonly drafts: ReadonlyMap<string, Draft>
    readonly byId: ReadonlyMap<string, string>
  },
): readonly Draft[] {
  const keys = (organizations ?? [defaultName(names)]).map(name => keyOf(name, reference))
  return [...keys, known.byId.get(reference) ?? '']
    .map(key => known.drafts.get(key))
    .filter(draft => draft !== undefined)
}

function defaultName(names: QuotaNames): string {
  const { organizations } = names.organizations
  return (organizations.find(({ isDefault }) => isDefault) ?? organizations[0])?.name ?? ''
}

function indexOf(
  drafts: ReadonlyMap<string, Draft>,
  byId: ReadonlyMap<string, string>,
): GroupIndex {
  const found = new Map(Array.from(drafts, ([key, draft]) => [key, groupOf(draft)]))
  const groups = [...found.values()]
  const everyone = new Map(
    groups.filter(group => group.isEveryone).map(group => [group.organization, group]),
  )
  const lists: EveryoneList[] = []
  for (const { entry, organization, members, isEveryone } of drafts.values()) {
    const at = entry?.at(['members'])
    if (isEveryone && at && members.size > 0) lists.push({ organization, members, at })
  }
  return {
    groups,
    everyoneOf: organization => everyone.get(organization),
    everyoneLists: lists,
    find(organization, reference, at, collector) {
      const group =
        found.get(keyOf(organization, reference)) ?? found.get(byId.get(reference) ?? '')
      if (group?.organization === organization) return group
      const all = groups.filter(other => other.organization === organization)
      const suggestion = suggestionFor(
        reference,
        all.map(other => other.name),
      )
      const args = { name: reference, organization, suggestion }
      collector.add(configDiagnostic('config/unknown-group', args, at()))
      return undefined
    },
  }
}

function groupOf(draft: Draft): Group {
  const { entry, name, organization, isEveryone } = draft
  const members = isEveryone ? [] : [...draft.members]
  return {
    name,
    organization,
    isEveryone,
    allowanceCredits: entry?.data.quota_allowance ?? 0,
    members,
    unlistedMembers: isEveryone ? 0 : unlisted(entry?.data, members.length),
    at: entry?.at(['name']),
  }
}

function unlisted(data: GroupEntry | undefined, listed: number): number {
  if (data?.members_unknown === true) return Number.POSITIVE_INFINITY
  return Math.max(0, (data?.total_member_count ?? 0) - listed)
}

function keyOf(organization: string, name: string): string {
  return JSON.stringify([organization, name])
}
