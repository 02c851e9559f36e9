/**
 * Verdicts for a whole organization: people for whom all numbers are the same are one profile, so that a hundred thousand
 * users and a hundred templates come to a few thousand questions.
 */
import type { CreditRange } from './credit-range.ts'
import type { Standings } from './standing.ts'
import type { TemplateCosts } from './template-verdict.ts'
import { type QuotaQuestion, type QuotaVerdict, quotaVerdict, verdictKind } from './verdict.ts'

/** People of one organization whose new workspaces all fare alike. */
export interface QuotaProfile {
  readonly organization: string
  readonly budget: CreditRange
  readonly used: CreditRange
  readonly isUnlimited: boolean
  /** The groups that they are in, sorted, Everyone left out; empty unless profiles are told apart by groups. */
  readonly groups: readonly string[]
  /** Names of users and of listed profiles, in the order of the model. */
  readonly names: readonly string[]
}

/** A template of the organization and what it costs. */
export interface PricedTemplate {
  readonly name: string
  /** The organization that may use it; undefined for all. */
  readonly organization: string | undefined
  /** Costs, or costs for somebody in these groups; the latter needs profiles that are told apart by groups. */
  readonly costs: TemplateCosts | ((groups: readonly string[]) => TemplateCosts)
}

/** How a template fares with everybody who may use it. */
export interface TemplateTally {
  readonly template: PricedTemplate
  /** People by verdict. */
  readonly people: { readonly [V in QuotaVerdict['verdict']]: number }
  /** The profiles that are refused, in the order of the profiles. */
  readonly refused: readonly QuotaProfile[]
}

/** One person and one template. */
export interface VerdictRow {
  readonly name: string
  readonly profile: QuotaProfile
  readonly template: PricedTemplate
  readonly verdict: QuotaVerdict
}

/** What tells profiles apart besides their numbers. */
export interface ProfileOptions {
  /** Whether a template's cost depends on its owner's groups. */
  readonly byGroups: boolean
}

interface Draft extends QuotaProfile {
  readonly names: string[]
}

/** Everybody of the model but system users, as profiles in the order in which the model names the first of each. */
export function profilesOf(standings: Standings, options: ProfileOptions): readonly QuotaProfile[] {
  const drafts = new Map<string, Draft>()
  const add = (name: string, person: Omit<QuotaProfile, 'names'>): void => {
    const { organization, budget, used, isUnlimited, groups } = person
    const numbers = `${budget.low} ${budget.high} ${used.low} ${used.high} ${isUnlimited}`
    const key = `${numbers} ${organization}${groups.length === 0 ? '' : JSON.stringify(groups)}`
    const known = drafts.get(key)
    if (known === undefined) drafts.set(key, { ...person, names: [name] })
    else known.names.push(name)
  }
  const { users, profiles } = standings.model
  for (const user of users) {
    if (user.isSystem) continue
    for (const organization of user.organizations) {
      const { groups, ...numbers } = standings.numbersOf(user.name, organization)
      const names = options.byGroups ? groups.map(group => group.name).sort() : []
      add(user.name, { organization, ...numbers, groups: names })
    }
  }
  for (const profile of profiles) {
    const { organization, budget, consumption } = standings.ofProfile(profile)
    const { credits, isUnlimited } = budget
    const groups = options.byGroups ? profile.groups : []
    const used = consumption.credits
    add(profile.name, { organization, budget: credits, used, isUnlimited, groups })
  }
  return [...drafts.values()]
}

/** How each template fares with everybody: the start build of a new workspace. */
export function verdictsByProfile(
  profiles: readonly QuotaProfile[],
  templates: readonly PricedTemplate[],
  warnAt: number,
): readonly TemplateTally[] {
  return templates.map(template => {
    const people = { ok: 0, warn: 0, insufficient_quota: 0, unknown: 0 }
    const refused: QuotaProfile[] = []
    for (const profile of profiles) {
      if (!concerns(template, profile)) continue
      const verdict = verdictKind(startQuestion(profile, template, warnAt))
      people[verdict] += profile.names.length
      if (verdict === 'insufficient_quota') refused.push(profile)
    }
    return { template, people, refused }
  })
}

/** One row a person and template, made as they are asked for: person after person, for output of any length. */
export function* verdictRows(
  profiles: readonly QuotaProfile[],
  templates: readonly PricedTemplate[],
  warnAt: number,
): Generator<VerdictRow> {
  for (const profile of profiles) {
    const verdicts = templates
      .filter(template => concerns(template, profile))
      .map(template => ({ template, verdict: startVerdict(profile, template, warnAt) }))
    for (const name of profile.names) {
      for (const each of verdicts) yield { name, profile, ...each }
    }
  }
}

/** The verdict on the start of a new workspace for anybody of the profile. */
export function startVerdict(
  profile: QuotaProfile,
  template: PricedTemplate,
  warnAt: number,
): QuotaVerdict {
  return quotaVerdict(startQuestion(profile, template, warnAt))
}

function startQuestion(
  profile: QuotaProfile,
  template: PricedTemplate,
  warnAt: number,
): QuotaQuestion {
  const { costs } = template
  const { on } = typeof costs === 'function' ? costs(profile.groups) : costs
  return {
    transition: 'start',
    cost: on,
    previous: undefined,
    used: profile.used,
    budget: profile.budget,
    isUnlimited: profile.isUnlimited,
    warnAt,
  }
}

function concerns(template: PricedTemplate, profile: QuotaProfile): boolean {
  return template.organization === undefined || template.organization === profile.organization
}

/** How much higher the budget of whoever is nearest to it would have to be for a template that nobody can start. */
export function unlockingCredits(tally: TemplateTally, warnAt: number): number | undefined {
  const { people, refused, template } = tally
  if (refused.length === 0 || people.ok + people.warn + people.unknown > 0) return undefined
  const shortfalls = refused.map(profile => {
    const { after, question } = startVerdict(profile, template, warnAt)
    return after.high - question.budget.low
  })
  return Math.min(...shortfalls)
}
