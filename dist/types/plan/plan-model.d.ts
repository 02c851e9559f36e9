/** What a plan is, from whichever source it was made: template, plan file or state. Snapshots and plans meet here. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { MissingModule, ResourceDeclaration, ResourceMode } from '../module/configuration.js';
import type { Location } from '../text/source.js';
import type { UnseenSource, Value } from '../value/value.js';
import type { Presence } from './presence.js';
/** `count.index`, `each.key`, or undefined for what is not repeated. */
export type InstanceKey = number | string | undefined;
/** One planned resource instance; with an uncertain presence it stands for all instances of its block alike. */
export interface PlannedInstance {
    /** Full address, `module.a[0].docker_volume.home["x"]`; the key of an uncertain instance is left out. */
    readonly address: string;
    /** Address of the module instance, empty for the root. */
    readonly moduleAddress: string;
    /** Names of the module calls, without keys. */
    readonly modulePath: readonly string[];
    readonly mode: ResourceMode;
    readonly type: string;
    readonly name: string;
    readonly key: InstanceKey;
    /** Address without any keys, as nodes of the plan graph are called. */
    readonly configAddress: string;
    /** The planned object. */
    readonly value: Value;
    readonly presence: Presence;
    readonly actions: readonly PlannedAction[];
    /** The id of the object that an `import` block brings in, if one does. */
    readonly importing?: Value;
    /** Undefined for instances read from a snapshot. */
    readonly declaration: ResourceDeclaration | undefined;
    readonly location: Location | undefined;
    /** Every fact (`parameter:cpu`, `variable:region`) on which its values or its presence hang. Absent in snapshots. */
    readonly reads?: ReadonlySet<string>;
}
/** One step of what a plan does to an instance, as plans in JSON have it; a replacement is `delete`, then `create`. */
export type PlannedAction = 'create' | 'read' | 'update' | 'delete' | 'no-op';
/** A module that could not be read, at each place where it is called. */
export interface UnseenModule {
    readonly address: string;
    readonly module: MissingModule;
    readonly presence: Presence;
}
/** An output of the root module. */
export interface PlannedOutput {
    readonly value: Value;
    readonly sensitive: boolean;
}
/** A plan of everything. With errors Terraform would make no plan; the parts that could be planned are still here. */
export interface Plan {
    /** Instances that will exist after apply, managed and data, in order of their addresses. */
    readonly instances: readonly PlannedInstance[];
    readonly outputs: ReadonlyMap<string, PlannedOutput>;
    readonly unseenModules: readonly UnseenModule[];
    /** Everything found while planning, errors first found first; errors mean that Terraform refuses. */
    readonly diagnostics: readonly Diagnostic[];
    /**
     * Where there are errors: the resources, by address without keys, that are not what they would be without, since they or what they depend
     * on failed; `any`: nobody knows which. Absent: the plan has no errors.
     */
    readonly failed?: ReadonlySet<string> | 'any';
    /** Facts that could make Terraform refuse although nothing certain was found. */
    readonly possibleFailures: readonly PossibleFailure[];
    /** What is taken for granted, a clause each: without it Terraform refuses. Absent: nothing. */
    readonly presumed?: readonly string[];
    /** In order of their addresses. Absent in plans that evaluate none, such as those of deletions. */
    readonly checks?: readonly CheckedObject[];
    /** Every fact (`parameter:cpu`, `variable:region`) that any part of the plan read. */
    readonly reads: ReadonlySet<string>;
}
/** Something that Terraform may refuse, depending on what is not seen here. */
export interface PossibleFailure {
    readonly location: Location | undefined;
    readonly sources: readonly UnseenSource[];
    /** What Terraform would say, where that is known. */
    readonly diagnostic?: Diagnostic | undefined;
    /** It is a validation, precondition or postcondition, and the location is its condition. */
    readonly isCondition?: true;
}
/** What came of the conditions of one object: a variable, resource instance, output or check. */
export interface CheckedObject {
    readonly address: string;
    /** The worst of its conditions; `unseen`: it hangs on something that is not seen here. */
    readonly status: 'pass' | 'fail' | 'error' | 'unknown' | 'unseen';
    /** The authors' messages of conditions that failed. */
    readonly problems: readonly string[];
}
/** Instances as the last apply left them. */
export interface PriorState {
    readonly instances: ReadonlyMap<string, PriorInstance>;
    /** Addresses without keys of resources of which it is not certain how many instances there are. */
    readonly uncertain: ReadonlySet<string>;
}
/** An instance as a state has it. */
export interface PriorInstance {
    readonly address: string;
    readonly mode: ResourceMode;
    readonly type: string;
    /** The object, typed by its schema if that is known. */
    readonly value: Value;
}
/** Before the first build. */
export declare const EMPTY_STATE: PriorState;
