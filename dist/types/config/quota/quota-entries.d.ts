/** What a quota file says, entry by entry, before names are looked up: the shape of its schema, each entry with its places. */
import type { Location } from '../../text/source.js';
import type { DataDocument, DataPath } from '../document.js';
/** One entry of a list with the way back to the file. */
export interface Entry<T> {
    readonly data: T;
    /** Where a value below the entry stands; the entry itself for `[]`. */
    readonly at: (path: DataPath) => Location;
}
/** An organization as written. */
export interface OrganizationEntry {
    readonly name: string;
    readonly id?: string;
    readonly is_default?: boolean;
}
/** A user as written. */
export interface UserEntry {
    readonly username: string;
    readonly id?: string;
    readonly organizations?: readonly string[];
    readonly groups?: readonly string[];
    readonly is_system?: boolean;
}
/** A group as written. */
export interface GroupEntry {
    readonly name: string;
    readonly id?: string;
    readonly organization?: string;
    readonly organization_id?: string;
    readonly quota_allowance?: number;
    readonly members?: readonly string[];
    readonly total_member_count?: number;
    /** Not of the file: the members cannot be known, such as with a coderd_group that leaves them out. */
    readonly members_unknown?: boolean;
}
/** A profile as written. */
export interface ProfileEntry {
    readonly name?: string;
    readonly groups: readonly string[];
    readonly organization?: string;
}
/** A workspace as written. */
export interface WorkspaceEntry {
    readonly name: string;
    readonly owner: string;
    readonly organization?: string;
    readonly template?: string;
    readonly state?: 'on' | 'off' | 'running' | 'stopped';
    readonly cost?: number;
}
/** An answer of the workspace-quota endpoint as written. */
export interface QuotaEntry {
    readonly user: string;
    readonly organization?: string;
    readonly credits_consumed?: number;
    readonly budget?: number;
}
/** Everything that one or several files say. A list is undefined where no file has it. */
export interface QuotaEntries {
    readonly licensed: boolean | undefined;
    readonly organizations: readonly Entry<OrganizationEntry>[] | undefined;
    readonly users: readonly Entry<UserEntry>[] | undefined;
    readonly groups: readonly Entry<GroupEntry>[] | undefined;
    readonly profiles: readonly Entry<ProfileEntry>[] | undefined;
    readonly workspaces: readonly Entry<WorkspaceEntry>[] | undefined;
    readonly quotas: readonly Entry<QuotaEntry>[] | undefined;
}
/** The entries of a document that fits the quota schema (or the scenario schema, which has the same lists). */
export declare function entriesOf(document: DataDocument): QuotaEntries;
/** All entries of several files together. */
export declare function mergeEntries(parts: readonly QuotaEntries[]): QuotaEntries;
