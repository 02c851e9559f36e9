/** `creditcheck limits [user]`: reads what tells of spend, works out who may still spend what, prints. */
import { dirname, relative, resolve } from 'node:path'
import { suggestionFor } from '../../config/suggest.ts'
import { DiagnosticList } from '../../diagnostics/collector.ts'
import { UsageError } from '../../diagnostics/usage-error.ts'
import { exactJsonParts } from '../../report/exact-json.ts'
import { reportLimits } from '../../report/limits/from-book.ts'
import type { LimitsReport } from '../../report/limits/report.ts'
import { renderLimitsText } from '../../report/limits/text.ts'
import { renamedFinding } from '../../report/renamed.ts'
import { createSpendBook, type SpendBook } from '../../spend/book/spend-book.ts'
import { checkSpend } from '../../spend/check/check-spend.ts'
import { answeredUser } from '../../spend/cost/answered-costs.ts'
import type { TimeRange } from '../../spend/cost/cost-table.ts'
import { selectedUsers } from '../../spend/limits.ts'
import { compareInstants, type Instant, parseInstant } from '../../text/instant.ts'
import { VERSION } from '../../version.ts'
import { type Arguments, text } from '../arguments/argument-values.ts'
import type { LimitsRequest } from '../commands/limits.ts'
import type { ExitCode } from '../exit-code.ts'
import { type FoundSeverity, statusOf, thresholdOf } from '../exit-status.ts'
import { type Settings, SettingsReader, wrong } from '../inputs/settings.ts'
import { readSpendInputs } from '../inputs/spend-inputs.ts'
import type { Io } from '../io.ts'
import { deliver } from '../outputs/output.ts'
import { renameFrom, rootFolder, slashes, startFolder } from '../paths.ts'

/** Runs and prints; the exit code. Throws UsageError for what cannot be run. */
export async function runLimits(
  args: Arguments,
  io: Io,
  request: LimitsRequest,
): Promise<ExitCode> {
  const start = startFolder(io.cwd, text(args, 'chdir'))
  const given = (request.spend ?? []).map(path => resolve(start, path))
  const root = rootFolder(start, given)
  const options = {
    start,
    root,
    config: text(args, 'config'),
    quota: text(args, 'quota'),
    env: io.env,
  }
  const [firstFile] = given
  const settings = new SettingsReader(options).for(
    firstFile === undefined ? start : dirname(firstFile),
  )
  const paths = spendPaths(given, settings)
  const list = new DiagnosticList()
  for (const item of settings.diagnostics) list.add(item)
  const { user } = request
  const { coderVersion } = settings.config
  const around = { start, root, quota: settings.quotaEntries, coderVersion, user }
  const sources = readSpendInputs(paths, around, list)
  if (sources === undefined) throw wrong(list.items, options)
  const book = createSpendBook(sources, list)
  if (user !== undefined) checkUser(book, user)
  const now = request.now ?? book.now ?? clock(io)
  checkSpend(book, now, list, user)
  const question = {
    toolVersion: VERSION,
    now,
    user,
    costs: request.costs,
    range: rangeOf(request, now),
    search: request.search,
    migration: request.migration,
    width: (io.columns ?? 80) - 4,
  }
  const shownPaths = paths.map(path => slashes(relative(start, path)))
  const report = reportLimits(book, shownPaths, list.items, question)
  const rename = renameFrom(root, start)
  const shown: LimitsReport = {
    ...report,
    findings: report.findings.map(finding => renamedFinding(finding, rename)),
  }
  const isJson = text(args, 'format') === 'json'
  await deliver(
    layout =>
      isJson ? linesOf(exactJsonParts(shown)) : renderLimitsText(shown, user !== undefined, layout),
    args,
    io,
    start,
  )
  return statusOf(severitiesOf(shown), thresholdOf(args, settings))
}

function* linesOf(parts: Iterable<string>): Generator<string> {
  yield* parts
  yield '\n'
}

/** The files of the command line, or else those of the configuration. */
function spendPaths(given: readonly string[], { config, folder }: Settings): readonly string[] {
  if (given.length > 0) return given
  if (config.spend.length === 0)
    throw new UsageError(
      '"limits" needs to know what may be spent: give --spend, or "spend" in creditcheck.yaml.',
    )
  return config.spend.map(({ path }) => resolve(folder, path))
}

function checkUser(book: SpendBook, user: string): void {
  if (selectedUsers(book, user).length > 0) return
  const { row, summary } = answeredUser(book, user)
  // A summary names nobody: it can be of somebody whom other files would have to name.
  if (row !== undefined || (summary !== undefined && book.users.size === 0)) return
  const near = suggestionFor(
    user,
    [...book.users.values()].map(each => each.username),
  )
  const hint = near === undefined ? '.' : `; did you mean "${near}"?`
  throw new UsageError(`No file names the user "${user}"${hint}`)
}

/** What the costs cover, where the command line says anything of it: up to now, from 30 days before. */
function rangeOf({ from, to }: LimitsRequest, now: Instant): TimeRange | undefined {
  if (from === undefined && to === undefined) return undefined
  const end = to ?? now
  const start = from ?? { epochSeconds: end.epochSeconds - 30 * 86_400, nanos: end.nanos }
  if (compareInstants(start, end) >= 0)
    throw new UsageError('"--from" is not before "--to", so that there is nothing between them.')
  return { start, end }
}

/** The clock is read here and nowhere below. */
function clock(io: Io): Instant {
  const time = parseInstant(new Date(io.instant()).toISOString())
  if (time === undefined) throw new Error('the clock tells a time')
  return time
}

/** A blocked user weighs like an error, one near a limit like a warning. */
function severitiesOf({ findings, summary }: LimitsReport): readonly FoundSeverity[] {
  return [
    ...findings.map(finding => finding.severity),
    ...(summary.blocked > 0 ? (['error'] as const) : []),
    ...(summary.near > 0 ? (['warning'] as const) : []),
  ]
}
