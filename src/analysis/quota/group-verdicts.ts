/** The verdicts on very many people: a pass over those who are alike, keeping only what a report shows. */
import type { QuotaProfile } from '../../quota/profiles.ts'
import {
  type TemplateCosts,
  type TemplateVerdict,
  templateVerdict,
} from '../../quota/template-verdict.ts'
import { verdictKind } from '../../quota/verdict.ts'
import type { FormFit } from '../../report/from/from-choice-fit.ts'
import { reportGroupVerdict } from '../../report/from/from-group-verdict.ts'
import type { VerdictReport } from '../../report/verdict.ts'
import { costsOf, type PricedSubject } from '../template/priced-template.ts'
import type { ChoiceFits } from './choice-fits.ts'
import type { QuotaView } from './quota-view.ts'
import type { TemplateVerdicts } from './template-verdicts.ts'

/** So many groups of people are told apart; all others are one group for each verdict. */
const MOST_ROWS = 50

/** The verdicts, those first that matter most. */
const KINDS = ['insufficient_quota', 'unknown', 'warn', 'ok'] as const

/** People for whom the verdict is the same: in the same groups with the same budget, or all who are left. Profiles by their place. */
interface Row {
  readonly kind: number
  people: number
  readonly first: number
  /** Those with least and with most of their budget left. */
  full: number
  free: number
}

/** The verdicts on a template; whoever is judged and refused is noted in the view. Never throws. */
export function verdictsOnGroups(
  priced: PricedSubject,
  view: QuotaView,
  fits: ChoiceFits | undefined,
): TemplateVerdicts {
  const { profiles } = view
  const isRefused = priced.owners.common.on.refused
  const costsFor = costsByGroups(priced)
  const { top, rest } = rowsOf(priced, costsFor, view)
  const on = (at: number): TemplateVerdict => verdictOn(profileAt(profiles, at), costsFor, view)
  const fitOf = (verdict: TemplateVerdict): FormFit | undefined =>
    fits?.of(verdict, { name: undefined, groups: verdict.standing.groups })
  const report = (row: Row, isRest: boolean): VerdictReport => {
    const { kind, people, first, full, free } = row
    const worst = on(full)
    const facts = {
      verdict: KINDS[kind] ?? 'ok',
      people,
      some: [...new Set([first, full, free])].map(at => profileAt(profiles, at)),
      worst,
      best: free === full ? worst : on(free),
      total: isRest ? people : view.peopleLike(profiles[first]),
      isRest,
    }
    return reportGroupVerdict(facts, priced.owners.common.on, {
      worst: fitOf(facts.worst),
      best: fitOf(facts.best),
    })
  }
  const all = [...top, ...rest]
  const isHopeless = !isRefused && all.length > 0 && all.every(row => row.kind === 0)
  const nearest = all.reduce<Row | undefined>(
    (best, row) => (best === undefined || view.most(row.free) > view.most(best.free) ? row : best),
    undefined,
  )
  return {
    reports: [...top.map(row => report(row, false)), ...rest.map(row => report(row, true))],
    nearest: isHopeless && nearest !== undefined ? on(nearest.free) : undefined,
  }
}

function profileAt(profiles: readonly QuotaProfile[], at: number): QuotaProfile {
  const profile = profiles[at]
  if (profile === undefined) throw new Error('places are those of profiles')
  return profile
}

type CostsFor = (profile: QuotaProfile) => TemplateCosts

function costsByGroups({ owners }: PricedSubject): CostsFor {
  const common = costsOf(owners.common)
  return ({ groups }) =>
    owners.byGroups ? costsOf(owners.of({ name: undefined, groups })) : common
}

/**
 * The groups of people that matter most, and all others by verdict. A hundred thousand people come to tens of thousands of profiles, for
 * each of a hundred templates: the pass keeps numbers in arrays and makes objects of what is shown.
 */
function rowsOf(
  { owners, subject }: PricedSubject,
  costsFor: CostsFor,
  view: QuotaView,
): { readonly top: readonly Row[]; readonly rest: readonly Row[] } {
  const { table, profiles, tally } = view
  const { organization } = subject
  const kindOf = kindsBy(view, costsFor, owners.byGroups)
  const people = new Int32Array(table.budgets * KINDS.length)
  const first = new Int32Array(people.length)
  const full = new Int32Array(people.length)
  const free = new Int32Array(people.length)
  for (let at = 0; at < profiles.length; at += 1) {
    if (organization !== undefined && profiles[at]?.organization !== organization) continue
    const kind = kindOf(at)
    const key = (table.budgetIndex[at] ?? 0) * KINDS.length + kind
    if (people[key] === 0) {
      first[key] = at
      full[key] = at
      free[key] = at
    } else {
      if (view.least(at) < view.least(full[key] ?? at)) full[key] = at
      if (view.most(at) > view.most(free[key] ?? at)) free[key] = at
    }
    people[key] = (people[key] ?? 0) + (table.people[at] ?? 0)
    tally.judgeProfile(at)
    if (kind === 0 && !owners.common.on.refused) tally.refuseProfile(at)
  }
  const top: Row[] = []
  const rest = new Map<number, Row>()
  for (let key = 0; key < people.length; key += 1) {
    const count = people[key] ?? 0
    if (count === 0) continue
    const row = {
      kind: key % KINDS.length,
      people: count,
      first: first[key] ?? 0,
      full: full[key] ?? 0,
      free: free[key] ?? 0,
    }
    const out = insert(top, row)
    if (out !== undefined) addTo(rest, out, view)
  }
  return { top, rest: [...rest.values()].sort(compareRows) }
}

/** The verdict as an index of `KINDS`: found once for each combination of numbers where all cost the same. */
function kindsBy(
  { input, table, profiles }: QuotaView,
  costsFor: CostsFor,
  byGroups: boolean,
): (at: number) => number {
  const { warnAt } = input
  const known = new Int8Array(table.numbers).fill(-1)
  return at => {
    const numbers = table.numbersIndex[at] ?? 0
    const found = known[numbers] ?? -1
    if (found !== -1 && !byGroups) return found
    const profile = profileAt(profiles, at)
    const { used, budget, isUnlimited } = profile
    const cost = costsFor(profile).on
    const question = { cost, previous: undefined, used, budget, isUnlimited, warnAt }
    const kind = KINDS.indexOf(verdictKind({ transition: 'start', ...question }))
    known[numbers] = kind
    return kind
  }
}

/** Puts the row in its place among the first ones, and gives the one that has to go. */
function insert(top: Row[], row: Row): Row | undefined {
  const last = top.at(-1)
  if (last !== undefined && top.length >= MOST_ROWS && compareRows(last, row) <= 0) return row
  let at = top.length
  while (at > 0 && compareRows(top[at - 1] ?? row, row) > 0) at -= 1
  top.splice(at, 0, row)
  return top.length > MOST_ROWS ? top.pop() : undefined
}

/** Whoever is refused comes first, and then whom most are like. */
function compareRows(a: Row, b: Row): number {
  return a.kind - b.kind || b.people - a.people
}

/** Adds a row to the others of its verdict. */
function addTo(rest: Map<number, Row>, row: Row, view: QuotaView): void {
  const all = rest.get(row.kind)
  if (all === undefined) {
    rest.set(row.kind, row)
    return
  }
  all.people += row.people
  if (view.least(row.full) < view.least(all.full)) all.full = row.full
  if (view.most(row.free) > view.most(all.free)) all.free = row.free
}

function verdictOn(profile: QuotaProfile, costsFor: CostsFor, view: QuotaView): TemplateVerdict {
  const standing = view.standingOf(profile.names[0] ?? '', profile.organization)
  return templateVerdict(standing, costsFor(profile), view.context)
}
