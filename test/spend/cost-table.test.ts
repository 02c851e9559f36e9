import { describe, expect, test } from 'vitest'
import { migrationOf } from '../../src/spend/chat/migration.ts'
import { costTable, last30Days, userCosts } from '../../src/spend/cost/cost-table.ts'
import { formatInstant, parseInstant } from '../../src/text/instant.ts'
import { bookOf } from './support/book.ts'

const NOW = parseInstant('2026-08-31T12:00:00Z') ?? { epochSeconds: 0, nanos: 0 }

const { book } = bookOf(`
users:
  - { username: sam, name: Samantha }
  - { username: kim }
messages:
  - { user: sam, created_at: 2026-08-01T12:00:00Z, total_cost_micros: 5, provider: anthropic, model: claude, chat: c1, chat_title: Fix, input_tokens: 1, output_tokens: 2, cache_read_tokens: 3, cache_creation_tokens: 4 }
  - { user: sam, created_at: 2026-08-02T12:00:00Z, provider: own, model: llama, chat: c2, input_tokens: 10 }
  - { user: sam, created_at: 2026-08-02T12:00:00Z, role: user, total_cost_micros: 100, chat: c1 }
  - { user: sam, created_at: 2026-08-01T11:59:59Z, total_cost_micros: 100, chat: c3 }
  - { user: sam, created_at: 2026-08-31T12:00:00Z, total_cost_micros: 100, chat: c3 }
  - { user: kim, created_at: 2026-08-31T11:59:59.999Z, total_cost_micros: 5, chat: c4 }
usage:
  - { user: kim, created_at: 2026-08-10T00:00:00Z, provider: anthropic, model: claude, cost_micros: 9, input_tokens: 2 }
`)
const range = last30Days(NOW)

test('the default range is 30 days, the end not included', () => {
  expect([range.start, range.end].map(formatInstant)).toEqual([
    '2026-08-01T12:00:00Z',
    '2026-08-31T12:00:00Z',
  ])
})

describe('the table of users', () => {
  test('counts the messages of the assistant in the range', () => {
    const { rows, count } = costTable(book, { system: 'chats', range })
    expect(count).toBe(2)
    expect(rows.map(row => [row.user.username, row.costMicros, row.messages, row.chats])).toEqual([
      ['kim', 5n, 1, 1],
      ['sam', 5n, 2, 2],
    ])
    expect(rows[1].tokens).toEqual({ input: 11n, output: 2n, cacheRead: 3n, cacheWrite: 4n })
  })

  test('is searched by either name, and paged', () => {
    const found = (search: string) =>
      costTable(book, { system: 'chats', range, search }).rows.map(row => row.user.username)
    expect(found('SAMAN')).toEqual(['sam'])
    expect(found('x')).toEqual([])
    const page = costTable(book, { system: 'chats', range, offset: 1, limit: 1 })
    expect([page.count, page.rows.length, page.rows[0].user.username]).toEqual([2, 1, 'sam'])
  })

  test('of the gateway', () => {
    const { rows } = costTable(book, { system: 'gateway', range })
    expect(rows.map(row => [row.user.username, row.costMicros, row.chats])).toEqual([
      ['kim', 9n, undefined],
    ])
  })
})

test('one user by model and by chat', () => {
  const costs = userCosts(book, 'sam', { system: 'chats', range })
  expect(costs).toMatchObject({ costMicros: 5n, pricedMessages: 1, unpricedMessages: 1, chats: 2 })
  expect(costs?.models.map(({ model, costMicros }) => [model, costMicros])).toEqual([
    ['claude', 5n],
    ['llama', 0n],
  ])
  expect(costs?.chatRows?.map(({ chat, title }) => [chat, title])).toEqual([
    ['c1', 'Fix'],
    ['c2', undefined],
  ])
  expect(userCosts(book, 'nobody', { system: 'chats', range })).toBeUndefined()
})

test('migration: the lowest becomes the highest', () => {
  const { book: both } = bookOf(`
chat_limits: { spend_limit_micros: 10000000 }
users:
  - { username: sam }
  - { username: kim }
  - { username: jill, chat_spend_limit_micros: 30000000 }
groups:
  - { name: A, members: [sam], chat_spend_limit_micros: 5000000 }
  - { name: B, members: [sam], chat_spend_limit_micros: 20000000 }
`)
  const rows = (target: 'configured' | 'copied') =>
    migrationOf(both, target).rows.map(({ user, change, ratio }) => [
      user.username,
      change,
      ratio && Number(ratio.after) / Number(ratio.before),
    ])
  expect(rows('copied')).toEqual([
    ['jill', 'same', 1],
    ['kim', 'becomes-unlimited', undefined],
    ['sam', 'higher', 4],
  ])
  expect(rows('configured').map(([, change]) => change)).toEqual(
    Array.from({ length: 3 }, () => 'becomes-unlimited'),
  )
})
