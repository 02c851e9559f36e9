/** `creditcheck explain <address|code> [template]`: where a number comes from, or what a remark means. */

import { UsageError } from '../../diagnostics/usage-error.ts'
import type { Arguments } from '../arguments/argument-values.ts'

/** What is to be explained. */
export interface ExplainRequest {
  /** An address such as `coder_metadata.home`, a name such as `local.price`, or a code such as `hcl/unclosed-block`. */
  readonly what: string
  readonly template: string
}

/** Throws UsageError without something to explain. */
export function explainRequest({ operands }: Arguments): ExplainRequest {
  const [what, template = '.', ...more] = operands
  if (what === undefined) {
    throw new UsageError(
      '"explain" needs what to explain: an address such as coder_metadata.home, or a code.',
    )
  }
  if (more.length > 0) throw new UsageError('"explain" takes one address and one template.')
  return { what, template }
}
