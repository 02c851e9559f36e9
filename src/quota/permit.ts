/** Coder's decision on one build: `enterprise/coderd/workspacequota.go` (the same in all revisions) and when it is asked at all. */

/** What the decision depends on. All in credits; sums are whole numbers far below 2^53, as Coder's are in 64 bits. */
export interface PermitQuestion {
  /** What the build's plan says. */
  readonly costCredits: number
  /** What the owner's workspaces consume in the organization, this one left out: its new build weighs nothing yet. */
  readonly othersCredits: number
  readonly budgetCredits: number
  /** What the workspace's build before this one committed, whatever became of it; undefined for a first build. */
  readonly previousCredits: number | undefined
}

/** Whether the server is asked before a build is applied: not for deletions, and not for a cost of zero. */
export function isQuotaChecked(
  transition: 'start' | 'stop' | 'delete',
  costCredits: number,
): boolean {
  return transition !== 'delete' && costCredits !== 0
}

/**
 * Whether Coder lets the build pass. Exactly reaching the budget passes. A build cheaper than the one before it passes
 * however far over budget; an equal one does not, nor does a first build, even a negative one.
 */
export function isPermitted(question: PermitQuestion): boolean {
  const { costCredits, othersCredits, budgetCredits, previousCredits } = question
  if (othersCredits + costCredits <= budgetCredits) return true
  return previousCredits !== undefined && costCredits < previousCredits
}

/** A sum as Coder's answer to the provisioner has it, and the build log with it: cut to 32 bits. */
export function toInt32(credits: number): number {
  // Bit operators of JavaScript cut to 32 bits exactly, as Go's conversion does.
  return credits | 0
}
