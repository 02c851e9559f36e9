/** Whether the pool of prebuilt workspaces fits the budget of the user who owns them. */
import { PREBUILDS_USER } from '../config/quota/quota-model.ts'
import {
  addRanges,
  type CreditRange,
  NO_CREDITS,
  rangeText,
  UNKNOWN_CREDITS,
} from './credit-range.ts'
import type { Budget, Standings } from './standing.ts'

/** A preset's part in the pool. */
export interface PoolPart {
  readonly template: string
  readonly preset: string
  /** How many are to be kept ready: the most over all schedules. */
  readonly instances: number
  /** Whether there may be more: some number is not seen. */
  readonly mayBeMore: boolean
  /** A start with the preset's parameters, as a prebuild. */
  readonly on: CreditRange
}

/** What becomes of an organization's pool. */
export interface PoolVerdict {
  readonly organization: string
  /** `insufficient_quota` where the whole pool certainly does not fit at once. */
  readonly verdict: 'ok' | 'insufficient_quota' | 'unknown'
  /** What the whole pool weighs. */
  readonly demand: CreditRange
  /** Of the prebuilds user: Everyone, its own group, and those that list it. */
  readonly budget: Budget
  /** The parts of which not even one instance fits. */
  readonly neverFit: readonly PoolPart[]
  /** The sum, such as `3 × 30 = 90 > 60`. */
  readonly arithmetic: string
}

/** The verdict on the pool of one organization. Parts that cost nothing are never refused. Never throws. */
export function poolVerdict(
  standings: Standings,
  organization: string,
  parts: readonly PoolPart[],
): PoolVerdict {
  const budget = standings.budgetOf(PREBUILDS_USER, organization)
  const wanted = parts.filter(part => part.instances > 0 || part.mayBeMore)
  const demand = wanted.map(demandOf).reduce(addRanges, NO_CREDITS)
  const verdict = verdictOf(demand, budget, wanted)
  const terms = wanted.map(part => `${numberText(part)} × ${rangeText(part.on)}`).join(' + ')
  const limit = budget.isUnlimited ? 'no quota' : `${signs[verdict]} ${rangeText(budget.credits)}`
  return {
    organization,
    verdict,
    demand,
    budget,
    neverFit: budget.isUnlimited
      ? []
      : wanted.filter(part => part.on.low > Math.max(0, budget.credits.high)),
    arithmetic: `${terms === '' ? '0' : terms} = ${rangeText(demand)} ${limit}`,
  }
}

const signs: { readonly [V in PoolVerdict['verdict']]: string } = {
  ok: '≤',
  insufficient_quota: '>',
  unknown: 'against',
}

/** What all instances of a preset weigh. Never throws. */
export function demandOf({
  instances,
  mayBeMore,
  on,
}: Pick<PoolPart, 'instances' | 'mayBeMore' | 'on'>): CreditRange {
  const [low, high] = [instances * on.low, instances * on.high]
  return {
    low: mayBeMore && on.low < 0 ? UNKNOWN_CREDITS.low : low,
    high: mayBeMore && on.high > 0 ? UNKNOWN_CREDITS.high : high,
  }
}

/** How many instances a preset asks for, in words: `3`, `at least 3`. */
export function numberText({
  instances,
  mayBeMore,
}: Pick<PoolPart, 'instances' | 'mayBeMore'>): string {
  return mayBeMore ? `at least ${instances}` : String(instances)
}

function verdictOf(
  demand: CreditRange,
  budget: Budget,
  parts: readonly PoolPart[],
): PoolVerdict['verdict'] {
  const free = parts.every(part => part.on.low === 0 && part.on.high === 0)
  if (budget.isUnlimited || free) return 'ok'
  // With refunds it matters in which order the instances start.
  if (parts.some(part => part.on.low < 0)) return 'unknown'
  if (demand.high <= budget.credits.low) return 'ok'
  return demand.low > budget.credits.high ? 'insufficient_quota' : 'unknown'
}
