/** One expression and what holds for it alone. */
export interface EvalRequest {
    readonly expression: string;
    /** Values of `var.<name>` as JSON texts, in which no digit is lost. */
    readonly variables: ReadonlyMap<string, string>;
    /** Values of parameters, besides those of the command line. */
    readonly parameters: ReadonlyMap<string, string>;
}
/** One line of `--jsonl`. */
export interface RequestLine {
    /** As it was given, to be given back; null where there is none. */
    readonly id: unknown;
    /** The request, or what is wrong with the line. */
    readonly request: EvalRequest | string;
}
/** Reads `{"id"?: any, "expression": string, "variables"?: {…}, "parameters"?: {…}}`. Never throws. */
export declare function readRequestLine(line: string): RequestLine;
