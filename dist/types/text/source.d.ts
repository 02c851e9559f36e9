import { LineIndex } from './line-index.js';
import type { Span } from './span.js';
/**
 * One file as text. `path` is how the user knows it: relative, with `/` on every platform. `text` is the decoded file with
 * its byte order mark, if any, kept as its first code unit, so that offsets and bytes can be reconciled.
 */
export interface Source {
    readonly path: string;
    readonly text: string;
    /** Where lines begin; built on first use. */
    readonly lines: LineIndex;
}
/** A range of one source. What a diagnostic or a derivation step points at. */
export interface Location {
    readonly source: Source;
    readonly span: Span;
}
/** A source from its path and its text. Never throws. */
export declare function createSource(path: string, text: string): Source;
