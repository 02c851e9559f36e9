/** The builds of one template: each context planned by its provider model, in the order in which Coder would build them. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Capabilities } from '../eval/capabilities.js';
import type { TerraformMinor } from '../eval/language-version.js';
import type { Module } from '../module/configuration.js';
import { type PlannedInstances } from '../plan/apply.js';
import type { PlanInputs } from '../plan/inputs.js';
import { type Planner } from '../plan/plan.js';
import { type Plan, type PlannedInstance, type PriorState } from '../plan/plan-model.js';
import type { ProviderModel } from '../plan/provider/provider-model.js';
import type { Value } from '../value/value.js';
import { type Assumptions } from './assumptions.js';
import type { BuildContext } from './context.js';
import { type Conversion } from './conversion/conversion.js';
import { type BuildCost, type TotalCost } from './cost.js';
import { type Preset } from './presets.js';
/** A template and everything that stays the same from build to build. */
export interface Template {
    readonly root: Module;
    /** Values of template variables that were given, by name. */
    readonly variables: ReadonlyMap<string, Value>;
    readonly unsetVariables: 'unseen' | 'refused';
    /** Whether mistakes are told that Terraform would keep back until others are mended. Default: as Terraform. */
    readonly tellsAll?: boolean;
    /** What loading found that only a plan tells of (`Configuration.lateDiagnostics`). */
    readonly lateDiagnostics?: readonly Diagnostic[] | undefined;
    readonly terraformMinor: TerraformMinor;
    readonly capabilities: Capabilities;
    /** Models of providers other than Coder's; asked in order, before Coder's own. */
    readonly providers: readonly ProviderModel[];
    /** What the user states about what nobody can see. */
    readonly assumptions?: Assumptions;
    /** Of Coder 2.x; picks the rule by which a build is charged. Undefined: the newest. */
    readonly coderMinor?: number;
    /** What the workspace's builds so far have left, where its state is given: the next start is planned on it. */
    readonly prior?: PriorState;
}
/** A build as Coder would make it, with what Terraform plans for it and what Coder charges. */
export interface Build {
    readonly context: BuildContext;
    readonly plan: Plan;
    /** What Coder charges for it, by the rule of its version. */
    readonly cost: BuildCost;
    /**
     * Whether the build ends before anything is charged: Terraform or a provider refuses it, or Coder does under rule G. Also where `limit`
     * is met, since what was made of it then is no plan.
     */
    readonly refused: boolean;
    /**
     * What it would cost if what is refused were left out of account; absent where nothing is refused, and where the cost hangs on what is.
     */
    readonly unrefused?: TotalCost;
    /** The limit of this analysis that was met, so that nobody knows how the build ends. */
    readonly limit?: Diagnostic | undefined;
    /** Whether Coder objects to the planned template: the import fails, and since 2.30 a build fails after it was charged. */
    readonly objection: string | undefined;
    /** What Terraform, the providers and Coder say. */
    readonly diagnostics: readonly Diagnostic[];
}
/** Plans one build on what the builds before it left. Never throws. */
export declare function build(template: Template, context: BuildContext, prior?: PriorState): Build;
/** The build where a limit is met, if it is: what it costs is then unknown. */
export declare function withLimit(made: Build, limit: Diagnostic | undefined): Build;
/** One build for those who want single values of it: nothing is evaluated before it is asked for. Never throws. */
export declare function plannerOf(template: Template, context: BuildContext, prior?: PriorState): Planner;
/** What every plan of the template is made from. */
export declare function inputsOf(template: Template): PlanInputs;
/** What the instances of a state of the template were charged when they were built, as far as their metadata tells. */
export declare function costOfState({ root, terraformMinor, coderMinor }: Template, instances: readonly PlannedInstance[]): BuildCost;
/** Whether Coder charges by what metadata is attached to. */
export declare function isRuleG(coderMinor: number | undefined): boolean;
/** What Coder makes of a plan: attachments, the resources on its pages, objections. */
export declare function conversionOf({ root, terraformMinor }: Template, made: Plan): Conversion;
/** All models that answer in a build, asked in order. */
export declare function providersOf(template: Template, context: BuildContext): readonly ProviderModel[];
/** What an applied build leaves for the next one. */
export declare function stateAfter(template: Template, { context, plan: made }: {
    readonly context: BuildContext;
    readonly plan: PlannedInstances;
}): PriorState;
/** Builds that follow each other on one workspace, each planned on what the one before left. */
export declare function buildChain(template: Template, contexts: readonly BuildContext[], prior?: PriorState): readonly Build[];
/** A first start, and a stop after it. */
export interface OnOff {
    readonly on: Build;
    readonly off: Build;
}
/** The next start of a workspace (of a new one, unless there is a past) and the stop that follows, with the same parameters. */
export declare function buildOnOff(template: Template, start: BuildContext, prior?: PriorState): OnOff;
/** The presets that a start shows. */
export declare function presetsIn(started: Build): readonly Preset[];
