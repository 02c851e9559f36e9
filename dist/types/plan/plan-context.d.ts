/** What every part of one plan shares. */
import type { EvaluationCollector } from '../eval/doubt.js';
import type { Meter } from '../eval/meter.js';
import type { Module, ResourceDeclaration, SourcedExpression } from '../module/configuration.js';
import type { Value } from '../value/value.js';
import type { BlockSchema } from './body/schema.js';
import type { CellReader } from './cells.js';
import type { PlannedGraph } from './graph/graph.js';
import type { PlanInputs } from './inputs.js';
import type { PlannedModule } from './instance/instance-state.js';
import type { PossibleFailure, PriorState } from './plan-model.js';
import type { ProviderCoverage, ProviderModel } from './provider/provider-model.js';
/**
 * What stands in for the value of an expression of the root module, given to the collector as its evaluation would be; undefined: the
 * expression is evaluated. The facts on which that hangs are noted.
 */
export type StandIns = (at: SourcedExpression, collector: EvaluationCollector, noteRead: (fact: string) => void) => Value | undefined;
/** Made once for each plan. `instancesOf`, `made` and `possibleFailures` grow while it is walked; the rest stays as it is. */
export interface PlanContext {
    readonly inputs: PlanInputs;
    readonly providers: readonly ProviderModel[];
    readonly prior: PriorState;
    readonly reader: CellReader;
    /** What all evaluations together may take. */
    readonly meter: Meter;
    readonly graph: PlannedGraph;
    /** Every instance of every module that has been expanded so far. */
    readonly instancesOf: Map<Module, PlannedModule[]>;
    /** How many instances have been made so far. */
    readonly made: {
        instances: number;
    };
    readonly standIns?: StandIns | undefined;
    /** Checks that could not be decided, collected while planning. */
    readonly possibleFailures: PossibleFailure[];
}
/** The model that answers for a resource, or undefined if none knows its schema. */
export declare function providerFor(plan: PlanContext, module: Module, { mode, type, provider }: ResourceDeclaration): ProviderModel | undefined;
/** The schema of a resource; undefined if no model knows it. */
export declare function schemaFor(plan: PlanContext, module: Module, declaration: ResourceDeclaration): BlockSchema | undefined;
/** A provider of which every type is known. */
export interface CoveredProvider extends ProviderCoverage {
    /** Namespace and name, such as `coder/coder`. */
    readonly name: string;
}
/** Everything that a resource's provider has, where that is known: a type without schema is then a mistake, or newer. */
export declare function coveredProviderOf(plan: PlanContext, module: Module, type: string, provider?: string): CoveredProvider | undefined;
/** Everything that the provider of a local name has, where that is known. */
export declare function coveredProvider(plan: PlanContext, module: Module, localName: string): CoveredProvider | undefined;
/** Everything that the provider at a source address has, where that is known. */
export declare function coveredByAddress(plan: PlanContext, address: string): CoveredProvider | undefined;
/** A value with what the user stated about it in the place of what is not seen. */
export declare function withAssumptions(plan: PlanContext, address: string, value: Value): Value;
/** The instances of a module that have been expanded so far. */
export declare function moduleInstances(plan: PlanContext, module: Module): readonly PlannedModule[];
/** What the last apply left of an instance; undefined: there was none. */
export declare function priorValueOf(plan: PlanContext, address: string): Value | undefined;
/** Whether the last apply left any instance of a resource; the address is that of the resource in an instance of its module. */
export declare function hasPriorInstances(plan: PlanContext, address: string): boolean;
/** Whether it is not certain how many instances of a resource the last apply left. */
export declare function isPriorUncertain(plan: PlanContext, configAddress: string): boolean;
