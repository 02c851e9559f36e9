/** Resolution of limits against a naive reading of Coder's queries, on small organisations of every shape. */

import {
  type Arbitrary,
  array,
  assert,
  bigInt,
  boolean,
  constantFrom,
  option,
  property,
  record,
  subarray,
  tuple,
} from 'fast-check'
import { expect, test } from 'vitest'
import type { Directory, Group, Organization } from '../../src/spend/book/directory.ts'
import { type BudgetState, checkBudget, resolveBudget } from '../../src/spend/budget/ai-budget.ts'
import { resolveChatLimit } from '../../src/spend/chat/chat-limit.ts'
import { SpendLedger } from '../../src/spend/cost/ledger.ts'
import type { Instant } from '../../src/text/instant.ts'

const NOW = { epochSeconds: 1_787_000_000, nanos: 0 }
const GROUPS = ['a', 'b', 'c', 'd', 'o1', 'o2']
const amount = option(bigInt({ min: 0n, max: 3n }), { nil: undefined })

/** Groups a and b are of o1, c and d of o2; o1 and o2 are also the two Everyone groups. */
function organizationOf(groupId: string): string {
  return 'abo1'.includes(groupId) && groupId !== 'o2' ? 'o1' : 'o2'
}

const world = record({
  deleted: subarray(['o1', 'o2']),
  defaults: constantFrom('o1', 'o2', 'none'),
  joined: tuple(
    option(constantFrom(1, 2), { nil: undefined }),
    option(constantFrom(1, 2), { nil: undefined }),
  ),
  listed: subarray(['a', 'b', 'c', 'd']),
  amounts: tuple(amount, amount, amount, amount, amount, amount),
  own: amount,
  overrideGroup: constantFrom(...GROUPS),
  enabled: boolean(),
  spends: array(tuple(constantFrom(...GROUPS), bigInt({ min: 0n, max: 2n })), { maxLength: 4 }),
})

type World = typeof world extends Arbitrary<infer W> ? W : never

function directoryOf({ deleted, defaults, joined, listed }: World): Directory {
  const organizations = new Map<string, Organization>(
    ['o1', 'o2'].map(id => [
      id,
      { id, name: id, isDefault: defaults === id, isDeleted: deleted.includes(id) },
    ]),
  )
  const memberships = new Map<string, Instant>(
    joined.flatMap((second, at) =>
      second === undefined ? [] : [[`o${at + 1}`, { epochSeconds: second, nanos: 0 }] as const],
    ),
  )
  return {
    organizations,
    groups: new Map<string, Group>(
      GROUPS.map(id => [id, { id, name: id, organizationId: organizationOf(id) }]),
    ),
    memberships: new Map([['u', memberships]]),
    groupsByUser: new Map([
      ['u', new Set(listed.filter(id => memberships.has(organizationOf(id))))],
    ]),
  }
}

function stateOf(given: World): BudgetState {
  const ledger = new SpendLedger()
  for (const [groupId, micros] of given.spends)
    ledger.add({ userId: 'u', groupId, day: '2026-08-20' }, micros)
  return {
    directory: directoryOf(given),
    budgetsMicros: limitsOf(given),
    overrides: new Map(
      given.own === undefined
        ? []
        : [['u', { groupId: given.overrideGroup, limitMicros: given.own }]],
    ),
    ledger,
  }
}

function limitsOf({ amounts }: World): Map<string, bigint> {
  return new Map(
    GROUPS.flatMap((id, at) => {
      const micros = amounts[at]
      return micros === undefined ? [] : [[id, micros] as const]
    }),
  )
}

function memberOf(directory: Directory): readonly string[] {
  const joined = directory.memberships.get('u') ?? new Map()
  return GROUPS.filter(id => directory.groupsByUser.get('u')?.has(id) || joined.has(id))
}

/** The ORDER BY of the query, written as one sort over all rows. */
function naiveGroup(state: BudgetState): string | undefined {
  const { directory, budgetsMicros } = state
  const joined = directory.memberships.get('u') ?? new Map()
  const second = (id: string): number => joined.get(organizationOf(id))?.epochSeconds ?? 0
  const rows = memberOf(directory)
    .filter(id => budgetsMicros.has(id))
    .filter(id => directory.organizations.get(organizationOf(id))?.isDeleted === false)
    .sort(
      (a, b) =>
        Number((budgetsMicros.get(b) ?? 0n) - (budgetsMicros.get(a) ?? 0n)) ||
        second(a) - second(b) ||
        (a < b ? -1 : 1),
    )
  const everyone = [...joined.keys()]
    .filter(id => directory.organizations.get(id)?.isDeleted === false)
    .sort(
      (a, b) =>
        Number(directory.organizations.get(b)?.isDefault) -
          Number(directory.organizations.get(a)?.isDefault) ||
        second(a) - second(b) ||
        (a < b ? -1 : 1),
    )
  return rows[0] ?? everyone[0]
}

test('the budget in force is the first row of the query', () => {
  void assert(
    property(world, given => {
      const state = stateOf(given)
      const found = resolveBudget(state, 'u')
      if (given.own !== undefined) {
        expect(found?.limit?.limitMicros).toBe(given.own)
        expect(found?.groupId).toBe(given.overrideGroup)
        return
      }
      expect(found?.groupId).toBe(naiveGroup(state))
      expect(found?.candidateGroupIds ?? []).toEqual([])
    }),
    { numRuns: 2000 },
  )
})

test('without dates the true group is among the candidates, and the amount is the same', () => {
  void assert(
    property(world, given => {
      const state = stateOf({ ...given, own: undefined })
      const truth = resolveBudget(state, 'u')
      const { directory } = state
      const undated = new Map(
        [...(directory.memberships.get('u') ?? [])].map(([id]) => [id, undefined]),
      )
      const found = resolveBudget(
        { ...state, directory: { ...directory, memberships: new Map([['u', undated]]) } },
        'u',
      )
      expect(found?.limit?.limitMicros).toBe(truth?.limit?.limitMicros)
      const possible = found === undefined ? [] : [found.groupId, ...found.candidateGroupIds]
      if (truth !== undefined) expect(possible).toContain(truth.groupId)
    }),
    { numRuns: 2000 },
  )
})

test('spend of exactly the limit blocks, one micro-dollar less does not', () => {
  void assert(
    property(world, given => {
      const state = stateOf(given)
      const status = checkBudget(state, 'u', NOW)
      const limit = status.budget?.limit?.limitMicros
      const blocked = limit !== undefined && status.spentMicros >= limit
      expect(status.refusal !== undefined).toBe(blocked)
    }),
  )
})

test('a chat limit is the own one, else the lowest in scope, else the default', () => {
  void assert(
    property(world, constantFrom(undefined, 'o1', 'o2'), (given, organizationId) => {
      const directory = directoryOf(given)
      const groupLimitsMicros = limitsOf(given)
      const found = resolveChatLimit(
        {
          enabled: given.enabled,
          defaultLimitMicros: 7n,
          period: 'month',
          userLimitsMicros: new Map(given.own === undefined ? [] : [['u', given.own]]),
          groupLimitsMicros,
        },
        directory,
        { userId: 'u', organizationId },
      )
      const inScope = memberOf(directory)
        .filter(id => organizationId === undefined || organizationOf(id) === organizationId)
        .flatMap(id => groupLimitsMicros.get(id) ?? [])
      const [lowest] = inScope.sort((a, b) => Number(a - b))
      const expected = given.own ?? lowest ?? 7n
      if (!given.enabled) expect(found.source).toBe('disabled')
      else expect(found).toMatchObject({ limitMicros: expected })
    }),
    { numRuns: 2000 },
  )
})
