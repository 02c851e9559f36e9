/** `creditcheck eval [expression]`: what an expression is worth in a template. */

import { UsageError } from '../../diagnostics/usage-error.ts'
import type { Arguments } from '../arguments/argument-values.ts'

/** The expression that is given, or undefined where it comes from standard input. Throws UsageError for more than one. */
export function expressionOf({ operands, values }: Arguments): string | undefined {
  const [expression, ...more] = operands
  if (more.length > 0)
    throw new UsageError(
      `"eval" takes one expression, and ${operands.length} are given; put it in quotes.`,
    )
  if (values['jsonl'] === true && expression !== undefined && expression !== '-')
    throw new UsageError('With --jsonl the expressions come from standard input.')
  return expression === '-' ? undefined : expression
}
