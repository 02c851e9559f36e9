/**
 * What cells came to, kept across plans of one configuration that differ in some facts only (such as `parameter:cpu`). A computation is
 * deterministic, so that one which read the same facts of the same values comes to the same.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Doubt } from '../eval/doubt.js';
/** What came of one cell. */
export interface Kept<T = unknown> {
    readonly value: T;
    readonly reads: ReadonlySet<string>;
    readonly diagnostics: readonly Diagnostic[];
    readonly doubts: readonly Doubt[];
}
/** Noted by what depends on more than values, so that it is never shared. */
export declare const NOT_SHARED = "plan:not-shared";
/** A memory for plans that agree in everything but the facts that `valueOf` tells apart. */
export declare class CellMemory<T = unknown> {
    #private;
    /** What read no fact at all: the same in all plans of one configuration and state. */
    recallConstant(name: string): Kept<T> | undefined;
    /** `tellValue`: what a fact is now, as a text that differs whenever it does; undefined: the same in all plans. `constants`: where else to look. */
    constructor(tellValue: (fact: string) => string | undefined, constants?: CellMemory<T>);
    recall(name: string): Kept<T> | undefined;
    keep(name: string, kept: Kept<T>): void;
}
