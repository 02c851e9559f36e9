/** What a report remarks on. */
import type { LocationReport } from './location.js';
/** How much a finding weighs: see `--fail-on`. */
export type SeverityReport = 'error' | 'warning' | 'note';
/** One remark, with everything that is needed to show it. */
export interface FindingReport {
    /** Such as `lint/no-cost`; `docs/checks.md` explains each. */
    readonly code: string;
    readonly severity: SeverityReport;
    readonly message: string;
    readonly help: string | null;
    readonly location: LocationReport | null;
    /** The lines concerned with a caret line each; empty where there is nothing to show. */
    readonly excerpt: readonly string[];
    readonly related: readonly {
        readonly note: string;
        readonly location: LocationReport;
    }[];
}
/** A finding of a report, with what it is recognised by. */
export interface WeighedFindingReport extends FindingReport {
    /** The path of the template that it is about, as in `templates`; null for remarks about the whole run. */
    readonly template: string | null;
    /** The block that it stands in, such as `coder_metadata.home`; null outside of blocks. */
    readonly address: string | null;
    /** The same from run to run, wherever the lines move: what a baseline goes by. */
    readonly fingerprint: string;
}
/** A finding that weighs nothing, and why. */
export interface SuppressedFindingReport extends WeighedFindingReport {
    readonly suppression: SuppressionReport;
}
/** What covers a finding. */
export interface SuppressionReport {
    readonly by: 'comment' | 'baseline';
    /** As written after `--`. */
    readonly reason: string | null;
    /** The last day, as `2026-03-31`. */
    readonly until: string | null;
    /** Where the comment stands. */
    readonly location: LocationReport | null;
}
