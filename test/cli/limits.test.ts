/** Limits from the command line: who may still spend what, from files, saved answers and exports. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { LimitsReport } from '../../src/report/limits/report.ts'
import { cli, REPOSITORY } from '../support/cli.ts'

let folder = ''
const folders: string[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'creditcheck-'))
  folders.push(folder)
})

afterAll(() => {
  for (const each of folders) rmSync(each, { recursive: true })
})

function save(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
}

const run = (...argv: readonly string[]) => cli(['limits', ...argv], { cwd: folder })

/** As programs read it: their numbers are doubles. */
async function report(...argv: readonly string[]): Promise<LimitsReport> {
  const { stdout, stderr } = await run(...argv, '--format', 'json')
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

const BUDGETS = `
coder_version: "2.36"
now: 2026-03-20T12:00:00Z
groups:
  - {name: Everyone, ai_budget: {spend_limit_micros: 20000000}}
  - {name: A, ai_budget: {spend_limit_micros: 100000000}, members: [ada]}
users: [ada, bob]
ledger:
  - {user: ada, group: A, day: "2026-03-02", spend_micros: 99999999}
  - {user: bob, group: Everyone, day: "2026-03-02", spend_micros: 20000000}
  - {user: bob, group: Everyone, day: "2026-02-27", spend_micros: 5000000}
`

const CHATS = `
coder_version: "2.35"
now: 2026-03-20T12:00:00Z
chat_limits: {spend_limit_micros: 10000000, period: day}
groups:
  - {name: A, chat_spend_limit_micros: 5000000, ai_budget: {spend_limit_micros: 100000000}, members: [ada]}
users: [{username: ada, name: Ada Lovelace}, bob]
messages:
  - {user: ada, created_at: 2026-03-20T09:00:00Z, total_cost_micros: 4000000, provider: p, model: m, chat: c1, chat_title: Engine, input_tokens: 1200000, output_tokens: 10}
  - {user: ada, created_at: 2026-03-20T10:00:00Z, total_cost_micros: 1000000, provider: p, model: m, chat: c2, chat_title: Notes}
  - {user: ada, created_at: 2026-02-27T10:00:00Z, total_cost_micros: 70000, provider: q, model: n, chat: c2}
  - {user: bob, created_at: 2026-03-19T10:00:00Z, provider: q, model: free, chat: c3, input_tokens: 5}
`

describe('limits', () => {
  test('says who is blocked and who is near', async () => {
    save({ 'spend.yaml': BUDGETS })
    const { stdout, code } = await run('--spend', 'spend.yaml')
    expect(code).toBe(1)
    expect(stdout).toContain(`AI budgets, counted from 2026-03-01 to 2026-04-01 (UTC)
  ! ada  $99.999999 of $100.00  99.99 %  A; used up on 2026-03-20
  x bob  $20.00 of $20.00         100 %  blocked until 2026-04-01; Everyone
                                        (coder)
`)
    expect(stdout.endsWith('2 users, 1 blocked, 1 at 85 % or more, 1 warning\n')).toBe(true)
  })

  test('answers for another moment', async () => {
    save({ 'spend.yaml': BUDGETS })
    const { users } = await report('--spend', 'spend.yaml', '--now', '2026-04-01')
    expect(users.map(({ budget }) => [budget?.spent_low_micros, budget?.blocked])).toEqual([
      [0, false],
      [0, false],
    ])
  })

  test('shows one user with what Coder answers, by model and chat', async () => {
    save({ 'spend.yaml': CHATS })
    const { stdout } = await run('ada', '--spend', 'spend.yaml')
    expect(stdout).toContain(`ada (Ada Lovelace)

  Chat limit      $5.00 of $5.00, 100 %  [####################]
                  group "A"; counts from 2026-03-20 to 2026-03-21 (UTC)
                  blocked until 2026-03-21
                  Coder answers 409: {"message":"Chat usage limit
                  exceeded.","spent_micros":5000000,"limit_micros":5000000,"resets_at":"2026-03-21T00:00:00Z"}

Chats, costs 2026-02-18 12:00 UTC to 2026-03-20 12:00 UTC
  total cost $5.07  messages 3  chats 2  input 1.200M  output 10  cache read 0
  cache write 0
  model  total cost  messages   input  output  cache rd  cache wr
  p m         $5.00         2  1.200M      10         0         0
  q n         $0.07         1       0       0         0         0
  chat    total cost  messages   input  output  cache rd  cache wr
  Engine       $4.00         1  1.200M      10         0         0
  Notes        $1.07         2       0       0         0         0
`)
  })

  test('has the table of costs, of a time and of names', async () => {
    save({ 'spend.yaml': CHATS })
    const all = await report('--spend', 'spend.yaml', '--costs')
    expect(
      all.costs[0]?.rows.map(row => [row.user, row.cost_micros, row.messages, row.chats]),
    ).toEqual([
      ['ada', 5_070_000, 3, 2],
      ['bob', 0, 1, 1],
    ])
    const march = ['--costs', '--from', '2026-03-01', '--to', '2026-03-20T10:00:00Z']
    const some = await report('--spend', 'spend.yaml', ...march, '--search', 'LOVE')
    expect(some.costs[0]?.rows.map(row => [row.user, row.cost_micros])).toEqual([
      ['ada', 4_000_000],
    ])
    expect(some.costs[0]?.ranges).toEqual([
      { start: '2026-03-01T00:00:00Z', end: '2026-03-20T10:00:00Z' },
    ])
  })

  test('compares chat limits with the budgets that replace them', async () => {
    save({ 'spend.yaml': CHATS })
    const { migration } = await report('--spend', 'spend.yaml', '--migration')
    expect(
      migration.map(({ target, period_kept: kept, rows }) => [
        target,
        kept,
        ...rows.map(
          row => `${row.user} ${row.chat_limit_micros} ${row.budget_micros} ${row.change}`,
        ),
      ]),
    ).toEqual([
      ['configured', false, 'ada 5000000 100000000 higher', 'bob 10000000 null becomes-unlimited'],
      ['copied', false, 'ada 5000000 5000000 same', 'bob 10000000 null becomes-unlimited'],
    ])
    const { stdout } = await run('--spend', 'spend.yaml', '--migration')
    expect(stdout).toContain('+ ada  $5.00 a day -> $100.00 a month (A), 20 times as much')
  })

  test('puts files, groups of the quota file, saved answers and exports together', async () => {
    const header =
      'user_id,username,group_id,group_name,organization_id,organization_name,model,provider,provider_name,input_tokens,output_tokens,cache_read_tokens,cache_write_tokens,cost_micros,period_start,period_end'
    const row = (user: string, micros: number) =>
      `u-${user},${user},g-a,A,o-1,acme,m,p,p,1,2,3,4,${micros},2026-03-01T00:00:00Z,2026-03-20T12:00:00Z`
    save({
      'creditcheck.yaml':
        'coder_version: "2.36"\nquota: quota.yaml\nspend: [spend.yaml, export.csv]\n',
      'quota.yaml': 'organizations: [acme]\ngroups: [{name: A, members: [ada, bob]}]\n',
      'spend.yaml':
        'now: 2026-03-20T12:00:00Z\ngroups: [{name: A, organization: acme, ai_budget: {spend_limit_micros: 9000000}}]\n',
      'export.csv': `${[header, row('ada', 9_000_000), row('bob', 1_000_000)].join('\n')}\n`,
    })
    const { users, enforces } = await report()
    expect(enforces).toBe('ai_budgets')
    expect(
      users.map(({ user, budget }) => [
        user,
        budget?.spent_low_micros,
        budget?.status,
        budget?.blocked,
      ]),
    ).toEqual([
      ['ada', 9_000_000, 'exact', true],
      ['bob', 1_000_000, 'exact', false],
    ])
  })

  test('reads groups and budgets as Coder answers them', async () => {
    const group = {
      id: 'g-1',
      name: 'A',
      organization_id: 'o-1',
      organization_name: 'acme',
      quota_allowance: 0,
      total_member_count: 1,
      members: [{ id: 'u-1', username: 'ada' }],
    }
    const budget = { group_id: 'g-1', spend_limit_micros: 7_000_000 }
    const spend = {
      user_id: 'u-1',
      effective_group_id: 'g-1',
      effective_budget: { spend_limit_micros: 7_000_000, limit_source: 'group' },
      current_spend_micros: 6_999_999,
      period_start: '2026-03-01T00:00:00Z',
      period_end: '2026-04-01T00:00:00Z',
    }
    save({
      'groups.json': JSON.stringify([group]),
      'budget.json': JSON.stringify(budget),
      'spend.json': JSON.stringify(spend),
    })
    const files = ['groups.json', 'budget.json', 'spend.json'].flatMap(name => ['--spend', name])
    const { users } = await report(...files, '--now', '2026-03-05T00:00:00Z')
    expect(users.map(({ user, budget: own }) => [user, own?.limit_micros, own?.blocked])).toEqual([
      ['ada', 7_000_000, false],
    ])
  })

  test('counts users by limit where they are many', async () => {
    const names = Array.from({ length: 120 }, (_, at) => `u${String(at).padStart(3, '0')}`)
    const ledger = names
      .slice(0, 30)
      .map(name => `  - {user: ${name}, group: A, day: "2026-03-02", spend_micros: 1000000}`)
    save({
      'spend.yaml': `
coder_version: "2.36"
now: 2026-03-20T12:00:00Z
groups:
  - {name: A, ai_budget: {spend_limit_micros: 1000000}, members: [${names.slice(0, 100).join(', ')}]}
  - {name: B, members: [${names.slice(100).join(', ')}]}
ledger:
${ledger.join('\n')}
`,
    })
    const { stdout } = await run('--spend', 'spend.yaml')
    expect(stdout).toContain(
      '    100 users with $1.00, group "A": 30 blocked, $30.00 spent together\n',
    )
    expect(stdout).toContain('    20 users without a limit, charged to "Everyone (coder)"')
    expect(stdout).toContain('    and 10 others at 85 % or more; --format json has all')
    expect((await report('--spend', 'spend.yaml')).users).toHaveLength(120)
  })

  test('keeps every digit of sums beyond doubles', async () => {
    save({
      'spend.yaml': `
coder_version: "2.36"
users: [ada]
ledger: [{user: ada, group: Everyone, day: "2026-03-02", spend_micros: 9007199254740993}]
`,
    })
    const { stdout } = await run('--spend', 'spend.yaml', '--now', '2026-03-05', '--format', 'json')
    expect(stdout).toContain('"spent_low_micros": 9007199254740993,')
  })

  test.each([
    ['nothing to read', [], 'give --spend'],
    ['a user whom nobody names', ['adda', '--spend', 'spend.yaml'], 'did you mean "ada"?'],
    ['two users', ['ada', 'bob', '--spend', 'spend.yaml'], 'one user'],
    ['a time without a zone', ['--spend', 'spend.yaml', '--now', '2026-03-20T12:00:00'], 'zone'],
    ['a day that is none', ['--spend', 'spend.yaml', '--now', '2026-02-30'], 'or a day'],
    ['a range without costs', ['--spend', 'spend.yaml', '--from', '2026-03-01'], '--costs'],
    [
      'a range that ends before it begins',
      ['--spend', 'spend.yaml', '--costs', '--from', '2026-03-02', '--to', '2026-03-01'],
      'not before',
    ],
    ['a file that is not there', ['--spend', 'nowhere.yaml'], 'There is no file "nowhere.yaml"'],
    ['an export that is not there', ['--spend', 'nowhere.csv'], 'There is no file "nowhere.csv"'],
    ['a file that is no spend file', ['--spend', 'other.yaml'], 'budgets'],
  ])('%s cannot be used', async (_name, argv, message) => {
    save({ 'spend.yaml': BUDGETS, 'other.yaml': 'budgets: []\n' })
    const { code, stderr, stdout } = await run(...argv)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
  })

  test('what an export gets wrong is said with its line, and makes spend a bound', async () => {
    const header =
      'user_id,username,group_id,group_name,organization_id,organization_name,model,provider,provider_name,input_tokens,output_tokens,cache_read_tokens,cache_write_tokens,cost_micros,period_start,period_end'
    const row = 'u,ada,g,A,o,acme,m,p,p,1,2,3,4,0.5,2026-03-01T00:00:00Z,2026-03-20T12:00:00Z'
    save({ 'export.csv': `${header}\n${row}\n` })
    const { findings } = await report('--spend', 'export.csv', '--now', '2026-03-20T12:00:00Z')
    expect(
      findings.map(({ code, location }) => [code, location?.path, location?.line]),
    ).toContainEqual(['intake/spend-csv-decimal-cost', 'export.csv', 2])
  })

  test.each([
    ['budgets', BUDGETS, []],
    ['chats', CHATS, ['--costs', '--migration']],
    ['one', CHATS, ['ada']],
  ])('gives programs what the schema says: %s', async (_name, text, argv) => {
    save({ 'spend.yaml': text })
    const read = (name: string): object =>
      JSON.parse(readFileSync(join(REPOSITORY, 'schemas', `${name}.schema.json`), 'utf8'))
    const ajv = new Ajv2020({ allErrors: true, schemas: [read('report')] })
    const validate = ajv.compile(read('limits'))
    expect(validate(await report('--spend', 'spend.yaml', ...argv)) || validate.errors).toBe(true)
  })

  test('a list of saved budgets is one of answers about spend', async () => {
    const list = '[{"group_id":"g1","spend_limit_micros":4000000}]'
    save({ 'spend.yaml': 'groups: [{id: g1, name: A, members: [ada]}]\n', 'budgets.json': list })
    const { users, findings } = await report('--spend', 'spend.yaml', '--spend', 'budgets.json')
    expect(findings.map(({ code }) => code)).not.toContain('intake/quota-rest-shape')
    // Nothing says what was spent: no share of the budget is known, not even 0 %.
    expect(users[0]?.budget).toMatchObject({ limit_micros: 4000000, used_percent: null })
  })

  describe('a saved cost summary of one user', () => {
    const tokens = (count: number) => ({
      total_input_tokens: count,
      total_output_tokens: 6,
      total_cache_read_tokens: 7,
      total_cache_creation_tokens: 8,
    })
    const range = { start_date: '2026-02-18T00:00:00Z', end_date: '2026-03-20T00:00:00Z' }
    const cost = { total_cost_micros: 4000000, message_count: 3, ...tokens(5) }
    const SUMMARY = JSON.stringify({
      ...range,
      total_cost_micros: 4000000,
      priced_message_count: 2,
      unpriced_message_count: 1,
      ...tokens(5),
      by_model: [{ display_name: 'C', provider: 'anthropic', model: 'claude', ...cost }],
      by_chat: [{ root_chat_id: 'c1', chat_title: 'Engine', ...cost }],
    })
    const user = (id: string, username: string, sums: object) => ({
      user_id: id,
      username,
      name: '',
      chat_count: 1,
      ...sums,
    })
    const table = (bob: object) =>
      JSON.stringify({
        ...range,
        count: 2,
        users: [user('u1', 'ada', cost), user('u2', 'bob', bob)],
      })
    const OTHER = { ...cost, ...tokens(50) }
    const details = async (name: string, files: Readonly<Record<string, string>>) => {
      save(files)
      const paths = Object.keys(files).flatMap(path => ['--spend', path])
      const { details: cards, findings } = await report(name, ...paths, '--now', '2026-03-20')
      return { cards, codes: findings.map(({ code }) => code) }
    }

    test('is taken for that of the user who is asked for, which is said', async () => {
      const { cards, codes } = await details('ada', { 'summary.json': SUMMARY })
      expect(codes).toEqual(['spend/summary-names-nobody'])
      expect(cards).toMatchObject([
        {
          system: 'chats',
          cost_micros: 4000000,
          messages: 3,
          chats: 1,
          priced_messages: 2,
          unpriced_messages: 1,
          cache_write_tokens: 8,
          models: [{ provider: 'anthropic', model: 'claude', cost_micros: 4000000 }],
          chat_rows: [{ chat: 'c1', title: 'Engine', messages: 3 }],
        },
      ])
    })

    test('is that of the one user whose row has its sums', async () => {
      const files = { 'summary.json': SUMMARY, 'table.json': table(OTHER) }
      const ada = await details('ada', files)
      expect(ada.codes).toEqual([])
      expect(ada.cards[0]?.models).toHaveLength(1)
      const bob = await details('bob', files)
      expect(bob.cards).toMatchObject([{ input_tokens: 50, models: [], chat_rows: null }])
    })

    test('is nobody’s where two rows have its sums', async () => {
      const files = { 'summary.json': SUMMARY, 'table.json': table(cost) }
      const { cards, codes } = await details('ada', files)
      expect(codes).toEqual(['spend/summary-names-nobody'])
      expect(cards).toMatchObject([{ cost_micros: 4000000, models: [] }])
    })
  })

  test('fits 80 columns', async () => {
    save({ 'spend.yaml': CHATS })
    const { stdout } = await run('--spend', 'spend.yaml', '--costs', '--migration')
    expect(stdout.split('\n').filter(line => [...line].length > 80)).toEqual([])
  })
})
