import type { EventAnswer, QuotaEvent } from '../simulation/events.ts'
import type { QuotaSimulation } from '../simulation/simulation.ts'
import type { WorkspaceState } from '../simulation/workspaces.ts'
import { enough, type Freed, type Raise } from '../unblock.ts'
import type { ScenarioReader } from './events.ts'

/** Why a build of a scenario was refused, and each smallest change that alone would have let it pass. */
export interface ScenarioRefusal {
  readonly user: string
  readonly organization: string
  /** What the plan of the build says. */
  readonly costCredits: number
  /** The sum, such as `10 used + 30 = 40 > 30`. */
  readonly arithmetic: string
  readonly shortfallCredits: number
  /** Allowances of the user's groups at that moment, and what each would have to be. */
  readonly raise: readonly Raise[]
  /** Workspaces to stop before; known only where their template's cost is. */
  readonly stop: readonly Freed[]
  /** Workspaces to delete before. */
  readonly remove: readonly Freed[]
}

/** The refusal in an answer, seen right after it; undefined for an answer that is none. */
export function refusalOf(
  event: QuotaEvent,
  answer: EventAnswer,
  simulation: QuotaSimulation,
  reader: ScenarioReader,
): ScenarioRefusal | undefined {
  if (answer.verdict !== 'insufficient_quota' || !('workspace' in event)) return undefined
  const owner = event.op === 'claim' ? event.newOwner : event.owner
  const workspace = simulation.workspaceOf(event.workspace, owner)
  if (workspace === undefined) return undefined
  const { account } = workspace
  const used = answer.consumedCredits
  const cost = workspace.refusedCredits
  const budget = answer.budgetCredits
  const shortfallCredits = used + cost - budget
  const others = simulation.workspacesOf(account).filter(each => each !== workspace)
  const raise = account.organization.groupsOf(account.user).map(({ group, allowanceCredits }) => ({
    group,
    fromCredits: allowanceCredits,
    toCredits: allowanceCredits + shortfallCredits,
  }))
  const sign = cost < 0 ? '−' : '+'
  return {
    user: account.user,
    organization: account.organization.name,
    costCredits: cost,
    arithmetic: `${used} used ${sign} ${Math.abs(cost)} = ${used + cost} > ${budget}`,
    shortfallCredits,
    raise,
    stop: enough(
      others.map(each => freedByStop(each, reader.offCost(each))),
      shortfallCredits,
    ),
    remove: enough(
      others.map(each => ({ workspace: each.name, freesCredits: each.costCredits })),
      shortfallCredits,
    ),
  }
}

function freedByStop(workspace: WorkspaceState, off: number | undefined): Freed {
  const frees = workspace.transition === 'start' && off !== undefined
  return { workspace: workspace.name, freesCredits: frees ? workspace.costCredits - off : 0 }
}
