/** Verdicts on many people: a heading and a sentence for each group of people who are alike, those who are refused first. */

import type { VerdictKind, VerdictReport } from '../verdict.ts'
import { plural, thousands } from '../words.ts'
import type { Palette } from './palette.ts'
import { printable, spread, wrap } from './wrap.ts'

/** More groups of people than this are only counted; the JSON report has all of them. */
const MAX_REFUSED = 20
/** Of those who can start a workspace fewer are worth reading about. */
const MAX_OTHERS = 6

/** How one verdict is marked. */
export interface VerdictMark {
  readonly sign: string
  readonly paint: (text: string) => string
}

/** The verdicts in their order, the last of very many only counted. */
export function peopleLines(
  verdicts: readonly VerdictReport[],
  width: number,
  palette: Palette,
  markOf: (verdict: VerdictKind) => VerdictMark,
): readonly string[] {
  const troubled = verdicts.filter(({ verdict }) => verdict !== 'ok' && verdict !== 'warn')
  const others = verdicts.filter(({ verdict }) => verdict === 'ok' || verdict === 'warn')
  const shown = [...troubled.slice(0, MAX_REFUSED), ...others.slice(0, MAX_OTHERS)]
  const lines = shown.flatMap(verdict => {
    const { sign, paint } = markOf(verdict.verdict)
    const label = `  ${sign} ${printable(labelOf(verdict))}`
    const [first = '', ...rest] = spread(label, budgetText(verdict), width)
    const sentence = wrap(`      ${printable(verdict.text)}`, width, '      ')
    return [first.replace(`  ${sign} `, () => `  ${paint(sign)} `), ...rest, ...sentence]
  })
  const rest = [...troubled.slice(MAX_REFUSED), ...others.slice(MAX_OTHERS)]
  return [...lines, ...restLines(rest, width, palette)]
}

/** Few people are named. */
function labelOf({ user, alike }: VerdictReport): string {
  if (alike === null || alike.people > alike.examples.length) return user
  return `${user}: ${alike.examples.join(', ')}`
}

function budgetText({ budget, credits_consumed: low, alike }: VerdictReport): string {
  if (budget === -1) return 'no limit'
  if (alike !== null && alike.groups === null) return ''
  const amount = budget === null ? 'budget ?' : `budget ${budget}`
  const high = alike?.most_credits_consumed ?? low
  if (low === 0 && high === 0) return amount
  return `${amount}, ${low === high ? low : `${low} … ${high}`} used`
}

function restLines(
  rest: readonly VerdictReport[],
  width: number,
  palette: Palette,
): readonly string[] {
  if (rest.length === 0) return []
  const people = rest.reduce((sum, { alike }) => sum + (alike?.people ?? 1), 0)
  const refused = rest
    .filter(({ verdict }) => verdict === 'insufficient_quota')
    .reduce((sum, { alike }) => sum + (alike?.people ?? 1), 0)
  const ofThem = refused === 0 ? 'none' : `${thousands(refused)} of them`
  const text = `    and ${plural(people, 'other user')}, ${ofThem} refused; --format json has all`
  return wrap(text, width, '    ').map(palette.dim)
}
