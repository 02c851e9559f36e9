/** Reads JSON text into a document: data by the platform's parser, places by a walk over the text when somebody asks. */
import type { Collector } from '../diagnostics/collector.ts'
import type { Location, Source } from '../text/source.ts'
import { type Span, span } from '../text/span.ts'
import { type DataDocument, type DataPath, documentLimits, type JsonValue } from './document.ts'
import { firstLine } from './first-line.ts'
import { JsonScanner } from './json-scan.ts'
import { configDiagnostic } from './messages.ts'

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

class JsonDocument implements DataDocument {
  readonly source: Source
  readonly data: JsonValue

  constructor(source: Source) {
    this.source = source
    // The scanner has walked the whole text, so that parsing it neither fails nor yields anything but JSON.
    this.data = JSON.parse(source.text.replace(/^\uFEFF/, '')) as JsonValue
  }

  locate(path: DataPath): Location {
    return { source: this.source, span: this.#nearest(path).value }
  }

  locateKey(path: DataPath): Location {
    const place = this.#nearest(path)
    return { source: this.source, span: place.key ?? firstLine(this.source.text, place.value) }
  }

  exactJson(path: DataPath): string {
    const place = new JsonScanner(this.source.text).find(path)
    return place === undefined ? 'null' : this.source.text.slice(place.value.start, place.value.end)
  }

  #nearest(path: DataPath): { readonly key: Span | undefined; readonly value: Span } {
    const scanner = new JsonScanner(this.source.text)
    for (let length = path.length; length > 0; length -= 1) {
      const place = scanner.find(path.slice(0, length))
      if (place !== undefined) return place
    }
    return scanner.find([]) ?? { key: undefined, value: span(0, 0) }
  }
}
