/** What one template means for one person: whether a first build passes, how many workspaces are in reach, and the way out. */
import type { QuotaModel, Workspace } from '../config/quota/quota-model.ts'
import { type CreditRange, exactly, isExact, rangeText } from './credit-range.ts'
import { type Denial, denialOf } from './denial.ts'
import { type Reached, reachableWorkspaces } from './reachable.ts'
import type { Standing, WorkspaceCost } from './standing.ts'
import { type Unblock, unblockOf } from './unblock.ts'
import { type QuotaVerdict, quotaVerdict } from './verdict.ts'

/** The weight of one workspace of a template in its owner's budget. */
export interface TemplateCosts {
  readonly on: CreditRange
  /** After it was started; what a stop build commits. */
  readonly off: CreditRange
}

/** What is known around a question about a template. */
export interface VerdictContext {
  readonly model: QuotaModel
  readonly costOf: WorkspaceCost
  readonly warnAt: number
}

/** How many workspaces a person gets, besides those that exist. */
export interface Reach {
  /** Each stopped before the next is created. */
  readonly stopped: Reached
  /** All running. */
  readonly running: Reached
  /** Counting workspaces whose start is refused and which are stopped all the same, as a failure TTL does. */
  readonly afterDeniedStart: Reached
}

/** What one template means for one person. */
export interface TemplateVerdict {
  readonly standing: Standing
  readonly costs: TemplateCosts
  /** The start build of a new workspace. */
  readonly start: QuotaVerdict
  /** The stop build after it; after a refused start that of a workspace that holds nothing. */
  readonly stop: QuotaVerdict
  /** Undefined where a number is not exact, or nothing is limited. */
  readonly reach: Reach | undefined
  readonly unblock: Unblock | undefined
  readonly denial: Denial | undefined
  /** One line on what follows for the person. */
  readonly text: string
}

/** The verdict on a new workspace of a template for one person. Never throws. */
export function templateVerdict(
  standing: Standing,
  costs: TemplateCosts,
  context: VerdictContext,
): TemplateVerdict {
  const start = buildVerdict(standing, context, {
    transition: 'start',
    cost: costs.on,
    previous: undefined,
    used: standing.consumption.credits,
  })
  const stop = buildVerdict(standing, context, {
    transition: 'stop',
    cost: costs.off,
    previous: heldAfter(start.verdict, costs.on),
    used: standing.consumption.credits,
  })
  const unblock = unblockOf({ verdict: start, standing, ...context })
  const reach = reachOf(standing, costs)
  return {
    standing,
    costs,
    start,
    stop,
    reach,
    unblock,
    denial: denialOf({ verdict: start, action: 'create', ...(unblock && { unblock }) }),
    text: verdictText(start, reach, costs),
  }
}

/** What a workspace holds after its first start. */
function heldAfter(start: QuotaVerdict['verdict'], on: CreditRange): CreditRange {
  switch (start) {
    case 'insufficient_quota':
      return exactly(0)
    case 'unknown':
      return { low: Math.min(0, on.low), high: Math.max(0, on.high) }
    default:
      return on
  }
}

/** The verdict on the next build of a workspace that exists, under what its template costs now. Never throws. */
export function workspaceVerdict(
  workspace: Workspace,
  standing: Standing,
  build: { readonly transition: 'start' | 'stop'; readonly cost: CreditRange },
  context: VerdictContext,
): { readonly verdict: QuotaVerdict; readonly denial: Denial | undefined } {
  const own = standing.consumption.parts.find(part => part.workspace === workspace)?.credits
  const previous = own ?? exactly(0)
  const all = standing.consumption.credits
  // A sum that is Coder's own has this workspace's part in it, which may be any that it is taken to be.
  const used = standing.consumption.isStated
    ? { low: all.low - previous.high, high: all.high - previous.low }
    : { low: all.low - previous.low, high: all.high - previous.high }
  const verdict = buildVerdict(standing, context, { ...build, previous, used })
  const { name } = workspace
  const unblock = unblockOf({ verdict, standing, workspace: name, ...context })
  const action = build.transition
  return { verdict, denial: denialOf({ verdict, action, ...(unblock && { unblock }) }) }
}

function buildVerdict(
  standing: Standing,
  context: VerdictContext,
  build: {
    readonly transition: 'start' | 'stop'
    readonly cost: CreditRange
    readonly previous: CreditRange | undefined
    readonly used: CreditRange
  },
): QuotaVerdict {
  return quotaVerdict({
    ...build,
    budget: standing.budget.credits,
    isUnlimited: standing.budget.isUnlimited,
    warnAt: context.warnAt,
  })
}

function reachOf(standing: Standing, { on, off }: TemplateCosts): Reach | undefined {
  const { credits: budget, isUnlimited } = standing.budget
  const consumed = standing.consumption.credits
  if (isUnlimited || ![on, off, budget, consumed].every(isExact)) return undefined
  const costs = {
    budgetCredits: budget.low,
    consumedCredits: consumed.low,
    onCredits: on.low,
    offCredits: off.low,
  }
  return {
    stopped: reachableWorkspaces(costs, 'stopped'),
    running: reachableWorkspaces(costs, 'running'),
    afterDeniedStart: reachableWorkspaces(costs, 'stop_after_denied_start'),
  }
}

function verdictText(
  start: QuotaVerdict,
  reach: Reach | undefined,
  { on, off }: TemplateCosts,
): string {
  const { budget, used } = start.question
  if (start.because === 'unlimited') return 'no quota'
  if (start.verdict === 'insufficient_quota') {
    const isUsed = used.low !== 0 || used.high !== 0
    return `cannot start one: ${isUsed ? start.arithmetic : `needs ${rangeText(on)}`}`
  }
  if (start.verdict === 'unknown') return `may not be able to start one: ${start.arithmetic}`
  if (reach === undefined) return `can start one: ${start.arithmetic}`
  const { stopped, running } = reach
  if (running.workspaces === Number.POSITIVE_INFINITY) return 'as many as wanted'
  if (stopped.workspaces > 1) {
    const inTurn =
      stopped.workspaces === Number.POSITIVE_INFINITY ? 'any number' : stopped.workspaces
    return `${inTurn} one after another, ${running.workspaces} running at a time`
  }
  if (stopped.endedBy === 'stop_denied') return `${running.workspaces} can be started, none stopped`
  const all = start.after.high === budget.low ? 'one workspace takes all of it' : 'one workspace'
  const second = used.high + Math.min(on.high, Math.max(off.high, 0)) + on.high
  return `${all}; allow ${second} for a second`
}
