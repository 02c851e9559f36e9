/** How sets are made: distinct elements in Terraform's order. */
import { certainlyEqual } from './equal.ts'
import { withMarks } from './make.ts'
import { deepMarksOf, unmarkDeep } from './marks.ts'
import { compareSetEntries, type SetEntry, setHashText } from './set-order.ts'
import { setType, type Type } from './type.ts'
import type { SetValue, Value } from './value.ts'

/**
 * A set of elements that all have the element type already, in any order. Equal elements are kept once, the first of them; marks of
 * elements, deep ones too, move to the set. Elements that are not known stay apart from all others, unseen ones like unknown ones: a
 * set with something unseen may therefore have fewer elements than it shows (`lengthBounds`).
 */
export function setValue(element: Type, elements: readonly Value[]): SetValue {
  const entries = distinct(elements)
  entries.sort((a, b) => compareSetEntries(element, a, b))
  const values = entries.map(entry => entry.value)
  const set: SetValue = {
    kind: 'set',
    type: setType(element),
    marks: undefined,
    elements: values,
  }
  return withMarks(set, deepMarksOf(elements))
}

function distinct(elements: readonly Value[]): SetEntry[] {
  const buckets = new Map<string, Value[]>()
  const entries: SetEntry[] = []
  for (const element of elements) {
    const value = unmarkDeep(element)
    const hash = setHashText(value)
    const bucket = buckets.get(hash)
    if (bucket?.some(other => certainlyEqual(value, other)) === true) continue
    if (bucket === undefined) buckets.set(hash, [value])
    else bucket.push(value)
    entries.push({ value, hash })
  }
  return entries
}

/** Whether a set certainly holds an element that equals the value. Marks do not matter. */
export function setHas(set: SetValue, value: Value): boolean {
  const bare = unmarkDeep(value)
  const hash = setHashText(bare)
  return set.elements.some(
    element => setHashText(element) === hash && certainlyEqual(bare, element),
  )
}
