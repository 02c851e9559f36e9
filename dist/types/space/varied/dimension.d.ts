/** What besides parameters may be another from build to build: a template variable, the owner's groups. */
import type { Value } from '../../value/value.js';
import { type SpaceInput } from '../explore.js';
import type { Space } from '../model.js';
import { type Labelled } from './union.js';
/** One of them, with all that it may be. */
export interface Dimension {
    /** As choices name it: `var.size`, `owner.groups`. */
    readonly name: string;
    /** At least one. */
    readonly values: readonly DimensionValue[];
}
/** One thing that it may be. */
export interface DimensionValue {
    /** As choices have it. */
    readonly text: string;
    /** What is explored then. */
    readonly applied: (input: SpaceInput) => SpaceInput;
}
/** A template variable with values of its type. */
export declare function variableDimension(variable: string, values: readonly {
    readonly text: string;
    readonly value: Value;
}[]): Dimension;
/** The owner's groups: any of these lists. */
export declare function groupsDimension(lists: readonly (readonly string[])[]): Dimension;
/**
 * The space of choices with further dimensions: every combination is explored, and all of them are put together. `input.given` may
 * narrow a dimension by its name, as it does a parameter. Same input, same answer. Never throws.
 */
export declare function exploreVaried(input: SpaceInput, dimensions: readonly Dimension[]): Space;
/** One value of each dimension, and what is explored then. */
export interface Combination {
    readonly label: Labelled['label'];
    readonly input: SpaceInput;
}
/** Every combination of the dimensions; without any the input itself. */
export declare function combinationsOf(input: SpaceInput, dimensions: readonly Dimension[]): readonly Combination[];
