import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/config/read-document.ts'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import { SPEND_CSV_COLUMNS, SpendCsvReader } from '../../src/intake/spend-csv.ts'
import { readSpendAnswers } from '../../src/intake/spend-rest.ts'
import { checkSpend } from '../../src/spend/check/check-spend.ts'
import { ExportTotals } from '../../src/spend/cost/export-totals.ts'
import { limitsReport, spendStatus, type UserLimits } from '../../src/spend/limits.ts'
import { formatInstant, type Instant, parseInstant } from '../../src/text/instant.ts'
import { createSource } from '../../src/text/source.ts'
import { bookOf } from './support/book.ts'

const NOW = at('2026-08-11T00:00:00Z')

function at(text: string): Instant {
  const instant = parseInstant(text)
  if (instant === undefined) throw new Error(text)
  return instant
}

function limitsOf(
  user: string,
  yaml: string,
  others: Parameters<typeof bookOf>[1] = {},
): UserLimits {
  const report = limitsReport(bookOf(yaml, others).book, { now: NOW, user })
  return report.users[0]
}

const GROUPS = `
coder_version: 2.37.0
groups:
  - { name: A, members: [sam], ai_budget: { spend_limit_micros: 100000000 } }
  - { name: B, members: [sam, kim], ai_budget: { spend_limit_micros: 60000000 } }
`

describe('a budget', () => {
  test('with spend, projection and reset', () => {
    const { budget, chat } = limitsOf(
      'sam',
      `${GROUPS}ledger:
  - { user: sam, group: A, day: 2026-07-31, spend_micros: 7 }
  - { user: sam, group: A, day: 2026-08-01, spend_micros: 50000000 }
  - { user: sam, group: B, day: 2026-08-01, spend_micros: 99000000 }
`,
    )
    expect(chat).toBeUndefined()
    expect(budget).toMatchObject({
      source: 'group',
      limitMicros: 100_000_000n,
      spentMicros: { low: 50_000_000n, high: 50_000_000n },
      remainingMicros: 50_000_000n,
      usedPercent: 50,
      isBlocked: false,
      doubts: [],
      projection: { atEndMicros: 155_000_000n },
    })
    expect(budget && spendStatus(budget)).toBe('exact')
    expect(budget && formatInstant(budget.period.end)).toBe('2026-09-01T00:00:00Z')
    // Half of the budget in 10 days: the other half in 10 more.
    expect(budget?.projection?.reachedAt && formatInstant(budget.projection.reachedAt)).toBe(
      '2026-08-21T00:00:00Z',
    )
  })

  test.each([
    ['one micro-dollar below', 99_999_999n, false, 99.99],
    ['exactly at', 100_000_000n, true, 100],
    ['above', 100_000_001n, true, 100],
  ])('%s the limit', (_, spent, isBlocked, usedPercent) => {
    const { budget } = limitsOf(
      'sam',
      `${GROUPS}ledger: [{ user: sam, group: A, day: 2026-08-01, spend_micros: ${spent} }]`,
    )
    expect(budget).toMatchObject({ isBlocked, usedPercent })
    expect(budget?.response?.text).toContain('US$100.00')
  })

  test('nothing is said of spend: unknown, but for a budget of 0', () => {
    const { budget } = limitsOf('sam', GROUPS)
    expect(budget?.isBlocked).toBeUndefined()
    expect(budget && spendStatus(budget)).toBe('unknown')
    const zero = limitsOf(
      'sam',
      'groups: [{ name: A, members: [sam], ai_budget: { spend_limit_micros: 0 } }]',
    )
    expect(zero.budget?.isBlocked).toBe(true)
  })

  test('usage without a ledger rests on an assumption', () => {
    const { budget } = limitsOf(
      'sam',
      `${GROUPS}usage: [{ user: sam, created_at: 2026-08-02T00:00:00Z, provider: a, model: b, cost_micros: 5 }]`,
    )
    expect(budget?.spentMicros).toEqual({ low: 5n, high: 5n })
    expect(budget && spendStatus(budget)).toBe('assumed')
  })

  test('a tie gives bounds', () => {
    const { budget } = limitsOf(
      'sam',
      `
groups:
  - { name: A, members: [sam], ai_budget: { spend_limit_micros: 10 } }
  - { name: B, members: [sam], ai_budget: { spend_limit_micros: 10 } }
ledger:
  - { user: sam, group: A, day: 2026-08-01, spend_micros: 10 }
  - { user: sam, group: B, day: 2026-08-01, spend_micros: 2 }
`,
    )
    expect(budget?.spentMicros).toEqual({ low: 2n, high: 10n })
    expect(budget?.isBlocked).toBeUndefined()
    expect(budget && spendStatus(budget)).toBe('range')
  })

  test('a group that hides members leaves the verdict open', () => {
    const yaml = (limit: number) => `
groups:
  - { name: A, members: [sam], ai_budget: { spend_limit_micros: 10 } }
  - { name: B, members: [kim], total_member_count: 2, ai_budget: { spend_limit_micros: ${limit} } }
ledger: [{ user: sam, group: A, day: 2026-08-01, spend_micros: 10 }]
`
    expect(limitsOf('sam', yaml(20)).budget?.isBlocked).toBeUndefined()
    // A lower budget is never in force, whoever is in the group.
    expect(limitsOf('sam', yaml(5)).budget).toMatchObject({ isBlocked: true, doubts: [] })
  })

  test('what the server says itself goes first', () => {
    const collector = new DiagnosticList()
    const document = readDocument(
      createSource(
        'sam.json',
        '{"user_id":"user:sam","effective_group_id":"g","effective_budget":{"spend_limit_micros":9,"limit_source":"user_override"},"current_spend_micros":9,"period_start":"2026-08-01T00:00:00Z","period_end":"2026-09-01T00:00:00Z"}',
      ),
      collector,
    )
    if (document === undefined) throw new Error('unreadable')
    const answers = readSpendAnswers(document, collector)
    const { budget } = limitsOf('sam', GROUPS, { answers })
    expect(budget).toMatchObject({ source: 'user_override', limitMicros: 9n, isBlocked: true })
  })
})

describe('an export', () => {
  const exported = (start: string, end: string) => {
    const reader = new SpendCsvReader('spend.csv', new DiagnosticList())
    const totals = new ExportTotals('kim')
    const row = (user: string, group: string, cost: number) =>
      `${user},${user},group:organization:coder/${group},${group},organization:coder,coder,claude,anthropic,main,1,2,3,4,${cost},${start},${end}\n`
    const text = `${SPEND_CSV_COLUMNS.join(',')}\n${row('sam', 'A', 70)}${row('sam', 'B', 5)}${row('kim', 'B', 0)}`
    for (const record of reader.feed(text)) totals.add(record)
    totals.close(reader.end().summary)
    return totals.sums()
  }

  test('of the month is the spend of the group in force', () => {
    const exports = exported('2026-08-01T00:00:00Z', '2026-09-01T00:00:00Z')
    const { budget } = limitsOf('sam', GROUPS, { exports })
    expect(budget?.spentMicros).toEqual({ low: 70n, high: 70n })
    expect(budget && spendStatus(budget)).toBe('exact')
  })

  test.each([
    ['2026-08-05T00:00:00Z', '2026-09-01T00:00:00Z', { low: 70n, high: undefined }],
    ['2026-07-25T00:00:00Z', '2026-08-20T00:00:00Z', { low: 0n, high: 70n }],
    ['2026-08-01T00:00:00Z', '2026-08-05T00:00:00Z', { low: 70n, high: undefined }],
  ])('from %s to %s gives a bound', (start, end, expected) => {
    const { book } = bookOf(GROUPS, { exports: exported(start, end) })
    const [user] = limitsReport(book, { now: NOW, user: 'sam' }).users
    // A window that begins before the month says nothing of the days of the month unless it is counted there.
    const { low, high } = user.budget?.spentMicros ?? { low: -1n, high: -1n }
    expect({ low, high }).toEqual(expected)
    const collector = new DiagnosticList()
    checkSpend(book, NOW, collector)
    expect(collector.items.map(({ code }) => code)).toContain('spend/export-window')
  })

  test('shows models that cost nothing', () => {
    const exports = exported('2026-08-01T00:00:00Z', '2026-09-01T00:00:00Z')
    expect(exports.detail).toMatchObject([{ model: 'claude', tokensWithoutCost: 10n }])
    expect(exports.isComplete).toBe(true)
  })
})

describe('a chat limit', () => {
  const CHAT = `
coder_version: 2.35
chat_limits: { spend_limit_micros: 10000000, period: week }
users:
  - { username: sam, organizations: [coder, research] }
organizations: [coder, research]
groups:
  - { name: A, members: [sam], chat_spend_limit_micros: 20000000 }
  - { name: B, organization: research, members: [sam], chat_spend_limit_micros: 5000000 }
messages:
  - { user: sam, organization: coder, created_at: 2026-08-10T00:00:00Z, total_cost_micros: 5000000 }
  - { user: sam, organization: coder, created_at: 2026-08-09T23:59:59Z, total_cost_micros: 9000000 }
`

  test('status and admission can differ', () => {
    const { chat, budget } = limitsOf('sam', CHAT)
    expect(budget).toBeUndefined()
    expect(chat?.status).toMatchObject({
      source: 'group',
      limitMicros: 5_000_000n,
      spentMicros: { low: 5_000_000n },
      isBlocked: true,
      response: { status: 409, resetsAt: '2026-08-17T00:00:00Z' },
    })
    const admitted = [...(chat?.byOrganization.values() ?? [])].map(standing => [
      standing.limitMicros,
      standing.spentMicros.low,
      standing.isBlocked,
    ])
    expect(admitted).toEqual([
      [20_000_000n, 5_000_000n, false],
      [5_000_000n, 0n, false],
    ])
  })

  test('without a version both systems are shown', () => {
    const { chat, budget } = limitsOf('sam', CHAT.replace('coder_version: 2.35\n', ''))
    expect([chat?.status.source, budget?.source]).toEqual(['group', 'none'])
  })
})
