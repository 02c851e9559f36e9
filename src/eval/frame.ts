/** What travels down an expression while it is evaluated. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Expression } from '../hcl/syntax.ts'
import type { Location } from '../text/source.ts'
import type { Span } from '../text/span.ts'
import { unknownValue } from '../value/make.ts'
import { DYNAMIC, type Type } from '../value/type.ts'
import type { UnknownValue, UnseenSource, Value } from '../value/value.ts'
import { Sink } from './doubt.ts'
import { type EvalArgs, emitEval } from './messages.ts'
import type { Meter } from './meter.ts'
import type { Scope } from './scope.ts'
import { weightOfAll } from './work.ts'

/** Names that a `for` has bound, innermost first. */
export interface Names {
  readonly name: string
  readonly value: Value
  readonly outer: Names | undefined
}

/** Which template an expression stands in, if any: some functions may not be called from there. */
export type TemplateKind = 'templatefile' | 'templatestring'

/** Where an expression is evaluated. Immutable but for the sink and the meter, which it shares with its surroundings. */
export interface Frame {
  readonly scope: Scope
  readonly sink: Sink
  readonly meter: Meter
  readonly names: Names | undefined
  /** What the innermost splat is at. */
  readonly element: Value | undefined
  readonly template: TemplateKind | undefined
  /** The call that renders that template: the template's own places are in no file that a report shows. */
  readonly rendering: Location | undefined
  /** Evaluates a part in the given frame; here so that the constructs need not import each other. */
  readonly evaluate: (expression: Expression, frame: Frame) => Value
}

/** A part's value and what was found while evaluating it, kept apart from the surroundings. */
export interface Apart {
  readonly value: Value
  readonly sink: Sink
}

/** Evaluates a part so that its surroundings decide what becomes of its diagnostics. */
export function evaluateApart(expression: Expression, frame: Frame): Apart {
  const sink = new Sink()
  return { value: frame.evaluate(expression, { ...frame, sink }), sink }
}

/** The frame with one more name. */
export function bindName(frame: Frame, name: string, value: Value): Frame {
  return { ...frame, names: { name, value, outer: frame.names } }
}

/** What a name that a `for` has bound stands for, or undefined. */
export function boundName(frame: Frame, name: string): Value | undefined {
  for (let names = frame.names; names !== undefined; names = names.outer)
    if (names.name === name) return names.value
  return undefined
}

/** A span of the frame's source as a place. */
export function locate(frame: Frame, span: Span): Location {
  return { source: frame.scope.source, span }
}

/** A diagnostic of this room, not yet given to anybody. */
export function describe<C extends keyof EvalArgs & string>(
  frame: Frame,
  code: C,
  args: EvalArgs[C],
  subject: Span,
  context?: Span,
): Diagnostic {
  const at = locate(frame, subject)
  return context === undefined
    ? emitEval(code, args, at)
    : emitEval(code, args, at, { context: locate(frame, context) })
}

/** Takes steps off the allowance before work is done; false, and the evaluation has ended, once it is used up. */
export function spend(frame: Frame, steps: number, at: Span): boolean {
  const { meter } = frame
  if (meter.spend(steps)) return true
  if (meter.trouble === undefined) {
    const place = frame.rendering ?? locate(frame, at)
    meter.end(emitEval('eval/too-much-work', { limit: meter.passedLimit }, place))
  }
  return false
}

/** Pays for a walk over values, as `spend`. */
export function spendOn(frame: Frame, values: readonly Value[], at: Span, times = 1): boolean {
  return spend(frame, weightOfAll(values, frame.meter.left / times) * times, at)
}

/** What a mistake costs beyond what led to it. */
const STEPS_PER_MISTAKE = 64

/** Reports a certain error. */
export function report<C extends keyof EvalArgs & string>(
  frame: Frame,
  code: C,
  args: EvalArgs[C],
  subject: Span,
  context?: Span,
): void {
  spend(frame, STEPS_PER_MISTAKE, subject)
  frame.sink.add(describe(frame, code, args, subject, context))
}

/** Notes that Terraform may fail here, depending on the sources; nothing if there are none. */
export function doubt(
  frame: Frame,
  sources: readonly UnseenSource[],
  diagnostic?: Diagnostic,
): void {
  if (sources.length > 0) frame.sink.doubt({ sources, diagnostic })
}

/** What an expression that failed is worth to its surroundings: nothing is known of it, and its error has been reported. */
export function failed(type: Type = DYNAMIC): UnknownValue {
  return unknownValue(type)
}
