/** `from[*]…` and `from.*…` (hclsyntax's SplatExpr). */
import type { SplatElementNode, SplatNode } from '../../hcl/syntax.ts'
import { cover } from '../../text/span.ts'
import { unknownReasonsOf, unseenSourcesOf } from '../../value/inspect.ts'
import {
  listValue,
  mergeSources,
  tupleValue,
  unknownValue,
  withMarks,
  withoutMarks,
} from '../../value/make.ts'
import { rangeOf, refine } from '../../value/refine.ts'
import { DYNAMIC, listType, type Type, tupleType, typesEqual } from '../../value/type.ts'
import type { Refinement, Value } from '../../value/value.ts'
import { Sink } from '../doubt.ts'
import { doubt, type Frame, failed, report, spendOn } from '../frame.ts'
import { isUnseen, unseenWith } from '../unseen.ts'

/** What the innermost splat is at; nothing is known of it outside of one. */
export function evaluateSplatElement(_node: SplatElementNode, frame: Frame): Value {
  return frame.element ?? failed()
}

/** The value of a splat. */
export function evaluateSplat(node: SplatNode, frame: Frame): Value {
  const errors = frame.sink.errors
  const source = frame.evaluate(node.from, frame)
  if (frame.sink.errors > errors) return failed()
  const isSequence = ['list', 'set', 'tuple'].includes(source.type.kind)
  if (source.kind === 'null') {
    if (!isSequence) return withMarks(tupleValue([]), source.marks)
    const context = cover(node.from.span, node.markerSpan)
    report(frame, 'eval/splat-of-null', {}, node.from.span, context)
    return failed()
  }
  if (source.type.kind === 'dynamic') return ofNoType(source, frame)
  const bare = withoutMarks(source)
  if (!isSequence) return withMarks(ofSingle(node, source, frame), source.marks)
  if (isUnseen(bare)) return withMarks(ofUnseenSequence(node, bare, frame), source.marks)
  if (bare.kind === 'unknown') return withMarks(ofUnknownSequence(node, bare, frame), source.marks)
  return withMarks(ofSequence(node, bare, frame), source.marks)
}

function ofNoType(source: Value, frame: Frame): Value {
  if (source.kind !== 'unseen')
    return withMarks(unknownValue(DYNAMIC, {}, unknownReasonsOf(source)), source.marks)
  doubt(frame, source.sources)
  return unseenWith(DYNAMIC, source.sources, source.marks)
}

function evaluateEach(node: SplatNode, element: Value, frame: Frame): Value {
  return frame.evaluate(node.each, { ...frame, element })
}

/** What is no list counts as a list of one, and null as an empty one, so that of something that may be null the length is not known. */
function ofSingle(node: SplatNode, source: Value, frame: Frame): Value {
  if (source.kind === 'unseen' && source.hull.notNull !== true) {
    // Null gives an empty list without a look at what follows, so errors there are not certain.
    const sink = new Sink()
    evaluateEach(node, source, { ...frame, sink })
    frame.sink.takeAsDoubts(sink, source.sources)
    return unseenWith(DYNAMIC, source.sources, undefined)
  }
  const errors = frame.sink.errors
  const each = evaluateEach(node, source, frame)
  const hasFailed = frame.sink.errors > errors
  if (source.kind === 'unknown' && source.refinement.notNull !== true)
    return unknownValue(DYNAMIC, {}, source.reasons)
  if (source.kind === 'unseen' && source.hull.notUnknown !== true)
    return unseenWith(DYNAMIC, source.sources, undefined)
  return hasFailed ? unknownValue(tupleType([each.type])) : tupleValue([each])
}

/** The result's type, from what follows the splat with nothing known of the elements; it finds errors even without elements. */
function typeOfResult(node: SplatNode, source: Value, frame: Frame): Type {
  const { type } = source
  const element = (of: Type): Value =>
    source.kind === 'unseen' ? unseenWith(of, source.sources, undefined) : unknownValue(of)
  if (type.kind === 'tuple')
    return tupleType(type.elements.map(of => evaluateEach(node, element(of), frame).type))
  const elementType = type.kind === 'list' || type.kind === 'set' ? type.element : DYNAMIC
  return listType(evaluateEach(node, element(elementType), frame).type)
}

function ofUnknownSequence(node: SplatNode, source: Value, frame: Frame): Value {
  const type = typeOfResult(node, source, frame)
  const { minLength, maxLength } = rangeOf(source)
  const length: Refinement =
    type.kind === 'list' && source.type.kind !== 'tuple' ? lengths(minLength, maxLength) : {}
  return refine(unknownValue(type, {}, unknownReasonsOf(source)), { notNull: true, ...length })
}

function lengths(minLength: number, maxLength: number): Refinement {
  return Number.isFinite(maxLength) ? { minLength, maxLength } : { minLength }
}

function ofUnseenSequence(node: SplatNode, source: Value, frame: Frame): Value {
  const sources = unseenSourcesOf(source)
  const stand = source.kind === 'unseen' ? source : unseenWith(source.type, sources, undefined)
  if (stand.hull.notNull !== true) doubt(frame, sources)
  const type = typeOfResult(node, stand, frame)
  const settled = stand.hull.notUnknown === true ? ({ notUnknown: true } as const) : {}
  return unseenWith(type, sources, undefined, { notNull: true, ...settled })
}

function ofSequence(node: SplatNode, source: Value, frame: Frame): Value {
  const elements = 'elements' in source ? source.elements : []
  const errors = frame.sink.errors
  const values = elements.map(element => evaluateEach(node, element, frame))
  if (frame.sink.errors > errors) {
    const quiet = { ...frame, sink: new Sink() }
    return unknownValue(typeOfResult(node, source, quiet))
  }
  if (!spendOn(frame, values, node.span)) return failed()
  if (source.type.kind === 'tuple') return tupleValue(values)
  const [first] = values
  if (first === undefined) {
    const type = typeOfResult(node, source, frame)
    return type.kind === 'list' ? listValue(type.element, []) : failed()
  }
  // As `cty.ListVal`, which lets elements of no known type stand beside others.
  const typed = values.find(({ type }) => type.kind !== 'dynamic') ?? first
  const fits = ({ type }: Value): boolean => type.kind === 'dynamic' || typesEqual(type, typed.type)
  if (values.every(fits)) return listValue(typed.type, values)
  return mixedTypes(node, values, frame)
}

/** A list has one type. Elements whose type is not seen may yet agree. */
function mixedTypes(node: SplatNode, values: readonly Value[], frame: Frame): Value {
  const sources = mergeSources(...values.map(value => unseenSourcesOf(value)))
  if (sources.length > 0) {
    doubt(frame, sources)
    return unseenWith(DYNAMIC, sources, undefined)
  }
  report(frame, 'eval/nested-splat', {}, node.each.span, node.span)
  return failed()
}
