/** What changed in the quota files: allowances, members, users. */
import type { GroupChange, QuotaDifference } from '../report/diff/difference.ts'
import type { GroupReport, QuotaFileReport } from '../report/quota-file.ts'
import { type Pair, pairsBy, presenceOf } from './pairs.ts'

/** Quota files of which something changed. They are known by their paths, or, where they moved, by their names. */
export function quotaChanges(
  base: readonly QuotaFileReport[],
  head: readonly QuotaFileReport[],
): readonly QuotaDifference[] {
  return pairedFiles(base, head).flatMap(pair => {
    const difference = quotaChange(pair)
    const { groups, users_added: added, users_removed: removed } = difference
    const isSame =
      difference.change === 'changed' && groups.length === 0 && added === 0 && removed === 0
    return isSame ? [] : [difference]
  })
}

/** Where of several files only one on each side has a name, it is the same. */
function pairedFiles(
  base: readonly QuotaFileReport[],
  head: readonly QuotaFileReport[],
): readonly Pair<QuotaFileReport>[] {
  const byPath = pairsBy(base, head, file => file.path)
  const nameOf = ({ path }: QuotaFileReport): string => path.slice(path.lastIndexOf('/') + 1)
  const only = (
    files: readonly QuotaFileReport[],
    file: QuotaFileReport,
  ): QuotaFileReport | undefined => {
    const same = files.filter(each => nameOf(each) === nameOf(file))
    return same.length === 1 ? same[0] : undefined
  }
  const gone = byPath.flatMap(pair => (pair.head === undefined && pair.base ? [pair.base] : []))
  const fresh = byPath.flatMap(pair => (pair.base === undefined && pair.head ? [pair.head] : []))
  const moved = new Map(
    fresh.flatMap(file => {
      const before = only(fresh, file) === undefined ? undefined : only(gone, file)
      return before === undefined ? [] : [[file, before] as const]
    }),
  )
  const taken = new Set(moved.values())
  return byPath.flatMap(pair => {
    if (pair.base !== undefined && taken.has(pair.base)) return []
    const before = pair.head && moved.get(pair.head)
    return before === undefined ? [pair] : [{ ...pair, base: before }]
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
