/** The prebuilt workspaces that templates ask Coder to keep ready, against the budget of the user who owns them. */
import { build, presetsIn } from '../../coder/builds.ts'
import { prebuildStart } from '../../coder/contexts.ts'
import { openedBy, type Preset } from '../../coder/presets.ts'
import { PREBUILDS_GROUP } from '../../config/quota/quota-model.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { quotaDiagnostic } from '../../quota/messages.ts'
import { type PoolPart, poolVerdict } from '../../quota/prebuilds.ts'
import { type PoolFacts, type PoolPreset, reportPool } from '../../report/from/from-pool.ts'
import type { PoolReport } from '../../report/report.ts'
import type { Location } from '../../text/source.ts'
import type { PricedSubject } from '../template/priced-template.ts'
import { creditsOf } from '../template/template-costs.ts'
import type { QuotaView } from './quota-view.ts'

/** The prebuilt workspaces that one template asks for, before anybody's budget is looked at. */
export interface TemplatePool {
  readonly presets: readonly PoolPreset[]
  /** Why prebuilds are not built, where that is so. */
  readonly diagnostics: readonly Diagnostic[]
  /** Where the first preset stands. */
  readonly location: Location | undefined
}

/** The presets with prebuilds, each planned as a prebuild is; undefined where there are none. Never throws. */
export function templatePool({
  subject,
  builds,
  isBroken,
}: PricedSubject): TemplatePool | undefined {
  if (isBroken) return undefined
  const wanted = presetsIn(builds.on).filter(
    ({ instances = 0, mayBeMore }) => instances > 0 || mayBeMore,
  )
  if (wanted.length === 0) return undefined
  const planned = wanted.map(preset => plannedPreset(subject, preset))
  return {
    presets: planned.map(({ preset }) => preset),
    diagnostics: planned.flatMap(({ diagnostics }) => diagnostics),
    location: wanted[0]?.location,
  }
}

function plannedPreset(
  { template, start }: PricedSubject['subject'],
  asked: Preset,
): { readonly preset: PoolPreset; readonly diagnostics: readonly Diagnostic[] } {
  const { name, parameters, instances = 0, mayBeMore } = asked
  const made = build(template, prebuildStart(openedBy(asked, start), parameters, name))
  const on = creditsOf(made.cost.total)
  const isRefused = made.refused && made.limit === undefined
  return {
    preset: { preset: name, instances, mayBeMore, on, isRefused },
    diagnostics: made.refused ? made.diagnostics : [],
  }
}

/** The pool of one template as the report has it; without a quota input there is no verdict. */
export function poolReport(
  pool: TemplatePool | undefined,
  facts: PoolFacts | undefined,
): PoolReport | null {
  return pool === undefined ? null : reportPool(pool.presets, facts)
}

/** The verdict on the pools of an organization together, by organization; prebuilds that are not built weigh nothing. */
export function poolFacts(
  view: QuotaView,
  pools: ReadonlyMap<PricedSubject, TemplatePool>,
): ReadonlyMap<string, PoolFacts> {
  const byOrganization = new Map<string, PoolPart[]>()
  for (const [priced, { presets }] of pools) {
    const organization = organizationOf(priced, view)
    const parts = byOrganization.get(organization) ?? []
    byOrganization.set(organization, parts)
    for (const { preset, instances, mayBeMore, on, isRefused } of presets) {
      if (!isRefused)
        parts.push({ template: priced.subject.name, preset, instances, mayBeMore, on })
    }
  }
  const facts = new Map<string, PoolFacts>()
  for (const [organization, parts] of byOrganization) {
    const verdict = poolVerdict(view.standings, organization, parts)
    const group = view.model.groups.find(
      each => each.organization === organization && each.name === PREBUILDS_GROUP,
    )
    facts.set(organization, { verdict, allowanceCredits: group?.allowanceCredits ?? 0 })
  }
  return facts
}

/** The organization that the template belongs to, or the default one. */
export function organizationOf({ subject }: PricedSubject, { model }: QuotaView): string {
  const { organizations } = model
  const standard = organizations.find(({ isDefault }) => isDefault) ?? organizations[0]
  return subject.organization ?? standard?.name ?? ''
}

/** The remark on a pool that does not fit; none on one that does, or may. */
export function poolRemarks(
  { verdict }: PoolFacts,
  location: Location | undefined,
): readonly Diagnostic[] {
  if (verdict.verdict !== 'insufficient_quota') return []
  const { organization, arithmetic } = verdict
  const args = { organization, arithmetic }
  return [quotaDiagnostic('quota/prebuild-pool', args, location ?? null)]
}
