/**
 * Timestamps as Terraform's date functions take them: a moment with an offset from UTC that is kept
 * (https://pkg.go.dev/time#Parse, go-cty's datetime_rfc3339.go).
 */
import { civilDate, dayNumber } from '../../../text/instant.ts'

/** A moment, and where the clock that shows it stands. */
export interface Timestamp {
  /** Since 1970-01-01T00:00:00Z. */
  readonly nanoseconds: bigint
  readonly offsetMinutes: number
}

/** What a clock and a calendar show. */
export interface ClockReading {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
  /** 0 is Sunday. */
  readonly weekday: number
  readonly hour: number
  readonly minute: number
  readonly second: number
}

/** Nanoseconds of a second. */
const SECOND: bigint = 1_000_000_000n
const SECONDS_OF_DAY = 86_400

const PATTERN =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{1,2}):(\d{2}):(\d{2})(?:([.,])(\d+))?(?:Z|([+-])(\d{2}):(\d{2}))$/

/**
 * Reads RFC 3339 text. `strict` is what `formatdate` and `timeadd` take; `lenient`, which is Go's `time.Parse`, allows an hour of one
 * digit, a comma before the fraction, and offsets up to 24:60.
 */
export function parseTimestamp(text: string, mode: 'strict' | 'lenient'): Timestamp | undefined {
  const match = PATTERN.exec(text)
  if (match === null) return undefined
  const at = (index: number): number => Number(match[index] ?? '0')
  const [year, month, day, hour, minute, second] = [at(1), at(2), at(3), at(4), at(5), at(6)]
  if (month < 1 || month > 12 || hour > 23 || minute > 59 || second > 59) return undefined
  if (day < 1 || day > daysIn(year, month)) return undefined
  const isStrict = mode === 'strict'
  if (isStrict && (match[4]?.length !== 2 || match[7] === ',')) return undefined
  const [offsetHours, offsetRest] = [at(10), at(11)]
  if (offsetHours > (isStrict ? 23 : 24) || offsetRest > (isStrict ? 59 : 60)) return undefined
  const offsetMinutes = (offsetHours * 60 + offsetRest) * (match[9] === '-' ? -1 : 1)
  const local = dayNumber(year, month, day) * SECONDS_OF_DAY + (hour * 60 + minute) * 60 + second
  const nanos = BigInt((match[8] ?? '').slice(0, 9).padEnd(9, '0'))
  return { nanoseconds: BigInt(local - offsetMinutes * 60) * SECOND + nanos, offsetMinutes }
}

function daysIn(year: number, month: number): number {
  const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1)
  return next - dayNumber(year, month, 1)
}

/** What the timestamp's own clock shows, fractions of a second cut off. */
export function readClock({ nanoseconds, offsetMinutes }: Timestamp): ClockReading {
  const fraction = ((nanoseconds % SECOND) + SECOND) % SECOND
  const local = Number((nanoseconds - fraction) / SECOND) + offsetMinutes * 60
  const days = Math.floor(local / SECONDS_OF_DAY)
  const rest = local - days * SECONDS_OF_DAY
  return {
    ...civilDate(days),
    weekday: (((days + 4) % 7) + 7) % 7,
    hour: Math.floor(rest / 3600),
    minute: Math.floor(rest / 60) % 60,
    second: rest % 60,
  }
}

/** RFC 3339 without a fraction. Years have at least four digits. */
export function formatTimestamp(timestamp: Timestamp): string {
  const { year, month, day, hour, minute, second } = readClock(timestamp)
  const sign = year < 0 ? '-' : ''
  const date = [sign + padded(Math.abs(year), 4), padded(month, 2), padded(day, 2)].join('-')
  const time = [hour, minute, second].map(part => padded(part, 2)).join(':')
  return `${date}T${time}${offsetText(timestamp, ':') ?? 'Z'}`
}

/** The offset as `+05:30`, hours and minutes separated as asked; undefined for UTC. */
export function offsetText({ offsetMinutes }: Timestamp, separator: string): string | undefined {
  if (offsetMinutes === 0) return undefined
  const size = Math.abs(offsetMinutes)
  const hours = padded(Math.floor(size / 60), 2)
  return `${offsetMinutes < 0 ? '-' : '+'}${hours}${separator}${padded(size % 60, 2)}`
}

/** A whole number with leading zeros up to the width. */
export function padded(value: number, width: number): string {
  return String(value).padStart(width, '0')
}

const UNITS: ReadonlyMap<string, bigint> = new Map([
  ['ns', 1n],
  ['us', 1000n],
  // The micro sign and the Greek letter.
  ['\u00b5s', 1000n],
  ['\u03bcs', 1000n],
  ['ms', 1_000_000n],
  ['s', SECOND],
  ['m', 60n * SECOND],
  ['h', 3600n * SECOND],
])

const LIMIT = 2n ** 63n
const DURATION_PART = /(\d*)(?:\.(\d*))?([^\d.]+)/g

/** Go's `time.ParseDuration`, in nanoseconds: `1h30m`, `-1.5h`, `.5s`, `0`. Undefined for other text and beyond 64 bits. */
export function parseDuration(text: string): bigint | undefined {
  const negative = text.startsWith('-')
  const unsigned = negative || text.startsWith('+') ? text.slice(1) : text
  if (unsigned === '0') return 0n
  // A number each time, so that no text matches in two ways.
  const isDuration = /^(?:(?:\d+(?:\.\d*)?|\.\d+)[^\d.]+)+$/.test(unsigned)
  if (!isDuration) return undefined
  let total = 0n
  for (const [, whole = '', fraction = '', unit = ''] of unsigned.matchAll(DURATION_PART)) {
    const size = UNITS.get(unit)
    if (size === undefined) return undefined
    total += durationPart(whole, fraction, size)
    if (total > LIMIT) return undefined
  }
  if (negative) return -total
  return total < LIMIT ? total : undefined
}

/** The fraction is scaled in double precision and cut, as Go does it. */
function durationPart(whole: string, fraction: string, unit: bigint): bigint {
  const value = BigInt(whole === '' ? '0' : whole) * unit
  // Go stops reading a fraction where it no longer fits 63 bits.
  const read = fraction.slice(0, fractionDigits(fraction))
  if (read === '') return value
  return value + BigInt(Math.trunc(Number(read) * (Number(unit) / 10 ** read.length)))
}

function fractionDigits(fraction: string): number {
  let value = 0n
  for (let at = 0; at < fraction.length; at++) {
    if (value > (LIMIT - 1n) / 10n) return at
    value = value * 10n + BigInt(fraction.charCodeAt(at) - 0x30)
    if (value > LIMIT) return at
  }
  return fraction.length
}
