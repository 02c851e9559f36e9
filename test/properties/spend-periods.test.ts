/** Laws of moments and periods, against the platform's own calendar. */

import { assert, constantFrom, integer, property } from 'fast-check'
import { test } from 'vitest'
import { isWithin, type PeriodKind, periodAt } from '../../src/spend/period.ts'
import {
  compareInstants,
  formatInstant,
  type Instant,
  parseInstant,
} from '../../src/text/instant.ts'

/** Years 0001 to 9998, so that neither a period's end nor an offset leaves the calendar. */
const seconds = integer({ min: -62_135_596_800, max: 253_370_764_800 })
const kinds = constantFrom<PeriodKind>('day', 'week', 'month')
const nanos = integer({ min: 0, max: 999_999_999 })

function naive(kind: PeriodKind, now: Instant): readonly [number, number] {
  const date = new Date(now.epochSeconds * 1000)
  date.setUTCHours(0, 0, 0, 0)
  if (kind === 'week') date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7))
  if (kind === 'month') date.setUTCDate(1)
  const start = date.getTime() / 1000
  if (kind === 'month') date.setUTCMonth(date.getUTCMonth() + 1)
  else date.setUTCDate(date.getUTCDate() + (kind === 'day' ? 1 : 7))
  return [start, date.getTime() / 1000]
}

test('a period is what the calendar says, and holds its moment', () => {
  void assert(
    property(kinds, seconds, nanos, (kind, epochSeconds, fraction) => {
      const now = { epochSeconds, nanos: fraction }
      const period = periodAt(kind, now)
      const [start, end] = naive(kind, now)
      return (
        period.start.epochSeconds === start &&
        period.end.epochSeconds === end &&
        isWithin(now, period) &&
        !isWithin(period.end, period)
      )
    }),
    { numRuns: 2000 },
  )
})

test('periods follow one another without a gap', () => {
  void assert(
    property(kinds, seconds, (kind, epochSeconds) => {
      const { end } = periodAt(kind, { epochSeconds, nanos: 0 })
      return compareInstants(periodAt(kind, end).start, end) === 0
    }),
  )
})

test('a moment written and read again is the same, in any zone', () => {
  void assert(
    property(
      seconds,
      nanos,
      integer({ min: -23 * 60 - 59, max: 23 * 60 + 59 }),
      (epochSeconds, fraction, offset) => {
        const instant = { epochSeconds, nanos: fraction }
        const size = Math.abs(offset)
        const zone = `${offset < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`
        const local = formatInstant({ epochSeconds: epochSeconds + offset * 60, nanos: fraction })
        if (!/^\d{4}-/.test(local) || local.startsWith('0000')) return true
        const again = parseInstant(local.replace('Z', zone))
        const utc = parseInstant(formatInstant(instant))
        return [again, utc].every(
          read => read !== undefined && compareInstants(read, instant) === 0,
        )
      },
    ),
    { numRuns: 2000 },
  )
})
