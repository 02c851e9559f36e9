/** AI budgets of the corpus: `ai-budgets.jsonl`, events with one answer each. */

import {
  type BudgetStatus,
  checkBudget,
  type EffectiveBudget,
  resolveBudgetOfFirstRevision,
} from '../../src/spend/budget/ai-budget.ts'
import {
  applyBudgetEvent,
  type BudgetEvent,
  type MutableBudgetState,
} from '../../src/spend/budget/budget-events.ts'
import { SpendLedger } from '../../src/spend/cost/ledger.ts'
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

interface EventRow {
  readonly op: 'check' | BudgetEvent['op']
  readonly user: string
  readonly organization: string
  readonly group: string
  readonly now: string
  readonly created_at: string
  readonly cost_micros: bigint | null
  readonly spend_limit_micros: bigint
}

interface LedgerRow {
  readonly user: string
  readonly organization: string
  readonly group: string
  readonly day: string
  readonly spend_micros: bigint
}

interface BudgetCase {
  readonly organizations: readonly OrganizationRow[]
  readonly users: readonly (UserRow & {
    readonly organizations: readonly {
      readonly organization: string
      readonly created_at: string
    }[]
  })[]
  readonly groups: readonly (GroupRow & { readonly spend_limit_micros: bigint | null })[]
  readonly overrides: readonly (Omit<LedgerRow, 'day' | 'spend_micros'> & {
    readonly spend_limit_micros: bigint
  })[]
  readonly ledger: readonly LedgerRow[]
  readonly events: readonly EventRow[]
  readonly expected: unknown
  readonly final_ledger: readonly unknown[]
}

/** Our answers in the corpus' words. */
export function answerBudgetCase(example: BudgetCase): { expected: unknown; actual: unknown } {
  const run = new BudgetRun(example)
  const answers = example.events.map(event => run.answer(event))
  return {
    expected: { answers: example.expected, ledger: example.final_ledger },
    actual: { answers, ledger: run.ledger() },
  }
}

class BudgetRun {
  readonly state: MutableBudgetState
  readonly organizationIds: ReadonlyMap<string, string>
  readonly organizationNames: ReadonlyMap<string, string>
  readonly userIds: ReadonlyMap<string, string>
  readonly userNames: ReadonlyMap<string, string>
  readonly groupIds: ReadonlyMap<string, string>
  readonly groupRows: ReadonlyMap<string, GroupRow>

  constructor(example: BudgetCase) {
    this.organizationIds = new Map(example.organizations.map(({ name, id }) => [name, id]))
    this.organizationNames = new Map(example.organizations.map(({ name, id }) => [id, name]))
    this.userIds = new Map(example.users.map(({ username, id }) => [username, id]))
    this.userNames = new Map(example.users.map(({ username, id }) => [id, username]))
    this.groupIds = new Map(
      example.groups.map(({ organization, name, id }) => [`${organization}/${name}`, id]),
    )
    this.groupRows = new Map(example.groups.map(group => [group.id, group]))
    this.state = {
      directory: {
        organizations: organizationsOf(example.organizations),
        groups: groupsOfRows(example.groups),
        memberships: new Map(
          example.users.map(({ id, organizations }) => [
            id,
            new Map(
              organizations.map(joined => [
                idOf(this.organizationIds, joined.organization),
                instantOf(joined.created_at),
              ]),
            ),
          ]),
        ),
        groupsByUser: listedGroups(example.groups, this.userIds),
      },
      budgetsMicros: new Map(
        example.groups.flatMap(({ id, spend_limit_micros: limit }) =>
          limit === null ? [] : [[id, limit]],
        ),
      ),
      overrides: new Map(
        example.overrides.map(row => [
          idOf(this.userIds, row.user),
          { groupId: this.groupId(row), limitMicros: row.spend_limit_micros },
        ]),
      ),
      ledger: new SpendLedger(),
    }
    for (const row of example.ledger)
      this.state.ledger.add(
        { userId: idOf(this.userIds, row.user), groupId: this.groupId(row), day: row.day },
        row.spend_micros,
      )
  }

  groupId(row: { readonly organization: string; readonly group: string }): string {
    return idOf(this.groupIds, `${row.organization}/${row.group}`)
  }

  answer(row: EventRow): unknown {
    if (row.op === 'check') return this.check(row)
    const answer = applyBudgetEvent(this.state, this.event(row, row.op))
    switch (row.op) {
      case 'usage':
        return {
          ...this.place(answer.attributedTo),
          counted: answer.countedOn !== undefined,
          day: answer.countedOn ?? null,
        }
      case 'set_budget':
      case 'set_override':
        return { error: answer.violated ?? null }
      case 'delete_budget':
      case 'delete_override':
        return { deleted: answer.deleted }
      case 'remove_member':
      case 'remove_organization_member':
      case 'delete_group':
        return {
          overrides_deleted: (answer.overridesDeletedOf ?? [])
            .map(id => idOf(this.userNames, id))
            .sort(),
        }
      default:
        return {}
    }
  }

  check(row: EventRow): unknown {
    const userId = idOf(this.userIds, row.user)
    const now = instantOf(row.now)
    const status = checkBudget(this.state, userId, now)
    const older = checkBudget(this.state, userId, now, resolveBudgetOfFirstRevision)
    const differs = older.budget !== undefined && older.budget.groupId !== status.budget?.groupId
    return {
      ...this.standing(status),
      period_start: formatInstant(status.period.start),
      period_end: formatInstant(status.period.end),
      response:
        status.refusal === undefined
          ? null
          : { status: BigInt(status.refusal.status), text: status.refusal.text },
      ...(differs ? { older: this.standing(older) } : {}),
    }
  }

  standing({ budget, spentMicros, refusal }: BudgetStatus): object {
    return {
      ...this.place(budget),
      effective_budget:
        budget?.limit === undefined
          ? null
          : {
              spend_limit_micros: budget.limit.limitMicros,
              limit_source: budget.limit.source,
            },
      current_spend_micros: spentMicros,
      exceeded: refusal !== undefined,
    }
  }

  place(budget: EffectiveBudget | undefined): object {
    const group = budget === undefined ? undefined : this.groupRows.get(budget.groupId)
    return {
      effective_group_id: group?.id ?? null,
      effective_group: group?.name ?? null,
      effective_organization:
        group === undefined ? null : idOf(this.organizationNames, group.organization_id),
    }
  }

  event(row: EventRow, op: BudgetEvent['op']): BudgetEvent {
    switch (op) {
      case 'usage':
        return {
          op,
          userId: idOf(this.userIds, row.user),
          createdAt: instantOf(row.created_at),
          costMicros: row.cost_micros ?? undefined,
        }
      case 'set_budget':
        return { op, groupId: this.groupId(row), limitMicros: row.spend_limit_micros }
      case 'delete_budget':
      case 'delete_group':
        return { op, groupId: this.groupId(row) }
      case 'set_override':
        return {
          op,
          userId: idOf(this.userIds, row.user),
          groupId: this.groupId(row),
          limitMicros: row.spend_limit_micros,
        }
      case 'delete_override':
        return { op, userId: idOf(this.userIds, row.user) }
      case 'add_member':
      case 'remove_member':
        return { op, userId: idOf(this.userIds, row.user), groupId: this.groupId(row) }
      case 'add_organization_member': {
        const { created_at: joined, now } = row
        return {
          op,
          userId: idOf(this.userIds, row.user),
          organizationId: idOf(this.organizationIds, row.organization),
          createdAt:
            joined === undefined && now === undefined ? undefined : instantOf(joined ?? now),
        }
      }
      case 'remove_organization_member':
        return {
          op,
          userId: idOf(this.userIds, row.user),
          organizationId: idOf(this.organizationIds, row.organization),
        }
      case 'delete_organization':
        return { op, organizationId: idOf(this.organizationIds, row.organization) }
    }
  }

  /** Sorted by user id, group id and day, as recorded. */
  ledger(): readonly object[] {
    const rows = [...this.state.ledger.users].flatMap(userId =>
      this.state.ledger.of(userId).map(row => ({ userId, ...row })),
    )
    const key = (row: (typeof rows)[number]): string => `${row.userId}\n${row.groupId}\n${row.day}`
    return rows
      .sort((a, b) => (key(a) < key(b) ? -1 : 1))
      .map(row => ({
        user: idOf(this.userNames, row.userId),
        effective_group_id: row.groupId,
        day: row.day,
        spend_micros: row.micros,
      }))
  }
}
