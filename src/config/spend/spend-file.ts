/** Reads a spend file (YAML or JSON): what the schema allows becomes typed data, what it does not becomes diagnostics. */

import type { Collector } from '../../diagnostics/collector.ts'
import type { Source } from '../../text/source.ts'
import type { DataDocument } from '../document.ts'
import { spendSchema } from '../generated/spend-schema.ts'
import { readDocument } from '../read-document.ts'
import { validateDocument } from '../validate.ts'
import { Fields } from './spend-fields.ts'
import type {
  SpendFile,
  SpendFileChange,
  SpendFileChatLimits,
  SpendFileGroup,
  SpendFileLedgerEntry,
  SpendFileMessage,
  SpendFileOperation,
  SpendFileOrganization,
  SpendFileOverride,
  SpendFilePrice,
  SpendFileTokens,
  SpendFileUsage,
  SpendFileUser,
} from './spend-model.ts'

/** The spend file in a source, or undefined after diagnostics. Never throws. */
export function parseSpendFile(source: Source, collector: Collector): SpendFile | undefined {
  const document = readDocument(source, collector)
  return document === undefined ? undefined : spendFileOf(document, collector)
}

/** The spend file that a document is, or undefined after diagnostics. Never throws. */
export function spendFileOf(document: DataDocument, collector: Collector): SpendFile | undefined {
  // An empty file says nothing, which is allowed.
  const isEmpty = document.data === null
  if (!isEmpty && !validateDocument(document, spendSchema, collector)) return undefined
  const root = new Fields(document, [], document.data, collector)
  const gateway = root.fields('ai_gateway')
  return {
    document,
    coderVersion: root.version('coder_version'),
    now: root.time('now'),
    organizations: root.items('organizations', 'name')?.map(organizationOf),
    users: root.items('users', 'username')?.map(userOf),
    groups: (root.items('groups') ?? []).map(groupOf),
    overrides: (root.items('overrides') ?? []).map(overrideOf),
    chatLimits: chatLimitsOf(root.fields('chat_limits')),
    budgetPolicy: gateway?.named('budget_policy'),
    budgetPeriod: gateway?.named('budget_period'),
    prices: (root.items('prices') ?? []).map(priceOf),
    ledger: root.items('ledger')?.flatMap(ledgerEntryOf),
    usage: (root.items('usage') ?? []).flatMap(usageOf),
    messages: (root.items('messages') ?? []).flatMap(messageOf),
    changes: (root.items('changes') ?? []).flatMap(changeOf),
  }
}

function organizationOf(fields: Fields): SpendFileOrganization {
  return {
    at: fields.at,
    id: fields.text('id'),
    name: fields.text('name') ?? '',
    isDefault: fields.flag('is_default'),
    isDeleted: fields.flag('deleted') ?? false,
  }
}

function userOf(fields: Fields): SpendFileUser {
  return {
    at: fields.at,
    id: fields.text('id'),
    username: fields.text('username') ?? '',
    name: fields.text('name'),
    organizations: fields.items('organizations', 'organization')?.map(membership => ({
      at: membership.at,
      organization: membership.text('organization') ?? '',
      joinedAt: membership.time('created_at'),
    })),
    groups: fields.statedNames('groups'),
    chatLimitMicros: fields.whole('chat_spend_limit_micros'),
  }
}

function groupOf(fields: Fields): SpendFileGroup {
  const budget = fields.fields('ai_budget')
  return {
    at: fields.at,
    id: fields.text('id'),
    name: fields.text('name') ?? '',
    organization: fields.text('organization'),
    organizationId: fields.text('organization_id'),
    members: fields.statedNames('members'),
    totalMemberCount: fields.count('total_member_count'),
    budget: budget === undefined ? undefined : { limitMicros: budget.whole('spend_limit_micros') },
    chatLimitMicros: fields.whole('chat_spend_limit_micros'),
  }
}

function overrideOf(fields: Fields): SpendFileOverride {
  return {
    at: fields.at,
    user: fields.text('user') ?? '',
    group: fields.text('group') ?? '',
    organization: fields.text('organization'),
    limitMicros: fields.whole('spend_limit_micros'),
  }
}

function chatLimitsOf(fields: Fields | undefined): SpendFileChatLimits | undefined {
  if (fields === undefined) return undefined
  const period = fields.text('period')
  return {
    at: fields.at,
    limitMicros: fields.whole('spend_limit_micros'),
    period: period === 'day' || period === 'week' ? period : 'month',
  }
}

function priceOf(fields: Fields): SpendFilePrice {
  return {
    at: fields.at,
    provider: fields.text('provider') ?? '',
    model: fields.text('model') ?? '',
    source: fields.text('source') === 'default' ? 'default' : 'custom',
    inputMicros: fields.whole('input_price'),
    outputMicros: fields.whole('output_price'),
    cacheReadMicros: fields.whole('cache_read_price'),
    cacheWriteMicros: fields.whole('cache_write_price'),
  }
}

function ledgerEntryOf(fields: Fields): readonly SpendFileLedgerEntry[] {
  const day = fields.day('day')
  if (day === undefined) return []
  return [
    {
      at: fields.at,
      user: fields.text('user') ?? '',
      group: fields.text('group') ?? '',
      organization: fields.text('organization'),
      day,
      spendMicros: fields.whole('spend_micros') ?? 0n,
    },
  ]
}

function usageOf(fields: Fields): readonly SpendFileUsage[] {
  const createdAt = fields.time('created_at')
  if (createdAt === undefined) return []
  return [
    {
      at: fields.at,
      user: fields.text('user') ?? '',
      createdAt,
      provider: fields.text('provider') ?? '',
      model: fields.text('model') ?? '',
      tokens: tokensOf(fields, 'cache_read_input_tokens', 'cache_write_input_tokens'),
      costMicros: fields.isNull('cost_micros') ? null : fields.whole('cost_micros'),
    },
  ]
}

function messageOf(fields: Fields): readonly SpendFileMessage[] {
  const createdAt = fields.time('created_at')
  if (createdAt === undefined) return []
  return [
    {
      at: fields.at,
      user: fields.text('user') ?? '',
      organization: fields.text('organization'),
      createdAt,
      role: fields.text('role') ?? 'assistant',
      provider: fields.text('provider'),
      model: fields.text('model'),
      chat: fields.text('chat'),
      chatTitle: fields.text('chat_title'),
      tokens: tokensOf(fields, 'cache_read_tokens', 'cache_creation_tokens'),
      costMicros: fields.whole('total_cost_micros'),
    },
  ]
}

function tokensOf(fields: Fields, cacheRead: string, cacheWrite: string): SpendFileTokens {
  return {
    input: fields.whole('input_tokens') ?? 0n,
    output: fields.whole('output_tokens') ?? 0n,
    cacheRead: fields.whole(cacheRead) ?? 0n,
    cacheWrite: fields.whole(cacheWrite) ?? 0n,
  }
}

function changeOf(fields: Fields): readonly SpendFileChange[] {
  const operation = operations.find(known => known === fields.text('op'))
  if (operation === undefined) return []
  return [
    {
      at: fields.at,
      operation,
      user: fields.text('user'),
      group: fields.text('group'),
      organization: fields.text('organization'),
      limitMicros: fields.whole('spend_limit_micros'),
      createdAt: fields.time('created_at'),
    },
  ]
}

const operations: readonly SpendFileOperation[] = [
  'set_budget',
  'delete_budget',
  'set_override',
  'delete_override',
  'add_member',
  'remove_member',
  'delete_group',
  'add_organization_member',
  'remove_organization_member',
  'delete_organization',
]
