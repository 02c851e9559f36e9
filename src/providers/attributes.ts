/** Attributes as the schemas of the small providers are made of them. */
import type { AttributeSchema } from '../plan/body/schema.ts'
import { BOOL, listType, mapType, NUMBER, STRING, type Type } from '../value/type.ts'

/** What a provider decides alone. */
export function computed(type: Type): AttributeSchema {
  return { type, computed: true }
}

/** The same, and kept secret. */
export function secret(type: Type): AttributeSchema {
  return { type, computed: true, sensitive: true }
}

/** What must be set. */
export function required(type: Type): AttributeSchema {
  return { type, required: true }
}

/** What may be set. */
export function optional(type: Type): AttributeSchema {
  return { type, optional: true }
}

/** What may be set and is decided by the provider if it is not. */
export function decided(type: Type): AttributeSchema {
  return { type, optional: true, computed: true }
}

/** Attributes of the same kind by their names. */
export function all(
  names: readonly string[],
  attribute: AttributeSchema,
): Readonly<Record<string, AttributeSchema>> {
  return Object.fromEntries(names.map(name => [name, attribute]))
}

/** Arguments that may be left out, by what they hold; `WHOLE` is a number, which the provider takes only without a fraction. */
export const TEXT: AttributeSchema = optional(STRING)
export const TEXTS: AttributeSchema = optional(listType(STRING))
export const TEXT_MAP: AttributeSchema = optional(mapType(STRING))
export const WHOLE: AttributeSchema = optional(NUMBER)
export const FLAG: AttributeSchema = optional(BOOL)
