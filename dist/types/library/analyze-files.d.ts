/** From files in memory to a report, in one call. */
import type { ModuleHost } from '../module/host.js';
import type { Report } from '../report/report.js';
import { type TemplateOptions } from './template-subject.js';
/** What holds for every template of a run. */
export interface AnalyzeFilesOptions extends Omit<TemplateOptions, 'quota' | 'files'> {
    /** Only templates in this folder and below; default: all of them. */
    readonly folder?: string;
    /** The text of a quota file, YAML or JSON. What is wrong with it is among the findings, under the path `quota.yaml`. Default: nobody is judged. */
    readonly quota?: string;
    /** The preset to start from, by name; templates without such a preset are planned without. */
    readonly preset?: string;
    /** Whether every build that Coder may make is told of, as `creditcheck cost` does. */
    readonly inDepth?: boolean;
    /** The day on which suppressions may have ended, as `2026-03-31`; default: one before all of them. */
    readonly today?: string;
}
/**
 * The report on every template among the files, which are given by their paths, `/` between folders, or as a host that reads them. Neither
 * a configuration file among them is heeded nor a baseline. Same files, same report. Throws for versions that are none, or that cannot be
 * answered for.
 */
export declare function analyzeFiles(files: Iterable<readonly [path: string, content: string | Uint8Array]> | ModuleHost, options?: AnalyzeFilesOptions): Report;
