/** Functions that take an argument as it is written, not as what it comes to: `try`, `can`, `convert`, `templatestring`. */
import type { Expression } from '../../hcl/syntax.ts'
import type { Value } from '../../value/value.ts'
import { Sink } from '../doubt.ts'
import { type Apart, evaluateApart, type Frame } from '../frame.ts'
import type { TerraformMinor } from '../language-version.ts'
import type { CallContext, Failure } from './definition.ts'

/** One argument of a call, once the spread at the end is taken apart. */
export interface Argument {
  /** What stands in the source; of an element that a spread made, the expression that was spread. */
  readonly expression: Expression
  /** The element's value; undefined for an argument that has yet to be evaluated. */
  readonly spread: Value | undefined
}

/** A function that sees to the evaluation of its arguments itself. */
export interface SpecialForm {
  readonly name: string
  /** Names of its parameters. */
  readonly parameters: readonly string[]
  /** Name of any number of further parameters. */
  readonly variadic?: string
  /** First Terraform minor release that has it; from the start if absent. */
  readonly since?: TerraformMinor
  /** The result of a call with the right number of arguments. Errors in arguments are reported; a failure of the call is returned. */
  readonly evaluate: (
    args: readonly Argument[],
    frame: Frame,
    context: CallContext,
  ) => Value | Failure
}

/** An argument's value and what was found on the way. */
export function evaluateArgument(argument: Argument, frame: Frame): Apart {
  if (argument.spread !== undefined) return { value: argument.spread, sink: new Sink() }
  return evaluateApart(argument.expression, frame)
}
