/** What was charged to whom: by user, group and UTC day. Kept small, for an export may tell of a hundred thousand users. */

/** What one user was charged for one group on one day (`2026-03-01`), in micro-dollars. */
export interface LedgerRow {
  readonly groupId: string
  readonly day: string
  micros: bigint
}

/** The table `ai_user_daily_spend`. Grows in place. */
export class SpendLedger {
  readonly #rows = new Map<string, LedgerRow[]>()

  /** Adds to what the user was charged for the group on the day. */
  add(
    at: { readonly userId: string; readonly groupId: string; readonly day: string },
    micros: bigint,
  ): void {
    const { userId, groupId, day } = at
    const rows = this.#rows.get(userId)
    if (rows === undefined) {
      this.#rows.set(userId, [{ groupId, day, micros }])
      return
    }
    // Usage mostly follows usage of the same day.
    const known = rows.findLast(row => row.day === day && row.groupId === groupId)
    if (known === undefined) rows.push({ groupId, day, micros })
    else known.micros += micros
  }

  /** The user's charges for the group from the day on. There is no upper bound: later days count. */
  since(userId: string, groupId: string, firstDay: string): bigint {
    let sum = 0n
    for (const row of this.of(userId))
      if (row.groupId === groupId && row.day >= firstDay) sum += row.micros
    return sum
  }

  /** The user's charges, in no particular order. */
  of(userId: string): readonly Readonly<LedgerRow>[] {
    return this.#rows.get(userId) ?? NO_ROWS
  }

  /** Who was ever charged. */
  get users(): Iterable<string> {
    return this.#rows.keys()
  }
}

const NO_ROWS: readonly LedgerRow[] = []
