/** Why one type does not convert to another, as Terraform 1.11 words it (cty/convert/mismatch_msg.go); newer versions say a little more. */
import { constraintName, goQuoted } from './inspect.ts'
import type { ObjectType, Type } from './type.ts'
import { isConvertible } from './unify.ts'

/** The reason, without a full stop: `string required`, `attribute "a" is required`, `element 0: number required`. */
export function mismatchText(got: Type, want: Type): string {
  if (got.kind === 'object' && want.kind === 'object') return objectsText(got, want)
  if (got.kind === 'tuple' && (want.kind === 'list' || want.kind === 'set')) {
    if (want.element.kind === 'dynamic') return `all ${want.kind} elements must have the same type`
    return elementsText(
      got.elements.map((type, at): [string, Type] => [String(at), type]),
      want.element,
    )
  }
  if (got.kind === 'object' && want.kind === 'map') {
    if (want.element.kind === 'dynamic') return 'all map elements must have the same type'
    return elementsText(
      [...got.attributes].map(([name, type]): [string, Type] => [goQuoted(name), type]),
      want.element,
    )
  }
  return collectionsText(got, want) ?? `${constraintName(want)} required`
}

function collectionsText(got: Type, want: Type): string | undefined {
  if (!('element' in got) || !('element' in want)) return undefined
  if ((got.kind === 'map') !== (want.kind === 'map')) return undefined
  return `incorrect ${want.kind} element type: ${mismatchText(got.element, want.element)}`
}

function elementsText(parts: Iterable<readonly [string, Type]>, want: Type): string {
  for (const [name, type] of parts)
    if (!isConvertible(type, want, 'unsafe')) return `element ${name}: ${mismatchText(type, want)}`
  return `all elements must be ${constraintName(want)}`
}

/** Missing attributes first; otherwise the first that does not convert. */
function objectsText(got: ObjectType, want: ObjectType): string {
  const missing = [...want.attributes.keys()].filter(
    name => !got.attributes.has(name) && !want.optional.has(name),
  )
  if (missing.length > 0) return missingText(missing.map(goQuoted))
  for (const [name, wanted] of want.attributes) {
    const given = got.attributes.get(name)
    if (given !== undefined && !isConvertible(given, wanted, 'unsafe'))
      return `attribute ${goQuoted(name)}: ${mismatchText(given, wanted)}`
  }
  return 'incorrect object attributes'
}

function missingText(names: readonly string[]): string {
  if (names.length === 1) return `attribute ${names.join('')} is required`
  if (names.length === 2) return `attributes ${names.join(' and ')} are required`
  return `attributes ${names.slice(0, -1).join(', ')}, and ${names.slice(-1).join('')} are required`
}
