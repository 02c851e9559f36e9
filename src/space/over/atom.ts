/** A condition on one parameter: its values, or its numbers from one on, and how it is said. */
import { choiceValueText } from '../choice-text.ts'
import type { Domain } from '../setting.ts'

/** Some of what a parameter offers. */
export interface Atom {
  readonly name: string
  /** All that it offers. */
  readonly offer: Listed
  readonly holds: Listed
}

/** What can be gone through: values, or a range of numbers. */
export type Listed = Extract<Domain, { kind: 'values' | 'range' }>

/** One way to cost more: all of these together. */
export type Term = readonly Atom[]

/** The numbers between two ends; none if they are the wrong way round. */
export function rangeOf(low: bigint, high: bigint): Listed {
  return low > high ? { kind: 'values', values: [] } : { kind: 'range', low, high }
}

/** The opposite condition: it holds for everything else that is offered. */
export function complementOf({ name, offer, holds }: Atom): Atom {
  return { name, offer, holds: restOf(offer, holds) }
}

/** What is offered besides; of a range what is taken away reaches to one of its ends. */
export function restOf(offer: Listed, holds: Listed): Listed {
  if (offer.kind === 'values') {
    const taken = holds.kind === 'values' ? holds.values : []
    return { kind: 'values', values: offer.values.filter(value => !taken.includes(value)) }
  }
  if (holds.kind === 'values') return offer
  return holds.low > offer.low
    ? rangeOf(offer.low, holds.low - 1n)
    : rangeOf(holds.high + 1n, offer.high)
}

/** Whether nothing meets it. */
export function isNever({ holds }: Atom): boolean {
  return holds.kind === 'values' && holds.values.length === 0
}

/** Whether everything that is offered meets it. */
export function isAlways({ offer, holds }: Atom): boolean {
  if (offer.kind === 'values')
    return holds.kind === 'values' && holds.values.length === offer.values.length
  return holds.kind === 'range' && holds.low === offer.low && holds.high === offer.high
}

/** `gpu = "a100"`, `gpu is one of "t4", "a100"`, `gpu is not "none"`, `disk ≥ 80`. */
export function atomText({ name, offer, holds }: Atom): string {
  if (holds.kind === 'range') return rangeText(name, offer, holds)
  const values = holds.values.map(value => value ?? '')
  if (offer.kind === 'values') {
    const bound = boundText(name, offer, values)
    if (bound !== undefined) return bound
    const [other, ...more] = restOf(offer, holds).kind === 'values' ? others(offer, values) : []
    if (other !== undefined && more.length === 0 && values.length > 1)
      return `${name} is not ${choiceValueText(other)}`
  }
  const list = values.map(choiceValueText)
  return list.length === 1 ? `${name} = ${list[0]}` : `${name} is one of ${list.join(', ')}`
}

function rangeText(name: string, offer: Listed, holds: Extract<Listed, { kind: 'range' }>): string {
  const { low, high } = holds
  if (low === high) return `${name} = ${low}`
  if (offer.kind === 'range' && high === offer.high)
    return low === offer.low ? `${name} is anything` : `${name} ≥ ${low}`
  return `${name} ≤ ${high}`
}

function others(
  offer: Extract<Listed, { kind: 'values' }>,
  values: readonly string[],
): readonly string[] {
  return offer.values.map(value => value ?? '').filter(value => !values.includes(value))
}

const WHOLE = /^(?:0|-?[1-9]\d{0,15})$/

/** Of numbers that are listed, several from one on or up to one. */
function boundText(
  name: string,
  offer: Extract<Listed, { kind: 'values' }>,
  values: readonly string[],
): string | undefined {
  const rest = others(offer, values)
  if (![...values, ...rest].every(value => WHOLE.test(value))) return undefined
  if (values.length === 1) return `${name} = ${values[0]}`
  const [low, high] = [Math.min(...values.map(Number)), Math.max(...values.map(Number))]
  if (rest.every(value => Number(value) < low)) return `${name} ≥ ${low}`
  return rest.every(value => Number(value) > high) ? `${name} ≤ ${high}` : undefined
}
