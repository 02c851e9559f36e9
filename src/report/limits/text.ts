/** Limits for people: who may still spend what, in 80 columns. */
import { PLAIN } from '../text/palette.ts'
import type { TextOptions } from '../text/text.ts'
import { findingLines } from '../text/text-finding.ts'
import { wrap } from '../text/wrap.ts'
import { plural, thousands } from '../words.ts'
import type { LimitsReport } from './report.ts'
import { detailLines, tableLines } from './text-costs.ts'
import { migrationLines } from './text-migration.ts'
import { userLines } from './text-user.ts'
import { usersLines } from './text-users.ts'
import { timeText } from './words.ts'

/** Pure and total; ends with a line feed. `isOne`: one user was asked for. */
export function renderLimitsText(
  report: LimitsReport,
  isOne: boolean,
  options: TextOptions = {},
): string {
  const width = options.width ?? 80
  const palette = options.palette ?? PLAIN
  const [user] = report.users
  const lines = [
    ...wrap(headText(report), width, ''),
    '',
    ...(isOne && user !== undefined
      ? userLines(user, width, palette)
      : usersLines(report, width, palette)),
    ...report.details.flatMap(costs => detailLines(costs, width, palette)),
    ...report.costs.flatMap(table => tableLines(table, width, palette)),
    ...report.migration.flatMap(migration => migrationLines(migration, width, palette)),
    ...report.findings.flatMap(finding => [...findingLines(finding, width, palette), '']),
  ]
  const { summary } = report
  const blocked = `${thousands(summary.blocked)} blocked`
  const parts = [
    plural(summary.users, 'user'),
    summary.blocked > 0 ? palette.red(blocked) : blocked,
    ...(summary.near > 0 ? [palette.yellow(`${thousands(summary.near)} at 85 % or more`)] : []),
    ...(summary.errors > 0 ? [palette.red(plural(summary.errors, 'error'))] : []),
    ...(summary.warnings > 0 ? [palette.yellow(plural(summary.warnings, 'warning'))] : []),
    ...(summary.notes > 0 ? [plural(summary.notes, 'note')] : []),
  ]
  return `${[...lines, ...wrap(parts.join(', '), width, '')].join('\n')}\n`
}

function headText({ now, coder_version: version, enforces }: LimitsReport): string {
  const when = `On ${timeText(now)}`
  if (version === null || enforces === null)
    return `${when}. No version of Coder is given: up to 2.35 it enforces chat limits, from 2.36 on AI budgets.`
  const what = enforces === 'chat_limits' ? 'chat limits' : 'AI budgets'
  return `${when}, Coder ${version}, which enforces ${what}.`
}
