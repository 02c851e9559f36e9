/** Where a person stands in an organization: the budget, what is consumed, and what both are made of. */
import { type Group, type Profile, type QuotaModel, type Workspace } from '../config/quota/quota-model.js';
import { type CreditRange } from './credit-range.js';
/** One group's part in a budget. */
export interface BudgetPart {
    readonly group: string;
    readonly allowanceCredits: number;
    /** Whether the person certainly is in the group; not where the group's list is incomplete. */
    readonly certain: boolean;
}
/** What a person may consume in an organization. */
export interface Budget {
    readonly credits: CreditRange;
    /** The groups that give it, Everyone among them. Groups that give nothing for certain are left out. */
    readonly parts: readonly BudgetPart[];
    /** Whether Coder stated the number itself. */
    readonly isStated: boolean;
    /** No quota: not licensed, or Coder said -1. The credits mean nothing then. */
    readonly isUnlimited: boolean;
}
/** One workspace's part in what is consumed. */
export interface ConsumptionPart {
    readonly workspace: Workspace;
    readonly credits: CreditRange;
}
/** What a person consumes in an organization. */
export interface Consumption {
    readonly credits: CreditRange;
    readonly parts: readonly ConsumptionPart[];
    readonly isStated: boolean;
}
/** A person, or people who are alike, in one organization. */
export interface Standing {
    readonly name: string;
    readonly kind: 'user' | 'profile';
    readonly organization: string;
    readonly budget: Budget;
    readonly consumption: Consumption;
    /** The names of the groups that the person certainly is in, Everyone left out. */
    readonly groups: readonly string[];
}
/** Where a person stands, in numbers only. */
export interface StandingNumbers {
    readonly budget: CreditRange;
    readonly used: CreditRange;
    readonly isUnlimited: boolean;
    /** The groups that the person certainly is in, Everyone left out. */
    readonly groups: readonly Group[];
}
/** What a workspace weighs whose latest build's cost is not listed; undefined where its template is not known. */
export type WorkspaceCost = (workspace: Workspace) => CreditRange | undefined;
/** Answers for every user and profile of a model where they stand. Made once for a model, then fast. */
export declare class Standings {
    #private;
    readonly model: QuotaModel;
    constructor(model: QuotaModel, costOf?: WorkspaceCost);
    /** Where the user stands in the organization. A user who is in none of its groups has a budget of 0. */
    ofUser(user: string, organization: string): Standing;
    /** Where somebody of the profile stands: nothing consumed, no other groups. */
    ofProfile(profile: Profile): Standing;
    /** The sum of the allowances of the user's groups in the organization; a range where a group's list is incomplete. */
    budgetOf(user: string, organization: string): Budget;
    /** What the user's workspaces in the organization weigh together. */
    consumedOf(user: string, organization: string): Consumption;
    /** The numbers of `ofUser` alone, without what they are made of: for a hundred thousand users. */
    numbersOf(user: string, organization: string): StandingNumbers;
    /** Every user who is no system user, in each organization of the user, then every profile. */
    all(): Generator<Standing>;
}
