/** A place as people count it: 1-based line, 1-based column in UTF-16 code units. */
export interface LineColumn {
    readonly line: number;
    readonly column: number;
}
/** Finds the line of an offset by binary search over the line starts. Lines end at `\n`; a `\r` before it belongs to its line. */
export declare class LineIndex {
    #private;
    constructor(text: string);
    /** How many lines there are; a text that ends in a line break has an empty last line. */
    get count(): number;
    /** The offset at which the 1-based line begins; the end of the last line's start for a line beyond it. */
    startOf(line: number): number;
    /** The 1-based line and UTF-16 column of an offset. Offsets beyond the text count on in the last line. */
    position(offset: number): LineColumn;
}
