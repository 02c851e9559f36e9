/** How functions get at what their arguments hold, once the caller has converted them to the parameters' types. */
import { isInteger, toBigInt } from '../../value/number.ts'
import { NUMBER, STRING } from '../../value/type.ts'
import type { Value } from '../../value/value.ts'
import { type Failure, fail, type Parameter } from './definition.ts'

/** A parameter that takes a known text. */
export function textParameter(name: string): Parameter {
  return { name, type: STRING }
}

/** A parameter that takes a known number. */
export function numberParameter(name: string): Parameter {
  return { name, type: NUMBER }
}

/** The text of an argument that is known, not null, and of type string. Throws if the caller broke that promise. */
export function textOf(args: readonly Value[], index: number): string {
  const argument = args[index]
  if (argument?.kind !== 'string') throw new TypeError(`argument ${index} is no known string`)
  return argument.string
}

const LEAST = -(2n ** 63n)
const GREATEST = 2n ** 63n - 1n

/**
 * The argument as Go's `int`. Beyond the safe integers it is the nearest one of those: no text is long enough to tell the difference.
 * Fails for the call as a whole, as `gocty` does, if it is not whole or has more than 64 bits.
 */
export function wholeNumberOf(args: readonly Value[], index: number): number | Failure {
  const argument = args[index]
  if (argument?.kind !== 'number') throw new TypeError(`argument ${index} is no known number`)
  const integer = isInteger(argument.number) ? toBigInt(argument.number) : undefined
  if (integer === undefined || integer < LEAST || integer > GREATEST)
    return fail(null, 'a whole number of at most 64 bits is needed')
  return Math.max(-Number.MAX_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, Number(integer)))
}
