/** Orders a graph so that everything comes after what it depends on, and finds what goes in circles. */
import type { StaticGraph } from './static-node.js';
/** The order in which a plan visits nodes. Numbers are indices of `StaticGraph.nodes`. */
export interface Order {
    /** Indices of all nodes, dependencies first. Members of a circle are next to each other. */
    readonly nodes: readonly number[];
    /** Groups of more than one node that all depend on each other. */
    readonly cycles: readonly (readonly number[])[];
}
/** Tarjan's strongly connected components, with a stack of our own: chains may be thousands of nodes long. */
export declare function orderOf({ nodes, dependencies }: StaticGraph): Order;
