/** Planned values as `terraform show -json` writes them: the known part, and shapes of what is unknown and what is sensitive. */
import { formatNumber, isZero } from '../../src/value/number.ts'
import type { Type } from '../../src/value/type.ts'
import type { Value } from '../../src/value/value.ts'

export type Json =
  | null
  | boolean
  | string
  | readonly Json[]
  | { readonly [name: string]: Json | undefined }

/** The known part; undefined: nothing of it is. Numbers are `{"$number": text}`, what is unseen shows what it hangs on. */
export function knownPart(value: Value): Json | undefined {
  switch (value.kind) {
    case 'string':
      return value.string
    case 'bool':
      return value.bool
    case 'number':
      // The plan file knows no negative zero.
      return { $number: isZero(value.number) ? '0' : formatNumber(value.number) }
    case 'null':
      return null
    case 'unknown':
      return undefined
    case 'unseen':
      return { $unseen: value.sources.map(source => source.id) }
    case 'list':
    case 'set':
    case 'tuple':
      return value.elements.map(element => knownPart(element) ?? null)
    case 'map':
      return knownEntries(value.entries)
    case 'object':
      return knownEntries(value.attributes)
  }
}

function knownEntries(entries: ReadonlyMap<string, Value>): Json {
  const known = [...entries].map(([name, value]) => [name, knownPart(value)] as const)
  return Object.fromEntries(known.filter(([, part]) => part !== undefined))
}

/** Where the value is unknown: `true` there, nothing where an attribute is known all through. */
export function unknownShape(value: Value): Json {
  switch (value.kind) {
    case 'unknown':
      return true
    case 'list':
    case 'set':
    case 'tuple':
      return value.elements.map(unknownShape)
    case 'map':
      return shapeOf(value.entries, unknownShape)
    case 'object':
      return shapeOf(value.attributes, unknownShape)
    default:
      return false
  }
}

/** Where the value is sensitive, in the same form. */
export function sensitiveShape(value: Value): Json {
  if (value.marks?.has('sensitive')) return true
  switch (value.kind) {
    case 'unknown':
      return emptyShape(value.type)
    case 'list':
    case 'set':
    case 'tuple':
      return value.elements.map(sensitiveShape)
    case 'map':
      return shapeOf(value.entries, sensitiveShape)
    case 'object':
      return shapeOf(value.attributes, sensitiveShape)
    default:
      return false
  }
}

function shapeOf(entries: ReadonlyMap<string, Value>, shape: (value: Value) => Json): Json {
  const shaped = [...entries].map(([name, value]) => [name, shape(value)] as const)
  return Object.fromEntries(shaped.filter(([, part]) => part !== false))
}

function emptyShape(type: Type): Json {
  switch (type.kind) {
    case 'list':
    case 'set':
    case 'tuple':
      return []
    case 'map':
    case 'object':
      return {}
    default:
      return false
  }
}

/** A type as cty writes it in JSON. */
export function typeJson(type: Type): Json {
  switch (type.kind) {
    case 'list':
    case 'set':
    case 'map':
      return [type.kind, typeJson(type.element)]
    case 'tuple':
      return ['tuple', type.elements.map(typeJson)]
    case 'object':
      return [
        'object',
        Object.fromEntries([...type.attributes].map(([name, part]) => [name, typeJson(part)])),
      ]
    default:
      return type.kind
  }
}

/** A recorded JSON text's value with its numbers in the same form. */
export function withNumbers(value: unknown): Json {
  if (typeof value === 'number') return { $number: plainNumber(value) }
  if (Array.isArray(value)) return value.map(withNumbers)
  if (typeof value !== 'object')
    return typeof value === 'string' || typeof value === 'boolean' ? value : null
  if (value === null) return null
  if ('$number' in value) return { $number: String(value.$number) }
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withNumbers(part)]))
}

/** Without an exponent. */
function plainNumber(value: number): string {
  const text = String(value)
  if (!text.includes('e')) return text
  return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })
}
