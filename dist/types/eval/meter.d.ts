/**
 * Bounds the work of an evaluation, so that nested loops over large ranges and texts that double again and again end in a diagnostic
 * instead of a hang. Work is counted in steps, never in time: the same expression ends at the same place everywhere. A step is a
 * visit to a node of an expression, some 250 ns; `work.ts` says what values and characters come to.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
/** What one evaluation may take. Real templates take some hundreds, and thousands where they go through tables. */
export declare const MAX_STEPS = 500000;
/** What all evaluations of one plan may take together. */
export declare const MAX_PLAN_STEPS = 1000000;
/** The steps that are left to one evaluation, or to all of a plan. */
export declare class Meter {
    #private;
    /** What is spent is taken off the `outer` allowance as well, and the end of either is the end. */
    constructor(limit: number, outer?: Meter);
    /** Takes some steps off the allowance; false once it is used up. */
    spend(steps: number): boolean;
    /** What may still be spent; below zero once that was too much. */
    get left(): number;
    /** The limit that was passed, once the allowance is used up. */
    get passedLimit(): number;
    /** Why it has ended early; undefined as long as it has not. What an evaluation came to then counts for nothing. */
    get trouble(): Diagnostic | undefined;
    /**
     * Ends the evaluation. The first reason is the one that counts. Once a plan's allowance is used up, the first that any evaluation of
     * the plan gave explains the others too.
     */
    end(trouble: Diagnostic): void;
    private remember;
}
