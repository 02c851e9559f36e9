/** The format language of `formatdate`: runs of a letter are verbs, text in single quotes and everything else is itself. */
import { type Failure, fail } from '../definition.ts'
import { type ClockReading, offsetText, padded, readClock, type Timestamp } from './timestamp.ts'

const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const WEEKDAYS: readonly string[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
]

interface Moment extends ClockReading {
  readonly timestamp: Timestamp
}

/** Texts of a letter's verbs by their length; a length that is missing is no verb. */
type Verb = (moment: Moment) => Readonly<Record<number, string>>

function number(value: number): Readonly<Record<number, string>> {
  return { 1: String(value), 2: padded(value, 2) }
}

/** One letter's verbs, by https://developer.hashicorp.com/terraform/language/functions/formatdate. */
const VERBS: ReadonlyMap<string, Verb> = new Map<string, Verb>([
  ['Y', ({ year }) => ({ 2: padded(year % 100, 2), 4: padded(year, 4) })],
  [
    'M',
    ({ month }) => {
      const name = MONTHS[month - 1] ?? ''
      return { ...number(month), 3: name.slice(0, 3), 4: name }
    },
  ],
  ['D', ({ day }) => number(day)],
  [
    'E',
    ({ weekday }) => {
      const name = WEEKDAYS[weekday] ?? ''
      return { 3: name.slice(0, 3), 4: name }
    },
  ],
  ['h', ({ hour }) => number(hour)],
  ['H', ({ hour }) => number(hour % 12 === 0 ? 12 : hour % 12)],
  ['A', ({ hour }) => ({ 2: hour < 12 ? 'AM' : 'PM' })],
  ['a', ({ hour }) => ({ 2: hour < 12 ? 'am' : 'pm' })],
  ['m', ({ minute }) => number(minute)],
  ['s', ({ second }) => number(second)],
  [
    'Z',
    ({ timestamp }) => {
      const colons = offsetText(timestamp, ':')
      const plain = offsetText(timestamp, '')
      return { 1: colons ?? 'Z', 3: plain ?? 'UTC', 4: plain ?? '+0000', 5: colons ?? '+00:00' }
    },
  ],
])

/** The timestamp in the format. Fails for the first argument, the format, if that has an unknown verb or an open quote. */
export function formatDate(format: string, timestamp: Timestamp): string | Failure {
  const moment: Moment = { ...readClock(timestamp), timestamp }
  let result = ''
  for (let at = 0; at < format.length; ) {
    const end = tokenEnd(format, at)
    const token = format.slice(at, end)
    const text = tokenText(token, moment)
    if (typeof text !== 'string') return text
    result += text
    at = end
  }
  return result
}

const QUOTE = "'"

function isLetter(character: string): boolean {
  return /^[A-Za-z]$/.test(character)
}

function tokenEnd(format: string, start: number): number {
  const first = format.charAt(start)
  if (first === QUOTE) return quotedEnd(format, start)
  let end = start + 1
  if (isLetter(first)) while (format.charAt(end) === first) end++
  else while (end < format.length && !isPlainEnd(format.charAt(end))) end++
  return end
}

function isPlainEnd(character: string): boolean {
  return character === QUOTE || isLetter(character)
}

/** Two quotes at the beginning are one quote; inside, they do not close. */
function quotedEnd(format: string, start: number): number {
  if (format.charAt(start + 1) === QUOTE) return start + 2
  for (let at = start + 1; at < format.length; at++) {
    if (format.charAt(at) !== QUOTE) continue
    if (format.charAt(at + 1) !== QUOTE) return at + 1
    at++
  }
  return format.length
}

function tokenText(token: string, moment: Moment): string | Failure {
  if (token.startsWith(QUOTE)) return quotedText(token)
  const letter = token.charAt(0)
  if (!isLetter(letter)) return token
  const text = VERBS.get(letter)?.(moment)[token.length]
  return text ?? fail(0, `the format has no verb "${token}"`)
}

function quotedText(token: string): string | Failure {
  if (token === "''") return QUOTE
  // A doubled quote at the very end passes for a closing one, as upstream.
  if (token.length === 1 || !token.endsWith(QUOTE))
    return fail(0, 'a quote in the format is never closed')
  return token.slice(1, -1).replaceAll("''", QUOTE)
}
