import type { Collector } from '../diagnostics/collector.ts'
import type { Source } from '../text/source.ts'
import { span } from '../text/span.ts'
import type { DataDocument } from './document.ts'
import { looksLikeJson, readJson } from './json/json-document.ts'
import { configDiagnostic } from './messages.ts'
import { readYaml } from './yaml/yaml-document.ts'

/** What neither YAML nor JSON may hold: control characters but tab and line ends, and halves of surrogate pairs. */
const foreignCharacter =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is this expression's job
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]/

/**
 * Reads a file as data with places. A `.json` file is JSON; anything else is YAML, of which JSON is a part (and is read
 * by the faster way). Undefined after a diagnostic that says why the file cannot be read. Never throws.
 */
export function readDocument(source: Source, collector: Collector): DataDocument | undefined {
  const foreign = foreignCharacter.exec(source.text)
  if (foreign !== null) {
    const code = foreign[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    const place = span(foreign.index, foreign.index + 1)
    const args = { character: `U+${code}` }
    collector.add(configDiagnostic('config/not-text', args, { source, span: place }))
    return undefined
  }
  const asJson = /\.json$/i.test(source.path) || looksLikeJson(source.text)
  return asJson ? readJson(source, collector) : readYaml(source, collector)
}
