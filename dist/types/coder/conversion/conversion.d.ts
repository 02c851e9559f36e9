/**
 * What Coder makes of a planned template after Terraform is done with it: the resources that its pages show, and its own objections.
 * Since 2.30 this happens after the cost is charged, until 2.29 before. See provisioner/terraform/convertstate.go.
 */
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Module } from '../../module/configuration.js';
import type { ReferenceGraph } from '../../plan/graph/graph.js';
import type { PlannedInstance } from '../../plan/plan-model.js';
import type { UnseenSource } from '../../value/value.js';
import { type Attachment, type LabelIndex } from './attachment.js';
import { type ShownResource } from './shown-resources.js';
/** The resources of a build as Coder keeps them, and why it would keep none. */
export interface Conversion {
    readonly index: LabelIndex;
    /** In order of the metadata's addresses. */
    readonly attachments: readonly Attachment[];
    readonly resources: readonly ShownResource[];
    /** In the order in which Coder looks; it stops at the first that is certain. */
    readonly problems: readonly ConvertProblem[];
}
/** An objection of Coder. */
export interface ConvertProblem {
    /** Coder's words, without what it says in front of them (`convert state for graph: `). */
    readonly text: string;
    /** Whether it comes for sure; otherwise it hangs on the sources. */
    readonly certain: boolean;
    readonly sources: readonly UnseenSource[];
    readonly diagnostic: Diagnostic;
}
/** What Coder says in front of each of these objections. */
export declare const CONVERT_PREFIX = "convert state for graph: ";
/** Converts the instances of a plan, or of a state of the same configuration. Never throws. */
export declare function convertInstances(instances: readonly PlannedInstance[], root: Module, graph: ReferenceGraph): Conversion;
/** The objection with which Coder ends, or undefined if none is certain. */
export declare function certainProblem({ problems }: Conversion): ConvertProblem | undefined;
