/** How far limits are used up, as the report has it. */

import type { SpendBook } from '../../spend/book/spend-book.ts'
import {
  type BudgetStanding,
  type SpendDoubt,
  spanText,
} from '../../spend/budget/budget-standing.ts'
import type { ChatStanding } from '../../spend/chat/chat-standing.ts'
import { spendStatus, type UserLimits } from '../../spend/limits.ts'
import type { Standing } from '../../spend/standing.ts'
import { formatInstant, type Instant } from '../../text/instant.ts'
import type { StandingReport, UserLimitsReport } from './report.ts'

/** Reports users one after another. What is the same for many is made once: there may be a hundred thousand. */
export class UserReporter {
  readonly #book: SpendBook
  readonly #times = new WeakMap<Instant, string>()
  readonly #labels = new Map<string, string>()
  readonly #doubts = new Map<string, readonly string[]>()
  readonly #responses = new Map<string, StandingReport['response']>()

  constructor(book: SpendBook) {
    this.#book = book
  }

  /** What binds one user. */
  report(limits: UserLimits): UserLimitsReport {
    const { user, budget, chat } = limits
    const { organizations } = this.#book.budgets.directory
    return {
      user: user.username,
      name: user.name ?? null,
      budget: budget === undefined ? null : this.#budget(budget),
      chat: chat === undefined ? null : this.#chat(chat.status),
      chat_by_organization:
        chat === undefined || chat.byOrganization.size === 0
          ? NONE
          : [...chat.byOrganization].map(([id, standing]) => ({
              organization: organizations.get(id)?.name ?? id,
              ...this.#chat(standing),
            })),
    }
  }

  #budget(standing: BudgetStanding): StandingReport {
    const { response, source, groupId } = standing
    const body = response?.text ?? ''
    const answer = response && remember(this.#responses, body, () => ({ status: 403, body }))
    return this.#standing(standing, source, groupId, answer ?? null)
  }

  /** Coder's 409 has its numbers in the body, key by key in its order. */
  #chat(standing: ChatStanding): StandingReport {
    const { response, source, groupId } = standing
    if (response === undefined) return this.#standing(standing, source, groupId, null)
    const { status, message, spentMicros, limitMicros, resetsAt } = response
    const body = `{"message":${JSON.stringify(message)},"spent_micros":${spentMicros},"limit_micros":${limitMicros},"resets_at":${JSON.stringify(resetsAt)}}`
    return this.#standing(standing, source, groupId, { status, body })
  }

  #standing(
    standing: Standing & { readonly doubts: readonly SpendDoubt[] },
    source: string,
    groupId: string | undefined,
    response: StandingReport['response'],
  ): StandingReport {
    const { projection, period, spentMicros } = standing
    const { reachedAt } = projection ?? {}
    return {
      limit_micros: standing.limitMicros ?? null,
      source,
      group: groupId === undefined ? null : this.#label(groupId),
      status: spendStatus(standing),
      spent_low_micros: spentMicros.low,
      spent_high_micros: spentMicros.high ?? null,
      remaining_micros: standing.remainingMicros ?? null,
      used_percent: standing.usedPercent ?? null,
      blocked: standing.isBlocked ?? null,
      period_start: this.#time(period.start),
      resets_at: this.#time(period.end),
      projection:
        projection === undefined
          ? null
          : {
              at_end_micros: projection.atEndMicros,
              used_up_at: reachedAt === undefined ? null : formatInstant(reachedAt),
            },
      doubts: this.#doubtTexts(standing.doubts),
      response,
    }
  }

  #time(instant: Instant): string {
    const known = this.#times.get(instant)
    if (known !== undefined) return known
    const text = formatInstant(instant)
    this.#times.set(instant, text)
    return text
  }

  #label(groupId: string): string {
    return remember(this.#labels, groupId, () => this.#book.names.groupLabel(groupId))
  }

  #doubtTexts(doubts: readonly SpendDoubt[]): readonly string[] {
    if (doubts.length === 0) return NONE
    const texts = doubts.map(doubt => doubtText(doubt, this.#book))
    return remember(this.#doubts, texts.join('\n'), () => texts)
  }
}

const NONE: readonly never[] = []

function remember<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key)
  if (found !== undefined) return found
  const made = make()
  known.set(key, made)
  return made
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
