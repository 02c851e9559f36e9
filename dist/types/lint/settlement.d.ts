/** The one place where it is settled what a remark weighs: configured severities, suppressions, the baseline, the limit. */
import type { Severity } from '../diagnostics/catalogue.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Location } from '../text/source.js';
import { type Baseline } from './baseline.js';
import type { BlockAddresses } from './block-addresses.js';
import { type FoundSuppressions, type Suppression } from './suppressions.js';
/** Severities as configured, by code. */
export type ConfiguredSeverities = ReadonlyMap<string, {
    readonly severity: Severity | 'off';
    readonly at: Location;
}>;
/** The template, state or plan that remarks are about, and what holds for it. */
export interface Origin {
    readonly name: string;
    readonly path: string;
    readonly severities: ConfiguredSeverities;
    /** Undefined where there are no files that could say anything. */
    readonly addresses: BlockAddresses | undefined;
    readonly suppressions: FoundSuppressions;
    /** Whether every check was made; otherwise nobody can say that a suppression is unused. */
    readonly isComplete: boolean;
}
/** What holds for the whole run. */
export interface SettlementOptions {
    /** The day, as `2026-03-31`. */
    readonly today: string;
    /** Every code that there is. */
    readonly codes: () => ReadonlyMap<string, unknown>;
    readonly baseline: Baseline | undefined;
    /** How many findings are kept at most. */
    readonly maxFindings: number;
}
/** Why something weighs nothing. */
export type Cover = {
    readonly by: 'comment';
    readonly suppression: Suppression;
} | {
    readonly by: 'baseline';
};
/** A remark with its final weight. */
export interface SettledRemark {
    readonly diagnostic: Diagnostic;
    readonly severity: Severity;
    readonly origin: Origin | undefined;
    readonly address: string | undefined;
    readonly fingerprint: string;
}
/** A remark that weighs nothing, and by what it is covered. */
export interface CoveredRemark extends SettledRemark {
    readonly cover: Cover;
}
/** The remarks of a run, in the order in which they are shown. */
export interface Settled {
    readonly kept: readonly SettledRemark[];
    readonly covered: readonly CoveredRemark[];
    /** Of all remarks that weigh something, whether kept or left out. */
    readonly counts: Readonly<Record<Severity, number>>;
    readonly leftOut: number;
}
/** Something that is said about a template without being a diagnostic. */
export interface Statement {
    readonly code: string;
    /** Before configuration. */
    readonly severity: Severity;
    /** What it is recognised by; needs no numbers. */
    readonly message: string;
    readonly at: Location | undefined;
}
/** What a statement weighs in the end; with a cover, nothing. */
export interface SettledStatement {
    readonly severity: Severity;
    readonly fingerprint: string;
    readonly cover: Cover | undefined;
}
/** Whether it stays an error, whatever is said about it. */
export declare function isFirm(code: string, severity: Severity): boolean;
/** Settles one run: first the statements, then everything else at once. */
export declare class Settlement {
    #private;
    constructor(options: SettlementOptions);
    /** What a statement weighs; undefined where it is turned off. */
    settle(statement: Statement, origin: Origin): SettledStatement | undefined;
    /** Everything that is said by diagnostics, with what there is to say about suppressions. To be called once, and last. */
    finish(remarks: ReadonlyMap<Diagnostic, Origin | undefined>, origins: readonly Origin[]): Settled;
}
