/** What a parameter offers, and how much of it is chosen. */
import type { OpenParameter } from '../coder/context.js';
import type { ParameterSpec } from '../coder/provider/parameter/parameter-spec.js';
/** The values that a form offers for a parameter. */
export type Domain = 
/** These, in the order of the form; undefined: the parameter is not given, as when there is none. */
{
    readonly kind: 'values';
    readonly values: readonly (string | undefined)[];
}
/** All whole numbers between the ends, both inclusive and not empty. */
 | {
    readonly kind: 'range';
    readonly low: bigint;
    readonly high: bigint;
}
/** More than anybody counts: any text, or any number with one end or none. `count`: how many, if there is an end to them. */
 | {
    readonly kind: 'endless';
    readonly open: OpenParameter;
    readonly count: bigint | undefined;
};
/** How much of a parameter is chosen. */
export type Setting = {
    readonly kind: 'value';
    readonly value: string | undefined;
} | {
    readonly kind: 'range';
    readonly low: bigint;
    readonly high: bigint;
} | {
    readonly kind: 'open';
    readonly open: OpenParameter;
};
/** What the form offers for a parameter that is there. */
export declare function domainOf(spec: ParameterSpec): Domain;
/** The setting with nothing chosen yet; a single value is chosen already. */
export declare function wholeDomain(domain: Domain): Setting;
/** A range as it is set; a single number is a value. */
export declare function rangeSetting(low: bigint, high: bigint): Setting;
/** How many values a domain has; undefined: endlessly many. */
export declare function sizeOf(domain: Domain): bigint | undefined;
/** Whether the provider takes all, none or some values that are left of a domain; why not, where it refuses one. */
export interface Acceptance {
    readonly accepts: 'all' | 'none' | 'some';
    readonly reason: string | undefined;
}
/** Whether the provider takes what a setting leaves open, by itself; of endless domains that is taken for granted. */
export declare function acceptanceOf(spec: ParameterSpec, setting: Setting, domain: Domain, previous: string | undefined): Acceptance;
/** A value to show for what is left open: the default if it may be chosen, else the first of the form; undefined: none is known. */
export declare function exampleOf(spec: ParameterSpec, setting: Setting, domain: Domain): string | undefined;
/** A text that differs whenever the domain does. */
export declare function domainKey(domain: Domain): string;
/** A text that differs whenever the setting does. */
export declare function settingKey(setting: Setting): string;
