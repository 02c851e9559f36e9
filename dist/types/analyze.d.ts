/** From everything that a run was given to its report. Pure: the rim has read the files. */
import type { Step } from './analysis/step.js';
import type { Subject } from './analysis/subject.js';
import { type SpaceQuestion } from './analysis/template/template-space.js';
import type { Diagnostic } from './diagnostics/diagnostic.js';
import type { Baseline } from './lint/baseline.js';
import type { Report } from './report/report.js';
/** What a run looks at, and what for. Each subject brings what decides about its costs; the versions here are only what the report names. */
export interface AnalyzeInput {
    readonly toolVersion: string;
    readonly coderVersion: string;
    readonly terraformVersion: string;
    readonly subjects: readonly Subject[];
    /** What was found before: configuration, quota file. */
    readonly diagnostics: readonly Diagnostic[];
    /** The preset to start from, by name; templates without such a preset are planned without. */
    readonly preset: string | undefined;
    /** Whether every preset is priced, not only the default choice. */
    readonly withPresets: boolean;
    /** Whether every build that Coder may make is told of, and what the dashboard shows. */
    readonly inDepth?: boolean;
    /** How far choices are gone into; undefined: not at all. */
    readonly space?: SpaceQuestion | undefined;
    /** Columns that excerpts of lines may take. */
    readonly width: number;
    /** The day on which suppressions may have ended, as `2026-03-31`. */
    readonly today: string;
    /** Every code that there is, asked for where a comment or the configuration names one; any other is `lint/unknown-code`. */
    readonly codes: () => ReadonlyMap<string, unknown>;
    /** What was found before and weighs nothing. */
    readonly baseline: Baseline | undefined;
    /** Told before each template is looked at: a run over many may take long. */
    readonly onStep?: (step: Step) => void;
    /** How many findings are listed at most; default: 5,000. */
    readonly maxFindings?: number;
}
export type { QuotaInput, SnapshotSubject, Subject, TemplateSubject } from './analysis/subject.js';
/** The report of a run over subjects that the caller has made; `analyzeFiles` makes them of files. Same input, same bytes. Never throws. */
export declare function analyze(input: AnalyzeInput): Report;
