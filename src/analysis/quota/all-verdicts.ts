/** Every person and every template, one verdict after another, made as they are asked for. */
import { isExact } from '../../quota/credit-range.ts'
import { type QuotaProfile, startVerdict } from '../../quota/profiles.ts'
import type { TemplateCosts } from '../../quota/template-verdict.ts'
import { creditBounds } from '../../report/credit-bounds.ts'
import { verdictKindOf } from '../../report/from/from-verdict.ts'
import type { RowFacts } from '../../report/person-rows.ts'
import type { QuotaInput, TemplateSubject } from '../subject.ts'
import { costsOf, type PricedSubject, pricedSubject } from '../template/priced-template.ts'
import { QuotaView } from './quota-view.ts'

/** What quota means for one person and one template. */
export interface PersonRow {
  readonly user: string
  readonly verdict: RowFacts
}

/** The verdicts on all people of all quota inputs, person after person; templates without a quota input are left out. Never throws. */
export function* allVerdicts(
  subjects: readonly TemplateSubject[],
  preset: string | undefined,
): Generator<PersonRow> {
  const held = new Map<QuotaInput, PricedSubject[]>()
  for (const subject of subjects) {
    if (subject.quota === undefined) continue
    const priced = pricedSubject(subject, preset)
    const known = held.get(subject.quota)
    if (known === undefined) held.set(subject.quota, [priced])
    else known.push(priced)
  }
  for (const [input, templates] of held) yield* verdictsOf(new QuotaView(input, templates))
}

function* verdictsOf(view: QuotaView): Generator<PersonRow> {
  const users = new Set(view.model.users.map(user => user.name))
  for (const profile of view.profiles) {
    const templates = view.templates.filter(
      ({ subject: { organization } }) =>
        organization === undefined || organization === profile.organization,
    )
    const common = templates.map(priced => verdictFor(profile, undefined, priced, view))
    for (const user of profile.names) {
      for (const [at, priced] of templates.entries()) {
        const own = priced.owners.byName && users.has(user)
        const verdict = own ? verdictFor(profile, user, priced, view) : common[at]
        if (verdict !== undefined) yield { user, verdict }
      }
    }
  }
}

function verdictFor(
  profile: QuotaProfile,
  name: string | undefined,
  { subject, owners }: PricedSubject,
  view: QuotaView,
): RowFacts {
  const costs = costsOf(owners.of({ name, groups: profile.groups }))
  const { budget, used, isUnlimited, organization } = profile
  const place = { organization, template: subject.name, path: subject.path }
  const limit = isExact(budget) ? budget.low : null
  const standing = {
    budget: isUnlimited ? -1 : limit,
    credits_consumed: isExact(used) ? used.low : null,
  }
  const end = owners.common.on
  if (end.refused) {
    const none = { on_credits: null, off_credits: null }
    return {
      ...place,
      verdict: verdictKindOf('unknown', end),
      ...standing,
      ...none,
      arithmetic: '',
    }
  }
  const template = { name: subject.name, organization: undefined, costs }
  const { verdict, arithmetic } = startVerdict(profile, template, view.input.warnAt)
  const kind = verdictKindOf(verdict, end)
  return { ...place, verdict: kind, ...standing, ...exactCosts(costs), arithmetic }
}

function exactCosts({ on, off }: TemplateCosts): Pick<RowFacts, 'on_credits' | 'off_credits'> {
  return {
    on_credits: isExact(on) ? creditBounds(on).low : null,
    off_credits: isExact(off) ? creditBounds(off).low : null,
  }
}
