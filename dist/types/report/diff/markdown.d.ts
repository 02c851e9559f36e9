import type { Difference } from './difference.js';
export interface DiffMarkdownOptions {
    /** What goes before a path of the head to make it a link, such as `https://github.com/o/r/blob/<commit>/`. Default: links are relative. */
    readonly linkBase?: string;
    /** So many templates are told of in detail; default 50. The table has all of up to 500. */
    readonly maxDetailed?: number;
}
/** Pure and total; ends with a line feed. */
export declare function diffMarkdown(difference: Difference, options?: DiffMarkdownOptions): string;
