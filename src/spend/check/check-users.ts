/** Checks that look at users: which limits bind nobody, which tie, who is unlimited, what a move to budgets would change. */

import type { Collector } from '../../diagnostics/collector.ts'
import type { Instant } from '../../text/instant.ts'
import { compareInstants } from '../../text/instant.ts'
import type { Location } from '../../text/source.ts'
import { groupsOf, isEveryone } from '../book/directory.ts'
import type { SpendBook } from '../book/spend-book.ts'
import { locationOf } from '../book/spend-sources.ts'
import { type EffectiveBudget, resolveBudget } from '../budget/ai-budget.ts'
import { isLimitKnown, spanText } from '../budget/budget-standing.ts'
import { resolveChatLimit } from '../chat/chat-limit.ts'
import { type MigrationRow, migrationOf } from '../chat/migration.ts'
import { sampleOf, UserSamples } from '../cost/user-samples.ts'
import { exactDollars } from '../dollars.ts'
import { unpricedModels } from '../limits.ts'
import { type SpendArgs, spendDiagnostic } from '../messages.ts'
import { periodAt } from '../period.ts'
import { amountLocation } from './check-amounts.ts'

/** The provider type whose models cannot be priced. */
const UNPRICEABLE_PROVIDER = 'openai-compat'

/** Remarks that depend on who is in what. */
export function checkUsers(book: SpendBook, now: Instant, collector: Collector): void {
  const checks = new UserChecks(book, collector)
  if (book.era !== 'chat-limits') checks.budgets()
  if ((book.era === undefined || book.era === 'chat-limits') && book.chat.enabled) checks.chat()
  checks.migration()
  checks.prices()
  checks.completeness(now)
}

class UserChecks {
  readonly #book: SpendBook
  readonly #collector: Collector

  constructor(book: SpendBook, collector: Collector) {
    this.#book = book
    this.#collector = collector
  }

  budgets(): void {
    const { budgets, users, version, chat } = this.#book
    const unlimited: string[] = []
    const ties = new UserSamples<{ readonly budget: EffectiveBudget }>()
    for (const { id, username } of users.values()) {
      const budget = resolveBudget(budgets, id)
      if (budget?.limit === undefined) {
        if (isLimitKnown(this.#book, id)) unlimited.push(username)
      } else if (budget.candidateGroupIds.length > 0)
        ties.add(budget.candidateGroupIds.join('\n'), { budget }, username)
    }
    const isLimiting = budgets.budgetsMicros.size > 0 || budgets.overrides.size > 0
    if (unlimited.length > 0 && (isLimiting || (version !== undefined && chat.enabled)))
      this.#add('spend/unlimited-users', { users: sampleOf(unlimited) }, null)
    for (const { facts, users: tied } of ties.all()) {
      const { candidateGroupIds, limit } = facts.budget
      const groups = candidateGroupIds.map(id => this.#book.names.groupLabel(id))
      const amount = exactDollars(limit?.limitMicros ?? 0n)
      const at = this.#budgetPlace(candidateGroupIds[0])
      this.#add('spend/unresolved-tie', { users: tied, groups, amount }, at)
    }
    this.#idleBudgets()
  }

  /** Budgets that are in force for no member, and budgets of Everyone that are no cap. */
  #idleBudgets(): void {
    const { budgets, users, names } = this.#book
    const needed = new Set<string>()
    const member = new Set<string>()
    const larger = new Map<string, { readonly groupId: string; readonly micros: bigint }>()
    for (const { id } of users.values()) {
      const budgeted = groupsOf(budgets.directory, id).flatMap(group => {
        const micros = budgets.budgetsMicros.get(group.id)
        const organization = budgets.directory.organizations.get(group.organizationId)
        return micros === undefined || organization?.isDeleted !== false ? [] : [{ group, micros }]
      })
      let top = -1n
      for (const { micros } of budgeted) if (micros > top) top = micros
      for (const { group, micros } of budgeted) {
        member.add(group.id)
        if (micros === top) needed.add(group.id)
        else if (isEveryone(group)) {
          const winner = budgeted.find(other => other.micros === top)
          const known = larger.get(group.id)
          if (winner !== undefined && (known === undefined || known.micros < top))
            larger.set(group.id, { groupId: winner.group.id, micros: top })
        }
      }
    }
    for (const [groupId, { groupId: winner, micros }] of larger) {
      if (!needed.has(groupId)) continue
      this.#add(
        'spend/everyone-is-floor',
        {
          organization: this.#organizationOf(groupId),
          amount: exactDollars(budgets.budgetsMicros.get(groupId) ?? 0n),
          group: names.groupLabel(winner),
          groupAmount: exactDollars(micros),
        },
        this.#budgetPlace(groupId),
      )
    }
    for (const groupId of member) {
      if (needed.has(groupId) || this.#isIncomplete(groupId)) continue
      const amount = exactDollars(budgets.budgetsMicros.get(groupId) ?? 0n)
      const args = { group: names.groupLabel(groupId), amount }
      this.#add('spend/dominated-budget', args, this.#budgetPlace(groupId))
    }
  }

  chat(): void {
    const { chat, budgets, users, names, places } = this.#book
    const member = new Set<string>()
    const needed = new Set<string>()
    for (const { id } of users.values()) {
      const limit = resolveChatLimit(chat, budgets.directory, {
        userId: id,
        organizationId: undefined,
      })
      for (const group of groupsOf(budgets.directory, id)) {
        const micros = chat.groupLimitsMicros.get(group.id)
        if (micros === undefined) continue
        member.add(group.id)
        if (limit.source === 'group' && micros === limit.limitMicros) needed.add(group.id)
      }
    }
    for (const groupId of member) {
      if (needed.has(groupId) || this.#isIncomplete(groupId)) continue
      const amount = exactDollars(chat.groupLimitsMicros.get(groupId) ?? 0n)
      const args = { group: names.groupLabel(groupId), amount }
      this.#add('spend/chat-limit-never-lowest', args, this.#chatPlace(groupId))
    }
    for (const [groupId] of chat.groupLimitsMicros) {
      const group = names.groups.get(groupId)
      if (group === undefined || !isEveryone(group)) continue
      const amount = exactDollars(chat.defaultLimitMicros)
      const organization = this.#organizationOf(groupId)
      const at = places.chatDefault === undefined ? null : locationOf(places.chatDefault)
      this.#add('spend/default-unreachable', { organization, amount }, at)
    }
  }

  /** Only where both systems are configured: before that, and after it, there is nothing to compare. */
  migration(): void {
    const { chat, budgets, places } = this.#book
    if (!chat.enabled || (budgets.budgetsMicros.size === 0 && budgets.overrides.size === 0)) return
    const { rows, isPeriodKept } = migrationOf(this.#book, 'configured')
    const at = places.chatDefault === undefined ? null : locationOf(places.chatDefault)
    if (!isPeriodKept && chat.period !== 'month') {
      const amount = exactDollars(chat.defaultLimitMicros)
      this.#add('spend/migration-no-period', { period: chat.period, amount }, at)
      return
    }
    const changes = new UserSamples<{ readonly row: MigrationRow }>()
    for (const row of rows) {
      if (row.change === 'same' || row.change === 'stays-unlimited') continue
      const { before, after } = row
      const from = before.source === 'disabled' ? '' : before.limitMicros
      const key = `${from}\n${after?.limit?.limitMicros ?? ''}`
      changes.add(key, { row }, row.user.username)
    }
    for (const { facts, users } of changes.all()) {
      const { before, after, ratio } = facts.row
      const args = {
        users,
        before: before.source === 'disabled' ? 'any amount' : exactDollars(before.limitMicros),
        after: after?.limit === undefined ? 'any amount' : exactDollars(after.limit.limitMicros),
        ratio: ratio === undefined ? 'no ratio' : ratioText(ratio.after, ratio.before),
      }
      this.#add('spend/migration-changes-limit', args, at)
    }
  }

  prices(): void {
    for (const { provider, model, tokens, at } of unpricedModels(this.#book)) {
      const place = at === undefined ? null : locationOf(at)
      this.#add('spend/unpriced-model', { provider, model, tokens: String(tokens) }, place)
    }
    const { gatewayRecords, sources, unpricedModelCount = 0 } = this.#book
    const record = gatewayRecords.find(({ provider }) => provider === UNPRICEABLE_PROVIDER)
    const isExported =
      sources.exports?.models.some(({ provider }) => provider === UNPRICEABLE_PROVIDER) === true
    if (record !== undefined || isExported) {
      const place = record === undefined ? null : locationOf(record.at)
      this.#add('spend/unpriceable-provider', { provider: UNPRICEABLE_PROVIDER }, place)
    }
    if (unpricedModelCount > 0)
      this.#add('spend/unpriced-models-configured', { count: unpricedModelCount }, null)
  }

  completeness(now: Instant): void {
    const { incomplete, names, sources, evidence } = this.#book
    for (const { groupId, listed, total, at } of incomplete) {
      const place = at === undefined ? null : amountLocation(at, ['total_member_count'])
      const args = { group: names.groupLabel(groupId), listed, total }
      this.#add('spend/incomplete-membership', args, place)
    }
    if (sources.exports === undefined) return
    this.#exportedOrganizations()
    if (evidence !== 'export') return
    const period = periodAt('month', now)
    for (const window of sources.exports.windows)
      if (
        compareInstants(window.start, period.start) !== 0 ||
        compareInstants(window.end, now) < 0
      ) {
        const args = { window: spanText(window), period: spanText(period) }
        this.#add('spend/export-window', args, null)
      }
  }

  #exportedOrganizations(): void {
    const { sources, budgets, users, names } = this.#book
    const exported = new Set<string>()
    for (const { organizationId } of sources.exports?.groups.values() ?? [])
      exported.add(names.knownOrganization(organizationId) ?? organizationId)
    const [only, ...others] = exported
    if (only === undefined || others.length > 0) return
    const { memberships } = budgets.directory
    const elsewhere = [...users.values()].flatMap(({ id, username }) =>
      (memberships.get(id)?.size ?? 0) > 1 ? [username] : [],
    )
    if (elsewhere.length === 0) return
    const organization = names.organizations.get(only)?.name ?? only
    const args = { users: sampleOf(elsewhere), organization }
    this.#add('spend/one-organization-exported', args, null)
  }

  #isIncomplete(groupId: string): boolean {
    return this.#book.incomplete.some(group => group.groupId === groupId)
  }

  #organizationOf(groupId: string): string {
    const { names } = this.#book
    const organizationId = names.groups.get(groupId)?.organizationId ?? groupId
    return names.organizations.get(organizationId)?.name ?? organizationId
  }

  #budgetPlace(groupId: string | undefined): Location | null {
    const place = this.#book.places.budgets.get(groupId ?? '')
    if (place === undefined) return null
    return amountLocation(place, ['ai_budget', 'spend_limit_micros'], ['spend_limit_micros'])
  }

  #chatPlace(groupId: string): Location | null {
    const place = this.#book.places.groupChatLimits.get(groupId)
    if (place === undefined) return null
    return amountLocation(place, ['chat_spend_limit_micros'], ['spend_limit_micros'])
  }

  #add<C extends keyof SpendArgs & string>(code: C, args: SpendArgs[C], at: Location | null): void {
    this.#collector.add(spendDiagnostic(code, args, at))
  }
}

/** How many times as much, cut to hundredths: `2 times as much`, `0.25 times as much`. */
export function ratioText(after: bigint, before: bigint): string {
  const hundredths = (after * 100n) / before
  const fraction = String(hundredths % 100n)
    .padStart(2, '0')
    .replace(/0+$/, '')
  return `${hundredths / 100n}${fraction === '' ? '' : `.${fraction}`} times as much`
}
