import type { ModuleHost } from '../module/host.js';
import type { Report } from '../report/report.js';
import { type TemplateOptions } from './template-subject.js';
/** What holds for a run. */
export interface AnalyzeFilesOptions extends Omit<TemplateOptions, 'quota' | 'files'> {
    /** Only templates in this folder and below; default: all of them. */
    readonly folder?: string;
    /** A quota file, YAML or JSON. */
    readonly quota?: string;
    /** The preset to start from. */
    readonly preset?: string;
    /** Whether every build that Coder may make is told of, as `creditcheck cost` does. */
    readonly inDepth?: boolean;
    /** The day on which suppressions may have ended, as `2026-03-31`; default: one before all of them. */
    readonly today?: string;
}
/**
 * The report on every template among the files, which are given by their paths, `/` between folders, or as a host that reads them.
 * Same files, same report. Throws for versions that are none.
 */
export declare function analyzeFiles(files: Iterable<readonly [path: string, content: string | Uint8Array]> | ModuleHost, options?: AnalyzeFilesOptions): Report;
