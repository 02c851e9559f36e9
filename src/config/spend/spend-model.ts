/** What a spend file says, as typed data that still knows where each part stands. Names are not looked up yet. */

import type { Instant } from '../../text/instant.ts'
import type { DataDocument, DataPath } from '../document.ts'

/** Where something was said: what a diagnostic about it points at. */
export interface FilePlace {
  readonly document: DataDocument
  readonly path: DataPath
}

/** An organization that the file lists. */
export interface SpendFileOrganization {
  readonly at: FilePlace
  readonly id: string | undefined
  readonly name: string
  readonly isDefault: boolean | undefined
  readonly isDeleted: boolean
}

/** A user's membership in an organization. */
export interface SpendFileMembership {
  readonly at: FilePlace
  readonly organization: string
  readonly joinedAt: Instant | undefined
}

/** A user that the file lists. */
export interface SpendFileUser {
  readonly at: FilePlace
  readonly id: string | undefined
  readonly username: string
  readonly name: string | undefined
  /** Undefined when left out: then they follow from the groups. */
  readonly organizations: readonly SpendFileMembership[] | undefined
  /** Undefined when left out: then they follow from the members of groups. */
  readonly groups: readonly NamedPlace[] | undefined
  readonly chatLimitMicros: bigint | undefined
}

/** A name with its place. */
export interface NamedPlace {
  readonly at: FilePlace
  readonly name: string
}

/** A group that the file lists. */
export interface SpendFileGroup {
  readonly at: FilePlace
  readonly id: string | undefined
  readonly name: string
  readonly organization: string | undefined
  readonly organizationId: string | undefined
  /** Undefined when left out: then they follow from the groups of users, or nobody says. */
  readonly members: readonly NamedPlace[] | undefined
  readonly totalMemberCount: number | undefined
  /** Undefined: no budget. A `limitMicros` of undefined is a budget whose amount is left out, which Coder takes as 0. */
  readonly budget: { readonly limitMicros: bigint | undefined } | undefined
  readonly chatLimitMicros: bigint | undefined
}

/** A group named by name and, maybe, organization. */
export interface GroupName {
  readonly group: string
  readonly organization: string | undefined
}

/** A user's own budget. */
export interface SpendFileOverride extends GroupName {
  readonly at: FilePlace
  readonly user: string
  /** Undefined when left out, which Coder takes as 0. */
  readonly limitMicros: bigint | undefined
}

/** The deployment's chat limits. */
export interface SpendFileChatLimits {
  readonly at: FilePlace
  /** Undefined: all chat limits are off. */
  readonly limitMicros: bigint | undefined
  readonly period: 'day' | 'week' | 'month'
}

/** The price of a model; amounts are micro-dollars for a million tokens. */
export interface SpendFilePrice {
  readonly at: FilePlace
  readonly provider: string
  readonly model: string
  readonly source: 'default' | 'custom'
  readonly inputMicros: bigint | undefined
  readonly outputMicros: bigint | undefined
  readonly cacheReadMicros: bigint | undefined
  readonly cacheWriteMicros: bigint | undefined
}

/** What was counted towards a budget on one UTC day. */
export interface SpendFileLedgerEntry extends GroupName {
  readonly at: FilePlace
  readonly user: string
  readonly day: string
  readonly spendMicros: bigint
}

/** Token counts of a record; 0 where left out. */
export interface SpendFileTokens {
  readonly input: bigint
  readonly output: bigint
  readonly cacheRead: bigint
  readonly cacheWrite: bigint
}

/** A request through the AI Gateway. */
export interface SpendFileUsage {
  readonly at: FilePlace
  readonly user: string
  readonly createdAt: Instant
  readonly provider: string
  readonly model: string
  readonly tokens: SpendFileTokens
  /** `null`: Coder knew no price. Undefined: left out, so that it follows from the prices. */
  readonly costMicros: bigint | null | undefined
}

/** A message of one of Coder's chats. */
export interface SpendFileMessage {
  readonly at: FilePlace
  readonly user: string
  readonly organization: string | undefined
  readonly createdAt: Instant
  readonly role: string
  readonly provider: string | undefined
  readonly model: string | undefined
  readonly chat: string | undefined
  readonly chatTitle: string | undefined
  readonly tokens: SpendFileTokens
  readonly costMicros: bigint | undefined
}

/** The operations of planned changes. */
export type SpendFileOperation =
  | 'set_budget'
  | 'delete_budget'
  | 'set_override'
  | 'delete_override'
  | 'add_member'
  | 'remove_member'
  | 'delete_group'
  | 'add_organization_member'
  | 'remove_organization_member'
  | 'delete_organization'

/** A planned change; which of the names it needs depends on the operation. */
export interface SpendFileChange {
  readonly at: FilePlace
  readonly operation: SpendFileOperation
  readonly user: string | undefined
  readonly group: string | undefined
  readonly organization: string | undefined
  readonly limitMicros: bigint | undefined
  readonly createdAt: Instant | undefined
}

/** A spend file. Lists that are left out are empty, but for `organizations` and `users`, whose absence means something. */
export interface SpendFile {
  readonly document: DataDocument
  readonly coderVersion: string | undefined
  readonly now: Instant | undefined
  readonly organizations: readonly SpendFileOrganization[] | undefined
  readonly users: readonly SpendFileUser[] | undefined
  readonly groups: readonly SpendFileGroup[]
  readonly overrides: readonly SpendFileOverride[]
  readonly chatLimits: SpendFileChatLimits | undefined
  readonly budgetPolicy: NamedPlace | undefined
  readonly budgetPeriod: NamedPlace | undefined
  readonly prices: readonly SpendFilePrice[]
  /** Undefined when left out; an empty ledger says that nothing was spent. */
  readonly ledger: readonly SpendFileLedgerEntry[] | undefined
  readonly usage: readonly SpendFileUsage[]
  readonly messages: readonly SpendFileMessage[]
  readonly changes: readonly SpendFileChange[]
}
