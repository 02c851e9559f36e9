/** Costs by user, model and chat, and the way from chat limits to budgets, as the report has them. */

import type { SpendBook } from '../../spend/book/spend-book.ts'
import type { Migration } from '../../spend/chat/migration.ts'
import { ratioText } from '../../spend/check/check-users.ts'
import type {
  CostSum,
  CostSystem,
  CostTable,
  TimeRange,
  UserCosts,
} from '../../spend/cost/cost-table.ts'
import { formatInstant } from '../../text/instant.ts'
import type {
  CostSumReport,
  CostTableReport,
  MigrationReport,
  TimeRangeReport,
  UserCostsReport,
} from './report.ts'

/** A row for each user, with the users' names. */
export function reportTable(table: CostTable, system: CostSystem): CostTableReport {
  return {
    system,
    ranges: table.ranges.map(reportRange),
    rows: table.rows.map(row => ({
      user: row.user.username,
      name: row.user.name ?? null,
      ...reportSum(row),
      chats: row.chats ?? null,
    })),
  }
}

/** What one user costs, by model and by chat. */
export function reportUserCosts(
  costs: UserCosts,
  user: string,
  system: CostSystem,
): UserCostsReport {
  return {
    system,
    user,
    ranges: costs.ranges.map(reportRange),
    ...reportSum(costs),
    chats: costs.chats ?? null,
    priced_messages: costs.pricedMessages ?? null,
    unpriced_messages: costs.unpricedMessages ?? null,
    models: costs.models.map(({ provider, model, ...sum }) => ({
      provider,
      model,
      ...reportSum(sum),
    })),
    chat_rows:
      costs.chatRows?.map(({ chat, title, ...sum }) => ({
        chat,
        title: title ?? null,
        ...reportSum(sum),
      })) ?? null,
  }
}

function reportSum({ costMicros, messages, tokens }: CostSum): CostSumReport {
  return {
    cost_micros: costMicros,
    messages: messages ?? null,
    input_tokens: tokens.input,
    output_tokens: tokens.output,
    cache_read_tokens: tokens.cacheRead,
    cache_write_tokens: tokens.cacheWrite,
  }
}

function reportRange({ start, end }: TimeRange): TimeRangeReport {
  return { start: formatInstant(start), end: formatInstant(end) }
}

/** Chat limits against budgets, user by user. */
export function reportMigration(migration: Migration, book: SpendBook): MigrationReport {
  return {
    target: migration.target,
    period: migration.period,
    period_kept: migration.isPeriodKept,
    rows: migration.rows.map(({ user, before, after, change, ratio }) => ({
      user: user.username,
      chat_limit_micros: before.source === 'disabled' ? null : before.limitMicros,
      chat_source: before.source,
      budget_micros: after?.limit?.limitMicros ?? null,
      budget_source: after?.limit?.source ?? 'none',
      group: after === undefined ? null : book.names.groupLabel(after.groupId),
      change,
      ratio: ratio === undefined ? null : ratioText(ratio.after, ratio.before),
    })),
  }
}
