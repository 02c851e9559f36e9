/** Which template of the head is which of the base: by path, by what the caller knows of renames, by name, by what is in it. */
import type { TemplateReport } from '../report/report.js';
/** A template on both sides, or on one. */
export interface TemplatePair {
    readonly base: TemplateReport | undefined;
    readonly head: TemplateReport | undefined;
}
/** Paths in the head with the paths that they had in the base. */
export type Renames = ReadonlyMap<string, string>;
/** Every template of either side once: those of the head in its order, then those that only the base has. Pure. */
export declare function matchTemplates(base: readonly TemplateReport[], head: readonly TemplateReport[], renames?: Renames): readonly TemplatePair[];
