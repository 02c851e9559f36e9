/** A user's chat limit with what is used of it, in every scope in which Coder asks. */

import type { Instant } from '../../text/instant.ts'
import { isMember } from '../book/directory.ts'
import type { SpendBook } from '../book/spend-book.ts'
import type { SpendDoubt } from '../budget/budget-standing.ts'
import { periodAt } from '../period.ts'
import { exactly, type Standing, standingOf } from '../standing.ts'
import {
  type ChatLimit,
  type ChatLimitRefusal,
  type ChatMessage,
  checkChatLimit,
} from './chat-limit.ts'

/** A chat limit that binds, or that limits are off. */
export interface ChatStanding extends Standing {
  readonly source: ChatLimit['source']
  /** The group whose limit it is. */
  readonly groupId: string | undefined
  /** The body of the 409, when the next message is refused. */
  readonly response: ChatLimitRefusal | undefined
  readonly doubts: readonly SpendDoubt[]
}

/** A user's chat limits: what the status page shows, and what admits a message in each organisation, which can differ. */
export interface ChatStandings {
  readonly status: ChatStanding
  /** By organisation id, for a user of several. */
  readonly byOrganization: ReadonlyMap<string, ChatStanding>
}

/** Messages by the owner's id, so that a user's standing does not walk through everybody's. */
export function messagesByOwner(
  messages: readonly ChatMessage[],
): ReadonlyMap<string, readonly ChatMessage[]> {
  const byOwner = new Map<string, ChatMessage[]>()
  for (const message of messages) {
    const own = byOwner.get(message.ownerId)
    if (own === undefined) byOwner.set(message.ownerId, [message])
    else own.push(message)
  }
  return byOwner
}

/** The user's standings at `now`, counting the user's own messages. */
export function chatStandings(
  book: SpendBook,
  userId: string,
  messages: readonly ChatMessage[],
  now: Instant,
): ChatStandings {
  const organizationIds = [...(book.budgets.directory.memberships.get(userId)?.keys() ?? [])].sort()
  const of = (organizationId: string | undefined): ChatStanding =>
    chatStanding(book, { userId, organizationId, now }, messages)
  return {
    status: of(undefined),
    byOrganization: new Map(
      organizationIds.length < 2 ? [] : organizationIds.map(id => [id, of(id)]),
    ),
  }
}

function chatStanding(
  book: SpendBook,
  question: Parameters<typeof checkChatLimit>[3],
  messages: readonly ChatMessage[],
): ChatStanding {
  const { now, userId } = question
  const status = checkChatLimit(book.chat, book.budgets.directory, messages, question)
  if (status === undefined)
    return {
      ...standingOf(undefined, exactly(0n), periodAt(book.chat.period, now), now),
      source: 'disabled',
      groupId: undefined,
      response: undefined,
      doubts: [],
    }
  const { limit, period, spentMicros, refusal } = status
  const doubts: SpendDoubt[] = []
  const hidden = hiddenGroups(book, userId, limit, question.organizationId)
  if (hidden.length > 0) doubts.push({ kind: 'membership', groupIds: hidden })
  if (book.chatRecords.length === 0) doubts.push({ kind: 'no-spend' })
  const spent = book.chatRecords.length === 0 ? { low: 0n, high: undefined } : exactly(spentMicros)
  const standing = standingOf(limit.limitMicros, spent, period, now)
  return {
    ...standing,
    isBlocked: mayDiffer(book, hidden, limit.limitMicros, standing.isBlocked)
      ? undefined
      : standing.isBlocked,
    source: limit.source,
    groupId: limit.source === 'group' ? limit.groupId : undefined,
    response: refusal,
    doubts,
  }
}

/** Whether a limit of these groups would turn the verdict: a lower one may refuse, a higher one, in place of the default, not. */
function mayDiffer(
  book: SpendBook,
  groupIds: readonly string[],
  limitMicros: bigint,
  verdict: boolean | undefined,
): boolean {
  return groupIds.some(groupId => {
    const other = book.chat.groupLimitsMicros.get(groupId) ?? limitMicros
    return verdict === true ? other > limitMicros : other < limitMicros
  })
}

/** Groups with a lower limit, some of whose members are not listed: the user may be one of those. */
function hiddenGroups(
  book: SpendBook,
  userId: string,
  limit: Exclude<ChatLimit, { readonly source: 'disabled' }>,
  scope: string | undefined,
): readonly string[] {
  if (limit.source === 'user') return []
  const { directory } = book.budgets
  return book.incomplete.flatMap(({ groupId }) => {
    const other = book.chat.groupLimitsMicros.get(groupId)
    const organizationId = directory.groups.get(groupId)?.organizationId ?? ''
    if (other === undefined || isMember(directory, userId, groupId)) return []
    if (scope !== undefined && organizationId !== scope) return []
    if (directory.memberships.get(userId)?.has(organizationId) !== true) return []
    return limit.source === 'default' || other < limit.limitMicros ? [groupId] : []
  })
}
