/** How large a function's result may become. Terraform has no such limits but memory; a template that needs more is no template. */
import { stringValue } from '../../value/make.ts'
import type { StringValue } from '../../value/value.ts'
import { type Failure, failLimit } from './definition.ts'

/** What one call may produce. */
export const RESULT_LIMITS: {
  /** UTF-16 code units of one text. */
  readonly textLength: number
  /** Elements of one collection, parts of parts included. */
  readonly elements: number
  /** Levels of nesting in decoded data. */
  readonly depth: number
} = Object.freeze({ textLength: 16_777_216, elements: 262_144, depth: 1000 })

/** Fails the call if a text of this length is more than is allowed; ask before building it. */
export function checkTextLength(length: number): Failure | undefined {
  if (length <= RESULT_LIMITS.textLength) return undefined
  return failLimit(`the result is longer than ${RESULT_LIMITS.textLength} characters`)
}

/** Fails the call if this many elements are more than is allowed. */
export function checkElements(count: number): Failure | undefined {
  if (count <= RESULT_LIMITS.elements) return undefined
  return failLimit(`the result has more than ${RESULT_LIMITS.elements} elements`)
}

/** The text as a value, unless it is too long. */
export function limitedText(text: string): StringValue | Failure {
  return checkTextLength(text.length) ?? stringValue(text)
}
