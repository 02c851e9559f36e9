/** What the graph of a plan consists of before anything is expanded: one node for each thing that Terraform visits. */
import type { AttributeNode } from '../../hcl/syntax.js';
import type { CheckDeclaration, LocalDeclaration, MissingModule, Module, ModuleCall, OutputDeclaration, ProviderConfiguration, ResourceDeclaration, VariableDeclaration } from '../../module/configuration.js';
import type { Location } from '../../text/source.js';
interface Base {
    /** The module whose instances the node belongs to. For a call's nodes, the calling one. */
    readonly module: Module;
    /** As `terraform graph -type=plan` calls it, without the leading `[root] `. */
    readonly name: string;
}
/** A variable's value: given from outside in the root, an argument of the call elsewhere. */
export interface VariableNode extends Base {
    readonly kind: 'variable';
    readonly declaration: VariableDeclaration;
    readonly argument: AttributeNode | undefined;
}
/** The validations of a variable that has any; whoever reads the variable waits for them. */
export interface ValidationNode extends Base {
    readonly kind: 'validation';
    readonly declaration: VariableDeclaration;
}
/** One local value of a module. */
export interface LocalNode extends Base {
    readonly kind: 'local';
    readonly declaration: LocalDeclaration;
}
/** One output of a module. */
export interface OutputNode extends Base {
    readonly kind: 'output';
    readonly declaration: OutputDeclaration;
}
/** All instances of a managed, data or ephemeral resource. */
export interface ResourceNode extends Base {
    readonly kind: 'resource';
    readonly declaration: ResourceDeclaration;
    /** Its address without keys, which is what the graph labels it. */
    readonly label: string;
}
/** `count` or `for_each` of a module call. */
export interface ModuleOpenNode extends Base {
    readonly kind: 'module';
    readonly call: ModuleCall;
    readonly child: Module | MissingModule;
}
/** Everything in a module and below it. */
export interface ModuleCloseNode extends Base {
    readonly kind: 'module-close';
    readonly call: ModuleCall;
    readonly child: Module | MissingModule;
}
/** A provider configuration that some resource uses; without a block it is an empty one. */
export interface ProviderNode extends Base {
    readonly kind: 'provider';
    readonly configuration: ProviderConfiguration | undefined;
}
/** A `check` block with its assertions; its scoped data source is a resource node of its own. */
export interface CheckNode extends Base {
    readonly kind: 'check';
    readonly declaration: CheckDeclaration;
}
/** One thing that Terraform visits, told apart by `kind`. */
export type StaticNode = VariableNode | ValidationNode | LocalNode | OutputNode | ResourceNode | ModuleOpenNode | ModuleCloseNode | ProviderNode | CheckNode;
/** A provider configuration that is asked for and that there is none of. */
export type MissingProvider = {
    readonly kind: 'used';
    readonly resource: ResourceNode;
    readonly name: string;
} | {
    readonly kind: 'passed';
    readonly name: string;
    readonly location: Location | undefined;
};
/** Nodes and, for each, the indices of those that it depends on: its references and what the module tree implies. */
export interface StaticGraph {
    readonly nodes: readonly StaticNode[];
    readonly dependencies: readonly (readonly number[])[];
    /** What references mean in each module. */
    readonly scopes: ReadonlyMap<Module, ModuleScope>;
    readonly missingProviders: readonly MissingProvider[];
    /** Resources that refer to themselves somewhere, which is no edge. */
    readonly selfReferring: ReadonlySet<ResourceDeclaration>;
}
/** The nodes of one module by what references call them. */
export interface ModuleScope {
    /** A variable and, if it has any, its validations. */
    readonly variables: ReadonlyMap<string, readonly number[]>;
    readonly locals: ReadonlyMap<string, number>;
    /** By address within the module. */
    readonly resources: ReadonlyMap<string, number>;
    readonly calls: ReadonlyMap<string, {
        readonly close: number;
        readonly outputs: ReadonlyMap<string, number>;
    }>;
}
export {};
