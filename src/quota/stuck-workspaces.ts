/** Finds the workspaces that quota keeps from being stopped: those whose stop is no cheaper than what they hold, over budget. */
import type { Workspace } from '../config/quota/quota-model.ts'
import { Standings } from './standing.ts'
import { type VerdictContext, workspaceVerdict } from './template-verdict.ts'
import type { QuotaVerdict } from './verdict.ts'

/** A running workspace whose stop build would be refused, or may be. */
export interface StuckWorkspace {
  readonly workspace: Workspace
  readonly verdict: QuotaVerdict
}

/** The running workspaces whose stop is refused for certain, in the order of the model. Only delete builds always pass. */
export function stuckWorkspaces(context: VerdictContext): readonly StuckWorkspace[] {
  const standings = new Standings(context.model, context.costOf)
  const stuck: StuckWorkspace[] = []
  for (const workspace of context.model.workspaces) {
    if (workspace.state === 'off') continue
    const cost = context.costOf({ ...workspace, state: 'off', costCredits: undefined })
    if (cost === undefined) continue
    const standing = standings.ofUser(workspace.owner, workspace.organization)
    const { verdict } = workspaceVerdict(workspace, standing, { transition: 'stop', cost }, context)
    if (verdict.verdict === 'insufficient_quota') stuck.push({ workspace, verdict })
  }
  return stuck
}
