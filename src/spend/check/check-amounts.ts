/** Checks of amounts and settings, each by itself: what has no effect, what blocks, what is out of range or in another unit. */

import type { FilePlace } from '../../config/spend/spend-model.ts'
import type { Collector } from '../../diagnostics/collector.ts'
import type { Location } from '../../text/source.ts'
import type { SpendBook } from '../book/spend-book.ts'
import { locationOf } from '../book/spend-sources.ts'
import { exactDollars } from '../dollars.ts'
import { type SpendArgs, spendDiagnostic } from '../messages.ts'

/** The most that the API takes for a budget: a million dollars. */
const MOST_BUDGET_MICROS = 1_000_000_000_000n

/** A limit below one cent was probably meant in dollars or cents. */
const SUSPICIOUS_BELOW_MICROS = 10_000n

const MOST_INT64 = 9_223_372_036_854_775_807n

/** Remarks on settings and single amounts. */
export function checkAmounts(book: SpendBook, collector: Collector): void {
  new AmountChecks(book, collector).run()
}

/** The place of an amount, under whichever of the keys the file has it. */
export function amountLocation(
  place: FilePlace,
  ...keys: readonly (readonly string[])[]
): Location {
  const found = keys.find(key => place.document.exactJson([...place.path, ...key]) !== 'null')
  return locationOf(place, ...(found ?? []))
}

class AmountChecks {
  readonly #book: SpendBook
  readonly #collector: Collector

  constructor(book: SpendBook, collector: Collector) {
    this.#book = book
    this.#collector = collector
  }

  run(): void {
    const { era } = this.#book
    this.#settings()
    this.#ranges()
    if (era === 'chat-limits') this.#budgetsBeforeTheirTime()
    else this.#blockingBudgets()
    if (era === 'budgets' || era === 'budgets-with-custom-prices') this.#inertChatLimits()
    else if (!this.#book.chat.enabled) this.#overridesWithoutDefault()
    if (era !== undefined && era !== 'budgets-with-custom-prices') this.#earlyPrices()
  }

  #settings(): void {
    for (const { budgetPolicy, budgetPeriod } of this.#book.sources.files) {
      if (budgetPolicy !== undefined && budgetPolicy.name !== 'highest')
        this.#add('spend/budget-policy', { value: budgetPolicy.name }, locationOf(budgetPolicy.at))
      if (budgetPeriod !== undefined && budgetPeriod.name !== 'month')
        this.#add('spend/budget-period', { value: budgetPeriod.name }, locationOf(budgetPeriod.at))
    }
  }

  #ranges(): void {
    for (const file of this.#book.sources.files) {
      for (const group of file.groups) {
        const what = `the group "${group.name}"`
        const key = ['ai_budget', 'spend_limit_micros']
        this.#budget(what, group.budget?.limitMicros, locationOf(group.at, ...key))
        this.#chat(what, group.chatLimitMicros, locationOf(group.at, 'chat_spend_limit_micros'))
      }
      for (const user of file.users ?? []) {
        const at = locationOf(user.at, 'chat_spend_limit_micros')
        this.#chat(`the user "${user.username}"`, user.chatLimitMicros, at)
      }
      for (const { user, limitMicros, at } of file.overrides)
        this.#budget(`the user "${user}"`, limitMicros, locationOf(at, 'spend_limit_micros'))
      if (file.chatLimits !== undefined) {
        const { at, limitMicros } = file.chatLimits
        this.#chat('the deployment', limitMicros, locationOf(at, 'spend_limit_micros'))
      }
    }
  }

  #budget(what: string, micros: bigint | undefined, at: Location): void {
    if (micros === undefined) return
    if (micros < 0n || micros > MOST_BUDGET_MICROS)
      this.#outOfRange(what, micros, `0 to ${MOST_BUDGET_MICROS}`, at)
    else this.#unit(what, micros, at)
  }

  #chat(what: string, micros: bigint | undefined, at: Location): void {
    if (micros === undefined) return
    if (micros <= 0n || micros > MOST_INT64) this.#outOfRange(what, micros, 'more than 0', at)
    else this.#unit(what, micros, at)
  }

  #outOfRange(what: string, micros: bigint, expected: string, at: Location): void {
    this.#add('spend/limit-out-of-range', { what, amount: String(micros), expected }, at)
  }

  #unit(what: string, micros: bigint, at: Location): void {
    if (micros <= 0n || micros >= SUSPICIOUS_BELOW_MICROS) return
    const amount = exactDollars(micros)
    const args = { what, micros: String(micros), amount, asDollars: `$${micros}` }
    this.#add('spend/suspicious-unit', args, at)
  }

  #budgetsBeforeTheirTime(): void {
    const { budgets, places, version = '' } = this.#book
    const count = budgets.budgetsMicros.size + budgets.overrides.size
    const [place] = [...places.budgets.values(), ...places.overrides.values()]
    if (count > 0)
      this.#add(
        'spend/budget-before-its-time',
        { count, version },
        place === undefined ? null : locationOf(place),
      )
  }

  #blockingBudgets(): void {
    for (const file of this.#book.sources.files) {
      for (const { name, budget, at } of file.groups)
        if (budget !== undefined && budget.limitMicros === undefined)
          this.#add(
            'spend/amount-left-out',
            { what: `the group "${name}"` },
            locationOf(at, 'ai_budget'),
          )
      for (const { user, limitMicros, at } of file.overrides)
        if (limitMicros === undefined)
          this.#add('spend/amount-left-out', { what: `the user "${user}"` }, locationOf(at))
    }
    this.#zeros()
  }

  #zeros(): void {
    const { budgets, places, names } = this.#book
    const members = memberCounts(this.#book)
    for (const [groupId, micros] of budgets.budgetsMicros) {
      const at = budgetPlace(places.budgets.get(groupId))
      if (micros !== 0n || at === undefined) continue
      const what = `the group "${names.groupLabel(groupId)}"`
      this.#add('spend/zero-blocks', { what, members: members.get(groupId) ?? 0 }, at)
    }
    for (const [userId, { limitMicros }] of budgets.overrides) {
      const at = budgetPlace(places.overrides.get(userId))
      if (limitMicros !== 0n || at === undefined) continue
      const what = `the user "${this.#username(userId)}"`
      this.#add('spend/zero-blocks', { what, members: undefined }, at)
    }
  }

  #inertChatLimits(): void {
    const { chat, places, names, version = '' } = this.#book
    const inert = (what: string, micros: bigint, equivalent: string, at: Location | null): void => {
      const args = { what, amount: exactDollars(micros), version, equivalent }
      this.#add('spend/chat-limit-inert', args, at)
    }
    if (chat.enabled && places.chatDefault !== undefined) {
      const equivalent = 'the nearest is a budget of the group Everyone, which is a floor'
      const at = amountLocation(places.chatDefault, ['spend_limit_micros'])
      inert('the deployment', chat.defaultLimitMicros, equivalent, at)
    }
    for (const [userId, micros] of chat.userLimitsMicros) {
      const equivalent = 'the equivalent is an entry in "overrides"'
      inert(
        `the user "${this.#username(userId)}"`,
        micros,
        equivalent,
        this.#chatPlace('user', userId),
      )
    }
    for (const [groupId, micros] of chat.groupLimitsMicros) {
      const equivalent = 'the equivalent is its "ai_budget", of which the highest is in force'
      const at = this.#chatPlace('group', groupId)
      inert(`the group "${names.groupLabel(groupId)}"`, micros, equivalent, at)
    }
  }

  #overridesWithoutDefault(): void {
    const { chat, names } = this.#book
    for (const [userId, micros] of chat.userLimitsMicros) {
      const args = { what: `the user "${this.#username(userId)}"`, amount: exactDollars(micros) }
      this.#add('spend/override-without-default', args, this.#chatPlace('user', userId))
    }
    for (const [groupId, micros] of chat.groupLimitsMicros) {
      const args = {
        what: `the group "${names.groupLabel(groupId)}"`,
        amount: exactDollars(micros),
      }
      this.#add('spend/override-without-default', args, this.#chatPlace('group', groupId))
    }
  }

  #chatPlace(what: 'user' | 'group', id: string): Location | null {
    const { places } = this.#book
    const place = (what === 'user' ? places.userChatLimits : places.groupChatLimits).get(id)
    if (place === undefined) return null
    return amountLocation(place, ['chat_spend_limit_micros'], ['spend_limit_micros'])
  }

  #earlyPrices(): void {
    const { sources, version = '' } = this.#book
    for (const { source, model, at } of sources.files.flatMap(file => file.prices))
      if (source === 'custom')
        this.#add('spend/custom-price-before-its-time', { model, version }, locationOf(at))
  }

  #username(userId: string): string {
    return this.#book.users.get(userId)?.username ?? userId
  }

  #add<C extends keyof SpendArgs & string>(code: C, args: SpendArgs[C], at: Location | null): void {
    this.#collector.add(spendDiagnostic(code, args, at))
  }
}

/** Where a budget's amount stands, if it is stated at all. */
function budgetPlace(place: FilePlace | undefined): Location | undefined {
  if (place === undefined) return undefined
  const keys = [['ai_budget', 'spend_limit_micros'], ['spend_limit_micros']]
  const isStated = keys.some(key => place.document.exactJson([...place.path, ...key]) !== 'null')
  return isStated ? amountLocation(place, ...keys) : undefined
}

function memberCounts({ budgets }: SpendBook): ReadonlyMap<string, number> {
  const { memberships, groupsByUser } = budgets.directory
  const counts = new Map<string, number>()
  for (const sets of [memberships.values(), groupsByUser.values()])
    for (const set of sets) for (const id of set.keys()) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
