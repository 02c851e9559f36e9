/** A `data.coder_parameter` block as the provider reads it. */
import type { UnseenSource, Value } from '../../../value/value.js';
/** The types that the provider allows. Whatever the type, a parameter's value is a text. */
export type ParameterType = 'string' | 'number' | 'bool' | 'list(string)';
/** The arguments of a block whose name is known, as the provider has them; undefined for what is not set. */
export interface ParameterSpec {
    readonly name: string;
    readonly displayName: string | undefined;
    readonly description: string | undefined;
    /** As written; the provider's schema refuses others than ParameterType. */
    readonly type: string;
    /** Empty if not given. */
    readonly formType: string;
    readonly mutable: boolean;
    readonly ephemeral: boolean;
    /** Undefined: the user must choose. */
    readonly default: string | undefined;
    readonly options: readonly ParameterOption[];
    readonly validation: ParameterValidation | undefined;
}
/** An `option` block. */
export interface ParameterOption {
    readonly name: string;
    readonly value: string;
    readonly description: string | undefined;
}
/** Bounds are whole numbers, as Coder's provider has them. */
export interface ParameterValidation {
    readonly min: bigint | undefined;
    readonly max: bigint | undefined;
    readonly monotonic: string;
    readonly regex: string;
    /** The author's message; empty if not given. */
    readonly error: string;
}
/** What of a parameter is not seen, and so stands in the way of judging any value for it. */
export interface UnseenSpec {
    /** The parameter's name, where that is seen. */
    readonly name: string | undefined;
    readonly unseen: readonly UnseenSource[];
}
/** Reads the decoded block. */
export declare function parameterSpec(config: Value): ParameterSpec | UnseenSpec;
/** Reads a planned block, in which the provider notes which bounds were given. */
export declare function plannedSpec(planned: Value): ParameterSpec | UnseenSpec;
/** Whether reading the block failed for want of something that is not seen. */
export declare function isUnseenSpec(spec: ParameterSpec | UnseenSpec): spec is UnseenSpec;
