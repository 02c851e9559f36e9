/** Whether values are known to Terraform at every depth. */
import type { UnknownValue, Value } from '../../value/value.ts'

/** The first unknown in the value at any depth, the value itself included; undefined if it is wholly known. */
export function firstUnknown(value: Value): UnknownValue | undefined {
  switch (value.kind) {
    case 'unknown':
      return value
    case 'list':
    case 'set':
    case 'tuple':
      return firstOf(value.elements)
    case 'map':
      return firstOf(value.entries.values())
    case 'object':
      return firstOf(value.attributes.values())
    default:
      return undefined
  }
}

function firstOf(values: Iterable<Value>): UnknownValue | undefined {
  for (const value of values) {
    const unknown = firstUnknown(value)
    if (unknown !== undefined) return unknown
  }
  return undefined
}
