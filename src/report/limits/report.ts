/**
 * What `creditcheck limits` says, as plain data: the input of its text, and what `--format json` prints. Described by
 * `schemas/limits.schema.json`. Amounts are micro-dollars (1 dollar is 1000000), as whole numbers of any size; times are RFC 3339 in UTC.
 */
import type { FindingReport } from '../finding.ts'

/** Everything that one run says of limits and spend. */
export interface LimitsReport {
  readonly version: 0
  readonly tool: { readonly name: 'creditcheck'; readonly version: string }
  /** The moment that the answers are for. */
  readonly now: string
  /** Null where nobody said; both systems are shown then. */
  readonly coder_version: string | null
  /** Which of its systems that Coder enforces; null where nobody said. */
  readonly enforces: 'chat_limits' | 'ai_budgets' | null
  /** The files that were read. */
  readonly sources: readonly string[]
  /** Every user, or the one who was asked for. */
  readonly users: readonly UserLimitsReport[]
  /** With `--costs`, or for one user: a table for each system that has any. */
  readonly costs: readonly CostTableReport[]
  /** For one user: by model and chat. */
  readonly details: readonly UserCostsReport[]
  /** With `--migration`: what becomes of chat limits. */
  readonly migration: readonly MigrationReport[]
  /** Models whose usage counts as nothing. */
  readonly unpriced_models: readonly UnpricedModelReport[]
  readonly findings: readonly FindingReport[]
  readonly summary: LimitsSummary
}

/** Counts of users and of findings. */
export interface LimitsSummary {
  readonly users: number
  /** Users whose next request or message is refused. */
  readonly blocked: number
  /** Users at 85 percent of a limit or above, who are not blocked. */
  readonly near: number
  readonly errors: number
  readonly warnings: number
  readonly notes: number
}

/** One user's limits. Up to Coder 2.35 chat limits hold, from 2.36 on AI budgets; both are there where nobody said which. */
export interface UserLimitsReport {
  readonly user: string
  readonly name: string | null
  /** Null in Coder up to 2.35. */
  readonly budget: StandingReport | null
  /** Null from Coder 2.36 on. */
  readonly chat: StandingReport | null
  /** For users of several organizations: the chat limit that admits a message there. */
  readonly chat_by_organization: readonly (StandingReport & { readonly organization: string })[]
}

/** How far one limit is used up. */
export interface StandingReport {
  /** Null: no limit, or, with the source `unknown`, one that nobody states. */
  readonly limit_micros: bigint | null
  /** Where the limit comes from: `user_override`, `group`, `none` or `unknown` of budgets; `user`, `group`, `default` or `disabled` of chat limits. */
  readonly source: string
  /** The group whose limit or ledger it is; null where there is none. */
  readonly group: string | null
  /** `exact`; `assumed`: exact if the doubts hold no surprise; `range`; `unknown`. */
  readonly status: 'exact' | 'assumed' | 'range' | 'unknown'
  readonly spent_low_micros: bigint
  /** Null where nothing bounds it. */
  readonly spent_high_micros: bigint | null
  readonly remaining_micros: bigint | null
  /** Percent used at the least, cut to hundredths; null for no limit and for a limit of 0. */
  readonly used_percent: number | null
  /** Null where that depends on what is not known. */
  readonly blocked: boolean | null
  readonly period_start: string
  /** When the count starts again. */
  readonly resets_at: string
  /** If spend goes on as it has; null before anything of the period has passed, and where spend is not certain. */
  readonly projection: {
    readonly at_end_micros: bigint
    /** When the limit would be used up within the period, or null. */
    readonly used_up_at: string | null
  } | null
  /** What Coder answers when the limit is used up; null without a limit. */
  readonly response: { readonly status: number; readonly body: string } | null
  /** Why a number is a bound or an assumption, in a sentence each. */
  readonly doubts: readonly string[]
}

/** A sum of costs in micro-dollars, with the messages and tokens it is for. */
export interface CostSumReport {
  readonly cost_micros: bigint
  /** Null where the source does not say. */
  readonly messages: number | null
  readonly input_tokens: bigint
  readonly output_tokens: bigint
  readonly cache_read_tokens: bigint
  readonly cache_write_tokens: bigint
}

/** The time that costs are summed over: a half-open range, in RFC 3339 and UTC. */
export interface TimeRangeReport {
  readonly start: string
  readonly end: string
}

/** The table of Coder's documentation on cost tracking. */
export interface CostTableReport {
  readonly system: 'chats' | 'gateway'
  /** What the rows cover: as asked for, or of exports and saved answers their own time. */
  readonly ranges: readonly TimeRangeReport[]
  readonly rows: readonly (CostSumReport & {
    readonly user: string
    readonly name: string | null
    readonly chats: number | null
  })[]
}

/** One user's costs by model and chat. */
export interface UserCostsReport extends CostSumReport {
  readonly system: 'chats' | 'gateway'
  readonly user: string
  readonly ranges: readonly TimeRangeReport[]
  readonly chats: number | null
  readonly priced_messages: number | null
  readonly unpriced_messages: number | null
  readonly models: readonly (CostSumReport & {
    readonly provider: string
    readonly model: string
  })[]
  /** Null for the gateway, which knows no chats. */
  readonly chat_rows:
    | readonly (CostSumReport & { readonly chat: string; readonly title: string | null })[]
    | null
}

/** Chat limits against the budgets that replace them. */
export interface MigrationReport {
  /** `configured`: the budgets as they are. `copied`: every chat limit entered as a budget of the same amount. */
  readonly target: 'configured' | 'copied'
  readonly period: 'day' | 'week' | 'month'
  /** False for a day or a week: amounts are then not comparable, since a budget counts a month. */
  readonly period_kept: boolean
  readonly rows: readonly {
    readonly user: string
    /** Null: chat limits are off. */
    readonly chat_limit_micros: bigint | null
    readonly chat_source: string
    /** Null: no limit. */
    readonly budget_micros: bigint | null
    readonly budget_source: string
    readonly group: string | null
    readonly change: string
    /** The budget over the chat limit, such as `20 times as much`; null where that means nothing. */
    readonly ratio: string | null
  }[]
}

/** A model with usage for which Coder has no price, so that it fills no limit. */
export interface UnpricedModelReport {
  readonly provider: string
  readonly model: string
  readonly tokens: bigint
  /** `stated`: usage without a cost. `inferred`: an export shows tokens for $0, which a free model does too. */
  readonly basis: 'stated' | 'inferred'
}
