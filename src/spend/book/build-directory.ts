/** Makes the directory of a spend book: organisations, groups, users and who is in what, from all sources together. */

import type {
  FilePlace,
  SpendFile,
  SpendFileGroup,
  SpendFileUser,
} from '../../config/spend/spend-model.ts'
import type { Collector } from '../../diagnostics/collector.ts'
import { type SpendArgs, spendDiagnostic } from '../messages.ts'
import { type Directory, isEveryone } from './directory.ts'
import { Memberships } from './memberships.ts'
import { NameBook } from './name-book.ts'
import { type ListedGroup, locationOf, type SpendSources } from './spend-sources.ts'

/** Name of the organisation of a deployment that has only one, as Coder makes it. */
const FIRST_ORGANIZATION = 'coder'

/** A group of which only some members are listed. */
export interface IncompleteGroup {
  readonly groupId: string
  readonly listed: number
  readonly total: number
  readonly at: FilePlace | undefined
}

/** A group that a file lists, with its id. */
export interface PlacedGroup {
  readonly groupId: string
  readonly entry: SpendFileGroup
}

/** A user that a file lists, with the id. */
export interface PlacedUser {
  readonly userId: string
  readonly entry: SpendFileUser
}

/** Who there is, and who is where. */
export interface BuiltDirectory {
  readonly names: NameBook
  readonly directory: Directory & { readonly inventedIds: ReadonlySet<string> }
  readonly groups: readonly PlacedGroup[]
  readonly users: readonly PlacedUser[]
  readonly incomplete: readonly IncompleteGroup[]
  /** By user: groups whose members nobody says, and which were charged for the user, who must have been one of them. */
  readonly inferred: ReadonlyMap<string, ReadonlySet<string>>
  /** Groups whose members nobody says. */
  readonly unstated: ReadonlySet<string>
  /** Groups that only exports tell of. */
  readonly exported: ReadonlySet<string>
}

/** Reads who there is from all sources. */
export function buildDirectory(sources: SpendSources, collector: Collector): BuiltDirectory {
  return new DirectoryBuilder(sources, collector).build()
}

class DirectoryBuilder {
  readonly #sources: SpendSources
  readonly #collector: Collector
  readonly #names: NameBook
  readonly #memberships = new Memberships()
  /** Groups that only exports tell of. */
  readonly #exported = new Set<string>()
  /** What listed groups are known as. */
  readonly #listedIds = new Map<ListedGroup, string>()

  constructor(sources: SpendSources, collector: Collector) {
    this.#sources = sources
    this.#collector = collector
    const isClosed = sources.files.some(file => file.users !== undefined)
    this.#names = new NameBook(isClosed, collector)
  }

  build(): BuiltDirectory {
    this.#addOrganizations()
    const groups = this.#sources.files.flatMap(file => file.groups.flatMap(g => this.#addGroup(g)))
    const users = this.#sources.files.flatMap(file =>
      (file.users ?? []).flatMap(user => this.#addUser(user)),
    )
    this.#addListedGroups()
    this.#addExported()
    for (const { userId, entry } of users) this.#joinOrganizations(userId, entry)
    for (const placed of groups) this.#joinMembers(placed)
    for (const { userId, entry } of users) this.#joinGroups(userId, entry)
    for (const file of this.#sources.files) this.#mentionUsers(file)
    const unstated = this.#unstatedGroups(groups)
    const inferred = this.#inferMembers(unstated, users)
    this.#joinDefault()
    const { organizations, groups: groupMap, inventedIds } = this.#names
    return {
      names: this.#names,
      directory: {
        organizations,
        groups: groupMap,
        memberships: this.#memberships.organizationsByUser(),
        groupsByUser: this.#memberships.groupsByUser(),
        inventedIds,
      },
      groups,
      users,
      incomplete: this.#incomplete(groups),
      inferred,
      unstated,
      exported: this.#exported,
    }
  }

  /** Groups without a single member, of which nobody says that they have none. */
  #unstatedGroups(groups: readonly PlacedGroup[]): ReadonlySet<string> {
    const stated = new Set<string>()
    for (const { groupId, entry } of groups) if (entry.members !== undefined) stated.add(groupId)
    for (const [group, groupId] of this.#listedIds)
      if (group.members !== undefined) stated.add(groupId)
    for (const id of this.#memberships.joinedGroups()) stated.add(id)
    const { groups: all } = this.#names
    return new Set(
      [...all.values()].flatMap(each => (isEveryone(each) || stated.has(each.id) ? [] : [each.id])),
    )
  }

  /** Coder charges only a group that the user is in. What a file says of the user's memberships goes before that. */
  #inferMembers(
    unstated: ReadonlySet<string>,
    users: readonly PlacedUser[],
  ): ReadonlyMap<string, ReadonlySet<string>> {
    const told = new Set(users.flatMap(({ userId, entry }) => (entry.groups ? [userId] : [])))
    const inferred = new Map<string, ReadonlySet<string>>()
    const single = new Map<string, ReadonlySet<string>>()
    for (const [userId, groupId] of this.#charges()) {
      const organizationId = this.#names.groups.get(groupId)?.organizationId
      if (organizationId === undefined || told.has(userId)) continue
      if (this.#memberships.excludes(userId, organizationId)) continue
      if (groupId === organizationId) this.#memberships.join(userId, groupId, organizationId)
      if (!unstated.has(groupId)) continue
      this.#memberships.join(userId, groupId, organizationId)
      const known = inferred.get(userId)
      if (known === undefined) {
        // One set for everybody in the group: there may be very many of them.
        const alone = single.get(groupId) ?? new Set([groupId])
        single.set(groupId, alone)
        inferred.set(userId, alone)
      } else inferred.set(userId, new Set([...known, groupId]))
    }
    return inferred
  }

  /** Whom exports and ledgers charge, and to which group. */
  *#charges(): Iterable<readonly [userId: string, groupId: string]> {
    const { exports, files } = this.#sources
    for (const { userId, username, charges } of exports?.users.values() ?? []) {
      const known = this.#names.knownUser(userId) ?? this.#names.knownUser(username)
      for (const { groupId } of charges) {
        const group = exports?.groups.get(groupId)
        if (known !== undefined && group !== undefined)
          yield [known, this.#names.groupOfExport(group)]
      }
    }
    for (const { user, group, organization } of files.flatMap(file => file.ledger ?? [])) {
      const known = this.#names.knownUser(user)
      const organizationId =
        organization === undefined
          ? this.#names.defaultOrganization()
          : this.#names.knownOrganization(organization)
      const groupId = this.#names.knownGroup(group, organizationId ?? '')
      if (known !== undefined && groupId !== undefined) yield [known, groupId]
    }
  }

  #addOrganizations(): void {
    const listed = this.#sources.files.flatMap(file => file.organizations ?? [])
    const marked = listed.filter(organization => organization.isDefault === true)
    const second = marked[1]
    if (second !== undefined)
      this.#report('spend/several-default-organizations', { name: second.name }, second.at)
    const standard = marked[0] ?? listed[0]
    for (const entry of listed) {
      const { name, isDeleted } = entry
      const isDefault = entry === standard
      if (!this.#names.addOrganization({ name, isDefault, isDeleted }, entry.id))
        this.#report('spend/listed-twice', { what: 'organization', name }, entry.at)
    }
    const mentioned = this.#mentionedOrganizations()
    // Names that are only mentioned make organisations where none is listed; else they are mistakes.
    if (listed.length === 0) {
      const names = mentioned.size === 0 ? [FIRST_ORGANIZATION] : [...mentioned.keys()].sort()
      const first = names.length === 1 ? names[0] : FIRST_ORGANIZATION
      for (const name of names)
        this.#names.addOrganization(
          { name, isDefault: name === first, isDeleted: false },
          mentioned.get(name),
        )
    }
  }

  /** Organisations by name, with the id where one is given. */
  #mentionedOrganizations(): ReadonlyMap<string, string | undefined> {
    const mentioned = new Map<string, string | undefined>()
    const mention = (name: string | undefined, id: string | undefined): void => {
      if (name !== undefined) mentioned.set(name, mentioned.get(name) ?? id)
    }
    for (const { id, name } of this.#foreignOrganizations()) mention(name, id)
    for (const file of this.#sources.files) {
      for (const group of file.groups)
        mention(group.organization ?? group.organizationId, group.organizationId)
      for (const user of file.users ?? [])
        for (const membership of user.organizations ?? [])
          mention(membership.organization, undefined)
      const others = [file.overrides, file.ledger ?? [], file.messages, file.changes]
      for (const entry of others.flat()) mention(entry.organization, undefined)
    }
    return mentioned
  }

  *#foreignOrganizations(): Iterable<{ readonly id: string | undefined; readonly name: string }> {
    for (const { organizationId: id, organizationName } of this.#sources.groups) {
      const name = organizationName ?? id
      if (name !== undefined) yield { id, name }
    }
    for (const group of this.#sources.exports?.groups.values() ?? [])
      yield { id: group.organizationId, name: group.organizationName }
  }

  #addGroup(entry: SpendFileGroup): readonly PlacedGroup[] {
    const reference = entry.organization ?? entry.organizationId
    const organizationId = this.#names.organization(reference, entry.at)
    if (organizationId === undefined) return []
    const groupId = this.#names.addGroup(entry.name, organizationId, entry.id)
    if (groupId === undefined) {
      this.#report('spend/listed-twice', { what: 'group', name: entry.name }, entry.at)
      return []
    }
    return [{ groupId, entry }]
  }

  #addUser(entry: SpendFileUser): readonly PlacedUser[] {
    const userId = this.#names.addUser(entry.username, entry.id, entry.name)
    if (userId === undefined) {
      this.#report('spend/listed-twice', { what: 'user', name: entry.username }, entry.at)
      return []
    }
    return [{ userId, entry }]
  }

  /** Groups of the REST API: what a file has said of the same id or name stays. */
  #addListedGroups(): void {
    for (const group of this.#sources.groups) {
      const organizationId = this.#organizationOfListed(group)
      if (organizationId === undefined) continue
      const known = this.#names.groups.has(group.id ?? '')
        ? group.id
        : this.#names.knownGroup(group.name, organizationId)
      const groupId = known ?? this.#names.addGroup(group.name, organizationId, group.id)
      if (groupId === undefined) continue
      this.#listedIds.set(group, groupId)
      for (const { id, username } of group.members ?? []) {
        const userId =
          this.#names.knownUser(username) ?? this.#names.addUser(username, id, undefined)
        if (userId !== undefined) this.#memberships.join(userId, groupId, organizationId)
      }
    }
  }

  #organizationOfListed({ organizationId, organizationName }: ListedGroup): string | undefined {
    const name = organizationName ?? organizationId
    return name === undefined
      ? this.#names.defaultOrganization()
      : this.#foreignOrganization(organizationId, name)
  }

  /** Who and what appears in an export exists, though it says nothing of memberships. */
  #addExported(): void {
    for (const group of this.#sources.exports?.groups.values() ?? []) {
      if (this.#names.groups.has(group.groupId)) continue
      const organizationId = this.#foreignOrganization(group.organizationId, group.organizationName)
      const groupId = this.#names.addGroup(group.groupName, organizationId, group.groupId)
      if (groupId !== undefined && groupId !== organizationId) this.#exported.add(groupId)
    }
    for (const { userId, username } of this.#sources.exports?.users.values() ?? []) {
      if (this.#names.knownUser(userId) === undefined)
        this.#names.addUser(username, userId, undefined)
    }
  }

  #foreignOrganization(id: string | undefined, name: string): string {
    const known = this.#names.knownOrganization(id ?? name) ?? this.#names.knownOrganization(name)
    if (known !== undefined) return known
    this.#names.addOrganization({ name, isDefault: false, isDeleted: false }, id)
    return this.#names.knownOrganization(name) ?? name
  }

  #joinOrganizations(userId: string, entry: SpendFileUser): void {
    if (entry.organizations === undefined) return
    this.#memberships.state(userId)
    for (const { organization, joinedAt, at } of entry.organizations) {
      const organizationId = this.#names.organization(organization, at)
      if (organizationId !== undefined) this.#memberships.enter(userId, organizationId, joinedAt)
    }
  }

  #joinMembers({ groupId, entry }: PlacedGroup): void {
    const seen = new Set<string>()
    for (const { name, at } of entry.members ?? []) {
      const userId = this.#names.user(name, at)
      if (userId === undefined) continue
      if (seen.has(userId))
        this.#report('spend/member-listed-twice', { user: name, group: entry.name }, at)
      else this.#joinChecked(userId, groupId, at)
      seen.add(userId)
    }
  }

  #joinGroups(userId: string, entry: SpendFileUser): void {
    for (const { name, at } of entry.groups ?? []) {
      const groupId = this.#groupOfUser(userId, name, at)
      if (groupId !== undefined) this.#joinChecked(userId, groupId, at)
    }
  }

  /** A group that a user names is in one of the user's organisations, where there is only one. */
  #groupOfUser(userId: string, name: string, at: FilePlace): string | undefined {
    return this.#names.group(name, this.#memberships.onlyOrganization(userId), at)
  }

  #joinChecked(userId: string, groupId: string, at: FilePlace): void {
    const organizationId = this.#names.groups.get(groupId)?.organizationId ?? ''
    if (this.#memberships.excludes(userId, organizationId)) {
      const args = {
        user: this.#names.users.get(userId)?.username ?? userId,
        group: this.#names.groupLabel(groupId),
        organization: this.#names.organizations.get(organizationId)?.name ?? organizationId,
      }
      this.#report('spend/member-outside-organization', args, at)
    }
    this.#memberships.join(userId, groupId, organizationId)
  }

  #mentionUsers(file: SpendFile): void {
    const mentions = [file.overrides, file.ledger ?? [], file.usage, file.messages, file.changes]
    for (const { user, at } of mentions.flat())
      if (user !== undefined && this.#names.knownUser(user) === undefined)
        this.#names.user(user, at)
  }

  /** Who is in no organisation that anybody mentions is in the default one, as every user of Coder begins. */
  #joinDefault(): void {
    const organizationId = this.#names.defaultOrganization()
    if (organizationId === undefined) return
    for (const userId of this.#names.users.keys())
      if (this.#memberships.isNowhere(userId))
        this.#memberships.enter(userId, organizationId, undefined)
  }

  #incomplete(groups: readonly PlacedGroup[]): readonly IncompleteGroup[] {
    const counts = this.#memberships.counts()
    const found = new Map<string, IncompleteGroup>()
    const check = (groupId: string, total: number | undefined, at: FilePlace | undefined): void => {
      const listed = counts.get(groupId) ?? 0
      if (total !== undefined && total > listed && !found.has(groupId))
        found.set(groupId, { groupId, listed, total, at })
    }
    for (const { groupId, entry } of groups) check(groupId, entry.totalMemberCount, entry.at)
    for (const [group, groupId] of this.#listedIds)
      check(groupId, group.totalMemberCount, undefined)
    return [...found.values()]
  }

  #report<C extends keyof SpendArgs & string>(code: C, args: SpendArgs[C], at: FilePlace): void {
    this.#collector.add(spendDiagnostic(code, args, locationOf(at)))
  }
}
