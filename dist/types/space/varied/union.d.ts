import type { Space } from '../model.js';
/** A space, and what all its choices have in common. */
export interface Labelled {
    /** Names and values that go into each of its choices. */
    readonly label: readonly (readonly [name: string, value: string])[];
    readonly space: Space;
}
/** All of them together; `outer` are the parts of the labels, with how many values each has. */
export declare function unionOf(spaces: readonly Labelled[], outer: readonly {
    readonly name: string;
    readonly values: bigint;
}[]): Space;
