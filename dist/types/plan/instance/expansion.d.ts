/** How many instances `count` and `for_each` make, and under which keys. */
import { type Collector } from '../../diagnostics/collector.js';
import { type EvaluationCollector } from '../../eval/doubt.js';
import type { Scope } from '../../eval/scope.js';
import type { SourcedExpression } from '../../module/configuration.js';
import type { Location } from '../../text/source.js';
import type { NumberValue, UnknownValue, UnseenValue, Value } from '../../value/value.js';
import type { InstanceKey } from '../plan-model.js';
import { type Presence } from '../presence.js';
import { type Repetition } from '../scope/repetition.js';
/** One instance to be: its key, and what `count` and `each` are inside it. */
export interface ExpandedInstance {
    readonly key: InstanceKey;
    readonly repetition: Repetition;
    readonly presence: Presence;
}
/**
 * The instances of a block. `form` tells what references see: one object, a list by index or a map by key. With `unseen` the number or
 * the keys are not certain, and the only instance stands for all of them.
 */
export interface Expansion {
    readonly form: 'single' | 'count' | 'each';
    readonly instances: readonly ExpandedInstance[];
    readonly unseen: UnseenValue | undefined;
}
/** No instance, because of a mistake that has had its diagnostic. */
export declare const NONE: Expansion;
/** The instances that a block's `count` or `for_each` makes. Never throws. */
export declare function expand(count: SourcedExpression | undefined, forEach: SourcedExpression | undefined, scopeOf: (expression: SourcedExpression) => Scope, collector: EvaluationCollector): Expansion;
/** What `count` evaluated to as a number that may not be known yet; undefined after a diagnostic. */
export declare function checkCount(evaluated: Value, location: Location, collector: Collector): NumberValue | UnknownValue | UnseenValue | undefined;
/** What `for_each` evaluated to, which may not be known yet; undefined after a diagnostic. */
export declare function checkForEach(evaluated: Value, location: Location, collector: Collector): Value | undefined;
