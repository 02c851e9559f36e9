/** One object of a saved API answer: reads its fields, and says which are not as the API has them. */
import type { DataDocument, DataPath, JsonValue } from '../config/document.ts'
import type { Collector } from '../diagnostics/collector.ts'
import type { Location } from '../text/source.ts'
import { quotaIntakeDiagnostic } from './quota-messages.ts'

/** An object at a path of a document. Asking for a field that must be there reports its absence, and unsettles the item. */
export class RestItem {
  readonly document: DataDocument
  readonly path: DataPath
  readonly #what: string
  readonly #data: { readonly [key: string]: JsonValue | undefined }
  readonly #collector: Collector
  /** Whether every field that had to be there was. */
  isSound: boolean = true

  constructor(
    document: DataDocument,
    path: DataPath,
    data: JsonValue | undefined,
    about: { readonly what: string; readonly collector: Collector },
  ) {
    this.document = document
    this.path = path
    this.#data = isObject(data) ? data : {}
    this.#what = about.what
    this.#collector = about.collector
  }

  has(key: string): boolean {
    return Object.hasOwn(this.#data, key)
  }

  text(key: string): string | undefined {
    const value = this.#data[key]
    return typeof value === 'string' && value !== '' ? value : undefined
  }

  whole(key: string): number | undefined {
    const value = this.#data[key]
    return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined
  }

  flag(key: string): boolean | undefined {
    const value = this.#data[key]
    return typeof value === 'boolean' ? value : undefined
  }

  list(key: string): readonly JsonValue[] | undefined {
    const value = this.#data[key]
    return Array.isArray(value) ? value : undefined
  }

  texts(key: string): readonly string[] | undefined {
    return this.list(key)?.filter(item => typeof item === 'string')
  }

  /** The object under the key; one without fields where there is none. */
  item(key: string, what: string): RestItem {
    const about = { what, collector: this.#collector }
    return new RestItem(this.document, [...this.path, key], this.#data[key], about)
  }

  /** The objects of the list under the key. */
  items(key: string, what: string): readonly RestItem[] {
    const about = { what, collector: this.#collector }
    return (this.list(key) ?? []).map(
      (data, index) => new RestItem(this.document, [...this.path, key, index], data, about),
    )
  }

  /** A text that must be there; `` after a diagnostic. */
  needText(key: string): string {
    return this.text(key) ?? this.#missing(key, 'text', '')
  }

  /** A whole number that must be there and fit 32 bits; 0 after a diagnostic. */
  needInt32(key: string): number {
    const value = this.whole(key)
    if (value !== undefined && value === (value | 0)) return value
    return this.#missing(key, 'a whole number of 32 bits', 0)
  }

  at(below: DataPath = []): Location {
    return this.document.locate([...this.path, ...below])
  }

  #missing<T>(field: string, expected: string, instead: T): T {
    this.isSound = false
    const place = this.document.locateKey(this.has(field) ? [...this.path, field] : this.path)
    const args = { field, what: this.#what, expected }
    this.#collector.add(quotaIntakeDiagnostic('intake/quota-rest-field', args, place))
    return instead
  }
}

function isObject(value: JsonValue | undefined): value is { readonly [key: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
