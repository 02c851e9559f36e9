/** A build's cost in one line, with the reason where the number is not exact. */

import { worthOf } from '../credit-value.ts'
import type { CostReport, ReasonReport, TemplateReport, TermReport } from '../report.ts'
import type { Palette } from './palette.ts'
import { printable, wrap } from './wrap.ts'

/** At most so many reasons are shown; the JSON report has all of them. */
const MAX_REASONS = 3

/** `on   30 credits   home volume 10 + container 20`, and what stands between the reader and an exact number. */
export function costLines(
  label: string,
  cost: CostReport,
  width: number,
  palette: Palette,
  indent: string,
  value: TemplateReport['credit_value'] = null,
): readonly string[] {
  // A file has a cost, a template has one on and one off.
  const isUnread = label === 'cost' && cost.status === 'refused'
  const amount = isUnread ? 'unknown' : `${amountText(cost)}${valueText(cost, value)}`
  const head = `${indent}${label.padEnd(4)} ${amount.padEnd(value === null ? 12 : 24)}`
  const [first = '', ...rest] = wrap(
    `${head}  ${isUnread ? 'the file cannot be read' : termsText(cost)}`.trimEnd(),
    width,
    ' '.repeat(head.length + 2),
  )
  const coloured = first.replace(
    amount,
    cost.status === 'exact' ? palette.bold(amount) : palette.yellow(amount),
  )
  const shown = cost.reasons
    .slice(0, MAX_REASONS)
    .flatMap(reason => reasonLines(reason, width, palette, indent))
  const more = cost.reasons.length - MAX_REASONS
  const further =
    more > 0 ? [palette.dim(`${indent}       and ${more} more; --format json lists them`)] : []
  const assumed = cost.assumptions.flatMap(text =>
    wrap(`${indent}     ${printable(assumptionText(text, cost.terms))}`, width, `${indent}       `),
  )
  return [coloured, ...rest, ...shown, ...further, ...assumed]
}

/** The number, in words that say what kind of number it is. */
export function amountText(cost: Pick<CostReport, 'status' | 'credits' | 'low' | 'high'>): string {
  switch (cost.status) {
    case 'exact':
    case 'assumed':
      return `${cost.credits} credit${Math.abs(cost.credits ?? 0) === 1 ? '' : 's'}`
    case 'range':
      return `${cost.low} … ${cost.high} credits`
    case 'unknown':
      return 'unknown'
    case 'refused':
      return 'no build'
  }
}

/** ` = 0.30 USD`, where the value of a credit is configured. */
export function valueText(
  { credits, low, high }: CostReport,
  value: TemplateReport['credit_value'],
): string {
  if (value === null) return ''
  if (credits !== null) return ` = ${printable(worthOf(credits, value))}`
  if (low === null || high === null) return ''
  return ` = ${printable(worthOf(low, value))} … ${printable(worthOf(high, value))}`
}

/** The assumption and the parts of the number that rest on it. That a module costs nothing is said of no part. */
function assumptionText(text: string, terms: readonly TermReport[]): string {
  const names = terms
    .filter(({ assumptions = [] }) => assumptions.includes(text))
    .map(({ address }) => shortName(address))
  const shown = names.slice(0, MAX_REASONS).join(', ')
  const more = names.length > MAX_REASONS ? ` and ${names.length - MAX_REASONS} more` : ''
  if (names.length > 0) return `assumed for ${shown}${more}: ${text}`
  return `assumed: ${text}`
}

function termsText(cost: CostReport): string {
  if (cost.status === 'refused') {
    const who = cost.refused_by === 'coder' ? 'Coder' : 'Terraform'
    return `${who} would refuse the plan${unrefusedText(cost)}`
  }
  if (cost.terms.length === 0) return cost.status === 'exact' ? 'nothing has a daily_cost' : ''
  return cost.terms.map(termText).join(' + ')
}

function unrefusedText({ unrefused }: CostReport): string {
  if (unrefused === undefined || unrefused.status === 'unknown') return ''
  return `; it would have cost ${amountText(unrefused)}`
}

function termText(term: TermReport): string {
  const name = printable(shortName(term.address))
  if (term.unknown_at_plan) return `${name} 0 (decided only when created)`
  if (term.credits !== null) return `${name} ${term.credits}`
  if (term.low !== null && term.high !== null) return `${name} ${term.low} … ${term.high}`
  return `${name} ?`
}

/** `coder_metadata.home[0]` is known to everyone as `home`. */
export function shortName(address: string): string {
  return address.replace(/(^|\.)coder_metadata\./, '$1').replace(/\[0\]$/, '')
}

function reasonLines(
  reason: ReasonReport,
  width: number,
  palette: Palette,
  indent: string,
): readonly string[] {
  const place =
    reason.location === null ? '' : ` (${printable(reason.location.path)}:${reason.location.line})`
  const remedy = reason.remedy === null ? '' : `; try ${printable(reason.remedy)}`
  const lines = wrap(
    `${indent}     because ${printable(reason.text)}${place}${remedy}`,
    width,
    `${indent}       `,
  )
  return lines.map(palette.dim)
}
