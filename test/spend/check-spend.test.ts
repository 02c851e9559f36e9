import { describe, expect, test } from 'vitest'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import { checkSpend } from '../../src/spend/check/check-spend.ts'
import { spendMessages } from '../../src/spend/messages.ts'
import { parseInstant } from '../../src/text/instant.ts'
import { bookOf, shown } from './support/book.ts'

const NOW = parseInstant('2026-08-19T15:00:00Z') ?? { epochSeconds: 0, nanos: 0 }

function remarks(yaml: string, others: Parameters<typeof bookOf>[1] = {}) {
  const { book, problems } = bookOf(yaml, others)
  const collector = new DiagnosticList()
  checkSpend(book, NOW, collector)
  return [...problems, ...collector.items]
}

const BUDGETS = 'coder_version: 2.36\nprices: []\n'
const CHAT = 'coder_version: 2.35\n'

describe('each check speaks where it should', () => {
  test.each([
    [
      'chat limits from 2.36 on',
      `${BUDGETS}chat_limits: { spend_limit_micros: 10000000 }
users: [{ username: sam, chat_spend_limit_micros: 30000000 }]
groups: [{ name: A, chat_spend_limit_micros: 5000000 }]`,
      [
        '3 spend/chat-limit-inert 10000000',
        '4 spend/chat-limit-inert 30000000',
        '5 spend/chat-limit-inert 5000000',
        'spend/unlimited-users',
      ],
    ],
    [
      'budgets before 2.36',
      `${CHAT}groups: [{ name: A, members: [sam], ai_budget: { spend_limit_micros: 5000000 } }]`,
      [
        '2 spend/budget-before-its-time { name: A, members: [sam], ai_budget: { spend_limit_micros: 5000000 } }',
      ],
    ],
    [
      'overrides without a default',
      `${CHAT}chat_limits: { spend_limit_micros: null }
users: [{ username: sam, chat_spend_limit_micros: 30000000 }]
groups: [{ name: A, chat_spend_limit_micros: 5000000 }]`,
      ['3 spend/override-without-default 30000000', '4 spend/override-without-default 5000000'],
    ],
    [
      'zero, left out and absent are three things',
      `${BUDGETS}groups:
  - { name: A, members: [sam], ai_budget: { spend_limit_micros: 0 } }
  - { name: B, members: [kim], ai_budget: {} }
  - { name: C, members: [jill], ai_budget: { spend_limit_micros: 5000000 } }
overrides:
  - { user: jill, group: C, spend_limit_micros: 0 }`,
      ['5 spend/amount-left-out {}', '4 spend/zero-blocks 0', '8 spend/zero-blocks 0'],
    ],
    [
      'amounts out of range and in another unit',
      `${BUDGETS}groups:
  - { name: A, members: [sam], ai_budget: { spend_limit_micros: -1 } }
  - { name: B, members: [sam], ai_budget: { spend_limit_micros: 1000000000001 } }
  - { name: C, members: [kim], ai_budget: { spend_limit_micros: 50 } }`,
      [
        '4 spend/limit-out-of-range -1',
        '5 spend/limit-out-of-range 1000000000001',
        '6 spend/suspicious-unit 50',
      ],
    ],
    [
      'chat limits out of range',
      `${CHAT}chat_limits: { spend_limit_micros: 0 }
users: [{ username: sam, chat_spend_limit_micros: 0 }]`,
      ['3 spend/limit-out-of-range 0', '2 spend/limit-out-of-range 0'],
    ],
    [
      'policy and period',
      `${BUDGETS}ai_gateway: { budget_policy: lowest, budget_period: day }`,
      ['3 spend/budget-policy lowest', '3 spend/budget-period day'],
    ],
    [
      'a floor and a dominated budget',
      `${BUDGETS}groups:
  - { name: Everyone, members: [sam, kim], ai_budget: { spend_limit_micros: 10000000 } }
  - { name: A, members: [sam], ai_budget: { spend_limit_micros: 5000000 } }
  - { name: B, members: [sam], ai_budget: { spend_limit_micros: 50000000 } }`,
      ['4 spend/everyone-is-floor 10000000', '5 spend/dominated-budget 5000000'],
    ],
    [
      'an unreachable default and a limit that never binds',
      `${CHAT}chat_limits: { spend_limit_micros: 10000000 }
groups:
  - { name: Everyone, members: [sam], chat_spend_limit_micros: 5000000 }
  - { name: A, members: [sam], chat_spend_limit_micros: 20000000 }`,
      [
        '5 spend/chat-limit-never-lowest 20000000',
        '2 spend/default-unreachable { spend_limit_micros: 10000000 }',
      ],
    ],
    [
      'a tie without dates',
      `${BUDGETS}organizations: [coder, research]
users: [{ username: sam, organizations: [coder, research] }]
groups:
  - { name: A, members: [sam], ai_budget: { spend_limit_micros: 5000000 } }
  - { name: B, organization: research, members: [sam], ai_budget: { spend_limit_micros: 5000000 } }`,
      ['6 spend/unresolved-tie 5000000'],
    ],
    [
      'a tie with dates',
      `${BUDGETS}organizations: [coder, research]
users:
  - username: sam
    organizations:
      - { organization: coder, created_at: 2026-01-02T00:00:00Z }
      - { organization: research, created_at: 2026-01-01T00:00:00Z }
groups:
  - { name: A, members: [sam], ai_budget: { spend_limit_micros: 5000000 } }
  - { name: B, organization: research, members: [sam], ai_budget: { spend_limit_micros: 5000000 } }`,
      [],
    ],
    [
      'lowest becomes highest',
      `chat_limits: { spend_limit_micros: 10000000 }
groups:
  - { name: A, members: [sam, kim], chat_spend_limit_micros: 5000000, ai_budget: { spend_limit_micros: 5000000 } }
  - { name: B, members: [sam], chat_spend_limit_micros: 20000000, ai_budget: { spend_limit_micros: 20000000 } }`,
      [
        '4 spend/chat-limit-never-lowest 20000000',
        '1 spend/migration-changes-limit { spend_limit_micros: 10000000 }',
      ],
    ],
    [
      'a week has no equivalent',
      `chat_limits: { spend_limit_micros: 10000000, period: week }
groups:
  - { name: A, members: [sam], ai_budget: { spend_limit_micros: 5000000 } }`,
      ['1 spend/migration-no-period { spend_limit_micros: 10000000, period: week }'],
    ],
    [
      'users and models without a limit',
      `${BUDGETS}groups: [{ name: A, members: [sam], ai_budget: { spend_limit_micros: 5000000 } }]
usage:
  - { user: kim, created_at: 2026-08-02T00:00:00Z, provider: openai-compat, model: own, input_tokens: 7 }`,
      ['spend/unlimited-users', '5 spend/unpriced-model', '5 spend/unpriceable-provider'],
    ],
    [
      'a change that grants the budget anew',
      `${BUDGETS}groups:
  - { name: A, members: [sam], ai_budget: { spend_limit_micros: 100000000 } }
  - { name: B, members: [sam], ai_budget: { spend_limit_micros: 50000000 } }
ledger:
  - { user: sam, group: A, day: 2026-08-03, spend_micros: 90000000 }
changes:
  - { op: set_budget, group: B, spend_limit_micros: 200000000 }
  - { op: set_budget, group: B, spend_limit_micros: -1 }`,
      ['5 spend/dominated-budget 50000000', '9 spend/ledger-flip', '10 spend/change-refused'],
    ],
    [
      'a change that takes an override along',
      `${BUDGETS}groups:
  - { name: A, members: [sam], ai_budget: { spend_limit_micros: 100000000 } }
overrides: [{ user: sam, group: A, spend_limit_micros: 50000000 }]
changes: [{ op: remove_member, user: sam, group: A }]`,
      ['6 spend/override-lost { op: remove_member, user: sam, group: A }'],
    ],
    [
      'members that are not listed',
      `${BUDGETS}groups:
  - { name: A, members: [sam], total_member_count: 3, ai_budget: { spend_limit_micros: 100000000 } }`,
      ['4 spend/incomplete-membership 3'],
    ],
    [
      'a custom price before 2.37',
      `${BUDGETS.replace('prices: []\n', '')}prices: [{ provider: a, model: b, input_price: 1 }]`,
      ['2 spend/custom-price-before-its-time { provider: a, model: b, input_price: 1 }'],
    ],
  ])('%s', (_, yaml, expected) => {
    const found = shown(remarks(yaml))
    expect(found.map((text, at) => text.slice(0, expected[at]?.length))).toEqual(expected)
  })
})

test('the wording of a remark', () => {
  const [flip] = remarks(`${BUDGETS}groups:
  - { name: A, members: [sam], ai_budget: { spend_limit_micros: 100000000 } }
  - { name: B, members: [sam], ai_budget: { spend_limit_micros: 100000 } }
ledger:
  - { user: sam, group: A, day: 2026-08-03, spend_micros: 90000000 }
changes:
  - { op: delete_budget, group: A }`).filter(({ code }) => code === 'spend/ledger-flip')
  expect(flip.message).toBe(
    'The change moves the user "sam" from the ledger of "A" to that of "B": counted spend goes from $90.00 to $0.00.',
  )
})

test('a remark for thousands is made once', () => {
  const members = Array.from({ length: 2000 }, (_, at) => `user${at}`).join(', ')
  const found = remarks(
    `${BUDGETS}groups:\n  - { name: A, members: [sam], ai_budget: { spend_limit_micros: 5000000 } }\n  - { name: B, members: [${members}] }`,
  )
  expect(found.map(({ args }) => args)).toEqual([{ users: { count: 2000, example: 'user0' } }])
})

test('every sentence ends, and none scolds', () => {
  const codes = Object.keys(spendMessages)
  expect(codes.every(code => /^spend\/[a-z0-9-]+$/.test(code))).toBe(true)
  for (const { help } of Object.values(spendMessages))
    expect(help ?? 'x.').toMatch(/^(?!.*\b(?:invalid|error|please)\b).*\.$/i)
})
