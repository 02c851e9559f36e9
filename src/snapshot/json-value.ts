/** Values out of the JSON of states and plans. */
import {
  boolValue,
  nullValue,
  numberValue,
  objectValue,
  stringValue,
  tupleValue,
} from '../value/make.ts'
import { fromDouble, fromInteger } from '../value/number.ts'
import { DYNAMIC } from '../value/type.ts'
import type { Value } from '../value/value.ts'

/** What `JSON.parse` gives. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json }

/**
 * The value that a JSON text implies when nobody says a type: lists are tuples, objects are objects. Numbers come through a double,
 * as they do in Coder, which decodes plans that way.
 */
export function impliedValue(json: Json): Value {
  if (json === null) return nullValue(DYNAMIC)
  if (typeof json === 'string') return stringValue(json)
  if (typeof json === 'boolean') return boolValue(json)
  if (typeof json === 'number')
    return numberValue(Number.isSafeInteger(json) ? fromInteger(json) : fromDouble(json))
  if (Array.isArray(json)) return tupleValue(json.map(impliedValue))
  return objectValue(
    Object.entries(json).map(([name, part]) => [name, impliedValue(part as Json)] as const),
  )
}

/** A part of a JSON object, or undefined. */
export function member(json: Json | undefined, name: string): Json | undefined {
  return isObject(json) && Object.hasOwn(json, name) ? json[name] : undefined
}

/** Whether the JSON is an object: no array, not null, not missing. */
export function isObject(json: Json | undefined): json is { readonly [key: string]: Json } {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

/** The elements of a JSON list; none for anything else. */
export function items(json: Json | undefined): readonly Json[] {
  return Array.isArray(json) ? (json as readonly Json[]) : []
}

/** A text, or undefined. */
export function text(json: Json | undefined): string | undefined {
  return typeof json === 'string' ? json : undefined
}
