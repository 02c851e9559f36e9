/** What changed between two reports. */
import type { Difference, DifferenceSummary, SideReport, TemplateDifference } from '../report/diff/difference.js';
import type { Report } from '../report/report.js';
import { type Renames } from './match-templates.js';
/** What the caller knows besides the reports. */
export interface DiffOptions {
    /** What each side is, for readers; default: a report called `base`, and one called `head`. */
    readonly base?: SideReport;
    readonly head?: SideReport;
    /** Paths of templates in the head with the paths that they had in the base. */
    readonly renames?: Renames;
    /** What readers have to know, in words. */
    readonly notes?: readonly string[];
}
/** The difference. Templates are known by path, by rename, by name, or by what is in them. Same reports, same bytes. Never throws. */
export declare function diffReports(base: Report, head: Report, options?: DiffOptions): Difference;
/** By how much any cost of a template rises at most; infinite where one was bounded and is no more. */
export declare function largestIncrease(template: TemplateDifference): number;
/** The figures that follow from the templates. */
export declare function summaryOf(templates: readonly TemplateDifference[]): DifferenceSummary;
/** Templates in the order in which a difference has them. */
export declare function byPath(a: TemplateDifference, b: TemplateDifference): number;
