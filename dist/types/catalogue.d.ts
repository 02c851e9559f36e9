import type { Severity } from './diagnostics/catalogue.js';
/** What is the same for every remark of one code. */
export interface CatalogueEntry {
    /** Room and name, such as `hcl/unclosed-block`. */
    readonly code: string;
    /** The room alone, such as `hcl`. */
    readonly room: string;
    /** Before configuration remaps it. */
    readonly severity: Severity;
    /** What to do about it, where that is the same for every occurrence. */
    readonly help: string | undefined;
    /** The name of its section in `docs/checks.md`, as GitHub makes it of the heading. */
    readonly anchor: string;
}
/** All entries by code: rooms in the order of the pipeline, codes of a room in plain order. Made when first asked for. */
export declare function catalogue(): ReadonlyMap<string, CatalogueEntry>;
