/** `[for …]`, `{for …}` and `%{ for }` (hclsyntax's ForExpr and TemplateJoinExpr). */
import type { Expression, ForNode, TemplateForNode } from '../../hcl/syntax.ts'
import type { Span } from '../../text/span.ts'
import { isConversionFailure } from '../../value/convert.ts'
import { unknownReasonsOf, unseenSourcesOf, valueTypeName } from '../../value/inspect.ts'
import {
  numberValue,
  objectValue,
  stringValue,
  tupleValue,
  unknownValue,
  withMarks,
  withoutMarks,
} from '../../value/make.ts'
import { unionMarks } from '../../value/marks.ts'
import { fromInteger, INTEGER_PRECISION } from '../../value/number.ts'
import { BOOL, DYNAMIC, STRING, type Type } from '../../value/type.ts'
import type { Mark, Reason, UnseenSource, Value } from '../../value/value.ts'
import { convertIn } from '../convert-in.ts'
import { bindName, describe, doubt, type Frame, failed, report, spend, spendOn } from '../frame.ts'
import { distinctSources, isUnseen, unseenWith } from '../unseen.ts'

/** What both kinds of loops have. */
interface Loop {
  readonly span: Span
  readonly keyName: string | null
  readonly valueName: string
  readonly collection: Expression
  readonly key: Expression | null
  readonly value: Expression
  readonly condition: Expression | null
  readonly group: boolean
}

/** The value of a `for` expression. */
export function evaluateFor(node: ForNode, frame: Frame): Value {
  return evaluateLoop(node, frame)
}

/** The rounds of a template's `for` as a tuple, or something not known. */
export function evaluateTemplateRounds(node: TemplateForNode, frame: Frame): Value {
  return evaluateLoop(
    { ...node, key: null, value: node.body, condition: null, group: false },
    frame,
  )
}

function evaluateLoop(loop: Loop, frame: Frame): Value {
  const given = frame.evaluate(loop.collection, frame)
  const { span } = loop.collection
  if (given.kind === 'null') {
    report(frame, 'eval/for-over-null', {}, span, loop.span)
    return failed()
  }
  // Terraform forgets the marks of a collection whose type it does not know.
  if (given.type.kind === 'dynamic')
    return notKnown(isUnseen(given) ? given : withoutMarks(given), undefined, frame)
  const collection = withoutMarks(given)
  if (!isIterable(given)) {
    const args = { type: `a value of type ${valueTypeName(given.type)}` }
    report(frame, 'eval/for-over-non-iterable', args, span, loop.span)
    return failed()
  }
  const check = checkCondition(loop, frame)
  if (check === undefined) return failed()
  const rounds = isUnseen(collection) ? undefined : roundsOf(collection)
  if (rounds === undefined) return notKnown(given, check.marks, frame)
  return new LoopRun(loop, frame, given.marks).run(rounds)
}

/** A result of unknown shape: how many rounds there are depends on what is not known. */
function notKnown(collection: Value, marks: ReadonlySet<Mark> | undefined, frame: Frame): Value {
  const all = unionMarks(collection.marks, marks)
  if (!isUnseen(collection))
    return withMarks(unknownValue(DYNAMIC, {}, unknownReasonsOf(collection)), all)
  const sources = unseenSourcesOf(collection)
  doubt(frame, sources)
  return unseenWith(DYNAMIC, sources, all)
}

function isIterable(value: Value): boolean {
  return ['list', 'set', 'map', 'tuple', 'object'].includes(value.type.kind)
}

/**
 * The condition is evaluated once with nothing known of the names, which finds errors even if there are no rounds. Undefined if it
 * cannot be a condition.
 */
function checkCondition(
  loop: Loop,
  frame: Frame,
): { readonly marks: ReadonlySet<Mark> | undefined } | undefined {
  if (loop.condition === null) return { marks: undefined }
  const errors = frame.sink.errors
  const nothing = unknownValue(DYNAMIC)
  const value = frame.evaluate(loop.condition, bindRound(loop, frame, nothing, nothing))
  if (value.kind === 'null') {
    report(frame, 'eval/for-condition-null', {}, loop.condition.span, loop.span)
    return undefined
  }
  const converted = convertIn(frame, value, BOOL)
  if (isConversionFailure(converted)) {
    report(frame, 'eval/for-condition', { reason: converted.text }, loop.condition.span, loop.span)
    return undefined
  }
  return frame.sink.errors > errors ? undefined : { marks: value.marks }
}

function bindRound(loop: Loop, frame: Frame, key: Value, value: Value): Frame {
  const outer = loop.keyName === null ? frame : bindName(frame, loop.keyName, key)
  return bindName(outer, loop.valueName, value)
}

/** What a part costs that is kept, in a value and in its type. */
const STEPS_PER_PART = 4

type Round = readonly [key: Value, value: Value]

/** Keys and elements in Terraform's order; undefined for what is not known. */
function roundsOf(collection: Value): readonly Round[] | undefined {
  switch (collection.kind) {
    case 'list':
    case 'tuple':
      return collection.elements.map((element, at) => [
        numberValue(fromInteger(at, INTEGER_PRECISION)),
        element,
      ])
    case 'set':
      return collection.elements.map(element => [element, element])
    case 'map':
      return [...collection.entries].map(([key, value]) => [stringValue(key), value])
    case 'object':
      return [...collection.attributes].map(([name, value]) => [stringValue(name), value])
    default:
      return undefined
  }
}

/** A condition or key that has to be a bool or a string. */
interface Attempt {
  readonly value: Value
  readonly type: Type
  readonly at: Expression
  readonly looksAtUnknown: boolean
}

/** One run through all rounds. Rounds that cannot be completed leave the result unknown, but the others are still looked at. */
class LoopRun {
  readonly #loop: Loop
  readonly #frame: Frame
  #marks: ReadonlySet<Mark> | undefined
  #known = true
  readonly #sources: UnseenSource[] = []
  readonly #reasons: Reason[] = []
  readonly #values: Value[] = []
  readonly #byKey = new Map<string, Value[]>()

  constructor(loop: Loop, frame: Frame, marks: ReadonlySet<Mark> | undefined) {
    this.#loop = loop
    this.#frame = frame
    this.#marks = marks
  }

  run(rounds: readonly Round[]): Value {
    for (const [key, value] of rounds) {
      if (!spend(this.#frame, 1, this.#loop.span)) break
      this.#round(bindRound(this.#loop, this.#frame, key, value))
    }
    const parts = [...this.#values, ...[...this.#byKey.values()].flat()]
    if (!spendOn(this.#frame, parts, this.#loop.span, STEPS_PER_PART)) return failed()
    return withMarks(this.#result(), this.#marks)
  }

  #result(): Value {
    if (this.#sources.length > 0)
      return unseenWith(DYNAMIC, distinctSources(this.#sources), undefined)
    if (!this.#known) return unknownValue(DYNAMIC, {}, [...new Set(this.#reasons)])
    if (this.#loop.key === null) return tupleValue(this.#values)
    const attributes = [...this.#byKey].map(([key, values]): readonly [string, Value] => [
      key,
      this.#loop.group ? tupleValue(values) : (values[0] ?? failed()),
    ])
    return objectValue(attributes)
  }

  #round(frame: Frame): void {
    if (!this.#isIncluded(frame)) return
    if (this.#loop.key === null) {
      this.#values.push(frame.evaluate(this.#loop.value, frame))
      return
    }
    const key = this.#evaluateKey(this.#loop.key, frame)
    if (key !== undefined) this.#addEntry(this.#loop.key, key, frame)
  }

  #isIncluded(frame: Frame): boolean {
    const { condition } = this.#loop
    if (condition === null) return true
    const value = frame.evaluate(condition, frame)
    if (value.kind === 'null') {
      this.#fails('eval/for-condition', 'it is null', condition)
      return false
    }
    this.#marks = unionMarks(this.#marks, value.marks)
    // For a tuple Terraform does not look at the type of an unknown condition, for an object it does.
    const looksAtUnknown = this.#loop.key !== null
    const include = this.#convert({ value, type: BOOL, at: condition, looksAtUnknown }, frame)
    return include?.kind === 'bool' && include.bool
  }

  #evaluateKey(expression: Expression, frame: Frame): string | undefined {
    const value = frame.evaluate(expression, frame)
    if (value.kind === 'null') {
      this.#fails('eval/for-key', 'it is null', expression)
      return undefined
    }
    this.#marks = unionMarks(this.#marks, value.marks)
    const attempt = { value, type: STRING, at: expression, looksAtUnknown: false }
    const key = this.#convert(attempt, frame)
    return key?.kind === 'string' ? key.string : undefined
  }

  /** A known condition or key; undefined if there is none (yet), in which case the result is left open. */
  #convert({ value, type, at, looksAtUnknown }: Attempt, frame: Frame): Value | undefined {
    if (value.kind === 'unknown' && !looksAtUnknown) return this.#leaveOpen(value)
    const converted = convertIn(frame, withoutMarks(value), type)
    if (!isConversionFailure(converted)) {
      const isOpen = converted.kind === 'unknown' || converted.kind === 'unseen'
      return isOpen ? this.#leaveOpen(converted) : converted
    }
    const code = type === STRING ? 'eval/for-key' : 'eval/for-condition'
    const mayBeUnknown = value.kind === 'unseen' && value.hull.notUnknown !== true
    if (mayBeUnknown && !looksAtUnknown) this.#leaveOpen(value)
    this.#fails(code, converted.text, at)
    return undefined
  }

  #addEntry(expression: Expression, key: string, frame: Frame): void {
    const value = frame.evaluate(this.#loop.value, frame)
    const values = this.#byKey.get(key)
    if (values === undefined) this.#byKey.set(key, [value])
    else if (this.#loop.group) values.push(value)
    else {
      const args = { key: this.#marks === undefined ? key : undefined }
      report(frame, 'eval/duplicate-key', args, expression.span, this.#loop.span)
    }
  }

  #leaveOpen(value: Value): undefined {
    if (value.kind === 'unseen') {
      this.#sources.push(...value.sources)
      if (value.hull.notNull !== true) doubt(this.#frame, value.sources)
      return
    }
    this.#known = false
    this.#reasons.push(...unknownReasonsOf(value))
  }

  /** Once the result is unknown, Terraform keeps quiet about later rounds' conditions and keys; with something unseen nobody can say. */
  #fails(code: 'eval/for-condition' | 'eval/for-key', reason: string, at: Expression): void {
    const wasKnown = this.#known
    this.#known = false
    if (!wasKnown) return
    const diagnostic = describe(this.#frame, code, { reason }, at.span, this.#loop.span)
    if (this.#sources.length === 0) this.#frame.sink.add(diagnostic)
    else doubt(this.#frame, this.#sources, diagnostic)
  }
}
