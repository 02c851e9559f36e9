/** Whether a value is another one than it was, as far as that can be told. */
import { rawEquals, verdictOf } from '../../value/equal.ts'
import { containsUnknown, partsOfValue, unseenSourcesOf } from '../../value/inspect.ts'
import { unmarkDeep } from '../../value/marks.ts'
import { typesEqual } from '../../value/type.ts'
import type { UnseenSource, Value } from '../../value/value.ts'

/**
 * Whether `after` differs from `before`, or what that hangs on. Marks do not matter. Two unseen values are the same only if one was taken
 * over from the other: what hangs on the same facts may still be computed otherwise.
 */
export function hasChanged(after: Value, before: Value): boolean | readonly UnseenSource[] {
  if (isTakenOver(after, before)) return false
  const a = unmarkDeep(after)
  const b = unmarkDeep(before)
  const sources = unseenSourcesOf(a, b)
  if (sources.length === 0) return !rawEquals(a, b)
  return containsUnknown(a) || verdictOf(a, b) === 'different' || sources
}

function isTakenOver(a: Value, b: Value): boolean {
  if (a === b) return true
  if (a.kind !== b.kind || a.kind === 'unseen') return false
  const parts = [...partsOfValue(a)]
  if (parts.length === 0) return rawEquals(unmarkDeep(a), unmarkDeep(b))
  const others = [...partsOfValue(b)]
  return (
    parts.length === others.length &&
    haveSameKeys(a, b) &&
    parts.every((part, at) => {
      const other = others[at]
      return other !== undefined && isTakenOver(part, other)
    })
  )
}

/** Whether parts at the same place have the same name. */
function haveSameKeys(a: Value, b: Value): boolean {
  if (a.kind === 'object' && b.kind === 'object')
    return haveSameNames([...a.attributes.keys()], [...b.attributes.keys()])
  if (a.kind === 'map' && b.kind === 'map')
    return haveSameNames([...a.entries.keys()], [...b.entries.keys()])
  return a.kind === 'tuple' || typesEqual(a.type, b.type)
}

function haveSameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, at) => name === b[at])
}
