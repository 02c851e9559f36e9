import { type Type } from './type.js';
import type { Value } from './value.js';
/** Where in a type constraint defaults are, and which. */
export interface DefaultsTree {
    /** The type that this node of the constraint stands for. */
    readonly type: Type;
    /** Defaults of the object's attributes by name; empty for other types. */
    readonly values: ReadonlyMap<string, Value>;
    /** Nodes below: of an object by attribute name, of a tuple by index as text, of a collection at the empty string. */
    readonly children: ReadonlyMap<string, DefaultsTree>;
}
/**
 * The value with defaults in place of attributes that are absent or null, at any depth. The value itself, if it is null or not
 * known, stays as it is. The result still has to be converted; never fails.
 */
export declare function applyDefaults(tree: DefaultsTree, value: Value): Value;
