/** How values are made. Everything that must hold of a value (order, distinctness, shared constants) is seen to here. */
import { composed } from '../text/nfc.ts'
import type { HclNumber } from './number.ts'
import {
  BOOL,
  compareUtf8,
  inByteOrder,
  listType,
  mapType,
  NUMBER,
  orderedObjectType,
  STRING,
  type Type,
  tupleType,
} from './type.ts'
import type {
  BoolValue,
  Hull,
  ListValue,
  MapValue,
  Mark,
  NullValue,
  NumberValue,
  ObjectValue,
  Reason,
  Refinement,
  StringValue,
  TupleValue,
  UnknownValue,
  UnseenSource,
  UnseenValue,
  Value,
} from './value.ts'

/** The two bools without marks; `boolValue` gives no others. */
export const TRUE: BoolValue = { kind: 'bool', type: BOOL, marks: undefined, bool: true }
export const FALSE: BoolValue = { kind: 'bool', type: BOOL, marks: undefined, bool: false }

/** A string value. The text is normalised to NFC, as everywhere in Terraform. */
export function stringValue(text: string): StringValue {
  return { kind: 'string', type: STRING, marks: undefined, string: composed(text) }
}

/** A number value; the number keeps its precision. */
export function numberValue(number: HclNumber): NumberValue {
  return { kind: 'number', type: NUMBER, marks: undefined, number }
}

/** `TRUE` or `FALSE`. */
export function boolValue(bool: boolean): BoolValue {
  return bool ? TRUE : FALSE
}

/** A list of elements that all have the element type already (convert first). */
export function listValue(element: Type, elements: readonly Value[]): ListValue {
  return { kind: 'list', type: listType(element), marks: undefined, elements }
}

/** A map whose values all have the element type already; entries in any order. */
export function mapValue(element: Type, entries: Iterable<readonly [string, Value]>): MapValue {
  return {
    kind: 'map',
    type: mapType(element),
    marks: undefined,
    entries: inByteOrder(entries),
  }
}

/** A tuple of elements of any types, in this order. */
export function tupleValue(elements: readonly Value[]): TupleValue {
  return {
    kind: 'tuple',
    type: tupleType(elements.map(element => element.type)),
    marks: undefined,
    elements,
  }
}

/** An object; attributes in any order, the last of equal names wins. */
export function objectValue(attributes: Iterable<readonly [string, Value]>): ObjectValue {
  const ordered = inByteOrder(attributes)
  const types = new Map<string, Type>()
  for (const [name, value] of ordered) types.set(name, value.type)
  return { kind: 'object', type: orderedObjectType(types), marks: undefined, attributes: ordered }
}

/** A null of the type; `DYNAMIC` for the literal `null`. */
export function nullValue(type: Type): NullValue {
  return { kind: 'null', type, marks: undefined }
}

/** A value that Terraform does not know at plan. */
export function unknownValue(
  type: Type,
  refinement: Refinement = {},
  reasons: readonly Reason[] = [],
): UnknownValue {
  return { kind: 'unknown', type, marks: undefined, refinement, reasons }
}

/** A value that Terraform would know and this analysis does not. `sources` must not be empty. */
export function unseenValue(
  type: Type,
  sources: readonly UnseenSource[],
  hull: Hull = {},
): UnseenValue {
  return { kind: 'unseen', type, marks: undefined, hull, sources }
}

/** The same value with more marks; `undefined` or an empty set add nothing. */
export function withMarks<V extends Value>(value: V, marks: ReadonlySet<Mark> | undefined): V {
  if (marks === undefined || marks.size === 0) return value
  const merged = value.marks === undefined ? marks : new Set([...value.marks, ...marks])
  return { ...value, marks: merged }
}

/** The same value without marks of its own (parts keep theirs). */
export function withoutMarks<V extends Value>(value: V): V {
  return value.marks === undefined ? value : { ...value, marks: undefined }
}

/** All reasons and sources of several not-known values, each once, in stable order. */
export function mergeSources(
  ...lists: readonly (readonly UnseenSource[])[]
): readonly UnseenSource[] {
  const [first] = lists
  if (first !== undefined && lists.every(list => list === first)) return first
  const byId = new Map<string, UnseenSource>()
  for (const list of lists)
    for (const source of list) if (!byId.has(source.id)) byId.set(source.id, source)
  const merged = [...byId.values()]
  return isSorted(merged) ? merged : merged.sort((a, b) => compareUtf8(a.id, b.id))
}

function isSorted(sources: readonly UnseenSource[]): boolean {
  return sources.every((source, at) => {
    const before = sources[at - 1]
    return before === undefined || compareUtf8(before.id, source.id) <= 0
  })
}
