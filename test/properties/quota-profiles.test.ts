import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildQuotaModel } from '../../src/config/quota/build-quota-model.ts'
import type { Entry } from '../../src/config/quota/quota-entries.ts'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import { exactly } from '../../src/quota/credit-range.ts'
import {
  type PricedTemplate,
  profilesOf,
  verdictRows,
  verdictsByProfile,
} from '../../src/quota/profiles.ts'
import { Standings } from '../../src/quota/standing.ts'
import { templateVerdict } from '../../src/quota/template-verdict.ts'
import { createSource } from '../../src/text/source.ts'

const nowhere = { source: createSource('x', ''), span: { start: 0, end: 0 } }
const entry = <T>(data: T): Entry<T> => ({ data, at: () => nowhere })
const organizations = ['one', 'two']
const users = ['a', 'b', 'c', 'd', 'e', 'f']

const model = fc
  .record({
    licensed: fc.boolean(),
    memberships: fc.array(fc.subarray(organizations), { minLength: 6, maxLength: 6 }),
    groups: fc.array(
      fc.record({
        organization: fc.constantFrom(...organizations),
        quota_allowance: fc.integer({ min: -5, max: 40 }),
        members: fc.subarray(users),
        more: fc.integer({ min: 0, max: 1 }),
      }),
      { maxLength: 5 },
    ),
    workspaces: fc.array(
      fc.record({
        owner: fc.constantFrom(...users),
        organization: fc.constantFrom(...organizations),
        cost: fc.integer({ min: 0, max: 30 }),
      }),
      { maxLength: 8 },
    ),
    quotas: fc.uniqueArray(fc.constantFrom(...users), { maxLength: 2 }),
  })
  .map(raw =>
    buildQuotaModel(
      {
        licensed: raw.licensed,
        organizations: organizations.map(name => entry({ name })),
        users: users.map((username, at) =>
          entry({ username, organizations: raw.memberships[at] ?? [] }),
        ),
        groups: raw.groups.map(({ more, ...group }, at) =>
          entry({
            ...group,
            name: at === 0 ? 'Everyone' : `g${at}`,
            total_member_count: group.members.length + more,
          }),
        ),
        profiles: [entry({ groups: [], organization: 'one' })],
        workspaces: raw.workspaces.map((workspace, at) => entry({ ...workspace, name: `w${at}` })),
        quotas: raw.quotas.map(user =>
          entry({ user, organization: 'two', credits_consumed: 3, budget: 20 }),
        ),
      },
      new DiagnosticList(),
    ),
  )

const templates = fc.array(
  fc.record({
    name: fc.string({ minLength: 1, maxLength: 3 }),
    organization: fc.constantFrom(undefined, ...organizations),
    on: fc.integer({ min: -3, max: 50 }),
    byGroup: fc.boolean(),
  }),
  { maxLength: 4 },
)

test('verdicts by profile are those of each person, asked one by one', () => {
  let ranges = 0
  fc.assert(
    fc.property(model, templates, fc.boolean(), (quota, raw, byGroups) => {
      const standings = new Standings(quota)
      const priced = raw.map(({ name, organization, on, byGroup }): PricedTemplate => {
        const costs = (groups: readonly string[]) => ({
          on: exactly(on + groups.length),
          off: exactly(0),
        })
        return { name, organization, costs: byGroup && byGroups ? costs : costs([]) }
      })
      const naive: string[] = []
      for (const standing of standings.all()) {
        for (const template of priced) {
          if (
            template.organization !== undefined &&
            template.organization !== standing.organization
          )
            continue
          const { costs } = template
          const own = typeof costs === 'function' ? costs(standing.groups) : costs
          const { start } = templateVerdict(standing, own, {
            model: quota,
            costOf: () => undefined,
            warnAt: 0.85,
          })
          naive.push(
            JSON.stringify([
              standing.name,
              standing.organization,
              template.name,
              start.verdict,
              start.arithmetic,
            ]),
          )
        }
      }
      const profiles = profilesOf(standings, { byGroups })
      const grouped = Array.from(verdictRows(profiles, priced, 0.85), row =>
        JSON.stringify([
          row.name,
          row.profile.organization,
          row.template.name,
          row.verdict.verdict,
          row.verdict.arithmetic,
        ]),
      )
      expect(grouped.sort()).toEqual(naive.sort())
      for (const row of naive) if (row.includes(' … ')) ranges += 1
      const tallies = verdictsByProfile(profiles, priced, 0.85)
      const kinds = { ok: 0, warn: 0, insufficient_quota: 0, unknown: 0 }
      for (const { people } of tallies) {
        kinds.ok += people.ok
        kinds.warn += people.warn
        kinds.insufficient_quota += people.insufficient_quota
        kinds.unknown += people.unknown
      }
      const count = (kind: keyof typeof kinds) =>
        naive.filter(row => JSON.parse(row)[3] === kind).length
      expect(kinds).toEqual({
        ok: count('ok'),
        warn: count('warn'),
        insufficient_quota: count('insufficient_quota'),
        unknown: count('unknown'),
      })
    }),
    { numRuns: 500 },
  )
  // Groups that do not list all members make budgets ranges, which have to be among what is compared.
  expect(ranges).toBeGreaterThan(0)
})
