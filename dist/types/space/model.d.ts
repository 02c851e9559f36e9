/** What is known of all choices that a form offers: how many there are, what they cost, and which of them are refused. */
/** Values by parameter name, in byte order of the names. What is not named is not given, so that its default holds. */
export type Choice = ReadonlyMap<string, string>;
/** One choice and what it costs. */
export interface Priced {
    readonly credits: number;
    readonly choice: Choice;
}
/** The least or most that any valid choice costs. */
export type Extreme = 
/** Exactly this much, reached by this choice. */
{
    readonly status: 'exact';
    readonly credits: number;
    readonly witness: Choice;
}
/**
 * Somewhere in between, both ends inclusive; undefined: no bound is known. `known` is the best choice that was met, if any; its cost
 * is one of the two ends.
 */
 | {
    readonly status: 'range';
    readonly low: number | undefined;
    readonly high: number | undefined;
    readonly known: Priced | undefined;
    /** Why it is no number, in a clause. */
    readonly reason: string;
};
/** How many valid choices cost from `from` to `to` credits, both inclusive. */
export interface CostBin {
    readonly from: number;
    readonly to: number;
    readonly choices: bigint;
    /** One of them, where each costs the same and one was kept. */
    readonly witness: Choice | undefined;
}
/** How many valid choices cost how much, in order of the costs. Bins hold one cost each unless `binned`. */
export interface Distribution {
    readonly binned: boolean;
    readonly bins: readonly CostBin[];
}
/** A choice that no build comes of. */
export interface Excluded {
    readonly choice: Choice;
    /** What Terraform or a provider says, in a sentence. */
    readonly reason: string;
}
/** One build over all choices. */
export interface BuildSpace {
    /** Choices with a plan and without one; undefined where they could not be counted. */
    readonly valid: bigint | undefined;
    readonly excluded: bigint | undefined;
    /** One of those that are excluded, if there are any. */
    readonly example: Excluded | undefined;
    /** Undefined: no choice is valid. */
    readonly lowest: Extreme | undefined;
    readonly highest: Extreme | undefined;
    /** Undefined where the choices could not be counted by cost. */
    readonly distribution: Distribution | undefined;
}
/** A parameter as one dimension of the choices. */
export interface ParameterSpace {
    readonly name: string;
    /** How many values it offers at most; undefined: infinitely many. */
    readonly values: bigint | undefined;
    /** What it decides: cost or validity of some build, or nothing at all. */
    readonly matters: boolean;
    /** Infinitely many values and nothing that they decide: it is not counted. */
    readonly leftOut: boolean;
}
/** Every choice that a user can make. */
export interface Space {
    readonly parameters: readonly ParameterSpace[];
    /** How many choices the form offers, parameters that are left out apart; undefined where they could not be counted. */
    readonly choices: bigint | undefined;
    /** How many have a plan both on and off. */
    readonly validBoth: bigint | undefined;
    readonly on: BuildSpace;
    readonly off: BuildSpace;
    /** Whether everything is exact; otherwise why it is not, in clauses. */
    readonly reasons: readonly string[];
}
