/** What `count.index`, `each.key`, `each.value` and `self` are where an expression stands. */
import type { Value } from '../../value/value.js';
/** Absent: that name means nothing there, and a reference to it is refused. */
export interface Repetition {
    readonly countIndex?: Value;
    readonly eachKey?: Value;
    readonly eachValue?: Value;
    readonly self?: Value;
}
/** Outside of anything repeated. */
export declare const NOT_REPEATED: Repetition;
