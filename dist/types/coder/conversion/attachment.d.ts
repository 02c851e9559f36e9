/**
 * Which resource each metadata is shown with: the nearest one along Terraform's reduced graph, whatever `resource_id` says. Decides what
 * the dashboard shows, and until Coder 2.29 what was charged. See provisioner/terraform/convertstate.go.
 */
import type { Module } from '../../module/configuration.js';
import type { ReferenceGraph } from '../../plan/graph/graph.js';
import type { PlannedInstance } from '../../plan/plan-model.js';
import type { UnseenSource } from '../../value/value.js';
/** Where a metadata's cost is shown. */
export type Target = 
/** No resource can be reached: charged, and shown nowhere. */
{
    readonly kind: 'none';
}
/** All instances of this label. */
 | {
    readonly kind: 'label';
    readonly label: string;
}
/** It hangs on what is not seen; `candidates` are all labels that may be it, undefined where a missing module may hold others. */
 | {
    readonly kind: 'open';
    readonly candidates: readonly string[] | undefined;
    readonly maybeNone: boolean;
    readonly sources: readonly UnseenSource[];
};
/** A metadata instance and its target. */
export interface Attachment {
    readonly metadata: PlannedInstance;
    readonly target: Target;
}
/** The instances of one label. */
interface Labelled {
    /** At least one exists for certain that metadata may attach to. */
    certain: boolean;
    /** At least one may exist. */
    possible: boolean;
    readonly instances: PlannedInstance[];
}
/** Instances by label: by the address up to its first key. */
export type LabelIndex = ReadonlyMap<string, Labelled>;
/** Instances of a plan or state by the label under which Coder looks for them. */
export declare function indexByLabel(instances: readonly PlannedInstance[], root: Module | undefined): LabelIndex;
/** The target of every metadata instance that may exist, in order of the addresses. */
export declare function attachmentsOf(index: LabelIndex, graph: ReferenceGraph): readonly Attachment[];
export {};
