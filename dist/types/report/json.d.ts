/** The report for other programs: one JSON document, keys in fixed order, a line feed at the end. */
import type { Report } from './report.js';
/** What `--format json` prints: one document as `schemas/report.schema.json` describes it; ends with a line feed. Never throws. */
export declare function renderJson(report: Report): string;
/**
 * JSON in which every character that could act on a terminal is written as an escape, and so is what GitHub's runner would take out of a
 * log as a command (`##[`); it means the same.
 */
export declare function jsonText(value: unknown): string;
