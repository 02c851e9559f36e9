/** Exports and ledgers tell whom a group was charged for, while nobody says who is in the group, or what budget it has. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LimitsReport } from '../../src/report/limits/report.ts'
import { cli } from '../support/cli.ts'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'creditcheck-'))
})

afterAll(() => rmSync(folder, { recursive: true }))

const HEADER =
  'user_id,username,group_id,group_name,organization_id,organization_name,model,provider,provider_name,input_tokens,output_tokens,cache_read_tokens,cache_write_tokens,cost_micros,period_start,period_end'

function row(user: string, group: string, micros: number): string {
  return `u-${user},${user},g-${group},${group},o-1,acme,m,p,p,1,2,3,4,${micros},2026-03-01T00:00:00Z,2026-03-20T12:00:00Z`
}

/** `[user, group, spent, limit, blocked, status, doubts]` of each budget. */
async function budgets(...sources: readonly string[]): Promise<readonly unknown[]> {
  const argv = sources.flatMap((text, index) => {
    const name = `${index}.${text.startsWith('user_id') ? 'csv' : 'yaml'}`
    writeFileSync(join(folder, name), text)
    return ['--spend', name]
  })
  const { stdout } = await cli(
    ['limits', ...argv, '--now', '2026-03-20T12:00:00Z', '--format', 'json'],
    { cwd: folder },
  )
  const { users }: LimitsReport = JSON.parse(stdout)
  return users.map(({ user, budget }) => [
    user,
    budget?.group,
    budget?.spent_low_micros,
    budget?.source === 'unknown' ? '?' : budget?.limit_micros,
    budget?.blocked,
    budget?.status,
    budget?.doubts,
  ])
}

const WHO = 'Nobody says who is in "A"; whoever was charged to it is taken for a member.'

describe('of an export', () => {
  const exported = [HEADER, row('ada', 'A', 9_000_000), row('bob', 'A', 1_000_000), ''].join('\n')
  const byExport = (rest: string) => [
    `organizations: [{name: acme}]\ngroups: [{name: Everyone, ai_budget: {spend_limit_micros: 2000000}}, ${rest}]\n`,
    exported,
  ]

  test('alone nobody knows any limit, and what was spent counts all the same', async () => {
    const doubt = 'Nobody says which budget "A" has.'
    expect(await budgets(exported)).toEqual([
      ['ada', 'A', 9_000_000, '?', null, 'unknown', [doubt]],
      ['bob', 'A', 1_000_000, '?', null, 'unknown', [doubt]],
    ])
  })

  test('who was charged to a group is in it, where nobody says who is', async () => {
    const sources = byExport('{name: A, ai_budget: {spend_limit_micros: 9000000}}')
    expect(await budgets(...sources)).toEqual([
      ['ada', 'A', 9_000_000, 9_000_000, true, 'assumed', [WHO]],
      ['bob', 'A', 1_000_000, 9_000_000, false, 'assumed', [WHO]],
    ])
  })

  test('a group that no file lists has a budget that nobody states', async () => {
    const doubt = 'Nobody says which budget "A" has.'
    expect((await budgets(...byExport('{name: B}')))[0]).toEqual([
      'ada',
      'A',
      9_000_000,
      '?',
      null,
      'unknown',
      [doubt],
    ])
  })

  test('members that are listed are all there are', async () => {
    const sources = byExport('{name: A, ai_budget: {spend_limit_micros: 9000000}, members: [bob]}')
    expect(await budgets(...sources)).toEqual([
      ['ada', 'Everyone (acme)', 0, 2_000_000, false, 'exact', []],
      ['bob', 'A', 1_000_000, 9_000_000, false, 'exact', []],
    ])
  })

  test('groups that a user lists go before those that were charged', async () => {
    const sources = byExport('{name: A, ai_budget: {spend_limit_micros: 9000000}}')
    const users = 'users: [{username: ada, groups: []}, {username: bob, groups: [A]}]\n'
    expect(await budgets(`${sources[0]}${users}`, exported)).toEqual([
      ['ada', 'Everyone (acme)', 0, 2_000_000, false, 'exact', []],
      ['bob', 'A', 1_000_000, 9_000_000, false, 'exact', []],
    ])
  })

  test('somebody without spend may be in a group with a larger budget', async () => {
    const sources = byExport('{name: A, ai_budget: {spend_limit_micros: 9000000}}')
    const [, , eve] = await budgets(`${sources[0]}users: [ada, bob, eve]\n`, exported)
    const doubt = 'Not all members of "A" are listed; the user may be one of them.'
    expect(eve).toEqual(['eve', 'Everyone (acme)', 0, 2_000_000, false, 'range', [doubt]])
  })
})

test('a ledger tells of memberships as an export does', async () => {
  const ledger = `
groups: [{name: A, ai_budget: {spend_limit_micros: 9000000}}]
ledger: [{user: ada, group: A, day: "2026-03-02", spend_micros: 8000000}]
`
  expect(await budgets(ledger)).toEqual([
    ['ada', 'A', 8_000_000, 9_000_000, false, 'assumed', [WHO]],
  ])
})
