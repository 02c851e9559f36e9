import type { Resolved, Scope } from '../../eval/scope.js';
import type { TraversalStep } from '../../hcl/syntax.js';
import type { ResourceDeclaration, SourcedExpression } from '../../module/configuration.js';
import type { Source } from '../../text/source.js';
import type { Value } from '../../value/value.js';
import type { PlannedModule } from '../instance/instance-state.js';
import type { ModuleInstance } from '../module/module-instance.js';
import type { PlanContext } from '../plan-context.js';
import type { InstanceKey } from '../plan-model.js';
import type { Repetition } from './repetition.js';
/**
 * What can be asked of one module instance. The scopes, variables, outputs and instances of a plan see each other only through
 * this; `module-cells.ts` is what stands behind it.
 */
export interface ModuleNames extends PlannedModule {
    readonly plan: PlanContext;
    readonly instance: ModuleInstance;
    /** Nothing is planned yet: what only a run knows is unknown. */
    readonly isValidating: boolean;
    /** The calling module; undefined in the root. */
    readonly parent: ModuleNames | undefined;
    /** A scope for an expression of this module. */
    scope(at: SourcedExpression, repetition?: Repetition): Scope;
    /** A scope for expressions of a file of this module. */
    scopeOf(source: Source, repetition?: Repetition): Scope;
    /** The value of an input variable; undefined if none of that name is declared. */
    variable(name: string): Value | undefined;
    /** The value of a local; undefined if none of that name is declared. */
    local(name: string): Value | undefined;
    /** What `module.name…` stands for: an output where the steps name one, else the whole call. */
    moduleReference(name: string, steps: readonly TraversalStep[]): Resolved | undefined;
    /** What a reference to the whole resource sees: one object, a tuple by index or an object by key. */
    resourceValue(declaration: ResourceDeclaration): Value;
    /** The value of one instance by its key; undefined if there is none of that key, or if that cannot be told. */
    resourceInstanceValue(declaration: ResourceDeclaration, key: InstanceKey): Value | undefined;
}
