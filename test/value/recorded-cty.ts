/** Reads and writes the tagged JSON in which answers of go-cty are recorded (test/value/cty-vectors.jsonl). */
import type { DefaultsTree } from '../../src/value/defaults.ts'
import {
  boolValue,
  listValue,
  mapValue,
  nullValue,
  numberValue,
  objectValue,
  stringValue,
  tupleValue,
  unknownValue,
  withMarks,
} from '../../src/value/make.ts'
import {
  formatNumber,
  type HclNumber,
  parseNumber,
  precisionOf,
  withPrecision,
  ZERO,
} from '../../src/value/number.ts'
import { setValue } from '../../src/value/set.ts'
import {
  BOOL,
  DYNAMIC,
  listType,
  mapType,
  NUMBER,
  objectType,
  STRING,
  setType,
  type Type,
  tupleType,
} from '../../src/value/type.ts'
import type { Mark, Refinement, Value } from '../../src/value/value.ts'

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

const SENSITIVE: ReadonlySet<Mark> = new Set(['sensitive'])

function list(json: Json | undefined): Json[] {
  return Array.isArray(json) ? json : []
}

function entries(json: Json | undefined): [string, Json][] {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
    ? Object.entries(json)
    : []
}

const PRIMITIVES: Record<string, Type> = {
  string: STRING,
  number: NUMBER,
  bool: BOOL,
  any: DYNAMIC,
}

export function readType(json: Json | undefined): Type {
  if (typeof json === 'string') return PRIMITIVES[json] ?? DYNAMIC
  const [kind, content = null, optional] = list(json)
  if (kind === 'list') return listType(readType(content))
  if (kind === 'set') return setType(readType(content))
  if (kind === 'map') return mapType(readType(content))
  if (kind === 'tuple') return tupleType(list(content).map(readType))
  const attributes = entries(content).map(([name, type]): [string, Type] => [name, readType(type)])
  return objectType(attributes, new Set(list(optional).map(String)))
}

export function writeType(type: Type): Json {
  if (type.kind === 'dynamic') return 'any'
  if ('element' in type) return [type.kind, writeType(type.element)]
  if (type.kind === 'tuple') return ['tuple', type.elements.map(writeType)]
  if (type.kind !== 'object') return type.kind
  const attributes = [...type.attributes].map(([name, part]) => [name, writeType(part)])
  return ['object', Object.fromEntries(attributes), [...type.optional].sort()]
}

function readNumber(text: Json | undefined, precision: Json | undefined): HclNumber {
  const number = parseNumber(String(text)) ?? ZERO
  return typeof precision === 'number' ? withPrecision(number, precision) : number
}

export function readValue(json: Json | undefined): Value {
  const [tag, first = null, second = null] = list(json)
  switch (tag) {
    case 's':
      return stringValue(String(first))
    case 'n':
      return numberValue(readNumber(first, second))
    case 'b':
      return boolValue(first === true)
    case 'null':
      return nullValue(readType(first))
    case 'unk':
      return unknownValue(readType(first), readRefinement(second))
    case 'mark':
      return withMarks(readValue(first), SENSITIVE)
    case 'list':
      return listValue(readType(first), list(second).map(readValue))
    case 'set':
      return setValue(readType(first), list(second).map(readValue))
    case 'tuple':
      return tupleValue(list(first).map(readValue))
    case 'map':
      return mapValue(readType(first), readEntries(second))
    default:
      return objectValue(readEntries(first))
  }
}

function readEntries(json: Json): [string, Value][] {
  return entries(json).map(([name, value]) => [name, readValue(value)])
}

function readRefinement(json: Json): Refinement {
  const fields = Object.fromEntries(entries(json))
  const { notNull, prefix, min, minInc, max, maxInc, minLen, maxLen } = fields
  const bound = (text: Json, inclusive: Json | undefined) => ({
    number: readNumber(text, undefined),
    inclusive: inclusive === true,
  })
  return {
    ...(notNull === true ? { notNull } : {}),
    ...(typeof prefix === 'string' ? { prefix } : {}),
    ...(min === undefined ? {} : { min: bound(min, minInc) }),
    ...(max === undefined ? {} : { max: bound(max, maxInc) }),
    ...(typeof minLen === 'number' ? { minLength: minLen } : {}),
    ...(typeof maxLen === 'number' ? { maxLength: maxLen } : {}),
  }
}

export function writeValue(value: Value): Json {
  if (value.marks !== undefined) return ['mark', writeValue({ ...value, marks: undefined })]
  switch (value.kind) {
    case 'string':
      return ['s', value.string]
    case 'number':
      return ['n', formatNumber(value.number), precisionOf(value.number)]
    case 'bool':
      return ['b', value.bool]
    case 'null':
      return ['null', writeType(value.type)]
    case 'unknown':
      return ['unk', writeType(value.type), writeRefinement(value.refinement)]
    case 'list':
    case 'set':
      return [value.kind, writeType(value.type.element), value.elements.map(writeValue)]
    case 'tuple':
      return ['tuple', value.elements.map(writeValue)]
    case 'map':
      return ['map', writeType(value.type.element), writeEntries(value.entries)]
    case 'object':
      return ['obj', writeEntries(value.attributes)]
    case 'unseen':
      return ['unseen', writeType(value.type)]
  }
}

function writeEntries(map: ReadonlyMap<string, Value>): Json {
  return Object.fromEntries([...map].map(([name, value]) => [name, writeValue(value)]))
}

function writeRefinement(refinement: Refinement): Json {
  const { notNull, prefix, min, max, minLength, maxLength } = refinement
  return {
    ...(notNull === true ? { notNull } : {}),
    ...(prefix === undefined ? {} : { prefix }),
    ...(min === undefined ? {} : { min: formatNumber(min.number), minInc: min.inclusive }),
    ...(max === undefined ? {} : { max: formatNumber(max.number), maxInc: max.inclusive }),
    ...(minLength === undefined ? {} : { minLen: minLength }),
    ...(maxLength === undefined ? {} : { maxLen: maxLength }),
  }
}

export function readDefaults(json: Json | undefined): DefaultsTree {
  const fields = Object.fromEntries(entries(json))
  return {
    type: readType(fields['type']),
    values: new Map(readEntries(fields['values'] ?? null)),
    children: new Map(
      entries(fields['children']).map(([name, child]) => [name, readDefaults(child)]),
    ),
  }
}
