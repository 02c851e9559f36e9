/** What every part of one plan shares. */
import type { CellReader } from './cells.ts'
import type { PlanInputs } from './inputs.ts'
import type { PossibleFailure, PriorState } from './plan-model.ts'
import type { ProviderModel, SchemaMode } from './provider-model.ts'

export interface PlanContext {
  readonly inputs: PlanInputs
  readonly providers: readonly ProviderModel[]
  readonly prior: PriorState
  readonly reader: CellReader
  /** Checks that could not be decided, collected while planning. */
  readonly possibleFailures: PossibleFailure[]
}

/** The model that answers for a resource type, or undefined if none knows its schema. */
export function providerFor(
  plan: PlanContext,
  mode: SchemaMode,
  type: string,
): ProviderModel | undefined {
  return plan.providers.find(provider => provider.schema(mode, type) !== undefined)
}

/** What the user stated about an address, or undefined. */
export function assumedValue(
  plan: PlanContext,
  address: string,
): ReturnType<NonNullable<ProviderModel['assumption']>> {
  for (const provider of plan.providers) {
    const value = provider.assumption?.(address)
    if (value !== undefined) return value
  }
  return undefined
}
