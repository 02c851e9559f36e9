/** A template with its builds, and its metadata: what rules ask about most. */
import type { OnOff, Template } from '../../coder/builds.ts'
import type { BuildContext } from '../../coder/context.ts'
import { type TermCost, termCost } from '../../coder/cost.ts'
import type { AttributeNode } from '../../hcl/syntax.ts'
import type { PlannedInstance } from '../../plan/plan-model.ts'
import type { Location } from '../../text/source.ts'
import type { PlacedResource } from './reached.ts'

/** A template with its builds. */
export interface LintSubject {
  readonly name: string
  readonly template: Template
  /** The start that `builds` begin with. */
  readonly start: BuildContext
  readonly builds: OnOff
  /** Whether it does not load, so that there are no builds. */
  readonly isBroken: boolean
  /** The preset in force. */
  readonly preset: string | undefined
  /** Whether the report tells of every build that Coder may make. */
  readonly isInDepth: boolean
  /** The largest budget of those who may use the template; undefined: nobody knows, or there is no limit. */
  readonly largestBudget: () => number | undefined
}

/** One `coder_metadata` block. */
export interface MetadataFacts extends PlacedResource {
  /** Without keys. */
  readonly address: string
  /** Its `daily_cost`, if it has one. */
  readonly cost: AttributeNode | undefined
  readonly on: readonly PlannedInstance[]
  readonly off: readonly PlannedInstance[]
  /** The resources that its `resource_id` names, by address without keys. */
  readonly targets: ReadonlyMap<string, PlacedResource>
}

/** The only resource that a metadata is meant for, if it names one and only one that Coder would show. */
export function targetOf({
  targets,
}: MetadataFacts): (PlacedResource & { readonly address: string }) | undefined {
  const [only] = targets
  if (targets.size !== 1 || only === undefined) return undefined
  const [address, placed] = only
  const { mode, type } = placed.declaration
  return mode === 'managed' && !type.startsWith('coder_') ? { ...placed, address } : undefined
}

/** What all given instances cost together; undefined unless it is known and each certainly exists. */
export function exactCredits(instances: readonly PlannedInstance[]): bigint | undefined {
  let sum = 0n
  for (const { value, presence } of instances) {
    const cost = termCost(value)
    if (cost.kind !== 'exact' || presence.low !== presence.high) return undefined
    sum += cost.credits * BigInt(presence.low)
  }
  return sum
}

/** Whether a cost is certainly nothing. */
export function isFree(cost: TermCost): boolean {
  return cost.kind === 'exact' && cost.credits === 0n
}

/** Whether at least one instance exists for certain. */
export function certainlyExists(instances: readonly PlannedInstance[]): boolean {
  return instances.some(({ presence }) => presence.low > 0)
}

/** Whether certainly no instance exists. */
export function certainlyGone(instances: readonly PlannedInstance[]): boolean {
  return instances.every(({ presence }) => presence.high === 0)
}

/** Where a block is declared. */
export function headerOf({ declaration }: PlacedResource): Location {
  return { source: declaration.source, span: declaration.headerSpan }
}

/** Where an argument's value stands. */
export function placeOf({ source, expression }: AttributeNode): Location {
  return { source, span: expression.span }
}
