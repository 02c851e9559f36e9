/** Whether Coder would let a build pass, for numbers that are exact or only known within bounds. */
import { type CreditRange } from './credit-range.js';
/** A build, and where its owner stands. */
export interface QuotaQuestion {
    readonly transition: 'start' | 'stop';
    /** What the plan of the build says. */
    readonly cost: CreditRange;
    /** What the build before held; undefined for a new workspace. After a denied build it is 0. */
    readonly previous: CreditRange | undefined;
    /** What the owner's other workspaces in the organization weigh. */
    readonly used: CreditRange;
    readonly budget: CreditRange;
    /** No licence, or no budget: nothing is ever refused. */
    readonly isUnlimited: boolean;
    /** The share of the budget from which on a build that passes is a warning, 0 to 1. */
    readonly warnAt: number;
}
/** Which of the numbers leaves a verdict open. */
export type OpenNumber = 'cost' | 'previous' | 'used' | 'budget';
/** What becomes of a build as far as quota goes. */
export interface QuotaVerdict {
    readonly verdict: 'ok' | 'warn' | 'insufficient_quota' | 'unknown';
    readonly question: QuotaQuestion;
    /** Why, where it is not a matter of sums. */
    readonly because: 'within-budget' | 'over-budget' | 'cheaper-than-before' | 'costs-nothing' | 'unlimited' | 'depends';
    /** What the owner would consume with the build. */
    readonly after: CreditRange;
    /** A cost above this many credits is refused (for a first build, or one no cheaper than before); at the lowest budget and highest use. */
    readonly roomCredits: number;
    /** The numbers that are not exact, where the verdict depends on them. */
    readonly open: readonly OpenNumber[];
    /** The sum behind the verdict, such as `10 used + 30 = 40 > 30`. */
    readonly arithmetic: string;
}
/** The verdict on a build: certain wherever every possible combination of the numbers agrees. Never throws. */
export declare function quotaVerdict(question: QuotaQuestion): QuotaVerdict;
/** The verdict alone, for counting many. */
export declare function verdictKind(question: QuotaQuestion): QuotaVerdict['verdict'];
