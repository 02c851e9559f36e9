/** Whether schedules of one preset's prebuilds overlap, which the provider refuses: helpers/schedule_validation.go. */
import type { ProviderProblem } from '../../../plan/provider/provider-model.ts'
import type { Value } from '../../../value/value.ts'
import { atoi, quote } from '../../go/go-text.ts'
import { atoiProblem, fieldsOf } from './schedule.ts'

/** What the provider says to the schedules of a preset. Never throws. */
export function presetProblems(config: Value): readonly ProviderProblem[] {
  const crons = cronsOf(config)
  const why = crons === undefined ? undefined : firstOverlap(crons)
  if (why === undefined) return []
  const summary = `schedules overlap with each other: ${why}`
  return [{ severity: 'error', summary, detail: '', path: [] }]
}

/** The cron expressions, or undefined where not all of them are seen. */
function cronsOf(config: Value): readonly string[] | undefined {
  const crons: string[] = []
  for (const prebuilds of blocks(config, 'prebuilds').slice(0, 1)) {
    for (const scheduling of blocks(prebuilds, 'scheduling').slice(0, 1)) {
      for (const schedule of blocks(scheduling, 'schedule')) {
        const cron = schedule.kind === 'object' ? schedule.attributes.get('cron') : undefined
        if (cron?.kind !== 'string') return undefined
        crons.push(cron.string)
      }
    }
  }
  return crons
}

function blocks(value: Value, name: string): readonly Value[] {
  const part = value.kind === 'object' ? value.attributes.get(name) : undefined
  return part?.kind === 'list' || part?.kind === 'set' ? part.elements : []
}

function firstOverlap(crons: readonly string[]): string | undefined {
  for (const [at, first] of crons.entries()) {
    for (const second of crons.slice(at + 1)) {
      const overlap = overlapOf(first, second)
      if (typeof overlap === 'string') return `invalid schedule: ${overlap}`
      if (overlap) return `schedules overlap: ${first} and ${second}`
    }
  }
  return undefined
}

/** Whether two expressions overlap, or why that cannot be told. */
type Overlap = boolean | string

const FIELD_COUNT = 5

function overlapOf(first: string, second: string): Overlap {
  const [a, b] = [fieldsOf(first), fieldsOf(second)]
  for (const [text, fields] of [
    [first, a],
    [second, b],
  ] as const) {
    if (fields.length !== FIELD_COUNT) {
      return `schedule ${quote(text)} has ${fields.length} fields, expected 5 fields (minute hour day-of-month month day-of-week)`
    }
  }
  const pair = (at: number): readonly [string, string] => [a[at] ?? '', b[at] ?? '']
  const months = prefixed('invalid month range: ', rangesOverlap(pair(3), 12))
  if (months !== true) return months
  const days = prefixed('invalid day range: ', daysOverlap(pair(2), pair(4)))
  if (days !== true) return days
  return prefixed('invalid hour range: ', rangesOverlap(pair(1), 23))
}

function prefixed(prefix: string, overlap: Overlap): Overlap {
  return typeof overlap === 'string' ? `${prefix}${overlap}` : overlap
}

/** A schedule runs when either the day of the month or the weekday matches, unless one of them is left open. */
function daysOverlap(
  daysOfMonth: readonly [string, string],
  weekdays: readonly [string, string],
): Overlap {
  if (daysOfMonth.includes('*')) return rangesOverlap(weekdays, 6)
  if (weekdays.includes('*')) return rangesOverlap(daysOfMonth, 31)
  const byMonth = rangesOverlap(daysOfMonth, 31)
  if (typeof byMonth === 'string') return byMonth
  const byWeek = rangesOverlap(weekdays, 6)
  return typeof byWeek === 'string' ? byWeek : byMonth || byWeek
}

function rangesOverlap([first, second]: readonly [string, string], most: number): Overlap {
  const a = numbersIn(first, most)
  if (typeof a === 'string') return a
  const b = numbersIn(second, most)
  if (typeof b === 'string') return b
  return [...a].some(number => b.has(number))
}

/** The numbers that a field names: no steps and no names, which is all that the provider reads here. */
function numbersIn(text: string, most: number): ReadonlySet<number> | string {
  if (text === '*') return new Set(Array.from({ length: most + 1 }, (_, at) => at))
  const found = new Set<number>()
  for (const part of text.split(',')) {
    const range = part.includes('-') ? rangeIn(part, most) : valueIn(part, most)
    if (typeof range === 'string') return range
    for (let number = range[0]; number <= range[1]; number++) found.add(number)
  }
  return found
}

function rangeIn(part: string, most: number): readonly [number, number] | string {
  const [low = '', high = ''] = part.split('-')
  const [start, end] = [atoi(low), atoi(high)]
  if (start === undefined) return `invalid start value in range: ${atoiProblem(low)}`
  if (end === undefined) return `invalid end value in range: ${atoiProblem(high)}`
  if (start < 0n || end > BigInt(most) || start > end) {
    return `invalid range ${start}-${end}: values must be between 0 and ${most}`
  }
  return [Number(start), Number(end)]
}

function valueIn(part: string, most: number): readonly [number, number] | string {
  const value = atoi(part)
  if (value === undefined) return `invalid value: ${atoiProblem(part)}`
  if (value < 0n || value > BigInt(most)) {
    return `invalid value ${value}: must be between 0 and ${most}`
  }
  return [Number(value), Number(value)]
}
