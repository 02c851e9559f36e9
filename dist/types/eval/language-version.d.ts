/**
 * Which Terraform is being answered for, and what differs between versions: one table of facts, asked by name. Measured with
 * 1.11.4, 1.12.2, 1.13.5, 1.14.5, 1.15.9 and 1.16.0-rc2.
 */
/** A minor release of Terraform 1.x: 11 stands for 1.11. Older ones answer as 11, newer ones as 16. */
export type TerraformMinor = number;
/** The first minor release in which each behaviour is found. */
declare const SINCE: {
    /** `&&` and `||`: the side that decides drops the other side's errors. */
    readonly 'logical-operators-decide': 12;
    /** `format` takes a literal `null` as a value instead of giving an unknown. */
    readonly 'format-takes-null': 12;
    /** `element(tuple, -1)` counts from the end instead of crashing. */
    readonly 'element-negative-on-tuple': 12;
    /** `jsondecode` refuses an object that has a property twice with values of different types (go-cty 1.16.2). */
    readonly 'json-duplicates-agree': 12;
    /** Indexing an unknown object by a constant key looks at its type. */
    readonly 'index-unknown-object-by-type': 13;
    /** `convert(value, type)`. */
    readonly 'convert-function': 15;
    /** `contains` accepts null. */
    readonly 'contains-takes-null': 16;
    /** `merge` takes a null object as one without attributes, whatever its type says (go-cty 1.18.1). */
    readonly 'merge-null-object-has-no-attributes': 16;
};
/** A behaviour that newer Terraforms have and older ones lack. */
export type LanguageFeature = keyof typeof SINCE;
/** Whether this Terraform behaves in the newer way. */
export declare function hasFeature(version: TerraformMinor, feature: LanguageFeature): boolean;
export {};
