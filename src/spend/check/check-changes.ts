/** Checks planned changes by making them on a copy: what Coder refuses, whose ledger flips, whose own budget goes. */

import type { Collector } from '../../diagnostics/collector.ts'
import type { Instant } from '../../text/instant.ts'
import type { PlannedChange } from '../book/book-changes.ts'
import { isMember } from '../book/directory.ts'
import { groupLabel } from '../book/name-book.ts'
import type { SpendBook } from '../book/spend-book.ts'
import { locationOf } from '../book/spend-sources.ts'
import { resolveBudget, spentSince } from '../budget/ai-budget.ts'
import {
  applyBudgetEvent,
  type BudgetEvent,
  type GrowingBudgetState,
  type MutableBudgetState,
} from '../budget/budget-events.ts'
import { sampleOf, UserSamples } from '../cost/user-samples.ts'
import { exactDollars } from '../dollars.ts'
import { spendDiagnostic } from '../messages.ts'
import { periodAt } from '../period.ts'

/** A user whose spend counts on another ledger after a change. */
export interface LedgerFlip {
  readonly userId: string
  readonly fromGroupId: string
  readonly toGroupId: string
  /** Micro-dollars that counted before the change, and that count after it. */
  readonly beforeMicros: bigint
  readonly afterMicros: bigint
}

/** Remarks on the planned changes, each on top of those before it. The book is left as it is. */
export function checkChanges(book: SpendBook, now: Instant, collector: Collector): void {
  if (book.changes.length === 0) return
  const state = copyOf(book.budgets)
  for (const change of book.changes) checkChange(book, state, change, now, collector)
}

/** The users whose effective group a change moves, by making it. Mutates the state. */
function applyWithFlips(
  state: MutableBudgetState,
  event: BudgetEvent,
  now: Instant,
): { readonly answer: ReturnType<typeof applyBudgetEvent>; readonly flips: readonly LedgerFlip[] } {
  const { start } = periodAt('month', now)
  const before = new Map(
    affectedUsers(state, event).map(userId => [userId, resolveBudget(state, userId)?.groupId]),
  )
  const answer = applyBudgetEvent(state, event)
  const flips: LedgerFlip[] = []
  for (const [userId, fromGroupId] of before) {
    const toGroupId = resolveBudget(state, userId)?.groupId
    if (fromGroupId === undefined || toGroupId === undefined || toGroupId === fromGroupId) continue
    flips.push({
      userId,
      fromGroupId,
      toGroupId,
      beforeMicros: spentSince(state.ledger, userId, fromGroupId, start),
      afterMicros: spentSince(state.ledger, userId, toGroupId, start),
    })
  }
  return { answer, flips }
}

function checkChange(
  book: SpendBook,
  state: MutableBudgetState,
  { event, at }: PlannedChange,
  now: Instant,
  collector: Collector,
): void {
  const place = locationOf(at)
  // Deleting a group takes its name along, which the remark still needs.
  const groups = new Map(state.directory.groups)
  const { answer, flips } = applyWithFlips(state, event, now)
  if (answer.violated !== undefined) {
    const args = { operation: event.op, constraint: answer.violated }
    collector.add(spendDiagnostic('spend/change-refused', args, place))
  }
  const nameOf = (userId: string): string => book.users.get(userId)?.username ?? userId
  const label = (groupId: string): string =>
    groupLabel(groups, state.directory.organizations, groupId)
  const samples = new UserSamples<LedgerFlip>()
  for (const flip of flips) {
    if (flip.beforeMicros === flip.afterMicros) continue
    const { fromGroupId, toGroupId, beforeMicros, afterMicros } = flip
    const key = `${fromGroupId}\n${toGroupId}\n${beforeMicros}\n${afterMicros}`
    samples.add(key, flip, nameOf(flip.userId))
  }
  for (const { facts, users } of samples.all()) {
    const args = {
      users,
      from: label(facts.fromGroupId),
      to: label(facts.toGroupId),
      before: exactDollars(facts.beforeMicros),
      after: exactDollars(facts.afterMicros),
    }
    collector.add(spendDiagnostic('spend/ledger-flip', args, place))
  }
  const lost = (answer.overridesDeletedOf ?? []).map(nameOf)
  if (lost.length > 0) {
    const args = { users: sampleOf(lost), operation: event.op }
    collector.add(spendDiagnostic('spend/override-lost', args, place))
  }
}

/** The users whom a change can move: nobody else's effective group depends on it. */
function affectedUsers({ directory }: MutableBudgetState, event: BudgetEvent): readonly string[] {
  if ('userId' in event) return [event.userId]
  const { memberships } = directory
  const users = new Set([...memberships.keys(), ...directory.groupsByUser.keys()])
  if (event.op === 'delete_organization')
    return [...users].filter(id => memberships.get(id)?.has(event.organizationId) === true)
  return [...users].filter(id => isMember(directory, id, event.groupId))
}

function copyOf(state: GrowingBudgetState): MutableBudgetState {
  const { directory, budgetsMicros, overrides, ledger } = state
  return {
    directory: {
      ...directory,
      organizations: new Map(directory.organizations),
      groups: new Map(directory.groups),
      memberships: new Map([...directory.memberships].map(([id, map]) => [id, new Map(map)])),
      groupsByUser: new Map([...directory.groupsByUser].map(([id, set]) => [id, new Set(set)])),
    },
    budgetsMicros: new Map(budgetsMicros),
    overrides: new Map(overrides),
    // Changes charge nothing, so that the ledger stays as it is.
    ledger,
  }
}
