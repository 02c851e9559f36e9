/** Whom the presets of a template lock out: everybody's first workspace, with the values of each preset. */
import { verdictsByProfile } from '../../quota/profiles.ts'
import { quotaVerdict } from '../../quota/verdict.ts'
import type { PresetQuotaReport } from '../../report/report.ts'
import { costsOf, type PricedSubject } from '../template/priced-template.ts'
import type { QuotaView } from './quota-view.ts'

/** So many names stand for all. */
const MAX_EXAMPLES = 5

/** How everybody fares with the preset that is in force in `priced`. Nobody is counted in the view. Never throws. */
export function presetVerdicts(priced: PricedSubject, view: QuotaView): PresetQuotaReport {
  const { owners, subject } = priced
  const common = costsOf(owners.common)
  const template = {
    name: subject.name,
    organization: subject.organization,
    costs: owners.byGroups
      ? (groups: readonly string[]) => costsOf(owners.of({ name: undefined, groups }))
      : common,
  }
  const [tally] = verdictsByProfile(view.profiles, [template], view.context.warnAt)
  if (tally === undefined) return { judged: 0, refused: 0, open: 0, examples: [] }
  const { people, refused } = tally
  const examples = refused
    .flatMap(profile => profile.names.slice(0, MAX_EXAMPLES).map(user => ({ user, profile })))
    .slice(0, MAX_EXAMPLES)
    .map(({ user, profile }) => {
      const { organization, groups } = profile
      const cost = owners.byGroups ? costsOf(owners.of({ name: undefined, groups })).on : common.on
      const { arithmetic } = quotaVerdict({
        ...profile,
        transition: 'start',
        cost,
        previous: undefined,
        warnAt: view.context.warnAt,
      })
      return { user, organization, arithmetic }
    })
  return {
    judged: people.ok + people.warn + people.insufficient_quota + people.unknown,
    refused: people.insufficient_quota,
    open: people.unknown,
    examples,
  }
}
