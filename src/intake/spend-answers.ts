/** What Coder's REST API answers about spend, as typed data that still knows where it stands. Amounts are micro-dollars. */

import type { FilePlace, SpendFilePrice, SpendFileTokens } from '../config/spend/spend-model.ts'
import type { Instant } from '../text/instant.ts'

/** `GET /api/v2/groups/{group}/ai/budget`. */
export interface GroupBudgetAnswer {
  readonly kind: 'group-budget'
  readonly at: FilePlace
  readonly groupId: string
  readonly limitMicros: bigint
}

/** The 404 of a group or user without a budget: which one, only the request knew. */
export interface NoBudgetAnswer {
  readonly kind: 'no-budget'
  readonly at: FilePlace
}

/** `GET /api/v2/users/{user}/ai/budget/override`. */
export interface UserOverrideAnswer {
  readonly kind: 'user-override'
  readonly at: FilePlace
  readonly userId: string
  readonly groupId: string
  readonly limitMicros: bigint
}

/** `GET /api/v2/users/{user}/ai/spend`. */
export interface UserSpendAnswer {
  readonly kind: 'user-spend'
  readonly at: FilePlace
  readonly userId: string
  readonly effectiveGroupId: string | undefined
  /** Undefined: unlimited. The source is absent in answers of older servers. */
  readonly budget:
    | {
        readonly limitMicros: bigint
        readonly source: 'user_override' | 'group' | undefined
      }
    | undefined
  readonly currentSpendMicros: bigint
  readonly periodStart: Instant | undefined
  readonly periodEnd: Instant | undefined
}

/** `GET /api/experimental/chats/usage-limits`. */
export interface ChatLimitsAnswer {
  readonly kind: 'chat-limits'
  readonly at: FilePlace
  /** Undefined: chat limits are off, and with them the overrides that are listed. */
  readonly limitMicros: bigint | undefined
  readonly period: 'day' | 'week' | 'month'
  readonly unpricedModelCount: number | undefined
  readonly users: readonly {
    readonly at: FilePlace
    readonly userId: string
    readonly username: string
    readonly name: string | undefined
    readonly limitMicros: bigint
  }[]
  readonly groups: readonly {
    readonly at: FilePlace
    readonly groupId: string
    readonly groupName: string
    readonly memberCount: number | undefined
    readonly limitMicros: bigint
  }[]
}

/** Costs and tokens of chats, as several answers have them. */
export interface ChatCost {
  readonly costMicros: bigint
  readonly messageCount: number
  readonly tokens: SpendFileTokens
}

/** One page of `GET /api/experimental/chats/cost/users`. */
export interface ChatCostsAnswer {
  readonly kind: 'chat-costs'
  readonly at: FilePlace
  readonly start: Instant | undefined
  readonly end: Instant | undefined
  /** Of all users, not of this page. */
  readonly count: number | undefined
  readonly users: readonly (ChatCost & {
    readonly userId: string
    readonly username: string
    readonly name: string | undefined
    readonly chatCount: number
  })[]
}

/** `GET /api/experimental/chats/cost/{user}/summary`. */
export interface ChatCostSummaryAnswer {
  readonly kind: 'chat-cost-summary'
  readonly at: FilePlace
  readonly start: Instant | undefined
  readonly end: Instant | undefined
  readonly costMicros: bigint
  readonly pricedMessageCount: number
  readonly unpricedMessageCount: number
  readonly tokens: SpendFileTokens
  readonly models: readonly (ChatCost & {
    readonly displayName: string | undefined
    readonly provider: string
    readonly model: string
  })[]
  readonly chats: readonly (ChatCost & {
    readonly chatId: string
    readonly title: string | undefined
  })[]
}

/** A price book: `{"prices": […]}` as it is posted, or the list alone as Coder ships it. */
export interface ModelPricesAnswer {
  readonly kind: 'model-prices'
  readonly at: FilePlace
  readonly prices: readonly SpendFilePrice[]
}

/** Any answer about spend. */
export type SpendAnswer =
  | GroupBudgetAnswer
  | NoBudgetAnswer
  | UserOverrideAnswer
  | UserSpendAnswer
  | ChatLimitsAnswer
  | ChatCostsAnswer
  | ChatCostSummaryAnswer
  | ModelPricesAnswer
