/** What a report in depth says of quota files. */
import type { VerdictKind } from './verdict.js';
/** The contents of a quota file as far as they decide about costs. */
export interface QuotaFileReport {
    readonly path: string;
    /** Without users of Coder itself. */
    readonly users: readonly string[];
    readonly groups: readonly GroupReport[];
    /** Those of the run's templates. */
    readonly workspaces: readonly ExistingWorkspaceReport[];
}
/** A group and who is in it. */
export interface GroupReport {
    readonly organization: string;
    readonly group: string;
    /** What each member gets, in credits. */
    readonly quota_allowance: number;
    /** User names; of Everyone none, since they are all. */
    readonly members: readonly string[];
}
/** A workspace that exists, and what would become of its next start with the default choices. */
export interface ExistingWorkspaceReport {
    readonly workspace: string;
    readonly owner: string;
    readonly organization: string;
    /** The path of the template, as in `templates`. */
    readonly template: string;
    readonly state: 'on' | 'off';
    /** Whether it weighs what the template weighs by default, so that it was made with the default choices as far as they cost anything. */
    readonly by_default: boolean;
    readonly next_start: VerdictKind;
    readonly arithmetic: string;
}
