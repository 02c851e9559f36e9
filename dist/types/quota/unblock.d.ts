/** What would let a refused build pass: which workspaces to stop or delete, and which allowances would suffice. */
import type { QuotaModel } from '../config/quota/quota-model.js';
import type { Standing, WorkspaceCost } from './standing.js';
import type { QuotaVerdict } from './verdict.js';
/** A workspace, and the credits that stopping or deleting it frees at least. */
export interface Freed {
    readonly workspace: string;
    readonly freesCredits: number;
}
/** A group whose allowance, raised so far, suffices by itself. */
export interface Raise {
    readonly group: string;
    readonly fromCredits: number;
    readonly toCredits: number;
}
/** A group that the person is not in and whose allowance suffices. */
export interface Join {
    readonly group: string;
    readonly allowanceCredits: number;
}
/** The ways out of a refusal. Each of the lists suffices by itself; a list is empty where that way leads nowhere. */
export interface Unblock {
    /** Credits that have to be freed or allowed on top. Above 0. */
    readonly shortfallCredits: number;
    /** Workspaces to stop, all of them: one if one suffices. */
    readonly stop: readonly Freed[];
    /** Workspaces to delete, all of them: one if one suffices. */
    readonly remove: readonly Freed[];
    /** Groups of the person; one raise suffices. */
    readonly raise: readonly Raise[];
    /** Groups to join; one suffices. The smallest allowance first. */
    readonly join: readonly Join[];
}
/** Whose build was refused, and what is known around it. */
export interface RefusedBuild {
    readonly verdict: QuotaVerdict;
    readonly standing: Standing;
    readonly model: QuotaModel;
    /** What a workspace weighs after it is stopped: asked with its state set to off. */
    readonly costOf: WorkspaceCost;
    /** The workspace itself, if it exists: stopping it frees nothing for its own build. */
    readonly workspace?: string;
}
/** The ways out of a refusal; undefined for a build that is not refused. Never throws. */
export declare function unblockOf(refused: RefusedBuild): Unblock | undefined;
/** The one that frees least and yet enough; else the fewest that do together; else none. */
export declare function enough(candidates: readonly Freed[], shortfall: number): readonly Freed[];
/** The ways out as sentences, the one that asks least of others first. Empty where there is none. */
export declare function unblockTexts(unblock: Unblock): readonly string[];
