/** Why a choice makes a build end. */
import type { Build } from '../../coder/builds.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'

/** Why there is no build, or one that Coder fails in the end. */
export interface Refused {
  readonly reason: Diagnostic
  /** Whether Coder objects only when it has charged. */
  readonly isLate: boolean
  /** Equal for what has one cause. */
  readonly kind: string
}

/** Why a build is refused, if it is by a mistake in an expression or a cost: what validations refuse is meant to be refused. */
export function refusedBy(made: Build | undefined): Refused | undefined {
  // Where this analysis gives up, Terraform may go on.
  if (made === undefined || made.limit !== undefined) return undefined
  const { diagnostics, objection, refused } = made
  const reason = objection === undefined ? diagnostics.find(isError) : diagnostics.at(-1)
  if (reason === undefined || !(refused || objection !== undefined)) return undefined
  const isMistake = reason.code.startsWith('eval/') || isAboutCost(reason)
  if (objection === undefined && !isMistake) return undefined
  const { source, span } = reason.subject ?? {}
  return { reason, isLate: !refused, kind: `${reason.code} ${source?.path} ${span?.start}` }
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error'
}

function isAboutCost({ code, message }: Diagnostic): boolean {
  return code === 'plan/provider-problem' && message.startsWith('Attribute must be a whole number')
}
