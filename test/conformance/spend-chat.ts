/** Chat spend limits of the corpus: `chat-limits.jsonl`. */

import type { Directory } from '../../src/spend/book/directory.ts'
import {
  type ChatLimitSettings,
  type ChatMessage,
  checkChatLimit,
} from '../../src/spend/chat/chat-limit.ts'
import type { PeriodKind } from '../../src/spend/period.ts'
import { formatInstant } from '../../src/text/instant.ts'
import {
  type GroupRow,
  groupsOfRows,
  idOf,
  instantOf,
  listedGroups,
  type OrganizationRow,
  organizationsOf,
  type UserRow,
} from './spend-directory.ts'

interface ChatCase {
  readonly config: {
    readonly enabled: boolean
    readonly default_limit_micros: bigint
    readonly period: PeriodKind
  }
  readonly organizations: readonly OrganizationRow[]
  readonly users: readonly (UserRow & {
    readonly organizations: readonly string[]
    readonly chat_spend_limit_micros: bigint | null
  })[]
  readonly groups: readonly (GroupRow & { readonly chat_spend_limit_micros: bigint | null })[]
  readonly messages: readonly {
    readonly owner: string
    readonly organization: string
    readonly created_at: string
    readonly total_cost_micros: bigint | null
  }[]
  readonly checks: readonly {
    readonly user: string
    readonly organization: string | null
    readonly now: string
  }[]
  readonly expected: unknown
}

/** Our answers in the corpus' words. */
export function answerChatCase(example: ChatCase): { expected: unknown; actual: unknown } {
  const organizationIds = new Map(example.organizations.map(({ name, id }) => [name, id]))
  const userIds = new Map(example.users.map(({ username, id }) => [username, id]))
  const directory: Directory = {
    organizations: organizationsOf(example.organizations),
    groups: groupsOfRows(example.groups),
    memberships: new Map(
      example.users.map(({ id, organizations }) => [
        id,
        new Map(organizations.map(name => [idOf(organizationIds, name), undefined])),
      ]),
    ),
    groupsByUser: listedGroups(example.groups, userIds),
  }
  const settings: ChatLimitSettings = {
    enabled: example.config.enabled,
    defaultLimitMicros: example.config.default_limit_micros,
    period: example.config.period,
    userLimitsMicros: limitsOf(example.users),
    groupLimitsMicros: limitsOf(example.groups),
  }
  const messages = example.messages.map(
    (message): ChatMessage => ({
      ownerId: idOf(userIds, message.owner),
      organizationId: idOf(organizationIds, message.organization),
      createdAt: instantOf(message.created_at),
      costMicros: message.total_cost_micros ?? undefined,
    }),
  )
  const actual = example.checks.map(({ user, organization, now }) =>
    answer(settings, directory, messages, {
      userId: idOf(userIds, user),
      organizationId: organization === null ? undefined : idOf(organizationIds, organization),
      now: instantOf(now),
    }),
  )
  return { expected: example.expected, actual }
}

function answer(
  settings: ChatLimitSettings,
  directory: Directory,
  messages: readonly ChatMessage[],
  question: Parameters<typeof checkChatLimit>[3],
): unknown {
  const status = checkChatLimit(settings, directory, messages, question)
  if (status === undefined)
    return {
      effective_limit_micros: -1n,
      limit_source: 'disabled',
      is_limited: false,
      blocked: false,
      response: null,
    }
  const { refusal } = status
  return {
    effective_limit_micros: status.limit.limitMicros,
    limit_source: status.limit.source,
    is_limited: true,
    blocked: refusal !== undefined,
    response:
      refusal === undefined
        ? null
        : {
            status: BigInt(refusal.status),
            message: refusal.message,
            spent_micros: refusal.spentMicros,
            limit_micros: refusal.limitMicros,
            resets_at: refusal.resetsAt,
          },
    period: settings.period,
    spend_limit_micros: status.limit.limitMicros,
    current_spend: status.spentMicros,
    period_start: formatInstant(status.period.start),
    period_end: formatInstant(status.period.end),
  }
}

function limitsOf(
  rows: readonly { readonly id: string; readonly chat_spend_limit_micros: bigint | null }[],
): ReadonlyMap<string, bigint> {
  return new Map(
    rows.flatMap(({ id, chat_spend_limit_micros: limit }) => (limit === null ? [] : [[id, limit]])),
  )
}
