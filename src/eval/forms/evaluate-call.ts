/** `name(arguments…)` (hclsyntax's FunctionCallExpr, with Terraform's answers about unknown functions). */
import type { CallNode, Expression } from '../../hcl/syntax.ts'
import { nearestName } from '../../text/nearest-name.ts'
import { cover, type Span } from '../../text/span.ts'
import { isConversionFailure } from '../../value/convert.ts'
import { containsUnseen, unknownReasonsOf, unseenSourcesOf } from '../../value/inspect.ts'
import {
  mergeSources,
  unknownValue,
  unseenValue,
  withMarks,
  withoutMarks,
} from '../../value/make.ts'
import { hasMark } from '../../value/marks.ts'
import { DYNAMIC } from '../../value/type.ts'
import type { UnseenSource, Value } from '../../value/value.ts'
import { callFunction, parameterAt } from '../call-function.ts'
import type { Capabilities } from '../capabilities.ts'
import { convertIn } from '../convert-in.ts'
import { doubt, type Frame, failed, locate, report, spend, spendOn } from '../frame.ts'
import {
  type CallContext,
  type Failure,
  type FunctionDefinition,
  fail,
  isFailure,
} from '../functions/definition.ts'
import { effortOf, STEPS_PER_RESULT, stepsOf } from '../functions/effort.ts'
import type { Argument, SpecialForm } from '../functions/special-form.ts'
import { forbiddenInTemplate, functionNames, lookUpFunction } from '../functions/table.ts'
import type { TerraformMinor } from '../language-version.ts'
import { mayFail } from '../may-fail.ts'
import { emitEval } from '../messages.ts'
import { startSpan } from '../start-span.ts'
import { isUnseen } from '../unseen.ts'
import { renderTemplate } from './render-template.ts'

/** The value of a call. Failures are reported and give an unknown of no type. */
export function evaluateCall(node: CallNode, frame: Frame): Value {
  const found = lookUpFunction(node.name, frame.scope.version)
  if (found === undefined) return evaluateUnknown(node, frame)
  const args = spreadArguments(node, frame)
  if (!Array.isArray(args)) return args
  const call: Call = { node, args, found, frame }
  if (!hasRightCount(call)) return failed()
  return 'evaluate' in found ? callForm(found, call) : callDefinition(found, call)
}

/** What both kinds of functions say about their parameters. */
interface Signature {
  readonly parameters: readonly string[]
  readonly variadic?: string | undefined
}

interface Call {
  readonly node: CallNode
  readonly args: readonly Argument[]
  readonly found: FunctionDefinition | SpecialForm
  readonly frame: Frame
}

function signatureOf(found: FunctionDefinition | SpecialForm): Signature {
  if ('evaluate' in found) return found
  return {
    parameters: found.parameters.map(parameter => parameter.name),
    variadic: found.variadic?.name,
  }
}

// Arguments

/** The arguments with a final spread taken apart, or the result where that is not possible. */
function spreadArguments(node: CallNode, frame: Frame): Argument[] | Value {
  const plain = node.arguments.map(expression => ({ expression, spread: undefined }))
  const last = node.arguments.at(-1)
  if (!node.expandFinal || last === undefined) return plain
  const errors = frame.sink.errors
  const value = frame.evaluate(last, frame)
  if (frame.sink.errors > errors) return failed()
  const bare = withoutMarks(value)
  const reason = whyNoSpread(value)
  if (reason !== undefined) {
    report(frame, 'eval/spread-value', { reason }, last.span, node.span)
    return failed()
  }
  if (bare.kind === 'unseen' || (bare.kind === 'set' && containsUnseen(bare))) {
    const sources = unseenSourcesOf(bare)
    doubt(frame, sources)
    return unseenValue(DYNAMIC, sources)
  }
  if (!('elements' in bare)) return unknownValue(DYNAMIC, {}, unknownReasonsOf(bare))
  const elements = bare.elements.map(element => ({
    expression: last,
    spread: withMarks(element, value.marks),
  }))
  return [...plain.slice(0, -1), ...elements]
}

function whyNoSpread(value: Value): string | undefined {
  if (value.kind === 'null') return 'it is null'
  const { kind } = value.type
  const fits = kind === 'dynamic' || kind === 'tuple' || kind === 'list' || kind === 'set'
  return fits ? undefined : `it is of type ${kind}`
}

function hasRightCount({ node, args, found, frame }: Call): boolean {
  const excess = args.length - found.parameters.length
  if (excess === 0 || (excess > 0 && found.variadic !== undefined)) return true
  const { parameters, variadic } = signatureOf(found)
  const missing = parameters[args.length]
  if (missing !== undefined) {
    const atLeast = variadic !== undefined
    const shape = { function: node.name, expected: parameters.length, atLeast, missing }
    report(frame, 'eval/too-few-arguments', shape, node.closeSpan, node.span)
    return false
  }
  const surplus = variadic === undefined ? args[parameters.length] : undefined
  if (surplus === undefined) return true
  const shape = { function: node.name, expected: parameters.length }
  report(frame, 'eval/too-many-arguments', shape, argumentSpan(surplus), node.span)
  return false
}

function argumentSpan(argument: Argument): Span {
  const { expression } = argument
  return argument.spread === undefined ? startSpan(expression) : expression.span
}

// Ordinary functions

function callDefinition(definition: FunctionDefinition, call: Call): Value {
  const { frame } = call
  const errors = frame.sink.errors
  const values = call.args.map((argument, at) => evaluateArgument(definition, call, argument, at))
  if (frame.sink.errors > errors) return failed()
  const forbidden = forbiddenInTemplate(definition.name, frame.template)
  const { span } = call.node
  if (!spend(frame, stepsOf(definition.name), span)) return failed()
  if (!spendOn(frame, values, span, effortOf(definition.name))) return failed()
  const outcome = forbidden ?? callFunction(definition, values, new FrameContext(frame, call.node))
  if (isFailure(outcome)) return fails(outcome, call, values)
  if (!spendOn(frame, [outcome], span, STEPS_PER_RESULT)) return failed()
  const isOpen = outcome.kind === 'unseen' || values.some(isUnseen)
  if (isOpen && mayFail(definition, values)) doubt(frame, unseenSourcesOf(outcome, ...values))
  return outcome
}

function evaluateArgument(
  definition: FunctionDefinition,
  call: Call,
  argument: Argument,
  index: number,
): Value {
  const { frame, node } = call
  const value = argument.spread ?? frame.evaluate(argument.expression, frame)
  const parameter = parameterAt(definition, index)
  if (parameter === undefined) return value
  const converted = convertIn(frame, value, parameter.type)
  if (!isConversionFailure(converted)) return converted
  const args = { function: node.name, parameter: parameter.name, reason: converted.text }
  report(frame, 'eval/argument', args, argumentSpan(argument), node.span)
  return value
}

/** What a function may ask for: other functions, and templates unless it stands in one. */
class FrameContext implements CallContext {
  readonly #frame: Frame
  readonly #node: CallNode

  constructor(frame: Frame, node: CallNode) {
    this.#frame = frame
    this.#node = node
  }

  get version(): TerraformMinor {
    return this.#frame.scope.version
  }

  get capabilities(): Capabilities {
    return this.#frame.scope.capabilities
  }

  call(name: string, args: readonly Value[]): Value | Failure {
    const found = lookUpFunction(name, this.version)
    if (found === undefined || 'evaluate' in found)
      return fail(null, `there is no function "${name}"`)
    return callFunction(found, args, this)
  }

  render(text: string, path: string, variables: Value): Value | Failure {
    return renderTemplate({ text, path, variables }, this.#frame, this.#node.span)
  }

  spend(steps: number): boolean {
    return spend(this.#frame, steps, this.#node.span)
  }

  left(): number {
    return this.#frame.meter.left
  }
}

function callForm(form: SpecialForm, call: Call): Value {
  const forbidden = forbiddenInTemplate(form.name, call.frame.template)
  const outcome =
    forbidden ?? form.evaluate(call.args, call.frame, new FrameContext(call.frame, call.node))
  return isFailure(outcome) ? fails(outcome, call, []) : outcome
}

/** Reports a failure at the argument at fault; where that does not stand in the source, at the call. */
function fails(failure: Failure, call: Call, values: readonly Value[]): Value {
  const { node, args, found, frame } = call
  const signature = signatureOf(found)
  if (failure.isLimit) return givesUp(failure, call)
  const told = failure.isOfOneArgument ? values.slice(0, 1) : values
  const reason = told.some(value => hasMark(value, 'sensitive'))
    ? 'it does not take this value, which is sensitive'
    : failure.text
  const whole = cover(node.nameSpan, node.closeSpan)
  const parameter =
    failure.argument === null
      ? undefined
      : (signature.parameters[failure.argument] ?? signature.variadic)
  if (failure.argument === null || parameter === undefined) {
    const start = cover(node.nameSpan, node.openSpan)
    report(frame, 'eval/call-failed', { function: node.name, reason }, start, whole)
    return failed()
  }
  const argument = args[failure.argument]
  const at = argument === undefined ? whole : argumentSpan(argument)
  report(frame, 'eval/argument', { function: node.name, parameter, reason }, at, whole)
  return failed()
}

/** A limit of ours. Terraform may give a value where this gives up, so that not even `try` goes on. */
function givesUp({ text }: Failure, { node, frame }: Call): Value {
  const place = frame.rendering ?? locate(frame, cover(node.nameSpan, node.closeSpan))
  frame.meter.end(emitEval('eval/too-large', { function: node.name, reason: text }, place))
  return failed()
}

// Functions that are not there

const PROVIDER = 'provider'

/** Functions of providers are not run; any other that is not in the table does not exist. */
function evaluateUnknown(node: CallNode, frame: Frame): Value {
  const [namespace, provider, ...rest] = node.name.split('::')
  if (provider === undefined) {
    const names = functionNames(frame.scope.version)
    spend(frame, names.length / 4, node.nameSpan)
    const suggestion = nearestName(node.name, names)
    report(
      frame,
      'eval/unknown-function',
      { name: node.name, suggestion },
      node.nameSpan,
      node.span,
    )
    return failed()
  }
  const reason = whyNoProviderFunction(namespace ?? '', provider, rest, frame)
  if (reason === undefined) return ofProvider(node, frame)
  const args = { name: node.name, reason }
  report(frame, 'eval/unknown-provider-function', args, node.nameSpan, node.span)
  return failed()
}

function whyNoProviderFunction(
  namespace: string,
  provider: string,
  rest: readonly string[],
  frame: Frame,
): string | undefined {
  if (namespace !== PROVIDER)
    return `functions of providers are called as "provider::<name>::<function>", and "${namespace}::" has no such function`
  if (rest.length === 0) return 'the provider is missing, as in "provider::<name>::<function>"'
  if (rest.length > 1) return `the provider "${provider}" has no such function`
  const { scope } = frame
  const isDeclared = scope.declaresProvider === undefined || scope.declaresProvider(provider)
  return isDeclared ? undefined : `the module requires no provider called "${provider}"`
}

function ofProvider(node: CallNode, frame: Frame): Value {
  const errors = frame.sink.errors
  const values = node.arguments.map((argument: Expression) => frame.evaluate(argument, frame))
  if (frame.sink.errors > errors) return failed()
  const source: UnseenSource = {
    id: `function:${node.name}`,
    text: `\`${node.name}\` is computed by a provider, which is not run here`,
    remedy: undefined,
    location: { source: frame.scope.source, span: node.span },
  }
  const sources = mergeSources([source], unseenSourcesOf(...values))
  doubt(frame, sources)
  return unseenValue(DYNAMIC, sources)
}
