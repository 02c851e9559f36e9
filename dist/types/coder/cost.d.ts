/**
 * What Coder charges for a plan since 2.30 (rule P): the sum of `daily_cost` over every planned `coder_metadata` instance, whatever
 * it points at, in 32 bits. See provisioner/terraform/planresources.go.
 */
import type { Plan, PlannedInstance, UnseenModule } from '../plan/plan-model.js';
import { type Presence } from '../plan/presence.js';
import type { Location } from '../text/source.js';
import type { Reason, UnseenSource, Value } from '../value/value.js';
/** One metadata instance's part in a build's cost. */
export interface CostTerm {
    readonly address: string;
    /** Credits of one instance. */
    readonly cost: TermCost;
    readonly presence: Presence;
    readonly location: Location | undefined;
    /** On what the user stated it rests, in a clause each; left out for nothing. */
    readonly assumptions?: readonly string[];
}
/** What one metadata instance costs. */
export type TermCost = 
/** Exactly this many credits; null and absent are 0. */
{
    readonly kind: 'exact';
    readonly credits: bigint;
    readonly isNull: boolean;
}
/** Terraform does not know it at plan: charged 0 by this build. */
 | {
    readonly kind: 'after-apply';
    readonly reasons: readonly Reason[];
}
/** Not seen here: at least `low`, at most `high`, where bounds are known. */
 | {
    readonly kind: 'unseen';
    readonly low: bigint | undefined;
    readonly high: bigint | undefined;
    readonly sources: readonly UnseenSource[];
};
/** What a build costs. */
export interface BuildCost {
    readonly total: TotalCost;
    /** In order of the addresses. */
    readonly terms: readonly CostTerm[];
}
/** The credits that Coder commits for a build. */
export type TotalCost = {
    readonly status: 'exact';
    readonly credits: number;
}
/** Exact if the assumptions hold. */
 | {
    readonly status: 'assumed';
    readonly credits: number;
    readonly assumptions: readonly string[];
} | {
    readonly status: 'range';
    readonly low: number;
    readonly high: number;
    readonly sources: readonly UnseenSource[];
    /** What else has to hold, in a clause each. */
    readonly assumptions: readonly string[];
} | {
    readonly status: 'unknown';
    readonly sources: readonly UnseenSource[];
};
/** The type of resource that carries costs; Coder compares by name alone. */
export declare const METADATA_TYPE = "coder_metadata";
/** What of a plan decides about its cost. */
export type PricedPlan = Pick<Plan, 'instances' | 'unseenModules' | 'reads' | 'presumed'>;
/** The cost of a plan under rule P. Modules that are not there make the total unknown, unless they are known to hold no metadata. */
export declare function costOfPlan(plan: PricedPlan): BuildCost;
/** The same of instances from anywhere, such as those of a state. */
export declare function costOf(instances: readonly PlannedInstance[], unseenModules?: readonly UnseenModule[]): BuildCost;
/** The cost that the terms add up to. `parts` are all assumptions of the terms, where they tell of theirs. */
export declare function costOfTerms(terms: readonly CostTerm[], plan: PricedPlan, parts?: ReadonlySet<string>): BuildCost;
/** Why a module that is not there leaves the total open; nothing if it is known to cost nothing. */
export declare function moduleSources({ module, presence }: UnseenModule): readonly UnseenSource[];
/** What the user stated and some instances rest on, as a term tells it. */
export declare function restingOn(instances: readonly PlannedInstance[]): Pick<CostTerm, 'assumptions'>;
/** What one metadata instance costs, from its planned object. */
export declare function termCost(metadata: Value): TermCost;
/** Coder's accumulator is a 32-bit integer that wraps, and so is each cost, which reaches it through a JSON double. */
export declare function wrapInt32(credits: bigint): number;
/** Whole credits between two ends, where such are known. */
export interface Bounds {
    readonly low: bigint | undefined;
    readonly high: bigint | undefined;
    readonly sources: readonly UnseenSource[];
}
/** What a planned metadata instance may add to the sum, before that wraps. */
export declare function boundsOfInstance(instance: PlannedInstance): Bounds;
