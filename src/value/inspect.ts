/** Questions about values and types that many rooms ask: parts, what is not known in them, and their names in messages. */

import { asciiFirst } from '../text/ascii-first.ts'
import { mergeSources } from './make.ts'
import type { Type } from './type.ts'
import type { Reason, UnseenSource, Value } from './value.ts'

/** The values directly inside a known collection, tuple or object, in Terraform's order; none in other values. */
export function partsOfValue(value: Value): Iterable<Value> {
  switch (value.kind) {
    case 'list':
    case 'set':
    case 'tuple':
      return value.elements
    case 'map':
      return value.entries.values()
    case 'object':
      return value.attributes.values()
    default:
      return []
  }
}

/** Whether the predicate holds of the value or of any value inside, at any depth. */
export function someValue(value: Value, predicate: (value: Value) => boolean): boolean {
  if (predicate(value)) return true
  switch (value.kind) {
    case 'list':
    case 'set':
    case 'tuple':
      for (const part of value.elements) if (someValue(part, predicate)) return true
      return false
    case 'map':
      for (const part of value.entries.values()) if (someValue(part, predicate)) return true
      return false
    case 'object':
      for (const part of value.attributes.values()) if (someValue(part, predicate)) return true
      return false
    default:
      return false
  }
}

const isUnknown = ({ kind }: Value): boolean => kind === 'unknown'
const isUnseen = ({ kind }: Value): boolean => kind === 'unseen'
const isUnknownOrUnseen = ({ kind }: Value): boolean => kind === 'unknown' || kind === 'unseen'

/** Whether nothing in the value, at any depth, is unknown or unseen. */
export function isWhollyKnown(value: Value): boolean {
  return !someValue(value, isUnknownOrUnseen)
}

/** Whether anything in the value, at any depth, is unseen. */
export function containsUnseen(value: Value): boolean {
  return someValue(value, isUnseen)
}

/** Whether anything in the value, at any depth, is unknown to Terraform. */
export function containsUnknown(value: Value): boolean {
  return someValue(value, isUnknown)
}

/** What every unseen part, at any depth, hangs on: sorted, each once; empty if everything is seen. */
export function unseenSourcesOf(...values: readonly Value[]): readonly UnseenSource[] {
  const lists: (readonly UnseenSource[])[] = []
  for (const value of values)
    someValue(value, part => {
      if (part.kind === 'unseen') lists.push(part.sources)
      return false
    })
  return lists.length === 0 ? [] : mergeSources(...lists)
}

/** Why parts of the values, at any depth, are unknown: each reason once, in order of appearance. */
export function unknownReasonsOf(...values: readonly Value[]): readonly Reason[] {
  const reasons = new Set<Reason>()
  for (const value of values)
    someValue(value, part => {
      if (part.kind === 'unknown') for (const reason of part.reasons) reasons.add(reason)
      return false
    })
  return [...reasons]
}

/** Whether any part of the type is `any`. */
export function hasDynamic(type: Type): boolean {
  switch (type.kind) {
    case 'dynamic':
      return true
    case 'list':
    case 'set':
    case 'map':
      return hasDynamic(type.element)
    case 'tuple':
      return type.elements.some(hasDynamic)
    case 'object':
      return [...type.attributes.values()].some(hasDynamic)
    default:
      return false
  }
}

/** Whether the types of everything in the value are certain. A null has a certain type in this sense, whatever its type. */
export function hasWhollyKnownType(value: Value): boolean {
  if (value.kind === 'null') return true
  if (value.kind === 'unknown' || value.kind === 'unseen') return !hasDynamic(value.type)
  for (const part of partsOfValue(value)) if (!hasWhollyKnownType(part)) return false
  return true
}

/** What messages call a type: `string`, `list of number`, `object`; `dynamic` for a type that is not known. */
export function valueTypeName(type: Type): string {
  switch (type.kind) {
    case 'list':
    case 'set':
    case 'map':
      return `${type.kind} of ${valueTypeName(type.element)}`
    default:
      return type.kind
  }
}

/** What messages call a type that is asked for: as `valueTypeName`, with `any type` and `list of any single type`. */
export function constraintName(type: Type): string {
  switch (type.kind) {
    case 'dynamic':
      return 'any type'
    case 'list':
    case 'set':
    case 'map': {
      const element =
        type.element.kind === 'dynamic' ? 'any single type' : constraintName(type.element)
      return `${type.kind} of ${element}`
    }
    default:
      return type.kind
  }
}

/** The type in Terraform's constraint syntax without spaces: `list(string)`, `object({a=number})`, `any`. Optional attributes as others. */
export function typeToString(type: Type): string {
  switch (type.kind) {
    case 'dynamic':
      return 'any'
    case 'list':
    case 'set':
    case 'map':
      return `${type.kind}(${typeToString(type.element)})`
    case 'tuple':
      return `tuple([${type.elements.map(typeToString).join(',')}])`
    case 'object': {
      const attributes = [...type.attributes].map(
        ([name, attribute]) => `${attributeName(name)}=${typeToString(attribute)}`,
      )
      return `object({${attributes.join(',')}})`
    }
    default:
      return type.kind
  }
}

/** HCL identifiers may hold dashes; other names are quoted as Go quotes them. */
const isIdentifier = asciiFirst(/^[A-Z_a-z][\w-]*$/, () => /^[\p{ID_Start}_][\p{ID_Continue}-]*$/u)

function attributeName(name: string): string {
  return isIdentifier(name) ? name : goQuoted(name)
}

const GO_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\x07', '\\a'],
  ['\b', '\\b'],
  ['\f', '\\f'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['\v', '\\v'],
  ['\\', '\\\\'],
  ['"', '\\"'],
])
/** What most texts are made of, and needs no escape. */
const PLAIN_ASCII = /^[ !#-[\]-~]*$/
const needsGoEscape = (): RegExp => /["\\]|[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu

/** Text in double quotes as Go's `%q` writes it. */
export function goQuoted(text: string): string {
  if (PLAIN_ASCII.test(text)) return `"${text}"`
  return `"${text.replace(needsGoEscape(), goEscape)}"`
}

function goEscape(character: string): string {
  const short = GO_ESCAPES.get(character)
  if (short !== undefined) return short
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return `\\x${code.toString(16).padStart(2, '0')}`
  if (code < 0x10000) return `\\u${code.toString(16).padStart(4, '0')}`
  return `\\U${code.toString(16).padStart(8, '0')}`
}
