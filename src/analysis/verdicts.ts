/** Who is refused a workspace of a template: one by one, or in groups of people who are alike. */
import type { CreditRange } from '../quota/credit-range.ts'
import { type PricedTemplate, type QuotaProfile, startVerdict } from '../quota/profiles.ts'
import type { Standing } from '../quota/standing.ts'
import {
  type TemplateCosts,
  type TemplateVerdict,
  templateVerdict,
} from '../quota/template-verdict.ts'
import type { QuotaVerdict } from '../quota/verdict.ts'
import { reportGroupVerdict } from '../report/from-group-verdict.ts'
import { reportVerdict } from '../report/from-verdict.ts'
import type { VerdictReport } from '../report/report.ts'
import { costsOf, type PricedSubject } from './priced-template.ts'
import type { QuotaView } from './quota-view.ts'

/** What a template means for everybody of a quota input. */
export interface TemplateVerdicts {
  readonly reports: readonly VerdictReport[]
  /** Everybody who is refused for certain. */
  readonly refused: ReadonlySet<string>
  /** Everybody who was judged, each name once. */
  readonly judged: ReadonlySet<string>
  /** With the largest budget left of all who are refused, where nobody is not. */
  readonly nearest: TemplateVerdict | undefined
}

/** The verdicts on a template. Never throws. */
export function verdictsOn(priced: PricedSubject, view: QuotaView): TemplateVerdicts {
  return view.isLarge ? verdictsOnGroups(priced, view) : verdictsOneByOne(priced, view)
}

function verdictsOneByOne(priced: PricedSubject, view: QuotaView): TemplateVerdicts {
  const { owners } = priced
  const isRefused = owners.common.on.refused
  const verdicts = view.everybody(priced).map(standing => verdictOf(standing, priced, view))
  const refused = verdicts.filter(({ start }) => start.verdict === 'insufficient_quota')
  return {
    reports: verdicts.map(verdict => reportVerdict(verdict, isRefused)),
    refused: new Set(isRefused ? [] : refused.map(({ standing }) => standing.name)),
    judged: new Set(verdicts.map(({ standing }) => standing.name)),
    nearest: isRefused || refused.length < verdicts.length ? undefined : nearestOf(refused),
  }
}

function verdictOf(
  standing: Standing,
  { owners }: PricedSubject,
  view: QuotaView,
): TemplateVerdict {
  const name = standing.kind === 'user' ? standing.name : undefined
  const costs = costsOf(owners.of({ name, groups: standing.groups }))
  return templateVerdict(standing, costs, view.context)
}

function nearestOf(refused: readonly TemplateVerdict[]): TemplateVerdict | undefined {
  return refused.reduce<TemplateVerdict | undefined>(
    (best, each) => (best === undefined || shortfallOf(each) < shortfallOf(best) ? each : best),
    undefined,
  )
}

function shortfallOf({ start }: TemplateVerdict): number {
  return start.after.high - start.question.budget.low
}

/** People in the same groups for whom the verdict is the same; what they use may differ. */
interface Row {
  readonly verdict: QuotaVerdict['verdict']
  readonly costs: TemplateCosts
  readonly profiles: QuotaProfile[]
}

function verdictsOnGroups(priced: PricedSubject, view: QuotaView): TemplateVerdicts {
  const { owners, subject } = priced
  const isRefused = owners.common.on.refused
  const totals = new Map<string, number>()
  const rows = new Map<string, Row>()
  const refused = new Set<string>()
  const judged = new Set<string>()
  for (const profile of view.profiles) {
    if (subject.organization !== undefined && profile.organization !== subject.organization)
      continue
    const costs = costsOf(owners.of({ name: undefined, groups: profile.groups }))
    const template: PricedTemplate = { name: subject.name, organization: undefined, costs }
    const { verdict } = startVerdict(profile, template, view.input.warnAt)
    const groups = groupsKey(profile)
    totals.set(groups, (totals.get(groups) ?? 0) + profile.names.length)
    const key = `${verdict} ${profile.isUnlimited} ${rangeKey(profile.budget)} ${groups}`
    const row = rows.get(key)
    if (row === undefined) rows.set(key, { verdict, costs, profiles: [profile] })
    else row.profiles.push(profile)
    for (const name of profile.names) judged.add(name)
    if (verdict === 'insufficient_quota') for (const name of profile.names) refused.add(name)
  }
  const sorted = [...rows.values()].sort(byWeight)
  const isHopeless = !isRefused && sorted.every(row => row.verdict === 'insufficient_quota')
  const best = isHopeless ? sorted.map(row => extremesOf(row, view).best) : []
  return {
    reports: sorted.map(row => {
      const [first] = row.profiles
      const total = first === undefined ? 0 : (totals.get(groupsKey(first)) ?? 0)
      return reportGroupVerdict({ ...row, ...extremesOf(row, view), total }, isRefused)
    }),
    refused: isRefused ? new Set() : refused,
    judged,
    nearest: nearestOf(best),
  }
}

/** The verdicts on those who use most and least of their budget. */
function extremesOf(
  { costs, profiles }: Row,
  view: QuotaView,
): { readonly worst: TemplateVerdict; readonly best: TemplateVerdict } {
  const [first, ...others] = profiles
  if (first === undefined) throw new Error('a row has people')
  const full = others.reduce((most, each) => (each.used.high > most.used.high ? each : most), first)
  const free = others.reduce(
    (least, each) => (each.used.low < least.used.low ? each : least),
    first,
  )
  const of = ({ names, organization }: QuotaProfile): TemplateVerdict =>
    templateVerdict(view.standingOf(names[0] ?? '', organization), costs, view.context)
  return { worst: of(full), best: of(free) }
}

const ORDER = { insufficient_quota: 0, unknown: 1, warn: 2, ok: 3 } as const

/** Whoever is refused comes first, and then whom most are like. */
function byWeight(a: Row, b: Row): number {
  return ORDER[a.verdict] - ORDER[b.verdict] || peopleOf(b) - peopleOf(a)
}

function peopleOf({ profiles }: Row): number {
  return profiles.reduce((sum, { names }) => sum + names.length, 0)
}

function groupsKey({ organization, groups }: QuotaProfile): string {
  return JSON.stringify([organization, groups])
}

function rangeKey({ low, high }: CreditRange): string {
  return `${low} ${high}`
}
