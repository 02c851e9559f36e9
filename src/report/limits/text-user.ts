/** One user's limits as cards: how far each is used up, where it leads, and what Coder answers then. */
import { exactDollars } from '../../spend/dollars.ts'
import type { Palette } from '../text/palette.ts'
import { printable, wrap } from '../text/wrap.ts'
import type { StandingReport, UserLimitsReport } from './report.ts'
import { barText, percentText, sourceText, timeText, usedText } from './words.ts'

const LABEL = 16

/** The cards, with a heading. */
export function userLines(
  user: UserLimitsReport,
  width: number,
  palette: Palette,
): readonly string[] {
  const name = user.name === null ? '' : ` (${printable(user.name)})`
  return [
    `${palette.bold(printable(user.user))}${name}`,
    '',
    ...card('AI budget', user.budget, width, palette),
    ...card('Chat limit', user.chat, width, palette),
    ...user.chat_by_organization.flatMap(standing =>
      card(`in ${standing.organization}`, standing, width, palette),
    ),
  ]
}

function card(
  label: string,
  standing: StandingReport | null,
  width: number,
  palette: Palette,
): readonly string[] {
  if (standing === null) return []
  const heading = `  ${label.slice(0, LABEL - 2).padEnd(LABEL - 2)}  `
  if (standing.source === 'disabled') return [`${heading}off`, '']
  const { used_percent: used, blocked } = standing
  const paint = paintOf(blocked, palette)
  const bar = used === null ? '' : `  ${barText(used, 20)}`
  const amount = [usedText(standing), percentText(standing)].filter(text => text !== '').join(', ')
  const first = `${heading}${paint(amount)}${bar}`
  const rest = restOf(standing).flatMap(text =>
    wrap(`${' '.repeat(LABEL + 2)}${printable(text)}`, width, ' '.repeat(LABEL + 2)),
  )
  return [first, ...rest, '']
}

function paintOf(blocked: boolean | null, palette: Palette): (text: string) => string {
  if (blocked === null) return palette.yellow
  return blocked ? palette.red : palette.green
}

function restOf(standing: StandingReport): readonly string[] {
  const { blocked, remaining_micros: left, resets_at: end, projection, response } = standing
  const source = sourceText(standing)
  const isLimited = standing.limit_micros !== null
  const until = `counts from ${timeText(standing.period_start)} to ${timeText(end)} (UTC)`
  const pace = projection === null ? [] : [paceText(projection, end)]
  const answer =
    response === null
      ? []
      : [
          `${blocked === true ? 'Coder answers' : 'then Coder answers'} ${response.status}: ${response.body}`,
        ]
  return [
    [source, until].filter(text => text !== '').join('; '),
    ...(isLimited && left !== null && blocked !== true ? [`${exactDollars(left)} left`] : []),
    ...(blocked === true ? [`blocked until ${timeText(end)}`] : []),
    ...(blocked === null ? ['whether it is used up cannot be told'] : []),
    ...(blocked === true ? [] : pace),
    ...(isLimited ? answer : []),
    ...standing.doubts,
  ]
}

function paceText(projection: NonNullable<StandingReport['projection']>, end: string): string {
  const { at_end_micros: atEnd, used_up_at: usedUp } = projection
  const total = `at this pace ${exactDollars(atEnd)} by ${timeText(end)}`
  return usedUp === null ? total : `${total}; used up ${timeText(usedUp)}`
}
