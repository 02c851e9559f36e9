import { expect, test } from 'vitest'
import { type PeriodKind, periodAt } from '../../src/spend/period.ts'
import { formatInstant, parseInstant } from '../../src/text/instant.ts'

test.each<[string, PeriodKind, string, string]>([
  ['2026-03-16T00:00:00Z', 'week', '2026-03-16', '2026-03-23'],
  ['2026-03-15T23:59:59Z', 'week', '2026-03-09', '2026-03-16'],
  ['2027-01-01T00:00:00Z', 'week', '2026-12-28', '2027-01-04'],
  ['2026-03-01T00:30:00+02:00', 'month', '2026-02-01', '2026-03-01'],
  ['2026-03-01T00:30:00+02:00', 'day', '2026-02-28', '2026-03-01'],
  ['2026-12-31T23:59:59Z', 'month', '2026-12-01', '2027-01-01'],
  ['1969-12-31T23:59:59Z', 'week', '1969-12-29', '1970-01-05'],
])('%s in its %s', (now, kind, start, end) => {
  const instant = parseInstant(now)
  if (instant === undefined) throw new Error(now)
  const period = periodAt(kind, instant)
  expect([period.start, period.end].map(formatInstant)).toEqual([
    `${start}T00:00:00Z`,
    `${end}T00:00:00Z`,
  ])
})
