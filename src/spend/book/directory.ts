/**
 * Who belongs to what: organisations, groups and memberships, indexed by user, as the spend rules read them. It answers
 * like Coder's view `group_members_expanded`, in which every member of an organisation is in its group Everyone.
 */

import type { Instant } from '../../text/instant.ts'

/** An organisation. Coder deletes softly: a deleted one stays, and may keep a last member. */
export interface Organization {
  readonly id: string
  readonly name: string
  readonly isDefault: boolean
  readonly isDeleted: boolean
}

/** A group; the one with its organisation's id is Everyone. */
export interface Group {
  readonly id: string
  readonly name: string
  readonly organizationId: string
}

/** Organisations, groups and memberships by id. */
export interface Directory {
  readonly organizations: ReadonlyMap<string, Organization>
  readonly groups: ReadonlyMap<string, Group>
  /** By user, then organisation: when the user joined, or undefined where that is not known. */
  readonly memberships: ReadonlyMap<string, ReadonlyMap<string, Instant | undefined>>
  /** By user: the groups that list the user. Everyone follows from `memberships` and need not be here. */
  readonly groupsByUser: ReadonlyMap<string, ReadonlySet<string>>
  /** Ids of groups that stand in for ones we do not know; nothing may be decided by their order. */
  readonly inventedIds?: ReadonlySet<string>
}

/** Whether the group is its organisation's implicit Everyone. */
export function isEveryone(group: Group): boolean {
  return group.id === group.organizationId
}

/** Every group the user is in, Everyone groups included, those of deleted organisations too; sorted by id. */
export function groupsOf(directory: Directory, userId: string): readonly Group[] {
  const ids = new Set(directory.groupsByUser.get(userId))
  for (const organizationId of directory.memberships.get(userId)?.keys() ?? [])
    ids.add(organizationId)
  const groups: Group[] = []
  for (const id of [...ids].sort()) {
    const group = directory.groups.get(id)
    if (group !== undefined) groups.push(group)
  }
  return groups
}

/** Whether the user is in the group, which for Everyone means in its organisation. */
export function isMember(directory: Directory, userId: string, groupId: string): boolean {
  if (directory.groupsByUser.get(userId)?.has(groupId) === true)
    return directory.groups.has(groupId)
  const group = directory.groups.get(groupId)
  if (group === undefined || !isEveryone(group)) return false
  return directory.memberships.get(userId)?.has(group.organizationId) === true
}
