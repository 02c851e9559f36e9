/** A place in a file, as a report has it. 1-based lines, and columns in UTF-16 units; the end is behind the last character. */
export interface LocationReport {
    readonly path: string;
    readonly line: number;
    readonly column: number;
    readonly end_line: number;
    readonly end_column: number;
}
