/**
 * AI Gateway budgets as Coder enforces them from 2.36 on: which group and limit are in force for a user, what of the ledger
 * counts, and the answer when it is used up (coderd/aibridge/budget, queries/aicostcontrol.sql). Coder fails closed: when the
 * budget cannot be looked up, the request is refused with a 500.
 */

import { compareInstants, type Instant, utcDay } from '../../text/instant.ts'
import { type Directory, type Group, groupsOf } from '../book/directory.ts'
import type { SpendLedger } from '../cost/ledger.ts'
import { goDollars } from '../dollars.ts'
import { type Period, periodAt } from '../period.ts'

/** A user's own budget, counted against the ledger of one of the user's groups. */
export interface BudgetOverride {
  readonly groupId: string
  readonly limitMicros: bigint
}

/** Everything a budget decision reads. */
export interface BudgetState {
  readonly directory: Directory
  /** By group id, micro-dollars; a group without a budget is absent. 0 is a budget, and blocks. */
  readonly budgetsMicros: ReadonlyMap<string, bigint>
  /** By user id; one at most. */
  readonly overrides: ReadonlyMap<string, BudgetOverride>
  readonly ledger: Pick<SpendLedger, 'since'>
}

/** Where a limit comes from, in the words of Coder's API. */
export type LimitSource = 'user_override' | 'group'

/** The group that spend is attributed to, and its limit. */
export interface EffectiveBudget {
  readonly groupId: string
  /** Absent when nothing limits the user; the group is then Everyone of the user's first organisation. */
  readonly limit:
    | { readonly limitMicros: bigint; readonly source: LimitSource; readonly groupId: string }
    | undefined
  /**
   * Groups that could be the effective one because a date of joining or an id is not known, sorted; empty when `groupId`
   * is certain. The limit is the same for all of them: they tie.
   */
  readonly candidateGroupIds: readonly string[]
}

/** The plain-text 403 with which Coder refuses a request. */
export interface BudgetRefusal {
  readonly status: 403
  readonly text: string
}

/** A user's standing under the budget in force. */
export interface BudgetStatus {
  /** Undefined for a user of no organisation. */
  readonly budget: EffectiveBudget | undefined
  readonly period: Period
  readonly spentMicros: bigint
  /** Present when the next request is refused. */
  readonly refusal: BudgetRefusal | undefined
}

/**
 * The budget in force: the override, whatever it is; else the highest budget among the user's groups in organisations that
 * are not deleted, ties to the organisation joined first, then the lower group id; else none, and spend goes to Everyone.
 */
export function resolveBudget(state: BudgetState, userId: string): EffectiveBudget | undefined {
  const override = state.overrides.get(userId)
  // The override is looked up alone: that its organisation is deleted does not matter.
  if (override !== undefined) return ofLimit(override, 'user_override', [])
  // The query joins the organisation and the user's membership in it, and leaves out what has neither.
  const live = budgetedGroups(state, userId).filter(
    ({ group }) =>
      state.directory.organizations.get(group.organizationId)?.isDeleted === false &&
      state.directory.memberships.get(userId)?.has(group.organizationId) === true,
  )
  const tied = highest(live)
  const winners = firstOf(
    state.directory,
    tied.map(({ group }) => contender(state.directory, userId, group.id, group.organizationId)),
  )
  const limitMicros = tied[0]?.limitMicros
  if (winners === undefined || limitMicros === undefined) return fallback(state.directory, userId)
  return ofLimit({ groupId: winners.first, limitMicros }, 'group', winners.candidates)
}

/**
 * The budget as Coder's first revision chose it: ties to the lower group name, then id; deleted organisations count; without
 * a budget there is no group. Names compare by bytes here, where a server uses its database's collation.
 */
export function resolveBudgetOfFirstRevision(
  state: BudgetState,
  userId: string,
): EffectiveBudget | undefined {
  const override = state.overrides.get(userId)
  if (override !== undefined) return ofLimit(override, 'user_override', [])
  const best = highest(budgetedGroups(state, userId)).sort(
    (a, b) => compareBytes(a.group.name, b.group.name) || compareBytes(a.group.id, b.group.id),
  )[0]
  if (best === undefined) return undefined
  return ofLimit({ groupId: best.group.id, limitMicros: best.limitMicros }, 'group', [])
}

/** A user's standing at `now`: the month's spend on the effective group, and whether the next request is refused. */
export function checkBudget(
  state: BudgetState,
  userId: string,
  now: Instant,
  resolve: (state: BudgetState, userId: string) => EffectiveBudget | undefined = resolveBudget,
): BudgetStatus {
  const budget = resolve(state, userId)
  const period = periodAt('month', now)
  const spentMicros =
    budget === undefined ? 0n : spentSince(state.ledger, userId, budget.groupId, period.start)
  const limit = budget?.limit?.limitMicros
  const refused = limit !== undefined && spentMicros >= limit
  return { budget, period, spentMicros, refusal: refused ? budgetRefusal(limit) : undefined }
}

/** The refusal Coder sends for a used-up budget of this many micro-dollars. */
export function budgetRefusal(limitMicros: bigint): BudgetRefusal {
  return {
    status: 403,
    text: `AI budget of US$${goDollars(limitMicros)} exceeded. Please contact an administrator for more details.`,
  }
}

/** What the ledger holds for user and group from the UTC day of `start` on. There is no upper bound: later days count. */
export function spentSince(
  ledger: BudgetState['ledger'],
  userId: string,
  groupId: string,
  start: Instant,
): bigint {
  return ledger.since(userId, groupId, utcDay(start))
}

interface Budgeted {
  readonly group: Group
  readonly limitMicros: bigint
}

function ofLimit(
  limit: BudgetOverride,
  source: LimitSource,
  candidateGroupIds: readonly string[],
): EffectiveBudget {
  return {
    groupId: limit.groupId,
    limit: { limitMicros: limit.limitMicros, source, groupId: limit.groupId },
    candidateGroupIds,
  }
}

function budgetedGroups(state: BudgetState, userId: string): readonly Budgeted[] {
  return groupsOf(state.directory, userId).flatMap(group => {
    const limitMicros = state.budgetsMicros.get(group.id)
    return limitMicros === undefined ? [] : [{ group, limitMicros }]
  })
}

function highest(budgeted: readonly Budgeted[]): Budgeted[] {
  const most = budgeted.reduce<bigint | undefined>(
    (top, { limitMicros }) => (top === undefined || limitMicros > top ? limitMicros : top),
    undefined,
  )
  return budgeted.filter(({ limitMicros }) => limitMicros === most)
}

/** A group as far as it decides between equals: the date of joining its organisation, then its id. */
interface Contender {
  readonly groupId: string
  readonly organizationId: string
  readonly joinedAt: Instant | undefined
}

function contender(
  directory: Directory,
  userId: string,
  groupId: string,
  organizationId: string,
): Contender {
  const joinedAt = directory.memberships.get(userId)?.get(organizationId)
  return { groupId, organizationId, joinedAt }
}

/**
 * The group of the organisation joined first, the lower id among equals; and, where dates or ids are missing, all that could
 * be it. The guess among those is the lowest id, so that it does not depend on the order of files.
 */
function firstOf(
  directory: Directory,
  groups: readonly Contender[],
): { readonly first: string; readonly candidates: readonly string[] } | undefined {
  const possible = groups.filter(
    group => !groups.some(other => certainlyBefore(directory, other, group)),
  )
  const candidates = possible.map(({ groupId }) => groupId).sort(compareBytes)
  const first = candidates[0]
  if (first === undefined) return undefined
  return { first, candidates: candidates.length > 1 ? candidates : [] }
}

function certainlyBefore(directory: Directory, a: Contender, b: Contender): boolean {
  if (a.organizationId !== b.organizationId) {
    if (a.joinedAt === undefined || b.joinedAt === undefined) return false
    const order = compareInstants(a.joinedAt, b.joinedAt)
    if (order !== 0) return order < 0
  }
  const invented = directory.inventedIds
  if (invented?.has(a.groupId) === true || invented?.has(b.groupId) === true) return false
  return compareBytes(a.groupId, b.groupId) < 0
}

/** Everyone of the default organisation, else of the one joined first, else of the lowest id. */
function fallback(directory: Directory, userId: string): EffectiveBudget | undefined {
  const live = [...(directory.memberships.get(userId)?.keys() ?? [])].flatMap(id => {
    const organization = directory.organizations.get(id)
    return organization === undefined || organization.isDeleted ? [] : [organization]
  })
  const preferred = live.filter(({ isDefault }) => isDefault)
  const winners = firstOf(
    directory,
    (preferred.length > 0 ? preferred : live).map(({ id }) => contender(directory, userId, id, id)),
  )
  if (winners === undefined) return undefined
  return { groupId: winners.first, limit: undefined, candidateGroupIds: winners.candidates }
}

/** Plain code-unit order: for ids, which are lower-case hexadecimal, the order of PostgreSQL's uuid. */
function compareBytes(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
