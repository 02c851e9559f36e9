/** What changed in the quota files: allowances, members, users. */
import type { GroupChange, QuotaDifference } from '../report/diff/difference.ts'
import type { GroupReport, QuotaFileReport } from '../report/report.ts'
import { type Pair, pairsBy, presenceOf } from './pairs.ts'

/** Quota files of which something changed. One file on each side is the same file, wherever it lies. */
export function quotaChanges(
  base: readonly QuotaFileReport[],
  head: readonly QuotaFileReport[],
): readonly QuotaDifference[] {
  const isOne = base.length === 1 && head.length === 1
  return pairsBy(base, head, file => (isOne ? '' : file.path)).flatMap(pair => {
    const difference = quotaChange(pair)
    const { groups, users_added: added, users_removed: removed } = difference
    const isSame =
      difference.change === 'changed' && groups.length === 0 && added === 0 && removed === 0
    return isSame ? [] : [difference]
  })
}

function quotaChange(pair: Pair<QuotaFileReport>): QuotaDifference {
  const { base, head } = pair
  const users = { base: base?.users ?? [], head: head?.users ?? [] }
  return {
    change: presenceOf(pair),
    path: head?.path ?? base?.path ?? '',
    groups: pairsBy(base?.groups ?? [], head?.groups ?? [], groupKey).flatMap(
      each => groupChange(each) ?? [],
    ),
    users_added: without(users.head, users.base).length,
    users_removed: without(users.base, users.head).length,
  }
}

function groupKey({ organization, group }: GroupReport): string {
  return JSON.stringify([organization, group])
}

function groupChange(pair: Pair<GroupReport>): GroupChange | undefined {
  const { base, head } = pair
  const shown = head ?? base
  if (shown === undefined) return undefined
  const [before, after] = [base?.members ?? [], head?.members ?? []]
  const change: GroupChange = {
    organization: shown.organization,
    group: shown.group,
    change: presenceOf(pair),
    base_allowance: base?.quota_allowance ?? null,
    head_allowance: head?.quota_allowance ?? null,
    members_added: without(after, before),
    members_removed: without(before, after),
  }
  const isSame =
    change.change === 'changed' &&
    change.base_allowance === change.head_allowance &&
    change.members_added.length === 0 &&
    change.members_removed.length === 0
  return isSame ? undefined : change
}

function without(names: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others)
  return names.filter(name => !known.has(name))
}
