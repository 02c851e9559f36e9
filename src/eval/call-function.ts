/**
 * Calling a function with values: the protocol of cty's function.Call, with unseen arguments added. Unknown arguments give an unknown
 * result of the right type, unseen ones an unseen result, unless the parameter takes them itself; marks move from arguments to
 * the result.
 */
import { containsUnseen, unknownReasonsOf, unseenSourcesOf } from '../value/inspect.ts'
import {
  listValue,
  mapValue,
  objectValue,
  tupleValue,
  unknownValue,
  unseenValue,
  withMarks,
} from '../value/make.ts'
import { deepMarks, unionMarks, unmarkDeep } from '../value/marks.ts'
import { mismatchText } from '../value/mismatch-text.ts'
import { refineNotNull } from '../value/refine.ts'
import { DYNAMIC, type Type, typeConforms } from '../value/type.ts'
import type { Hull, Mark, Value } from '../value/value.ts'
import {
  type CallContext,
  type Failure,
  type FunctionDefinition,
  fail,
  isFailure,
  type Parameter,
} from './functions/definition.ts'
import { isSettled, isUnseen } from './unseen.ts'

/** The parameter that the argument at an index belongs to; undefined for one too many. */
export function parameterAt(definition: FunctionDefinition, index: number): Parameter | undefined {
  return definition.parameters[index] ?? definition.variadic
}

/**
 * The result of a call. The number of arguments has been checked and each is converted to its parameter's type. Never throws unless
 * the function has a bug.
 */
export function callFunction(
  definition: FunctionDefinition,
  args: readonly Value[],
  context: CallContext,
): Value | Failure {
  const call = prepare(definition, args)
  if (call.failure === true) return call
  const outcome = call.isDynamic
    ? withoutType(definition, call)
    : withType(definition, call, context)
  return isFailure(outcome) ? outcome : withMarks(outcome, call.marks)
}

/** Arguments as the function will see them, and what is true of all of them. */
interface PreparedCall {
  readonly failure?: never
  readonly args: readonly Value[]
  /** Of arguments whose parameter leaves them to the caller. */
  readonly marks: ReadonlySet<Mark> | undefined
  /** An argument of unknown type, which the function is not prepared for. */
  readonly isDynamic: boolean
}

function prepare(definition: FunctionDefinition, given: readonly Value[]): PreparedCall | Failure {
  let marks: ReadonlySet<Mark> | undefined
  let isDynamic = false
  for (const [index, argument] of given.entries()) {
    const parameter = parameterAt(definition, index)
    // After an argument of unknown type the others are not looked at.
    if (!isDynamic && argument.kind === 'null' && parameter?.allowNull !== true)
      return fail(index, 'it is null')
    if (argument.type.kind === 'dynamic' && parameter?.allowDynamic !== true) isDynamic = true
    // A set of uncertain size converts to an unknown list of its own elements, not of those that were asked for.
    else if (!isDynamic && parameter !== undefined && !fits(argument.type, parameter.type))
      return fail(index, mismatchText(argument.type, parameter.type))
    if (parameter?.allowMarked !== true) marks = unionMarks(marks, deepMarks(argument))
  }
  return { args: marks === undefined ? given : unmarked(definition, given), marks, isDynamic }
}

function unmarked(definition: FunctionDefinition, given: readonly Value[]): readonly Value[] {
  return given.map((argument, index) =>
    parameterAt(definition, index)?.allowMarked === true ? argument : unmarkDeep(argument),
  )
}

function fits(type: Type, wanted: Type): boolean {
  return wanted.kind === 'dynamic' || type.kind === 'dynamic' || typeConforms(type, wanted)
}

/** The function cannot say what type it would give, unless it is always the same and nothing can be unknown to Terraform. */
function withoutType(definition: FunctionDefinition, call: PreparedCall): Value {
  if (call.args.some(containsUnseen)) {
    const { returns } = definition
    // A null of no type makes the result unknown, whatever the rest is.
    const isSettledCall = !call.args.some(isUntypedNull) && call.args.every(isSettled)
    const type = typeof returns !== 'function' && isSettledCall ? returns : DYNAMIC
    const hull = isSettledCall ? unseenHull(definition, call.args) : {}
    return unseenValue(type, unseenSourcesOf(...call.args), hull)
  }
  return unknownValue(DYNAMIC, {}, unknownReasonsOf(...call.args))
}

function isUntypedNull(argument: Value): boolean {
  return argument.kind === 'null' && argument.type.kind === 'dynamic'
}

function withType(
  definition: FunctionDefinition,
  call: PreparedCall,
  context: CallContext,
): Value | Failure {
  const type = typeOfResult(definition, call.args, context)
  if (isFailure(type)) return type
  const unseen = call.args.filter((argument, at) => isOpen(argument, parameterAt(definition, at)))
  if (unseen.length > 0)
    return unseenValue(type, unseenSourcesOf(...call.args), unseenHull(definition, call.args))
  const isUnknown = call.args.some(
    (argument, at) =>
      argument.kind === 'unknown' && parameterAt(definition, at)?.allowUnknown !== true,
  )
  const outcome = isUnknown
    ? unknownValue(type, {}, unknownReasonsOf(...call.args))
    : definition.apply(call.args, type, context)
  if (isFailure(outcome) || definition.notNull !== true) return outcome
  return refineNotNull(outcome)
}

function typeOfResult(
  definition: FunctionDefinition,
  args: readonly Value[],
  context: CallContext,
): Type | Failure {
  const { returns } = definition
  return typeof returns === 'function' ? returns(args.map(asUnknown), context) : returns
}

/** Whether an argument, as far as its parameter does not take it itself, keeps the result from being seen. */
function isOpen(argument: Value, parameter: Parameter | undefined): boolean {
  switch (parameter?.unseen ?? 'strict') {
    case 'self':
      return false
    case 'parts':
      return isUnseen(argument)
    default:
      return containsUnseen(argument)
  }
}

/** What Terraform's impure functions give is unknown at plan, whatever their arguments (lang/functions.go). */
const IMPURE: ReadonlySet<string> = new Set(['bcrypt', 'timestamp', 'uuid'])

/** A pure function of arguments that Terraform knows gives a result that it knows, but for a null of no type. */
function unseenHull(definition: FunctionDefinition, args: readonly Value[]): Hull {
  const notNull: Hull = definition.notNull === true ? { notNull: true } : {}
  const settled = !IMPURE.has(definition.name) && args.every(isSettled) && !args.some(isUntypedNull)
  return settled ? { notUnknown: true, ...notNull } : notNull
}

/** The type step knows nothing of unseen values: to it they are unknown. */
function asUnknown(value: Value): Value {
  if (!containsUnseen(value)) return value
  return withMarks(bareAsUnknown(value), value.marks)
}

function bareAsUnknown(value: Value): Value {
  switch (value.kind) {
    case 'unseen':
      return unknownValue(value.type, value.hull.notNull === true ? { notNull: true } : {})
    case 'list':
      return listValue(value.type.element, value.elements.map(asUnknown))
    case 'set':
      return { ...value, elements: value.elements.map(asUnknown) }
    case 'tuple':
      return tupleValue(value.elements.map(asUnknown))
    case 'map':
      return mapValue(value.type.element, entriesAsUnknown(value.entries))
    case 'object':
      return objectValue(entriesAsUnknown(value.attributes))
    default:
      return value
  }
}

function entriesAsUnknown(
  entries: ReadonlyMap<string, Value>,
): readonly (readonly [string, Value])[] {
  return [...entries].map(([name, value]) => [name, asUnknown(value)])
}
