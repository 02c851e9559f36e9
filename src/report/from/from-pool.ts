/** Pools of prebuilt workspaces as the report has them. */
import {
  addRanges,
  type CreditRange,
  isExact,
  NO_CREDITS,
  UNKNOWN_CREDITS,
} from '../../quota/credit-range.ts'
import { demandOf, type PoolVerdict } from '../../quota/prebuilds.ts'
import { creditBounds } from '../credit-bounds.ts'
import type { PoolReport } from '../report.ts'

/** A preset of which Coder keeps workspaces ready. */
export interface PoolPreset {
  readonly preset: string
  /** The most over all schedules. */
  readonly instances: number
  /** Whether there may be more: some number is not seen. */
  readonly mayBeMore: boolean
  /** A start as a prebuild. */
  readonly on: CreditRange
  /** Whether there would be no such build. */
  readonly isRefused: boolean
}

/** What becomes of all the pools of an organization. */
export interface PoolFacts {
  readonly verdict: PoolVerdict
  /** What the group that is meant for prebuilds allows. */
  readonly allowanceCredits: number
}

/** One template's pool, and what becomes of it together with those of other templates. */
export function reportPool(
  presets: readonly PoolPreset[],
  facts: PoolFacts | undefined,
): PoolReport {
  const demand = presets
    .filter(({ isRefused }) => !isRefused)
    .map(demandOf)
    .reduce(addRanges, NO_CREDITS)
  return {
    presets: presets.map(({ preset, instances, mayBeMore, on, isRefused }) => ({
      preset,
      instances,
      ...(mayBeMore && { may_be_more: mayBeMore }),
      refused: isRefused,
      ...creditBounds(on),
    })),
    ...creditBounds(demand),
    verdict: facts === undefined ? null : verdictOf(facts),
  }
}

function verdictOf({ verdict, allowanceCredits }: PoolFacts): NonNullable<PoolReport['verdict']> {
  const { organization, budget, arithmetic, demand, neverFit } = verdict
  const shortfall = demand.high - budget.credits.low
  const isShort = verdict.verdict === 'insufficient_quota' && demand.high < UNKNOWN_CREDITS.high
  return {
    organization,
    verdict: verdict.verdict,
    budget: budgetCredits(budget),
    arithmetic,
    never_fit: neverFit.map(({ template, preset }) => ({ template, preset })),
    raise_to_credits: isShort ? allowanceCredits + shortfall : null,
  }
}

function budgetCredits({ isUnlimited, credits }: PoolVerdict['budget']): number | null {
  if (isUnlimited) return -1
  return isExact(credits) ? credits.low : null
}
