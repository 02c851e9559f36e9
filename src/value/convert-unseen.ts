/** What becomes of null, unknown and unseen values when they are converted: no content to convert, but types and ranges follow. */
import { hasDynamic, someValue, unseenSourcesOf } from './inspect.ts'
import { nullValue, unknownValue, unseenValue, withMarks } from './make.ts'
import { deepMarks } from './marks.ts'
import { rangeOf, refine } from './refine.ts'
import {
  listType,
  mapType,
  objectType,
  setType,
  type Type,
  tupleType,
  withoutOptional,
} from './type.ts'
import { unify } from './unify.ts'
import type { Hull, NullValue, Refinement, UnknownValue, UnseenValue, Value } from './value.ts'

/** A null, unknown or unseen value as the wanted type, which may have optional attributes and `any` in it. Marks are kept. */
export function convertWithoutContent(
  value: NullValue | UnknownValue | UnseenValue,
  wanted: Type,
): Value {
  const type = replaceDynamic(value.type, withoutOptional(wanted))
  return withMarks(withType(value, type), value.marks)
}

function withType(value: NullValue | UnknownValue | UnseenValue, type: Type): Value {
  if (value.kind === 'null') return nullValue(type)
  if (value.kind === 'unseen') return unseenValue(type, value.sources, convertedHull(value, type))
  const notNull = value.refinement.notNull === true ? { notNull: true as const } : {}
  return refine(unknownValue(type, {}, value.reasons), {
    ...notNull,
    ...convertedLength(value, type),
  })
}

/** How long a collection made of the unknown value is. */
function convertedLength(value: UnknownValue, to: Type): Refinement {
  const from = value.type
  if (from.kind === 'object' && to.kind === 'map') return exactly(from.attributes.size)
  if (from.kind === 'tuple' && to.kind === 'list') return exactly(from.elements.length)
  if (from.kind === 'tuple' && to.kind === 'set') {
    const length = from.elements.length
    // Elements may turn out to be equal.
    return length < 2 ? exactly(length) : { minLength: 1, maxLength: length }
  }
  if (!('element' in from) || !('element' in to)) return {}
  const { minLength, maxLength } = rangeOf(value)
  return { minLength: to.kind === 'set' ? Math.min(1, minLength) : minLength, maxLength }
}

function exactly(length: number): Refinement {
  return { minLength: length, maxLength: length }
}

/** Bounds belong to a number; whether there is a value at all survives every conversion. */
function convertedHull({ type: from, hull }: UnseenValue, to: Type): Hull {
  if (from.kind === 'number' && to.kind === 'number') return hull
  return {
    ...numberHull({ type: from, hull }, to),
    ...(hull.notNull === true ? { notNull: true } : {}),
    ...(hull.notUnknown === true ? { notUnknown: true } : {}),
  }
}

/** A text of digits is the number that it reads as, and a whole number reads as a text of digits. */
function numberHull({ type: from, hull }: Pick<UnseenValue, 'type' | 'hull'>, to: Type): Hull {
  const isText = from.kind === 'string' && (to.kind === 'number' || to.kind === 'string')
  const staysWhole = (isText && hull.digits) || (from.kind === 'number' && hull.whole)
  if (!staysWhole || (to.kind !== 'string' && to.kind !== 'number')) return {}
  return {
    ...(hull.low === undefined ? {} : { low: hull.low }),
    ...(hull.high === undefined ? {} : { high: hull.high }),
    ...(to.kind === 'number' ? { whole: true } : { digits: true }),
  }
}

/** Whether part of the value is unseen and of a type that is not certain, so that the types of conversions are not either. */
export function hasOpenUnseen(value: Value): boolean {
  return someValue(value, part => part.kind === 'unseen' && hasDynamic(part.type))
}

/** Stands for a conversion of values whose outcome the unseen parts decide. The result is not null. */
export function unseenResult(values: readonly Value[], wanted: Type): UnseenValue {
  const result = unseenValue(withoutOptional(wanted), unseenSourcesOf(...values), {
    notNull: true,
  })
  const marks = new Set(values.flatMap(value => [...(deepMarks(value) ?? [])]))
  return withMarks(result, marks)
}

/** The wanted type with every `any` in it replaced by what the value's type has there (cty/convert/conversion_dynamic.go). */
function replaceDynamic(from: Type | undefined, to: Type): Type {
  if (from === undefined || from.kind === 'dynamic') return to
  switch (to.kind) {
    case 'dynamic':
      return from
    case 'map':
      return mapType(replaceDynamic(mapElement(from, to.element), to.element))
    case 'list':
      return listType(replaceDynamic(sequenceElement(from, to.element), to.element))
    case 'set':
      return setType(replaceDynamic(sequenceElement(from, to.element), to.element))
    case 'tuple': {
      const given = from.kind === 'tuple' ? from.elements : []
      return tupleType(to.elements.map((element, at) => replaceDynamic(given[at], element)))
    }
    case 'object':
      return objectType(
        [...to.attributes].map(([name, type]): [string, Type] => [
          name,
          replaceDynamic(attributeOf(from, name), type),
        ]),
      )
    default:
      return to
  }
}

function mapElement(from: Type, wanted: Type): Type | undefined {
  if (from.kind === 'map') return from.element
  if (from.kind !== 'object' || !hasDynamic(wanted)) return undefined
  return unify([...from.attributes.values()], 'unsafe')
}

function sequenceElement(from: Type, wanted: Type): Type | undefined {
  if (from.kind === 'list' || from.kind === 'set') return from.element
  if (from.kind !== 'tuple' || !hasDynamic(wanted)) return undefined
  return unify(from.elements, 'unsafe')
}

function attributeOf(from: Type, name: string): Type | undefined {
  if (from.kind === 'map') return from.element
  return from.kind === 'object' ? from.attributes.get(name) : undefined
}
