/** Steps into a value: attributes and elements (GetAttr and Index of HCL's ops.go). */
import { MAX_NAMES, nearestName } from '../text/nearest-name.ts'
import type { Span } from '../text/span.ts'
import { isConversionFailure } from '../value/convert.ts'
import { unknownReasonsOf, unseenSourcesOf, valueTypeName } from '../value/inspect.ts'
import { mergeSources, unknownValue, withMarks, withoutMarks } from '../value/make.ts'
import { unionMarks } from '../value/marks.ts'
import { type HclNumber, isInteger, sign, toSafeInteger } from '../value/number.ts'
import { DYNAMIC, NUMBER, STRING, type Type } from '../value/type.ts'
import type { Hull, MapValue, UnseenValue, Value } from '../value/value.ts'
import { convertIn } from './convert-in.ts'
import { describe, doubt, type Frame, failed, report, spend } from './frame.ts'
import { hasFeature } from './language-version.ts'
import type { EvalArgs } from './messages.ts'
import { oneOf, unseenWith } from './unseen.ts'

/** `value.name`. Errors are reported at the span and give an unknown. */
export function getAttribute(value: Value, name: string, at: Span, frame: Frame): Value {
  const certain = certainPart(value, name)
  if (certain !== undefined) return certain
  if (value.kind === 'null') return fails(frame, 'eval/attribute-of-null', { name }, at)
  const { type } = value
  switch (type.kind) {
    case 'dynamic':
      return partOf(value, DYNAMIC, frame)
    case 'object': {
      const attribute = type.attributes.get(name)
      if (attribute === undefined) {
        const reason = 'this object does not have it'
        return fails(frame, 'eval/unsupported-attribute', { name, reason }, at)
      }
      if (value.kind === 'object') return innerPart(value, value.attributes.get(name))
      return certainPartOf(value, attribute, frame)
    }
    case 'map':
      if (value.kind === 'map') return mapElement(value, name, at, frame)
      return partOf(value, type.element, frame)
    default: {
      const reason = `this is ${whatItIs(type)}`
      return fails(frame, 'eval/unsupported-attribute', { name, reason }, at)
    }
  }
}

/** What is certain of something unseen by this name. */
function certainPart(value: Value, name: string): Value | undefined {
  const part = value.kind === 'unseen' ? value.parts?.get(name) : undefined
  return part === undefined ? undefined : withMarks(part, value.marks)
}

function whatItIs(type: Type): string {
  if (type.kind !== 'list' && type.kind !== 'set') return `a value of type ${valueTypeName(type)}`
  return `a ${type.kind}; its elements may have attributes, the ${type.kind} has none`
}

function mapElement(map: MapValue, key: string, at: Span, frame: Frame): Value {
  const element = map.entries.get(key)
  if (element !== undefined) return innerPart(map, element)
  const names = map.marks === undefined ? [...map.entries.keys()] : []
  if (names.length <= MAX_NAMES) spend(frame, names.length / 4, at)
  const suggestion = nearestName(key, names)
  return fails(frame, 'eval/missing-map-element', { key, suggestion }, at)
}

/** A part that is there, with the marks of the whole. */
function innerPart(whole: Value, part: Value | undefined): Value {
  return part === undefined ? failed() : withMarks(part, whole.marks)
}

function fails<C extends keyof EvalArgs & string>(
  frame: Frame,
  code: C,
  args: EvalArgs[C],
  at: Span,
): Value {
  report(frame, code, args, at)
  return failed()
}

/** A part of something that is not known, of the type that it would have. What is unseen may not have it: that is a doubt. */
function partOf(whole: Value, type: Type, frame: Frame): Value {
  if (whole.kind === 'unseen') doubt(frame, whole.sources)
  return certainPartOf(whole, type, frame)
}

/** As `partOf`, where the type promises that the part is there, unless the whole is null. */
function certainPartOf(whole: Value, type: Type, frame: Frame): Value {
  if (whole.kind !== 'unseen')
    return withMarks(unknownValue(type, {}, unknownReasonsOf(whole)), whole.marks)
  if (whole.hull.notNull !== true) doubt(frame, whole.sources)
  return unseenWith(type, whole.sources, whole.marks, partHull(whole))
}

function partHull(whole: UnseenValue): Hull {
  return whole.hull.notUnknown === true ? { notUnknown: true } : {}
}

/** `collection[key]`. Errors are reported at the span and give an unknown. */
export function getIndex(collection: Value, key: Value, at: Span, frame: Frame): Value {
  if (collection.kind === 'null') return fails(frame, 'eval/index-of-null', {}, at)
  if (key.kind === 'null') return missing(frame, 'the key is null', at)
  const certain = key.kind === 'string' ? certainPart(collection, key.string) : undefined
  if (certain !== undefined) return withMarks(certain, key.marks)
  const { type } = collection
  if (key.type.kind === 'dynamic' || type.kind === 'dynamic')
    return elementOfAnything(collection, key, frame)
  switch (type.kind) {
    case 'list':
    case 'tuple':
      return sequenceElement(collection, key, at, frame)
    case 'map':
      return mapIndex(collection, key, at, frame)
    case 'object':
      return objectIndex(collection, key, at, frame)
    case 'set':
      return missing(frame, 'elements of a set have no keys', at)
    default:
      return missing(frame, `this is a value of type ${valueTypeName(type)}`, at)
  }
}

/** The value's own not-knowing, without that of its parts. */
function shallow(value: Value): Value {
  return value.kind === 'unseen' || value.kind === 'unknown' ? value : unknownValue(value.type)
}

function elementOfAnything(collection: Value, key: Value, frame: Frame): Value {
  const sources = unseenSourcesOf(shallow(collection), shallow(key))
  doubt(frame, sources)
  if (sources.length > 0) return unseenWith(DYNAMIC, sources, collection.marks)
  const reasons = unknownReasonsOf(shallow(collection), shallow(key))
  return withMarks(unknownValue(DYNAMIC, {}, reasons), collection.marks)
}

function missing(frame: Frame, reason: string, at: Span): Value {
  return fails(frame, 'eval/no-such-index', { reason }, at)
}

function sequenceElement(collection: Value, given: Value, at: Span, frame: Frame): Value {
  const key = convertIn(frame, given, NUMBER)
  if (isConversionFailure(key)) return missing(frame, key.text, at)
  const { type } = collection
  const anyElement = type.kind === 'list' ? type.element : DYNAMIC
  if (key.kind !== 'number') return notKnownElement(collection, key, anyElement, frame)
  const reason = reasonForNoIndex(key.number, lengthOf(collection))
  if (reason !== undefined) return missing(frame, reason, at)
  const index = toSafeInteger(key.number) ?? 0
  if (collection.kind === 'list' || collection.kind === 'tuple') {
    const marks = unionMarks(collection.marks, key.marks)
    return withMarks(collection.elements[index] ?? failed(), marks)
  }
  if (type.kind !== 'tuple') return notKnownElement(collection, key, anyElement, frame)
  const element = certainPartOf(collection, type.elements[index] ?? DYNAMIC, frame)
  return withMarks(element, key.marks)
}

/** The length that limits an index: a tuple's is in its type; undefined if there is none yet. */
function lengthOf(collection: Value): number | undefined {
  if (collection.type.kind === 'tuple') return collection.type.elements.length
  return collection.kind === 'list' ? collection.elements.length : undefined
}

/** An index into a list of unknown length is not looked at. */
function reasonForNoIndex(index: HclNumber, length: number | undefined): string | undefined {
  if (length === undefined) return undefined
  if (!isInteger(index)) return 'it is not a whole number'
  if (sign(index) < 0) return 'it is negative'
  const position = toSafeInteger(index)
  if (position !== undefined && position < length) return undefined
  if (length === 0) return 'there are no elements'
  return length === 1 ? 'there is only one element' : `there are only ${length} elements`
}

function mapIndex(collection: Value, given: Value, at: Span, frame: Frame): Value {
  const key = convertIn(frame, given, STRING)
  if (isConversionFailure(key)) return missing(frame, key.text, at)
  if (collection.kind === 'map' && key.kind === 'string') {
    const element = collection.entries.get(key.string)
    if (element === undefined) return missing(frame, 'the map has no such element', at)
    return withMarks(element, unionMarks(collection.marks, key.marks))
  }
  const { type } = collection
  return notKnownElement(collection, key, type.kind === 'map' ? type.element : DYNAMIC, frame)
}

/** Of an object only the collection's marks remain, not the key's. */
function objectIndex(collection: Value, given: Value, at: Span, frame: Frame): Value {
  const key = convertIn(frame, given, STRING)
  if (isConversionFailure(key)) return missing(frame, key.text, at)
  const byType = hasFeature(frame.scope.version, 'index-unknown-object-by-type')
  if (collection.kind === 'unknown' && !byType)
    return withMarks(unknownValue(DYNAMIC, {}, collection.reasons), collection.marks)
  if (key.kind !== 'string') return notKnownElement(collection, withoutMarks(key), DYNAMIC, frame)
  // Before 1.13 an unknown object gives a part of no known type, whatever its own type says.
  const goesByType = byType || collection.kind !== 'unseen' || collection.hull.notUnknown === true
  const type =
    collection.type.kind === 'object' ? collection.type.attributes.get(key.string) : undefined
  if (type === undefined) return noSuchAttribute(collection, given, at, frame, goesByType)
  if (collection.kind === 'object')
    return innerPart(collection, collection.attributes.get(key.string))
  return certainPartOf(collection, goesByType ? type : DYNAMIC, frame)
}

function noSuchAttribute(
  collection: Value,
  given: Value,
  at: Span,
  frame: Frame,
  isCertain: boolean,
): Value {
  const reason =
    given.type.kind === 'number'
      ? 'the attributes of an object have names, not positions'
      : 'the object has no such attribute'
  if (isCertain) return missing(frame, reason, at)
  doubt(frame, unseenSourcesOf(collection), describe(frame, 'eval/no-such-index', { reason }, at))
  return certainPartOf(collection, DYNAMIC, frame)
}

/**
 * An element that nobody can point to yet, because the collection or the key is not known. An unseen key leaves the choice among the
 * elements that are there. Of an unknown key cty keeps no marks.
 */
function notKnownElement(collection: Value, key: Value, type: Type, frame: Frame): Value {
  const sources = unseenSourcesOf(shallow(collection), shallow(key))
  if (sources.length === 0) {
    const reasons = unknownReasonsOf(shallow(collection), shallow(key))
    return withMarks(unknownValue(type, {}, reasons), collection.marks)
  }
  doubt(frame, sources)
  const marks = unionMarks(collection.marks, key.marks)
  const choice = key.kind === 'unseen' ? anyElementOf(collection) : undefined
  if (choice === undefined) {
    const hull = collection.kind === 'unseen' && isSettledKey(key) ? partHull(collection) : {}
    return unseenWith(type, sources, marks, hull)
  }
  const allMarks = unionMarks(marks, choice.marks)
  const allSources = mergeSources(sources, choice.sources)
  if (isSettledKey(key)) return unseenWith(choice.type, allSources, allMarks, choice.hull)
  // Of an unknown key Terraform does not even say what type there is in a tuple or an object.
  return unseenWith(type, allSources, allMarks)
}

/** What holds of every element, found once a collection: a price list is asked for one element after the other. */
const ANY_ELEMENT = new WeakMap<Value, UnseenValue>()

/** One of a collection's elements, whichever it is; undefined if there are none, or none to see. */
function anyElementOf(collection: Value): UnseenValue | undefined {
  const known = ANY_ELEMENT.get(collection)
  if (known !== undefined) return known
  const elements = elementsOf(collection)
  if (elements.length === 0) return undefined
  const any = oneOf(elements, [])
  ANY_ELEMENT.set(collection, any)
  return any
}

function isSettledKey(key: Value): boolean {
  return key.kind !== 'unknown' && (key.kind !== 'unseen' || key.hull.notUnknown === true)
}

function elementsOf(collection: Value): readonly Value[] {
  switch (collection.kind) {
    case 'list':
    case 'tuple':
      return collection.elements
    case 'map':
      return [...collection.entries.values()]
    case 'object':
      return [...collection.attributes.values()]
    default:
      return []
  }
}
