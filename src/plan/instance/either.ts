/** A value of which it is not certain which of two it is. */
import { oneOf } from '../../eval/unseen.ts'
import { rawEquals } from '../../value/equal.ts'
import { objectValue, withMarks } from '../../value/make.ts'
import { unionMarks } from '../../value/marks.ts'
import type { UnseenSource, Value } from '../../value/value.ts'

/** One of two values; the parts that are the same in both are certain. `deciding` are the sources that choose. */
export function either(a: Value, b: Value, deciding: readonly UnseenSource[]): Value {
  if (a === b || rawEquals(a, b)) return a
  if (a.kind !== 'object' || b.kind !== 'object' || !sameNames(a.attributes, b.attributes)) {
    return oneOf([a, b], deciding)
  }
  const attributes = [...a.attributes].map(([name, value]): [string, Value] => {
    const other = b.attributes.get(name)
    return [name, other === undefined ? value : either(value, other, deciding)]
  })
  return withMarks(objectValue(attributes), unionMarks(a.marks, b.marks))
}

function sameNames(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean {
  return a.size === b.size && [...a.keys()].every(name => b.has(name))
}
