/** A half-open range `[start, end)` of UTF-16 offsets into one source text. */
export interface Span {
    readonly start: number;
    readonly end: number;
}
/** The span from `start` up to, not including, `end` (UTF-16 offsets, `start <= end`). */
export declare function span(start: number, end: number): Span;
/** The smallest span that holds both. */
export declare function cover(a: Span, b: Span): Span;
