/** The builds of one template: each context planned by its provider model, in the order in which Coder would build them. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Capabilities } from '../eval/capabilities.ts'
import type { TerraformMinor } from '../eval/language-version.ts'
import type { Module } from '../module/configuration.ts'
import { type Applied, apply, type PlannedInstances } from '../plan/apply.ts'
import { buildGraph } from '../plan/graph/graph.ts'
import type { PlanInputs } from '../plan/inputs.ts'
import { createPlanner, type Planner, plan } from '../plan/plan.ts'
import {
  EMPTY_STATE,
  type Plan,
  type PlannedInstance,
  type PriorState,
} from '../plan/plan-model.ts'
import type { ProviderModel } from '../plan/provider/provider-model.ts'
import { SharedCells } from '../plan/shared-cells.ts'
import type { Value } from '../value/value.ts'
import { ASSUMPTION_FACT, type Assumptions } from './assumptions.ts'
import type { BuildContext } from './context.ts'
import { stopAfter } from './contexts.ts'
import { type Conversion, certainProblem, convertInstances } from './conversion/conversion.ts'
import {
  type BuildCost,
  costOf,
  costOfPlan,
  METADATA_TYPE,
  type PricedPlan,
  type TotalCost,
} from './cost.ts'
import { deletionPlan } from './deletion.ts'
import { limitMet } from './given-up.ts'
import { legacyCostOf } from './legacy-cost.ts'
import { type Preset, presetsOf } from './presets.ts'
import { withOwnAccessUrl } from './provider/access-url.ts'
import { coderProvider } from './provider/provider.ts'

/** A template and everything that stays the same from build to build. */
export interface Template {
  readonly root: Module
  /** Values of template variables that were given, by name. */
  readonly variables: ReadonlyMap<string, Value>
  readonly unsetVariables: 'unseen' | 'refused'
  /** Whether mistakes are told that Terraform would keep back until others are mended. Default: as Terraform. */
  readonly tellsAll?: boolean
  /** What loading found that only a plan tells of (`Configuration.lateDiagnostics`). */
  readonly lateDiagnostics?: readonly Diagnostic[] | undefined
  readonly terraformMinor: TerraformMinor
  readonly capabilities: Capabilities
  /** Models of providers other than Coder's; asked in order, before Coder's own. */
  readonly providers: readonly ProviderModel[]
  /** What the user states about what nobody can see. */
  readonly assumptions?: Assumptions
  /** Of Coder 2.x; picks the rule by which a build is charged. Undefined: the newest. */
  readonly coderMinor?: number
  /** What the workspace's builds so far have left, where its state is given: the next start is planned on it. */
  readonly prior?: PriorState
}

/** A build as Coder would make it, with what Terraform plans for it and what Coder charges. */
export interface Build {
  readonly context: BuildContext
  readonly plan: Plan
  /** What Coder charges for it, by the rule of its version. */
  readonly cost: BuildCost
  /**
   * Whether the build ends before anything is charged: Terraform or a provider refuses it, or Coder does under rule G. Also where `limit`
   * is met, since what was made of it then is no plan.
   */
  readonly refused: boolean
  /**
   * What it would cost if what is refused were left out of account; absent where nothing is refused, and where the cost hangs on what is.
   */
  readonly unrefused?: TotalCost
  /** The limit of this analysis that was met, so that nobody knows how the build ends. */
  readonly limit?: Diagnostic | undefined
  /** Whether Coder objects to the planned template: the import fails, and since 2.30 a build fails after it was charged. */
  readonly objection: string | undefined
  /** What Terraform, the providers and Coder say. */
  readonly diagnostics: readonly Diagnostic[]
}

/** The last Coder 2.x that charges by what metadata is attached to. */
const LAST_MINOR_OF_RULE_G = 29

/** Plans one build on what the builds before it left. Never throws. */
export function build(
  template: Template,
  context: BuildContext,
  prior: PriorState = EMPTY_STATE,
): Build {
  const inputs = { ...inputsOf(template), shared: beginBuild(template) }
  const full = plan(template.root, inputs, providersOf(template, context), prior)
  const made = context.transition === 'destroy' ? deletionPlan(template.root, full, prior) : full
  if (made.diagnostics.some(diagnostic => diagnostic.severity === 'error')) {
    const cost = costOfPlan(pricedPlan(template, made))
    const { diagnostics } = made
    const ended = {
      context,
      plan: made,
      cost,
      refused: true,
      objection: undefined,
      diagnostics,
      ...(isPriced(template, made) && { unrefused: cost.total }),
    }
    return withLimit(ended, limitMet(diagnostics))
  }
  return charged(template, context, made)
}

/** Whether the errors of a plan leave its cost as it is. By rule G that hangs on more than the metadata. */
function isPriced({ coderMinor }: Template, { failed = 'any', instances }: Plan): boolean {
  if (failed === 'any' || isRuleG(coderMinor)) return false
  return ![...failed].some(address => METADATA_ADDRESS.test(address)) && instances.length > 0
}

const METADATA_ADDRESS = new RegExp(`(?:^|\\.)${METADATA_TYPE}\\.[^.]+$`)

/** The build where a limit is met, if it is: what it costs is then unknown. */
export function withLimit(made: Build, limit: Diagnostic | undefined): Build {
  if (limit === undefined) return made
  const { unrefused: _, ...rest } = made
  return { ...rest, limit, cost: { ...made.cost, total: { status: 'unknown', sources: [] } } }
}

/** A first start and stop have little in common, and most templates are built no more. */
const FIRST_BUILDS = 2

/** What the builds of one template came to. */
interface Shared {
  builds: number
  readonly cells: SharedCells
  readonly applied: Applied
}

const SHARED = new WeakMap<Template, Shared>()

function sharedOf(template: Template): Shared {
  const known = SHARED.get(template)
  if (known !== undefined) return known
  const made: Shared = { builds: 0, cells: new SharedCells(), applied: new WeakMap() }
  SHARED.set(template, made)
  return made
}

/** What earlier builds of the template came to, once there are enough of them. */
function beginBuild(template: Template): SharedCells | undefined {
  const shared = sharedOf(template)
  shared.builds++
  return shared.builds > FIRST_BUILDS ? shared.cells : undefined
}

/** One build for those who want single values of it: nothing is evaluated before it is asked for. Never throws. */
export function plannerOf(
  template: Template,
  context: BuildContext,
  prior: PriorState = template.prior ?? EMPTY_STATE,
): Planner {
  const inputs = { ...inputsOf(template), shared: sharedOf(template).cells }
  return createPlanner(template.root, inputs, providersOf(template, context), prior)
}

/** What every plan of the template is made from. */
export function inputsOf(template: Template): PlanInputs {
  const { variables, unsetVariables, terraformMinor, capabilities, lateDiagnostics } = template
  return {
    variables,
    unsetVariables,
    workspaceName: 'default',
    terraformMinor,
    capabilities,
    ...(template.tellsAll && { tellsAll: true }),
    lateDiagnostics,
  }
}

function charged(template: Template, context: BuildContext, made: Plan): Build {
  const conversion = conversionOf(template, made)
  const problem = certainProblem(conversion)
  const byAttachment = isRuleG(template.coderMinor)
  const priced = pricedPlan(template, made)
  const cost = byAttachment ? legacyCostOf(conversion, priced) : costOfPlan(priced)
  return {
    context,
    plan: made,
    cost,
    refused: byAttachment && problem !== undefined,
    objection: problem?.text,
    diagnostics:
      problem === undefined ? made.diagnostics : [...made.diagnostics, problem.diagnostic],
  }
}

/** What the instances of a state of the template were charged when they were built, as far as their metadata tells. */
export function costOfState(
  { root, terraformMinor, coderMinor }: Template,
  instances: readonly PlannedInstance[],
): BuildCost {
  if (!isRuleG(coderMinor)) return costOf(instances)
  const charges = { instances, unseenModules: [], reads: new Set<string>() }
  return legacyCostOf(convertInstances(instances, root, buildGraph(root, terraformMinor)), charges)
}

/** The plan without the modules that are not there and of which the user says what they give: those cost nothing by themselves. */
function pricedPlan({ assumptions }: Template, made: Plan): PricedPlan {
  const { unseenModules, reads } = made
  if (assumptions === undefined || unseenModules.length === 0) return made
  const stated = unseenModules.filter(({ address }) => assumptions.states(address))
  const facts = stated.map(({ address }) => `${ASSUMPTION_FACT}${address}`)
  return {
    ...made,
    unseenModules: unseenModules.filter(each => !stated.includes(each)),
    reads: new Set([...reads, ...facts]),
  }
}

/** Whether Coder charges by what metadata is attached to. */
export function isRuleG(coderMinor: number | undefined): boolean {
  return coderMinor !== undefined && coderMinor <= LAST_MINOR_OF_RULE_G
}

/** What Coder makes of a plan: attachments, the resources on its pages, objections. */
export function conversionOf({ root, terraformMinor }: Template, made: Plan): Conversion {
  const known = CONVERSIONS.get(made)
  if (known !== undefined) return known
  const conversion = convertInstances(made.instances, root, buildGraph(root, terraformMinor))
  CONVERSIONS.set(made, conversion)
  return conversion
}

/** A plan is one template's: what comes of it is asked for while it is built, and by rules. */
const CONVERSIONS = new WeakMap<Plan, Conversion>()

/** All models that answer in a build, asked in order. */
export function providersOf(template: Template, context: BuildContext): readonly ProviderModel[] {
  const { assumptions, providers, root } = template
  const coder = coderProvider(withOwnAccessUrl(root, context))
  return [...(assumptions ? [assumptions.model] : []), ...providers, coder]
}

/** What an applied build leaves for the next one. */
export function stateAfter(
  template: Template,
  { context, plan: made }: { readonly context: BuildContext; readonly plan: PlannedInstances },
): PriorState {
  const { builds, applied } = sharedOf(template)
  return apply(made, providersOf(template, context), builds < FIRST_BUILDS ? undefined : applied)
}

/** Builds that follow each other on one workspace, each planned on what the one before left. */
export function buildChain(
  template: Template,
  contexts: readonly BuildContext[],
  prior: PriorState = EMPTY_STATE,
): readonly Build[] {
  const builds: Build[] = []
  let state = prior
  for (const context of contexts) {
    const made = build(template, context, state)
    builds.push(made)
    if (!made.refused) state = stateAfter(template, made)
  }
  return builds
}

/** A first start, and a stop after it. */
export interface OnOff {
  readonly on: Build
  readonly off: Build
}

/** The next start of a workspace (of a new one, unless there is a past) and the stop that follows, with the same parameters. */
export function buildOnOff(
  template: Template,
  start: BuildContext,
  prior: PriorState = template.prior ?? EMPTY_STATE,
): OnOff {
  const on = build(template, start, prior)
  return { on, off: build(template, stopAfter(start), stateAfter(template, on)) }
}

/** The presets that a start shows. */
export function presetsIn(started: Build): readonly Preset[] {
  return presetsOf(started.plan)
}
