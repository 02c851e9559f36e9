/** Reads the fields of a document: text, exact amounts, times and lists, each by its key. */

import type { Collector } from '../../diagnostics/collector.ts'
import { civilDate, dayNumber, type Instant, parseInstant } from '../../text/instant.ts'
import { type DataDocument, type DataPath, type JsonValue, pathText } from '../document.ts'
import { configDiagnostic } from '../messages.ts'
import type { FilePlace, NamedPlace } from './spend-model.ts'

/** An object of the document. A missing key and one with the wrong type read alike: the schema has judged the types. */
export class Fields {
  readonly at: FilePlace
  readonly #data: { readonly [key: string]: JsonValue }
  readonly #collector: Collector

  constructor(document: DataDocument, path: DataPath, data: JsonValue, collector: Collector) {
    this.at = { document, path }
    this.#data = isObject(data) ? data : {}
    this.#collector = collector
  }

  /** Whether the key is there, `null` included. */
  has(key: string): boolean {
    return Object.hasOwn(this.#data, key)
  }

  /** Whether the key is there and says `null`. */
  isNull(key: string): boolean {
    return this.#data[key] === null
  }

  text(key: string): string | undefined {
    const value = this.#data[key]
    return typeof value === 'string' ? value : undefined
  }

  /** A version as it is written: YAML takes 2.30 for a number, and would lose its zero. */
  version(key: string): string | undefined {
    const value = this.#data[key]
    if (typeof value === 'number') return this.at.document.exactJson([...this.at.path, key])
    return typeof value === 'string' ? value : undefined
  }

  flag(key: string): boolean | undefined {
    const value = this.#data[key]
    return typeof value === 'boolean' ? value : undefined
  }

  count(key: string): number | undefined {
    const value = this.#data[key]
    return typeof value === 'number' ? value : undefined
  }

  /** A whole number with every digit it has. */
  whole(key: string): bigint | undefined {
    const value = this.#data[key]
    if (typeof value !== 'number') return undefined
    if (Number.isSafeInteger(value)) return BigInt(value)
    return wholeOf(this.at.document.exactJson([...this.at.path, key]))
  }

  /** A moment, or undefined where left out or, after a diagnostic, where the calendar has none such. */
  time(key: string): Instant | undefined {
    const value = this.text(key)
    if (value === undefined) return undefined
    const instant = parseInstant(value)
    if (instant === undefined)
      this.#wrongForm(key, value, 'a time with its zone, such as "2026-08-01T00:00:00Z"')
    return instant
  }

  /** A UTC day such as `2026-08-01`, as `time`. */
  day(key: string): string | undefined {
    const value = this.text(key)
    if (value === undefined) return undefined
    const [year = 0, month = 0, day = 0] = value.split('-').map(Number)
    const date = civilDate(dayNumber(year, month, day))
    if (date.year === year && date.month === month && date.day === day) return value
    this.#wrongForm(key, value, 'a day of the calendar, such as "2026-08-01"')
    return undefined
  }

  fields(key: string): Fields | undefined {
    const value = this.#data[key]
    return isObject(value) ? this.#child([key], value) : undefined
  }

  /** The items of a list; a text stands for an object that has it under `nameKey`. */
  items(key: string, nameKey?: string): readonly Fields[] | undefined {
    const value = this.#data[key]
    if (!Array.isArray(value)) return undefined
    return value.map((item: JsonValue, index) =>
      this.#child(
        [key, index],
        typeof item === 'string' && nameKey !== undefined ? { [nameKey]: item } : item,
      ),
    )
  }

  /** The texts of a list with their places. */
  /** Undefined where the key is left out. */
  statedNames(key: string): readonly NamedPlace[] | undefined {
    return this.#data[key] === undefined ? undefined : this.names(key)
  }

  names(key: string): readonly NamedPlace[] {
    const value = this.#data[key]
    if (!Array.isArray(value)) return []
    return value.flatMap((item: JsonValue, index) =>
      typeof item === 'string' ? [{ at: this.place(key, index), name: item }] : [],
    )
  }

  named(key: string): NamedPlace | undefined {
    const name = this.text(key)
    return name === undefined ? undefined : { at: this.place(key), name }
  }

  place(...below: DataPath): FilePlace {
    return { document: this.at.document, path: [...this.at.path, ...below] }
  }

  #child(below: DataPath, data: JsonValue): Fields {
    return new Fields(this.at.document, [...this.at.path, ...below], data, this.#collector)
  }

  #wrongForm(key: string, value: string, expected: string): void {
    const path = [...this.at.path, key]
    this.#collector.add(
      configDiagnostic(
        'config/wrong-form',
        { place: pathText(path), value, expected },
        this.at.document.locate(path),
      ),
    )
  }
}

/** The whole number that a JSON number is, if it is one: `1e3` is, `1.5` is not. Beyond 400 digits none is. */
function wholeOf(json: string): bigint | undefined {
  const match = /^(-?)(\d{1,400})(?:\.(\d{1,400}))?(?:[eE]\+?(-?\d{1,3}))?$/.exec(json)
  if (match === null) return undefined
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match
  const shift = Number(exponent) - fraction.length
  const digits = BigInt(whole + fraction)
  if (shift >= 0) return signed(sign, digits * 10n ** BigInt(shift))
  const divisor = 10n ** BigInt(-shift)
  return digits % divisor === 0n ? signed(sign, digits / divisor) : undefined
}

function signed(sign: string, digits: bigint): bigint {
  return sign === '-' ? -digits : digits
}

function isObject(value: JsonValue | undefined): value is { readonly [key: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
