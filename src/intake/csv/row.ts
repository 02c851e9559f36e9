/** A line of an export of AI Gateway spend. */
import type { Instant } from '../../text/instant.ts'

/** What one user spent on one model through one provider, attributed to one group, within the export's window. */
export interface SpendCsvRow {
  readonly userId: string
  readonly username: string
  /** The group whose ledger was charged; the export leaves out usage without one. */
  readonly groupId: string
  readonly groupName: string
  readonly organizationId: string
  readonly organizationName: string
  readonly model: string
  readonly provider: string
  readonly providerName: string
  readonly inputTokens: bigint
  readonly outputTokens: bigint
  readonly cacheReadTokens: bigint
  readonly cacheWriteTokens: bigint
  /** Micro-dollars; 0 with tokens means a model without a price, or a free one. */
  readonly costMicros: bigint
  /** The window that was asked for, not the time of the usage. */
  readonly periodStart: Instant
  readonly periodEnd: Instant
}
