/**
 * Values as the language corpus writes them (test/corpus/language/README.md), and the corpus's own JSON brought to the same form, so
 * that the two can be compared with `toEqual`.
 */
import { isWhollyKnown, typeToString } from '../../src/value/inspect.ts'
import {
  formatNumber,
  type HclNumber,
  isNegativeZero,
  precisionOf,
} from '../../src/value/number.ts'
import type { UnknownValue, UnseenValue, Value } from '../../src/value/value.ts'

export type Encoded =
  | string
  | boolean
  | null
  | readonly Encoded[]
  | { readonly [key: string]: Encoded | undefined }

/** What a corpus case says of a result, all numbers as `{"$number": …}`. Absent fields are left out. */
export interface EncodedResult {
  readonly type: string
  readonly value: Encoded
  readonly prec?: number
  readonly negativeZero?: true
  readonly whollyKnown?: false
}

/** A result of evaluation in the corpus's form. */
export function encodeResult(value: Value): EncodedResult {
  return {
    type: typeToString(value.type),
    value: encodeValue(value),
    ...(value.kind === 'number' ? { prec: precisionOf(value.number) } : {}),
    ...(value.kind === 'number' && isNegativeZero(value.number) ? { negativeZero: true } : {}),
    ...(isWhollyKnown(value) ? {} : { whollyKnown: false }),
  }
}

/** The recorded result of a corpus case in the form of `encodeResult`. */
export function recordedResult(recorded: {
  readonly type: string
  readonly value?: unknown
  readonly prec?: number
  readonly negativeZero?: boolean
  readonly whollyKnown?: boolean
}): EncodedResult {
  const { type, value, prec, negativeZero, whollyKnown } = recorded
  return {
    type,
    value: recordedValue(value ?? null),
    ...(prec === undefined ? {} : { prec }),
    ...(negativeZero === true ? { negativeZero } : {}),
    ...(whollyKnown === false ? { whollyKnown } : {}),
  }
}

/** A value in the corpus's form; every number is `{"$number": …}`. Unseen values, which no corpus has, show what they hang on. */
export function encodeValue(value: Value): Encoded {
  if (value.marks === undefined) return encodeUnmarked(value)
  return { $marks: [...value.marks].sort(), value: encodeUnmarked(value) }
}

function encodeUnmarked(value: Value): Encoded {
  switch (value.kind) {
    case 'string':
      return value.string
    case 'bool':
      return value.bool
    case 'number':
      return encodeNumber(value.number)
    case 'null':
      return null
    case 'list':
    case 'set':
    case 'tuple':
      return value.elements.map(encodeValue)
    case 'map':
      return encodeEntries(value.entries)
    case 'object':
      return encodeEntries(value.attributes)
    case 'unknown':
      return encodeUnknown(value)
    case 'unseen':
      return encodeUnseen(value)
  }
}

function encodeEntries(entries: ReadonlyMap<string, Value>): Encoded {
  return Object.fromEntries([...entries].map(([name, value]) => [name, encodeValue(value)]))
}

function encodeUnknown({ type, refinement }: UnknownValue): Encoded {
  const { notNull, prefix, min, max, minLength, maxLength } = refinement
  return {
    $unknown: typeToString(type),
    ...(notNull === true ? { notNull } : {}),
    ...(prefix === undefined ? {} : { prefix }),
    ...(min === undefined ? {} : { min: encodeNumber(min.number), minInclusive: min.inclusive }),
    ...(max === undefined ? {} : { max: encodeNumber(max.number), maxInclusive: max.inclusive }),
    ...(minLength === undefined ? {} : { minLength: plain(String(minLength)) }),
    ...(maxLength === undefined ? {} : { maxLength: plain(String(maxLength)) }),
  }
}

function encodeUnseen({ type, hull, sources }: UnseenValue): Encoded {
  return {
    $unseen: typeToString(type),
    sources: sources.map(source => source.id),
    ...(hull.low === undefined ? {} : { low: encodeNumber(hull.low) }),
    ...(hull.high === undefined ? {} : { high: encodeNumber(hull.high) }),
    ...(hull.notNull === true ? { notNull: true } : {}),
    ...(hull.notUnknown === true ? { notUnknown: true } : {}),
  }
}

function encodeNumber(number: HclNumber): Encoded {
  return isNegativeZero(number) ? plain('0') : plain(formatNumber(number))
}

/** The corpus's JSON of a value with every number in the one form. */
export function recordedValue(json: unknown): Encoded {
  if (typeof json === 'number') return plain(Object.is(json, -0) ? '0' : String(json))
  if (typeof json === 'string' || typeof json === 'boolean' || json === null) return json
  if (Array.isArray(json)) return json.map(recordedValue)
  if (typeof json !== 'object') throw new Error(`not a recorded value: ${String(json)}`)
  if ('$number' in json) return plain(String(json.$number))
  return Object.fromEntries(
    Object.entries(json).map(([key, part]): [string, Encoded] => [key, recordedValue(part)]),
  )
}

const DECIMAL = /^(-?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/
const LONGEST_PLAIN = 400

/** One text for each number, whether it came with or without an exponent. */
function plain(text: string): Encoded {
  const match = DECIMAL.exec(text)
  if (match === null) return { $number: text }
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match
  const all = whole + fraction
  const digits = all.replace(/^0+/, '')
  const point = whole.length + Number(exponent) - (all.length - digits.length)
  return { $number: sign + written(digits.replace(/0+$/, ''), point) }
}

/** `0.digits × 10^point` */
function written(digits: string, point: number): string {
  if (digits === '') return '0'
  if (Math.abs(point) + digits.length > LONGEST_PLAIN) return `0.${digits}e${point}`
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`
  if (point >= digits.length) return digits.padEnd(point, '0')
  return `${digits.slice(0, point)}.${digits.slice(point)}`
}
