import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type Module } from '../module/configuration.js';
import type { CellMemory } from './cell-memory.js';
import type { PlanInputs } from './inputs.js';
import { ModuleCells } from './module/module-cells.js';
import type { PlanContext, StandIns } from './plan-context.js';
import type { Plan, PriorState } from './plan-model.js';
import type { ProviderModel } from './provider/provider-model.js';
/** A configuration ready to be asked: for one value, or for everything. */
export interface Planner {
    readonly context: PlanContext;
    readonly root: ModuleCells;
}
/** A planner; nothing is evaluated yet. Never throws. */
export declare function createPlanner(root: Module, inputs: PlanInputs, providers: readonly ProviderModel[], prior: PriorState, memory?: CellMemory, standIns?: StandIns): Planner;
/**
 * Evaluates everything, since an unrelated mistake makes Terraform refuse all of it. With mistakes that are found before anything is
 * planned, those are the diagnostics; the plan is still what could be made. Never throws.
 */
export declare function plan(root: Module, inputs: PlanInputs, providers: readonly ProviderModel[], prior: PriorState): Plan;
/** What is refused whatever the values are. */
export declare function earlyDiagnostics(context: PlanContext, root: Module): readonly Diagnostic[];
