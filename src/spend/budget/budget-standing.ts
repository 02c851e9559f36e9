/** A user's AI budget with what is used of it, and what makes it uncertain. */

import { compareInstants, formatInstant, type Instant } from '../../text/instant.ts'
import type { SpendBook } from '../book/spend-book.ts'
import { type Period, periodAt } from '../period.ts'
import {
  exactly,
  hullOf,
  isBlocked,
  type SpendInterval,
  type Standing,
  standingOf,
} from '../standing.ts'
import {
  type BudgetRefusal,
  budgetRefusal,
  type EffectiveBudget,
  type LimitSource,
  resolveBudget,
  spentSince,
} from './ai-budget.ts'

/** Why a number is a bound or an assumption. */
export type SpendDoubt =
  | {
      /** Equal budgets, and a date of joining or an id that decides between them is not given. */
      readonly kind: 'tie'
      readonly groupIds: readonly string[]
    }
  | {
      /** The user may be among the members that a group does not list, which would change the limit. */
      readonly kind: 'membership'
      readonly groupIds: readonly string[]
    }
  | {
      /** Usage was charged to the group in force today, which may have been another then. */
      readonly kind: 'attribution'
    }
  | {
      /** The export covers another time than the period. */
      readonly kind: 'window'
      readonly start: Instant
      readonly end: Instant
    }
  | {
      /** Lines of the export could not be read, or were purged before. */
      readonly kind: 'export'
    }
  | {
      /** Nothing says what was spent. */
      readonly kind: 'no-spend'
    }
  | {
      /** Nobody says who is in the groups; the user was charged to them, and is taken to be a member still. */
      readonly kind: 'inferred'
      readonly groupIds: readonly string[]
    }
  | {
      /** Nobody says what budget the groups have, or any group at all. */
      readonly kind: 'limit'
      readonly groupIds: readonly string[]
    }

/** How far a user's budget is used up; amounts are micro-dollars. */
export interface BudgetStanding extends Standing {
  /** Undefined for a user of no organisation. */
  readonly groupId: string | undefined
  /** `unknown`: there may be a limit, and nobody says which. */
  readonly source: LimitSource | 'none' | 'unknown'
  /** What Coder answers when the limit is reached; it is there for any limit. */
  readonly response: BudgetRefusal | undefined
  /** Empty when everything is exact. */
  readonly doubts: readonly SpendDoubt[]
}

/** The user's standing at `now`. */
export function budgetStanding(book: SpendBook, userId: string, now: Instant): BudgetStanding {
  const period = periodAt('month', now)
  const stated = book.stated.get(userId)
  if (stated !== undefined && isOfPeriod(stated.periodStart, period)) {
    const limit = stated.budget?.limitMicros
    return {
      ...standingOf(limit, exactly(stated.currentSpendMicros), period, now),
      groupId: stated.effectiveGroupId,
      source: stated.budget === undefined ? 'none' : (stated.budget.source ?? 'group'),
      response: limit === undefined ? undefined : budgetRefusal(limit),
      doubts: [],
    }
  }
  return resolvedStanding(book, userId, period, now)
}

function resolvedStanding(
  book: SpendBook,
  userId: string,
  period: Period,
  now: Instant,
): BudgetStanding {
  const budget = resolveBudget(book.budgets, userId)
  const open = unknownLimit(book, userId, budget)
  if (open !== undefined) return openStanding(book, userId, open, period, now)
  const hidden = hiddenGroups(book, userId, budget)
  const tied = budget?.candidateGroupIds ?? []
  const evidence = evidenceDoubts(book, period, now)
  const doubts: SpendDoubt[] = []
  if (tied.length > 0) doubts.push({ kind: 'tie', groupIds: tied })
  if (hidden.length > 0) doubts.push({ kind: 'membership', groupIds: hidden })
  const inferred = [...(book.inferred.get(userId) ?? [])].sort()
  if (inferred.length > 0 && budget?.limit?.source !== 'user_override')
    doubts.push({ kind: 'inferred', groupIds: inferred })
  doubts.push(...evidence)

  const spentOn = (groupId: string): SpendInterval =>
    widened(
      exactly(spentSince(book.budgets.ledger, userId, groupId, period.start)),
      evidence,
      period,
      now,
    )
  const limit = budget?.limit?.limitMicros
  const own = budget === undefined ? [] : [budget.groupId, ...tied]
  const possible = [
    ...own.map(groupId => ({ limit, spent: spentOn(groupId) })),
    ...hidden.map(groupId => ({
      limit: book.budgets.budgetsMicros.get(groupId),
      spent: spentOn(groupId),
    })),
  ]
  const [first = exactly(0n), ...others] = possible.map(({ spent }) => spent)
  const standing = standingOf(limit, others.reduce(hullOf, first), period, now)
  return {
    ...standing,
    isBlocked: agreed(possible.map(each => isBlocked(each.limit, each.spent))),
    groupId: budget?.groupId,
    source: budget?.limit?.source ?? 'none',
    response: limit === undefined ? undefined : budgetRefusal(limit),
    doubts,
  }
}

/** Whether it is known what limits the user, be it nothing. */
export function isLimitKnown(book: SpendBook, userId: string): boolean {
  return unknownLimit(book, userId, resolveBudget(book.budgets, userId)) === undefined
}

/** The groups that the user may be charged to and of whose budgets nobody tells; undefined where the limit is known. */
function unknownLimit(
  { budgetsKnown, inferred }: SpendBook,
  userId: string,
  budget: EffectiveBudget | undefined,
): readonly string[] | undefined {
  if (budget?.limit?.source === 'user_override') return undefined
  const charged = [...(inferred.get(userId) ?? [])].sort()
  if (budgetsKnown === undefined) {
    const fallback = budget === undefined ? [] : [budget.groupId]
    return charged.length > 0 ? charged : fallback
  }
  const unknown = charged.filter(groupId => !budgetsKnown.has(groupId))
  return unknown.length > 0 ? unknown : undefined
}

function openStanding(
  book: SpendBook,
  userId: string,
  groupIds: readonly string[],
  period: Period,
  now: Instant,
): BudgetStanding {
  const evidence = evidenceDoubts(book, period, now)
  const [first = exactly(0n), ...others] = groupIds.map(groupId => {
    const spent = exactly(spentSince(book.budgets.ledger, userId, groupId, period.start))
    return widened(spent, evidence, period, now)
  })
  return {
    ...standingOf(undefined, others.reduce(hullOf, first), period, now),
    isBlocked: undefined,
    groupId: groupIds.length === 1 ? groupIds[0] : undefined,
    source: 'unknown',
    response: undefined,
    doubts: [...evidence, { kind: 'limit', groupIds }],
  }
}

/** What all verdicts say; a user of no group is not blocked. */
function agreed(verdicts: readonly (boolean | undefined)[]): boolean | undefined {
  if (verdicts.length === 0) return false
  return verdicts.every(verdict => verdict === verdicts[0]) ? verdicts[0] : undefined
}

function isOfPeriod(start: Instant | undefined, period: Period): boolean {
  return start !== undefined && compareInstants(start, period.start) === 0
}

/** What exports say holds for their window: of a longer one the sum is an upper bound, of a shorter one a lower bound. */
function widened(
  spent: SpendInterval,
  doubts: readonly SpendDoubt[],
  period: Period,
  now: Instant,
): SpendInterval {
  let { low, high } = spent
  // Windows of several exports may overlap, so that their sum is no lower bound either.
  if (doubts.filter(({ kind }) => kind === 'window').length > 1) low = 0n
  for (const doubt of doubts) {
    if (doubt.kind === 'no-spend') return { low: 0n, high: undefined }
    if (doubt.kind === 'export') high = undefined
    if (doubt.kind !== 'window') continue
    if (compareInstants(doubt.start, period.start) < 0) low = 0n
    if (compareInstants(doubt.start, period.start) > 0 || compareInstants(doubt.end, now) < 0)
      high = undefined
  }
  return { low, high }
}

function evidenceDoubts(book: SpendBook, period: Period, now: Instant): readonly SpendDoubt[] {
  switch (book.evidence) {
    case 'ledger':
      return []
    case 'usage':
      return [{ kind: 'attribution' }]
    case 'none':
      return [{ kind: 'no-spend' }]
    case 'export': {
      const { windows = [], isComplete = false } = book.sources.exports ?? {}
      const doubts: SpendDoubt[] = isComplete ? [] : [{ kind: 'export' }]
      for (const { start, end } of windows)
        if (
          windows.length > 1 ||
          compareInstants(start, period.start) !== 0 ||
          compareInstants(end, now) < 0
        )
          doubts.push({ kind: 'window', start, end })
      return doubts
    }
  }
}

/** Groups with a larger budget, some of whose members are not listed: the user may be one of those. */
function hiddenGroups(
  book: SpendBook,
  userId: string,
  budget: EffectiveBudget | undefined,
): readonly string[] {
  // An override does not depend on groups.
  const { incomplete, unstated, inferred } = book
  if (budget?.limit?.source === 'user_override') return []
  // Whoever was charged to a group was in none with a larger budget then.
  const open = inferred.has(userId) ? [] : [...unstated]
  const candidates = new Set([...incomplete.map(({ groupId }) => groupId), ...open])
  if (candidates.size === 0) return []
  const { directory, budgetsMicros } = book.budgets
  const limit = budget?.limit?.limitMicros
  const joined = directory.memberships.get(userId)
  const listed = directory.groupsByUser.get(userId)
  const hidden: string[] = []
  for (const groupId of candidates) {
    const other = budgetsMicros.get(groupId)
    if (other === undefined || (limit !== undefined && other < limit)) continue
    const organizationId = directory.groups.get(groupId)?.organizationId ?? ''
    // Everyone lists none of its members, but all of the organisation's are in it.
    if (groupId === organizationId || listed?.has(groupId) === true) continue
    if (joined?.has(organizationId) === true) hidden.push(groupId)
  }
  return hidden
}

/** A period or window as text: both ends in UTC, the second not included. */
export function spanText(window: { readonly start: Instant; readonly end: Instant }): string {
  return `${formatInstant(window.start)} to ${formatInstant(window.end)}`
}
