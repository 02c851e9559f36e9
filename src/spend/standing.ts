/** How far a limit is used up: the arithmetic that chat limits and budgets share once each has its own limit and spend. */

import { compareInstants, type Instant } from '../text/instant.ts'
import { elapsedSeconds, lengthSeconds, type Period } from './period.ts'

/** Bounds of spend in micro-dollars; equal for a number that is certain, `high` undefined where nothing bounds it. */
export interface SpendInterval {
  readonly low: bigint
  readonly high: bigint | undefined
}

/** Where spend leads if it goes on as it has since the period began. A projection, not what Coder computes. */
export interface Projection {
  /** Micro-dollars at the period's end. */
  readonly atEndMicros: bigint
  /** When the limit would be reached within the period; undefined when it is not, or is reached already. */
  readonly reachedAt: Instant | undefined
}

/** A limit with what is used of it. */
export interface Standing {
  /** Micro-dollars; undefined for no limit. */
  readonly limitMicros: bigint | undefined
  readonly spentMicros: SpendInterval
  /** What is left at the least; 0 when used up, undefined for no limit or unbounded spend. */
  readonly remainingMicros: bigint | undefined
  /** Percent used at the least, cut (not rounded) to hundredths; undefined for no limit, a limit of 0, and where nothing bounds the spend. */
  readonly usedPercent: number | undefined
  /** Whether the next request is refused; undefined where that depends on what is not known. */
  readonly isBlocked: boolean | undefined
  readonly period: Period
  /** Absent before anything of the period has passed, and where spend is not certain. */
  readonly projection: Projection | undefined
}

/** The standing under a limit. Spend that reaches the limit is refused: "at" is "over". */
export function standingOf(
  limitMicros: bigint | undefined,
  spentMicros: SpendInterval,
  period: Period,
  now: Instant,
): Standing {
  return {
    limitMicros,
    spentMicros,
    remainingMicros: remaining(limitMicros, spentMicros),
    usedPercent: percent(limitMicros, spentMicros),
    isBlocked: isBlocked(limitMicros, spentMicros),
    period,
    projection: projectionOf(limitMicros, spentMicros, period, now),
  }
}

/** A spend that is certain. */
export function exactly(micros: bigint): SpendInterval {
  return { low: micros, high: micros }
}

/** The bounds that hold both. */
export function hullOf(a: SpendInterval, b: SpendInterval): SpendInterval {
  const high = a.high === undefined || b.high === undefined ? undefined : max(a.high, b.high)
  return { low: min(a.low, b.low), high }
}

/** Whether a limit refuses at this spend; undefined where the bounds leave it open. */
export function isBlocked(limit: bigint | undefined, spent: SpendInterval): boolean | undefined {
  if (limit === undefined) return false
  if (spent.low >= limit) return true
  return spent.high !== undefined && spent.high < limit ? false : undefined
}

function remaining(limit: bigint | undefined, spent: SpendInterval): bigint | undefined {
  if (limit === undefined || spent.high === undefined) return undefined
  return max(limit - spent.high, 0n)
}

function percent(limit: bigint | undefined, { low, high }: SpendInterval): number | undefined {
  if (limit === undefined || limit <= 0n) return undefined
  if (low === 0n && high === undefined) return undefined
  return Number((low * 10_000n) / limit) / 100
}

function projectionOf(
  limit: bigint | undefined,
  spent: SpendInterval,
  period: Period,
  now: Instant,
): Projection | undefined {
  const elapsed = BigInt(elapsedSeconds(period, now))
  if (elapsed === 0n || spent.high !== spent.low) return undefined
  const atEndMicros = (spent.low * BigInt(lengthSeconds(period))) / elapsed
  return { atEndMicros, reachedAt: reachedAt(limit, spent.low, elapsed, period) }
}

function reachedAt(
  limit: bigint | undefined,
  spent: bigint,
  elapsed: bigint,
  period: Period,
): Instant | undefined {
  if (limit === undefined || spent <= 0n || spent >= limit) return undefined
  // Rounded up: the limit is not reached before this second.
  const seconds = (limit * elapsed + spent - 1n) / spent
  if (seconds >= BigInt(lengthSeconds(period))) return undefined
  const reached = { epochSeconds: period.start.epochSeconds + Number(seconds), nanos: 0 }
  return compareInstants(reached, period.end) < 0 ? reached : undefined
}

function min(a: bigint, b: bigint): bigint {
  if (a > b) return b
  return a
}

function max(a: bigint, b: bigint): bigint {
  if (a > b) return a
  return b
}
