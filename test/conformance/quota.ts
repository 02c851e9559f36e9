/** Runs the recorded answers on workspace quota: every event's answer and every final state has to be equal. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { reachableWorkspaces } from '../../src/quota/reachable.ts'
import type {
  EventAnswer,
  Outcome,
  QuotaEvent,
  Transition,
} from '../../src/quota/simulation/events.ts'
import { QuotaSimulation } from '../../src/quota/simulation/simulation.ts'

/** What came of a folder of recorded cases. */
export interface CaseResults {
  readonly passed: number
  readonly failed: readonly { readonly id: string; readonly why: string }[]
}

interface RecordedGroup {
  readonly id: string
  readonly name: string
  readonly organization: string
  readonly organization_id: string
  readonly quota_allowance: number
  readonly members: readonly string[]
}

/** An event as recorded: which of the fields there are depends on `op`. */
export interface RecordedEvent {
  readonly op: string
  readonly workspace: string
  readonly owner: string
  readonly new_owner: string
  readonly organization: string
  readonly transition: Transition
  readonly cost: number
  readonly outcome: Outcome
  readonly create?: boolean
  readonly group: string
  readonly quota_allowance: number
  readonly members?: readonly string[]
  readonly user: string
  readonly licensed: boolean
  readonly dormant: boolean
}

/** One line of `quota.jsonl`. */
export interface QuotaCase {
  readonly id: string
  readonly organizations: readonly { readonly name: string }[]
  readonly users: readonly {
    readonly username: string
    readonly organizations: readonly string[]
  }[]
  readonly groups: readonly RecordedGroup[]
  readonly licensed: boolean
  readonly events: readonly RecordedEvent[]
  readonly expected: readonly Record<string, unknown>[]
  readonly final: {
    readonly quotas: readonly { readonly user: string; readonly organization: string }[]
    readonly workspaces: readonly unknown[]
  }
}

interface ReachableCase {
  readonly id: string
  readonly budget: number
  readonly on: number
  readonly off: number
  readonly cap: number
  readonly expected: Record<string, unknown>
}

/** The cases of a `.jsonl` file; none where there is no such file. */
export function readCases<T>(path: string): readonly T[] {
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter(line => line.trim() !== '').map(line => JSON.parse(line) as T)
}

/** Runs `quota.jsonl` and `reachable.jsonl` of the folder. */
export function runQuotaCases(folder: string): CaseResults {
  const failed: { id: string; why: string }[] = []
  const quota = readCases<QuotaCase>(join(folder, 'quota.jsonl'))
  for (const recorded of quota) {
    const why = quotaDifference(recorded)
    if (why !== undefined) failed.push({ id: recorded.id, why })
  }
  const reachable = readCases<ReachableCase>(join(folder, 'reachable.jsonl'))
  for (const recorded of reachable) {
    const ours = reachableAnswer(recorded)
    if (isDeepStrictEqual(ours, recorded.expected)) continue
    failed.push({ id: recorded.id, why: difference('reachable', ours, recorded.expected) })
  }
  return { passed: quota.length + reachable.length - failed.length, failed }
}

/** The simulation in the state in which a recorded case begins. */
export function simulationOf(recorded: QuotaCase): QuotaSimulation {
  const simulation = new QuotaSimulation(recorded.licensed)
  for (const { name } of recorded.organizations) {
    const everyone = recorded.groups.find(
      group => group.organization === name && group.id === group.organization_id,
    )
    simulation.addOrganization(name, everyone?.name ?? 'Everyone', everyone?.quota_allowance ?? 0)
  }
  for (const { username, organizations } of recorded.users) {
    simulation.addUser(username, organizations)
  }
  for (const group of recorded.groups) {
    if (group.id === group.organization_id) continue
    const { name, organization, quota_allowance: allowanceCredits, members } = group
    simulation.apply({ op: 'create_group', group: name, organization, allowanceCredits, members })
  }
  return simulation
}

/** A recorded event as the simulation takes it. */
export function eventOf(recorded: RecordedEvent): QuotaEvent {
  const { op, cost: costCredits, quota_allowance: allowanceCredits, create, ...rest } = recorded
  switch (op) {
    case 'build':
      return { ...rest, op, costCredits, create: create === true }
    case 'claim':
      return { ...rest, op, costCredits, newOwner: recorded.new_owner }
    case 'set_allowance':
    case 'create_group':
      return { ...rest, op, allowanceCredits }
    default:
      // The other events have the same names in the recording and in the simulation.
      return recorded as unknown as QuotaEvent
  }
}

function quotaDifference(recorded: QuotaCase): string | undefined {
  const simulation = simulationOf(recorded)
  for (const [at, event] of recorded.events.entries()) {
    const ours = recordedAnswer(simulation.apply(eventOf(event)))
    const expected = recorded.expected[at] ?? {}
    if (!isDeepStrictEqual(ours, expected)) return difference(`event ${at}`, ours, expected)
  }
  for (const expected of recorded.final.quotas) {
    const status = simulation.statusOf(expected.user, expected.organization)
    const ours = {
      user: expected.user,
      organization: expected.organization,
      credits_consumed: status.consumedCredits,
      budget: status.budgetCredits,
    }
    if (!isDeepStrictEqual(ours, expected)) return difference('final quota', ours, expected)
  }
  // Of workspaces that bore one name after another the recording shows the last.
  const youngest = new Map(simulation.workspaces.map(workspace => [workspace.name, workspace]))
  const ours = Array.from(youngest.values(), workspace => ({
    workspace: workspace.name,
    owner: workspace.account.user,
    organization: workspace.account.organization.name,
    deleted: workspace.deleted,
    build_number: workspace.buildNumber,
    transition: workspace.transition,
    daily_cost: workspace.costCredits,
  }))
  const expected = recorded.final.workspaces
  return isDeepStrictEqual(sorted(ours), sorted(expected))
    ? undefined
    : difference('final workspaces', ours, expected)
}

/** An answer of the simulation as the recording words it. */
export function recordedAnswer(answer: EventAnswer): Record<string, unknown> {
  if (answer.verdict === 'applied') {
    return { verdict: 'applied', ...(answer.quota && recordedStatus(answer.quota)) }
  }
  const { commit, previousOwner } = answer
  return {
    verdict: answer.verdict,
    daily_cost: answer.dailyCostCredits,
    commit: commit === null ? null : { ok: commit.ok, ...recordedStatus(commit) },
    ...recordedStatus(answer),
    ...(previousOwner && { previous_owner: recordedStatus(previousOwner) }),
  }
}

function recordedStatus(status: { consumedCredits: number; budgetCredits: number }): {
  credits_consumed: number
  budget: number
} {
  return { credits_consumed: status.consumedCredits, budget: status.budgetCredits }
}

function reachableAnswer(recorded: ReachableCase): Record<string, unknown> {
  const { budget, on, off, cap } = recorded
  const costs = { budgetCredits: budget, onCredits: on, offCredits: off }
  const shown = (manner: 'stopped' | 'running' | 'stop_after_denied_start') => {
    const reached = reachableWorkspaces(costs, manner, cap)
    return {
      workspaces: reached.workspaces,
      ended_by: reached.endedBy,
      credits_consumed: reached.consumedCredits,
    }
  }
  return {
    stopped: shown('stopped'),
    running: shown('running'),
    stop_after_denied_start: shown('stop_after_denied_start'),
  }
}

/** The order of the final list is not part of the answer. */
function sorted(list: readonly unknown[]): readonly string[] {
  return list.map(item => JSON.stringify(item)).sort()
}

function difference(what: string, ours: unknown, expected: unknown): string {
  return `${what}: ${JSON.stringify(ours)} instead of ${JSON.stringify(expected)}`
}
