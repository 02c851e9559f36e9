/** What planning made of one instance, and whether it changes anything. */
import type { ResourceDeclaration } from '../../module/configuration.js';
import type { UnseenSource, Value } from '../../value/value.js';
import type { ModuleInstance } from '../module/module-instance.js';
import type { InstanceKey, PlannedAction } from '../plan-model.js';
import type { Presence } from '../presence.js';
/** Something that is so, is not so, or hangs on what is not seen here. */
export type Certainty = 'yes' | 'no' | readonly UnseenSource[];
/** What is planned for one instance, as others see it. */
export interface InstanceState {
    readonly address: string;
    readonly key: InstanceKey;
    readonly value: Value;
    readonly presence: Presence;
    readonly actions: readonly PlannedAction[];
    /** Whether the plan creates, updates or replaces it, provided that it exists. */
    readonly changes: Certainty;
    /** Whether the plan updates or replaces it, which is what triggers replacements elsewhere. */
    readonly triggers: Certainty;
    /** The object as the last apply left it, typed by the schema; null: there was none. */
    readonly prior: Value | null;
    /** Why the check that it belongs to fails, if it could not be read. */
    readonly failure?: string;
    /** The id of the object that it takes over by an `import` block. */
    readonly importing?: Value;
}
/** Whether any of them is so. */
export declare function anyOf(certainties: Iterable<Certainty>): Certainty;
/** One instance of a module whose resources can be asked what the plan makes of them. */
export interface PlannedModule {
    readonly instance: ModuleInstance;
    /** The planned instances of one of its resources, planned now if need be. */
    statesOf(declaration: ResourceDeclaration): readonly InstanceState[];
}
