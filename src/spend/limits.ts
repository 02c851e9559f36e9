/** The data behind `creditcheck limits [user]`: which limits are in force for whom, and how far they are used up. */

import type { FilePlace } from '../config/spend/spend-model.ts'
import type { Instant } from '../text/instant.ts'
import type { BookUser } from './book/name-book.ts'
import type { SpendBook } from './book/spend-book.ts'
import { type BudgetStanding, budgetStanding, type SpendDoubt } from './budget/budget-standing.ts'
import type { ChatMessage } from './chat/chat-limit.ts'
import { type ChatStandings, chatStandings, messagesByOwner } from './chat/chat-standing.ts'
import { allTokens } from './cost/export-totals.ts'
import type { SpendEra } from './era.ts'

/** How one user stands with each limit that the user's Coder enforces. */
export interface UserLimits {
  readonly user: BookUser
  /** Absent in Coder up to 2.35, which enforces no budgets. */
  readonly budget: BudgetStanding | undefined
  /** Absent from Coder 2.36 on, which enforces no chat limits. */
  readonly chat: ChatStandings | undefined
}

/** A model whose usage counts as nothing. */
export interface UnpricedModel {
  readonly provider: string
  readonly model: string
  readonly tokens: bigint
  /** `stated`: usage or messages without a cost. `inferred`: an export shows tokens for $0, which a free model does too. */
  readonly basis: 'stated' | 'inferred'
  /** The first record of it in a file. */
  readonly at: FilePlace | undefined
}

/** Limits of all or one user at a moment. */
export interface LimitsReport {
  readonly now: Instant
  /** Undefined where no version of Coder is given; then both systems are shown. */
  readonly era: SpendEra | undefined
  /** Sorted by user name. */
  readonly users: readonly UserLimits[]
  /** Sorted by provider and model. */
  readonly unpricedModels: readonly UnpricedModel[]
}

/** For when and for whom limits are shown. */
export interface LimitsOptions {
  readonly now: Instant
  /** A user's name or id; all users by default. */
  readonly user?: string
}

/** How sure a standing is, in the words of all of creditcheck's numbers. */
export type SpendStatus = 'exact' | 'assumed' | 'range' | 'unknown'

/** The limits in force. An unknown user gives an empty list. Never throws. */
export function limitsReport(book: SpendBook, options: LimitsOptions): LimitsReport {
  return {
    now: options.now,
    era: book.era,
    users: [...eachLimits(book, options)],
    unpricedModels: unpricedModels(book),
  }
}

/** The limits in force, one user after another: of very many nobody needs all at once. Never throws. */
export function* eachLimits(book: SpendBook, options: LimitsOptions): Generator<UserLimits> {
  const messages = messagesByOwner(book.chatRecords)
  for (const user of selectedUsers(book, options.user))
    yield userLimits(book, user, messages.get(user.id) ?? [], options.now)
}

/** `assumed` rests on assumptions that the doubts list; `range` has both bounds; `unknown` lacks one. */
export function spendStatus(standing: {
  readonly doubts: readonly SpendDoubt[]
  readonly spentMicros: { readonly low: bigint; readonly high: bigint | undefined }
}): SpendStatus {
  if (standing.doubts.length === 0) return 'exact'
  if (standing.doubts.every(({ kind }) => kind === 'attribution' || kind === 'inferred'))
    return 'assumed'
  if (standing.doubts.some(({ kind }) => kind === 'limit')) return 'unknown'
  return standing.spentMicros.high === undefined ? 'unknown' : 'range'
}

/** The book's users in plain order of their names; one of them by name or id. */
export function selectedUsers(book: SpendBook, wanted: string | undefined): readonly BookUser[] {
  if (wanted !== undefined) {
    const user = book.users.get(book.names.knownUser(wanted) ?? '')
    return user === undefined ? [] : [user]
  }
  return [...book.users.values()].sort((a, b) => compareText(a.username, b.username))
}

/** Models whose usage counts as nothing, from usage, messages and exports. */
export function unpricedModels(book: SpendBook): readonly UnpricedModel[] {
  const found = new Map<string, UnpricedModel>()
  const add = (model: UnpricedModel): void => {
    const key = `${model.provider}\n${model.model}`
    const known = found.get(key)
    const tokens = (known?.tokens ?? 0n) + model.tokens
    found.set(key, { ...(known ?? model), tokens })
  }
  for (const { provider, model, tokens, outcome, at } of book.gatewayRecords)
    if (outcome === 'unpriced')
      add({ provider, model, tokens: allTokens(tokens), basis: 'stated', at })
  for (const { entry, costMicros } of book.chatRecords) {
    const { provider = '', model, tokens } = entry
    if (costMicros === undefined && model !== undefined)
      add({ provider, model, tokens: allTokens(tokens), basis: 'stated', at: entry.at })
  }
  for (const { provider, model, costMicros, tokensWithoutCost } of book.sources.exports?.models ??
    [])
    if (costMicros === 0n && tokensWithoutCost > 0n)
      add({ provider, model, tokens: tokensWithoutCost, basis: 'inferred', at: undefined })
  return [...found.values()].sort(
    (a, b) => compareText(a.provider, b.provider) || compareText(a.model, b.model),
  )
}

function userLimits(
  book: SpendBook,
  user: BookUser,
  messages: readonly ChatMessage[],
  now: Instant,
): UserLimits {
  const { era } = book
  return {
    user,
    budget: era === 'chat-limits' ? undefined : budgetStanding(book, user.id, now),
    chat:
      era === 'chat-limits' || era === undefined
        ? chatStandings(book, user.id, messages, now)
        : undefined,
  }
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
