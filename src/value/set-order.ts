/**
 * The order of a set's elements and the text by which they are first compared, as `cty` has them (cty/set_internals.go): the
 * order shows wherever Terraform iterates a set.
 */
import { goQuoted } from './inspect.ts'
import { compare, digitsOf, formatNumber, type HclNumber, sign } from './number.ts'
import { roundDigits } from './number-format.ts'
import { compareUtf8, type Type } from './type.ts'
import type { Value } from './value.ts'

/** Digits that tell numbers apart inside a set's elements; more only matter to equality. */
const HASH_DIGITS = 10

/** The element's text in `cty`'s form. Elements with different texts are distinct; equal texts leave it to equality. */
export function setHashText(value: Value): string {
  switch (value.kind) {
    case 'unknown':
    case 'unseen':
      return '?'
    case 'null':
      return '~'
    case 'string':
      return goQuoted(value.string)
    case 'number':
      return generalText(value.number)
    case 'bool':
      return value.bool ? 'T' : 'F'
    case 'list':
    case 'set':
      return `[${joined(value.elements)}]`
    case 'tuple':
      return `<${joined(value.elements)}>`
    case 'object':
      return `<${joined(value.attributes.values())}>`
    case 'map': {
      const entries = [...value.entries].map(
        ([key, entry]) => `${goQuoted(key)}:${setHashText(entry)};`,
      )
      return `{${entries.join('')}}`
    }
  }
}

function joined(values: Iterable<Value>): string {
  let text = ''
  for (const value of values) text += `${setHashText(value)};`
  return text
}

/** Go's `%.10g`, which leads with the sign, so that the negative zero differs from zero. */
function generalText(number: HclNumber): string {
  const all = digitsOf(number, 'exact')
  if (all === undefined || all.digits === '') return formatNumber(number)
  const { digits, point } = roundDigits(all, HASH_DIGITS)
  const minus = sign(number) < 0 ? '-' : ''
  const exponent = point - 1
  // The digits there are, if they reach the point, and ten otherwise.
  const limit = digits.length >= point ? Math.min(HASH_DIGITS, digits.length) : HASH_DIGITS
  if (exponent < -4 || exponent >= limit) return minus + exponentText(digits, exponent)
  if (point <= 0) return `${minus}0.${'0'.repeat(-point)}${digits}`
  if (point >= digits.length) return minus + digits.padEnd(point, '0')
  return `${minus}${digits.slice(0, point)}.${digits.slice(point)}`
}

function exponentText(digits: string, exponent: number): string {
  const mantissa = digits.length === 1 ? digits : `${digits.charAt(0)}.${digits.slice(1)}`
  const size = String(Math.abs(exponent)).padStart(2, '0')
  return `${mantissa}e${exponent < 0 ? '-' : '+'}${size}`
}

/** One element with the text that `setHashText` gave it. */
export interface SetEntry {
  readonly value: Value
  readonly hash: string
}

/** Orders entries of one set. Zero where `cty` knows no order either, so that a stable sort keeps theirs. */
export function compareSetEntries(element: Type, a: SetEntry, b: SetEntry): number {
  const byKnowledge = knowledge(a.value) - knowledge(b.value)
  if (byKnowledge !== 0 || knowledge(a.value) !== 0) return byKnowledge
  if (element.kind === 'dynamic') return 0
  if (a.value.kind === 'string' && b.value.kind === 'string')
    return compareUtf8(a.value.string, b.value.string)
  if (a.value.kind === 'number' && b.value.kind === 'number')
    return compare(a.value.number, b.value.number)
  if (a.value.kind === 'bool' && b.value.kind === 'bool')
    return Number(a.value.bool) - Number(b.value.bool)
  return compareUtf8(a.hash, b.hash)
}

/** Known values come first, then what is not known, then null. */
function knowledge(value: Value): number {
  if (value.kind === 'null') return 2
  return value.kind === 'unknown' || value.kind === 'unseen' ? 1 : 0
}
