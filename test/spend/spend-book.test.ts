import { expect, test } from 'vitest'
import { resolveBudget } from '../../src/spend/budget/ai-budget.ts'
import { bookOf, shown } from './support/book.ts'

test('names become ids, and who is only mentioned exists', () => {
  const { book, problems } = bookOf(`
coder_version: 2.36
groups:
  - name: Frontend
    members: [sam, kim]
    ai_budget: { spend_limit_micros: 100000000 }
  - name: Everyone
    ai_budget: { spend_limit_micros: 10000000 }
overrides:
  - { user: jill, group: Everyone, spend_limit_micros: 5000000 }
ledger:
  - { user: sam, group: Frontend, day: 2026-08-03, spend_micros: 7 }
`)
  expect(shown(problems)).toEqual([])
  expect(book.era).toBe('budgets')
  expect([...book.users.values()].map(user => user.username)).toEqual(['sam', 'kim', 'jill'])
  const limitOf = (name: string) => {
    const limit = resolveBudget(book.budgets, book.names.knownUser(name) ?? '')?.limit
    return [limit?.limitMicros, limit?.source]
  }
  expect(limitOf('sam')).toEqual([100000000n, 'group'])
  expect(limitOf('jill')).toEqual([5000000n, 'user_override'])
})

test('version 2.30 keeps its zero', () => {
  expect(bookOf('coder_version: 2.30\n').book.version).toBe('2.30')
})

test('amounts keep every digit', () => {
  const { book } = bookOf(`
prices:
  - { provider: a, model: b, input_price: 9223372036854775807 }
`)
  expect(book.prices[0].pricesMicros.input).toBe(9223372036854775807n)
})

test('what does not exist is reported where it stands', () => {
  const { problems } = bookOf(`
organizations: [coder]
users: [sam]
groups:
  - { name: Frontend, members: [sma] }
  - { name: Frontend }
  - { name: Data, organization: codr }
overrides:
  - { user: sam, group: Fronted, spend_limit_micros: 5 }
  - { user: sam, group: Frontend, spend_limit_micros: 5 }
  - { user: sam, group: Everyone, spend_limit_micros: 20000 }
  - { user: sam, group: Everyone, spend_limit_micros: 30000 }
changes:
  - { op: set_budget, group: Frontend }
`)
  expect(shown(problems).map(text => text.split(' ').slice(0, 2).join(' '))).toEqual([
    '6 spend/listed-twice',
    '7 spend/unknown-organization',
    '5 spend/unknown-user',
    '9 spend/unknown-group',
    '10 spend/override-outside-groups',
    '12 spend/several-overrides',
    '14 spend/change-incomplete',
  ])
})

test('equal budgets with invented ids do not decide the ledger', () => {
  const { book } = bookOf(`
groups:
  - { name: A, members: [sam], ai_budget: { spend_limit_micros: 50000000 } }
  - { name: B, members: [sam], ai_budget: { spend_limit_micros: 50000000 } }
`)
  const budget = resolveBudget(book.budgets, book.names.knownUser('sam') ?? '')
  expect(budget?.limit?.limitMicros).toBe(50000000n)
  expect(budget?.candidateGroupIds).toHaveLength(2)
})

test('usage is priced and charged to the group in force', () => {
  const { book } = bookOf(`
groups:
  - { name: A, members: [sam], ai_budget: { spend_limit_micros: 50000000 } }
prices:
  - { provider: anthropic, model: claude, input_price: 3000000, output_price: 15000000, cache_read_price: 300000, cache_write_price: 3750000 }
usage:
  - { user: sam, created_at: 2026-08-01T00:30:00+02:00, provider: anthropic, model: claude, input_tokens: 100, output_tokens: 50, cache_read_input_tokens: 333, cache_write_input_tokens: 7 }
  - { user: sam, created_at: 2026-08-02T00:00:00Z, provider: anthropic, model: other, input_tokens: 100 }
`)
  expect(book.evidence).toBe('usage')
  const sam = book.names.knownUser('sam') ?? ''
  expect(book.budgets.ledger.of(sam).map(({ day, micros }) => [day, micros])).toEqual([
    ['2026-07-31', 1175n],
  ])
  expect(book.gatewayRecords.map(record => record.outcome)).toEqual(['priced', 'unpriced'])
})
