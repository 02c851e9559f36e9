/** The cost-tracking tables that Coder's documentation describes: a row per user, then one user's models and chats. */

import { compareInstants, type Instant } from '../../text/instant.ts'
import type { BookUser } from '../book/name-book.ts'
import type { ChatRecord, GatewayRecord, SpendBook } from '../book/spend-book.ts'
import { selectedUsers } from '../limits.ts'
import { addTokens, NO_TOKENS } from './export-totals.ts'
import type { ByCategory } from './token-cost.ts'

/** Chats of Coder itself, or everything that went through the AI Gateway. */
export type CostSystem = 'chats' | 'gateway'

/** A half-open range of time. */
export interface TimeRange {
  readonly start: Instant
  readonly end: Instant
}

/** Which costs a table shows, and how much of it. */
export interface CostTableOptions {
  readonly system: CostSystem
  readonly range: TimeRange
  /** Letters of the user's name or user name, in any case; all users by default. */
  readonly search?: string
  /** Rows that are left out at the top; 0 by default. */
  readonly offset?: number
  /** Most rows; all by default. */
  readonly limit?: number
}

/** Costs, messages and tokens that belong together. Counts that a source does not have are undefined. */
export interface CostSum {
  readonly costMicros: bigint
  readonly messages: number | undefined
  readonly tokens: ByCategory<bigint>
}

/** A row of the table of users. */
export interface CostRow extends CostSum {
  readonly user: BookUser
  readonly chats: number | undefined
}

/** A page of the table of users. */
export interface CostTable {
  /** What the rows cover, which for exports and saved answers is their own range. */
  readonly ranges: readonly TimeRange[]
  /** Rows before the page was cut. */
  readonly count: number
  /** Dearest first, then by user name. */
  readonly rows: readonly CostRow[]
}

/** One user's costs in detail. */
export interface UserCosts extends CostSum {
  readonly ranges: readonly TimeRange[]
  readonly chats: number | undefined
  readonly pricedMessages: number | undefined
  readonly unpricedMessages: number | undefined
  /** Dearest first, then by provider and model. */
  readonly models: readonly (CostSum & { readonly provider: string; readonly model: string })[]
  /** Dearest first, then by title and id; undefined for the gateway, which knows no chats. */
  readonly chatRows:
    | readonly (CostSum & { readonly chat: string; readonly title: string | undefined })[]
    | undefined
}

const SECONDS_OF_30_DAYS = 30 * 86_400

/** The 30 days before `now`, which Coder shows unless asked otherwise. It is not the period of any limit. */
export function last30Days(now: Instant): TimeRange {
  return {
    start: { epochSeconds: now.epochSeconds - SECONDS_OF_30_DAYS, nanos: now.nanos },
    end: now,
  }
}

/** The table of users. Messages that are not the assistant's are left out, though limits count them. */
export function costTable(book: SpendBook, options: CostTableOptions): CostTable {
  const { rows, ranges } = allRows(book, options)
  const wanted = rows.filter(({ user }) => isFound(user, options.search))
  wanted.sort((a, b) => compareCost(a, b) || compareText(a.user.username, b.user.username))
  const from = options.offset ?? 0
  const to = options.limit === undefined ? wanted.length : from + options.limit
  return { ranges, count: wanted.length, rows: wanted.slice(from, to) }
}

/** One user's costs by model and chat; undefined for an unknown user. */
export function userCosts(
  book: SpendBook,
  user: string,
  options: Pick<CostTableOptions, 'system' | 'range'>,
): UserCosts | undefined {
  const [found] = selectedUsers(book, user)
  if (found === undefined) return undefined
  if (options.system === 'chats') {
    const records = chatsWithin(book, options.range).filter(({ ownerId }) => ownerId === found.id)
    return chatDetail(records, options.range)
  }
  const { exports } = book.sources
  const records = gatewayWithin(book, options.range).filter(({ userId }) => userId === found.id)
  if (exports === undefined || book.gatewayRecords.length > 0)
    return gatewayDetail(records.map(ofGateway), [options.range])
  const models = exports.detail.map(model => ({ ...model, messages: undefined }))
  return gatewayDetail(models, exports.windows)
}

function allRows(
  book: SpendBook,
  { system, range }: CostTableOptions,
): { readonly rows: CostRow[]; readonly ranges: readonly TimeRange[] } {
  if (system === 'gateway') return gatewayRows(book, range)
  if (book.chatRecords.length === 0) {
    const answered = answeredRows(book)
    if (answered !== undefined) return answered
  }
  const byUser = groupBy(chatsWithin(book, range), ({ ownerId }) => ownerId)
  const rows = [...byUser].flatMap(([userId, records]) => {
    const user = book.users.get(userId)
    return user === undefined
      ? []
      : [{ user, ...sumOf(records.map(ofChat)), chats: chatCount(records) }]
  })
  return { rows, ranges: [range] }
}

function gatewayRows(
  book: SpendBook,
  range: TimeRange,
): { readonly rows: CostRow[]; readonly ranges: readonly TimeRange[] } {
  const { exports } = book.sources
  if (exports === undefined || book.gatewayRecords.length > 0) {
    const byUser = groupBy(gatewayWithin(book, range), ({ userId }) => userId)
    const rows = [...byUser].flatMap(([userId, records]) => {
      const user = book.users.get(userId)
      return user === undefined
        ? []
        : [{ user, ...sumOf(records.map(ofGateway)), chats: undefined }]
    })
    return { rows, ranges: [range] }
  }
  const rows = [...exports.users.values()].map(({ userId, username, costMicros, tokens }) => {
    const known = book.users.get(book.names.knownUser(userId) ?? '')
    const user = known ?? { id: userId, username, name: undefined }
    return { user, costMicros, tokens, messages: undefined, chats: undefined }
  })
  return { rows, ranges: exports.windows }
}

/** Rows of saved answers of Coder's own table. */
function answeredRows(
  book: SpendBook,
): { readonly rows: CostRow[]; readonly ranges: readonly TimeRange[] } | undefined {
  const pages = book.sources.answers.flatMap(answer =>
    answer.kind === 'chat-costs' ? [answer] : [],
  )
  if (pages.length === 0) return undefined
  const rows = pages.flatMap(page =>
    page.users.map(
      ({ userId, username, name, costMicros, messageCount, chatCount: chats, tokens }) => ({
        user: { id: userId, username, name },
        costMicros,
        messages: messageCount,
        chats,
        tokens,
      }),
    ),
  )
  const ranges = pages.flatMap(({ start, end }) =>
    start === undefined || end === undefined ? [] : [{ start, end }],
  )
  return { rows, ranges: ranges.slice(0, 1) }
}

function chatDetail(records: readonly ChatRecord[], range: TimeRange): UserCosts {
  const priced = records.filter(({ costMicros }) => costMicros !== undefined).length
  const models = groupBy(records, ({ entry }) => `${entry.provider ?? ''}\n${entry.model ?? ''}`)
  const chats = groupBy(
    records.filter(({ entry }) => entry.chat !== undefined),
    ({ entry }) => entry.chat ?? '',
  )
  return {
    ranges: [range],
    ...sumOf(records.map(ofChat)),
    chats: chats.size,
    pricedMessages: priced,
    unpricedMessages: records.length - priced,
    models: sortedModels(
      [...models.values()].map(group => ({
        provider: group[0]?.entry.provider ?? '',
        model: group[0]?.entry.model ?? '',
        ...sumOf(group.map(ofChat)),
      })),
    ),
    chatRows: [...chats]
      .map(([chat, group]) => ({
        chat,
        title: group.find(({ entry }) => entry.chatTitle !== undefined)?.entry.chatTitle,
        ...sumOf(group.map(ofChat)),
      }))
      .sort(
        (a, b) =>
          compareCost(a, b) ||
          compareText(a.title ?? '', b.title ?? '') ||
          compareText(a.chat, b.chat),
      ),
  }
}

function gatewayDetail(
  sums: readonly (CostSum & { readonly provider: string; readonly model: string })[],
  ranges: readonly TimeRange[],
): UserCosts {
  const models = groupBy(sums, ({ provider, model }) => `${provider}\n${model}`)
  return {
    ranges,
    ...sumOf(sums),
    chats: undefined,
    pricedMessages: undefined,
    unpricedMessages: undefined,
    models: sortedModels(
      [...models.values()].map(group => ({
        provider: group[0]?.provider ?? '',
        model: group[0]?.model ?? '',
        ...sumOf(group),
      })),
    ),
    chatRows: undefined,
  }
}

function chatsWithin(book: SpendBook, range: TimeRange): readonly ChatRecord[] {
  return book.chatRecords.filter(
    ({ role, createdAt }) => role === 'assistant' && isIn(createdAt, range),
  )
}

function gatewayWithin(book: SpendBook, range: TimeRange): readonly GatewayRecord[] {
  return book.gatewayRecords.filter(
    ({ createdAt, outcome }) => outcome !== 'tokens-out-of-range' && isIn(createdAt, range),
  )
}

function isIn(moment: Instant, { start, end }: TimeRange): boolean {
  return compareInstants(moment, start) >= 0 && compareInstants(moment, end) < 0
}

function chatCount(records: readonly ChatRecord[]): number {
  return new Set(records.flatMap(({ entry }) => (entry.chat === undefined ? [] : [entry.chat])))
    .size
}

function ofChat({ costMicros, entry }: ChatRecord): CostSum {
  return { costMicros: costMicros ?? 0n, messages: 1, tokens: entry.tokens }
}

function ofGateway({ provider, model, costMicros, tokens }: GatewayRecord): CostSum & {
  readonly provider: string
  readonly model: string
} {
  return { provider, model, costMicros: costMicros ?? 0n, messages: 1, tokens }
}

function sumOf(sums: readonly CostSum[]): CostSum {
  let costMicros = 0n
  let messages: number | undefined = 0
  let tokens = NO_TOKENS
  for (const sum of sums) {
    costMicros += sum.costMicros
    tokens = addTokens(tokens, sum.tokens)
    messages =
      messages === undefined || sum.messages === undefined ? undefined : messages + sum.messages
  }
  return { costMicros, messages, tokens }
}

function sortedModels<T extends CostSum & { readonly provider: string; readonly model: string }>(
  models: readonly T[],
): readonly T[] {
  return [...models].sort(
    (a, b) =>
      compareCost(a, b) || compareText(a.provider, b.provider) || compareText(a.model, b.model),
  )
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const name = key(item)
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [item])
    else group.push(item)
  }
  return groups
}

function isFound({ username, name }: BookUser, search: string | undefined): boolean {
  if (search === undefined) return true
  const letters = search.toLowerCase()
  return [username, name ?? ''].some(text => text.toLowerCase().includes(letters))
}

function compareCost(a: CostSum, b: CostSum): number {
  if (a.costMicros === b.costMicros) return 0
  return a.costMicros > b.costMicros ? -1 : 1
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
