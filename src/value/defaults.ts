/** Defaults of optional attributes in type constraints, put into a value before it is converted (hcl/ext/typeexpr/defaults.go). */
import { convert, isConversionFailure } from './convert.ts'
import { listValue, mapValue, objectValue, tupleValue, unknownValue, withMarks } from './make.ts'
import { compare, type HclNumber } from './number.ts'
import { definitelyNotNull, refineNotNull } from './refine.ts'
import { setValue } from './set.ts'
import { DYNAMIC, type Type } from './type.ts'
import { unify } from './unify.ts'
import type { UnseenValue, Value } from './value.ts'

/** Where in a type constraint defaults are, and which. */
export interface DefaultsTree {
  /** The type that this node of the constraint stands for. */
  readonly type: Type
  /** Defaults of the object's attributes by name; empty for other types. */
  readonly values: ReadonlyMap<string, Value>
  /** Nodes below: of an object by attribute name, of a tuple by index as text, of a collection at the empty string. */
  readonly children: ReadonlyMap<string, DefaultsTree>
}

/**
 * The value with defaults in place of attributes that are absent or null, at any depth. The value itself, if it is null or not
 * known, stays as it is. The result still has to be converted; never fails.
 */
export function applyDefaults(tree: DefaultsTree, value: Value): Value {
  if (tree.values.size === 0 && tree.children.size === 0) return value
  switch (value.kind) {
    case 'list':
    case 'set':
    case 'tuple': {
      const elements = value.elements.map((element, at) => inChild(tree, at, element))
      return withMarks(sequence(value.kind, value.type, elements), value.marks)
    }
    case 'map': {
      const entries = filled(tree, value.entries)
      return withMarks(mapping(value.type.element, entries), value.marks)
    }
    case 'object':
      return withMarks(objectValue(filled(tree, value.attributes)), value.marks)
    default:
      return value
  }
}

function inChild(tree: DefaultsTree, key: number | string, value: Value): Value {
  const child = childOf(tree, key)
  return child === undefined ? value : applyDefaults(child, value)
}

/** The value's kind may not be the constraint's yet, so both are asked. */
function childOf(tree: DefaultsTree, key: number | string): DefaultsTree | undefined {
  const fits = tree.type.kind === (typeof key === 'number' ? 'tuple' : 'object')
  return tree.children.get(fits ? String(key) : '')
}

function filled(tree: DefaultsTree, entries: ReadonlyMap<string, Value>): Map<string, Value> {
  const result = new Map<string, Value>()
  for (const [name, value] of entries) result.set(name, inChild(tree, name, value))
  for (const [name, fallback] of tree.values) {
    const value = result.get(name)
    if (value === undefined || value.kind === 'null') {
      const child = tree.children.get(name)
      result.set(name, child === undefined ? fallback : applyDefaults(child, fallback))
    } else {
      result.set(name, orDefault(value, fallback))
    }
  }
  return result
}

/** A value that is not known may turn out to be null and give way to the default. */
function orDefault(value: Value, fallback: Value): Value {
  const widened = value.kind === 'unseen' ? withDefaultInHull(value, fallback) : value
  return definitelyNotNull(fallback) ? refineNotNull(widened) : widened
}

function withDefaultInHull(value: UnseenValue, fallback: Value): UnseenValue {
  const { low, high, ...rest } = value.hull
  if (rest.notNull === true) return value
  if (fallback.kind !== 'number') return { ...value, hull: rest }
  const { number } = fallback
  const hull = {
    ...rest,
    ...(low === undefined ? {} : { low: outer(low, number, -1) }),
    ...(high === undefined ? {} : { high: outer(high, number, 1) }),
  }
  return { ...value, hull }
}

function outer(a: HclNumber, b: HclNumber, direction: 1 | -1): HclNumber {
  return compare(b, a) === direction ? b : a
}

/** Elements may have got different types; they are brought to one if possible, otherwise a tuple is left to the conversion. */
function sequence(kind: 'list' | 'set' | 'tuple', type: Type, elements: readonly Value[]): Value {
  if (kind === 'tuple') return tupleValue(elements)
  const make = kind === 'list' ? listValue : setValue
  if (elements.length === 0) return make('element' in type ? type.element : DYNAMIC, [])
  const unified = unifyValues(elements)
  return unified === undefined ? tupleValue(elements) : make(unified.type, unified.values)
}

function mapping(element: Type, entries: ReadonlyMap<string, Value>): Value {
  if (entries.size === 0) return mapValue(element, [])
  const names = [...entries.keys()]
  const unified = unifyValues([...entries.values()])
  if (unified === undefined) return objectValue(entries)
  return mapValue(
    unified.type,
    names.flatMap((name, at): [string, Value][] => {
      const value = unified.values[at]
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

interface Unified {
  readonly type: Type
  readonly values: readonly Value[]
}

function unifyValues(values: readonly Value[]): Unified | undefined {
  const type = unify(
    values.map(value => value.type),
    'unsafe',
  )
  if (type === undefined) return undefined
  // With an open type among collections, `cty` gives up all of them.
  if (type.kind === 'dynamic') return { type, values: values.map(value => open(value)) }
  const converted: Value[] = []
  for (const value of values) {
    const outcome = convert(value, type)
    if (isConversionFailure(outcome)) return undefined
    converted.push(outcome)
  }
  return { type, values: converted }
}

function open(value: Value): Value {
  return value.type.kind === 'dynamic' ? value : unknownValue(DYNAMIC)
}
