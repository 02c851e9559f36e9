/**
 * The reference graph of a configuration as `terraform graph -type=plan` would draw it: transitively reduced. Coder attaches metadata along
 * it. Reduction is done where somebody looks, so that a query costs what it walks over.
 */
import type { TerraformMinor } from '../../eval/language-version.js';
import type { Module } from '../../module/configuration.js';
import type { Location } from '../../text/source.js';
import { AwaitedResources } from './awaited.js';
import { type ImportBlock } from './import-blocks.js';
import { type Order } from './order.js';
import type { StaticGraph, StaticNode } from './static-node.js';
/** The reduced graph and what can be asked of it. Nodes are called as Terraform calls them, such as `local.a (expand)`. */
export interface ReferenceGraph {
    readonly nodes: readonly StaticNode[];
    /** Names of the nodes that a node directly depends on, after reduction, in byte order; undefined: there is no such node. */
    dependenciesOf(name: string): readonly string[] | undefined;
    /**
     * The wanted label that is fewest steps away from the resource of a label, the first in byte order of equally near ones. Labels are
     * addresses without keys (`module.a.docker_volume.home`); only resources have any. Undefined: none can be reached.
     */
    nearest(label: string, isWanted: (label: string) => boolean): NearestLabel | undefined;
    /** Whether a module that is not there can be reached from the resource of a label, other than through the resource of another label. */
    reachesMissing(label: string, around?: string): boolean;
    readonly cycles: readonly Cycle[];
}
/** Nodes that depend on each other in a circle. */
export interface Cycle {
    /** As Terraform names them in its error, in byte order. */
    readonly members: readonly string[];
    /** Where each of them is declared, in the same order. */
    readonly places: readonly (Location | undefined)[];
}
/** What a search through the reduced graph found. */
export interface NearestLabel {
    readonly label: string;
    /** 0: a direct dependency. */
    readonly depth: number;
    /** No module that is not there can be reached; what is hidden in one may be nearer, or lie between. */
    readonly isCertain: boolean;
}
/** The graph of a configuration. The same module gives the same graph. Never throws. */
export declare function buildGraph(root: Module, version?: TerraformMinor): ReferenceGraph;
/** A graph with its order, as planning walks it. */
export interface PlannedGraph {
    readonly graph: StaticGraph;
    readonly order: Order;
    readonly references: ReferenceGraph;
    readonly awaited: AwaitedResources;
    /** By the address of what is imported to, without keys. */
    readonly imports: ReadonlyMap<string, readonly ImportBlock[]>;
}
/** The graph of a configuration with its order, made once. */
export declare function plannedGraph(root: Module, version: TerraformMinor): PlannedGraph;
