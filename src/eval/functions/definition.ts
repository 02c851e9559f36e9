/**
 * What a Terraform function is to the evaluator: data about its parameters, and two pure steps, type and value. The protocol is
 * that of `cty` functions (https://github.com/zclconf/go-cty/blob/main/docs/functions.md), with `unseen` added.
 */
import type { Type } from '../../value/type.ts'
import type { Value } from '../../value/value.ts'
import type { Capabilities } from '../capabilities.ts'
import type { TerraformMinor } from '../language-version.ts'

/** How one parameter treats arguments that are out of the ordinary. Everything defaults to the strict way. */
export interface Parameter {
  readonly name: string
  /** The argument is converted to this type before the function sees it. */
  readonly type: Type
  /** Null is passed on instead of being refused. */
  readonly allowNull?: true
  /** An unknown argument is passed on instead of making the result unknown. */
  readonly allowUnknown?: true
  /** An unknown of unknown type is passed on to the type step. */
  readonly allowDynamic?: true
  /** Marks stay on the argument; the function sees to the result's marks itself. Otherwise all marks, deep ones too, go to the result. */
  readonly allowMarked?: true
  /**
   * What an unseen value in the argument does. `strict` (default): the result is unseen if there is one at any depth. `parts`: only
   * the argument itself counts, unseen parts are handed through. `self`: the function handles an unseen argument itself.
   */
  readonly unseen?: 'strict' | 'parts' | 'self'
}

/** Why a call fails. `argument` is the index of the argument at fault, null for the call as a whole. */
export interface Failure {
  readonly failure: true
  readonly argument: number | null
  /** Ours, one sentence without a full stop at the end. */
  readonly text: string
  /** The text tells of the argument at fault, or the first, and nothing of the others, which may be sensitive. */
  readonly isOfOneArgument?: true
  /** Terraform might well go on where this analysis gives up: the whole evaluation ends, and nothing catches it. */
  readonly isLimit?: true
  /** Arguments after a spread do not exist in the source; the caller sees to that. */
}

/** What the steps of a function may ask besides their arguments. */
export interface CallContext {
  readonly version: TerraformMinor
  readonly capabilities: Capabilities
  /** Calls another function by name with the same context, for the few that are defined through others. */
  readonly call: (name: string, args: readonly Value[]) => Value | Failure
  /** Renders a template with an object or map of its variables, for the functions that take templates. Absent where templates may not nest. */
  readonly render?: (text: string, path: string, variables: Value) => Value | Failure
  /** Pays for work that the sizes of the arguments and of the result do not tell; false once nothing is left. Absent: work is free. */
  readonly spend?: (steps: number) => boolean
  /** How much is left to spend. Absent: without end. */
  readonly left?: () => number
}

/** One function of Terraform as `call-function.ts` calls it, which converts arguments and sees to nulls, unknowns and marks beforehand. */
export interface FunctionDefinition {
  readonly name: string
  readonly parameters: readonly Parameter[]
  /** Takes any number of further arguments. */
  readonly variadic?: Parameter
  /** First Terraform minor release that has it; from the start if absent. */
  readonly since?: TerraformMinor
  /** Result type from the (converted, unmarked unless allowed) arguments, which may be unknown. A constant or a step that may fail. */
  readonly returns: Type | ((args: readonly Value[], context: CallContext) => Type | Failure)
  /** The value. Arguments are known and non-null unless their parameter says otherwise. The result is converted to `type` by nobody: it must fit. */
  readonly apply: (args: readonly Value[], type: Type, context: CallContext) => Value | Failure
  /** What is known of the result even when it is unknown: `notNull` for nearly all. Default: nothing. */
  readonly notNull?: true
}

/** A failure of the call, blamed on one argument or, with null, on all of it. */
export function fail(argument: number | null, text: string): Failure {
  return { failure: true, argument, text }
}

/** A failure that is ours alone: a limit of this analysis is passed. */
export function failLimit(text: string): Failure {
  return { failure: true, argument: null, text, isLimit: true }
}

/** Whether a step failed. */
export function isFailure(outcome: Value | Type | Failure): outcome is Failure {
  return 'failure' in outcome
}
