/**
 * Reads what Coder's REST API answers about groups, members, workspaces and quotas, saved as JSON: whole answers as they
 * are, of whatever endpoint. Field names are those of codersdk.
 */
import type { DataDocument, DataPath, JsonValue } from '../config/document.ts'
import type {
  Entry,
  GroupEntry,
  OrganizationEntry,
  QuotaEntries,
  QuotaEntry,
  UserEntry,
  WorkspaceEntry,
} from '../config/quota/quota-entries.ts'
import type { Collector } from '../diagnostics/collector.ts'
import { quotaIntakeDiagnostic } from './quota-messages.ts'
import { RestItem } from './rest-item.ts'

/** What one or several answers tell of, gathered. */
export class RestEntries {
  readonly groups: Map<string, Entry<GroupEntry>> = new Map()
  readonly users: Map<string, Entry<UserEntry>> = new Map()
  readonly organizations: Map<string, Entry<OrganizationEntry>> = new Map()
  readonly workspaces: Entry<WorkspaceEntry>[] = []
  readonly quotas: Entry<QuotaEntry>[] = []
  hasWorkspaces: boolean = false
  licensed: boolean | undefined

  /** Everything as entries. Whoever is named is listed as a user, for the API knows everybody. */
  entries(): QuotaEntries {
    const users = [...this.users.values()]
    return {
      licensed: this.licensed,
      organizations: this.organizations.size === 0 ? undefined : [...this.organizations.values()],
      users: users.length === 0 ? undefined : users,
      groups: this.groups.size === 0 ? undefined : [...this.groups.values()],
      profiles: undefined,
      workspaces: this.hasWorkspaces ? this.workspaces : undefined,
      quotas: this.quotas.length === 0 ? undefined : this.quotas,
    }
  }
}

interface Form {
  readonly what: string
  readonly fits: (item: RestItem) => boolean
  readonly read: (item: RestItem, into: RestEntries, collector: Collector) => void
}

const zeroId: string = '00000000-0000-0000-0000-000000000000'

/** From the most telling to the least: a workspace names an organization too. */
const forms: readonly Form[] = [
  {
    what: 'a list of workspaces',
    fits: each => each.has('workspaces') && each.has('count'),
    read: readWorkspaces,
  },
  {
    what: 'a list of users',
    fits: each => each.has('users') && each.has('count'),
    read: readUsers,
  },
  {
    what: 'a list of members',
    fits: each => each.has('members') && each.has('count'),
    read: readMembers,
  },
  { what: 'entitlements', fits: each => each.has('features'), read: readEntitlements },
  {
    what: 'a workspace quota',
    fits: each => each.has('credits_consumed') && each.has('budget'),
    read: readQuota,
  },
  { what: 'a workspace', fits: each => each.has('latest_build'), read: readWorkspace },
  { what: 'a group', fits: each => each.has('Group'), read: readWrappedGroup },
  {
    what: 'a group',
    fits: each => each.has('quota_allowance') || isBareGroup(each),
    read: readGroup,
  },
  { what: 'a member', fits: each => each.has('user_id') && each.has('username'), read: readMember },
  { what: 'an organization', fits: each => each.has('is_default'), read: readOrganization },
  { what: 'a user', fits: each => each.has('username'), read: readUser },
]

/** Whether the document is an answer of the API, and not a quota file. A list always is, for a quota file is an object. */
export function isQuotaAnswer(document: DataDocument): boolean {
  const { data } = document
  if (Array.isArray(data)) return true
  const item = new RestItem(document, [], data, { what: '', collector: { add: () => {} } })
  return forms.some(form => form.fits(item))
}

/** Adds what the document tells of. What cannot be read is left out, with a diagnostic. Never throws. May modify `into`. */
export function readQuotaAnswer(
  document: DataDocument,
  into: RestEntries,
  collector: Collector,
): void {
  const { data } = document
  if (!Array.isArray(data)) {
    readOne(document, [], data, into, collector)
    return
  }
  const before = into.groups.size
  for (const [index, item] of data.entries()) {
    const done = readOne(document, [index], item, into, collector)
    // What is wrong with one is wrong with all: the remark is not repeated.
    if (!done && into.groups.size === before) return
  }
}

/** Whether it could be read; not so for zeroed groups and unknown forms. */
function readOne(
  document: DataDocument,
  path: DataPath,
  data: JsonValue,
  into: RestEntries,
  collector: Collector,
): boolean {
  const bare = new RestItem(document, path, data, { what: '', collector })
  const form = forms.find(each => each.fits(bare))
  if (form === undefined) {
    const known = [...new Set(forms.map(each => each.what))]
    const at = document.locateKey(path)
    collector.add(quotaIntakeDiagnostic('intake/quota-rest-shape', { known }, at))
    return false
  }
  const item = new RestItem(document, path, data, { what: form.what, collector })
  form.read(item, into, collector)
  return item.isSound
}

function isBareGroup(item: RestItem): boolean {
  return item.has('organization_id') && item.has('display_name') && item.has('source')
}

function readWrappedGroup(item: RestItem, into: RestEntries, collector: Collector): void {
  const group = item.item('Group', 'a group')
  if (group.text('id') === zeroId || group.text('name') === undefined) {
    item.isSound = false
    collector.add(
      quotaIntakeDiagnostic('intake/zeroed-groups', {}, item.document.locateKey(item.path)),
    )
    return
  }
  readGroup(group, into, collector)
}

function readGroup(item: RestItem, into: RestEntries, collector: Collector): void {
  if (item.text('id') === zeroId) {
    item.isSound = false
    collector.add(
      quotaIntakeDiagnostic('intake/zeroed-groups', {}, item.document.locateKey(item.path)),
    )
    return
  }
  const name = item.needText('name')
  const organizationId = item.needText('organization_id')
  if (!item.has('quota_allowance')) {
    item.isSound = false
    const at = item.at(['name'])
    collector.add(quotaIntakeDiagnostic('intake/group-without-allowance', { group: name }, at))
  }
  const allowance = item.has('quota_allowance') ? item.needInt32('quota_allowance') : 0
  if (!item.isSound) return
  const organization = organizationOf(organizationId, item.text('organization_name'), item, into)
  const people = item.items('members', 'a member of a group')
  const id = item.text('id') ?? `${organizationId}/${name}`
  // Everyone's members are the organization's, who have just been made its members.
  const isEveryone = id === organizationId
  const members = (isEveryone ? [] : people)
    .map(person => person.text('username') ?? person.text('id'))
    .filter(member => member !== undefined)
  for (const person of people) addUser(person, person.text('id'), [organization], into)
  const count = item.whole('total_member_count')
  if (item.list('members') !== undefined && !isEveryone && (count ?? 0) > people.length) {
    const args = { group: name, listed: people.length, count: count ?? 0 }
    const at = item.at(['total_member_count'])
    collector.add(quotaIntakeDiagnostic('intake/not-all-members', args, at))
  }
  if (into.groups.has(id)) return
  into.groups.set(id, {
    data: {
      id,
      name,
      organization,
      organization_id: organizationId,
      quota_allowance: allowance,
      members,
      ...(count !== undefined && !isEveryone && { total_member_count: count }),
      // Newer servers list groups without their members.
      ...(item.list('members') === undefined && count !== 0 && { members_unknown: true }),
    },
    at: below => item.at(below),
  })
}

/** The organization's name as far as it is known; its id until an answer names it. */
function organizationOf(
  id: string,
  name: string | undefined,
  item: RestItem,
  into: RestEntries,
): string {
  const known = into.organizations.get(id)
  if (known !== undefined) return known.data.name
  into.organizations.set(id, { data: { id, name: name ?? id }, at: below => item.at(below) })
  return name ?? id
}

function readOrganization(item: RestItem, into: RestEntries): void {
  const id = item.needText('id')
  const name = item.needText('name')
  if (!item.isSound) return
  const is_default = item.flag('is_default') ?? false
  into.organizations.set(id, { data: { id, name, is_default }, at: below => item.at(below) })
}

function readWorkspaces(item: RestItem, into: RestEntries, collector: Collector): void {
  into.hasWorkspaces = true
  const all = item.items('workspaces', 'a workspace')
  const count = item.whole('count') ?? all.length
  if (count > all.length) {
    const args = { listed: all.length, count }
    const at = item.document.locateKey([...item.path, 'count'])
    collector.add(quotaIntakeDiagnostic('intake/not-all-workspaces', args, at))
  }
  for (const each of all) readWorkspace(each, into)
}

/** A workspace weighs what its latest build holds, whatever became of that build. */
function readWorkspace(item: RestItem, into: RestEntries): void {
  into.hasWorkspaces = true
  const build = item.item('latest_build', 'the latest build of a workspace')
  const name = item.needText('name')
  const owner = item.text('owner_name') ?? item.needText('owner_id')
  const cost = build.needInt32('daily_cost')
  if (!item.isSound || !build.isSound || build.text('status') === 'deleted') return
  const organizationId = item.text('organization_id')
  const organization =
    organizationId === undefined
      ? undefined
      : organizationOf(organizationId, item.text('organization_name'), item, into)
  const template = item.text('template_name')
  const organizations = organization === undefined ? undefined : [organization]
  if (!into.users.has(owner)) {
    const ownerId = item.text('owner_id')
    const data = { username: owner, ...(ownerId !== undefined && { id: ownerId }) }
    const at = (): ReturnType<RestItem['at']> => item.at(['owner_name'])
    into.users.set(owner, { data: { ...data, ...(organizations && { organizations }) }, at })
  }
  into.workspaces.push({
    data: {
      name,
      owner,
      cost,
      state: build.text('transition') === 'start' ? 'on' : 'off',
      ...(organization !== undefined && { organization }),
      ...(template !== undefined && { template }),
    },
    at: below => item.at(below),
  })
}

function readUsers(item: RestItem, into: RestEntries, collector: Collector): void {
  const all = item.items('users', 'a user')
  reportPage(item, all.length, collector)
  for (const each of all) readUser(each, into)
}

function readMembers(item: RestItem, into: RestEntries, collector: Collector): void {
  const all = item.items('members', 'a member')
  reportPage(item, all.length, collector)
  for (const each of all) readMember(each, into)
}

function reportPage(item: RestItem, listed: number, collector: Collector): void {
  const count = item.whole('count') ?? listed
  if (count <= listed) return
  const at = item.document.locateKey([...item.path, 'count'])
  collector.add(quotaIntakeDiagnostic('intake/not-all-users', { listed, count }, at))
}

function readUser(item: RestItem, into: RestEntries): void {
  item.needText('username')
  if (!item.isSound) return
  const ids = item.texts('organization_ids')
  const organizations = ids?.map(id => organizationOf(id, undefined, item, into))
  addUser(item, item.text('id'), organizations, into)
}

function readMember(item: RestItem, into: RestEntries): void {
  item.needText('username')
  const organizationId = item.needText('organization_id')
  if (!item.isSound) return
  const organization = organizationOf(organizationId, undefined, item, into)
  addUser(item, item.text('user_id'), [organization], into)
}

/** Adds a user, or organizations to a user who is there. May modify `into`. */
function addUser(
  item: RestItem,
  id: string | undefined,
  organizations: readonly string[] | undefined,
  into: RestEntries,
): void {
  const username = item.text('username') ?? id
  if (username === undefined) return
  const before = into.users.get(username)
  const all = new Set([...(before?.data.organizations ?? []), ...(organizations ?? [])])
  into.users.set(username, {
    data: {
      username,
      ...(id !== undefined && { id }),
      ...(all.size > 0 && { organizations: [...all] }),
    },
    at: before?.at ?? (below => item.at(below)),
  })
}

/** Coder installs what enforces quotas while this feature is enabled. */
function readEntitlements(item: RestItem, into: RestEntries, collector: Collector): void {
  const feature = item.item('features', 'entitlements').item('template_rbac', 'a feature')
  const enabled = feature.flag('enabled')
  if (enabled !== undefined) into.licensed = enabled
  else {
    const args = {
      field: 'enabled',
      what: 'the feature "template_rbac"',
      expected: 'true or false',
    }
    const at = item.document.locateKey(item.path)
    collector.add(quotaIntakeDiagnostic('intake/quota-rest-field', args, at))
  }
}

/** The answer does not name its user; the file's name has to. */
function readQuota(item: RestItem, into: RestEntries, collector: Collector): void {
  const file = item.document.source.path.replace(/^.*\//, '').replace(/\.[^.]*$/, '')
  const consumed = item.whole('credits_consumed')
  const budget = item.whole('budget')
  if (consumed === undefined) item.needInt32('credits_consumed')
  if (budget === undefined) item.needInt32('budget')
  if (consumed === undefined || budget === undefined) return
  if (!into.users.has(file)) {
    const at = item.document.locateKey(item.path)
    collector.add(quotaIntakeDiagnostic('intake/whose-quota', { file }, at))
    return
  }
  const [organization] = into.users.get(file)?.data.organizations ?? []
  into.quotas.push({
    data: {
      user: file,
      credits_consumed: consumed,
      budget,
      ...(organization !== undefined && { organization }),
    },
    at: below => item.at(below),
  })
}
