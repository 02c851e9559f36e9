/** What a change would do: other allowances, other prices, and who would then be refused who is not refused now. */
import type { QuotaModel } from '../config/quota/quota-model.ts'
import { type PricedTemplate, type ProfileOptions, profilesOf, verdictRows } from './profiles.ts'
import { Standings, type WorkspaceCost } from './standing.ts'
import type { QuotaVerdict } from './verdict.ts'

/** A situation to be compared with another. */
export interface Situation {
  readonly model: QuotaModel
  readonly templates: readonly PricedTemplate[]
  readonly costOf: WorkspaceCost
}

/** One person and one template for which the verdict changes. */
export interface ChangedVerdict {
  readonly name: string
  readonly organization: string
  readonly template: string
  readonly before: QuotaVerdict
  readonly after: QuotaVerdict
}

/** The model with another allowance of one group; the same model if there is no such group. Never throws. */
export function withAllowance(
  model: QuotaModel,
  group: { readonly name: string; readonly organization: string },
  allowanceCredits: number,
): QuotaModel {
  const groups = model.groups.map(each =>
    each.name === group.name && each.organization === group.organization
      ? { ...each, allowanceCredits }
      : each,
  )
  return { ...model, groups }
}

/** Everyone for whom a template's verdict is another in the second situation, in the order of the first. */
export function changedVerdicts(
  before: Situation,
  after: Situation,
  options: ProfileOptions & { readonly warnAt: number },
): readonly ChangedVerdict[] {
  const later = new Map<string, QuotaVerdict>()
  for (const row of rowsOf(after, options)) later.set(keyOf(row), row.verdict)
  const changed: ChangedVerdict[] = []
  for (const row of rowsOf(before, options)) {
    const now = later.get(keyOf(row))
    if (now === undefined || now.verdict === row.verdict.verdict) continue
    const { organization } = row.profile
    const template = row.template.name
    changed.push({ name: row.name, organization, template, before: row.verdict, after: now })
  }
  return changed
}

function rowsOf(
  { model, templates, costOf }: Situation,
  options: ProfileOptions & { readonly warnAt: number },
): ReturnType<typeof verdictRows> {
  return verdictRows(profilesOf(new Standings(model, costOf), options), templates, options.warnAt)
}

function keyOf(row: {
  readonly name: string
  readonly profile: { readonly organization: string }
  readonly template: { readonly name: string }
}): string {
  return JSON.stringify([row.name, row.profile.organization, row.template.name])
}
