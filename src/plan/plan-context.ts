/** What every part of one plan shares. */
import type { EvaluationCollector } from '../eval/doubt.ts'
import type { Meter } from '../eval/meter.ts'
import type { Module, ResourceDeclaration, SourcedExpression } from '../module/configuration.ts'
import { impliedProviderAddress, impliedProviderName } from '../module/source/provider-address.ts'
import type { Value } from '../value/value.ts'
import type { BlockSchema } from './body/schema.ts'
import type { CellReader } from './cells.ts'
import type { PlannedGraph } from './graph/graph.ts'
import type { PlanInputs } from './inputs.ts'
import type { PlannedModule } from './instance/instance-state.ts'
import type { PossibleFailure, PriorState } from './plan-model.ts'
import type { ProviderCoverage, ProviderModel } from './provider/provider-model.ts'
import type { PlanFacts } from './shared-cells.ts'

/**
 * What stands in for the value of an expression of the root module, given to the collector as its evaluation would be; undefined: the
 * expression is evaluated. The facts on which that hangs are noted.
 */
export type StandIns = (
  at: SourcedExpression,
  collector: EvaluationCollector,
  noteRead: (fact: string) => void,
) => Value | undefined

/** Made once for each plan. `instancesOf`, `made` and `possibleFailures` grow while it is walked; the rest stays as it is. */
export interface PlanContext {
  readonly inputs: PlanInputs
  readonly providers: readonly ProviderModel[]
  readonly prior: PriorState
  readonly reader: CellReader
  /** What all evaluations together may take. */
  readonly meter: Meter
  readonly graph: PlannedGraph
  /** Every instance of every module that has been expanded so far. */
  readonly instancesOf: Map<Module, PlannedModule[]>
  /** How many instances have been made so far. */
  readonly made: { instances: number }
  readonly standIns?: StandIns | undefined
  /** Checks that could not be decided, collected while planning. */
  readonly possibleFailures: PossibleFailure[]
}

/** The model that answers for a resource, or undefined if none knows its schema. */
export function providerFor(
  plan: PlanContext,
  module: Module,
  { mode, type, provider }: ResourceDeclaration,
): ProviderModel | undefined {
  const address = providerAddress(module, provider ?? impliedProviderName(type))
  return plan.providers.find(
    model => isFor(model, address) && model.schema(mode, type) !== undefined,
  )
}

/** The schema of a resource; undefined if no model knows it. */
export function schemaFor(
  plan: PlanContext,
  module: Module,
  declaration: ResourceDeclaration,
): BlockSchema | undefined {
  const model = providerFor(plan, module, declaration)
  return model?.schema(declaration.mode, declaration.type)
}

/** A provider of which every type is known. */
export interface CoveredProvider extends ProviderCoverage {
  /** Namespace and name, such as `coder/coder`. */
  readonly name: string
}

/** Everything that a resource's provider has, where that is known: a type without schema is then a mistake, or newer. */
export function coveredProviderOf(
  plan: PlanContext,
  module: Module,
  type: string,
  provider?: string,
): CoveredProvider | undefined {
  return coveredProvider(plan, module, provider ?? impliedProviderName(type))
}

/** Everything that the provider of a local name has, where that is known. */
export function coveredProvider(
  plan: PlanContext,
  module: Module,
  localName: string,
): CoveredProvider | undefined {
  return coveredByAddress(plan, providerAddress(module, localName))
}

/** Everything that the provider at a source address has, where that is known. */
export function coveredByAddress(plan: PlanContext, address: string): CoveredProvider | undefined {
  for (const { covers } of plan.providers) {
    const name = covers?.sources.find(source => address.endsWith(`/${source}`))
    if (covers !== undefined && name !== undefined) return { name, ...covers }
  }
  return undefined
}

/** The source address of the provider that a local name stands for. */
function providerAddress(module: Module, localName: string): string {
  const [name = ''] = localName.split('.')
  return module.requiredProviders.get(name)?.sourceAddress ?? impliedProviderAddress(name)
}

/** Registries differ, and so do mirrors; who made the provider and its name do not. */
function isFor({ source }: ProviderModel, address: string): boolean {
  return source === undefined || address.endsWith(`/${source}`)
}

/** A value with what the user stated about it in the place of what is not seen. */
export function withAssumptions(plan: PlanContext, address: string, value: Value): Value {
  const { noteRead } = plan.reader
  return plan.providers.reduce(
    (found, provider) => provider.assume?.({ address, value: found, noteRead }) ?? found,
    value,
  )
}

/** The instances of a module that have been expanded so far. */
export function moduleInstances(plan: PlanContext, module: Module): readonly PlannedModule[] {
  const listOf = ({ instancesOf }: PlanFacts): readonly PlannedModule[] =>
    instancesOf.get(module) ?? []
  plan.reader.ask(`${module.path.join('.')} (instances)`, plan, asked =>
    listOf(asked)
      .map(({ instance }) => instance.address)
      .join('\n'),
  )
  return listOf(plan)
}

/** What the last apply left of an instance; undefined: there was none. */
export function priorValueOf(plan: PlanContext, address: string): Value | undefined {
  return plan.reader.ask(
    `${address} (prior)`,
    plan,
    ({ prior }) => prior.instances.get(address)?.value,
  )
}

/** Whether the last apply left any instance of a resource; the address is that of the resource in an instance of its module. */
export function hasPriorInstances(plan: PlanContext, address: string): boolean {
  return plan.reader.ask(`${address} (priors)`, plan, ({ prior }) =>
    [...prior.instances.keys()].some(known => known === address || known.startsWith(`${address}[`)),
  )
}

/** Whether it is not certain how many instances of a resource the last apply left. */
export function isPriorUncertain(plan: PlanContext, configAddress: string): boolean {
  return plan.reader.ask(`${configAddress} (uncertain)`, plan, ({ prior }) =>
    prior.uncertain.has(configAddress),
  )
}
