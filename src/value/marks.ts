/** Marks at any depth of a value: collecting them, taking them off, and moving through parts without losing any. */
import { someValue } from './inspect.ts'
import { withoutMarks } from './make.ts'
import { mapAttributes } from './map-attributes.ts'
import type { Mark, Value } from './value.ts'

/** All marks of the value and of everything inside; undefined if there are none. */
export function deepMarks(value: Value): ReadonlySet<Mark> | undefined {
  return deepMarksOf([value])
}

/** All marks of several values together; undefined if there are none. */
export function deepMarksOf(values: Iterable<Value>): ReadonlySet<Mark> | undefined {
  let found: Set<Mark> | undefined
  for (const value of values)
    someValue(value, part => {
      if (part.marks !== undefined) found = new Set([...(found ?? []), ...part.marks])
      return false
    })
  return found
}

/** Whether the value or anything inside has the mark. */
export function hasMark(value: Value, mark: Mark): boolean {
  return someValue(value, part => part.marks?.has(mark) === true)
}

const isMarked = ({ marks }: Value): boolean => marks !== undefined

/** The same value without any marks, its own or inside. The very same object if there are none. */
export function unmarkDeep<V extends Value>(value: V): V
export function unmarkDeep(value: Value): Value {
  if (!someValue(value, isMarked)) return value
  const bare = withoutMarks(value)
  switch (bare.kind) {
    case 'list':
    case 'set':
    case 'tuple':
      return { ...bare, elements: bare.elements.map(element => unmarkDeep(element)) }
    case 'map':
      return { ...bare, entries: unmarkedEntries(bare.entries) }
    case 'object':
      return mapAttributes(bare, part => unmarkDeep(part))
    default:
      return bare
  }
}

function unmarkedEntries(entries: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  return new Map([...entries].map(([name, value]): [string, Value] => [name, unmarkDeep(value)]))
}

/** The union of marks; undefined if there are none. */
export function unionMarks(
  a: ReadonlySet<Mark> | undefined,
  b: ReadonlySet<Mark> | undefined,
): ReadonlySet<Mark> | undefined {
  if (a === undefined) return b
  if (b === undefined) return a
  return new Set([...a, ...b])
}
