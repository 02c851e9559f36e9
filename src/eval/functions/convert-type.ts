/** `convert(value, type)`, since Terraform 1.15 (lang/funcs/conversion.go). The type is written as in a variable's declaration. */
import { convert, isConversionFailure } from '../../value/convert.ts'
import { applyDefaults } from '../../value/defaults.ts'
import { unseenSourcesOf } from '../../value/inspect.ts'
import { unseenValue } from '../../value/make.ts'
import { DYNAMIC, withoutOptional } from '../../value/type.ts'
import type { Value } from '../../value/value.ts'
import { callFunction } from '../call-function.ts'
import { mayFailToConvert } from '../convert-in.ts'
import { type Frame, failed, report } from '../frame.ts'
import type { TypeReading } from '../scope.ts'
import { type CallContext, type Failure, type FunctionDefinition, fail } from './definition.ts'
import { type Argument, evaluateArgument, type SpecialForm } from './special-form.ts'

function evaluate(args: readonly Argument[], frame: Frame, context: CallContext): Value | Failure {
  const [value, type] = args
  if (value === undefined || type === undefined) return failed()
  const errors = frame.sink.errors
  const given = evaluateArgument(value, frame)
  frame.sink.take(given.sink)
  const reading = readType(type, frame)
  if (frame.sink.errors > errors || reading === undefined) return failed()
  const result = callFunction(converter(reading), [given.value], context)
  if (mayFailToConvert(given.value, reading.type))
    frame.sink.doubt({ sources: unseenSourcesOf(given.value), diagnostic: undefined })
  return result
}

function readType(argument: Argument, frame: Frame): TypeReading | undefined {
  const { readType: read } = frame.scope
  if (argument.spread === undefined && read !== undefined)
    return read.call(frame.scope, argument.expression, frame.sink)
  const reason = 'a type is written out, such as "list(string)", not computed'
  report(frame, 'eval/type-specification', { reason }, argument.expression.span)
  return undefined
}

/** The conversion to one type as a function of the value alone. */
function converter({ type, defaults }: TypeReading): FunctionDefinition {
  return {
    name: 'convert',
    parameters: [
      { name: 'value', type: DYNAMIC, allowNull: true, allowDynamic: true, unseen: 'self' },
    ],
    returns: withoutOptional(type),
    apply: ([value]) => {
      if (value === undefined) return failed()
      const result = convert(value, type)
      // Terraform does not try to convert an unknown value.
      if (isConversionFailure(result) && value.kind === 'unseen' && value.hull.notUnknown !== true)
        return unseenValue(withoutOptional(type), value.sources)
      if (isConversionFailure(result)) return fail(0, result.text)
      return defaults === undefined ? result : applyDefaults(defaults, result)
    },
  }
}

/** Converts a value to a type, optional attributes and their defaults included. */
export const convertForm: SpecialForm = {
  name: 'convert',
  parameters: ['value', 'type'],
  since: 15,
  evaluate,
}
