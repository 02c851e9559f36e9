/** Changes in words, the same for every reporter. */
import { worthOf } from '../credit-value.ts'
import type { AmountReport } from '../report.ts'
import { plural, thousands } from '../words.ts'
import type {
  CostChange,
  Difference,
  ParameterChange,
  PersonChange,
  SideReport,
  TemplateDifference,
} from './difference.ts'

/** `30`, `10 … 20`, `unknown`, `no build`; `none` for what is not there. */
export function amountWord(amount: AmountReport | null): string {
  if (amount === null) return 'none'
  const { status, credits, low, high } = amount
  if (status === 'refused') return 'no build'
  if (credits !== null) return credits < 0 ? `−${-credits}` : String(credits)
  return low === null && high === null ? 'unknown' : `${low ?? '?'} … ${high ?? '?'}`
}

/** `+10`, `−5`; undefined where nobody can tell, or nothing changed. */
function deltaWord({ credits }: CostChange): string | undefined {
  if (credits === null || credits === 0) return undefined
  return credits > 0 ? `+${thousands(credits)}` : `−${thousands(-credits)}`
}

/** What the difference is worth, as `, +0.10 USD`, where that is configured. */
export function deltaWorth(
  { credits }: CostChange,
  value: TemplateDifference['credit_value'],
): string {
  if (value === null || credits === null || credits === 0) return ''
  const worth = worthOf(Math.abs(credits), value)
  return `, ${credits > 0 ? '+' : '−'}${worth}`
}

/** The two numbers, or the one where they are the same. `bold` marks what holds now, and `unit` stands behind the numbers. */
export function changeWords(
  change: CostChange,
  bold: (text: string) => string = text => text,
  unit = '',
): string {
  const { base, head } = change
  const [before, after] = [amountWord(base), amountWord(head)]
  const credits = /\d$/.test(head === null ? before : after) ? unit : ''
  if (base === null || head === null)
    return head === null ? `${before}${credits}` : `${bold(after)}${credits}`
  if (before === after) return `${after}${credits}${statusWords(change)}`
  const delta = deltaWord(change)
  const tail = delta === undefined ? '' : ` (${delta})`
  return `${before} → ${bold(after)}${credits}${tail}${statusWords(change)}`
}

/** Both builds; of what is in one of them only, that one says it all. */
export function onOffWords(
  on: CostChange,
  off: CostChange,
  bold: (text: string) => string = text => text,
): string {
  if (off.base === null && off.head === null) return `on ${changeWords(on, bold)}`
  if (on.base === null && on.head === null) return `off ${changeWords(off, bold)}`
  return `on ${changeWords(on, bold)}, off ${changeWords(off, bold)}`
}

/** What changed of the kind of number, where it did. */
function statusWords({ base, head }: CostChange): string {
  if (base === null || head === null || base.status === head.status) return ''
  if (head.status === 'assumed') return ', assumed by now'
  return base.status === 'assumed' && head.status === 'exact' ? ', no longer assumed' : ''
}

/** `main (1a2b3c4)`. */
export function sideWords(
  { kind, name, commit }: SideReport,
  show: (name: string) => string = text => text,
): string {
  if (kind === 'working-tree') return 'the working tree'
  const short = commit?.slice(0, 9)
  return short === undefined || name.startsWith(short) ? show(name) : `${show(name)} (${short})`
}

/** How many templates changed in which way, and for whom: each with how bad it is. */
export function summaryWords({
  summary,
  quotas,
}: Difference): readonly { readonly text: string; readonly tone: 'bad' | 'good' | 'plain' }[] {
  const words: { text: string; tone: 'bad' | 'good' | 'plain' }[] = []
  const add = (count: number, text: string, tone: 'bad' | 'good' | 'plain' = 'plain'): void => {
    if (count > 0) words.push({ text, tone })
  }
  const { changed, added, removed, unchanged } = summary
  add(changed, `${plural(changed, 'template')} changed`)
  add(added, `${thousands(added)} added`)
  add(removed, `${thousands(removed)} removed`)
  add(unchanged, `${thousands(unchanged)} as before`)
  add(summary.not_compared, `${thousands(summary.not_compared)} not analysed`, 'bad')
  add(
    summary.newly_refused_users,
    `${plural(summary.newly_refused_users, 'user')} newly refused`,
    'bad',
  )
  add(summary.freed_users, `${plural(summary.freed_users, 'user')} refused no more`, 'good')
  add(
    summary.newly_refused_workspaces,
    `${plural(summary.newly_refused_workspaces, 'workspace')} could not be started again`,
    'bad',
  )
  add(quotas.length, `${plural(quotas.length, 'quota file')} changed`)
  return words.length === 0 ? [{ text: 'no template on either side', tone: 'plain' }] : words
}

/** What changed of a parameter, part by part. Names and values go through `show`. */
export function parameterWords(
  { change, attributes, options }: ParameterChange,
  show: (text: string) => string,
): string {
  const valued = options.map(option => ({ ...option, shown: show(option.value) }))
  const list = (which: 'added' | 'removed'): string =>
    capped(
      valued.filter(option => option.change === which).map(({ shown }) => shown),
      MAX_OPTIONS,
    )
  const added = list('added')
  const removed = list('removed')
  const parts = attributes.flatMap(({ name, base, head }) => {
    if (change === 'removed') return []
    if (name === 'mutable') return mutableWords(change, head)
    if (change === 'added') return head === null ? [] : [`${name} ${show(head)}`]
    return [`${name} ${textOrNone(base, show)} → ${textOrNone(head, show)}`]
  })
  if (change !== 'removed' && added !== '')
    parts.push(`${change === 'added' ? 'options' : 'new options'} ${added}`)
  if (change === 'changed' && removed !== '') parts.push(`no longer ${removed}`)
  return parts.join('; ')
}

const MAX_OPTIONS = 8

/** The first of a list, and how many more there are. */
export function capped(texts: readonly string[], limit: number): string {
  const more = texts.length - limit
  const shown = texts.slice(0, limit).join(', ')
  return more > 0 ? `${shown} and ${more} more` : shown
}

/** A new parameter is usually such that its choice stays. */
function mutableWords(change: ParameterChange['change'], head: string | null): readonly string[] {
  if (change === 'added') return head === 'true' ? ['can be changed later'] : []
  return head === 'true' ? ['can be changed later by now'] : ['cannot be changed later any more']
}

function textOrNone(text: string | null, show: (text: string) => string): string {
  return text === null ? 'none' : show(text)
}

/** What became of somebody. */
export function effectWords({ effect, base, people }: PersonChange): string {
  switch (effect) {
    case 'newly_refused':
      return base === null && people === 1 ? 'not there before, and refused' : 'refused by now'
    case 'freed':
      return 'refused no more'
    case 'open':
      return base !== null && /^(?:ok|warn)$/.test(base.verdict)
        ? 'may be refused by now'
        : 'may be refused no more'
    case 'settled':
      return 'can start for certain by now'
    case 'changed':
      return 'still refused, for another reason'
    case 'refused':
      return 'refused'
  }
}
