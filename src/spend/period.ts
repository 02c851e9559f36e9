/**
 * The periods in which Coder counts spend: half-open, in UTC. Chat limits know day, week (from Monday) and month; AI budgets
 * know the month alone (coderd/x/chatd/usagelimit.go, coderd/aibridge/budget/period.go).
 */

import {
  civilDate,
  compareInstants,
  dayNumber,
  dayOf,
  type Instant,
  startOfDay,
} from '../text/instant.ts'

/** How long a chat limit counts before it starts again. */
export type PeriodKind = 'day' | 'week' | 'month'

/** From `start`, which belongs to it, up to `end`, which does not and is when the count starts again. */
export interface Period {
  readonly start: Instant
  readonly end: Instant
}

/** Periods by the moment's object: everybody's limits are asked for at one moment. */
const known = new WeakMap<Instant, Map<PeriodKind, Period>>()

/** The period of this kind that holds the moment, the same object for the same one. Whatever offset the moment was written with, the period is UTC's. */
export function periodAt(kind: PeriodKind, now: Instant): Period {
  const periods = known.get(now) ?? new Map<PeriodKind, Period>()
  const period = periods.get(kind) ?? periodOf(kind, now)
  known.set(now, periods.set(kind, period))
  return period
}

function periodOf(kind: PeriodKind, now: Instant): Period {
  const today = dayOf(now)
  switch (kind) {
    case 'day':
      return { start: startOfDay(today), end: startOfDay(today + 1) }
    case 'week': {
      // 1970-01-01 was a Thursday, three days after a Monday.
      const monday = today - ((((today + 3) % 7) + 7) % 7)
      return { start: startOfDay(monday), end: startOfDay(monday + 7) }
    }
    case 'month': {
      const { year, month } = civilDate(today)
      const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1)
      return { start: startOfDay(dayNumber(year, month, 1)), end: startOfDay(next) }
    }
  }
}

/** Whether the moment lies in the period. */
export function isWithin(moment: Instant, period: Period): boolean {
  return compareInstants(moment, period.start) >= 0 && compareInstants(moment, period.end) < 0
}

/** Whole seconds of the period that have passed at `now`, between 0 and `lengthSeconds`. */
export function elapsedSeconds(period: Period, now: Instant): number {
  const elapsed = now.epochSeconds - period.start.epochSeconds
  return Math.min(Math.max(elapsed, 0), lengthSeconds(period))
}

/** How many seconds the period lasts. */
export function lengthSeconds(period: Period): number {
  return period.end.epochSeconds - period.start.epochSeconds
}
