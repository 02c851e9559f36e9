/** The report for people: 80 columns, in colour or without, made to be read by someone who has never heard of `start_count`. */
import type { Report } from '../report.js';
import { type Palette } from './palette.js';
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
/** Pure and total; ends with a line feed. */
export declare function renderText(report: Report, options?: TextOptions): string;
