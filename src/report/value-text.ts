/**
 * Values as `terraform console` prints them (internal/repl/format.go), so that they can be pasted into a configuration; what this analysis
 * has not seen says why.
 */
import { goQuoted, valueTypeName } from '../value/inspect.ts'
import { formatNumber } from '../value/number.ts'
import type { Type } from '../value/type.ts'
import type { KnownValue, NullValue, UnseenValue, Value } from '../value/value.ts'

const INDENT = 2

/** The text of a value, over several lines for collections and for strings of several lines. Sensitive values are not shown. */
export function valueText(value: Value): string {
  return format(value, 0)
}

function format(value: Value, indent: number): string {
  // Terraform looks at what is unknown first: a sensitive unknown is no secret yet.
  if (value.kind === 'unknown') return '(known after apply)'
  if (value.kind === 'unseen') return unseenText(value)
  if (value.marks?.has('sensitive')) return '(sensitive value)'
  return value.marks?.has('ephemeral') ? '(ephemeral value)' : knownText(value, indent)
}

function knownText(value: KnownValue | NullValue, indent: number): string {
  switch (value.kind) {
    case 'null':
      return nullText(value.type)
    case 'string':
      return stringText(value.string, indent)
    case 'number':
      return formatNumber(value.number)
    case 'bool':
      return String(value.bool)
    case 'tuple':
      return sequenceText(value.elements, indent)
    case 'list':
      return `tolist(${sequenceText(value.elements, indent)})`
    case 'set':
      return `toset(${sequenceText(value.elements, indent)})`
    case 'object':
      return mappingText(value.attributes, indent)
    case 'map':
      return `tomap(${mappingText(value.entries, indent)})`
  }
}

/** Why a value is not seen, and between which bounds it is all the same. */
function unseenText({ hull, sources }: UnseenValue): string {
  const why = sources.map(source => source.text).join('; ')
  const { low, high } = hull
  if (low !== undefined && high !== undefined)
    return `(not seen, ${formatNumber(low)} to ${formatNumber(high)}: ${why})`
  if (low !== undefined) return `(not seen, at least ${formatNumber(low)}: ${why})`
  if (high !== undefined) return `(not seen, at most ${formatNumber(high)}: ${why})`
  return `(not seen: ${why})`
}

function nullText(type: Type): string {
  switch (type.kind) {
    case 'dynamic':
      return 'null'
    case 'string':
    case 'number':
    case 'bool':
      return `to${type.kind}(null)`
    case 'list':
    case 'set':
    case 'map':
      return `to${type.kind}(null) /* of ${valueTypeName(type.element)} */`
    default:
      return `null /* ${valueTypeName(type)} */`
  }
}

/** Strings of several lines are heredocs, whose end no line may look like. */
function stringText(text: string, indent: number): string {
  const lines = text.split('\n')
  if (lines.length < 2) return goQuoted(text)
  const trimmed = new Set(lines.map(line => line.trim()))
  let marker = 'EOT'
  while (trimmed.has(marker)) marker += '_'
  const margin = ' '.repeat(indent)
  const operator = indent > 0 ? '<<-' : '<<'
  return [`${operator}${marker}`, ...[...lines, marker].map(line => margin + line)].join('\n')
}

function sequenceText(elements: readonly Value[], indent: number): string {
  const lines = elements.map(element => `${format(element, indent + INDENT)},`)
  return bracketed('[', lines, ']', indent)
}

function mappingText(entries: ReadonlyMap<string, Value>, indent: number): string {
  const inside = indent + INDENT
  const lines = [...entries].map(
    ([key, value]) => `${stringText(key, inside)} = ${format(value, inside)}`,
  )
  return bracketed('{', lines, '}', indent)
}

function bracketed(open: string, lines: readonly string[], close: string, indent: number): string {
  if (lines.length === 0) return open + close
  const margin = ' '.repeat(indent)
  const body = lines.map(line => `${margin}${' '.repeat(INDENT)}${line}`)
  return [open, ...body, margin + close].join('\n')
}
