/** What states and plans say beside the values: which parts are sensitive, and which Terraform does not know yet. */
import { nullValue, objectValue, tupleValue, unknownValue, withMarks } from '../value/make.ts'
import { DYNAMIC } from '../value/type.ts'
import type { Mark, Value } from '../value/value.ts'
import { isObject, items, type Json, member } from './json-value.ts'

const SENSITIVE: ReadonlySet<Mark> = new Set(['sensitive'])

/** The value with the part at a path marked as sensitive; as much as can be found of the path is followed. */
export function markSensitivePath(value: Value, path: readonly (string | number)[]): Value {
  const [step, ...rest] = path
  if (step === undefined) return withMarks(value, SENSITIVE)
  if (value.kind === 'object' && typeof step === 'string') {
    const part = value.attributes.get(step)
    if (part === undefined) return value
    return withMarks(
      objectValue([...value.attributes, [step, markSensitivePath(part, rest)]]),
      value.marks,
    )
  }
  if (value.kind === 'tuple' && typeof step === 'number') {
    const elements = value.elements.map((element, at) =>
      at === step ? markSensitivePath(element, rest) : element,
    )
    return withMarks(tupleValue(elements), value.marks)
  }
  return withMarks(value, SENSITIVE)
}

/** The value with everything marked as sensitive that a `sensitive_values` tree calls so. */
export function markSensitive(value: Value, tree: Json | undefined): Value {
  if (tree === true) return withMarks(value, SENSITIVE)
  return overlay(value, tree, markSensitive)
}

/** The value with everything unknown that an `after_unknown` tree calls so; in the values such parts are missing. */
export function putUnknown(value: Value, tree: Json | undefined): Value {
  if (tree === true) return unknownValue(DYNAMIC)
  return overlay(value, tree, putUnknown)
}

function overlay(
  value: Value,
  tree: Json | undefined,
  apply: (part: Value, below: Json | undefined) => Value,
): Value {
  if (value.kind === 'object' && isObject(tree)) {
    const attributes = new Map(value.attributes)
    for (const name of Object.keys(tree)) {
      const below = member(tree, name)
      const part = attributes.get(name)
      if (part === undefined && below !== true) continue
      attributes.set(name, apply(part ?? nullValue(DYNAMIC), below))
    }
    return objectValue(attributes)
  }
  if (value.kind === 'tuple' && Array.isArray(tree)) {
    const below = items(tree)
    return tupleValue(value.elements.map((element, at) => apply(element, below[at])))
  }
  return value
}
