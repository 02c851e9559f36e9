/** Which remarks say that this analysis gave up where Terraform itself might go on. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { LoadArgs } from '../module/messages/load.ts'

/** Limits of ours. Everything else that is an error Terraform, a provider or Coder refuses too. */
const LIMITS: ReadonlySet<string> = new Set([
  'eval/too-large',
  'eval/too-much-work',
  'hcl/json-nesting-limit',
  'hcl/nesting-limit',
  'hcl/size-limit',
  'module/too-deep',
  'module/too-many-files',
  'module/too-many-modules',
  'plan/too-deep',
  'plan/too-many-instances',
  'plan/too-many-instances-of-all',
])

/** The remark that says so, if there is one: then nothing is known of what Terraform would do. */
export function limitMet(diagnostics: readonly Diagnostic[]): Diagnostic | undefined {
  return diagnostics.find(each => LIMITS.has(each.code) || isUnreadFile(each))
}

/** A file of more bytes than are read; one that cannot be read otherwise Terraform does not read either. */
function isUnreadFile({ code, args }: Diagnostic): boolean {
  // The emitter of modules ties the arguments to the code.
  return code === 'module/file-unreadable' && (args as LoadArgs[typeof code]).why === 'too-large'
}

/** Whether one of the remarks says so. */
export function isGivenUp(diagnostics: readonly Diagnostic[]): boolean {
  return limitMet(diagnostics) !== undefined
}
