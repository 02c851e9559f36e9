/**
 * `&&` and `||`. Both sides are always evaluated and have to convert to bool. From Terraform 1.12 on one side may decide, which drops the
 * other's errors (the ShortCircuit step of hclsyntax's operators); before that, both sides' errors count.
 */
import type { BinaryNode, Expression } from '../../hcl/syntax.ts'
import { isConversionFailure } from '../../value/convert.ts'
import { unknownReasonsOf, unseenSourcesOf } from '../../value/inspect.ts'
import { boolValue, mergeSources, unknownValue, unseenValue, withMarks } from '../../value/make.ts'
import { BOOL } from '../../value/type.ts'
import type { Value } from '../../value/value.ts'
import { convertIn } from '../convert-in.ts'
import type { Sink } from '../doubt.ts'
import { describe, evaluateApart, type Frame, report } from '../frame.ts'
import { hasFeature } from '../language-version.ts'
import { mergeMarks, settledHull, unseenWith } from '../unseen.ts'

type Operator = '&&' | '||'

/** One evaluated and converted side. */
interface Side {
  readonly value: Value
  readonly sink: Sink
}

/** The value of `a && b` or `a || b`. */
export function evaluateLogical(node: BinaryNode, operator: Operator, frame: Frame): Value {
  const errors = frame.sink.errors
  const left = side(node, operator, node.left, 'left', frame)
  const right = side(node, operator, node.right, 'right', frame)
  if (frame.sink.errors > errors) {
    takeAll(frame, left, right)
    return unknownValue(BOOL)
  }
  const decidesEarly = hasFeature(frame.scope.version, 'logical-operators-decide')
  const early = decidesEarly ? decideEarly(operator, left, right, frame) : undefined
  const result = early ?? combine(node, operator, left, right, frame)
  // Before 1.12 cty left the marks to a function that it did not call for an unknown operand.
  if (!decidesEarly && result.kind === 'unknown') return result
  return withMarks(result, mergeMarks([left.value, right.value]))
}

/** A side that does not convert is an error whatever the other side is, so that goes to the frame itself. */
function side(
  node: BinaryNode,
  operator: Operator,
  part: Expression,
  which: 'left' | 'right',
  frame: Frame,
): Side {
  const { value, sink } = evaluateApart(part, frame)
  const converted = convertIn(frame, value, BOOL)
  if (!isConversionFailure(converted)) return { value: converted, sink }
  const args = { operator, side: which, reason: converted.text } as const
  const diagnostic = describe(frame, 'eval/operand-type', args, part.span, node.span)
  const sources = mergeSources(...sink.doubts.map(item => item.sources))
  if (sources.length === 0) {
    frame.sink.add(diagnostic)
    return { value: unknownValue(BOOL), sink }
  }
  // A side that fails on the way has no type, and its failure may be dropped.
  frame.sink.doubt({ sources, diagnostic })
  return { value: unseenValue(BOOL, sources), sink }
}

/**
 * The rules of 1.12, one line a case; undefined where neither side decides. A failed side is unknown. Null counts as false: Go's
 * `False()` is the negation of `True()`.
 */
function decideEarly(operator: Operator, left: Side, right: Side, frame: Frame): Value | undefined {
  const decisive = operator === '||'
  const decides = (value: Value): boolean => isDecided(value) && isTrue(value) === decisive
  if (decides(left.value)) return decided(decisive, left, frame)
  if (decides(right.value)) return decidedByRight(decisive, left, right, frame)
  if (left.value.kind === 'unseen' || right.value.kind === 'unseen')
    return undecided(operator, left, right, frame)
  const leftUnknown = left.value.kind === 'unknown'
  const rightUnknown = right.value.kind === 'unknown'
  if (leftUnknown && rightUnknown) {
    // An error on the left lets both sides' errors be seen.
    return left.sink.errors > 0 ? undefined : unknownFrom(left, frame)
  }
  if (leftUnknown) return unknownFrom(left, frame)
  if (rightUnknown) return unknownFrom(right, frame)
  return undefined
}

function isDecided(value: Value): boolean {
  return value.kind === 'bool' || value.kind === 'null'
}

function isTrue(value: Value): boolean {
  return value.kind === 'bool' && value.bool
}

function decided(result: boolean, by: Side, frame: Frame): Value {
  frame.sink.take(by.sink)
  return boolValue(result)
}

/** Whatever an unseen left side is: if it decides too, the result is the same, but then its errors are those that count. */
function decidedByRight(result: boolean, left: Side, right: Side, frame: Frame): Value {
  const sources = unseenSourcesOf(left.value)
  if (left.value.kind !== 'unseen') return decided(result, right, frame)
  if (left.sink.errors > 0) frame.sink.takeAsDoubts(left.sink, sources)
  if (right.sink.errors > 0) frame.sink.takeAsDoubts(right.sink, sources)
  else frame.sink.take(right.sink)
  return boolValue(result)
}

function unknownFrom(by: Side, frame: Frame): Value {
  frame.sink.take(by.sink)
  return unknownValue(BOOL, { notNull: true }, unknownReasonsOf(by.value))
}

/** Which side's errors count depends on what is not seen, so that none of them is certain. */
function undecided(operator: Operator, left: Side, right: Side, frame: Frame): Value {
  const sources = unseenSourcesOf(left.value, right.value)
  for (const part of [left, right]) {
    frame.sink.takeAsDoubts(part.sink, sources)
    const mayBeNull = part.value.kind === 'null' || isPerhapsNull(part.value)
    if (operator === '||' && mayBeNull) frame.sink.doubt({ sources, diagnostic: undefined })
  }
  return unseenWith(BOOL, sources, undefined, settledHull(left.value, right.value))
}

function isPerhapsNull(value: Value): boolean {
  return value.kind === 'unseen' && value.hull.notNull !== true
}

function takeAll(frame: Frame, left: Side, right: Side): void {
  frame.sink.take(left.sink)
  frame.sink.take(right.sink)
}

/** The operator as a plain function of two bools, with everything that either side found. */
function combine(
  node: BinaryNode,
  operator: Operator,
  left: Side,
  right: Side,
  frame: Frame,
): Value {
  const errors = frame.sink.errors
  takeAll(frame, left, right)
  if (frame.sink.errors > errors) return unknownValue(BOOL)
  const [a, b] = [left.value, right.value]
  if (a.kind === 'null' || b.kind === 'null') {
    report(frame, 'eval/operation-failed', { operator, reason: 'an operand is null' }, node.span)
    return unknownValue(BOOL)
  }
  if (a.kind === 'bool' && b.kind === 'bool')
    return boolValue(operator === '&&' ? a.bool && b.bool : a.bool || b.bool)
  if (a.kind === 'unseen' || b.kind === 'unseen') return combineUnseen(operator, a, b, frame)
  return unknownValue(BOOL, { notNull: true }, unknownReasonsOf(a, b))
}

/** Without early decision an unknown operand makes the result unknown, so that only what is certainly known can be decided. */
function combineUnseen(operator: Operator, a: Value, b: Value, frame: Frame): Value {
  for (const value of [a, b])
    if (isPerhapsNull(value))
      frame.sink.doubt({ sources: unseenSourcesOf(value), diagnostic: undefined })
  const hull = settledHull(a, b)
  const decisive = operator === '||'
  const isDecisive = (value: Value): boolean => value.kind === 'bool' && value.bool === decisive
  if (hull.notUnknown === true && (isDecisive(a) || isDecisive(b))) return boolValue(decisive)
  return unseenWith(BOOL, unseenSourcesOf(a, b), undefined, hull)
}
