/**
 * Terraform's types (those of `cty`, https://github.com/zclconf/go-cty/blob/main/docs/types.md), as plain data. Primitive types
 * are the shared constants below; compare with `typesEqual`, never with `===`.
 */
export type Type = {
    readonly kind: 'string';
} | {
    readonly kind: 'number';
} | {
    readonly kind: 'bool';
}
/** `any`: the type of the literal `null`, and of a value whose type is not known. */
 | {
    readonly kind: 'dynamic';
} | ListType | SetType | MapType | TupleType | ObjectType;
/** `list(element)`. */
export interface ListType {
    readonly kind: 'list';
    readonly element: Type;
}
/** `set(element)`. */
export interface SetType {
    readonly kind: 'set';
    readonly element: Type;
}
/** `map(element)`; keys are strings. */
export interface MapType {
    readonly kind: 'map';
    readonly element: Type;
}
/** `tuple([…])`: as many elements as there are types, each of its own. */
export interface TupleType {
    readonly kind: 'tuple';
    readonly elements: readonly Type[];
}
/** Attribute types by name, in byte order of the names; `optional` names attributes that a conversion may fill with null. */
export interface ObjectType {
    readonly kind: 'object';
    readonly attributes: ReadonlyMap<string, Type>;
    /** Non-empty only in type constraints of variables and outputs. */
    readonly optional: ReadonlySet<string>;
}
/** The types without parts. `DYNAMIC` is `any`. */
export declare const STRING: Type;
export declare const NUMBER: Type;
export declare const BOOL: Type;
export declare const DYNAMIC: Type;
/** `list(element)`. */
export declare function listType(element: Type): ListType;
/** `set(element)`. */
export declare function setType(element: Type): SetType;
/** `map(element)`. */
export declare function mapType(element: Type): MapType;
/** `tuple(elements)`. */
export declare function tupleType(elements: readonly Type[]): TupleType;
/** An object type; the attributes may come in any order and are kept in byte order of their names. */
export declare function objectType(attributes: Iterable<readonly [string, Type]>, optional?: ReadonlySet<string>): ObjectType;
/** An object type of attributes that are in byte order of their names already. */
export declare function orderedObjectType(attributes: ReadonlyMap<string, Type>): ObjectType;
/**
 * The entries by the bytes of their keys, the last of equal keys. What has the order already, as most has, is not sorted again; a map that
 * has it is the result, and is not to be changed any more.
 */
export declare function inByteOrder<T>(entries: Iterable<readonly [string, T]>): ReadonlyMap<string, T>;
/** Orders strings by their UTF-8 bytes, as Go does (UTF-16 order differs above the basic plane). Negative, zero or positive. */
export declare function compareUtf8(a: string, b: string): number;
/** Whether two types are the same, optional attributes included. */
export declare function typesEqual(a: Type, b: Type): boolean;
/**
 * Whether a type is the wanted one where `any` in the wanted type accepts everything (cty/type_conform.go). Not symmetrical, and
 * stricter than convertibility.
 */
export declare function typeConforms(given: Type, want: Type): boolean;
/** Whether two types may turn out to be the same, each `any` in either of them standing for whatever fits. */
export declare function typesCompatible(a: Type, b: Type): boolean;
/** The type without optional attributes at any depth: what a value that was converted to it has. */
export declare function withoutOptional(type: Type): Type;
