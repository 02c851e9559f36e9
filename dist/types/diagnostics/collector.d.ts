import type { Diagnostic } from './diagnostic.js';
/** Takes diagnostics as they are found. Stages are given one; they never return or throw trouble another way. */
export interface Collector {
    add(diagnostic: Diagnostic): void;
}
/** A collector that keeps what it is given, in order. */
export declare class DiagnosticList implements Collector {
    readonly items: Diagnostic[];
    add(diagnostic: Diagnostic): void;
    /** Whether any kept diagnostic is an error. */
    get hasErrors(): boolean;
}
