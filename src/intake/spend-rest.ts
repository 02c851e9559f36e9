/** Reads what Coder's REST API answers about spend, saved as JSON: one answer a file, or a list of them. */

import type { DataDocument } from '../config/document.ts'
import { Fields } from '../config/spend/spend-fields.ts'
import type { Collector } from '../diagnostics/collector.ts'
import { AnswerFields } from './spend-answer-fields.ts'
import type {
  ChatCost,
  ChatCostSummaryAnswer,
  ChatCostsAnswer,
  ChatLimitsAnswer,
  GroupBudgetAnswer,
  ModelPricesAnswer,
  NoBudgetAnswer,
  SpendAnswer,
  UserOverrideAnswer,
  UserSpendAnswer,
} from './spend-answers.ts'
import { spendIntakeDiagnostic } from './spend-messages.ts'

interface Form {
  readonly what: string
  /** The keys that tell this answer from the others. */
  readonly keys: readonly string[]
  readonly read: (answer: AnswerFields) => SpendAnswer
}

/** From the most telling keys to the least: a user's spend has a group too. */
const forms: readonly Form[] = [
  { what: 'the chat limits', keys: ['group_overrides'], read: chatLimitsOf },
  { what: 'the chat limits', keys: ['unpriced_model_count'], read: chatLimitsOf },
  { what: 'the chat costs of a user', keys: ['by_model', 'by_chat'], read: costSummaryOf },
  { what: 'the chat costs of users', keys: ['users', 'start_date'], read: costsOf },
  { what: 'the spend of a user', keys: ['user_id', 'current_spend_micros'], read: userSpendOf },
  {
    what: 'the budget of a user',
    keys: ['user_id', 'group_id', 'spend_limit_micros'],
    read: overrideOf,
  },
  { what: 'the budget of a group', keys: ['group_id', 'spend_limit_micros'], read: budgetOf },
  { what: 'a list of prices', keys: ['prices'], read: pricesOf },
  { what: 'an answer without a budget', keys: ['message'], read: noBudgetOf },
]

/** What a 404 consists of. */
const refusalKeys: ReadonlySet<string> = new Set(['message', 'detail', 'validations'])

/** Whether the document has the form of an answer about spend, or of the 404 that says there is no budget. */
export function isSpendAnswer(document: DataDocument): boolean {
  const { data } = document
  const first = Array.isArray(data) ? data[0] : data
  if (typeof first !== 'object' || first === null) return false
  if ('message' in first) return Object.keys(first).every(key => refusalKeys.has(key))
  // A spend file may have prices too, but hardly those alone.
  if ('prices' in first) return Object.keys(first).length === 1
  return (
    'input_price' in first || forms.some(({ keys }) => keys.every(key => Object.hasOwn(first, key)))
  )
}

/** The answers in a document. What cannot be read is left out, with a diagnostic. Never throws. */
export function readSpendAnswers(
  document: DataDocument,
  collector: Collector,
): readonly SpendAnswer[] {
  const { data } = document
  if (!Array.isArray(data)) return answerOf(new Fields(document, [], data, collector), collector)
  const items = data.map((item, index) => new Fields(document, [index], item, collector))
  // Coder ships its book of prices as a bare list.
  if (items[0]?.has('input_price') === true) {
    const at = { document, path: [] }
    return [{ kind: 'model-prices', at, prices: items.map(item => priceOf(item, collector)) }]
  }
  return items.flatMap(item => answerOf(item, collector))
}

function answerOf(fields: Fields, collector: Collector): readonly SpendAnswer[] {
  const form = forms.find(({ keys }) => keys.every(key => fields.has(key)))
  if (form === undefined) {
    const known = [...new Set(forms.map(({ what }) => what))]
    const place = fields.at.document.locateKey(fields.at.path)
    collector.add(spendIntakeDiagnostic('intake/spend-rest-shape', { known }, place))
    return []
  }
  const answer = new AnswerFields(fields, form.what, collector)
  const read = form.read(answer)
  return answer.isSound ? [read] : []
}

function noBudgetOf({ fields }: AnswerFields): NoBudgetAnswer {
  return { kind: 'no-budget', at: fields.at }
}

function budgetOf(answer: AnswerFields): GroupBudgetAnswer {
  return {
    kind: 'group-budget',
    at: answer.fields.at,
    groupId: answer.text('group_id'),
    limitMicros: answer.amount('spend_limit_micros'),
  }
}

function overrideOf(answer: AnswerFields): UserOverrideAnswer {
  return {
    kind: 'user-override',
    at: answer.fields.at,
    userId: answer.text('user_id'),
    groupId: answer.text('group_id'),
    limitMicros: answer.amount('spend_limit_micros'),
  }
}

function userSpendOf(answer: AnswerFields): UserSpendAnswer {
  const { fields } = answer
  const nested = fields.fields('effective_budget')
  // Older servers had the limit beside the spend.
  const limitMicros = (nested ?? fields).whole('spend_limit_micros')
  const source = (nested ?? fields).text('limit_source')
  return {
    kind: 'user-spend',
    at: fields.at,
    userId: answer.text('user_id'),
    effectiveGroupId: fields.text('effective_group_id'),
    budget:
      limitMicros === undefined
        ? undefined
        : {
            limitMicros,
            source: source === 'user_override' || source === 'group' ? source : undefined,
          },
    currentSpendMicros: answer.amount('current_spend_micros'),
    periodStart: answer.time('period_start'),
    periodEnd: answer.time('period_end'),
  }
}

function chatLimitsOf(answer: AnswerFields): ChatLimitsAnswer {
  const { fields } = answer
  const period = fields.text('period')
  return {
    kind: 'chat-limits',
    at: fields.at,
    limitMicros: fields.whole('spend_limit_micros'),
    period: period === 'day' || period === 'week' ? period : 'month',
    unpricedModelCount: fields.count('unpriced_model_count'),
    users: answer.items('overrides').map(item => ({
      at: item.fields.at,
      userId: item.text('user_id'),
      username: item.text('username'),
      name: item.fields.text('name'),
      limitMicros: item.amount('spend_limit_micros'),
    })),
    groups: answer.items('group_overrides').map(item => ({
      at: item.fields.at,
      groupId: item.text('group_id'),
      groupName: item.text('group_name'),
      memberCount: item.fields.count('member_count'),
      limitMicros: item.amount('spend_limit_micros'),
    })),
  }
}

function costsOf(answer: AnswerFields): ChatCostsAnswer {
  return {
    kind: 'chat-costs',
    at: answer.fields.at,
    start: answer.time('start_date'),
    end: answer.time('end_date'),
    count: answer.fields.count('count'),
    users: answer.items('users').map(item => ({
      userId: item.text('user_id'),
      username: item.text('username'),
      name: item.fields.text('name'),
      chatCount: item.count('chat_count'),
      ...costOf(item),
    })),
  }
}

function costSummaryOf(answer: AnswerFields): ChatCostSummaryAnswer {
  answer.leaveOut('usage_limit')
  return {
    kind: 'chat-cost-summary',
    at: answer.fields.at,
    start: answer.time('start_date'),
    end: answer.time('end_date'),
    costMicros: answer.amount('total_cost_micros'),
    pricedMessageCount: answer.count('priced_message_count'),
    unpricedMessageCount: answer.count('unpriced_message_count'),
    tokens: answer.tokens(),
    models: answer.items('by_model').map(item => ({
      displayName: item.fields.text('display_name'),
      provider: item.text('provider'),
      model: item.text('model'),
      ...costOf(item),
    })),
    chats: answer.items('by_chat').map(item => ({
      chatId: item.text('root_chat_id'),
      title: item.fields.text('chat_title'),
      ...costOf(item),
    })),
  }
}

function costOf(item: AnswerFields): ChatCost {
  return {
    costMicros: item.amount('total_cost_micros'),
    messageCount: item.count('message_count'),
    tokens: item.tokens(),
  }
}

function pricesOf(answer: AnswerFields): ModelPricesAnswer {
  const prices = answer.items('prices').map(item => priceFields(item, 'custom'))
  return { kind: 'model-prices', at: answer.fields.at, prices }
}

function priceOf(fields: Fields, collector: Collector): ModelPricesAnswer['prices'][number] {
  return priceFields(new AnswerFields(fields, 'a price', collector), 'default')
}

/** Prices that are posted become custom ones; Coder's own list is the default book. */
function priceFields(
  item: AnswerFields,
  source: 'default' | 'custom',
): ModelPricesAnswer['prices'][number] {
  const { fields } = item
  const stated = fields.text('source')
  return {
    at: fields.at,
    provider: item.text('provider'),
    model: item.text('model'),
    source: stated === 'default' || stated === 'custom' ? stated : source,
    inputMicros: fields.whole('input_price'),
    outputMicros: fields.whole('output_price'),
    cacheReadMicros: fields.whole('cache_read_price'),
    cacheWriteMicros: fields.whole('cache_write_price'),
  }
}
