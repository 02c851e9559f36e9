/**
 * Finds what names and ids in spend sources stand for. Whoever has no id gets an invented one, which nothing is decided by;
 * who is only mentioned exists, unless the sources list all users.
 */

import type { FilePlace } from '../../config/spend/spend-model.ts'
import { suggestionFor } from '../../config/suggest.ts'
import type { Collector } from '../../diagnostics/collector.ts'
import { spendDiagnostic } from '../messages.ts'
import { type Group, isEveryone, type Organization } from './directory.ts'
import { locationOf } from './spend-sources.ts'

/** A user as the book knows them. */
export interface BookUser {
  readonly id: string
  readonly username: string
  readonly name: string | undefined
}

/** The name Coder gives to the group of all members. */
const EVERYONE = 'Everyone'

/** Organisations, groups and users by name and id; grows while sources are read. */
export class NameBook {
  readonly organizations: Map<string, Organization> = new Map()
  readonly groups: Map<string, Group> = new Map()
  readonly users: Map<string, BookUser> = new Map()
  readonly inventedIds: Set<string> = new Set()
  readonly #organizationIds = new Map<string, string>()
  readonly #groupIds = new Map<string, string>()
  readonly #userIds = new Map<string, string>()
  readonly #collector: Collector
  readonly #isUserListClosed: boolean

  /** With `isUserListClosed`, a user that was not added is a mistake. */
  constructor(isUserListClosed: boolean, collector: Collector) {
    this.#isUserListClosed = isUserListClosed
    this.#collector = collector
  }

  /** Adds an organisation and its group Everyone; false if its name or id is taken. */
  addOrganization(organization: Omit<Organization, 'id'>, id: string | undefined): boolean {
    if (this.#organizationIds.has(organization.name)) return false
    const own = id ?? this.#invent('organization', organization.name)
    if (this.organizations.has(own)) return false
    this.organizations.set(own, { ...organization, id: own })
    this.#organizationIds.set(organization.name, own)
    this.groups.set(own, { id: own, name: EVERYONE, organizationId: own })
    this.#groupIds.set(groupKey(own, EVERYONE), own)
    return true
  }

  /** Adds a group, or finds Everyone; undefined if its name or id is taken. */
  addGroup(name: string, organizationId: string, id: string | undefined): string | undefined {
    if (name === EVERYONE || id === organizationId) {
      this.#groupIds.set(groupKey(organizationId, name), organizationId)
      return organizationId
    }
    const key = groupKey(organizationId, name)
    const own = id ?? this.#invent('group', key)
    if (this.#groupIds.has(key) || this.groups.has(own)) return undefined
    this.groups.set(own, { id: own, name, organizationId })
    this.#groupIds.set(key, own)
    return own
  }

  /** Adds a user; undefined if the name or id is taken. */
  addUser(username: string, id: string | undefined, name: string | undefined): string | undefined {
    const own = id ?? this.#invent('user', username)
    if (this.#userIds.has(username) || this.users.has(own)) return undefined
    this.users.set(own, { id: own, username, name })
    this.#userIds.set(username, own)
    return own
  }

  /** The organisation's id, of the default one where no name is given; undefined after a diagnostic. */
  organization(name: string | undefined, at: FilePlace | undefined): string | undefined {
    const found = name === undefined ? this.defaultOrganization() : this.knownOrganization(name)
    if (found !== undefined || at === undefined) return found
    const names = [...this.#organizationIds.keys()]
    this.#collector.add(
      name === undefined
        ? spendDiagnostic('spend/organization-needed', { organizations: names }, locationOf(at))
        : spendDiagnostic(
            'spend/unknown-organization',
            { name, suggestion: suggestionFor(name, names) },
            locationOf(at),
          ),
    )
    return undefined
  }

  /** The organisation of this name or id. */
  knownOrganization(reference: string): string | undefined {
    if (this.organizations.has(reference)) return reference
    return this.#organizationIds.get(reference)
  }

  /** The default organisation's id, if there is one. */
  defaultOrganization(): string | undefined {
    for (const { id, isDefault } of this.organizations.values()) if (isDefault) return id
    return undefined
  }

  /** The id of the group of this name in the organisation, if there is one. */
  knownGroup(name: string, organizationId: string): string | undefined {
    return this.#groupIds.get(groupKey(organizationId, name))
  }

  /** The id under which a group of an export is known: its own, or that of the group which a file has by its name without an id. */
  groupOfExport(group: {
    readonly groupId: string
    readonly groupName: string
    readonly organizationId: string
    readonly organizationName: string
  }): string {
    if (this.groups.has(group.groupId)) return group.groupId
    const organization =
      this.knownOrganization(group.organizationId) ?? this.knownOrganization(group.organizationName)
    const byName =
      organization === undefined ? undefined : this.knownGroup(group.groupName, organization)
    return byName ?? group.groupId
  }

  /** The group's id by its name or id in an organisation; undefined after a diagnostic. */
  group(name: string, organization: string | undefined, at: FilePlace): string | undefined {
    if (organization === undefined && this.groups.has(name)) return name
    const organizationId = this.organization(organization, at)
    if (organizationId === undefined) return undefined
    const found = this.#groupIds.get(groupKey(organizationId, name))
    if (found !== undefined) return found
    if (this.groups.get(name)?.organizationId === organizationId) return name
    const siblings = [...this.groups.values()].filter(
      group => group.organizationId === organizationId,
    )
    const suggestion = suggestionFor(
      name,
      siblings.map(group => group.name),
    )
    const shown = this.organizations.get(organizationId)?.name ?? organizationId
    this.#collector.add(
      spendDiagnostic(
        'spend/unknown-group',
        { name, organization: shown, suggestion },
        locationOf(at),
      ),
    )
    return undefined
  }

  /** The user's id by name or id, adding who is mentioned to an open list; undefined after a diagnostic. */
  user(reference: string, at: FilePlace): string | undefined {
    const found = this.knownUser(reference)
    if (found !== undefined) return found
    if (!this.#isUserListClosed) return this.addUser(reference, undefined, undefined)
    const suggestion = suggestionFor(reference, this.#userIds.keys())
    this.#collector.add(
      spendDiagnostic('spend/unknown-user', { name: reference, suggestion }, locationOf(at)),
    )
    return undefined
  }

  /** The user of this name or id. */
  knownUser(reference: string): string | undefined {
    return this.#userIds.get(reference) ?? (this.users.has(reference) ? reference : undefined)
  }

  /** How a group is shown: its name, with the organisation's where Everyone or another organisation's is meant. */
  groupLabel(groupId: string): string {
    return groupLabel(this.groups, this.organizations, groupId)
  }

  #invent(kind: string, name: string): string {
    // No id of Coder, a UUID, looks like this.
    const id = `${kind}:${name}`
    this.inventedIds.add(id)
    return id
  }
}

/** How a group is shown: its name; with several organisations, or for Everyone, also where it is. */
export function groupLabel(
  groups: ReadonlyMap<string, Group>,
  organizations: ReadonlyMap<string, Organization>,
  groupId: string,
): string {
  const group = groups.get(groupId)
  if (group === undefined) return groupId
  if (organizations.size < 2 && !isEveryone(group)) return group.name
  return `${group.name} (${organizations.get(group.organizationId)?.name ?? group.organizationId})`
}

function groupKey(organizationId: string, name: string): string {
  return `${organizationId}/${name}`
}
