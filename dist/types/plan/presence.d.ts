/** How often something exists. */
import type { EvaluationCollector } from '../eval/doubt.js';
import type { UnseenSource } from '../value/value.js';
/** Exactly `low` times if both are equal; `high` undefined: no upper bound is known. */
export interface Presence {
    readonly low: number;
    readonly high: number | undefined;
    /** Why the number is not certain; empty if it is. */
    readonly sources: readonly UnseenSource[];
}
/** Who hears of what is wrong with something: that is a doubt where the thing may not exist. */
export declare function weakened(collector: EvaluationCollector, { low, sources }: Presence): EvaluationCollector;
/** Something that exists exactly once. */
export declare const ONCE: Presence;
/** Whether the number is certain. */
export declare function isCertain(presence: Presence): boolean;
/** How often something exists inside something that exists so often. */
export declare function multiply(outer: Presence, inner: Presence): Presence;
