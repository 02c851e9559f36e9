/**
 * What the user states about things that nobody can see before a build: values by address, which take the place of what is not seen, and
 * of nothing else. What Terraform itself does not know while planning stays unknown: Coder charges 0 for it, whatever it becomes.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { ProviderModel } from '../plan/provider/provider-model.js';
import type { Location } from '../text/source.js';
/** One stated value: JSON text, so that a number keeps all its digits, and where it stands. */
export interface StatedValue {
    readonly json: string;
    readonly at: Location;
}
/** Values by address: `data.http.prices`, `data.http.prices.response_body`, `module.base`, `module.base.rate`. */
export type StatedValues = ReadonlyMap<string, StatedValue>;
/** Assumptions in use. */
export interface Assumptions {
    /** Puts the values in their places; asked before the providers themselves. */
    readonly model: ProviderModel;
    /** Whether the user says what a module gives, and thereby that there is nothing else about it. Counts as used. */
    readonly states: (moduleAddress: string) => boolean;
    /** Where they are stated. */
    readonly places: readonly Location[];
    /** A remark for each that found no place in any plan so far. */
    readonly unused: () => readonly Diagnostic[];
}
/** What assumptions are called among the facts that a plan reads. */
export declare const ASSUMPTION_FACT = "assumption:";
/** Assumptions from what the user stated. */
export declare function createAssumptions(stated: StatedValues): Assumptions;
