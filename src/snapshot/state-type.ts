/** Values of attributes without a fixed type: a raw state keeps them together with their type, as `{"type": …, "value": …}`. */
import { convert, isConversionFailure } from '../value/convert.ts'
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
} from '../value/type.ts'
import type { Value } from '../value/value.ts'

/** The value inside, of the type that is written beside it; undefined if this is no such pair. */
export function typeOfValue(value: Value): Value | undefined {
  if (value.kind !== 'object' || value.attributes.size !== 2) return undefined
  const written = value.attributes.get('type')
  const inner = value.attributes.get('value')
  if (written === undefined || inner === undefined) return undefined
  const type = readType(written)
  if (type === undefined) return undefined
  const converted = convert(inner, type)
  return isConversionFailure(converted) ? undefined : converted
}

const PRIMITIVES: Readonly<Record<string, Type>> = {
  string: STRING,
  number: NUMBER,
  bool: BOOL,
  dynamic: DYNAMIC,
}

/** `"string"`, `["list", "string"]`, `["object", {"a": "bool"}]`, as cty writes types in JSON. */
function readType(written: Value): Type | undefined {
  if (written.kind === 'string') return PRIMITIVES[written.string]
  if (written.kind !== 'tuple') return undefined
  const [kind, of] = written.elements
  if (kind?.kind !== 'string' || of === undefined) return undefined
  if (kind.string === 'tuple' && of.kind === 'tuple') {
    const elements = of.elements.map(readType)
    return elements.every(isDefined) ? tupleType(elements.filter(isDefined)) : undefined
  }
  if (kind.string === 'object' && of.kind === 'object') return readObjectType(of.attributes)
  const element = readType(of)
  if (element === undefined) return undefined
  switch (kind.string) {
    case 'list':
      return listType(element)
    case 'set':
      return setType(element)
    case 'map':
      return mapType(element)
    default:
      return undefined
  }
}

function readObjectType(attributes: ReadonlyMap<string, Value>): Type | undefined {
  const entries: [string, Type][] = []
  for (const [name, part] of attributes) {
    const type = readType(part)
    if (type === undefined) return undefined
    entries.push([name, type])
  }
  return objectType(entries)
}

function isDefined<T>(value: T | undefined): value is T {
  return value !== undefined
}
