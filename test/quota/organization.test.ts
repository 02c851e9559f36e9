import { describe, expect, test } from 'vitest'
import { parseQuota } from '../../src/config/quota/quota-file.ts'
import type { QuotaModel, Workspace } from '../../src/config/quota/quota-model.ts'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import { exactly } from '../../src/quota/credit-range.ts'
import { poolVerdict } from '../../src/quota/prebuilds.ts'
import {
  profilesOf,
  unlockingCredits,
  verdictRows,
  verdictsByProfile,
} from '../../src/quota/profiles.ts'
import { Standings } from '../../src/quota/standing.ts'
import { stuckWorkspaces } from '../../src/quota/stuck-workspaces.ts'
import { changedVerdicts, withAllowance } from '../../src/quota/what-if.ts'
import { createSource } from '../../src/text/source.ts'

function modelOf(text: string): QuotaModel {
  const model = parseQuota(createSource('quota.yaml', text), new DiagnosticList())
  if (model === undefined) throw new Error('no model')
  return model
}

const documented = `
groups:
  - {name: Frontend, quota_allowance: 10, members: [jill, alex]}
  - {name: Backend, quota_allowance: 20, members: [jill, jack]}
  - {name: Data, quota_allowance: 30, members: [jack, sam]}
`
const docker = {
  name: 'docker',
  organization: undefined,
  costs: { on: exactly(30), off: exactly(10) },
}
const gpu = { name: 'gpu', organization: undefined, costs: { on: exactly(90), off: exactly(10) } }

describe('profiles', () => {
  test('people who are alike are one', () => {
    const profiles = profilesOf(new Standings(modelOf(documented)), { byGroups: false })
    expect(profiles.map(profile => [profile.budget.low, profile.names.join()])).toEqual([
      [30, 'jill,sam'],
      [10, 'alex'],
      [50, 'jack'],
    ])
  })

  test('unless their groups matter', () => {
    const profiles = profilesOf(new Standings(modelOf(documented)), { byGroups: true })
    expect(profiles.map(profile => [profile.groups.join(), profile.names.join()])).toEqual([
      ['Backend,Frontend', 'jill'],
      ['Frontend', 'alex'],
      ['Backend,Data', 'jack'],
      ['Data', 'sam'],
    ])
  })

  test('tally a template', () => {
    const profiles = profilesOf(new Standings(modelOf(documented)), { byGroups: false })
    const [first, second] = verdictsByProfile(profiles, [docker, gpu], 0.85)
    expect(first?.people).toEqual({ ok: 1, warn: 2, insufficient_quota: 1, unknown: 0 })
    expect(first?.refused.map(profile => profile.names.join())).toEqual(['alex'])
    expect(first && unlockingCredits(first, 0.85)).toBeUndefined()
    expect(second?.people.insufficient_quota).toBe(4)
    expect(second && unlockingCredits(second, 0.85)).toBe(40)
  })

  test('a hundred thousand users and a hundred templates take under a second', () => {
    const users = 100_000
    const groups = Array.from({ length: 50 }, (_, at) => ({
      name: `g${at}`,
      quota_allowance: at * 3,
      members: Array.from({ length: users / 25 }, (_member, n) => `u${(n * 25 + at) % users}`),
    }))
    const workspaces = Array.from({ length: users }, (_, at) => ({
      name: 'w',
      owner: `u${at}`,
      cost: at % 40,
    }))
    const model = modelOf(JSON.stringify({ groups, workspaces }))
    expect(model.users).toHaveLength(users)
    const templates = Array.from({ length: 100 }, (_, at) => ({
      ...docker,
      name: `t${at}`,
      costs: { on: exactly(at * 4), off: exactly(0) },
    }))
    const started = performance.now()
    const profiles = profilesOf(new Standings(model), { byGroups: false })
    const tallies = verdictsByProfile(profiles, templates, 0.85)
    const took = performance.now() - started
    expect(tallies).toHaveLength(100)
    // The aim is a second; a busy machine gets three.
    expect(took).toBeLessThan(3000)
    let rows = 0
    for (const row of verdictRows(profiles, templates, 0.85))
      rows += row.verdict.verdict === 'ok' ? 1 : 0
    expect(rows).toBe(tallies.reduce((sum, tally) => sum + tally.people.ok, 0))
  })
})

describe('what if', () => {
  const situation = (model: QuotaModel, templates = [docker]) => ({
    model,
    templates,
    costOf: () => undefined,
  })
  const options = { byGroups: false, warnAt: 0.85 }
  const shown = (changes: ReturnType<typeof changedVerdicts>) =>
    changes.map(change => `${change.name} ${change.before.verdict} → ${change.after.verdict}`)

  test('the allowance of Frontend becomes 0', () => {
    const model = modelOf(documented)
    const after = withAllowance(model, { name: 'Frontend', organization: 'coder' }, 0)
    expect(shown(changedVerdicts(situation(model), situation(after), options))).toEqual([
      'jill warn → insufficient_quota',
    ])
  })

  test('the template becomes dearer', () => {
    const model = modelOf(documented)
    const dearer = { ...docker, costs: { on: exactly(31), off: exactly(10) } }
    expect(shown(changedVerdicts(situation(model), situation(model, [dearer]), options))).toEqual([
      'jill warn → insufficient_quota',
      'sam warn → insufficient_quota',
    ])
  })
})

describe('a pool of prebuilt workspaces', () => {
  const part = {
    template: 'docker',
    preset: 'Small',
    instances: 3,
    mayBeMore: false,
    on: exactly(30),
  }
  const pool = (text: string, parts = [part]) => {
    const found = poolVerdict(new Standings(modelOf(text)), 'coder', parts)
    return [found.verdict, found.arithmetic, found.neverFit.length]
  }

  test.each([
    [60, ['insufficient_quota', 'at least 3 × 30 = at least 90 > 60', 0]],
    [90, ['unknown', 'at least 3 × 30 = at least 90 against 90', 0]],
  ])('may be larger than what is seen of it, with a budget of %i', (allowance, expected) => {
    const text = `groups: [{name: coderprebuiltworkspaces, quota_allowance: ${allowance}}]`
    expect(pool(text, [{ ...part, mayBeMore: true }])).toEqual(expected)
  })

  test.each([
    [
      'the default groups allow nothing',
      'groups: []',
      ['insufficient_quota', '3 × 30 = 90 > 0', 1],
    ],
    [
      'its own group allows some',
      'groups: [{name: coderprebuiltworkspaces, quota_allowance: 60}]',
      ['insufficient_quota', '3 × 30 = 90 > 60', 0],
    ],
    [
      'Everyone counts too',
      'groups: [{name: coderprebuiltworkspaces, quota_allowance: 60}, {name: Everyone, quota_allowance: 30}]',
      ['ok', '3 × 30 = 90 ≤ 90', 0],
    ],
    ['without a licence', 'licensed: false', ['ok', '3 × 30 = 90 no quota', 0]],
  ])('%s', (_, text, expected) => {
    expect(pool(text)).toEqual(expected)
  })

  test('what costs nothing is never refused', () => {
    expect(pool('groups: []', [{ ...part, on: exactly(0) }])).toEqual(['ok', '3 × 0 = 0 ≤ 0', 0])
  })

  test('a range may fit', () => {
    expect(
      pool('groups: [{name: Everyone, quota_allowance: 60}]', [
        { ...part, on: { low: 10, high: 30 } },
      ]),
    ).toEqual(['unknown', '3 × 10 … 30 = 30 … 90 against 60', 0])
  })
})

describe('workspaces that cannot be stopped', () => {
  const stuck = (off: number, allowance: number) => {
    const model = modelOf(
      `groups: [{name: A, quota_allowance: ${allowance}, members: [sam]}]\nworkspaces: [{name: w, owner: sam, template: t, cost: 20}, {name: v, owner: sam, cost: 5}]`,
    )
    const costOf = (workspace: Workspace) => (workspace.template === 't' ? exactly(off) : undefined)
    return stuckWorkspaces({ model, costOf, warnAt: 0.85 }).map(
      each => `${each.workspace.name}: ${each.verdict.arithmetic}`,
    )
  }

  test.each([
    ['a stop as dear as the start, over budget', 20, 10, ['w: 5 used + 20 = 25 > 10']],
    ['a dearer stop, over budget', 30, 30, ['w: 5 used + 30 = 35 > 30']],
    ['a cheaper stop, over budget', 19, 10, []],
    ['within budget', 20, 25, []],
    ['a stop for nothing', 0, -5, []],
  ])('%s', (_, off, allowance, expected) => {
    expect(stuck(off, allowance)).toEqual(expected)
  })
})
