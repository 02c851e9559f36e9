/** What changed between two reports. */
import type { CostChange, Difference, SideReport, TemplateDifference } from '../report/diff/difference.js';
import type { Report } from '../report/report.js';
import { type Renames } from './match-templates.js';
/** What the caller knows besides the reports. */
export interface DiffOptions {
    readonly base?: SideReport;
    readonly head?: SideReport;
    /** Paths of templates in the head with the paths that they had in the base. */
    readonly renames?: Renames;
    /** What readers have to know, in words. */
    readonly notes?: readonly string[];
}
/** The difference. Templates are known by path, by rename, by name, or by what is in them. Same reports, same bytes. Never throws. */
export declare function diffReports(base: Report, head: Report, options?: DiffOptions): Difference;
/** Every cost of a template that somebody may be charged with: by default, at most, by preset and by choice. */
export declare function costChangesOf({ on, off, extremes, presets, contexts, choices, }: TemplateDifference): readonly CostChange[];
