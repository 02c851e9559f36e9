/**
 * Terraform's values. A value is immutable data with a type; it is known, null, or not known in one of two ways that are never
 * mixed up: `unknown` (Terraform itself does not know at plan; Coder charges 0) and `unseen` (Terraform would know, this
 * analysis does not; it is never charged 0). Make values with the functions of `make.ts`, not by hand.
 */
import type { Location } from '../text/source.js';
import type { HclNumber } from './number.js';
import type { ListType, MapType, ObjectType, SetType, TupleType, Type } from './type.js';
/** Any value, told apart by `kind`; null, unknown and unseen ones have a type as well. */
export type Value = StringValue | NumberValue | BoolValue | ListValue | SetValue | MapValue | TupleValue | ObjectValue | NullValue | UnknownValue | UnseenValue;
/** A value that Terraform and this analysis both know (its parts may still be null, unknown or unseen). */
export type KnownValue = Exclude<Value, NullValue | UnknownValue | UnseenValue>;
/** Marks that travel with a value: `sensitive` and `ephemeral`, and what providers of deprecation warnings need. */
export type Mark = 'sensitive' | 'ephemeral';
interface Base {
    readonly type: Type;
    /** Marks of this value itself; parts have their own. `undefined` when there are none, which is nearly always. */
    readonly marks: ReadonlySet<Mark> | undefined;
}
/** A string. */
export interface StringValue extends Base {
    readonly kind: 'string';
    /** NFC-normalised. */
    readonly string: string;
}
/** A number, look into which the functions of `number.ts` do. */
export interface NumberValue extends Base {
    readonly kind: 'number';
    readonly number: HclNumber;
}
/** A bool; without marks, one of the two that `make.ts` has. */
export interface BoolValue extends Base {
    readonly kind: 'bool';
    readonly bool: boolean;
}
/** Elements are all of the type's element type. */
export interface ListValue extends Base {
    readonly kind: 'list';
    readonly type: ListType;
    readonly elements: readonly Value[];
}
/** Elements are distinct and in Terraform's iteration order. Marks of elements are moved to the set itself. */
export interface SetValue extends Base {
    readonly kind: 'set';
    readonly type: SetType;
    readonly elements: readonly Value[];
}
/** Entries are in byte order of the keys. */
export interface MapValue extends Base {
    readonly kind: 'map';
    readonly type: MapType;
    readonly entries: ReadonlyMap<string, Value>;
}
/** Elements are of the type's types, in the same order. */
export interface TupleValue extends Base {
    readonly kind: 'tuple';
    readonly type: TupleType;
    readonly elements: readonly Value[];
}
/** Attributes are in byte order of the names. */
export interface ObjectValue extends Base {
    readonly kind: 'object';
    readonly type: ObjectType;
    readonly attributes: ReadonlyMap<string, Value>;
}
/** `null`: what a left-out argument is. Its type may be known. */
export interface NullValue extends Base {
    readonly kind: 'null';
}
/** Terraform does not know the value at plan (a computed attribute, `timestamp()`). `cty`'s unknown value with its refinements. */
export interface UnknownValue extends Base {
    readonly kind: 'unknown';
    readonly refinement: Refinement;
    /** Where the not-knowing comes from; for the report, without influence on evaluation. */
    readonly reasons: readonly Reason[];
}
/** What is known of an unknown value. An empty object: nothing at all. */
export interface Refinement {
    readonly notNull?: true;
    /** Of a string: how it begins. */
    readonly prefix?: string;
    /** Of a number. */
    readonly min?: Bound;
    readonly max?: Bound;
    /** Of a list, set or map: how many elements it has, both ends inclusive. */
    readonly minLength?: number;
    readonly maxLength?: number;
}
/** One end of a number's range. */
export interface Bound {
    readonly number: HclNumber;
    readonly inclusive: boolean;
}
/**
 * Terraform would know this value, we do not. Anything computed from it is unseen too, unless the answer is the same whatever it is.
 * `type` is `dynamic` where even the type is not certain.
 */
export interface UnseenValue extends Base {
    readonly kind: 'unseen';
    /** Bounds that hold whatever the value is; an empty object: none. */
    readonly hull: Hull;
    /** What would have to be said for the value to be seen; never empty, sorted by `id`, without duplicates. */
    readonly sources: readonly UnseenSource[];
    /**
     * Attributes or elements by name that are certain although the whole is not, as of a resource whose schema is not known:
     * `.name` and `["name"]` give them; any other access is unseen.
     */
    readonly parts?: ReadonlyMap<string, Value>;
}
/** Bounds of an unseen value that survive arithmetic. Absent fields bound nothing. */
export interface Hull {
    /** Of a number; both ends inclusive. */
    readonly low?: HclNumber;
    readonly high?: HclNumber;
    /** Of a number: certainly a whole one. */
    readonly whole?: true;
    /** Of a text: certainly a whole number in decimal digits; `low` and `high` are then those of the number that it reads as. */
    readonly digits?: true;
    /** Certainly not null. */
    readonly notNull?: true;
    /** Certainly no null that Terraform knows of at plan; `notNull` says more and stands for this too. */
    readonly notKnownNull?: true;
    /** Certainly known to Terraform at plan, so that nothing is charged 0 because of it. */
    readonly notUnknown?: true;
}
/** Why something is not seen. Two values with the same `id` hang on the same fact. */
export interface UnseenSource {
    /** Stable and unique for the fact, such as `parameter:cpu`, `variable:region`, `data.http.prices`, `module.x`. */
    readonly id: string;
    /** What the user would recognise: "the parameter \"cpu\" has no value". One clause, no full stop. */
    readonly text: string;
    /** What to do to make it seen, such as `--param cpu=…`; undefined when nothing helps. */
    readonly remedy: string | undefined;
    readonly location: Location | undefined;
}
/** Why Terraform does not know a value at plan. */
export interface Reason {
    /** One clause, such as "`docker_volume.home.id` is decided when the resource is created". */
    readonly text: string;
    readonly location: Location | undefined;
}
export {};
