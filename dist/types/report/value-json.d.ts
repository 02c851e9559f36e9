import type { Value } from '../value/value.js';
/** JSON as `valueJson` makes it, which stands for any value, known or not. */
export type ValueJson = string | number | boolean | null | readonly ValueJson[] | {
    readonly [key: string]: ValueJson | undefined;
};
/**
 * The JSON of a value. Numbers that a double does not hold exactly are `{"$number": "…"}`; what Terraform does not know is
 * `{"$unknown": type, …}` with what is certain of it, what this analysis has not seen `{"$unseen": type, "sources": [ids], …}`, what is
 * sensitive or ephemeral `{"$sensitive": type}` or `{"$ephemeral": type}`, and an object with keys like these `{"$object": {…}}`.
 */
export declare function valueJson(value: Value): ValueJson;
