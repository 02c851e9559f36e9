/**
 * Moments in time as RFC 3339 writes them, without the platform's clock, calendar or time zone: arithmetic on a proleptic
 * Gregorian calendar, to the nanosecond, for the years 0000 to 9999.
 */

/** A moment. `nanos` (0 to 999,999,999) count forward from `epochSeconds`, also before 1970. */
export interface Instant {
  readonly epochSeconds: number
  readonly nanos: number
}

const SECONDS_OF_DAY = 86_400
const DAYS_OF_ERA = 146_097
const DAYS_TO_EPOCH = 719_468

const RFC_3339 =
  /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9})\d*)?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/

/**
 * The moment an RFC 3339 text names, or undefined when the text is none. A time zone is required: a date without one would
 * move by a day between two machines. Digits beyond nanoseconds are cut. Never throws.
 */
export function parseInstant(text: string): Instant | undefined {
  const match = RFC_3339.exec(text)
  if (match === null) return undefined
  const at = (index: number): number => Number(match[index] ?? '0')
  const [year, month, day, hour, minute, second] = [at(1), at(2), at(3), at(4), at(5), at(6)]
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined
  if (hour > 23 || minute > 59 || second > 59 || at(9) > 23 || at(10) > 59) return undefined
  const offset = (at(9) * 60 + at(10)) * 60 * (match[8] === '-' ? -1 : 1)
  const timeOfDay = (hour * 60 + minute) * 60 + second
  return {
    epochSeconds: dayNumber(year, month, day) * SECONDS_OF_DAY + timeOfDay - offset,
    nanos: Number((match[7] ?? '').padEnd(9, '0')),
  }
}

/** The moment in RFC 3339, in UTC with `Z`, the fraction without its closing zeros, as Go prints it. */
export function formatInstant(instant: Instant): string {
  const second = modulo(instant.epochSeconds, SECONDS_OF_DAY)
  const clock = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60]
  const fraction = String(instant.nanos).padStart(9, '0').replace(/0+$/, '')
  const time = clock.map(part => pad(part, 2)).join(':')
  return `${utcDay(instant)}T${time}${fraction === '' ? '' : `.${fraction}`}Z`
}

/** The UTC calendar day of a moment, as `2026-03-01`. */
export function utcDay(instant: Instant): string {
  const { year, month, day } = civilDate(dayOf(instant))
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** Days since 1970-01-01, which is day 0, of the UTC day that holds the moment. */
export function dayOf(instant: Instant): number {
  return Math.floor(instant.epochSeconds / SECONDS_OF_DAY)
}

/** Midnight UTC at which a day, counted from 1970-01-01, begins. */
export function startOfDay(day: number): Instant {
  return { epochSeconds: day * SECONDS_OF_DAY, nanos: 0 }
}

/** Which of two moments is earlier: negative, 0 for the same moment, positive. */
export function compareInstants(a: Instant, b: Instant): number {
  return a.epochSeconds - b.epochSeconds || a.nanos - b.nanos
}

/** Days since 1970-01-01 of a calendar date; `month` is 1 to 12. */
export function dayNumber(year: number, month: number, day: number): number {
  // Years are counted from March, so that the leap day is the last of its year.
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  return era * DAYS_OF_ERA + yearOfEra * 365 + leapDays + dayOfYear - DAYS_TO_EPOCH
}

/** The calendar date of a day counted from 1970-01-01; the inverse of `dayNumber`. */
export function civilDate(day: number): {
  readonly year: number
  readonly month: number
  readonly day: number
} {
  const shifted = day + DAYS_TO_EPOCH
  const era = Math.floor(shifted / DAYS_OF_ERA)
  const dayOfEra = shifted - era * DAYS_OF_ERA
  const skipped =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - skipped) / 365)
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  const dayOfYear = dayOfEra - yearOfEra * 365 - leapDays
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = ((monthFromMarch + 2) % 12) + 1
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  }
}

function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1)
  return next - dayNumber(year, month, 1)
}

function modulo(value: number, by: number): number {
  return value - Math.floor(value / by) * by
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
