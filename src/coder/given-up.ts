/** Which remarks say that this analysis gave up where Terraform itself might go on. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts'

/** Limits of ours. Everything else that is an error Terraform, a provider or Coder refuses too. */
const LIMITS: ReadonlySet<string> = new Set([
  'eval/too-large',
  'eval/too-much-work',
  'hcl/json-nesting-limit',
  'hcl/nesting-limit',
  'hcl/size-limit',
  'plan/too-deep',
  'plan/too-many-instances',
  'plan/too-many-instances-of-all',
])

/** Whether one of the remarks says so: then nothing is known of what Terraform would do. */
export function isGivenUp(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ code }) => LIMITS.has(code))
}
