import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseQuotaEntries } from '../../src/config/quota/quota-file.ts'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import { exactly } from '../../src/quota/credit-range.ts'
import { parseScenario } from '../../src/quota/scenario/file.ts'
import { replayScenario, type ScenarioContext } from '../../src/quota/scenario.ts'
import { createSource } from '../../src/text/source.ts'
import { type QuotaCase, readCases, recordedAnswer } from '../conformance/quota.ts'

function replay(text: string, context: Partial<ScenarioContext> = {}) {
  const list = new DiagnosticList()
  const source = createSource('scenario.yaml', text)
  const file = parseScenario(source, list)
  const result =
    file && replayScenario(file, { quota: undefined, priceOf: () => undefined, ...context }, list)
  const found = list.items.map(item => {
    const { start, end } = item.subject?.span ?? { start: 0, end: 0 }
    return `${source.lines.position(start).line} "${text.slice(start, end)}" ${item.code} ${item.message}`
  })
  return { result, found }
}

const verdicts = (run: ReturnType<typeof replay>) =>
  run.result?.steps.map(step => step.answer.verdict)

describe('a scenario', () => {
  test('in short form, with prices of templates', () => {
    const run = replay(`
groups:
  - {name: Data, quota_allowance: 30, members: [sam]}
templates:
  docker: {on: 30, off: 10}
events:
  - {create: one, owner: sam, template: docker}
  - {stop: one}
  - {create: two, owner: sam, template: docker}
  - {stop: two, note: a failure TTL sends this by itself}
  - {set_allowance: Data, quota_allowance: 50}
  - {start: two}
  - {delete: one}
`)
    expect(run.found).toEqual([])
    expect(verdicts(run)).toEqual([
      'ok',
      'ok',
      'insufficient_quota',
      'ok',
      'applied',
      'ok',
      'not_checked',
    ])
    expect(run.result?.quotas).toEqual([
      { user: 'sam', organization: 'coder', consumedCredits: 30, budgetCredits: 50 },
    ])
    expect(run.result?.firstRefusal?.refusal).toEqual({
      user: 'sam',
      organization: 'coder',
      costCredits: 30,
      arithmetic: '10 used + 30 = 40 > 30',
      shortfallCredits: 10,
      raise: [
        { group: 'Everyone', fromCredits: 0, toCredits: 10 },
        { group: 'Data', fromCredits: 30, toCredits: 40 },
      ],
      stop: [],
      remove: [{ workspace: 'one', freesCredits: 10 }],
    })
    expect(run.result?.needed).toEqual([{ user: 'sam', organization: 'coder', extraCredits: 10 }])
    expect(
      run.result?.workspaces.map(each => [each.workspace, each.deleted, each.costCredits]),
    ).toEqual([
      ['one', true, 0],
      ['two', false, 30],
    ])
  })

  test('takes groups and workspaces from the quota file, and prices from the templates', () => {
    const quota = parseQuotaEntries(
      createSource(
        'quota.yaml',
        'groups: [{name: A, quota_allowance: 40, members: [sam]}]\nworkspaces: [{name: w, owner: sam, template: docker}]',
      ),
      new DiagnosticList(),
    )
    const priceOf = (name: string) =>
      name === 'docker' ? { on: exactly(30), off: exactly(10) } : undefined
    const run = replay(
      'events: [{create: v, owner: sam, cost: 20}, {stop: w}, {create: v, owner: sam, cost: 20}]',
      { quota, priceOf },
    )
    expect(run.found).toEqual([
      '1 "create" quota/workspace-exists The owner has a workspace "v" already.',
    ])
    expect(verdicts(run)).toEqual(['insufficient_quota', 'ok'])
    expect(run.result?.firstRefusal?.refusal?.stop).toEqual([{ workspace: 'w', freesCredits: 20 }])
  })

  test('a budget that Coder stated holds, with its difference to the groups', () => {
    const run = replay(`
groups: [{name: A, quota_allowance: 10, members: [sam]}]
quotas: [{user: sam, budget: 25, credits_consumed: 5}]
events: [{create: v, owner: sam, cost: 20}, {set_allowance: A, quota_allowance: 9}]
`)
    expect(verdicts(run)).toEqual(['ok', 'applied'])
    expect(run.result?.quotas).toEqual([
      { user: 'sam', organization: 'coder', consumedCredits: 25, budgetCredits: 24 },
    ])
  })

  test('claims move a workspace to its new owner, with its template', () => {
    const run = replay(`
groups: [{name: coderprebuiltworkspaces, quota_allowance: 30, members: [prebuilds]}, {name: A, quota_allowance: 20, members: [sam]}]
templates: {docker: {on: 20, off: 5}}
events:
  - {create: p, owner: prebuilds, template: docker}
  - {claim: p, new_owner: sam}
  - {stop: p, owner: sam}
`)
    expect(run.found).toEqual([])
    expect(verdicts(run)).toEqual(['ok', 'ok', 'ok'])
    expect(run.result?.quotas.map(each => [each.user, each.consumedCredits])).toEqual([
      ['prebuilds', 0],
      ['sam', 5],
    ])
  })

  test('what is needed is the most that any build lacks if all pass', () => {
    const run = replay(`
groups: [{name: A, quota_allowance: 10, members: [sam]}]
events:
  - {create: a, owner: sam, cost: 30}
  - {create: b, owner: sam, cost: 30}
  - {delete: a}
  - {delete: b}
  - {create: c, owner: sam, cost: 20}
`)
    expect(verdicts(run)).toEqual([
      'insufficient_quota',
      'insufficient_quota',
      'not_checked',
      'not_checked',
      'insufficient_quota',
    ])
    expect(run.result?.needed).toEqual([{ user: 'sam', organization: 'coder', extraCredits: 50 }])
    const raised = replay(`
groups: [{name: A, quota_allowance: 60, members: [sam]}]
events: [{create: a, owner: sam, cost: 30}, {create: b, owner: sam, cost: 30}, {delete: a}, {delete: b}, {create: c, owner: sam, cost: 20}]
`)
    expect(raised.result?.firstRefusal).toBeUndefined()
  })
})

describe('what is wrong with a scenario', () => {
  const cases: readonly [name: string, events: string, found: string][] = [
    [
      'nothing happens',
      '{owner: sam}',
      '3 "{owner: sam}" quota/which-event The event does not say what happens; expected "op", or a key such as "start".',
    ],
    [
      'two things happen',
      '{start: a, stop: a}',
      '3 "stop" quota/which-event The event says several things: "start", "stop"; expected one.',
    ],
    [
      'no such workspace',
      '{start: z}',
      '3 "start" quota/no-such-workspace There is no workspace "z" at this point.',
    ],
    [
      'a misspelt workspace',
      '{start: worksapce}',
      '3 "start" quota/no-such-workspace There is no workspace "worksapce" at this point; did you mean "workspace"?',
    ],
    [
      'two of that name',
      '{start: twin}',
      '3 "start" quota/which-owner Several users have a workspace "twin": "jill", "sam".',
    ],
    [
      'no owner',
      '{create: x, cost: 1}',
      '3 "{create: x, cost: 1}" quota/event-needs The key "owner" is missing; "create" needs it.',
    ],
    [
      'no cost',
      '{create: x, owner: sam}',
      '3 "create" quota/cost-needed The build of "x" has neither a cost nor a template.',
    ],
    [
      'no such template',
      '{create: x, owner: sam, template: dokcer}',
      '3 "template" quota/no-such-template The price of the template "dokcer" is not known; did you mean "docker"?',
    ],
    [
      'no such group',
      '{set_allowance: Date, quota_allowance: 1}',
      '3 "set_allowance" quota/no-such-group There is no group "Date" at this point; did you mean "Data"?',
    ],
    [
      'no such user',
      '{op: add_member, group: Data, user: kim}',
      '3 "user" quota/no-such-user There is no user "kim" at this point; did you mean "jim"?',
    ],
    [
      'no such organization',
      '{op: delete_group, group: Data, organization: two}',
      '3 "organization" quota/no-such-organization There is no organization "two".',
    ],
    [
      'a group that exists',
      '{create_group: Data}',
      '3 "create_group" quota/group-exists The group "Data" exists already.',
    ],
    [
      'nothing is pending',
      '{run: workspace}',
      '3 "run" quota/nothing-waits No build of "workspace" is pending.',
    ],
    [
      'a key too many',
      '{delete: workspace, user: sam}',
      '3 "user" quota/event-has-no The key "user" has no meaning with "delete".',
    ],
    [
      'an unknown key',
      '{start: workspace, pirce: 3}',
      '3 "pirce" config/unknown-key The key "pirce" is not known in "events[0]"; expected one of',
    ],
    [
      'an unknown outcome',
      '{start: workspace, outcome: fail}',
      '3 "fail" config/not-allowed "events[0].outcome" is "fail"; expected one of',
    ],
  ]
  test.each(cases)('%s', (_, event, found) => {
    const run = replay(`
events:
  - ${event}
users: [sam, jill, jim]
groups: [{name: Data, quota_allowance: 30, members: [sam]}]
templates: {docker: {on: 30, off: 10}}
workspaces: [{name: workspace, owner: sam, cost: 1}, {name: twin, owner: sam, cost: 1}, {name: twin, owner: jill, cost: 1}]
`)
    const [first = '', ...more] = run.found
    expect(first.slice(0, found.length)).toBe(found)
    expect(more).toEqual([])
  })

  test('a second build while one is pending', () => {
    const run = replay(
      'groups: []\nevents: [{create: a, owner: sam, cost: 0, outcome: pending}, {stop: a, cost: 0}, {run: a}]\n',
    )
    expect(run.found).toEqual([
      '2 "stop" quota/build-waits A build of "a" is still pending; expected its "run" before another build.',
    ])
    expect(verdicts(run)).toEqual(['pending', 'not_checked'])
  })

  test('a workspace whose template has no exact price', () => {
    const run = replay('workspaces: [{name: a, owner: sam, template: t}]\nevents: []\n')
    expect(run.found).toEqual([
      '1 "a" quota/cost-needed What "a" costs does not follow exactly from its template "t".',
    ])
  })
})

test('recorded cases are scenarios, and give the recorded answers', () => {
  const cases = readCases<QuotaCase>(resolve(import.meta.dirname, '../corpus/quota/quota.jsonl'))
  const differing: string[] = []
  for (const { id, organizations, users, groups, licensed, events, expected } of cases) {
    const run = replay(JSON.stringify({ organizations, users, groups, licensed, events }))
    const ours = run.result?.steps.map(step => recordedAnswer(step.answer))
    const notes = run.found.filter(each => !/negative-allowance|everyone-members/.test(each))
    if (notes.length > 0 || JSON.stringify(ours) !== JSON.stringify(expected))
      differing.push(`${id} ${notes[0] ?? ''}`)
  }
  expect(differing).toEqual([])
  expect(cases.length).toBeGreaterThan(300)
})
