import type { Type } from './type.ts'
import { orderedObjectType } from './type.ts'
import type { ObjectValue, Value } from './value.ts'

/** The object with each attribute changed, its own marks kept; the very same object if nothing changes, and its type if that stays. */
export function mapAttributes(
  value: ObjectValue,
  change: (part: Value, name: string) => Value,
): ObjectValue {
  let attributes: Map<string, Value> | undefined
  let types: Map<string, Type> | undefined
  for (const [name, part] of value.attributes) {
    const changed = change(part, name)
    if (changed === part) continue
    // A key that is there keeps its place, so that both maps stay in order.
    attributes ??= new Map(value.attributes)
    attributes.set(name, changed)
    if (changed.type === part.type) continue
    types ??= new Map(value.type.attributes)
    types.set(name, changed.type)
  }
  if (attributes === undefined) return value
  const type = types === undefined ? value.type : orderedObjectType(types)
  return { kind: 'object', type, marks: value.marks, attributes }
}

/** The object with other values for attributes that it has; its type where those of the values stay. */
export function withAttributes(
  value: ObjectValue,
  changes: readonly (readonly [string, Value])[],
): ObjectValue {
  if (changes.length === 0) return value
  // Keys that are there keep their place, so that both maps stay in order.
  const attributes = new Map(value.attributes)
  let types: Map<string, Type> | undefined
  for (const [name, changed] of changes) {
    attributes.set(name, changed)
    if (changed.type === value.type.attributes.get(name)) continue
    types ??= new Map(value.type.attributes)
    types.set(name, changed.type)
  }
  const type = types === undefined ? value.type : orderedObjectType(types)
  return { kind: 'object', type, marks: value.marks, attributes }
}
