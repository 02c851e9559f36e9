/** Limits of everybody: a line a user, or of very many a line for each limit and for whoever is near one. */
import { exactDollars } from '../../spend/dollars.ts'
import type { Palette } from '../text/palette.ts'
import { printable, wrap } from '../text/wrap.ts'
import { plural, thousands, widest } from '../words.ts'
import type { LimitsReport, StandingReport } from './report.ts'
import { percentText, sourceText, timeText, usedText } from './words.ts'

/** More users than this are counted by limit. */
const MOST_ONE_BY_ONE = 50
/** Of very many users so many are named. */
const MOST_NAMED = 20
const NEAR_PERCENT = 85

interface Line {
  readonly user: string
  readonly standing: StandingReport
}

/** A section for each system that is in force. */
export function usersLines(
  { users }: LimitsReport,
  width: number,
  palette: Palette,
): readonly string[] {
  const budgets = users.flatMap(({ user, budget }) =>
    budget === null ? [] : [{ user, standing: budget }],
  )
  const chats = users.flatMap(({ user, chat }) => (chat === null ? [] : [{ user, standing: chat }]))
  return [
    ...section('AI budgets', budgets, width, palette),
    ...section('Chat limits', chats, width, palette),
  ]
}

function section(
  title: string,
  lines: readonly Line[],
  width: number,
  palette: Palette,
): readonly string[] {
  const [first] = lines
  if (first === undefined) return []
  if (lines.every(({ standing }) => standing.source === 'disabled'))
    return [`${title} are off.`, '']
  const { period_start: start, resets_at: end } = first.standing
  const head = `${palette.bold(title)}, counted from ${timeText(start)} to ${timeText(end)} (UTC)`
  const body =
    lines.length > MOST_ONE_BY_ONE
      ? groupLines(lines, width, palette)
      : userLines(lines, width, palette)
  return [head, ...body, ...doubtLines(lines, width, palette), '']
}

function userLines(lines: readonly Line[], width: number, palette: Palette): readonly string[] {
  const names = lines.map(({ user }) => printable(user))
  const nameWidth = Math.min(widest(names), 24)
  const used = lines.map(({ standing }) => usedText(standing))
  const usedWidth = widest(used)
  const percents = lines.map(({ standing }) => percentText(standing))
  const percentWidth = widest(percents)
  return lines.flatMap(({ standing }, at) => {
    const { sign, paint } = markOf(standing, palette)
    const amount = `${(used[at] ?? '').padEnd(usedWidth)}  ${(percents[at] ?? '').padStart(percentWidth)}`
    const head = `  ${sign} ${(names[at] ?? '').padEnd(nameWidth)}  ${amount}`
    const indent = ' '.repeat(Math.min(head.length + 2, Math.floor(width / 2)))
    const text = `${head}  ${printable(noteText(standing))}`.trimEnd()
    const [first = '', ...rest] = wrap(text, width, indent)
    return [first.replace(`  ${sign} `, () => `  ${paint(sign)} `), ...rest]
  })
}

function markOf(
  standing: StandingReport,
  palette: Palette,
): { readonly sign: string; readonly paint: (text: string) => string } {
  if (standing.blocked === true) return { sign: 'x', paint: palette.red }
  if (standing.blocked === null) return { sign: '?', paint: palette.yellow }
  return isNear(standing)
    ? { sign: '!', paint: palette.yellow }
    : { sign: '+', paint: palette.green }
}

function noteText(standing: StandingReport): string {
  const { blocked, resets_at: end, projection } = standing
  const isUsedUp = blocked === true ? `blocked until ${timeText(end)}` : ''
  const usedUp = projection?.used_up_at ?? undefined
  // The day is enough here; who asks for one user is told the minute.
  const pace = usedUp === undefined ? '' : `used up on ${usedUp.slice(0, 10)}`
  return [isUsedUp, whoseText(standing), pace].filter(part => part !== '').join('; ')
}

function whoseText(standing: StandingReport): string {
  const { source, group } = standing
  if (source === 'group' && group !== null) return group
  return source === 'none' ? '' : sourceText(standing)
}

/** Users under the same limit together, and those by name who are blocked or nearly so. */
function groupLines(lines: readonly Line[], width: number, palette: Palette): readonly string[] {
  const groups = new Map<string, StandingReport[]>()
  for (const { standing } of lines) {
    const limit = standing.limit_micros
    const amount = limit === null ? unlimitedText(standing) : `with ${exactDollars(limit)}`
    const key = `${amount}, ${sourceText(standing)}`
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [standing])
    else known.push(standing)
  }
  const bySize = [...groups].sort(([, a], [, b]) => b.length - a.length)
  const counted = bySize.flatMap(([key, standings]) => groupLine(key, standings, width))
  const near = lines
    .filter(({ standing }) => standing.blocked === true || isNear(standing))
    .sort((a, b) => shareOf(b.standing) - shareOf(a.standing))
  const more = near.length - MOST_NAMED
  return [
    ...counted,
    ...userLines(near.slice(0, MOST_NAMED), width, palette),
    ...(more > 0
      ? [palette.dim(`    and ${plural(more, 'other')} at 85 % or more; --format json has all`)]
      : []),
  ]
}

function unlimitedText({ source }: StandingReport): string {
  return source === 'unknown' ? 'whose limit nobody states' : 'without a limit'
}

function groupLine(key: string, standings: readonly StandingReport[], width: number) {
  const blocked = standings.filter(standing => standing.blocked === true).length
  const near = standings.filter(standing => standing.blocked !== true && isNear(standing)).length
  const spent = standings.reduce((sum, standing) => sum + standing.spent_low_micros, 0n)
  const parts = [
    ...(blocked > 0 ? [`${thousands(blocked)} blocked`] : []),
    ...(near > 0 ? [`${thousands(near)} at 85 % or more`] : []),
    `${exactDollars(spent)} spent together`,
  ]
  const text = `    ${plural(standings.length, 'user')} ${printable(key)}: ${parts.join(', ')}`
  return wrap(text, width, '      ')
}

function isNear({ used_percent: used }: StandingReport): boolean {
  return used !== null && used >= NEAR_PERCENT
}

function shareOf({ used_percent: used }: StandingReport): number {
  return used ?? Number.POSITIVE_INFINITY
}

/** Each doubt once, whomever it concerns. */
function doubtLines(lines: readonly Line[], width: number, palette: Palette): readonly string[] {
  const doubts = new Map<string, number>()
  for (const { standing } of lines)
    for (const doubt of standing.doubts) doubts.set(doubt, (doubts.get(doubt) ?? 0) + 1)
  return [...doubts].flatMap(([doubt, count]) => {
    const whom = count === lines.length ? '' : ` (${plural(count, 'user')})`
    return wrap(`    ${printable(doubt)}${whom}`, width, '    ').map(palette.dim)
  })
}
