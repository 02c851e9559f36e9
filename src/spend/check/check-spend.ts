import type { Collector } from '../../diagnostics/collector.ts'
import type { Instant } from '../../text/instant.ts'
import type { SpendBook } from '../book/spend-book.ts'
import { checkSummaries } from '../cost/answered-costs.ts'
import { checkAmounts } from './check-amounts.ts'
import { checkChanges } from './check-changes.ts'
import { checkUsers } from './check-users.ts'

/**
 * Every check of spend controls: limits without effect, amounts that block or are in another unit, budgets in force for
 * nobody, ties, unlimited users, models without a price, planned changes that hand out fresh allowances. A remark that
 * holds for many users is made once. `user` is who is asked for, if anybody. Never throws.
 */
export function checkSpend(
  book: SpendBook,
  now: Instant,
  collector: Collector,
  user?: string,
): void {
  checkAmounts(book, collector)
  checkUsers(book, now, collector)
  checkChanges(book, now, collector)
  checkSummaries(book, user, collector)
}
