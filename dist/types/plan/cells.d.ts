/**
 * Evaluation on demand with memory: each thing that a plan can ask for (a local, an instance, an output) is a cell, computed when
 * first read and remembered together with the facts that it read.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Doubt, EvaluationCollector } from '../eval/doubt.js';
import type { CellMemory } from './cell-memory.js';
import type { Answered, Outcome, PlanFacts, SharedCells } from './shared-cells.js';
/** What is computed and remembered under one name. */
export interface Cell<T> {
    /** As remarks about it call it. */
    readonly name: string;
    readonly compute: (collector: EvaluationCollector) => T;
    /** The value while the cell is being computed, or cannot be, as when it depends on itself. */
    readonly fallback: T;
    readonly sharing: CellSharing<T> | undefined;
    state: 'fresh' | 'running' | 'done';
    value: T;
    reads: ReadonlySet<string>;
    /** What it gave, as far as other plans may come to the same; undefined: that is not followed. */
    outcome: Outcome | undefined;
    /** What it asked, where those who read it are to have asked that themselves. */
    trail: readonly Answered[];
}
/** How other plans of the same template come to what a cell gave. */
export interface CellSharing<T> {
    /** Tells it apart from all other cells of a plan; undefined: it only puts together what other cells gave. */
    readonly key: string | undefined;
    /** Keys of the cells that decide in which surroundings it is computed. */
    readonly within: readonly string[];
    /** Takes note of an outcome that is used again; false: it cannot be. */
    readonly reuse?: (value: T) => boolean;
}
/** A cell that nobody has read yet. */
export declare function createCell<T>(name: string, fallback: T, compute: (collector: EvaluationCollector) => T, sharing?: CellSharing<T>): Cell<T>;
/** The plans that a plan shares its cells with, and itself as those questions see it that ask for no cell. */
export interface Sharing {
    readonly cells: SharedCells;
    readonly facts: () => PlanFacts;
}
/** Reads cells and keeps what was found. One per plan. */
export declare class CellReader {
    #private;
    /** In order of discovery. */
    readonly diagnostics: Diagnostic[];
    readonly doubts: Doubt[];
    /** `memory` stands in for `sharing` where plans differ in facts alone. */
    constructor(reportDepth: (name: string, limit: number) => Diagnostic, sharing: Sharing | undefined, memory?: CellMemory | undefined);
    /** Whether what cells give is there for other plans, so that cells have to be told apart. */
    get keepsOutcomes(): boolean;
    /** Whether what cells come to is kept by the facts that they read. */
    get remembers(): boolean;
    /** Says how a cell is read of which only the key is known. It may fail to. */
    onDemand(demand: (key: string) => void): void;
    /** The cell's value, computed now if this is the first time. Never throws. */
    read<T>(cell: Cell<T>): T;
    /** Notes that what is being computed depends on a fact such as `parameter:cpu`. */
    readonly noteRead: (id: string) => void;
    /** Asks the plan for something that is no cell. Everything in which plans of one template differ has to be asked for so. */
    ask<A>(question: string, facts: PlanFacts, ask: (facts: PlanFacts) => A): A;
}
/** Whether all of a set is in another one. */
export declare function isWithin(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean;
