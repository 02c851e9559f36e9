/** Everything that is known about spend, with names looked up: what limits, tables and checks are worked out from. */

import type { FilePlace, SpendFileMessage } from '../../config/spend/spend-model.ts'
import type { Collector } from '../../diagnostics/collector.ts'
import type { UserSpendAnswer } from '../../intake/spend-answers.ts'
import { compareInstants, type Instant, utcDay } from '../../text/instant.ts'
import type { BudgetOverride } from '../budget/ai-budget.ts'
import { type GrowingBudgetState, recordUsage } from '../budget/budget-events.ts'
import type { ChatMessage } from '../chat/chat-limit.ts'
import { SpendLedger } from '../cost/ledger.ts'
import { type ModelPrice, type TokenUsage, tokenCost } from '../cost/token-cost.ts'
import { eraOf, type SpendEra } from '../era.ts'
import { spendDiagnostic } from '../messages.ts'
import { applyAnswers } from './book-answers.ts'
import { changeEvents, type PlannedChange } from './book-changes.ts'
import type { BookChatSettings, LimitPlaces } from './book-limits.ts'
import { type BuiltDirectory, buildDirectory, type IncompleteGroup } from './build-directory.ts'
import { isMember } from './directory.ts'
import type { BookUser, NameBook } from './name-book.ts'
import { locationOf, type SpendSources } from './spend-sources.ts'

/** Where the counted spend comes from: the ledger as stated, replayed usage, exports, or nothing at all. */
export type SpendEvidence = 'ledger' | 'usage' | 'export' | 'none'

/** A message of a chat with everything that reports show of it. */
export interface ChatRecord extends ChatMessage {
  readonly role: string
  readonly entry: SpendFileMessage
}

/** A request through the AI Gateway with the cost that Coder would record, undefined for none. */
export interface GatewayRecord extends TokenUsage {
  readonly userId: string
  readonly createdAt: Instant
  readonly costMicros: bigint | undefined
  readonly outcome: 'priced' | 'stated' | 'unpriced' | 'cost-out-of-range' | 'tokens-out-of-range'
  readonly at: FilePlace
}

/** The spend book. Ids that no source gives are invented; nothing is decided by their order. */
export interface SpendBook {
  readonly sources: SpendSources
  readonly version: string | undefined
  readonly era: SpendEra | undefined
  /** The moment that a file states, if any. */
  readonly now: Instant | undefined
  readonly names: NameBook
  readonly users: ReadonlyMap<string, BookUser>
  readonly budgets: GrowingBudgetState
  readonly chat: BookChatSettings
  readonly places: LimitPlaces
  readonly prices: readonly ModelPrice[]
  readonly chatRecords: readonly ChatRecord[]
  readonly gatewayRecords: readonly GatewayRecord[]
  readonly evidence: SpendEvidence
  /** What the server itself said of users, by user id. */
  readonly stated: ReadonlyMap<string, UserSpendAnswer>
  readonly incomplete: readonly IncompleteGroup[]
  /** By user: groups of which the user is taken for a member because they were charged for the user. */
  readonly inferred: ReadonlyMap<string, ReadonlySet<string>>
  /** Groups whose members nobody says. */
  readonly unstated: ReadonlySet<string>
  /** The groups of which it is known whether they have a budget; undefined where nobody tells of any budget. */
  readonly budgetsKnown: ReadonlySet<string> | undefined
  readonly changes: readonly PlannedChange[]
  /** Models that the deployment's chat settings count as having no price. */
  readonly unpricedModelCount: number | undefined
}

/** The book of these sources. What does not fit is left out, with a diagnostic. */
export function createSpendBook(sources: SpendSources, collector: Collector): SpendBook {
  const built = buildDirectory(sources, collector)
  const version = sources.files.find(file => file.coderVersion !== undefined)?.coderVersion
  const places: LimitPlaces = {
    budgets: new Map(),
    overrides: new Map(),
    userChatLimits: new Map(),
    groupChatLimits: new Map(),
    chatDefault: undefined,
  }
  const budgets: GrowingBudgetState = {
    directory: built.directory,
    budgetsMicros: new Map(),
    overrides: overridesOf(sources, built, places, collector),
    ledger: new SpendLedger(),
  }
  const ofFiles = chatSettings(sources, built, places)
  setLimits(built, { budgets, chat: ofFiles, places })
  const answered = applyAnswers(sources.answers, {
    names: built.names,
    budgets,
    chat: ofFiles,
    places,
    collector,
  })
  const era = version === undefined ? undefined : eraOf(version)
  const prices = inForce(pricesOf(sources, collector), era)
  const gatewayRecords = gatewayRecordsOf(sources, built, prices, collector)
  return {
    sources,
    version,
    era,
    now: sources.files.find(file => file.now !== undefined)?.now,
    names: built.names,
    users: built.names.users,
    budgets,
    chat: answered.chat,
    places,
    prices,
    chatRecords: chatRecordsOf(sources, built),
    gatewayRecords,
    evidence: fillLedger(sources, built, budgets, gatewayRecords),
    stated: answered.stated,
    incomplete: built.incomplete,
    inferred: built.inferred,
    unstated: built.unstated,
    budgetsKnown: budgetsKnown(sources, built, budgets),
    changes: changeEvents(sources, built.names, collector),
    unpricedModelCount: answered.unpricedModelCount,
  }
}

/** A spend file lists all budgets of its groups; of saved answers one that is missing is the 404 of a group without. */
function budgetsKnown(
  { files, answers }: SpendSources,
  { groups, names, exported }: BuiltDirectory,
  { budgetsMicros }: GrowingBudgetState,
): ReadonlySet<string> | undefined {
  const says =
    files.some(file => file.groups.length > 0 || file.overrides.length > 0) ||
    answers.some(({ kind }) => BUDGET_ANSWERS.has(kind))
  if (!says) return undefined
  const known = new Set([...names.groups.keys()].filter(id => !exported.has(id)))
  for (const { groupId } of groups) known.add(groupId)
  for (const groupId of budgetsMicros.keys()) known.add(groupId)
  return known
}

const BUDGET_ANSWERS: ReadonlySet<string> = new Set([
  'group-budget',
  'no-budget',
  'user-override',
  'user-spend',
])

function overridesOf(
  sources: SpendSources,
  { names, directory }: BuiltDirectory,
  places: LimitPlaces,
  collector: Collector,
): Map<string, BudgetOverride> {
  const overrides = new Map<string, BudgetOverride>()
  for (const entry of sources.files.flatMap(file => file.overrides)) {
    const userId = names.user(entry.user, entry.at)
    const groupId = names.group(entry.group, entry.organization, entry.at)
    if (userId === undefined || groupId === undefined) continue
    if (overrides.has(userId)) {
      const args = { user: entry.user }
      collector.add(spendDiagnostic('spend/several-overrides', args, locationOf(entry.at)))
      continue
    }
    const limitMicros = entry.limitMicros ?? 0n
    if (!isMember(directory, userId, groupId)) {
      const args = { user: entry.user, group: names.groupLabel(groupId) }
      collector.add(spendDiagnostic('spend/override-outside-groups', args, locationOf(entry.at)))
      continue
    }
    // The database refuses a negative amount, so that the budget cannot be there.
    if (limitMicros < 0n) continue
    overrides.set(userId, { groupId, limitMicros })
    places.overrides.set(userId, entry.at)
  }
  return overrides
}

function chatSettings(
  sources: SpendSources,
  { users }: BuiltDirectory,
  places: LimitPlaces,
): BookChatSettings {
  const stated = sources.files.find(file => file.chatLimits !== undefined)?.chatLimits
  places.chatDefault = stated?.at
  const userLimitsMicros = new Map<string, bigint>()
  for (const { userId, entry } of users) {
    if (entry.chatLimitMicros === undefined || entry.chatLimitMicros <= 0n) continue
    userLimitsMicros.set(userId, entry.chatLimitMicros)
    places.userChatLimits.set(userId, entry.at)
  }
  return {
    enabled: stated?.limitMicros !== undefined,
    defaultLimitMicros: stated?.limitMicros ?? 0n,
    period: stated?.period ?? 'month',
    userLimitsMicros,
    groupLimitsMicros: new Map(),
  }
}

/** Amounts that the database refuses cannot be there; the checks report them. */
function setLimits(
  { groups }: BuiltDirectory,
  into: Pick<SpendBook, 'budgets' | 'chat' | 'places'>,
): void {
  for (const { groupId, entry } of groups) {
    const budgetMicros = entry.budget === undefined ? -1n : (entry.budget.limitMicros ?? 0n)
    if (budgetMicros >= 0n) {
      into.budgets.budgetsMicros.set(groupId, budgetMicros)
      into.places.budgets.set(groupId, entry.at)
    }
    if (entry.chatLimitMicros !== undefined && entry.chatLimitMicros > 0n) {
      into.chat.groupLimitsMicros.set(groupId, entry.chatLimitMicros)
      into.places.groupChatLimits.set(groupId, entry.at)
    }
  }
}

function pricesOf(sources: SpendSources, collector: Collector): readonly ModelPrice[] {
  const prices = new Map<string, ModelPrice>()
  const entries = [
    ...sources.files.flatMap(file => file.prices),
    ...sources.answers.flatMap(answer => (answer.kind === 'model-prices' ? answer.prices : [])),
  ]
  for (const entry of entries) {
    const { provider, model, source, at } = entry
    const key = `${provider}\n${model}\n${source}`
    if (prices.has(key)) {
      const args = { what: 'price', name: `${provider} ${model}` } as const
      collector.add(spendDiagnostic('spend/listed-twice', args, locationOf(at)))
      continue
    }
    prices.set(key, {
      provider,
      model,
      source,
      pricesMicros: {
        input: entry.inputMicros,
        output: entry.outputMicros,
        cacheRead: entry.cacheReadMicros,
        cacheWrite: entry.cacheWriteMicros,
      },
    })
  }
  return [...prices.values()]
}

/** Before 2.37 Coder refuses a custom price for a model of its own book. */
function inForce(prices: readonly ModelPrice[], era: SpendEra | undefined): readonly ModelPrice[] {
  if (era !== 'budgets') return prices
  const key = ({ provider, model }: ModelPrice): string => `${provider}\n${model}`
  const own = new Set(prices.filter(({ source }) => source === 'default').map(key))
  return prices.filter(price => price.source === 'default' || !own.has(key(price)))
}

function chatRecordsOf(sources: SpendSources, { names }: BuiltDirectory): readonly ChatRecord[] {
  return sources.files.flatMap(file =>
    file.messages.flatMap(entry => {
      const ownerId = names.user(entry.user, entry.at)
      const organizationId = names.organization(entry.organization, entry.at)
      if (ownerId === undefined || organizationId === undefined) return []
      const { createdAt, costMicros, role } = entry
      return [{ ownerId, organizationId, createdAt, costMicros, role, entry }]
    }),
  )
}

function gatewayRecordsOf(
  sources: SpendSources,
  { names }: BuiltDirectory,
  prices: readonly ModelPrice[],
  collector: Collector,
): readonly GatewayRecord[] {
  const records = sources.files.flatMap(file =>
    file.usage.flatMap((entry): readonly GatewayRecord[] => {
      const userId = names.user(entry.user, entry.at)
      if (userId === undefined) return []
      const { provider, model, tokens, createdAt, at } = entry
      const usage = { provider, model, tokens }
      const record = { ...usage, userId, createdAt, at }
      if (entry.costMicros === null)
        return [{ ...record, costMicros: undefined, outcome: 'unpriced' }]
      if (entry.costMicros !== undefined)
        return [{ ...record, costMicros: entry.costMicros, outcome: 'stated' }]
      const cost = tokenCost(usage, prices)
      if (cost.outcome === 'tokens-out-of-range' || cost.outcome === 'cost-out-of-range') {
        const code = `spend/${cost.outcome}` as const
        collector.add(spendDiagnostic(code, { provider, model }, locationOf(at)))
      }
      const costMicros = cost.outcome === 'priced' ? cost.costMicros : undefined
      return [{ ...record, costMicros, outcome: cost.outcome }]
    }),
  )
  return records.sort((a, b) => compareInstants(a.createdAt, b.createdAt))
}

/** The ledger as stated; else what usage would have left; else what exports sum up to. */
function fillLedger(
  sources: SpendSources,
  { names }: BuiltDirectory,
  budgets: GrowingBudgetState,
  usage: readonly GatewayRecord[],
): SpendEvidence {
  const ledgers = sources.files.flatMap(file => (file.ledger === undefined ? [] : [file.ledger]))
  for (const entry of ledgers.flat()) {
    const userId = names.user(entry.user, entry.at)
    const groupId = names.group(entry.group, entry.organization, entry.at)
    if (userId === undefined || groupId === undefined) continue
    budgets.ledger.add({ userId, groupId, day: entry.day }, entry.spendMicros)
  }
  if (ledgers.length > 0) return 'ledger'
  for (const { userId, createdAt, costMicros } of usage)
    recordUsage(budgets, { userId, createdAt, costMicros })
  if (usage.length > 0) return 'usage'
  if (sources.exports === undefined) return 'none'
  // Counted on the last day covered, so that a window that reaches into a period is not lost to it.
  const last = sources.exports.windows
    .map(({ end }) => end)
    .sort(compareInstants)
    .at(-1)
  const day =
    last === undefined ? undefined : utcDay({ epochSeconds: last.epochSeconds - 1, nanos: 0 })
  const { groups } = sources.exports
  for (const { userId, username, charges } of sources.exports.users.values()) {
    const known = names.knownUser(userId) ?? names.knownUser(username) ?? userId
    for (const { groupId: exported, micros } of charges) {
      const group = groups.get(exported)
      const groupId = group === undefined ? exported : names.groupOfExport(group)
      if (day !== undefined) budgets.ledger.add({ userId: known, groupId, day }, micros)
    }
  }
  return 'export'
}
