/** Reads Coder's file of rich parameters (`coder create --rich-parameter-file`): YAML with a value for each name. */
import type { Collector } from '../diagnostics/collector.ts'
import type { Source } from '../text/source.ts'
import { type DataDocument, type JsonValue, pathText } from './document.ts'
import { configDiagnostic } from './messages.ts'
import { readYaml } from './yaml/yaml-document.ts'

/**
 * The parameters' texts by name, or undefined after a diagnostic. As Coder makes them: whole numbers in decimal, bools as `true` and
 * `false`, lists as JSON; fractions, objects and nothing are refused. Never throws.
 */
export function readParametersYaml(
  source: Source,
  collector: Collector,
): ReadonlyMap<string, string> | undefined {
  const document = readYaml(source, collector)
  if (document === undefined) return undefined
  const { data } = document
  if (data === null) return new Map()
  if (typeof data !== 'object' || Array.isArray(data)) {
    const args = { place: '', expected: ['an object with keys'], found: foundIn(data) }
    collector.add(configDiagnostic('config/wrong-type', args, document.locate([])))
    return undefined
  }
  const texts = new Map<string, string>()
  let isSound = true
  for (const [name, value] of Object.entries(data)) {
    const text = textOf(value, name, document)
    if (text === undefined) {
      const expected = ['text', 'a whole number', 'true or false', 'a list']
      const args = { place: pathText([name]), expected, found: foundIn(value) }
      collector.add(configDiagnostic('config/wrong-type', args, document.locate([name])))
      isSound = false
    } else texts.set(name, text)
  }
  return isSound ? texts : undefined
}

function textOf(value: JsonValue, name: string, document: DataDocument): string | undefined {
  switch (typeof value) {
    case 'string':
      return value
    case 'boolean':
      return String(value)
    case 'number': {
      const { start, end } = document.locate([name]).span
      return wholeNumber(document.source.text.slice(start, end))
    }
    default:
      return Array.isArray(value) ? goJson(value) : undefined
  }
}

/** Go reads a leading zero as octal, whatever YAML 1.2 says. */
function wholeNumber(written: string): string | undefined {
  const [, sign = '', digits = ''] = /^([-+]?)(\d\w*)$/.exec(written) ?? []
  const text = /^0[0-7]+$/.test(digits) ? `0o${digits.slice(1)}` : digits
  if (!/^(?:0|[1-9]\d*|0o[0-7]+|0x[\da-f]+|0b[01]+)$/i.test(text)) return undefined
  const number = BigInt(text)
  return String(sign === '-' ? -number : number)
}

/** As encoding/json writes: without white space, and with what HTML reads as markup escaped. */
function goJson(value: JsonValue): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function foundIn(value: JsonValue): string {
  if (value === null) return 'empty'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object with keys' : `"${value}"`
}
