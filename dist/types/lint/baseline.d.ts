/** Findings that were there before: known by their fingerprints, so that only new ones weigh. */
import type { FingerprintParts } from './fingerprint.js';
/** One kind of finding that was there, and how often. Everything but the fingerprint and the count is for its readers. */
export interface BaselineEntry extends KnownFinding {
    readonly count: number;
}
/** What a baseline file holds, as `--write-baseline` writes it. */
export interface Baseline {
    readonly version: 1;
    readonly entries: readonly BaselineEntry[];
}
/** A finding that a baseline may know. */
export interface KnownFinding extends FingerprintParts {
    readonly fingerprint: string;
}
/** The baseline that knows the given findings and no others; entries in order of code, template, address and message. */
export declare function baselineOf(findings: readonly KnownFinding[]): Baseline;
/** Ticks findings off against a baseline. */
export declare class BaselineTally {
    #private;
    constructor(baseline: Baseline | undefined);
    /** Whether the baseline has one more finding of this fingerprint; takes it. */
    take(fingerprint: string): boolean;
    /** How many findings on these templates the baseline has besides those that were taken. */
    unmatched(templates: ReadonlySet<string>): number;
}
