import { describe, expect, test } from 'vitest'
import { parseQuota } from '../../src/config/quota/quota-file.ts'
import { silenceText } from '../../src/config/quota/quota-model.ts'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import { createSource } from '../../src/text/source.ts'

function parse(text: string) {
  const list = new DiagnosticList()
  const source = createSource('quota.yaml', text)
  const model = parseQuota(source, list)
  const found = list.items.map(item => {
    const { start, end } = item.subject?.span ?? { start: 0, end: 0 }
    return `${source.lines.position(start).line} "${text.slice(start, end)}" ${item.code} ${item.message}`
  })
  return { model, found }
}

const documented = `
groups:
  - {name: Frontend, quota_allowance: 10, members: [jill, alex]}
  - {name: Backend, quota_allowance: 20, members: [jill, jack]}
  - {name: Data, quota_allowance: 30, members: [jack, sam]}
`

describe('a quota file', () => {
  test('gives groups with their members, and Everyone at 0', () => {
    const { model, found } = parse(documented)
    expect(found).toEqual([])
    expect(model?.licensed).toBe(true)
    expect(model?.organizations).toEqual([{ name: 'coder', id: undefined, isDefault: true }])
    expect(
      model?.groups.map(group => [group.name, group.allowanceCredits, group.members.join()]),
    ).toEqual([
      ['Frontend', 10, 'jill,alex'],
      ['Backend', 20, 'jill,jack'],
      ['Data', 30, 'jack,sam'],
      ['Everyone', 0, ''],
    ])
    expect(model?.users.map(user => `${user.name} in ${user.organizations.join()}`)).toEqual([
      'jill in coder',
      'alex in coder',
      'jack in coder',
      'sam in coder',
    ])
    expect(model?.profiles).toEqual([])
    expect(model?.silences.map(silenceText)).toEqual([
      'Everyone in "coder" is not listed and allows 0 credits.',
      'No workspaces are listed: each verdict is on a first workspace.',
    ])
  })

  test('without a licence there is nothing else to say', () => {
    expect(parse(`licensed: false\n${documented}`).model?.silences).toEqual([
      { kind: 'not-licensed' },
    ])
  })

  test('without users and members has a profile for each group', () => {
    const { model } = parse('groups: [{name: A, quota_allowance: 1}, {name: B}]')
    expect(model?.profiles).toEqual([
      { name: 'anyone in A', organization: 'coder', groups: ['A'] },
      { name: 'anyone in B', organization: 'coder', groups: ['B'] },
    ])
    expect(parse('licensed: true\n').model?.profiles).toEqual([
      { name: 'anyone', organization: 'coder', groups: [] },
    ])
  })

  test('profiles are people known by their groups', () => {
    const { model } = parse(
      `${documented}\nprofiles: [{groups: [Frontend, Backend, Everyone]}, {name: newcomer, groups: []}]`,
    )
    expect(model?.profiles).toEqual([
      {
        name: 'anyone in Backend and Frontend',
        organization: 'coder',
        groups: ['Backend', 'Frontend'],
      },
      { name: 'newcomer', organization: 'coder', groups: [] },
    ])
  })

  test('workspaces have an owner, an organization and a state or a cost', () => {
    const { model, found } = parse(`${documented}
workspaces:
  - {name: a, owner: jill, template: docker, state: stopped}
  - {name: b, owner: jill, cost: 30}
`)
    expect(found).toEqual([])
    expect(model?.workspaces).toMatchObject([
      {
        name: 'a',
        owner: 'jill',
        organization: 'coder',
        template: 'docker',
        state: 'off',
        costCredits: undefined,
      },
      {
        name: 'b',
        owner: 'jill',
        organization: 'coder',
        template: undefined,
        state: 'on',
        costCredits: 30,
      },
    ])
    expect(model?.silences.map(silence => silence.kind)).toEqual(['everyone-not-listed'])
  })

  test('organizations have ids, and Everyone the id of its organization', () => {
    const { model, found } = parse(`
organizations: [{name: one, id: o1}, {name: two, id: o2, is_default: true}]
groups:
  - {id: o1, name: All of us, organization_id: o1, quota_allowance: 7}
  - {id: g2, name: Everyone, organization: two, quota_allowance: 5, members: [u1]}
users:
  - {username: jill, id: u1, organizations: [one, two]}
  - {username: bot, is_system: true}
`)
    expect(found).toEqual([])
    expect(
      model?.groups.map(group => [
        group.organization,
        group.name,
        group.isEveryone,
        group.members.join(),
      ]),
    ).toEqual([
      ['one', 'All of us', true, ''],
      ['two', 'Everyone', true, ''],
    ])
    expect(model?.users.map(user => [user.name, user.organizations.join(), user.isSystem])).toEqual(
      [
        ['jill', 'one,two', false],
        ['bot', 'two', true],
      ],
    )
  })

  test('users may name their groups', () => {
    const { model, found } = parse(
      'users: [{username: jill, groups: [A]}]\ngroups: [{name: A, quota_allowance: 3}]',
    )
    expect(found).toEqual([])
    expect(model?.groups[0]?.members).toEqual(['jill'])
  })

  test('members that are not listed are counted', () => {
    const { model } = parse(
      'groups: [{name: A, quota_allowance: 3, members: [jill], total_member_count: 5}]',
    )
    expect(model?.groups[0]?.unlistedMembers).toBe(4)
    expect(model?.silences.map(silence => silence.kind)).toContain('members-not-listed')
  })
})

describe('what is wrong with a quota file', () => {
  const cases: readonly [name: string, text: string, found: string[]][] = [
    [
      'a group listed twice',
      'groups:\n  - name: A\n  - name: A\n',
      [
        '3 "A" config/group-listed-twice The group "A" of "coder" is listed twice; expected it once.',
      ],
    ],
    [
      'a negative allowance',
      'groups:\n  - name: A\n    quota_allowance: -5\n',
      [
        '3 "-5" config/negative-allowance The allowance of "A" is -5: each member\'s budget shrinks by it; expected 0 or more.',
      ],
    ],
    [
      'a member nowhere defined',
      'users: [jill]\ngroups:\n  - name: A\n    members: [jil]\n',
      [
        '4 "jil" config/unknown-member The member "jil" of "A" is not among the listed users; did you mean "jill"?',
      ],
    ],
    [
      'an owner nowhere defined',
      'users: [jill]\nworkspaces:\n  - {name: a, owner: xavier}\n',
      ['3 "xavier" config/unknown-owner The owner "xavier" of "a" is not among the listed users.'],
    ],
    [
      'a user listed twice',
      'users: [jill, jill]\n',
      [
        '1 "jill" config/user-listed-twice The user "jill" is listed twice; expected each user once.',
      ],
    ],
    [
      'an id twice',
      'users: [{username: a, id: x}, {username: b, id: x}]\n',
      ['1 "x" config/id-listed-twice The id "x" belongs to two entries; expected each id once.'],
    ],
    [
      'an organization that is missing',
      'organizations: [one]\ngroups:\n  - {name: A, organization: on}\n',
      [
        '3 "on" config/unknown-organization The organization "on" is not listed; did you mean "one"?',
      ],
    ],
    [
      'an organization twice',
      'organizations: [one, one]\n',
      [
        '1 "one" config/organization-listed-twice The organization "one" is listed twice; expected it once.',
      ],
    ],
    [
      'two default organizations',
      'organizations: [{name: a, is_default: true}, {name: b, is_default: true}]\n',
      [
        '1 "true" config/several-default-organizations A second organization, "b", is the default one; expected one at most.',
      ],
    ],
    [
      'no organization where there are several',
      'groups:\n  - {name: A, organization: one}\n  - {name: B, organization: two}\n  - {name: C}\n',
      [
        '4 "{name: C}" config/organization-needed No organization is named here although the file has several: "one", "two".',
      ],
    ],
    [
      'a profile with an unknown group',
      'groups: [{name: Data}]\nprofiles:\n  - groups: [data]\n',
      [
        '3 "data" config/unknown-group The group "data" of "coder" is not listed; did you mean "Data"?',
      ],
    ],
    [
      'a user with an unknown group',
      'users: [{username: a, groups: [B]}]\n',
      ['1 "B" config/unknown-group The group "B" of "coder" is not listed.'],
    ],
    [
      'everyone in small letters',
      'groups: [{name: everyone}]\n',
      [
        '1 "everyone" config/everyone-spelling The group "everyone" is an ordinary group; the one that has all members is called "Everyone".',
      ],
    ],
    [
      'a member twice',
      'groups: [{name: A, members: [a, a]}]\n',
      [
        '1 "a" config/member-listed-twice The user "a" is twice among the members of "A"; counted once.',
      ],
    ],
    [
      'a workspace twice, in other letters',
      'workspaces:\n  - {name: a, owner: b}\n  - {name: A, owner: b}\n',
      [
        '3 "A" config/workspace-listed-twice The workspace "A" of "b" is listed twice; expected it once.',
      ],
    ],
    [
      'a quota twice',
      'quotas: [{user: a, budget: 1}, {user: a, budget: 2}]\n',
      [
        '1 "a" config/quota-listed-twice The quota of "a" in "coder" is given twice; expected it once.',
      ],
    ],
    [
      'fewer members counted than listed',
      'groups: [{name: A, members: [a, b], total_member_count: 1}]\n',
      [
        '1 "1" config/too-few-counted The group "A" has 2 members listed and 1 counted; taken as 2.',
      ],
    ],
    [
      'members of Everyone that leave out a listed user',
      'users: [a, b]\ngroups:\n  - {name: Everyone, members: [a]}\n',
      [
        '3 "[a]" config/everyone-members The members of Everyone in "coder" are all members of the organization, whoever is listed here.',
      ],
    ],
    [
      'a member of a group outside the own organizations',
      'organizations: [one, two]\nusers: [{username: a, organizations: [one]}]\ngroups: [{name: T, organization: two, members: [a]}]\n',
      [
        '3 "T" config/member-outside-organization The user "a" is in the group "T" but not in its organization "two"; the group\'s allowance counts, that of Everyone does not.',
      ],
    ],
  ]
  test.each(cases)('%s', (_, text, found) => {
    expect(parse(text).found).toEqual(found)
  })

  test('a large file with as many mistakes is read soon', () => {
    const members = Array.from({ length: 20_000 }, (_, n) => `u${n}`)
    const text = JSON.stringify({ users: ['a'], groups: [{ name: 'A', members }] })
    const started = performance.now()
    expect(parse(text).found).toHaveLength(20_000)
    expect(performance.now() - started).toBeLessThan(15_000)
  })
})
