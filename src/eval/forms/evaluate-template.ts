/** Strings with interpolations and directives (hclsyntax's TemplateExpr, TemplateJoinExpr, TemplateWrapExpr). */
import type { Expression, TemplateForNode, TemplateNode } from '../../hcl/syntax.ts'
import { isConversionFailure } from '../../value/convert.ts'
import { unknownReasonsOf, unseenSourcesOf } from '../../value/inspect.ts'
import { stringValue, unknownValue, withMarks, withoutMarks } from '../../value/make.ts'
import { unionMarks } from '../../value/marks.ts'
import { refine, safePrefix } from '../../value/refine.ts'
import { STRING } from '../../value/type.ts'
import type { Mark, Reason, UnseenSource, Value } from '../../value/value.ts'
import { convertIn } from '../convert-in.ts'
import { doubt, type Frame, report, spend } from '../frame.ts'
import { distinctSources, isSettled, unseenWith } from '../unseen.ts'
import { weightOfText } from '../work.ts'
import { evaluateTemplateRounds } from './evaluate-for.ts'

/** Longer prefixes of unknown strings are cut, in bytes, as HCL does. */
const MAX_PREFIX_BYTES = 128

/** The value of a template, always a string. */
export function evaluateTemplate(node: TemplateNode, frame: Frame): Value {
  const [only] = node.parts
  if (only?.kind === 'literal' && only.literal.type === 'string' && node.parts.length === 1)
    return plainText(only.literal.value, node, frame)
  const text = new TemplateText(node, frame)
  for (const part of node.parts) text.append(part)
  return text.result()
}

/** What most strings are: nothing but a text. It costs what it would as one part of several. */
function plainText(text: string, node: TemplateNode, frame: Frame): Value {
  const isPaid = spend(frame, 1 + weightOfText(text.length), node.span)
  return stringValue(isPaid ? text : '')
}

/** Collects the parts of one template. */
class TemplateText {
  readonly #node: TemplateNode
  readonly #frame: Frame
  readonly #errors: number
  #text = ''
  #known = true
  /** Whether Terraform certainly knows all parts. */
  #settled = true
  #marks: ReadonlySet<Mark> | undefined
  readonly #sources: UnseenSource[] = []
  readonly #reasons: Reason[] = []

  constructor(node: TemplateNode, frame: Frame) {
    this.#node = node
    this.#frame = frame
    this.#errors = frame.sink.errors
  }

  append(part: Expression): void {
    const value = this.#frame.evaluate(part, this.#frame)
    if (value.kind === 'null') {
      this.#fails(part, 'it is null')
      return
    }
    this.#marks = unionMarks(this.#marks, value.marks)
    if (value.kind === 'unknown') {
      this.#known = false
      this.#settled = false
      this.#reasons.push(...value.reasons)
      return
    }
    if (value.kind === 'unseen' && value.hull.notUnknown !== true) {
      // Terraform does not look at the type of an unknown part.
      if (value.type.kind !== 'string' || value.hull.notNull !== true)
        doubt(this.#frame, value.sources)
      this.#open(value)
      return
    }
    if (value.kind === 'unseen' && value.hull.notNull !== true) doubt(this.#frame, value.sources)
    const converted = convertIn(this.#frame, withoutMarks(value), STRING)
    if (isConversionFailure(converted)) this.#fails(part, converted.text)
    else if (converted.kind === 'string') this.#add(converted.string)
    else this.#open(converted)
  }

  result(): Value {
    return withMarks(this.#bareResult(), this.#marks)
  }

  #bareResult(): Value {
    if (this.#sources.length > 0) {
      const settled = this.#settled ? ({ notUnknown: true } as const) : {}
      return unseenWith(STRING, distinctSources(this.#sources), undefined, {
        notNull: true,
        ...settled,
      })
    }
    if (this.#known) return stringValue(this.#text)
    const unknown = unknownValue(STRING, {}, [...new Set(this.#reasons)])
    const hasErrors = this.#frame.sink.errors > this.#errors
    const prefix = hasErrors ? '' : safePrefix(firstBytes(this.#text, MAX_PREFIX_BYTES))
    return refine(unknown, { notNull: true, ...(prefix === '' ? {} : { prefix }) })
  }

  #open(value: Value): void {
    this.#sources.push(...unseenSourcesOf(value))
    this.#reasons.push(...unknownReasonsOf(value))
    if (!isSettled(value)) this.#settled = false
    this.#known = false
  }

  /** After the first unknown part, and after an error, text is no longer a known beginning. */
  #add(text: string): void {
    if (!this.#known || this.#frame.sink.errors > this.#errors) return
    if (spend(this.#frame, weightOfText(text.length), this.#node.span)) this.#text += text
  }

  #fails(part: Expression, reason: string): void {
    report(this.#frame, 'eval/template-value', { reason }, part.span, this.#node.span)
  }
}

/** The beginning of a text, cut at a number of UTF-8 bytes; a character that does not fit is left out. */
function firstBytes(text: string, limit: number): string {
  let bytes = 0
  let end = 0
  for (const character of text) {
    bytes += utf8Length(character.codePointAt(0) ?? 0)
    if (bytes > limit) break
    end += character.length
  }
  return text.slice(0, end)
}

function utf8Length(code: number): number {
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

/** `%{ for }`: all rounds, joined. */
export function evaluateTemplateFor(node: TemplateForNode, frame: Frame): Value {
  const rounds = evaluateTemplateRounds(node, frame)
  if (rounds.kind === 'unseen') return unseenWith(STRING, rounds.sources, rounds.marks)
  if (rounds.kind !== 'tuple') return unknownValue(STRING, {}, unknownReasonsOf(rounds))
  let text = ''
  let marks = rounds.marks
  const sources: UnseenSource[] = []
  for (const part of rounds.elements) {
    if (part.kind === 'unknown')
      return sources.length > 0
        ? unseenWith(STRING, distinctSources(sources), marks)
        : withMarks(unknownValue(STRING, {}, part.reasons), rounds.marks)
    if (part.kind === 'unseen') sources.push(...part.sources)
    if (part.kind === 'string' && spend(frame, weightOfText(part.string.length), node.span))
      text += part.string
    marks = unionMarks(marks, part.marks)
  }
  if (sources.length > 0) return unseenWith(STRING, distinctSources(sources), marks)
  return withMarks(stringValue(text), marks)
}
