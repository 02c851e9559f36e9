/** One user's costs as saved answers of Coder's cost pages have them. */

import type { Collector } from '../../diagnostics/collector.ts'
import type {
  ChatCost,
  ChatCostSummaryAnswer,
  ChatCostsAnswer,
} from '../../intake/spend-answers.ts'
import type { SpendBook } from '../book/spend-book.ts'
import { locationOf } from '../book/spend-sources.ts'
import { spendDiagnostic } from '../messages.ts'
import type { CostSum, TimeRange, UserCosts } from './cost-table.ts'

type Row = ChatCostsAnswer['users'][number]

/** Where the costs of a user are found: the row of the table, the user's own summary, or both. */
export interface AnsweredUser {
  readonly page: ChatCostsAnswer | undefined
  readonly row: Row | undefined
  readonly summary: ChatCostSummaryAnswer | undefined
}

/**
 * What the answers say of a user. A summary is the user's whose row has the same sums and the same range; without a row for
 * anybody, the only summary there is, is taken for that of whoever is asked for.
 */
export function answeredUser({ sources, names }: SpendBook, user: string): AnsweredUser {
  const pages = sources.answers.flatMap(answer => (answer.kind === 'chat-costs' ? [answer] : []))
  const summaries = sources.answers.flatMap(answer =>
    answer.kind === 'chat-cost-summary' ? [answer] : [],
  )
  const id = names.knownUser(user) ?? user
  const username = names.users.get(id)?.username ?? user
  const isUser = (each: Row): boolean => each.userId === id || each.username === username
  const page = pages.find(each => each.users.some(isUser))
  const row = page?.users.find(isUser)
  if (page !== undefined && row !== undefined) {
    const like = summaries.filter(each => isOf(each, row, page))
    const owners = like.length === 0 ? 0 : ownersOf(like[0], pages)
    const [own] = like
    return { page, row, summary: owners === 1 ? own : undefined }
  }
  const only = pages.length === 0 && summaries.length === 1 ? summaries[0] : undefined
  return { page: undefined, row: undefined, summary: only }
}

/** The user's costs in detail, of the answers' own range; undefined where they say nothing of the user, or messages are listed. */
export function answeredCosts(book: SpendBook, user: string): UserCosts | undefined {
  if (book.chatRecords.length > 0) return undefined
  const { page, row, summary } = answeredUser(book, user)
  if (summary !== undefined) return ofSummary(summary, row)
  if (page === undefined || row === undefined) return undefined
  return {
    ranges: rangesOf(page),
    ...sumOf(row),
    chats: row.chatCount,
    pricedMessages: undefined,
    unpricedMessages: undefined,
    models: [],
    chatRows: undefined,
  }
}

/** Remarks on summaries of which only the question tells whose they are, or nothing. `user` is who is asked for, if anybody. */
export function checkSummaries(
  book: SpendBook,
  user: string | undefined,
  collector: Collector,
): void {
  const { answers } = book.sources
  const pages = answers.flatMap(answer => (answer.kind === 'chat-costs' ? [answer] : []))
  const taken = user === undefined ? undefined : answeredUser(book, user)
  for (const answer of answers) {
    if (answer.kind !== 'chat-cost-summary' || ownersOf(answer, pages) === 1) continue
    const isTaken = book.chatRecords.length === 0 && taken?.summary === answer
    const args = { taken: isTaken ? user : undefined }
    collector.add(spendDiagnostic('spend/summary-names-nobody', args, locationOf(answer.at)))
  }
}

function ofSummary(summary: ChatCostSummaryAnswer, row: Row | undefined): UserCosts {
  const { pricedMessageCount: priced, unpricedMessageCount: unpriced } = summary
  const { costMicros, tokens, models, chats } = summary
  return {
    ranges: rangesOf(summary),
    costMicros,
    messages: priced + unpriced,
    tokens,
    chats: row?.chatCount ?? chats.length,
    pricedMessages: priced,
    unpricedMessages: unpriced,
    models: models.map(({ provider, model, ...cost }) => ({ provider, model, ...sumOf(cost) })),
    chatRows: chats.map(({ chatId: chat, title, ...cost }) => ({ chat, title, ...sumOf(cost) })),
  }
}

/** How many users the summary could be of. */
function ownersOf(
  summary: ChatCostSummaryAnswer | undefined,
  pages: readonly ChatCostsAnswer[],
): number {
  if (summary === undefined) return 0
  const ids = pages.flatMap(page =>
    page.users.flatMap(row => (isOf(summary, row, page) ? [row.userId] : [])),
  )
  return new Set(ids).size
}

function isOf(summary: ChatCostSummaryAnswer, row: Row, page: ChatCostsAnswer): boolean {
  const messages = summary.pricedMessageCount + summary.unpricedMessageCount
  return (
    summary.costMicros === row.costMicros &&
    messages === row.messageCount &&
    isSameTime(summary.start, page.start) &&
    isSameTime(summary.end, page.end) &&
    (['input', 'output', 'cacheRead', 'cacheWrite'] as const).every(
      category => summary.tokens[category] === row.tokens[category],
    )
  )
}

function isSameTime(a: TimeRange['start'] | undefined, b: TimeRange['start'] | undefined): boolean {
  return a?.epochSeconds === b?.epochSeconds && a?.nanos === b?.nanos
}

function sumOf({ costMicros, messageCount, tokens }: ChatCost): CostSum {
  return { costMicros, messages: messageCount, tokens }
}

function rangesOf({ start, end }: Pick<ChatCostsAnswer, 'start' | 'end'>): readonly TimeRange[] {
  return start === undefined || end === undefined ? [] : [{ start, end }]
}
