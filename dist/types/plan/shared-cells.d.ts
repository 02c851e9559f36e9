/**
 * What plans of one template have in common. A cell is computed from the answers to questions (what another cell gave, what the prior
 * state holds); where a plan has the same answers as one before it, the cell has the same outcome, and is not computed again.
 *
 * Computing is deterministic: with the answers so far, the next question is always the same one. So the outcomes of a cell are a tree
 * of questions, and finding one takes as many steps as the cell has questions.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Doubt } from '../eval/doubt.js';
import type { Module } from '../module/configuration.js';
import type { PlannedModule } from './instance/instance-state.js';
import type { PriorState } from './plan-model.js';
import type { ProviderModel } from './provider/provider-model.js';
/** What computing a cell gave, remarks included. Its identity stands for all of it. */
export interface Outcome {
    readonly value: unknown;
    readonly reads: ReadonlySet<string>;
    readonly diagnostics: readonly Diagnostic[];
    readonly doubts: readonly Doubt[];
}
/** In what plans of one template differ. */
export interface PlanFacts {
    readonly providers: readonly ProviderModel[];
    readonly prior: PriorState;
    readonly instancesOf: ReadonlyMap<Module, readonly PlannedModule[]>;
}
/** A question with its answer in the plan where it was asked. Answers are compared by identity. */
export interface Answered {
    /** Tells questions apart: the key of a cell, or another text. */
    readonly question: string;
    /** Asks a plan; absent where a cell is asked for its outcome. */
    readonly ask: ((facts: PlanFacts) => unknown) | undefined;
    readonly answer: unknown;
}
interface Node {
    readonly question: string;
    readonly ask: ((facts: PlanFacts) => unknown) | undefined;
    readonly next: Map<unknown, Node | Outcome>;
}
/** The outcomes of all cells of a template, by the cells' keys. */
export declare class SharedCells {
    #private;
    /** The outcome that a cell has in a plan, if one with the same answers came before. */
    find(key: string, answerOf: (question: string, ask: Node['ask']) => unknown): Outcome | undefined;
    /** Keeps what a cell gave with these answers. */
    keep(key: string, trail: readonly Answered[], outcome: Outcome): void;
}
export {};
