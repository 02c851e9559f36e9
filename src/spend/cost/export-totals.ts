/** Sums of AI Gateway spend exports, kept small: by user and group, and by model, but never both for everybody. */

import type { SpendCsvRow } from '../../intake/csv/row.ts'
import type { SpendCsvSummary } from '../../intake/spend-csv.ts'
import type { Instant } from '../../text/instant.ts'
import type { ByCategory } from './token-cost.ts'

/** Cost and tokens that belong together. */
export interface UsageSum {
  readonly costMicros: bigint
  readonly tokens: ByCategory<bigint>
}

/** What was charged to a group for one user. */
export interface ExportCharge {
  readonly groupId: string
  readonly micros: bigint
}

/** What exports say of one user. */
export interface ExportUser extends UsageSum {
  readonly userId: string
  readonly username: string
  /** Micro-dollars by the group that was charged, each group once. */
  readonly charges: readonly ExportCharge[]
}

/** What exports say of one model of one provider. */
export interface ExportModel extends UsageSum {
  readonly provider: string
  readonly model: string
  /** Tokens of rows that cost nothing: the sign of a model without a price. */
  readonly tokensWithoutCost: bigint
}

/** A group as exports name it. */
export interface ExportGroup {
  readonly groupId: string
  readonly groupName: string
  readonly organizationId: string
  readonly organizationName: string
}

/** Everything that was summed. */
export interface ExportSums {
  readonly users: ReadonlyMap<string, ExportUser>
  readonly groups: ReadonlyMap<string, ExportGroup>
  readonly models: readonly ExportModel[]
  /** By model of the one user whose details were asked for. */
  readonly detail: readonly ExportModel[]
  /** The windows of the exports, each once. */
  readonly windows: readonly { readonly start: Instant; readonly end: Instant }[]
  /** False when lines had to be left out, so that every sum is a lower bound. */
  readonly isComplete: boolean
}

interface MutableSum {
  costMicros: bigint
  tokens: ByCategory<bigint>
}

type ModelSums = Map<string, MutableSum & ExportModel & { tokensWithoutCost: bigint }>

/** Takes rows of one or more exports, in any order. */
export class ExportTotals {
  readonly #detailOf: string | undefined
  readonly #users = new Map<
    string,
    MutableSum & {
      userId: string
      username: string
      // A list, for nearly everybody is charged to one group alone.
      charges: { groupId: string; micros: bigint }[]
    }
  >()
  readonly #groups = new Map<string, ExportGroup>()
  readonly #models: ModelSums = new Map()
  readonly #detail: ModelSums = new Map()
  readonly #windows = new Map<string, { start: Instant; end: Instant }>()
  #isComplete = true

  /** `detailOf` is the id or name of the user whose models are wanted, if any. */
  constructor(detailOf?: string) {
    this.#detailOf = detailOf
  }

  add(row: SpendCsvRow): void {
    const tokens = {
      input: row.inputTokens,
      output: row.outputTokens,
      cacheRead: row.cacheReadTokens,
      cacheWrite: row.cacheWriteTokens,
    }
    let user = this.#users.get(row.userId)
    if (user === undefined) {
      const { userId, username } = row
      user = { userId, username, charges: [], costMicros: 0n, tokens: NO_TOKENS }
      this.#users.set(userId, user)
    }
    addTo(user, row.costMicros, tokens)
    const { groupId } = row
    const charge = user.charges.find(each => each.groupId === groupId)
    if (charge === undefined) user.charges.push({ groupId, micros: row.costMicros })
    else charge.micros += row.costMicros
    if (!this.#groups.has(row.groupId)) this.#groups.set(row.groupId, groupOf(row))
    addModel(this.#models, row, tokens)
    if (this.#detailOf !== undefined && isUser(row, this.#detailOf))
      addModel(this.#detail, row, tokens)
    const { periodStart: start, periodEnd: end } = row
    const window = `${start.epochSeconds}.${start.nanos} ${end.epochSeconds}.${end.nanos}`
    if (!this.#windows.has(window)) this.#windows.set(window, { start, end })
  }

  /** Notes how a file ended. */
  close(summary: SpendCsvSummary): void {
    if (!summary.isComplete) this.#isComplete = false
  }

  /** The sums so far. Adding more rows changes what it gave. */
  sums(): ExportSums {
    return {
      users: this.#users,
      groups: this.#groups,
      models: sortedModels(this.#models.values()),
      detail: sortedModels(this.#detail.values()),
      windows: [...this.#windows.values()],
      isComplete: this.#isComplete,
    }
  }
}

/** No tokens of any category. */
export const NO_TOKENS: ByCategory<bigint> = {
  input: 0n,
  output: 0n,
  cacheRead: 0n,
  cacheWrite: 0n,
}

/** The tokens of two sums together. */
export function addTokens(a: ByCategory<bigint>, b: ByCategory<bigint>): ByCategory<bigint> {
  return {
    input: a.input + b.input,
    output: a.output + b.output,
    cacheRead: a.cacheRead + b.cacheRead,
    cacheWrite: a.cacheWrite + b.cacheWrite,
  }
}

/** All tokens, whatever their category. */
export function allTokens(tokens: ByCategory<bigint>): bigint {
  return tokens.input + tokens.output + tokens.cacheRead + tokens.cacheWrite
}

function addTo(sum: MutableSum, costMicros: bigint, tokens: ByCategory<bigint>): void {
  sum.costMicros += costMicros
  sum.tokens = addTokens(sum.tokens, tokens)
}

function addModel(models: ModelSums, row: SpendCsvRow, tokens: ByCategory<bigint>): void {
  const key = `${row.provider}\n${row.model}`
  let sum = models.get(key)
  if (sum === undefined) {
    const { provider, model } = row
    sum = { provider, model, tokensWithoutCost: 0n, costMicros: 0n, tokens: NO_TOKENS }
    models.set(key, sum)
  }
  addTo(sum, row.costMicros, tokens)
  if (row.costMicros === 0n) sum.tokensWithoutCost += allTokens(tokens)
}

function groupOf(row: SpendCsvRow): ExportGroup {
  const { groupId, groupName, organizationId, organizationName } = row
  return { groupId, groupName, organizationId, organizationName }
}

function isUser(row: SpendCsvRow, wanted: string): boolean {
  return row.userId === wanted || row.username === wanted
}

function sortedModels(models: Iterable<ExportModel>): readonly ExportModel[] {
  const key = (model: ExportModel): string => `${model.provider}\n${model.model}`
  return [...models].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}
