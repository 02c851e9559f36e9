/** Reads JSON text into a document: data by the platform's parser, places by a walk over the text when somebody asks. */
import type { Collector } from '../../diagnostics/collector.ts'
import type { Location, Source } from '../../text/source.ts'
import { type Span, span } from '../../text/span.ts'
import { type DataDocument, type DataPath, documentLimits, type JsonValue } from '../document.ts'
import { firstLine } from '../first-line.ts'
import { lateLocation } from '../late-location.ts'
import { configDiagnostic } from '../messages.ts'
import { type JsonPlace, JsonScanner } from './json-scan.ts'

/** The document of a JSON text, or undefined after a diagnostic. Never throws. */
export function readJson(source: Source, collector: Collector): DataDocument | undefined {
  const { text } = source
  const at = (place: Span): Location => ({ source, span: place })
  if (text.length > documentLimits.jsonCharacters) {
    const args = { characters: text.length, limit: documentLimits.jsonCharacters }
    collector.add(configDiagnostic('config/too-large', args, at(span(0, 0))))
    return undefined
  }
  const scanner = new JsonScanner(text, repeat =>
    collector.add(
      configDiagnostic('config/duplicate-key', { key: repeat.key }, at(repeat.second), {
        related: [{ note: 'first here', location: at(repeat.first) }],
      }),
    ),
  )
  const fault = scanner.check()
  if (fault !== undefined) {
    const { expected, found } = fault
    collector.add(
      fault.kind === 'deep'
        ? configDiagnostic('config/too-deep', { limit: documentLimits.depth }, at(fault.at))
        : configDiagnostic('config/json-syntax', { expected, found }, at(fault.at)),
    )
    return undefined
  }
  return new JsonDocument(source)
}

/** Whether the text is JSON, were it read as such. Never throws. */
export function looksLikeJson(text: string): boolean {
  return /^\uFEFF?\s*[[{]/.test(text) && new JsonScanner(text).check() === undefined
}

/** A value whose members are looked for when somebody asks for one of them. */
interface Known {
  readonly place: JsonPlace
  members?: ReadonlyMap<string | number, JsonPlace>
  readonly children: Map<string | number, Known>
}

class JsonDocument implements DataDocument {
  readonly source: Source
  readonly data: JsonValue
  readonly #scanner: JsonScanner
  readonly #top: Known

  constructor(source: Source) {
    this.source = source
    // The scanner has walked the whole text, so that parsing it neither fails nor yields anything but JSON.
    this.data = JSON.parse(source.text.replace(/^\uFEFF/, '')) as JsonValue
    this.#scanner = new JsonScanner(source.text)
    this.#top = { place: this.#scanner.top(), children: new Map() }
  }

  locate(path: DataPath): Location {
    return lateLocation(this.source, () => this.#valueSpan(this.#nearest(path).known))
  }

  locateKey(path: DataPath): Location {
    return lateLocation(this.source, () => {
      const { known } = this.#nearest(path)
      return known.place.key ?? firstLine(this.source.text, this.#valueSpan(known))
    })
  }

  exactJson(path: DataPath): string {
    const { known, length } = this.#nearest(path)
    if (length < path.length) return 'null'
    const { start, end } = this.#valueSpan(known)
    return this.source.text.slice(start, end)
  }

  #valueSpan(known: Known): Span {
    return span(known.place.value, this.#scanner.endOf(known.place.value))
  }

  #nearest(path: DataPath): { readonly known: Known; readonly length: number } {
    let known = this.#top
    for (const [length, segment] of path.entries()) {
      const next = this.#member(known, segment)
      if (next === undefined) return { known, length }
      known = next
    }
    return { known, length: path.length }
  }

  /** May modify what is known of the container. */
  #member(container: Known, segment: string | number): Known | undefined {
    const before = container.children.get(segment)
    if (before !== undefined) return before
    container.members ??= this.#scanner.members(container.place.value)
    const place = container.members.get(segment)
    if (place === undefined) return undefined
    const known: Known = { place, children: new Map() }
    container.children.set(segment, known)
    return known
  }
}
