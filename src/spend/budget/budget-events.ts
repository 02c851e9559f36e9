/**
 * What changes budgets over time: usage, budgets, overrides and memberships, each with the answer Coder's database gives.
 * Constraints and triggers are those of its migrations (`user_ai_budget_overrides`, `group_ai_budgets`).
 */

import { type Instant, utcDay } from '../../text/instant.ts'
import { type Group, isMember, type Organization } from '../book/directory.ts'
import type { SpendLedger } from '../cost/ledger.ts'
import {
  type BudgetOverride,
  type BudgetState,
  type EffectiveBudget,
  resolveBudget,
} from './ai-budget.ts'

/** A budget state whose limits and charges grow while it is put together. Who is where stays. */
export interface GrowingBudgetState extends BudgetState {
  readonly budgetsMicros: Map<string, bigint>
  readonly overrides: Map<string, BudgetOverride>
  readonly ledger: SpendLedger
}

/** A budget state that events may change in place. */
export interface MutableBudgetState extends GrowingBudgetState {
  readonly directory: {
    readonly organizations: Map<string, Organization>
    readonly groups: Map<string, Group>
    readonly memberships: Map<string, Map<string, Instant | undefined>>
    readonly groupsByUser: Map<string, Set<string>>
  }
}

/** One change, everything by id. */
export type BudgetEvent =
  | {
      readonly op: 'usage'
      readonly userId: string
      readonly createdAt: Instant
      /** Micro-dollars; undefined when the model has no price. */
      readonly costMicros: bigint | undefined
    }
  | { readonly op: 'set_budget'; readonly groupId: string; readonly limitMicros: bigint }
  | { readonly op: 'delete_budget' | 'delete_group'; readonly groupId: string }
  | {
      readonly op: 'set_override'
      readonly userId: string
      readonly groupId: string
      readonly limitMicros: bigint
    }
  | { readonly op: 'delete_override'; readonly userId: string }
  | {
      readonly op: 'add_member' | 'remove_member'
      readonly userId: string
      readonly groupId: string
    }
  | {
      readonly op: 'add_organization_member'
      readonly userId: string
      readonly organizationId: string
      readonly createdAt: Instant | undefined
    }
  | {
      readonly op: 'remove_organization_member'
      readonly userId: string
      readonly organizationId: string
    }
  | { readonly op: 'delete_organization'; readonly organizationId: string }

/** The database constraint that a change violates; the change is then not made. */
export type BudgetConstraint =
  | 'user_ai_budget_overrides_must_be_group_member'
  | 'user_ai_budget_overrides_spend_limit_micros_check'
  | 'group_ai_budgets_spend_limit_micros_check'
  | 'group_ai_budgets_group_id_fkey'

/** What a change led to; only the fields that the change can have are present. */
export interface BudgetEventAnswer {
  /** Of a usage: the group it is attributed to, or undefined for a user of no organisation. */
  readonly attributedTo?: EffectiveBudget | undefined
  /** Of a usage: the UTC day it was added to, or undefined when it does not reach the ledger. */
  readonly countedOn?: string | undefined
  readonly violated?: BudgetConstraint | undefined
  readonly deleted?: boolean
  /** Ids of the users whose override went with a membership or group, sorted. */
  readonly overridesDeletedOf?: readonly string[]
}

/** Makes the change. Mutates the state. Names of what does not exist change nothing; never throws. */
export function applyBudgetEvent(state: MutableBudgetState, event: BudgetEvent): BudgetEventAnswer {
  switch (event.op) {
    case 'usage':
      return recordUsage(state, event)
    case 'set_budget':
      return setBudget(state, event.groupId, event.limitMicros)
    case 'delete_budget':
      return { deleted: state.budgetsMicros.delete(event.groupId) }
    case 'set_override':
      return setOverride(state, event.userId, event)
    case 'delete_override':
      return { deleted: state.overrides.delete(event.userId) }
    case 'add_member':
      entry(state.directory.groupsByUser, event.userId, () => new Set()).add(event.groupId)
      return {}
    case 'remove_member':
      return removeMember(state, event.userId, event.groupId)
    case 'delete_group':
      return deleteGroup(state, event.groupId)
    case 'add_organization_member':
      return addOrganizationMember(state, event.userId, event.organizationId, event.createdAt)
    case 'remove_organization_member':
      return removeOrganizationMember(state, event.userId, event.organizationId)
    case 'delete_organization':
      return deleteOrganization(state, event.organizationId)
  }
}

/** Charges usage to the group in force. Mutates the ledger. */
export function recordUsage(
  state: GrowingBudgetState,
  event: Omit<Extract<BudgetEvent, { readonly op: 'usage' }>, 'op'>,
): BudgetEventAnswer {
  const attributedTo = resolveBudget(state, event.userId)
  const { costMicros } = event
  if (attributedTo === undefined || costMicros === undefined || costMicros <= 0n)
    return { attributedTo, countedOn: undefined }
  const day = utcDay(event.createdAt)
  state.ledger.add({ userId: event.userId, groupId: attributedTo.groupId, day }, costMicros)
  return { attributedTo, countedOn: day }
}

function setBudget(
  state: MutableBudgetState,
  groupId: string,
  limitMicros: bigint,
): BudgetEventAnswer {
  // A row is checked before its foreign keys, which PostgreSQL checks at the statement's end.
  if (limitMicros < 0n) return { violated: 'group_ai_budgets_spend_limit_micros_check' }
  if (!state.directory.groups.has(groupId)) return { violated: 'group_ai_budgets_group_id_fkey' }
  state.budgetsMicros.set(groupId, limitMicros)
  return { violated: undefined }
}

function setOverride(
  state: MutableBudgetState,
  userId: string,
  { groupId, limitMicros }: BudgetOverride,
): BudgetEventAnswer {
  // The membership is a BEFORE trigger, so it speaks before the check on the amount.
  if (!isMember(state.directory, userId, groupId))
    return { violated: 'user_ai_budget_overrides_must_be_group_member' }
  if (limitMicros < 0n) return { violated: 'user_ai_budget_overrides_spend_limit_micros_check' }
  state.overrides.set(userId, { groupId, limitMicros })
  return { violated: undefined }
}

function removeMember(
  state: MutableBudgetState,
  userId: string,
  groupId: string,
): BudgetEventAnswer {
  const wasMember = state.directory.groupsByUser.get(userId)?.delete(groupId) === true
  // The trigger hangs on the membership's row: without one, as for Everyone, the override stays.
  const goes = wasMember && state.overrides.get(userId)?.groupId === groupId
  if (goes) state.overrides.delete(userId)
  return { overridesDeletedOf: goes ? [userId] : [] }
}

function deleteGroup(state: MutableBudgetState, groupId: string): BudgetEventAnswer {
  const owners = [...state.overrides]
    .filter(([, override]) => override.groupId === groupId)
    .map(([userId]) => userId)
    .sort()
  for (const userId of owners) state.overrides.delete(userId)
  for (const groups of state.directory.groupsByUser.values()) groups.delete(groupId)
  state.budgetsMicros.delete(groupId)
  state.directory.groups.delete(groupId)
  // The ledger keeps what was attributed to the group.
  return { overridesDeletedOf: owners }
}

function addOrganizationMember(
  state: MutableBudgetState,
  userId: string,
  organizationId: string,
  joinedAt: Instant | undefined,
): BudgetEventAnswer {
  const joined = entry(state.directory.memberships, userId, () => new Map())
  if (!joined.has(organizationId)) joined.set(organizationId, joinedAt)
  return {}
}

function removeOrganizationMember(
  state: MutableBudgetState,
  userId: string,
  organizationId: string,
): BudgetEventAnswer {
  const { directory, overrides } = state
  const isIn = (groupId: string): boolean =>
    directory.groups.get(groupId)?.organizationId === organizationId
  if (directory.memberships.get(userId)?.delete(organizationId) !== true)
    return { overridesDeletedOf: [] }
  const groups = directory.groupsByUser.get(userId)
  for (const groupId of groups ?? []) if (isIn(groupId)) groups?.delete(groupId)
  // Leaving first removes the user from the organisation's groups, each of which takes its override along.
  const override = overrides.get(userId)
  if (override === undefined || !isIn(override.groupId)) return { overridesDeletedOf: [] }
  overrides.delete(userId)
  return { overridesDeletedOf: [userId] }
}

function deleteOrganization(state: MutableBudgetState, organizationId: string): BudgetEventAnswer {
  const organization = state.directory.organizations.get(organizationId)
  if (organization !== undefined)
    state.directory.organizations.set(organizationId, { ...organization, isDeleted: true })
  return {}
}

function entry<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const present = map.get(key)
  if (present !== undefined) return present
  const created = create()
  map.set(key, created)
  return created
}
