import type { Difference } from './difference.js';
/** How much is told, and where links lead. */
export interface DiffMarkdownOptions {
    /** What goes before a path of the head to make it a link, such as `https://github.com/o/r/blob/<commit>/`. Default: links are relative. */
    readonly linkBase?: string;
    /** So many templates are told of in detail; default 50. The table has all of up to 500. */
    readonly maxDetailed?: number;
}
/** What changed, as a comment on a pull request, in GitHub's Markdown; ends with a line feed. Never throws. */
export declare function diffMarkdown(difference: Difference, options?: DiffMarkdownOptions): string;
