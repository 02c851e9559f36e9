/** Objects in JSON syntax, whose keys are templates (hcl/json's expression.Value): stricter about keys than the native ones. */
import type { ObjectItem, ObjectNode } from '../../hcl/syntax.ts'
import { isConversionFailure } from '../../value/convert.ts'
import { unknownReasonsOf, unseenSourcesOf } from '../../value/inspect.ts'
import { objectValue, unknownValue, withMarks } from '../../value/make.ts'
import { unionMarks } from '../../value/marks.ts'
import { DYNAMIC, STRING } from '../../value/type.ts'
import type { Mark, Value } from '../../value/value.ts'
import { convertIn } from '../convert-in.ts'
import { doubt, type Frame, report } from '../frame.ts'
import { unseenWith } from '../unseen.ts'

/** The value of an object; a second equal key is an error here. */
export function evaluateJsonObject(node: ObjectNode, frame: Frame): Value {
  const attributes = new Map<string, Value>()
  const openKeys: Value[] = []
  let marks: ReadonlySet<Mark> | undefined
  for (const item of node.items) {
    const key = evaluateKey(item, frame)
    const value = frame.evaluate(item.value, frame)
    if (key === undefined) continue
    marks = unionMarks(marks, key.marks)
    if (key.kind !== 'string') openKeys.push(key)
    else if (attributes.has(key.string)) reportRepeated(item, key.string, marks, frame)
    else attributes.set(key.string, value)
  }
  if (openKeys.length === 0) return withMarks(objectValue(attributes), marks)
  const sources = unseenSourcesOf(...openKeys)
  // Two keys may turn out to be the same.
  doubt(frame, sources)
  if (sources.length > 0) return unseenWith(DYNAMIC, sources, marks)
  return unknownValue(DYNAMIC, {}, unknownReasonsOf(...openKeys))
}

/** A string, or something not known; undefined if it is no key, which has been reported. */
function evaluateKey(item: ObjectItem, frame: Frame): Value | undefined {
  const key = convertIn(frame, frame.evaluate(item.key, frame), STRING)
  const reason = isConversionFailure(key) ? key.text : 'it is null'
  if (!isConversionFailure(key) && key.kind !== 'null') return key
  report(frame, 'eval/json-key', { reason }, item.key.span)
  return undefined
}

function reportRepeated(
  item: ObjectItem,
  key: string,
  marks: ReadonlySet<Mark> | undefined,
  frame: Frame,
): void {
  const args = { key: marks === undefined ? key : undefined }
  report(frame, 'eval/json-duplicate-key', args, item.key.span)
}
