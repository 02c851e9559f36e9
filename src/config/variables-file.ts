/** Reads Coder's file of template variables (`coder templates push --variables-file`): YAML with a text for each name. */
import type { Collector } from '../diagnostics/collector.ts'
import type { Location, Source } from '../text/source.ts'
import { type DataDocument, pathText } from './document.ts'
import { configDiagnostic } from './messages.ts'
import { readYaml } from './yaml/yaml-document.ts'

/** One variable's text, and where it stands. */
export interface VariableText {
  readonly text: string
  readonly at: Location
}

/**
 * The texts by name, or undefined after a diagnostic. As Go's yaml.v3 reads them into texts: a number, a bool or a time is what was
 * written, null is empty, and lists and objects are refused. Never throws.
 */
export function readVariablesYaml(
  source: Source,
  collector: Collector,
): ReadonlyMap<string, VariableText> | undefined {
  const document = readYaml(source, collector)
  if (document === undefined) return undefined
  const { data } = document
  if (data === null) return new Map()
  if (typeof data !== 'object' || Array.isArray(data)) {
    const args = {
      place: '',
      expected: ['object'],
      found: Array.isArray(data) ? 'array' : typeof data,
    }
    collector.add(configDiagnostic('config/wrong-type', args, document.locate([])))
    return undefined
  }
  const texts = new Map<string, VariableText>()
  let isSound = true
  for (const [name, value] of Object.entries(data)) {
    const at = document.locate([name])
    if (typeof value === 'object' && value !== null) {
      const found = Array.isArray(value) ? 'a list' : 'an object'
      const args = { place: pathText([name]), expected: ['text'], found }
      collector.add(configDiagnostic('config/wrong-type', args, at))
      isSound = false
    } else texts.set(name, { text: textOf(value, name, document), at })
  }
  return isSound ? texts : undefined
}

function textOf(
  value: string | number | boolean | null,
  name: string,
  document: DataDocument,
): string {
  if (typeof value === 'string') return value
  if (value === null) return ''
  const { start, end } = document.locate([name]).span
  return document.source.text.slice(start, end)
}
