/** How far limits are used up, as the report has it. */
import { type BudgetStanding, type SpendDoubt, spanText } from '../../spend/budget-standing.ts'
import type { ChatStanding } from '../../spend/chat-standing.ts'
import { spendStatus, type UserLimits } from '../../spend/limits.ts'
import type { SpendBook } from '../../spend/spend-book.ts'
import type { Standing } from '../../spend/standing.ts'
import { formatInstant } from '../../text/instant.ts'
import type { StandingReport, UserLimitsReport } from './report.ts'

/** What binds one user. */
export function reportUser(limits: UserLimits, book: SpendBook): UserLimitsReport {
  const { user, budget, chat } = limits
  const { organizations } = book.budgets.directory
  return {
    user: user.username,
    name: user.name ?? null,
    budget: budget === undefined ? null : reportBudget(budget, book),
    chat: chat === undefined ? null : reportChat(chat.status, book),
    chat_by_organization: [...(chat?.byOrganization ?? [])].map(([id, standing]) => ({
      organization: organizations.get(id)?.name ?? id,
      ...reportChat(standing, book),
    })),
  }
}

function reportBudget(standing: BudgetStanding, book: SpendBook): StandingReport {
  const { response } = standing
  return {
    ...reportStanding(standing, standing.source, standing.groupId, book),
    response: response === undefined ? null : { status: response.status, body: response.text },
  }
}

/** Coder's 409 has its numbers in the body, key by key in its order. */
function reportChat(standing: ChatStanding, book: SpendBook): StandingReport {
  const { response } = standing
  const body =
    response === undefined
      ? undefined
      : `{"message":${JSON.stringify(response.message)},"spent_micros":${response.spentMicros},"limit_micros":${response.limitMicros},"resets_at":${JSON.stringify(response.resetsAt)}}`
  return {
    ...reportStanding(standing, standing.source, standing.groupId, book),
    response:
      response === undefined || body === undefined ? null : { status: response.status, body },
  }
}

function reportStanding(
  standing: Standing & { readonly doubts: readonly SpendDoubt[] },
  source: string,
  groupId: string | undefined,
  book: SpendBook,
): Omit<StandingReport, 'response'> {
  const { projection, period, spentMicros } = standing
  const { reachedAt } = projection ?? {}
  return {
    limit_micros: standing.limitMicros ?? null,
    source,
    group: groupId === undefined ? null : book.names.groupLabel(groupId),
    status: spendStatus(standing),
    spent_low_micros: spentMicros.low,
    spent_high_micros: spentMicros.high ?? null,
    remaining_micros: standing.remainingMicros ?? null,
    used_percent: standing.usedPercent ?? null,
    blocked: standing.isBlocked ?? null,
    period_start: formatInstant(period.start),
    resets_at: formatInstant(period.end),
    projection:
      projection === undefined
        ? null
        : {
            at_end_micros: projection.atEndMicros,
            used_up_at: reachedAt === undefined ? null : formatInstant(reachedAt),
          },
    doubts: standing.doubts.map(doubt => doubtText(doubt, book)),
  }
}

function doubtText(doubt: SpendDoubt, { names }: SpendBook): string {
  const groups = (ids: readonly string[]): string =>
    ids.map(id => `"${names.groupLabel(id)}"`).join(', ')
  switch (doubt.kind) {
    case 'tie':
      return `The equal budgets of ${groups(doubt.groupIds)} tie; which of them is charged hangs on dates of joining and ids that are not given.`
    case 'membership':
      return `Not all members of ${groups(doubt.groupIds)} are listed; the user may be one of them.`
    case 'attribution':
      return 'Usage is taken to be charged to the group that is in force today.'
    case 'window':
      return `The export covers ${spanText(doubt)}, which is not the period up to now.`
    case 'export':
      return 'Lines of the export are missing, so that more may have been spent.'
    case 'inferred':
      return `Nobody says who is in ${groups(doubt.groupIds)}; whoever was charged to it is taken for a member.`
    case 'limit':
      return `Nobody says which budget ${groups(doubt.groupIds)} has.`
    case 'no-spend':
      return 'Nothing says what was spent.'
  }
}
