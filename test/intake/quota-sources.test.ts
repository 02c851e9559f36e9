import { describe, expect, test } from 'vitest'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import { readQuotaSources } from '../../src/intake/quota-sources.ts'
import { Standings } from '../../src/quota/standing.ts'
import { createSource } from '../../src/text/source.ts'

const org = '22222222-2222-4222-8222-222222222222'
const user = (name: string) => ({
  id: `id-${name}`,
  username: name,
  email: `${name}@example.com`,
  status: 'active',
})
const group = (name: string, allowance: number, members: readonly string[], more: object = {}) => ({
  id: `g-${name}`,
  name,
  display_name: name,
  organization_id: org,
  organization_name: 'coder',
  organization_display_name: 'Coder',
  members: members.map(user),
  total_member_count: members.length,
  avatar_url: '',
  quota_allowance: allowance,
  source: 'user',
  ...more,
})
const everyone = group('Everyone', 5, ['jill', 'jack', 'kim'], { id: org })
const groups = [everyone, group('Frontend', 10, ['jill']), group('Data', 30, ['jack'])]
const workspace = (name: string, owner: string, cost: number, more: object = {}) => ({
  id: `w-${name}`,
  name,
  owner_id: `id-${owner}`,
  owner_name: owner,
  organization_id: org,
  organization_name: 'coder',
  template_name: 'docker',
  latest_build: {
    build_number: 3,
    transition: 'start',
    status: 'running',
    daily_cost: cost,
    ...more,
  },
})

function read(files: { readonly [path: string]: unknown }) {
  const list = new DiagnosticList()
  const sources = Object.entries(files).map(([path, data]) =>
    createSource(path, typeof data === 'string' ? data : JSON.stringify(data, null, 1)),
  )
  const model = readQuotaSources(sources, list)
  const found = list.items.map(item => {
    const at = item.subject
    const line = at?.source.lines.position(at.span.start).line
    return `${at?.source.path}:${line} ${item.code}`
  })
  const numbers = (name: string) => {
    if (model === undefined) return undefined
    const { budget, used } = new Standings(model).numbersOf(name, 'coder')
    return [budget.low, budget.high, used.low, used.high]
  }
  return { model, found, numbers }
}

describe("answers of Coder's API", () => {
  test('groups as they are', () => {
    const { model, found, numbers } = read({ 'groups.json': groups })
    expect(found).toEqual([])
    expect(
      model?.groups.map(each => [
        each.name,
        each.isEveryone,
        each.allowanceCredits,
        each.members.join(),
      ]),
    ).toEqual([
      ['Everyone', true, 5, ''],
      ['Frontend', false, 10, 'jill'],
      ['Data', false, 30, 'jack'],
    ])
    expect([numbers('jill'), numbers('jack'), numbers('kim')]).toEqual([
      [15, 15, 0, 0],
      [35, 35, 0, 0],
      [5, 5, 0, 0],
    ])
  })

  test('one group alone, and the same group twice', () => {
    expect(
      read({ 'a.json': group('Data', 30, ['jack']), 'b.json': [group('Data', 30, ['jack'])] }),
    ).toMatchObject({
      found: [],
      model: { groups: [{ name: 'Data' }, { name: 'Everyone' }] },
    })
  })

  test('members, users, organizations, workspaces and entitlements, in any order of files', () => {
    const files = {
      'a-workspaces.json': {
        workspaces: [
          workspace('one', 'jill', 30),
          workspace('two', 'jill', 10, { transition: 'stop', status: 'failed' }),
          workspace('gone', 'jill', 0, { transition: 'delete', status: 'deleted' }),
        ],
        count: 3,
      },
      'b-members.json': [{ user_id: 'id-lee', username: 'lee', organization_id: org, roles: [] }],
      'c-users.json': { users: [{ ...user('max'), organization_ids: [org] }], count: 1 },
      'd-groups.json': groups,
      'e-organizations.json': [{ id: org, name: 'coder', display_name: 'Coder', is_default: true }],
      'f-entitlements.json': {
        features: { template_rbac: { entitlement: 'entitled', enabled: true } },
        has_license: true,
      },
    }
    const { model, found, numbers } = read(files)
    expect(found).toEqual([])
    expect(model?.licensed).toBe(true)
    expect(model?.organizations).toEqual([{ id: org, name: 'coder', isDefault: true }])
    expect(
      model?.workspaces.map(each => [each.name, each.state, each.costCredits, each.template]),
    ).toEqual([
      ['one', 'on', 30, 'docker'],
      ['two', 'off', 10, 'docker'],
    ])
    expect(numbers('jill')).toEqual([15, 15, 40, 40])
    expect([numbers('lee'), numbers('max')]).toEqual([
      [5, 5, 0, 0],
      [5, 5, 0, 0],
    ])
    const backwards = read(Object.fromEntries(Object.entries(files).reverse()))
    expect(JSON.stringify(backwards.model)).toBe(JSON.stringify(model))
  })

  test('no licence', () => {
    const entitlements = {
      features: { template_rbac: { entitlement: 'not_entitled', enabled: false } },
    }
    expect(read({ 'groups.json': groups, 'e.json': entitlements }).model?.licensed).toBe(false)
  })

  test('a workspace quota belongs to the user after whom the file is named', () => {
    const { found, numbers } = read({
      'quota/jill.json': { credits_consumed: 40, budget: 99 },
      'groups.json': groups,
    })
    expect(found).toEqual([])
    expect(numbers('jill')).toEqual([99, 99, 40, 40])
    expect(
      read({ 'quota/nobody.json': { credits_consumed: 40, budget: 99 }, 'groups.json': groups })
        .found,
    ).toEqual(['quota/nobody.json:1 intake/whose-quota'])
  })

  test('together with a quota file', () => {
    const { found, numbers } = read({
      'groups.json': groups,
      'quota.yaml': 'workspaces: [{name: one, owner: jill, cost: 30}]\n',
    })
    expect(found).toEqual([])
    expect(numbers('jill')).toEqual([15, 15, 30, 30])
  })

  test('members that are not shown make budgets ranges', () => {
    const some = read({
      'groups.json': [everyone, group('Data', 30, ['jack'], { total_member_count: 2 })],
    })
    expect([some.numbers('jack'), some.numbers('kim')]).toEqual([
      [35, 35, 0, 0],
      [5, 35, 0, 0],
    ])
    const none = read({
      'groups.json': [
        everyone,
        { ...group('Data', 30, []), members: undefined, total_member_count: 4 },
      ],
    })
    expect(none.numbers('kim')).toEqual([5, 35, 0, 0])
    expect(none.model?.groups[1]?.unlistedMembers).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('what is wrong with an answer', () => {
  const zero = '00000000-0000-0000-0000-000000000000'
  const zeroed = {
    id: zero,
    name: '',
    display_name: '',
    organization_id: zero,
    members: null,
    quota_allowance: 0,
    source: '',
  }
  test.each([
    [
      'the zeroed groups of the command line',
      [{ Group: zeroed }, { Group: zeroed }],
      ['x.json:2 intake/zeroed-groups'],
    ],
    ['the same without their wrapping', [zeroed, zeroed], ['x.json:2 intake/zeroed-groups']],
    [
      'groups in short',
      [{ id: 'g', name: 'A', display_name: '', organization_id: org, source: 'user' }],
      ['x.json:4 intake/group-without-allowance'],
    ],
    ['something else', [{ a: 1 }, { b: 2 }], ['x.json:2 intake/quota-rest-shape']],
    [
      'a page of workspaces',
      { workspaces: [workspace('one', 'jill', 3)], count: 80 },
      ['x.json:19 intake/not-all-workspaces'],
    ],
    ['a page of users', { users: [user('jill')], count: 80 }, ['x.json:10 intake/not-all-users']],
    [
      'an allowance as text',
      [{ ...group('A', 1, []), quota_allowance: '10' }],
      ['x.json:12 intake/quota-rest-field'],
    ],
    [
      'an allowance beyond 32 bits',
      [{ ...group('A', 1, []), quota_allowance: 2147483648 }],
      ['x.json:12 intake/quota-rest-field'],
    ],
    [
      'a workspace without a build cost',
      [{ ...workspace('a', 'b', 1), latest_build: {} }],
      ['x.json:10 intake/quota-rest-field'],
    ],
  ])('%s', (_, data, found) => {
    expect(read({ 'x.json': data }).found).toEqual(found)
  })

  test('a wrapped group that is filled is read', () => {
    expect(read({ 'x.json': [{ Group: group('Data', 30, ['jack']) }] })).toMatchObject({
      found: [],
      model: { groups: [{ name: 'Data', allowanceCredits: 30 }, { name: 'Everyone' }] },
    })
  })

  test('broken JSON beside a readable file', () => {
    const { found, numbers } = read({ 'a.json': '{', 'groups.json': groups })
    expect(found).toEqual(['a.json:1 config/json-syntax'])
    expect(numbers('jill')).toEqual([15, 15, 0, 0])
  })
})
