/** The plan of a whole configuration: what `terraform plan` would make of it, derived without Terraform. */
import { DiagnosticList } from '../diagnostics/collector.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { TerraformMinor } from '../eval/language-version.ts'
import { MAX_PLAN_STEPS, Meter } from '../eval/meter.ts'
import { backendClause } from '../module/check/check-backend.ts'
import { checkMoves } from '../module/check/check-moves.ts'
import { isMissingModule, type Module } from '../module/configuration.ts'
import { headerLocation } from '../module/merge/merged-module.ts'
import { tellNotSet } from '../module/variables/variable-input.ts'
import { compareUtf8 } from '../value/type.ts'
import type { CellMemory } from './cell-memory.ts'
import { CellReader, createCell } from './cells.ts'
import { failedResources } from './failed-resources.ts'
import { plannedGraph } from './graph/graph.ts'
import type { PlanInputs } from './inputs.ts'
import { type PlanArgs, planDiagnostic } from './messages.ts'
import { MAX_INSTANCES_OF_ALL, ModuleCells } from './module/module-cells.ts'
import { rootInstance } from './module/module-instance.ts'
import type { PlanContext, StandIns } from './plan-context.ts'
import type { Plan, PlannedInstance, PossibleFailure, PriorState } from './plan-model.ts'
import { PlanWalk } from './plan-walk.ts'
import type { ProviderModel } from './provider/provider-model.ts'
import { refuseMovedInstances } from './state/moved-instances.ts'
import { movedState } from './state/moved-state.ts'
import { validateConfiguration } from './validate/validate-configuration.ts'

/** A configuration ready to be asked: for one value, or for everything. */
export interface Planner {
  readonly context: PlanContext
  readonly root: ModuleCells
}

/** A planner; nothing is evaluated yet. Never throws. */
export function createPlanner(
  root: Module,
  inputs: PlanInputs,
  providers: readonly ProviderModel[],
  prior: PriorState,
  memory?: CellMemory,
  standIns?: StandIns,
): Planner {
  const context: PlanContext = {
    inputs,
    providers,
    prior: movedState(root, prior, inputs.terraformMinor),
    reader: new CellReader(
      (name, limit) => planDiagnostic('plan/too-deep', { name, limit }, null),
      inputs.shared && { cells: inputs.shared, facts: () => context },
      memory,
    ),
    meter: new Meter(MAX_PLAN_STEPS),
    graph: plannedGraph(root, inputs.terraformMinor),
    instancesOf: new Map(),
    made: { instances: 0 },
    possibleFailures: [],
    standIns,
  }
  return { context, root: new ModuleCells(context, rootInstance(root), undefined) }
}

/** With more mistakes than this nobody asks what the plan would have been, and making it takes longer than finding them did. */
const MOST_MISTAKES = 1000

/**
 * Evaluates everything, since an unrelated mistake makes Terraform refuse all of it. With mistakes that are found before anything is
 * planned, those are the diagnostics; the plan is still what could be made. Never throws.
 */
export function plan(
  root: Module,
  inputs: PlanInputs,
  providers: readonly ProviderModel[],
  prior: PriorState,
): Plan {
  const { context, root: cells } = createPlanner(root, inputs, providers, prior)
  const unset = variableDiagnostics(cells)
  const early = unset.length > 0 ? unset : earlyDiagnostics(context, root)
  const walk = new PlanWalk(context, cells)
  const everything = createCell('', undefined, () => void walk.walk())
  const mistakes = early.filter(isError).length
  if (mistakes <= MOST_MISTAKES && !early.some(isAboutSize)) context.reader.read(everything)
  const isRefused = mistakes > 0
  const moves = new DiagnosticList()
  refuseMovedInstances(context, root, walk.instances, moves)
  // Moves that cannot be made are told instead of everything else.
  const found = moves.hasErrors ? moves.items : walk.diagnostics
  const diagnostics = [...early, ...(isRefused ? [] : found), ...overspent(context)]
  return {
    instances: walk.instances.sort((a, b) => compareUtf8(a.address, b.address)),
    outputs: walk.outputs,
    unseenModules: walk.unseenModules,
    diagnostics,
    ...(diagnostics.some(isError) && {
      failed: inputs.lateDiagnostics?.some(isError)
        ? 'any'
        : failedResources(context.graph, walk.failed, early.filter(isError)),
    }),
    possibleFailures: [...context.possibleFailures, ...doubtsOf(context.reader)],
    presumed: [
      ...presumedOfBackend(root),
      ...presumedOfProviders(early),
      ...presumedImports(context, walk.instances),
    ],
    checks: walk.checks.objects(),
    reads: everything.reads,
  }
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error'
}

/** Whoever met the end of the allowance may have asked without telling. */
function overspent({ meter }: PlanContext): readonly Diagnostic[] {
  return meter.trouble === undefined ? [] : [meter.trouble]
}

/** What is refused whatever the values are. */
export function earlyDiagnostics(context: PlanContext, root: Module): readonly Diagnostic[] {
  const tooMany = tooManyBlocks(root)
  if (tooMany !== undefined) return [tooMany]
  const { terraformMinor, lateDiagnostics = [] } = context.inputs
  const found = [...validateConfiguration(context, root)]
  // Validating reads every template of a JSON file, and what is wrong with them is told with all else that it finds.
  if (found.some(isError)) return [...lateDiagnostics.filter(isAboutSyntax), ...found]
  const moves = new DiagnosticList()
  checkMovesIn(root, terraformMinor, moves)
  return [...lateDiagnostics, ...found, ...moves.items]
}

/** A block that is not repeated is one instance, which need not be made to be counted. */
function tooManyBlocks(root: Module): Diagnostic | undefined {
  const single = [...root.resources.values()].filter(
    ({ count, forEach }) => count === undefined && forEach === undefined,
  )
  const first = single[MAX_INSTANCES_OF_ALL]
  if (first === undefined) return undefined
  const args = { limit: MAX_INSTANCES_OF_ALL }
  return planDiagnostic('plan/too-many-instances-of-all', args, headerLocation(first))
}

function isAboutSize({ code }: Diagnostic): boolean {
  return code === 'plan/too-many-instances-of-all'
}

function isAboutSyntax({ code }: Diagnostic): boolean {
  return code.startsWith('hcl/')
}

/** What has to hold of providers: types that only a newer one can have are there, and other versions do what the known one does. */
function presumedOfProviders(early: readonly Diagnostic[]): readonly string[] {
  const clauses = early.flatMap(({ code, args }) => {
    // The emitter of planning ties the arguments to the code.
    if (code === 'plan/unknown-type') {
      const { provider, upTo, what, type } = args as PlanArgs[typeof code]
      return [`"${provider}" newer than ${upTo} has the ${what} "${type}"`]
    }
    if (code === 'plan/other-provider-version') {
      const { provider, text, upTo } = args as PlanArgs[typeof code]
      return [`"${provider}" at "${text}" answers as ${upTo} does`]
    }
    return []
  })
  return [...new Set(clauses)].sort(compareUtf8)
}

/** That Terraform keeps its state where the configuration says. */
function presumedOfBackend({ backend }: Module): readonly string[] {
  const clause = backend && backendClause(backend)
  return clause === undefined ? [] : [clause]
}

/** That there is an object to import is only known to its provider. Terraform's own resource has none. */
function presumedImports(
  { graph, prior }: PlanContext,
  instances: readonly PlannedInstance[],
): readonly string[] {
  if (graph.imports.size === 0) return []
  return instances
    .filter(
      ({ configAddress, presence }) => graph.imports.has(configAddress) && presence.high !== 0,
    )
    .filter(({ type, address }) => type !== 'terraform_data' && !prior.instances.has(address))
    .map(({ configAddress }) => `there is what is imported to "${configAddress}"`)
    .filter((clause, at, all) => all.indexOf(clause) === at)
}

function checkMovesIn(module: Module, version: TerraformMinor, collector: DiagnosticList): void {
  checkMoves(module, version, collector)
  for (const child of module.children.values()) {
    if (!isMissingModule(child)) checkMovesIn(child, version, collector)
  }
}

/** Terraform does not begin without a value for each variable that needs one. */
function variableDiagnostics(cells: ModuleCells): readonly Diagnostic[] {
  const { variables, unsetVariables } = cells.plan.inputs
  const own = new DiagnosticList()
  if (unsetVariables === 'refused') {
    for (const variable of cells.instance.module.variables.values()) {
      if (variable.default === undefined && !variables.has(variable.name)) tellNotSet(variable, own)
    }
  }
  return own.items
}

function doubtsOf({ doubts }: CellReader): readonly PossibleFailure[] {
  return doubts.flatMap(({ sources, diagnostic, isUnlooked }) => {
    if (isUnlooked) return []
    return { sources, diagnostic, location: diagnostic?.subject ?? sources[0]?.location }
  })
}
