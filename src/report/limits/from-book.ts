/** A spend book as `creditcheck limits` reports it. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { sortDiagnostics } from '../../diagnostics/sort.ts'
import type { SpendBook } from '../../spend/book/spend-book.ts'
import { type MigrationTarget, migrationOf } from '../../spend/chat/migration.ts'
import { answeredCosts } from '../../spend/cost/answered-costs.ts'
import {
  type CostSystem,
  costTable,
  last30Days,
  type TimeRange,
  userCosts,
} from '../../spend/cost/cost-table.ts'
import { eachLimits, unpricedModels } from '../../spend/limits.ts'
import { formatInstant, type Instant } from '../../text/instant.ts'
import { reportFinding } from '../from/from-diagnostic.ts'
import { reportMigration, reportTable, reportUserCosts } from './from-costs.ts'
import { UserReporter } from './from-standing.ts'
import type { LimitsReport, StandingReport, UserLimitsReport } from './report.ts'

/** What `creditcheck limits` is asked for. */
export interface LimitsQuestion {
  readonly toolVersion: string
  readonly now: Instant
  /** A user by name or id; everybody if left out. */
  readonly user: string | undefined
  /** Whether the table of costs is shown. */
  readonly costs: boolean
  /** What the table covers; the 30 days before `now` if left out. */
  readonly range: TimeRange | undefined
  /** Letters of the names of users in the table. */
  readonly search: string | undefined
  readonly migration: boolean
  /** Columns that excerpts may take. */
  readonly width: number
}

/** From this share of a limit on a user is near it: where Coder notifies first. */
const NEAR_PERCENT = 85

/** The report on a book. Pure. */
export function reportLimits(
  book: SpendBook,
  sources: readonly string[],
  diagnostics: readonly Diagnostic[],
  question: LimitsQuestion,
): LimitsReport {
  const { now, user, width } = question
  const reporter = new UserReporter(book)
  const users: UserLimitsReport[] = []
  for (const each of eachLimits(book, user === undefined ? { now } : { now, user }))
    users.push(reporter.report(each))
  const findings = sortDiagnostics(diagnostics).map(item => reportFinding(item, width))
  const count = (severity: 'error' | 'warning' | 'note'): number =>
    findings.filter(finding => finding.severity === severity).length
  return {
    version: 0,
    tool: { name: 'creditcheck', version: question.toolVersion },
    now: formatInstant(now),
    coder_version: book.version ?? null,
    enforces: enforcedBy(book),
    sources,
    users,
    ...costsOf(book, question),
    migration: question.migration ? migrationsOf(book, user) : [],
    unpriced_models: unpricedModels(book).map(({ provider, model, tokens, basis }) => ({
      provider,
      model,
      tokens,
      basis,
    })),
    findings,
    summary: {
      users: users.length,
      blocked: users.filter(isBlocked).length,
      near: users.filter(each => !isBlocked(each) && isNear(each)).length,
      errors: count('error'),
      warnings: count('warning'),
      notes: count('note'),
    },
  }
}

function enforcedBy({ era }: SpendBook): LimitsReport['enforces'] {
  if (era === undefined) return null
  return era === 'chat-limits' ? 'chat_limits' : 'ai_budgets'
}

function costsOf(
  book: SpendBook,
  { now, user, costs, range: asked, search }: LimitsQuestion,
): Pick<LimitsReport, 'costs' | 'details'> {
  const range = asked ?? last30Days(now)
  const systems = systemsOf(book)
  const tables = costs
    ? systems.map(system =>
        reportTable(
          costTable(book, { system, range, ...(search !== undefined && { search }) }),
          system,
        ),
      )
    : []
  const details =
    user === undefined
      ? []
      : systems.flatMap(system => {
          const answered = system === 'chats' ? answeredCosts(book, user) : undefined
          const own = answered ?? userCosts(book, user, { system, range })
          return own === undefined ? [] : [reportUserCosts(own, user, system)]
        })
  return { costs: tables, details }
}

/** The systems of which there is anything to tell. */
function systemsOf(book: SpendBook): readonly CostSystem[] {
  const { exports, answers } = book.sources
  const hasChats =
    book.chatRecords.length > 0 ||
    answers.some(({ kind }) => kind === 'chat-costs' || kind === 'chat-cost-summary')
  const hasGateway = book.gatewayRecords.length > 0 || exports !== undefined
  return [...(hasGateway ? (['gateway'] as const) : []), ...(hasChats ? (['chats'] as const) : [])]
}

function migrationsOf(book: SpendBook, user: string | undefined): LimitsReport['migration'] {
  const isConfigured = book.budgets.budgetsMicros.size > 0 || book.budgets.overrides.size > 0
  const targets: readonly MigrationTarget[] = [
    ...(isConfigured ? (['configured'] as const) : []),
    // Without chat limits there is nothing to copy.
    ...(book.chat.enabled || !isConfigured ? (['copied'] as const) : []),
  ]
  return targets.map(target => reportMigration(migrationOf(book, target, user), book))
}

/** The limits of a user that are in force. */
function standingsOf({ budget, chat }: UserLimitsReport): readonly StandingReport[] {
  return [budget, chat].filter(standing => standing !== null)
}

/** Whether Coder refuses the user's next request or message. */
function isBlocked(user: UserLimitsReport): boolean {
  return standingsOf(user).some(({ blocked }) => blocked === true)
}

/** Whether most of a limit is used up. */
function isNear(user: UserLimitsReport): boolean {
  return standingsOf(user).some(({ used_percent: used }) => used !== null && used >= NEAR_PERCENT)
}
