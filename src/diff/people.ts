/** For whom a template changed: people who are refused by now, or no more. */
import type {
  PersonChange,
  PersonEffect,
  PersonVerdict,
  WorkspaceChange,
} from '../report/diff/difference.ts'
import type { ExistingWorkspaceReport, QuotaFileReport } from '../report/quota-file.ts'
import type { TemplateReport } from '../report/report.ts'
import type { VerdictKind, VerdictReport } from '../report/verdict.ts'
import { pairsBy } from './pairs.ts'

type Standing = 'can' | 'refused' | 'open'

const STANDINGS: Readonly<Record<VerdictKind, Standing>> = {
  ok: 'can',
  warn: 'can',
  insufficient_quota: 'refused',
  plan_error: 'refused',
  build_error: 'refused',
  unknown: 'open',
}

/** Everybody for whom a template's verdict changed in kind, in the head's order; of a new template whom it refuses. */
export function peopleChanges(
  base: TemplateReport | undefined,
  head: TemplateReport | undefined,
): readonly PersonChange[] {
  if (head === undefined) return []
  if (base === undefined) return refusedBy(head)
  const [before, after] = [personsOf(base), personsOf(head)]
  return [
    ...pairsBy(before, after, personKey).flatMap(pair => personChange(pair.base, pair.head) ?? []),
    ...groupChanges(alikesOf(base), alikesOf(head)),
  ]
}

/** What a new template refuses, it has taken from nobody. */
function refusedBy({ verdicts }: TemplateReport): readonly PersonChange[] {
  return verdicts
    .filter(each => STANDINGS[each.verdict] === 'refused')
    .map(each => {
      const { organization, alike } = each
      const groups = alike?.groups ?? null
      const user = alike === null ? each.user : whoIs(groups)
      const shown = { user, organization, people: alike?.people ?? 1, groups }
      return { ...shown, effect: 'refused', base: null, head: verdictOf(each) }
    })
}

function personsOf({ verdicts }: TemplateReport): readonly VerdictReport[] {
  return verdicts.filter(each => each.alike === null)
}

function alikesOf({ verdicts }: TemplateReport): readonly VerdictReport[] {
  return verdicts.filter(each => each.alike !== null)
}

function personKey({ user, organization }: VerdictReport): string {
  return JSON.stringify([organization, user])
}

/** Who is new is told of only if refused, and who left not at all. */
function personChange(
  base: VerdictReport | undefined,
  head: VerdictReport | undefined,
): PersonChange | undefined {
  if (head === undefined) return undefined
  const effect = effectOf(base?.verdict, head.verdict)
  if (effect === undefined) return undefined
  const { user, organization } = head
  return {
    user,
    organization,
    effect,
    people: 1,
    groups: null,
    base: verdictOf(base),
    head: verdictOf(head),
  }
}

function effectOf(base: VerdictKind | undefined, head: VerdictKind): PersonEffect | undefined {
  const [before, after] = [base && STANDINGS[base], STANDINGS[head]]
  if (before === after) return after === 'refused' && base !== head ? 'changed' : undefined
  if (after === 'refused') return 'newly_refused'
  if (before === undefined) return undefined
  if (after === 'open') return 'open'
  return before === 'refused' ? 'freed' : 'settled'
}

function verdictOf(report: VerdictReport | undefined): PersonVerdict | null {
  if (report === undefined) return null
  const { verdict, budget, arithmetic, text } = report
  return { verdict, budget, arithmetic, text }
}

/** Of people who are alike it is told how many more, or fewer, of them are refused. */
function groupChanges(
  base: readonly VerdictReport[],
  head: readonly VerdictReport[],
): readonly PersonChange[] {
  const rows = pairsBy(gathered(base), gathered(head), row => row.key)
  return rows.flatMap((pair): PersonChange[] => {
    const [before, after] = [pair.base, pair.head]
    const more = (after?.refused ?? 0) - (before?.refused ?? 0)
    const shown = after ?? before
    if (more === 0 || shown === undefined) return []
    const { user, organization, groups } = shown
    const effect = more > 0 ? 'newly_refused' : 'freed'
    const verdicts = { base: verdictOf(before?.worst), head: verdictOf(after?.worst) }
    return [{ user, organization, effect, people: Math.abs(more), groups, ...verdicts }]
  })
}

/** Of many people their groups. */
function whoIs(groups: readonly string[] | null): string {
  return groups === null ? 'others' : `anyone in ${groups.join(' and ') || 'no group'}`
}

interface Gathered {
  readonly key: string
  readonly user: string
  readonly organization: string
  readonly groups: readonly string[] | null
  readonly refused: number
  readonly worst: VerdictReport
}

/** People of the same groups together, whatever the verdicts on them. */
function gathered(verdicts: readonly VerdictReport[]): readonly Gathered[] {
  const found = new Map<string, Gathered>()
  for (const verdict of verdicts) {
    const { organization, alike } = verdict
    const groups = alike?.groups ?? null
    const key = JSON.stringify([groups === null ? '' : organization, groups])
    const known = found.get(key)
    const isRefused = STANDINGS[verdict.verdict] === 'refused'
    found.set(key, {
      key,
      user: whoIs(groups),
      organization,
      groups,
      refused: (known?.refused ?? 0) + (isRefused ? (alike?.people ?? 1) : 0),
      worst: known === undefined || isRefused ? verdict : known.worst,
    })
  }
  return [...found.values()]
}

/** Of the workspaces of one template those whose next start, by the choices they were made with, fares otherwise now. */
export function workspaceChanges(
  base: TemplateReport | undefined,
  head: TemplateReport | undefined,
  files: { readonly base: readonly QuotaFileReport[]; readonly head: readonly QuotaFileReport[] },
): readonly WorkspaceChange[] {
  if (base === undefined || head === undefined) return []
  const [before, after] = [workspacesOf(base, files.base), workspacesOf(head, files.head)]
  return pairsBy(before, after, workspaceKey).flatMap(pair => {
    // What a workspace was made with is known where it costs what the template costs by default.
    if (pair.base === undefined || pair.head === undefined || !pair.base.by_default) return []
    const effect = effectOf(pair.base.next_start, pair.head.next_start)
    if (effect !== 'newly_refused' && effect !== 'freed') return []
    const { workspace, owner, organization, arithmetic } = pair.head
    const sums = { base_arithmetic: pair.base.arithmetic, head_arithmetic: arithmetic }
    return [{ workspace, owner, organization, effect, ...sums }]
  })
}

function workspacesOf(
  { quota, path }: TemplateReport,
  files: readonly QuotaFileReport[],
): readonly ExistingWorkspaceReport[] {
  const file = files.find(each => each.path === quota?.path)
  return (file?.workspaces ?? []).filter(each => each.template === path)
}

function workspaceKey({ workspace, owner, organization }: ExistingWorkspaceReport): string {
  return JSON.stringify([organization, owner, workspace])
}
