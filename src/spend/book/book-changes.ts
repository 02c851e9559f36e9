/** Planned changes of a spend file as events, with names looked up. */

import type { FilePlace, SpendFileChange } from '../../config/spend/spend-model.ts'
import type { Collector } from '../../diagnostics/collector.ts'
import type { BudgetEvent } from '../budget/budget-events.ts'
import { spendDiagnostic } from '../messages.ts'
import type { NameBook } from './name-book.ts'
import { locationOf, type SpendSources } from './spend-sources.ts'

/** A change that is planned, with its place. */
export interface PlannedChange {
  readonly event: BudgetEvent
  readonly at: FilePlace
}

/** The changes in order. One that lacks a name or names what does not exist is left out, with a diagnostic. */
export function changeEvents(
  sources: SpendSources,
  names: NameBook,
  collector: Collector,
): readonly PlannedChange[] {
  return sources.files.flatMap(file =>
    file.changes.flatMap(change => {
      const event = new ChangeReader(change, names, collector).event()
      return event === undefined ? [] : [{ event, at: change.at }]
    }),
  )
}

class ChangeReader {
  readonly #change: SpendFileChange
  readonly #names: NameBook
  readonly #collector: Collector

  constructor(change: SpendFileChange, names: NameBook, collector: Collector) {
    this.#change = change
    this.#names = names
    this.#collector = collector
  }

  event(): BudgetEvent | undefined {
    const { operation } = this.#change
    switch (operation) {
      case 'set_budget':
        return this.#withGroup(groupId => {
          const limitMicros = this.#limit()
          return limitMicros === undefined ? undefined : { op: operation, groupId, limitMicros }
        })
      case 'delete_budget':
      case 'delete_group':
        return this.#withGroup(groupId => ({ op: operation, groupId }))
      case 'set_override':
        return this.#withUser(userId =>
          this.#withGroup(groupId => {
            const limitMicros = this.#limit()
            if (limitMicros === undefined) return undefined
            return { op: operation, userId, groupId, limitMicros }
          }),
        )
      case 'delete_override':
        return this.#withUser(userId => ({ op: operation, userId }))
      case 'add_member':
      case 'remove_member':
        return this.#withUser(userId =>
          this.#withGroup(groupId => ({ op: operation, userId, groupId })),
        )
      case 'add_organization_member':
        return this.#withUser(userId =>
          this.#withOrganization(organizationId => {
            const { createdAt } = this.#change
            return { op: operation, userId, organizationId, createdAt }
          }),
        )
      case 'remove_organization_member':
        return this.#withUser(userId =>
          this.#withOrganization(organizationId => ({ op: operation, userId, organizationId })),
        )
      case 'delete_organization':
        return this.#withOrganization(organizationId => ({ op: operation, organizationId }))
    }
  }

  #withUser(make: (userId: string) => BudgetEvent | undefined): BudgetEvent | undefined {
    const { user, at } = this.#change
    if (user === undefined) return this.#missing('user')
    const userId = this.#names.user(user, at)
    return userId === undefined ? undefined : make(userId)
  }

  #withGroup(make: (groupId: string) => BudgetEvent | undefined): BudgetEvent | undefined {
    const { group, organization, at } = this.#change
    if (group === undefined) return this.#missing('group')
    const groupId = this.#names.group(group, organization, at)
    return groupId === undefined ? undefined : make(groupId)
  }

  #withOrganization(make: (organizationId: string) => BudgetEvent): BudgetEvent | undefined {
    const { organization, at } = this.#change
    if (organization === undefined) return this.#missing('organization')
    const organizationId = this.#names.organization(organization, at)
    return organizationId === undefined ? undefined : make(organizationId)
  }

  #limit(): bigint | undefined {
    const { limitMicros } = this.#change
    return limitMicros ?? this.#missing('spend_limit_micros')
  }

  #missing(missing: string): undefined {
    const { operation, at } = this.#change
    this.#collector.add(
      spendDiagnostic('spend/change-incomplete', { operation, missing }, locationOf(at)),
    )
    return undefined
  }
}
