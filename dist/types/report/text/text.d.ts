/** The report for people: 80 columns, in colour or without, made to be read by someone who has never heard of `start_count`. */
import type { Report } from '../report.js';
import { type Palette } from './palette.js';
/** How the text looks and what it tells besides the verdicts and the costs. */
export interface TextOptions {
    /** Columns; default 80. */
    readonly width?: number;
    /** Default: no colour. */
    readonly palette?: Palette;
    /** Whether the distribution of costs over all choices is drawn. */
    readonly chart?: boolean;
    /** Whether it is told what costs depend on. */
    readonly depends?: boolean;
    /** Whether suppressed findings are listed; default: they are counted. */
    readonly showSuppressed?: boolean;
}
/** What `--format text` prints, for people at a terminal; ends with a line feed. Never throws. */
export declare function renderText(report: Report, options?: TextOptions): string;
