/**
 * `condition ? yes : no` and `%{ if }` (hclsyntax's ConditionalExpr). Both arms are evaluated, for their type and their marks; only the
 * chosen one's errors are reported.
 */
import type { ConditionalNode } from '../../hcl/syntax.ts'
import { cover } from '../../text/span.ts'
import { isConversionFailure } from '../../value/convert.ts'
import {
  containsUnseen,
  hasDynamic,
  unknownReasonsOf,
  unseenSourcesOf,
  valueTypeName,
} from '../../value/inspect.ts'
import { mergeSources, nullValue, unknownValue, withMarks, withoutMarks } from '../../value/make.ts'
import { refine } from '../../value/refine.ts'
import { BOOL, DYNAMIC, type ObjectType, type Type, typesEqual } from '../../value/type.ts'
import { unify } from '../../value/unify.ts'
import type { Mark, UnseenSource, Value } from '../../value/value.ts'
import { convertIn } from '../convert-in.ts'
import { Sink } from '../doubt.ts'
import {
  type Apart,
  describe,
  doubt,
  evaluateApart,
  type Frame,
  failed,
  report,
  spendOn,
} from '../frame.ts'
import { areIdentical, isSettled, mergeMarks, oneOf, unseenWith } from '../unseen.ts'
import { conditionalRefinement } from './conditional-refinement.ts'

/** What looking for a common type costs for each part. */
const STEPS_PER_PART = 4

/** The value of a conditional. */
export function evaluateConditional(node: ConditionalNode, frame: Frame): Value {
  const yes = evaluateApart(node.yes, frame)
  const no = evaluateApart(node.no, frame)
  // Types are compared part by part, and the chosen value may be converted to one that fits both.
  const times = yes.value.type === no.value.type ? 1 : STEPS_PER_PART
  if (!spendOn(frame, [yes.value, no.value], node.span, times)) return failed()
  const type = resultType(yes.value, no.value)
  if (type === undefined) return noCommonType(node, yes, no, frame)
  const condition = frame.evaluate(node.condition, frame)
  const marks = mergeMarks([condition, yes.value, no.value])
  const arms = { node, yes, no, type, marks }
  if (condition.kind === 'null') {
    report(frame, 'eval/condition-null', {}, node.condition.span, node.span)
    return failedWith(arms, frame)
  }
  if (condition.kind === 'unknown') return withMarks(ofUnknown(condition, arms, frame), marks)
  const choice = convertIn(frame, withoutMarks(condition), BOOL)
  if (isConversionFailure(choice)) return noCondition(condition, arms, frame)
  if (choice.kind !== 'bool') return ofUnseen(choice, arms, frame)
  return choose(choice.bool, arms, frame)
}

/** Terraform finds this before it looks at the condition. An arm that may yet fail, or be of another type, leaves it open. */
function noCommonType(node: ConditionalNode, yes: Apart, no: Apart, frame: Frame): Value {
  const reason = describeMismatch(yes.value.type, no.value.type)
  const subject = cover(node.yes.span, node.no.span)
  const diagnostic = describe(frame, 'eval/conditional-types', { reason }, subject, node.span)
  const arms = { node, yes, no, type: DYNAMIC, marks: mergeMarks([yes.value, no.value]) }
  if (isTypeCertain(arms)) {
    frame.sink.add(diagnostic)
    return failed()
  }
  const sources = doubtTypes(arms, frame)
  frame.sink.takeAsDoubts(yes.sink, sources)
  frame.sink.takeAsDoubts(no.sink, sources)
  doubt(frame, sources, diagnostic)
  // The condition's own errors come only if the types agree after all.
  const condition = evaluateApart(node.condition, frame)
  frame.sink.takeAsDoubts(condition.sink, sources)
  return unseenWith(DYNAMIC, sources, arms.marks)
}

/** What is left after an error: an unknown of the arms' type, which may still change with what is not seen. */
function failedWith(arms: Arms, frame: Frame): Value {
  if (!isTypeCertain(arms)) doubtTypes(arms, frame)
  return unknownValue(arms.type)
}

/** A condition of the wrong type. Terraform does not look at the type of an unknown one. */
function noCondition(condition: Value, arms: Arms, frame: Frame): Value {
  const { node, marks } = arms
  const args = { type: valueTypeName(condition.type) }
  const diagnostic = describe(frame, 'eval/condition-type', args, node.condition.span, node.span)
  if (condition.kind !== 'unseen' || condition.hull.notUnknown === true) {
    frame.sink.add(diagnostic)
    return failedWith(arms, frame)
  }
  doubt(frame, condition.sources, diagnostic)
  return unseenWith(isTypeCertain(arms) ? arms.type : DYNAMIC, condition.sources, marks)
}

/** Whether the type of the result stands: no arm may yet fail, which leaves it open, or turn out to be of another type. */
function isTypeCertain({ yes, no }: Arms): boolean {
  return [yes, no].every(arm => arm.sink.doubts.length === 0 && !isLoose(arm.value))
}

interface Arms {
  readonly node: ConditionalNode
  readonly yes: Apart
  readonly no: Apart
  readonly type: Type
  readonly marks: ReadonlySet<Mark> | undefined
}

/** A literal null takes the other's type, and an arm of no known type leaves the result's open; otherwise the two are unified. */
function resultType(yes: Value, no: Value): Type | undefined {
  if (isLiteralNull(yes)) return no.type
  if (isLiteralNull(no)) return yes.type
  if (yes.type.kind === 'dynamic' || no.type.kind === 'dynamic') return DYNAMIC
  return typesEqual(yes.type, no.type) ? yes.type : unify([yes.type, no.type], 'unsafe')
}

function isLiteralNull(value: Value): boolean {
  return value.kind === 'null' && value.type.kind === 'dynamic' && value.marks === undefined
}

function choose(which: boolean, arms: Arms, frame: Frame): Value {
  const [chosen, other] = which ? [arms.yes, arms.no] : [arms.no, arms.yes]
  frame.sink.take(chosen.sink)
  const value = convertArm(which, arms, frame)
  if (!typeHangsOn(other, chosen.value, arms.type)) return withMarks(value, arms.marks)
  const sources = doubtTypes(arms, frame)
  return unseenWith(DYNAMIC, sources, arms.marks)
}

/** The two arms may turn out to have no type in common. Gives what decides that. */
function doubtTypes({ yes, no }: Arms, frame: Frame): readonly UnseenSource[] {
  const doubts = [...yes.sink.doubts, ...no.sink.doubts].map(item => item.sources)
  const sources = mergeSources(...doubts, unseenSourcesOf(yes.value, no.value))
  doubt(frame, sources)
  return sources
}

/** Whether the chosen value may still be converted to another type, once the other arm is seen. */
function typeHangsOn(other: Apart, chosen: Value, type: Type): boolean {
  if (isLoose(other.value)) return true
  if (isLoose(chosen) && !typesEqual(chosen.type, other.value.type)) return true
  return other.sink.doubts.length > 0 && !typesEqual(chosen.type, type)
}

/** Whether something unseen in it leaves its type open. */
function isLoose(value: Value): boolean {
  return containsUnseen(value) && hasDynamic(value.type)
}

/** A stand-in for what comes of an arm that fails. */
function withoutType(value: Value): Value {
  return unknownValue(DYNAMIC, {}, unknownReasonsOf(value))
}

function convertArm(which: boolean, arms: Arms, frame: Frame): Value {
  const { node, type } = arms
  const [arm, expression] = which ? [arms.yes, node.yes] : [arms.no, node.no]
  if (type.kind === 'dynamic') return arm.value
  const converted = convertIn(frame, arm.value, type)
  if (!isConversionFailure(converted)) return converted
  const args = { arm: which ? 'true' : 'false', reason: converted.text } as const
  report(frame, 'eval/conditional-result', args, expression.span, node.span)
  return unknownValue(type)
}

/** What both arms have in common is known even if the condition is not. */
function ofUnknown(condition: Value, arms: Arms, frame: Frame): Value {
  const { yes, no, type } = arms
  const [a, b] = [withoutMarks(yes.value), withoutMarks(no.value)]
  if (!isTypeCertain(arms)) return unseenWith(DYNAMIC, doubtTypes(arms, frame), undefined)
  // Which refinements Terraform derives depends on what is not seen.
  const sources = unseenSourcesOf(a, b)
  if (sources.length > 0) return unseenWith(type, sources, undefined)
  if (a.kind === 'null' && b.kind === 'null') return nullValue(type)
  const refinement = conditionalRefinement(a, b)
  return refine(unknownValue(type, {}, unknownReasonsOf(condition)), refinement)
}

/**
 * Neither arm is certain, so their errors are not either. If both come to the very same, so does the result, provided that Terraform
 * knows the condition.
 */
function ofUnseen(condition: Value, arms: Arms, frame: Frame): Value {
  const sources = unseenSourcesOf(condition)
  if (condition.kind === 'unseen' && condition.hull.notNull !== true) doubt(frame, sources)
  const results = [true, false].map(which => possibleResult(which, arms, frame, condition))
  const [a, b] = results
  if (a === undefined || b === undefined) return failed()
  const bothNull = arms.yes.value.kind === 'null' && arms.no.value.kind === 'null'
  if (bothNull) return withMarks(nullValue(arms.type), arms.marks)
  if (isSettled(condition) && areIdentical(a, b)) return withMarks(a, arms.marks)
  const result = oneOf([a, b], sources)
  if (isSettled(condition)) return withMarks(result, arms.marks)
  // Of an unknown condition Terraform gives an unknown of the arms' type, which one that fails leaves open.
  const type = isTypeCertain(arms) ? result.type : DYNAMIC
  const { notUnknown: _, ...hull } = result.hull
  return unseenWith(type, result.sources, arms.marks, hull)
}

function possibleResult(which: boolean, arms: Arms, frame: Frame, condition: Value): Value {
  const arm = which ? arms.yes : arms.no
  const other = which ? arms.no : arms.yes
  const sources = unseenSourcesOf(condition)
  const sink = new Sink()
  sink.take(arm.sink)
  const value = convertArm(which, arms, { ...frame, sink })
  frame.sink.takeAsDoubts(sink, sources)
  const hangs = typeHangsOn(other, arm.value, arms.type)
  if (hangs) return unseenWith(DYNAMIC, doubtTypes(arms, frame), undefined)
  return sink.errors > 0 ? withoutType(value) : value
}

function describeMismatch(yes: Type, no: Type): string {
  if (yes.kind === 'object' && no.kind === 'object') {
    const missing =
      missingAttribute(yes, no, 'true', 'false') ?? missingAttribute(no, yes, 'false', 'true')
    if (missing !== undefined) return missing
  }
  if (yes.kind === 'tuple' && no.kind === 'tuple' && yes.elements.length !== no.elements.length)
    return `one is a tuple of ${yes.elements.length}, the other of ${no.elements.length} elements`
  const [a, b] = [valueTypeName(yes), valueTypeName(no)]
  return a === b ? `the two differ somewhere inside` : `one is ${a}, the other ${b}`
}

function missingAttribute(
  has: ObjectType,
  lacks: ObjectType,
  with_: string,
  without: string,
): string | undefined {
  for (const name of has.attributes.keys())
    if (!lacks.attributes.has(name))
      return `only the "${with_}" result has an attribute "${name}", the "${without}" result lacks it`
  return undefined
}
