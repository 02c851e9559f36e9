/** Credits that are known exactly, or only to lie between two bounds. */
/** All whole numbers from `low` to `high`, both included; exact where they are equal. */
export interface CreditRange {
    readonly low: number;
    readonly high: number;
}
/** A cost of which nothing is known but that Coder keeps it in 32 bits. */
export declare const UNKNOWN_CREDITS: CreditRange;
/** Exactly 0. */
export declare const NO_CREDITS: CreditRange;
/** The range that holds one number. */
export declare function exactly(credits: number): CreditRange;
/** Whether the range holds one number only. */
export declare function isExact(range: CreditRange): boolean;
/** Whether nothing is known of one end of the range, so that there is no use in showing it. */
export declare function isUnbounded(range: CreditRange): boolean;
/** What both may be together. */
export declare function addRanges(a: CreditRange, b: CreditRange): CreditRange;
/** The range as a reader sees it: `30`, `14 … 130`, `at least 5`, `unknown`. */
export declare function rangeText(range: CreditRange): string;
