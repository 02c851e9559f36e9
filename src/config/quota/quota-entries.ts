/** What a quota file says, entry by entry, before names are looked up: the shape of its schema, each entry with its places. */
import type { Location } from '../../text/source.ts'
import type { DataDocument, DataPath, JsonValue } from '../document.ts'

/** One entry of a list with the way back to the file. */
export interface Entry<T> {
  readonly data: T
  /** Where a value below the entry stands; the entry itself for `[]`. */
  readonly at: (path: DataPath) => Location
}

/** An organization as written. */
export interface OrganizationEntry {
  readonly name: string
  readonly id?: string
  readonly is_default?: boolean
}

/** A user as written. */
export interface UserEntry {
  readonly username: string
  readonly id?: string
  readonly organizations?: readonly string[]
  readonly groups?: readonly string[]
  readonly is_system?: boolean
}

/** A group as written. */
export interface GroupEntry {
  readonly name: string
  readonly id?: string
  readonly organization?: string
  readonly organization_id?: string
  readonly quota_allowance?: number
  readonly members?: readonly string[]
  readonly total_member_count?: number
  /** Not of the file: the members cannot be known, such as with a coderd_group that leaves them out. */
  readonly members_unknown?: boolean
}

/** A profile as written. */
export interface ProfileEntry {
  readonly name?: string
  readonly groups: readonly string[]
  readonly organization?: string
}

/** A workspace as written. */
export interface WorkspaceEntry {
  readonly name: string
  readonly owner: string
  readonly organization?: string
  readonly template?: string
  readonly state?: 'on' | 'off' | 'running' | 'stopped'
  readonly cost?: number
}

/** An answer of the workspace-quota endpoint as written. */
export interface QuotaEntry {
  readonly user: string
  readonly organization?: string
  readonly credits_consumed?: number
  readonly budget?: number
}

/** Everything that one or several files say. A list is undefined where no file has it. */
export interface QuotaEntries {
  readonly licensed: boolean | undefined
  readonly organizations: readonly Entry<OrganizationEntry>[] | undefined
  readonly users: readonly Entry<UserEntry>[] | undefined
  readonly groups: readonly Entry<GroupEntry>[] | undefined
  readonly profiles: readonly Entry<ProfileEntry>[] | undefined
  readonly workspaces: readonly Entry<WorkspaceEntry>[] | undefined
  readonly quotas: readonly Entry<QuotaEntry>[] | undefined
}

/** The entries of a document that fits the quota schema (or the scenario schema, which has the same lists). */
export function entriesOf(document: DataDocument): QuotaEntries {
  // Validated: an object with the keys of the schema.
  const data = (document.data ?? {}) as { readonly [key: string]: JsonValue | undefined }
  return {
    licensed: typeof data['licensed'] === 'boolean' ? data['licensed'] : undefined,
    organizations: listOf(document, data, 'organizations', text => ({ name: text })),
    users: listOf(document, data, 'users', text => ({ username: text })),
    groups: listOf<GroupEntry>(document, data, 'groups'),
    profiles: listOf<ProfileEntry>(document, data, 'profiles'),
    workspaces: listOf<WorkspaceEntry>(document, data, 'workspaces'),
    quotas: listOf<QuotaEntry>(document, data, 'quotas'),
  }
}

/** All entries of several files together. */
export function mergeEntries(parts: readonly QuotaEntries[]): QuotaEntries {
  return {
    licensed: parts.map(part => part.licensed).find(licensed => licensed !== undefined),
    organizations: joined(parts.map(part => part.organizations)),
    users: joined(parts.map(part => part.users)),
    groups: joined(parts.map(part => part.groups)),
    profiles: joined(parts.map(part => part.profiles)),
    workspaces: joined(parts.map(part => part.workspaces)),
    quotas: joined(parts.map(part => part.quotas)),
  }
}

/** Undefined where no file has such a list. */
function joined<T>(lists: readonly (readonly T[] | undefined)[]): readonly T[] | undefined {
  const given = lists.filter(list => list !== undefined)
  return given.length === 0 ? undefined : given.flat()
}

function listOf<T>(
  document: DataDocument,
  data: { readonly [name: string]: JsonValue | undefined },
  key: string,
  fromText?: (text: string) => T,
): readonly Entry<T>[] | undefined {
  const list = data[key]
  if (!Array.isArray(list)) return undefined
  return list.map((item: unknown, index) => ({
    // Validated: the schema's shape of this list.
    data: typeof item === 'string' && fromText ? fromText(item) : (item as T),
    at: path => document.locate([key, index, ...path]),
  }))
}
