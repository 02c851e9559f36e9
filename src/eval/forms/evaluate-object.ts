/** `{ key = value }` and `[a, b]` (hclsyntax's ObjectConsExpr and TupleConsExpr). */
import type { Expression, ObjectItem, ObjectNode, TupleNode } from '../../hcl/syntax.ts'
import { isConversionFailure } from '../../value/convert.ts'
import { objectValue, stringValue, tupleValue, unknownValue, withMarks } from '../../value/make.ts'
import { unionMarks } from '../../value/marks.ts'
import { DYNAMIC, STRING } from '../../value/type.ts'
import type { Mark, Reason, UnseenSource, Value } from '../../value/value.ts'
import { convertIn } from '../convert-in.ts'
import { doubt, type Frame, failed, report, spendOn } from '../frame.ts'
import { distinctSources, unseenWith } from '../unseen.ts'

/** What a part costs that is kept, in a value and in its type. */
const STEPS_PER_PART = 4

/** The value of a tuple. Failed elements are unknown. */
export function evaluateTuple(node: TupleNode, frame: Frame): Value {
  const elements = node.elements.map(element => frame.evaluate(element, frame))
  return spendOn(frame, elements, node.span, STEPS_PER_PART) ? tupleValue(elements) : failed()
}

/** The value of an object; without all of its keys nothing is known of it, but every item is looked at all the same. */
export function evaluateObject(node: ObjectNode, frame: Frame): Value {
  const attributes = new Map<string, Value>()
  let marks: ReadonlySet<Mark> | undefined
  let complete = true
  const sources: UnseenSource[] = []
  const reasons: Reason[] = []
  for (const item of node.items) {
    const { key, value } = evaluateItem(item, frame)
    if (key === undefined) {
      complete = false
      continue
    }
    marks = unionMarks(marks, key.marks)
    if (key.kind === 'string') attributes.set(key.string, value)
    else complete = false
    if (key.kind === 'unseen') sources.push(...key.sources)
    if (key.kind === 'unknown') reasons.push(...key.reasons)
  }
  if (!spendOn(frame, [...attributes.values()], node.span, STEPS_PER_PART)) return failed()
  if (complete) return withMarks(objectValue(attributes), marks)
  if (sources.length > 0) return unseenWith(DYNAMIC, distinctSources(sources), marks)
  return unknownValue(DYNAMIC, {}, [...new Set(reasons)])
}

interface EvaluatedItem {
  /** A string, unknown or unseen; undefined if there is none, which has been reported. */
  readonly key: Value | undefined
  readonly value: Value
}

function evaluateItem(item: ObjectItem, frame: Frame): EvaluatedItem {
  const errors = frame.sink.errors
  const key = evaluateKey(item, frame)
  const keyFailed = frame.sink.errors > errors
  const value = frame.evaluate(item.value, frame)
  if (keyFailed) return { key: undefined, value }
  if (key.kind === 'null') {
    report(frame, 'eval/null-key', {}, item.value.span)
    return { key: undefined, value }
  }
  if (key.kind === 'unseen' && key.hull.notNull !== true) doubt(frame, key.sources)
  const text = convertIn(frame, key, STRING)
  if (!isConversionFailure(text)) return { key: text, value }
  report(frame, 'eval/key-type', { reason: text.text }, item.key.span)
  return { key: undefined, value }
}

/** A bare word is a text, keywords included; a name with steps could be meant either way and is refused. */
function evaluateKey(item: ObjectItem, frame: Frame): Value {
  const word = item.keyIsName ? bareWord(item.key) : undefined
  if (word !== undefined) return stringValue(word)
  if (item.key.kind === 'scope-traversal' && item.key.steps.length > 0) {
    const name = [
      item.key.root,
      ...item.key.steps.map(step => (step.kind === 'attribute-step' ? step.name : '…')),
    ].join('.')
    report(frame, 'eval/ambiguous-key', { name }, item.key.span)
    return failed()
  }
  return frame.evaluate(item.key, frame)
}

function bareWord(key: Expression): string | undefined {
  if (key.kind === 'scope-traversal' && key.steps.length === 0) return key.root
  if (key.kind !== 'literal') return undefined
  if (key.literal.type === 'bool') return String(key.literal.value)
  return key.literal.type === 'null' ? 'null' : undefined
}
