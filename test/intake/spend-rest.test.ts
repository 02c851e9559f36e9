import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/config/read-document.ts'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import { isSpendAnswer, readSpendAnswers } from '../../src/intake/spend-rest.ts'
import { formatInstant } from '../../src/text/instant.ts'
import { createSource } from '../../src/text/source.ts'

function read(text: string) {
  const collector = new DiagnosticList()
  const document = readDocument(createSource('answer.json', text), collector)
  if (document === undefined) throw new Error('not JSON')
  const answers = readSpendAnswers(document, collector)
  const problems = collector.items.map(({ code, subject }) => [
    code,
    subject?.source.text.slice(subject.span.start, subject.span.end).slice(0, 30),
  ])
  return { answers, problems, isAnswer: isSpendAnswer(document) }
}

describe('budgets', () => {
  test('of a group, with an amount no double holds', () => {
    const { answers, problems, isAnswer } = read(
      '{"group_id":"g1","spend_limit_micros":9007199254740993,"created_at":"2026-08-01T00:00:00Z","updated_at":"2026-08-01T00:00:00Z"}',
    )
    expect(problems).toEqual([])
    expect(isAnswer).toBe(true)
    expect(answers).toMatchObject([
      { kind: 'group-budget', groupId: 'g1', limitMicros: 9007199254740993n },
    ])
  })

  test('a 404 is no budget', () => {
    const { answers, isAnswer } = read('{"message":"Resource not found or you do not have access"}')
    expect(answers).toMatchObject([{ kind: 'no-budget' }])
    expect(isAnswer).toBe(true)
  })

  test('of a user', () => {
    const { answers } = read('[{"user_id":"u1","group_id":"g1","spend_limit_micros":0}]')
    expect(answers).toMatchObject([
      { kind: 'user-override', userId: 'u1', groupId: 'g1', limitMicros: 0n },
    ])
  })

  test.each([
    ['{"group_id":"g1","spend_limit_micros":1.5}', 'intake/spend-rest-field', '1.5'],
    ['{"group_id":"g1","spend_limit_micros":"5"}', 'intake/spend-rest-field', '"5"'],
    ['{"group_id":null,"spend_limit_micros":5}', 'intake/spend-rest-field', 'null'],
    ['{"other":1}', 'intake/spend-rest-shape', '{"other":1}'],
    ['5', 'intake/spend-rest-shape', '5'],
  ])('%s', (text, code, at) => {
    const { answers, problems } = read(text)
    expect(answers).toEqual([])
    expect(problems).toEqual([[code, at]])
  })
})

describe("a user's spend", () => {
  test('with the limit in an object of its own', () => {
    const { answers } = read(
      '{"user_id":"u1","effective_group_id":"g1","effective_budget":{"spend_limit_micros":5,"limit_source":"group"},"current_spend_micros":7,"period_start":"2026-08-01T00:00:00Z","period_end":"2026-09-01T00:00:00Z"}',
    )
    expect(answers).toMatchObject([
      {
        kind: 'user-spend',
        budget: { limitMicros: 5n, source: 'group' },
        currentSpendMicros: 7n,
      },
    ])
    const [answer] = answers
    expect(
      answer.kind === 'user-spend' && answer.periodStart && formatInstant(answer.periodStart),
    ).toBe('2026-08-01T00:00:00Z')
  })

  test('without a limit, and of an older server', () => {
    const { answers } = read(
      '[{"user_id":"u1","effective_group_id":null,"effective_budget":null,"current_spend_micros":7},{"user_id":"u2","spend_limit_micros":5,"current_spend_micros":1}]',
    )
    expect(answers).toMatchObject([
      { effectiveGroupId: undefined, budget: undefined },
      { budget: { limitMicros: 5n, source: undefined } },
    ])
  })
})

test('chat limits, switched off, list their overrides all the same', () => {
  const { answers, problems } = read(
    '{"spend_limit_micros":null,"period":"week","updated_at":"2026-08-01T00:00:00Z","unpriced_model_count":2,"overrides":[{"user_id":"u1","username":"sam","name":"Sam","avatar_url":"","spend_limit_micros":30000000}],"group_overrides":[{"group_id":"g1","group_name":"team","group_display_name":"","group_avatar_url":"","member_count":3,"spend_limit_micros":5000000}]}',
  )
  expect(problems).toEqual([])
  expect(answers).toMatchObject([
    {
      kind: 'chat-limits',
      limitMicros: undefined,
      period: 'week',
      unpricedModelCount: 2,
      users: [{ userId: 'u1', username: 'sam', limitMicros: 30000000n }],
      groups: [{ groupId: 'g1', groupName: 'team', memberCount: 3, limitMicros: 5000000n }],
    },
  ])
})

test('chat costs of users and of one user', () => {
  const tokens =
    '"total_input_tokens":1,"total_output_tokens":2,"total_cache_read_tokens":3,"total_cache_creation_tokens":4'
  const { answers, problems } = read(
    `[{"start_date":"2026-07-20T00:00:00Z","end_date":"2026-08-19T00:00:00Z","count":12,"users":[{"user_id":"u1","username":"sam","name":"Sam","total_cost_micros":9,"message_count":5,"chat_count":2,${tokens}}]},{"start_date":"2026-07-20T00:00:00Z","end_date":"2026-08-19T00:00:00Z","total_cost_micros":9,"priced_message_count":4,"unpriced_message_count":1,${tokens},"by_model":[{"model_config_id":"m","display_name":"Claude","provider":"anthropic","model":"claude","total_cost_micros":9,"message_count":5,${tokens}}],"by_chat":[{"root_chat_id":"c","chat_title":"Fix","total_cost_micros":9,"message_count":5,${tokens}}]}]`,
  )
  expect(problems).toEqual([])
  expect(answers).toMatchObject([
    { kind: 'chat-costs', count: 12, users: [{ username: 'sam', chatCount: 2, messageCount: 5 }] },
    {
      kind: 'chat-cost-summary',
      unpricedMessageCount: 1,
      models: [{ model: 'claude', tokens: { cacheWrite: 4n } }],
      chats: [{ chatId: 'c', title: 'Fix' }],
    },
  ])
})

test('prices, posted and as Coder ships them', () => {
  const price =
    '{"provider":"anthropic","model":"claude","input_price":3000000,"output_price":null,"cache_read_price":9223372036854775807,"cache_write_price":0}'
  const prices = { provider: 'anthropic', inputMicros: 3000000n, outputMicros: undefined }
  expect(read(`{"prices":[${price}]}`).answers).toMatchObject([
    { prices: [{ ...prices, source: 'custom', cacheReadMicros: 9223372036854775807n }] },
  ])
  expect(read(`[${price}]`).answers).toMatchObject([{ prices: [{ ...prices, source: 'default' }] }])
})
