/**
 * What changes for users when chat limits give way to budgets (Coder 2.36): nothing is carried over, the lowest becomes the
 * highest, the default and the periods of a day and a week are gone, and spend begins at zero.
 */

import type { BookUser } from '../book/name-book.ts'
import type { SpendBook } from '../book/spend-book.ts'
import { type EffectiveBudget, resolveBudget } from '../budget/ai-budget.ts'
import type { GrowingBudgetState } from '../budget/budget-events.ts'
import { SpendLedger } from '../cost/ledger.ts'
import { selectedUsers } from '../limits.ts'
import type { PeriodKind } from '../period.ts'
import { type ChatLimit, resolveChatLimit } from './chat-limit.ts'

/** Budgets as they are configured, or the chat limits entered as budgets one by one, which is what comes to mind first. */
export type MigrationTarget = 'configured' | 'copied'

/** What becomes of one user's limit. */
export type MigrationChange =
  | 'same'
  | 'higher'
  | 'lower'
  | 'becomes-unlimited'
  | 'becomes-limited'
  | 'stays-unlimited'

/** One user before and after. */
export interface MigrationRow {
  readonly user: BookUser
  readonly before: ChatLimit
  /** Undefined for a user of no organisation. */
  readonly after: EffectiveBudget | undefined
  readonly change: MigrationChange
  /** `after` over `before`, as exact numbers; undefined where one of them is no amount above 0. */
  readonly ratio: { readonly after: bigint; readonly before: bigint } | undefined
}

/** The whole comparison. */
export interface Migration {
  readonly target: MigrationTarget
  readonly period: PeriodKind
  /** False for a day or a week: amounts are then not comparable, since a budget counts a month. */
  readonly isPeriodKept: boolean
  /** Sorted by user name. */
  readonly rows: readonly MigrationRow[]
}

/** Compares the chat limits of all users, or of one, with the budgets that replace them. */
export function migrationOf(book: SpendBook, target: MigrationTarget, user?: string): Migration {
  const after = target === 'configured' ? book.budgets : copiedBudgets(book)
  return {
    target,
    period: book.chat.period,
    isPeriodKept: book.chat.period === 'month',
    rows: selectedUsers(book, user).map(found => rowOf(book, after, found)),
  }
}

function rowOf(book: SpendBook, budgets: GrowingBudgetState, user: BookUser): MigrationRow {
  const before = resolveChatLimit(book.chat, book.budgets.directory, {
    userId: user.id,
    organizationId: undefined,
  })
  const after = resolveBudget(budgets, user.id)
  const beforeMicros = before.source === 'disabled' ? undefined : before.limitMicros
  const afterMicros = after?.limit?.limitMicros
  const isRatio =
    beforeMicros !== undefined && afterMicros !== undefined && beforeMicros > 0n && afterMicros > 0n
  return {
    user,
    before,
    after,
    change: changeOf(beforeMicros, afterMicros),
    ratio: isRatio ? { after: afterMicros, before: beforeMicros } : undefined,
  }
}

function changeOf(before: bigint | undefined, after: bigint | undefined): MigrationChange {
  if (before === undefined) return after === undefined ? 'stays-unlimited' : 'becomes-limited'
  if (after === undefined) return 'becomes-unlimited'
  if (before === after) return 'same'
  return after > before ? 'higher' : 'lower'
}

/** Each chat limit as a budget of the same amount; a user's own one charged to Everyone. The default has no equivalent. */
function copiedBudgets(book: SpendBook): GrowingBudgetState {
  const { directory } = book.budgets
  const overrides = new Map<string, { groupId: string; limitMicros: bigint }>()
  for (const [userId, limitMicros] of book.chat.userLimitsMicros) {
    const [groupId] = [...(directory.memberships.get(userId)?.keys() ?? [])].sort()
    if (groupId !== undefined) overrides.set(userId, { groupId, limitMicros })
  }
  return {
    directory,
    budgetsMicros: new Map(book.chat.enabled ? book.chat.groupLimitsMicros : []),
    overrides: book.chat.enabled ? overrides : new Map(),
    ledger: new SpendLedger(),
  }
}
