/**
 * What a data source has to wait for: with a change planned to any of these resources it is read while applying. As
 * `attachDataResourceDependsOnTransformer` in
 * https://github.com/hashicorp/terraform/blob/v1.14.5/internal/terraform/transform_reference.go.
 */
import type { TerraformMinor } from '../../eval/language-version.js';
import type { Module } from '../../module/configuration.js';
import type { ResourceNode, StaticGraph } from './static-node.js';
/** Finds and remembers what data sources wait for. */
export declare class AwaitedResources {
    #private;
    constructor(graph: StaticGraph, version: TerraformMinor);
    /** The managed resources that a data source waits for. */
    of(module: Module, address: string): readonly ResourceNode[];
}
