/**
 * How many workspaces of one template a person gets before Coder refuses a build, by formula. A new workspace always
 * begins with a start build, so that cheap stopped workspaces do not help whoever cannot start one.
 */

/** One person and one template. Whole credits. */
export interface ReachableCosts {
  readonly budgetCredits: number
  readonly onCredits: number
  readonly offCredits: number
  /** What the person consumes already; 0 if left out. */
  readonly consumedCredits?: number
}

/**
 * `stopped`: each workspace is stopped before the next one is created. `running`: all keep running.
 * `stop_after_denied_start`: as `stopped`, but where a start is denied the stop build is sent all the same, as a
 * template's failure TTL does by itself; such a workspace counts when its stop passes.
 */
export type ReachableManner = 'stopped' | 'running' | 'stop_after_denied_start'

/** How many workspaces there are in the end, what ended it, and what the person consumes then. */
export interface Reached {
  readonly workspaces: number
  readonly endedBy: 'start_denied' | 'stop_denied' | 'cap'
  readonly consumedCredits: number
}

const never: number = Number.POSITIVE_INFINITY

/** What a person reaches with at most `cap` workspaces; with an infinite cap, `workspaces` may be infinite. Never throws. */
export function reachableWorkspaces(
  costs: ReachableCosts,
  manner: ReachableManner,
  cap: number = never,
): Reached {
  const consumed = costs.consumedCredits ?? 0
  const room = costs.budgetCredits - consumed
  const { onCredits: on, offCredits: off } = costs
  const end = endOf(manner, { room, on, off })
  const kept = manner === 'running' ? on : off
  const count = Math.min(end.builds, cap)
  const weight = kept === 0 ? 0 : count * kept
  if (end.builds >= cap)
    return { workspaces: cap, endedBy: 'cap', consumedCredits: consumed + weight }
  // A workspace whose start passed exists, and weighs nothing after its stop was denied.
  const workspaces = count + (end.leavesOne ? 1 : 0)
  return { workspaces, endedBy: end.by, consumedCredits: consumed + weight }
}

interface Case {
  /** Budget that is left at the beginning. */
  readonly room: number
  readonly on: number
  readonly off: number
}

interface End {
  /** How many workspaces went through all their builds before the refusal. */
  readonly builds: number
  readonly by: 'start_denied' | 'stop_denied'
  /** Whether the refusal leaves a workspace behind that counts. */
  readonly leavesOne: boolean
}

function endOf(manner: ReachableManner, { room, on, off }: Case): End {
  if (manner === 'running') {
    const builds = on === 0 ? never : firstRefused(on, on, room)
    return { builds, by: 'start_denied', leavesOne: false }
  }
  const start = on === 0 ? never : firstRefused(on, off, room)
  const stopPasses = off === 0 || off < on
  const stop = stopPasses ? never : firstRefused(off, off, room)
  if (manner === 'stopped') {
    return start <= stop
      ? { builds: start, by: 'start_denied', leavesOne: false }
      : { builds: stop, by: 'stop_denied', leavesOne: true }
  }
  if (stop < start) return { builds: stop, by: 'stop_denied', leavesOne: true }
  return off < 0
    ? endWithRefunds({ room, on, off }, start)
    : { builds: Math.max(start, lonelyStop(off, room)), by: 'stop_denied', leavesOne: false }
}

/** The first workspace whose stop is refused after a denied start: its build before weighs 0, so only zero passes always. */
function lonelyStop(off: number, room: number): number {
  return off === 0 ? never : firstRefused(off, off, room)
}

/**
 * Workspaces that give credits back when stopped: a stop after a denied start always passes, for it is cheaper than 0.
 * Each makes room, until a start passes; a stop that is not cheaper than that start may then be refused.
 */
function endWithRefunds({ room, on, off }: Case, start: number): End {
  const allowed = start === 0 ? Math.ceil((room - on) / off) : 0
  const refused = off >= on && off * (allowed + 1) > room
  return { builds: refused ? allowed : never, by: 'stop_denied', leavesOne: true }
}

/** How many times `step` can be added before `step × times + cost` exceeds `room`. */
function firstRefused(cost: number, step: number, room: number): number {
  if (cost > room) return 0
  return step > 0 ? Math.floor((room - cost) / step) + 1 : never
}
