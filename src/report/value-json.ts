/**
 * Values for other programs: JSON that loses nothing and shows no secrets. Strings, booleans, nulls, sequences and objects are what they
 * are in JSON; everything else is an object with one key that begins with `$`, as the corpus of Terraform's answers writes it.
 */
import { typeToString } from '../value/inspect.ts'
import { formatNumber, type HclNumber, isNegativeZero } from '../value/number.ts'
import type { UnknownValue, UnseenValue, Value } from '../value/value.ts'

/** JSON as `valueJson` makes it, which stands for any value, known or not. */
export type ValueJson =
  | string
  | number
  | boolean
  | null
  | readonly ValueJson[]
  | { readonly [key: string]: ValueJson | undefined }

/**
 * The JSON of a value. Numbers that a double does not hold exactly are `{"$number": "…"}`; what Terraform does not know is
 * `{"$unknown": type, …}` with what is certain of it, what this analysis has not seen `{"$unseen": type, "sources": [ids], …}`, what is
 * sensitive or ephemeral `{"$sensitive": type}` or `{"$ephemeral": type}`, and an object with keys like these `{"$object": {…}}`.
 */
export function valueJson(value: Value): ValueJson {
  if (value.marks?.has('sensitive')) return { $sensitive: typeToString(value.type) }
  if (value.marks?.has('ephemeral')) return { $ephemeral: typeToString(value.type) }
  switch (value.kind) {
    case 'string':
      return value.string
    case 'bool':
      return value.bool
    case 'null':
      return null
    case 'number':
      return numberJson(value.number)
    case 'list':
    case 'set':
    case 'tuple':
      return value.elements.map(valueJson)
    case 'map':
      return entriesJson(value.entries)
    case 'object':
      return entriesJson(value.attributes)
    case 'unknown':
      return unknownJson(value)
    case 'unseen':
      return unseenJson(value)
  }
}

/** A plain JSON number only where every reader that uses doubles gets the same number. */
function numberJson(number: HclNumber): ValueJson {
  const text = formatNumber(number)
  const double = Number(text)
  const isExact = Number.isFinite(double) && !isNegativeZero(number) && String(double) === text
  return isExact ? double : { $number: text }
}

function entriesJson(entries: ReadonlyMap<string, Value>): ValueJson {
  const json = Object.fromEntries([...entries].map(([name, value]) => [name, valueJson(value)]))
  return [...entries.keys()].some(name => name.startsWith('$')) ? { $object: json } : json
}

function unknownJson({ type, refinement }: UnknownValue): ValueJson {
  const { notNull, prefix, min, max, minLength, maxLength } = refinement
  return {
    $unknown: typeToString(type),
    ...(notNull === true && { notNull }),
    ...(prefix !== undefined && { prefix }),
    ...(min !== undefined && { min: numberJson(min.number), minInclusive: min.inclusive }),
    ...(max !== undefined && { max: numberJson(max.number), maxInclusive: max.inclusive }),
    ...(minLength !== undefined && { minLength }),
    ...(maxLength !== undefined && { maxLength }),
  }
}

function unseenJson({ type, hull, sources }: UnseenValue): ValueJson {
  return {
    $unseen: typeToString(type),
    sources: sources.map(source => source.id),
    ...(hull.low !== undefined && { low: numberJson(hull.low) }),
    ...(hull.high !== undefined && { high: numberJson(hull.high) }),
    ...(hull.notNull === true && { notNull: true }),
  }
}
