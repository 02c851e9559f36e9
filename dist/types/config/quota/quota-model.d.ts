/** Who may consume how many credits: what a quota file or Coder's own answers come down to. Credits are Coder's whole credits. */
import type { Location } from '../../text/source.js';
/** An organization. Budgets and consumption are counted in each one on its own. */
export interface Organization {
    readonly name: string;
    readonly id: string | undefined;
    readonly isDefault: boolean;
}
/** A group of one organization, which gives its members an allowance. */
export interface Group {
    readonly name: string;
    readonly organization: string;
    /** What each member gets, not a shared pool. */
    readonly allowanceCredits: number;
    /** Everyone of an organization: its members are the organization's, whoever is listed. */
    readonly isEveryone: boolean;
    /** User names, each once. Empty for Everyone. */
    readonly members: readonly string[];
    /** How many members are not listed; `Infinity` where nobody knows. Above 0, budgets are ranges. 0 for Everyone. */
    readonly unlistedMembers: number;
    /** Where the group is written; undefined for an Everyone that is not. */
    readonly at: Location | undefined;
}
/** Whoever may own workspaces; budgets follow from the groups that name the user. */
export interface User {
    readonly name: string;
    /** Names of the organizations of which the user is a member. */
    readonly organizations: readonly string[];
    /** Whether this is a user of Coder itself, such as `prebuilds`. */
    readonly isSystem: boolean;
    readonly at: Location | undefined;
}
/** Somebody known only by groups, such as "anyone in Frontend and Backend". A member of the organization, so of Everyone. */
export interface Profile {
    readonly name: string;
    readonly organization: string;
    /** Names of groups of that organization, Everyone left out. */
    readonly groups: readonly string[];
}
/** A workspace that exists, and counts against its owner's budget. */
export interface Workspace {
    readonly name: string;
    readonly owner: string;
    readonly organization: string;
    readonly template: string | undefined;
    /** What its latest build did. */
    readonly state: 'on' | 'off';
    /** What its latest build committed; undefined where that follows from the template. */
    readonly costCredits: number | undefined;
    readonly at: Location | undefined;
}
/** Coder's own answer on a user's quota, which goes before what groups and workspaces add up to. */
export interface StatedQuota {
    readonly user: string;
    readonly organization: string;
    readonly consumedCredits: number | undefined;
    /** -1 where there is no quota. */
    readonly budgetCredits: number | undefined;
}
/** Something the file does not say, and what follows. A report has to tell its reader. */
export type QuotaSilence = {
    readonly kind: 'not-licensed';
} | {
    readonly kind: 'everyone-not-listed';
    readonly organization: string;
} | {
    readonly kind: 'no-workspaces';
} | {
    readonly kind: 'members-not-listed';
    readonly group: string;
    readonly organization: string;
};
/** All that is known about who may consume how much. Every name that occurs is defined in it. */
export interface QuotaModel {
    readonly licensed: boolean;
    readonly organizations: readonly Organization[];
    /** Every organization's Everyone is among them. */
    readonly groups: readonly Group[];
    readonly users: readonly User[];
    readonly profiles: readonly Profile[];
    readonly workspaces: readonly Workspace[];
    readonly quotas: readonly StatedQuota[];
    readonly silences: readonly QuotaSilence[];
}
/** The name of the group that every organization has. */
export declare const EVERYONE: string;
/** The user of Coder itself who owns prebuilt workspaces until somebody claims them. */
export declare const PREBUILDS_USER: string;
/** The group whose allowance is meant for the pool of prebuilt workspaces. */
export declare const PREBUILDS_GROUP: string;
/** The organization that a deployment starts with. */
export declare const FIRST_ORGANIZATION: string;
/** What a silence means, in one sentence. */
export declare function silenceText(silence: QuotaSilence): string;
