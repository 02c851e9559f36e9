/**
 * What Coder charges for a plan since 2.30 (rule P): the sum of `daily_cost` over every planned `coder_metadata` instance, whatever
 * it points at, in 32 bits. See provisioner/terraform/planresources.go.
 */
import type { Plan, PlannedInstance, UnseenModule } from '../plan/plan-model.ts'
import { isCertain, type Presence } from '../plan/presence.ts'
import type { Location } from '../text/source.ts'
import { mergeSources } from '../value/make.ts'
import { ceil, floor, toBigInt } from '../value/number.ts'
import { compareUtf8 } from '../value/type.ts'
import type { Reason, UnseenSource, Value } from '../value/value.ts'
import { ASSUMPTION_FACT } from './assumptions.ts'
import { publicModule, REGISTRY_DATE } from './registry-modules.ts'

/** One metadata instance's part in a build's cost. */
export interface CostTerm {
  readonly address: string
  /** Credits of one instance. */
  readonly cost: TermCost
  readonly presence: Presence
  readonly location: Location | undefined
  /** On what the user stated it rests, in a clause each; left out for nothing. */
  readonly assumptions?: readonly string[]
}

/** What one metadata instance costs. */
export type TermCost =
  /** Exactly this many credits; null and absent are 0. */
  | { readonly kind: 'exact'; readonly credits: bigint; readonly isNull: boolean }
  /** Terraform does not know it at plan: charged 0 by this build. */
  | { readonly kind: 'after-apply'; readonly reasons: readonly Reason[] }
  /** Not seen here: at least `low`, at most `high`, where bounds are known. */
  | {
      readonly kind: 'unseen'
      readonly low: bigint | undefined
      readonly high: bigint | undefined
      readonly sources: readonly UnseenSource[]
    }

/** What a build costs. */
export interface BuildCost {
  readonly total: TotalCost
  /** In order of the addresses. */
  readonly terms: readonly CostTerm[]
}

/** The credits that Coder commits for a build. */
export type TotalCost =
  | { readonly status: 'exact'; readonly credits: number }
  /** Exact if the assumptions hold. */
  | {
      readonly status: 'assumed'
      readonly credits: number
      readonly assumptions: readonly string[]
    }
  | {
      readonly status: 'range'
      readonly low: number
      readonly high: number
      readonly sources: readonly UnseenSource[]
      /** What else has to hold, in a clause each. */
      readonly assumptions: readonly string[]
    }
  | { readonly status: 'unknown'; readonly sources: readonly UnseenSource[] }

/** The type of resource that carries costs; Coder compares by name alone. */
export const METADATA_TYPE = 'coder_metadata'

/** What of a plan decides about its cost. */
export type PricedPlan = Pick<Plan, 'instances' | 'unseenModules' | 'reads' | 'presumed'>

/** The cost of a plan under rule P. Modules that are not there make the total unknown, unless they are known to hold no metadata. */
export function costOfPlan(plan: PricedPlan): BuildCost {
  const metadata = plan.instances.filter(instance => instance.type === METADATA_TYPE)
  const terms = metadata.map(termOf)
  return costOfTerms(terms, plan, new Set(terms.flatMap(({ assumptions = [] }) => assumptions)))
}

const NO_READS: ReadonlySet<string> = new Set()

/** The same of instances from anywhere, such as those of a state. */
export function costOf(
  instances: readonly PlannedInstance[],
  unseenModules: readonly UnseenModule[] = [],
): BuildCost {
  return costOfPlan({ instances, unseenModules, reads: NO_READS })
}

/** The cost that the terms add up to. `parts` are all assumptions of the terms, where they tell of theirs. */
export function costOfTerms(
  terms: readonly CostTerm[],
  plan: PricedPlan,
  parts?: ReadonlySet<string>,
): BuildCost {
  const total = totalOf(terms, plan.unseenModules.flatMap(moduleSources))
  return { terms, total: withAssumptions(total, assumptionsOf(plan, parts)) }
}

function withAssumptions(total: TotalCost, assumptions: readonly string[]): TotalCost {
  if (assumptions.length === 0) return total
  switch (total.status) {
    case 'exact':
      return { status: 'assumed', credits: total.credits, assumptions }
    case 'range':
      return { ...total, assumptions }
    default:
      return total
  }
}

/**
 * What the plan takes for granted, in a clause each. Everything in a plan has to hold for there to be a build, even what no part of the
 * cost rests on; `parts` are the clauses of which that is known that one does.
 */
function assumptionsOf(
  { unseenModules, reads, presumed = [] }: PricedPlan,
  parts: ReadonlySet<string> | undefined,
): readonly string[] {
  const stated = statedIn(reads).map(clause =>
    parts === undefined || parts.has(clause)
      ? clause
      : `${clause} (only for the rest of the plan: this number does not read it)`,
  )
  const modules = unseenModules.flatMap(({ module, presence }) => {
    const known = presence.high === 0 ? undefined : publicModule(module.sourceAddress)
    if (known === undefined) return []
    return [
      `"module.${module.path.join('.module.')}" costs nothing: it is not installed, and "${known.name}" of registry.coder.com had no metadata on ${REGISTRY_DATE}`,
    ]
  })
  return [...new Set([...presumed, ...stated, ...modules])]
}

/** What the user stated, of all facts that were read. */
function statedIn(reads: ReadonlySet<string>): readonly string[] {
  return [...reads]
    .filter(read => read.startsWith(ASSUMPTION_FACT))
    .map(read => `"${read.slice(ASSUMPTION_FACT.length)}" is as the configuration states it`)
    .sort(compareUtf8)
}

/** Why a module that is not there leaves the total open; nothing if it is known to cost nothing. */
export function moduleSources({ module, presence }: UnseenModule): readonly UnseenSource[] {
  if (presence.high === 0 || publicModule(module.sourceAddress) !== undefined) return []
  const { call } = module
  return [
    {
      id: `module.${module.path.join('.module.')}`,
      text: `the module "${call.name}" (${module.sourceAddress || 'unknown source'}) is not installed`,
      remedy: 'terraform init -backend=false',
      location: call.sourceLocation ?? { source: call.source, span: call.headerSpan },
    },
  ]
}

function termOf(instance: PlannedInstance): CostTerm {
  const { address, presence, location, value } = instance
  return { address, presence, location, cost: termCost(value), ...restingOn([instance]) }
}

/** What the user stated and some instances rest on, as a term tells it. */
export function restingOn(instances: readonly PlannedInstance[]): Pick<CostTerm, 'assumptions'> {
  const stated = instances.flatMap(({ reads = NO_READS }) => statedIn(reads))
  const assumptions = [...new Set(stated)].sort(compareUtf8)
  return assumptions.length > 0 ? { assumptions } : {}
}

/** What one metadata instance costs, from its planned object. */
export function termCost(metadata: Value): TermCost {
  return costOfValue(attribute(metadata, 'daily_cost'))
}

function attribute(value: Value, name: string): Value | undefined {
  if (value.kind === 'object') return value.attributes.get(name)
  if (value.kind === 'unseen') return value.parts?.get(name) ?? value
  return undefined
}

function costOfValue(value: Value | undefined): TermCost {
  switch (value?.kind) {
    case undefined:
    case 'null':
      return { kind: 'exact', credits: 0n, isNull: true }
    case 'number':
      // The provider refuses fractions, which makes the plan fail before anything is charged.
      return { kind: 'exact', credits: toBigInt(value.number) ?? 0n, isNull: false }
    case 'unknown':
      return { kind: 'after-apply', reasons: value.reasons }
    case 'unseen':
      return unseenCost(value)
    default:
      return { kind: 'exact', credits: 0n, isNull: true }
  }
}

function unseenCost({ hull, sources }: Extract<Value, { kind: 'unseen' }>): TermCost {
  // A fraction is refused, so that only whole numbers between the bounds are charged.
  const least = hull.low === undefined ? undefined : toBigInt(ceil(hull.low))
  const most = hull.high === undefined ? undefined : toBigInt(floor(hull.high))
  const isEmpty = least !== undefined && most !== undefined && least > most
  const [low, high] = isEmpty ? [undefined, undefined] : [least, most]
  // Null and unknown are charged 0, so a hull bounds the charge only if neither can be.
  const certain = hull.notNull && hull.notUnknown
  if (certain) return { kind: 'unseen', low, high, sources }
  const widenedLow = low === undefined || low < 0n ? low : 0n
  return {
    kind: 'unseen',
    low: widenedLow,
    high: high === undefined || high > 0n ? high : 0n,
    sources,
  }
}

/** Coder's accumulator is a 32-bit integer that wraps, and so is each cost, which reaches it through a JSON double. */
export function wrapInt32(credits: bigint): number {
  return Number(BigInt.asIntN(32, BigInt(Number(credits))))
}

const INT32_MAX = 2n ** 31n - 1n
const INT32_MIN = -(2n ** 31n)

function totalOf(terms: readonly CostTerm[], moduleTrouble: readonly UnseenSource[]): TotalCost {
  let low: bigint | undefined = 0n
  let high: bigint | undefined = 0n
  const sources: (readonly UnseenSource[])[] = []
  for (const term of terms) {
    const bounds = boundsOf(term)
    sources.push(bounds.sources)
    low = low === undefined || bounds.low === undefined ? undefined : low + bounds.low
    high = high === undefined || bounds.high === undefined ? undefined : high + bounds.high
  }
  if (moduleTrouble.length > 0)
    return { status: 'unknown', sources: mergeSources(moduleTrouble, ...sources) }
  const merged = sources.length === 0 ? [] : mergeSources(...sources)
  if (low === undefined || high === undefined) return { status: 'unknown', sources: merged }
  if (low === high) return { status: 'exact', credits: wrapInt32(low) }
  // Sums that may wrap bound nothing.
  if (low < INT32_MIN || high > INT32_MAX) return { status: 'unknown', sources: merged }
  return {
    status: 'range',
    low: Number(low),
    high: Number(high),
    sources: merged,
    assumptions: [],
  }
}

/** Whole credits between two ends, where such are known. */
export interface Bounds {
  readonly low: bigint | undefined
  readonly high: bigint | undefined
  readonly sources: readonly UnseenSource[]
}

/** What a planned metadata instance may add to the sum, before that wraps. */
export function boundsOfInstance(instance: PlannedInstance): Bounds {
  return boundsOf(termOf(instance))
}

/** What a term may add: its cost times how often it exists. */
function boundsOf({ cost, presence }: CostTerm): Bounds {
  const one = boundsOfOne(cost)
  const sources = isCertain(presence) ? one.sources : mergeSources(one.sources, presence.sources)
  if (presence.high === 0) return { low: 0n, high: 0n, sources: [] }
  if (one.low === 0n && one.high === 0n) return { low: 0n, high: 0n, sources: [] }
  const [least, most] = [
    BigInt(presence.low),
    presence.high === undefined ? undefined : BigInt(presence.high),
  ]
  return {
    low: product(one.low, least, most, 'low'),
    high: product(one.high, least, most, 'high'),
    sources,
  }
}

/** One end of `bound × n` for every n from `least` to `most`. */
function product(
  bound: bigint | undefined,
  least: bigint,
  most: bigint | undefined,
  end: 'low' | 'high',
): bigint | undefined {
  if (bound === undefined) return undefined
  const wantsMost = end === 'low' ? bound < 0n : bound > 0n
  if (!wantsMost) return bound * least
  return most === undefined ? undefined : bound * most
}

function boundsOfOne(cost: TermCost): Bounds {
  switch (cost.kind) {
    case 'exact': {
      const credits = BigInt(wrapInt32(cost.credits))
      return { low: credits, high: credits, sources: [] }
    }
    case 'after-apply':
      return { low: 0n, high: 0n, sources: [] }
    case 'unseen':
      return unwrappedBounds(cost)
  }
}

/** A cost that may leave 32 bits wraps to anything, unless all of it wraps alike. */
function unwrappedBounds({ low, high, sources }: Extract<TermCost, { kind: 'unseen' }>): Bounds {
  if (low === undefined || high === undefined) return { low: undefined, high: undefined, sources }
  const turns = turnsOf(low)
  const isAlike = turns === turnsOf(high) && low >= -EXACT_DOUBLE && high <= EXACT_DOUBLE
  if (!isAlike) return { low: undefined, high: undefined, sources }
  const shift = turns << 32n
  return { low: low - shift, high: high - shift, sources }
}

/** Larger whole numbers are rounded on their way to Coder. */
const EXACT_DOUBLE = 2n ** 53n

/** How often a sum has gone round in 32 bits. */
function turnsOf(credits: bigint): bigint {
  return (credits - INT32_MIN) >> 32n
}
