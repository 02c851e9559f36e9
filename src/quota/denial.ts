/**
 * A refusal as Coder's chat tools report it (`coderd/x/chatd/chattool/quotaerror.go`): the same keys and texts, and beside
 * them what would unblock the user.
 */
import { isExact } from './credit-range.ts'
import type { Unblock } from './unblock.ts'
import type { QuotaVerdict } from './verdict.ts'

/** The code that Coder gives a build that quota refused, and nothing else. */
export const INSUFFICIENT_QUOTA: string = 'INSUFFICIENT_QUOTA'

/** What was to be done with the workspace. */
export type RefusedAction = 'create' | 'start' | 'stop'

/** Coder's answer, key by key in its order. */
export interface Denial {
  readonly error_code: string
  readonly error: string
  readonly title: string
  readonly message: string
  readonly next_steps: readonly string[]
  readonly build_id?: string
  /** As read after the failure, so without the refused build. Left out where it is not known exactly. */
  readonly quota?: { readonly credits_consumed: number; readonly budget: number }
  /** Not Coder's: what would let the build pass. */
  readonly unblock: Unblock | null
}

/** A refusal, and what Coder's answer to it says besides. */
export interface DenialFacts {
  readonly verdict: QuotaVerdict
  readonly action: RefusedAction
  readonly buildId?: string
  readonly unblock?: Unblock
}

/** The denial of a refused build; undefined for a build that is not refused. Never throws. */
export function denialOf(facts: DenialFacts): Denial | undefined {
  const { verdict, action, buildId, unblock } = facts
  if (verdict.verdict !== 'insufficient_quota') return undefined
  const { used, budget } = verdict.question
  return {
    error_code: INSUFFICIENT_QUOTA,
    error: 'workspace build failed: insufficient quota',
    title: 'Workspace quota reached',
    message: `Coder could not ${action} this workspace because your workspace quota is full.`,
    next_steps: [
      'Delete a workspace you no longer need to free quota.',
      'Ask an administrator to raise your group quota allowance.',
    ],
    ...(buildId !== undefined && { build_id: buildId }),
    ...(isExact(used) &&
      isExact(budget) && { quota: { credits_consumed: used.low, budget: budget.low } }),
    unblock: unblock ?? null,
  }
}

/** A provisioner job as Coder's API shows it. */
export interface JobFailure {
  readonly error?: string
  readonly error_code?: string
}

/**
 * Whether quota refused the job. Only the code tells: a provider may well fail with the words "insufficient quota", and
 * that is an ordinary failure (`runner_internal_test.go`).
 */
export function isQuotaDenial(job: JobFailure): boolean {
  return job.error_code === INSUFFICIENT_QUOTA
}
