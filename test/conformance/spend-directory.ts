/** What the chat and budget corpora share: organisations, users and groups by name, and times. */

import type { Group, Organization } from '../../src/spend/book/directory.ts'
import { type Instant, parseInstant } from '../../src/text/instant.ts'

export interface OrganizationRow {
  readonly id: string
  readonly name: string
  readonly is_default: boolean
  readonly deleted: boolean
}

export interface GroupRow {
  readonly id: string
  readonly name: string
  readonly organization: string
  readonly organization_id: string
  readonly members: readonly string[]
}

export interface UserRow {
  readonly id: string
  readonly username: string
}

/** A time of the corpus, which always parses. */
export function instantOf(text: string): Instant {
  const instant = parseInstant(text)
  if (instant === undefined) throw new Error(`Not a time: ${text}`)
  return instant
}

/** Looks a name up that the corpus defines. */
export function idOf(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name)
  if (id === undefined) throw new Error(`Not defined: ${name}`)
  return id
}

export function organizationsOf(rows: readonly OrganizationRow[]): Map<string, Organization> {
  return new Map(
    rows.map(({ id, name, is_default, deleted }) => [
      id,
      { id, name, isDefault: is_default, isDeleted: deleted },
    ]),
  )
}

export function groupsOfRows(rows: readonly GroupRow[]): Map<string, Group> {
  return new Map(
    rows.map(({ id, name, organization_id }) => [
      id,
      { id, name, organizationId: organization_id },
    ]),
  )
}

/** By user id: the groups that list the user, without Everyone, whose members are the organisation's. */
export function listedGroups(
  rows: readonly GroupRow[],
  userIds: ReadonlyMap<string, string>,
): Map<string, Set<string>> {
  const listed = new Map<string, Set<string>>()
  for (const { id, organization_id, members } of rows) {
    if (id === organization_id) continue
    for (const member of members) {
      const userId = idOf(userIds, member)
      const groups = listed.get(userId) ?? new Set()
      listed.set(userId, groups.add(id))
    }
  }
  return listed
}
