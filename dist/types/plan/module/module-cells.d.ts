import type { Resolved, Scope } from '../../eval/scope.js';
import type { TraversalStep } from '../../hcl/syntax.js';
import { type MissingModule, type Module, type ModuleCall, type OutputDeclaration, type ResourceDeclaration, type SourcedExpression, type VariableDeclaration } from '../../module/configuration.js';
import type { Source } from '../../text/source.js';
import type { Value } from '../../value/value.js';
import { type Cell, type CellSharing } from '../cells.js';
import { type ExpandedInstance, type Expansion } from '../instance/expansion.js';
import type { InstanceState } from '../instance/instance-state.js';
import { type PlanContext } from '../plan-context.js';
import type { InstanceKey } from '../plan-model.js';
import type { ModuleNames } from '../scope/names.js';
import { type Repetition } from '../scope/repetition.js';
import { type ModuleInstance } from './module-instance.js';
/** Counted blocks in counted modules multiply; more instances of all blocks than this end in a diagnostic. */
export declare const MAX_INSTANCES_OF_ALL = 4000;
/** The names, instances and calls of one module instance while it is planned. `PlanInputs.shared` says which cells other plans share. */
export declare class ModuleCells implements ModuleNames {
    #private;
    readonly isValidating: boolean;
    readonly plan: PlanContext;
    readonly instance: ModuleInstance;
    /** The cells of the calling module; undefined in the root. */
    readonly parent: ModuleCells | undefined;
    constructor(plan: PlanContext, instance: ModuleInstance, parent: ModuleCells | undefined);
    /** The call that this is an instance of; undefined in the root. */
    get call(): ModuleCall | undefined;
    /** What tells a cell apart. Resource types may be called like anything, so that addresses alone do not. */
    key(kind: string, name: string): string;
    /** How plans share what is computed in this instance of the module, if they do; `within`: keys of cells that decide in which surroundings. */
    sharing<T>(kind: string, name: string, within?: readonly string[]): CellSharing<T> | undefined;
    /** A scope for an expression of this module. */
    scope(at: SourcedExpression, repetition?: Repetition): Scope;
    /** A scope for expressions of a file of this module. */
    scopeOf(source: Source, repetition?: Repetition): Scope;
    /** The value of an input variable; undefined if none of that name is declared. */
    variable(name: string): Value | undefined;
    variableCell(declaration: VariableDeclaration): Cell<Value>;
    /** The value of a local; undefined if none of that name is declared. */
    local(name: string): Value | undefined;
    /** The value of an output as the calling module sees it. */
    output(declaration: OutputDeclaration): Value;
    expansionOf(declaration: ResourceDeclaration): Expansion;
    /** One instance of a resource; undefined after a mistake that has its diagnostic. */
    instanceOf(declaration: ResourceDeclaration, expanded: ExpandedInstance): InstanceState | undefined;
    /** The facts on which an instance hangs: its values, and whether there is one. */
    readsOf(declaration: ResourceDeclaration, key: InstanceKey): ReadonlySet<string>;
    /** The value of one instance by its key; undefined if there is none of that key, or if that cannot be told. */
    resourceInstanceValue(declaration: ResourceDeclaration, key: InstanceKey): Value | undefined;
    /** What a reference to the whole resource sees: one object, a tuple by index or an object by key. */
    resourceValue(declaration: ResourceDeclaration): Value;
    callExpansionOf(call: ModuleCall): Expansion;
    /** What a module call leads to; undefined if it is not declared. */
    childModule(name: string): Module | MissingModule | undefined;
    /** The cells of one instance of a called module. */
    child(call: ModuleCall, module: Module, expanded: ExpandedInstance): ModuleCells;
    /** What `module.name…` stands for: an output where the steps name one, else the whole call. */
    moduleReference(name: string, steps: readonly TraversalStep[]): Resolved | undefined;
    /** The module's outputs as one object. */
    wholeValue(): Value;
    statesOf(declaration: ResourceDeclaration): readonly InstanceState[];
}
