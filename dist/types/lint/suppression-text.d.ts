/** What a comment asks for. */
export interface SuppressionText {
    /** Each with where it stands in the text, as an offset. */
    readonly codes: readonly {
        readonly code: string;
        readonly at: number;
    }[];
    /** The last day, as `2026-03-31`; undefined: for ever. */
    readonly until: string | undefined;
    readonly reason: string;
}
/** Why a text that wants to be a suppression is none. */
export interface SuppressionFormProblem {
    readonly problem: 'codes' | 'code' | 'until' | 'reason';
    readonly found: string;
}
/**
 * What the text of a comment, without its delimiters, asks for; undefined if it has nothing to do with suppressions. Never throws.
 */
export declare function readSuppressionText(text: string): SuppressionText | SuppressionFormProblem | undefined;
