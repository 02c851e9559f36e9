/** `templatestring(template, vars)` (Terraform's lang/funcs/string.go). */
import type { Expression } from '../../../hcl/syntax.ts'
import { convert, isConversionFailure } from '../../../value/convert.ts'
import { unknownValue, unseenValue, withMarks, withoutMarks } from '../../../value/make.ts'
import { DYNAMIC, STRING } from '../../../value/type.ts'
import type { Value } from '../../../value/value.ts'
import { callFunction } from '../../call-function.ts'
import { doubt, type Frame, failed } from '../../frame.ts'
import {
  type CallContext,
  type Failure,
  type FunctionDefinition,
  fail,
  isFailure,
} from '../definition.ts'
import { type Argument, evaluateArgument, type SpecialForm } from '../special-form.ts'

/** What is wrong with the template as it is written: it has to be a reference to a string from elsewhere. */
function whyNoTemplate(argument: Argument): string | undefined {
  if (argument.spread !== undefined) return 'it has to be a reference to a string'
  const { expression } = argument
  if (expression.kind === 'template-wrap')
    return 'it is an interpolation; write the reference inside it alone'
  if (expression.kind === 'template')
    return 'a template that stands in the call itself needs no function; it has to be a reference to a string'
  return isReference(expression) ? undefined : 'it has to be a reference to a string'
}

function isReference(expression: Expression): boolean {
  switch (expression.kind) {
    case 'scope-traversal':
      return true
    case 'relative-traversal':
    case 'splat':
      return isReference(expression.from)
    case 'index':
      return isReference(expression.collection)
    default:
      return false
  }
}

function evaluate(args: readonly Argument[], frame: Frame, context: CallContext): Value | Failure {
  const [template, variables] = args
  if (template === undefined || variables === undefined) return failed()
  const given = evaluateArgument(variables, frame)
  frame.sink.take(given.sink)
  if (given.sink.errors > 0) return failed()
  const outcome = callFunction(renderer(template, frame), [given.value], context)
  if (!isFailure(outcome) || outcome.argument === null) return outcome
  return outcome.argument === TEMPLATE ? fail(0, outcome.text) : fail(1, outcome.text)
}

/** The template, among the arguments of a function that only has the variables. */
const TEMPLATE = -1

/** The function of the variables that is left once the template stands. */
function renderer(template: Argument, frame: Frame): FunctionDefinition {
  return {
    name: 'templatestring',
    parameters: [{ name: 'vars', type: DYNAMIC, unseen: 'parts' }],
    returns: STRING,
    notNull: true,
    apply: ([variables], _type, context) =>
      variables === undefined ? failed() : rendered(template, variables, frame, context),
  }
}

function rendered(
  template: Argument,
  variables: Value,
  frame: Frame,
  context: CallContext,
): Value | Failure {
  const reason = whyNoTemplate(template)
  if (reason !== undefined) return fail(TEMPLATE, reason)
  const { value, sink } = evaluateArgument(template, frame)
  if (sink.errors > 0)
    return fail(TEMPLATE, sink.diagnostics.map(item => item.message.replace(/\.$/, '')).join('; '))
  frame.sink.take(sink)
  if (value.kind === 'unseen') {
    doubt(frame, value.sources)
    return unseenValue(STRING, value.sources, { notNull: true })
  }
  // Terraform does not keep the template's marks in this case.
  if (value.kind === 'unknown') return unknownValue(STRING, {}, value.reasons)
  if (value.kind !== 'string') return fail(TEMPLATE, 'it has to be a string')
  if (context.render === undefined) return fail(null, 'a template cannot render another template')
  const result = context.render(withoutMarks(value).string, 'templatestring', variables)
  if (isFailure(result)) return result
  const text = convert(result, STRING)
  return isConversionFailure(text) ? fail(null, text.text) : withMarks(text, value.marks)
}

/** Renders a string from elsewhere as a template. */
export const templateStringForm: SpecialForm = {
  name: 'templatestring',
  parameters: ['template', 'vars'],
  evaluate,
}
