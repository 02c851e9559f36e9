/**
 * Chat spend limits as Coder enforces them up to 2.35: which limit binds a user, what the user has spent in the period, and
 * the answer when the limit is reached (queries/chats.sql `ResolveUserChatSpendLimit`, coderd/x/chatd/usagelimit.go).
 * Coder fails open: when the limit cannot be looked up, the message goes through.
 */

import { formatInstant, type Instant } from '../../text/instant.ts'
import { type Directory, groupsOf } from '../book/directory.ts'
import { isWithin, type Period, type PeriodKind, periodAt } from '../period.ts'

/** The deployment's chat limits. There is no switch apart from the default: while disabled, every override is inert. */
export interface ChatLimitSettings {
  readonly enabled: boolean
  /** Micro-dollars. With `enabled`, 0 blocks everyone who has neither an own nor a group limit. */
  readonly defaultLimitMicros: bigint
  readonly period: PeriodKind
  /** By user id, micro-dollars; a user without a limit is absent. */
  readonly userLimitsMicros: ReadonlyMap<string, bigint>
  /** By group id, micro-dollars; a group without a limit is absent, which is never "unlimited". */
  readonly groupLimitsMicros: ReadonlyMap<string, bigint>
}

/** What of a chat message counts towards a limit. Role, deletion and archiving do not matter. */
export interface ChatMessage {
  /** Owner of the chat. */
  readonly ownerId: string
  /** Organisation of the chat. */
  readonly organizationId: string
  readonly createdAt: Instant
  /** Micro-dollars; undefined when the model has no price, which counts as nothing. */
  readonly costMicros: bigint | undefined
}

/** The limit that binds a user, in micro-dollars for each period, and where it comes from. */
export type ChatLimit =
  | { readonly source: 'disabled' }
  | { readonly source: 'user' | 'default'; readonly limitMicros: bigint }
  | { readonly source: 'group'; readonly limitMicros: bigint; readonly groupId: string }

/** The body of the 409 with which Coder refuses a message. */
export interface ChatLimitRefusal {
  readonly status: 409
  readonly message: 'Chat usage limit exceeded.'
  readonly spentMicros: bigint
  readonly limitMicros: bigint
  readonly resetsAt: string
}

/** A user's standing under the limit that binds. */
export interface ChatLimitStatus {
  readonly limit: Exclude<ChatLimit, { readonly source: 'disabled' }>
  readonly period: Period
  readonly spentMicros: bigint
  /** Present when the next message is refused. */
  readonly refusal: ChatLimitRefusal | undefined
}

/** Whose limit, asked in which scope, and when. */
export interface ChatLimitQuestion {
  readonly userId: string
  /** Groups of this organisation alone; undefined for all, as the status page asks. Admission of a message asks with one. */
  readonly organizationId: string | undefined
  readonly now: Instant
}

/**
 * The limit that binds a user: the user's own, else the lowest of the groups' in scope, else the default. Groups of deleted
 * organisations are not left out: the query does not look at organisations.
 */
export function resolveChatLimit(
  settings: ChatLimitSettings,
  directory: Directory,
  question: Pick<ChatLimitQuestion, 'userId' | 'organizationId'>,
): ChatLimit {
  if (!settings.enabled) return { source: 'disabled' }
  const own = settings.userLimitsMicros.get(question.userId)
  if (own !== undefined) return { source: 'user', limitMicros: own }
  return (
    lowestGroupLimit(settings, directory, question) ?? {
      source: 'default',
      limitMicros: settings.defaultLimitMicros,
    }
  )
}

/** A user's standing at `now`, or undefined when limits are disabled. */
export function checkChatLimit(
  settings: ChatLimitSettings,
  directory: Directory,
  messages: Iterable<ChatMessage>,
  question: ChatLimitQuestion,
): ChatLimitStatus | undefined {
  const limit = resolveChatLimit(settings, directory, question)
  if (limit.source === 'disabled') return undefined
  const period = periodAt(settings.period, question.now)
  // Only a group's limit is counted within the organisation asked for; an own or default limit counts everywhere.
  const scope = limit.source === 'group' ? question.organizationId : undefined
  const spentMicros = chatSpend(messages, question.userId, period, scope)
  return { limit, period, spentMicros, refusal: refusalOf(spentMicros, limit.limitMicros, period) }
}

/** What the user's chats cost in the period, in micro-dollars, in one organisation or (undefined) in all. */
function chatSpend(
  messages: Iterable<ChatMessage>,
  userId: string,
  period: Period,
  organizationId: string | undefined,
): bigint {
  let sum = 0n
  for (const message of messages) {
    if (message.ownerId !== userId || message.costMicros === undefined) continue
    if (organizationId !== undefined && message.organizationId !== organizationId) continue
    if (isWithin(message.createdAt, period)) sum += message.costMicros
  }
  return sum
}

function refusalOf(spent: bigint, limit: bigint, period: Period): ChatLimitRefusal | undefined {
  if (spent < limit) return undefined
  return {
    status: 409,
    message: 'Chat usage limit exceeded.',
    spentMicros: spent,
    limitMicros: limit,
    resetsAt: formatInstant(period.end),
  }
}

function lowestGroupLimit(
  settings: ChatLimitSettings,
  directory: Directory,
  question: Pick<ChatLimitQuestion, 'userId' | 'organizationId'>,
): ChatLimit | undefined {
  let lowest: { readonly limitMicros: bigint; readonly groupId: string } | undefined
  for (const group of groupsOf(directory, question.userId)) {
    if (question.organizationId !== undefined && group.organizationId !== question.organizationId)
      continue
    const limitMicros = settings.groupLimitsMicros.get(group.id)
    if (limitMicros === undefined) continue
    if (lowest === undefined || limitMicros < lowest.limitMicros)
      lowest = { limitMicros, groupId: group.id }
  }
  return lowest === undefined ? undefined : { source: 'group', ...lowest }
}
