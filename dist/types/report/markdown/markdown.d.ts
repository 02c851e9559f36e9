/** The report for pull requests and job summaries, in GitHub's Markdown: what matters in one table, the rest behind a click. */
import type { Report } from '../report.js';
/** What is told, and where links lead. */
export interface MarkdownOptions {
    /** What goes before a path to make it a link, such as `https://github.com/o/r/blob/<commit>/`. Default: links are relative. */
    readonly linkBase?: string;
    /** Whether suppressed findings are listed; default: they are counted. */
    readonly showSuppressed?: boolean;
}
/** What `--format markdown` prints, for pull requests and job summaries on GitHub; ends with a line feed. Never throws. */
export declare function renderMarkdown(report: Report, options?: MarkdownOptions): string;
