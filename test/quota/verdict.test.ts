import { describe, expect, test } from 'vitest'
import { parseQuota } from '../../src/config/quota/quota-file.ts'
import type { QuotaModel, Workspace } from '../../src/config/quota/quota-model.ts'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import { type CreditRange, exactly, UNKNOWN_CREDITS } from '../../src/quota/credit-range.ts'
import { INSUFFICIENT_QUOTA, isQuotaDenial } from '../../src/quota/denial.ts'
import { Standings } from '../../src/quota/standing.ts'
import { templateVerdict, workspaceVerdict } from '../../src/quota/template-verdict.ts'
import { unblockTexts } from '../../src/quota/unblock.ts'
import { quotaVerdict } from '../../src/quota/verdict.ts'
import { createSource } from '../../src/text/source.ts'

const documented = `
groups:
  - {name: Frontend, quota_allowance: 10, members: [jill, alex]}
  - {name: Backend, quota_allowance: 20, members: [jill, jack]}
  - {name: Data, quota_allowance: 30, members: [jack, sam]}
`

function modelOf(text: string): QuotaModel {
  const list = new DiagnosticList()
  const model = parseQuota(createSource('quota.yaml', text), list)
  expect(list.items.map(item => item.message)).toEqual([])
  if (model === undefined) throw new Error('no model')
  return model
}

const docker = (workspace: Workspace): CreditRange => exactly(workspace.state === 'on' ? 30 : 10)

function verdictFor(text: string, user: string, costs = { on: exactly(30), off: exactly(10) }) {
  const model = modelOf(text)
  const standing = new Standings(model, docker).ofUser(user, 'coder')
  return templateVerdict(standing, costs, { model, costOf: docker, warnAt: 0.85 })
}

describe('one build', () => {
  const range = (low: number, high: number): CreditRange => ({ low, high })
  interface Row {
    readonly cost?: CreditRange
    readonly used?: CreditRange
    readonly budget?: CreditRange
    readonly previous?: CreditRange
    readonly isUnlimited?: boolean
    readonly transition?: 'start' | 'stop'
    readonly verdict: string
    readonly because: string
    readonly arithmetic: string
    readonly open?: readonly string[]
  }
  const rows: readonly Row[] = [
    {
      cost: exactly(20),
      verdict: 'ok',
      because: 'within-budget',
      arithmetic: '0 used + 20 = 20 ≤ 40',
    },
    {
      cost: exactly(34),
      verdict: 'warn',
      because: 'within-budget',
      arithmetic: '0 used + 34 = 34 ≤ 40',
    },
    {
      cost: exactly(33),
      verdict: 'ok',
      because: 'within-budget',
      arithmetic: '0 used + 33 = 33 ≤ 40',
    },
    {
      cost: exactly(40),
      verdict: 'warn',
      because: 'within-budget',
      arithmetic: '0 used + 40 = 40 ≤ 40',
    },
    {
      cost: exactly(30),
      used: exactly(20),
      verdict: 'insufficient_quota',
      because: 'over-budget',
      arithmetic: '20 used + 30 = 50 > 40',
    },
    {
      cost: exactly(0),
      used: exactly(90),
      verdict: 'ok',
      because: 'costs-nothing',
      arithmetic: '0: a build that costs nothing is not checked',
    },
    {
      cost: exactly(90),
      isUnlimited: true,
      verdict: 'ok',
      because: 'unlimited',
      arithmetic: 'no quota',
    },
    {
      cost: exactly(20),
      used: exactly(30),
      previous: exactly(30),
      verdict: 'warn',
      because: 'cheaper-than-before',
      arithmetic: '30 used + 20 = 50 against 40, but cheaper than the 30 before',
    },
    {
      cost: exactly(20),
      used: exactly(30),
      previous: exactly(20),
      verdict: 'insufficient_quota',
      because: 'over-budget',
      arithmetic: '30 used + 20 = 50 > 40',
    },
    {
      cost: exactly(-5),
      used: exactly(50),
      verdict: 'insufficient_quota',
      because: 'over-budget',
      arithmetic: '50 used − 5 = 45 > 40',
    },
    {
      cost: exactly(-5),
      used: exactly(50),
      previous: exactly(0),
      verdict: 'warn',
      because: 'cheaper-than-before',
      arithmetic: '50 used − 5 = 45 against 40, but cheaper than the 0 before',
    },
    {
      cost: range(14, 130),
      verdict: 'unknown',
      because: 'depends',
      arithmetic: '0 used + 14 … 130 = 14 … 130 against 40: more than 40 is refused',
      open: ['cost'],
    },
    {
      cost: range(50, 130),
      verdict: 'insufficient_quota',
      because: 'over-budget',
      arithmetic: '0 used + 50 … 130 = 50 … 130 > 40',
    },
    {
      cost: range(0, 20),
      verdict: 'ok',
      because: 'within-budget',
      arithmetic: '0 used + 0 … 20 = 0 … 20 ≤ 40',
    },
    {
      cost: range(0, 50),
      verdict: 'unknown',
      because: 'depends',
      arithmetic: '0 used + 0 … 50 = 0 … 50 against 40: more than 40 is refused',
      open: ['cost'],
    },
    // Zero passes unchecked; every cost below it is refused, and so is none above.
    {
      cost: range(-3, 0),
      used: exactly(60),
      verdict: 'unknown',
      because: 'depends',
      arithmetic: '60 used + -3 … 0 = 57 … 60 against 40: more than -20 is refused',
      open: ['cost'],
    },
    {
      cost: exactly(30),
      budget: range(10, 40),
      verdict: 'unknown',
      because: 'depends',
      arithmetic: '0 used + 30 = 30 against 10 … 40',
      open: ['budget'],
    },
    {
      cost: exactly(50),
      budget: range(10, 40),
      verdict: 'insufficient_quota',
      because: 'over-budget',
      arithmetic: '0 used + 50 = 50 > 10 … 40',
    },
    {
      cost: UNKNOWN_CREDITS,
      verdict: 'unknown',
      because: 'depends',
      arithmetic: '0 used + unknown against 40: more than 40 is refused',
      open: ['cost'],
    },
    {
      cost: exactly(20),
      previous: range(10, 30),
      used: exactly(30),
      verdict: 'unknown',
      because: 'depends',
      arithmetic: '30 used + 20 = 50 against 40: more than 10 is refused',
      open: ['previous'],
    },
  ]
  test.each(rows)('$arithmetic', row => {
    const verdict = quotaVerdict({
      transition: row.transition ?? 'start',
      cost: row.cost ?? exactly(0),
      previous: row.previous,
      used: row.used ?? exactly(0),
      budget: row.budget ?? exactly(40),
      isUnlimited: row.isUnlimited ?? false,
      warnAt: 0.85,
    })
    expect({
      verdict: verdict.verdict,
      because: verdict.because,
      arithmetic: verdict.arithmetic,
      open: verdict.open,
    }).toEqual({
      verdict: row.verdict,
      because: row.because,
      arithmetic: row.arithmetic,
      open: row.open ?? [],
    })
  })
})

describe('the documented groups and template', () => {
  test.each([
    ['jill', 30, 'warn', 'one workspace takes all of it; allow 40 for a second', 1, 1, 3],
    ['jack', 50, 'ok', '3 one after another, 1 running at a time', 3, 1, 5],
    ['sam', 30, 'warn', 'one workspace takes all of it; allow 40 for a second', 1, 1, 3],
    ['alex', 10, 'insufficient_quota', 'cannot start one: needs 30', 0, 0, 1],
  ])('%s', (user, budget, verdict, text, stopped, running, afterDenied) => {
    const found = verdictFor(documented, user)
    expect(found.standing.budget.credits).toEqual(exactly(budget))
    expect(found.start.verdict).toBe(verdict)
    expect(found.text).toBe(text)
    expect(found.reach?.stopped.workspaces).toBe(stopped)
    expect(found.reach?.running.workspaces).toBe(running)
    expect(found.reach?.afterDeniedStart.workspaces).toBe(afterDenied)
  })

  test('a budget shows its parts', () => {
    const { parts } = new Standings(modelOf(documented)).budgetOf('jack', 'coder')
    expect(parts).toEqual([
      { group: 'Backend', allowanceCredits: 20, certain: true },
      { group: 'Data', allowanceCredits: 30, certain: true },
      { group: 'Everyone', allowanceCredits: 0, certain: true },
    ])
  })

  test("a denial is Coder's own, with the way out", () => {
    const { denial, unblock } = verdictFor(documented, 'alex')
    expect(denial).toEqual({
      error_code: 'INSUFFICIENT_QUOTA',
      error: 'workspace build failed: insufficient quota',
      title: 'Workspace quota reached',
      message: 'Coder could not create this workspace because your workspace quota is full.',
      next_steps: [
        'Delete a workspace you no longer need to free quota.',
        'Ask an administrator to raise your group quota allowance.',
      ],
      quota: { credits_consumed: 0, budget: 10 },
      unblock,
    })
    expect(unblock && unblockTexts(unblock)).toEqual([
      'Raise the allowance of "Frontend" from 10 to 30, or of "Everyone" from 0 to 20.',
      'Join the group "Backend", which allows 20.',
    ])
  })

  test('without a licence nothing is refused', () => {
    const found = verdictFor(`licensed: false${documented}`, 'alex')
    expect([found.start.verdict, found.text, found.denial]).toEqual(['ok', 'no quota', undefined])
  })

  test('a range of costs is open where it crosses the budget', () => {
    const found = verdictFor(documented, 'alex', { on: { low: 5, high: 30 }, off: exactly(0) })
    expect(found.start.verdict).toBe('unknown')
    expect(found.text).toBe(
      'may not be able to start one: 0 used + 5 … 30 = 5 … 30 against 10: more than 10 is refused',
    )
    expect(found.denial).toBeUndefined()
  })
})

describe('workspaces that exist', () => {
  const workspaces = `${documented}
workspaces:
  - {name: a, owner: jack, template: docker}
  - {name: b, owner: jack, template: docker, state: off}
  - {name: c, owner: jack, cost: 5}
`

  test('count with what they committed, or with what their template costs', () => {
    const { credits, parts } = new Standings(modelOf(workspaces), docker).consumedOf(
      'jack',
      'coder',
    )
    expect(credits).toEqual(exactly(45))
    expect(parts.map(part => [part.workspace.name, part.credits.low])).toEqual([
      ['a', 30],
      ['b', 10],
      ['c', 5],
    ])
  })

  test('of an unknown template leave the verdict open', () => {
    const model = modelOf(workspaces)
    const standing = new Standings(model).ofUser('jack', 'coder')
    const found = templateVerdict(
      standing,
      { on: exactly(30), off: exactly(10) },
      { model, costOf: () => undefined, warnAt: 0.85 },
    )
    expect([found.start.verdict, found.start.open]).toEqual(['unknown', ['used']])
  })

  test('are the first way out: stopping one before deleting one', () => {
    const found = verdictFor(workspaces, 'jack')
    expect(found.start.arithmetic).toBe('45 used + 30 = 75 > 50')
    expect(found.unblock).toMatchObject({
      shortfallCredits: 25,
      stop: [],
      remove: [{ workspace: 'a', freesCredits: 30 }],
    })
    expect(found.unblock && unblockTexts(found.unblock)).toEqual([
      'Delete "a": frees 30 credits.',
      'Raise the allowance of "Backend" from 20 to 45, or of "Data" from 30 to 55, or of "Everyone" from 0 to 25.',
    ])
    const cheaper = verdictFor(workspaces, 'jack', { on: exactly(20), off: exactly(0) })
    expect(cheaper.unblock && unblockTexts(cheaper.unblock)[0]).toBe('Stop "a": frees 20 credits.')
    const dearer = verdictFor(workspaces, 'jack', { on: exactly(44), off: exactly(0) })
    expect(dearer.unblock && unblockTexts(dearer.unblock)[0]).toBe(
      'Delete "a" and "b": frees 40 credits.',
    )
  })

  test('can be refused their own next build', () => {
    const model = modelOf(workspaces)
    const standing = new Standings(model, docker).ofUser('jack', 'coder')
    const [a, b] = model.workspaces
    const next = (
      workspace: Workspace | undefined,
      transition: 'start' | 'stop',
      credits: number,
    ) => {
      if (workspace === undefined) throw new Error('no workspace')
      const build = { transition, cost: exactly(credits) }
      return workspaceVerdict(workspace, standing, build, { model, costOf: docker, warnAt: 0.85 })
    }
    expect(next(a, 'start', 36).verdict.arithmetic).toBe('15 used + 36 = 51 > 50')
    expect(next(a, 'start', 35).verdict.verdict).toBe('warn')
    expect(next(b, 'start', 30).denial).toMatchObject({
      message: 'Coder could not start this workspace because your workspace quota is full.',
      quota: { credits_consumed: 35, budget: 50 },
    })
  })

  test('of which nobody knows what they weigh leave open what others weigh of a sum that Coder stated', () => {
    const model = modelOf(
      `${workspaces}quotas:\n  - {user: jack, credits_consumed: 45, budget: 50}\n`,
    )
    const costOf = (): CreditRange => ({ low: 10, high: 30 })
    const standing = new Standings(model, costOf).ofUser('jack', 'coder')
    const [a] = model.workspaces
    if (a === undefined) throw new Error('no workspace')
    const build = { transition: 'start', cost: exactly(30) } as const
    const { verdict } = workspaceVerdict(a, standing, build, { model, costOf, warnAt: 0.85 })
    expect([verdict.verdict, verdict.question.used]).toEqual(['unknown', { low: 15, high: 35 }])
  })

  test('that may not have been started may not be stopped either', () => {
    const model = modelOf(
      'groups: [{name: A, quota_allowance: 30, members: [jill], total_member_count: 2}, {name: B, quota_allowance: 5, members: [sam]}]',
    )
    const standing = new Standings(model, docker).ofUser('sam', 'coder')
    const costs = { on: exactly(30), off: exactly(10) }
    const { start, stop } = templateVerdict(standing, costs, {
      model,
      costOf: docker,
      warnAt: 0.85,
    })
    expect([start.verdict, stop.verdict]).toEqual(['unknown', 'unknown'])
  })

  test('quotas that Coder stated go before sums', () => {
    const model = modelOf(
      `${workspaces}quotas:\n  - {user: jack, credits_consumed: 12, budget: 77}\n  - {user: sam, budget: -1}\n`,
    )
    const standings = new Standings(model, docker)
    expect(standings.ofUser('jack', 'coder')).toMatchObject({
      budget: { credits: exactly(77), isStated: true, isUnlimited: false },
      consumption: { credits: exactly(12), isStated: true },
    })
    expect(standings.budgetOf('sam', 'coder').isUnlimited).toBe(true)
  })
})

describe('incomplete knowledge', () => {
  test('members that are not listed make the budgets of all others ranges', () => {
    const model = modelOf(
      'groups: [{name: A, quota_allowance: 30, members: [jill], total_member_count: 2}, {name: B, quota_allowance: 5, members: [sam]}]',
    )
    const standings = new Standings(model)
    expect(standings.budgetOf('jill', 'coder').credits).toEqual(exactly(30))
    expect(standings.budgetOf('sam', 'coder').credits).toEqual({ low: 5, high: 35 })
    expect(standings.budgetOf('sam', 'coder').parts.filter(part => !part.certain)).toEqual([
      { group: 'A', allowanceCredits: 30, certain: false },
    ])
  })

  test('a profile is somebody in these groups and Everyone', () => {
    const model = modelOf(
      `${documented}  - {name: Everyone, quota_allowance: 1}\nprofiles: [{groups: [Backend, Frontend]}]\n`,
    )
    const [profile] = model.profiles
    expect(profile && new Standings(model).ofProfile(profile)).toMatchObject({
      name: 'anyone in Backend and Frontend',
      budget: { credits: exactly(31) },
    })
  })

  test('the prebuilds user has Everyone and its own group', () => {
    const model = modelOf(
      'groups: [{name: Everyone, quota_allowance: 7}, {name: coderprebuiltworkspaces, quota_allowance: 20}, {name: A, quota_allowance: 5, members: [sam], total_member_count: 3}]',
    )
    expect(new Standings(model).budgetOf('prebuilds', 'coder').credits).toEqual(exactly(27))
  })
})

test('words alone do not make a failure a denial', () => {
  expect(isQuotaDenial({ error: 'insufficient quota', error_code: INSUFFICIENT_QUOTA })).toBe(true)
  expect(isQuotaDenial({ error: 'terraform plan: googleapi: insufficient quota in region' })).toBe(
    false,
  )
})
