import { expect, test } from 'vitest'
import { formatInstant, parseInstant, utcDay } from '../../src/text/instant.ts'

test.each([
  ['2026-03-01T00:30:00+02:00', '2026-02-28T22:30:00Z'],
  ['2026-03-31T23:59:59.999999Z', '2026-03-31T23:59:59.999999Z'],
  ['2026-03-31T23:59:59.120Z', '2026-03-31T23:59:59.12Z'],
  ['2026-03-31t23:00:00-05:00', '2026-04-01T04:00:00Z'],
  ['2028-02-29T12:00:00Z', '2028-02-29T12:00:00Z'],
  ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00Z'],
  ['1969-12-31T23:59:59.5Z', '1969-12-31T23:59:59.5Z'],
])('%s is %s', (text, utc) => {
  const instant = parseInstant(text)
  expect(instant && formatInstant(instant)).toBe(utc)
  expect(instant && utcDay(instant)).toBe(utc.slice(0, 10))
})

test.each([
  '2026-03-01',
  '2026-03-01T00:30:00',
  '2026-03-01 00:30:00Z',
  '2026-02-29T00:00:00Z',
  '2026-13-01T00:00:00Z',
  '2026-03-01T24:00:00Z',
  '2026-03-01T00:00:60Z',
  '2026-03-01T00:00:00+24:00',
  '2026-03-01T00:00:00.Z',
  'soon',
])('%s is no moment', text => {
  expect(parseInstant(text)).toBeUndefined()
})
