/** A simulation for people: a line an event, what everybody consumes in the end, and the way around the first refusal. */

import type { FindingReport } from '../finding.ts'
import { type Palette, PLAIN } from '../text/palette.ts'
import type { TextOptions } from '../text/text.ts'
import { findingLines } from '../text/text-finding.ts'
import { printable, wrap } from '../text/wrap.ts'
import { plural, widest } from '../words.ts'
import type {
  EventVerdict,
  SimulatedEvent,
  SimulatedQuota,
  SimulationReport,
  WhatIfReport,
} from './report.ts'

/** More users than this are not all listed in the end. */
const MAX_QUOTAS = 50

const SIGNS: Readonly<Record<EventVerdict, string>> = {
  ok: '+',
  insufficient_quota: 'x',
  not_checked: '+',
  pending: '.',
  applied: ' ',
}

/** Pure and total; ends with a line feed. */
export function renderSimulationText(report: SimulationReport, options: TextOptions = {}): string {
  const width = options.width ?? 80
  const palette = options.palette ?? PLAIN
  const lines = [
    ...headLines(report, width, palette),
    ...eventLines(report, width, palette),
    '',
    ...quotaLines(report.quotas, width, palette),
    ...refusalLines(report, width, palette),
    ...findingsLines(report.findings, width, palette),
    ...summaryLines(report, palette, width),
  ]
  return `${lines.join('\n')}\n`
}

function headLines(report: SimulationReport, width: number, palette: Palette): readonly string[] {
  const { what_if: whatIf } = report
  const head = palette.bold(printable(report.scenario))
  return whatIf === null ? [head] : [head, ...whatIfLines(whatIf, width, palette), '']
}

function whatIfLines(whatIf: WhatIfReport, width: number, palette: Palette): readonly string[] {
  const several = new Set(whatIf.allowances.map(each => each.organization)).size > 1
  const changes = whatIf.allowances.map(each => {
    const where = several ? ` in "${each.organization}"` : ''
    return `the allowance of "${each.group}"${where} were ${each.to_credits} instead of ${each.from_credits}`
  })
  const freed = numbersOf(whatIf, 'insufficient_quota', false)
  const refused = numbersOf(whatIf, 'insufficient_quota', true)
  const effects = [
    ...(freed.length > 0 ? [`${eventsText(freed)} would pass that quota refuses now`] : []),
    ...(refused.length > 0 ? [`${eventsText(refused)} would newly be refused`] : []),
  ]
  const what = effects.length === 0 ? 'nothing would end otherwise' : effects.join('; ')
  return wrap(`  What if ${printable(changes.join(' and '))}: ${what}.`, width, '  ').map(
    palette.cyan,
  )
}

/** The events that were refused and are not any more, or the reverse. */
function numbersOf({ changed }: WhatIfReport, verdict: EventVerdict, after: boolean) {
  return changed
    .filter(each => (after ? each.after : each.before) === verdict)
    .map(each => each.event)
}

function eventsText(numbers: readonly number[]): string {
  const shown = numbers.slice(0, 10).join(', ')
  const more = numbers.length > 10 ? ` and ${numbers.length - 10} more` : ''
  return `${numbers.length === 1 ? 'event' : 'events'} ${shown}${more}`
}

function eventLines(
  { events, what_if: whatIf }: SimulationReport,
  width: number,
  palette: Palette,
): readonly string[] {
  const before = new Map((whatIf?.changed ?? []).map(each => [each.event, each.before]))
  const numberWidth = String(events.length).length
  const textWidth = Math.min(
    widest(events.map(event => printable(event.text))),
    Math.floor(width * 0.4),
  )
  return events.flatMap(event => {
    const head = `  ${String(event.number).padStart(numberWidth)} ${SIGNS[event.verdict]} `
    const text = printable(event.text).padEnd(textWidth)
    const was = before.get(event.number)
    const note = was === undefined ? '' : ` (now: ${was === 'ok' ? 'passes' : 'refused'})`
    const indent = ' '.repeat(head.length + textWidth + 2)
    const line = `${head}${text}  ${printable(event.arithmetic)}${note}`.trimEnd()
    const [first = '', ...rest] = wrap(line, width, indent)
    return [paintSign(first, head, event, palette), ...rest]
  })
}

function paintSign(line: string, head: string, event: SimulatedEvent, palette: Palette): string {
  const sign = SIGNS[event.verdict]
  if (sign === ' ' || sign === '.') return line
  const paint = sign === 'x' ? palette.red : palette.green
  return `${head.slice(0, -2)}${paint(sign)} ${line.slice(head.length)}`
}

function quotaLines(
  quotas: readonly SimulatedQuota[],
  width: number,
  palette: Palette,
): readonly string[] {
  if (quotas.length === 0) return []
  const several = new Set(quotas.map(each => each.organization)).size > 1
  const consuming = quotas.filter(each => each.credits_consumed !== 0)
  const listed = quotas.length > MAX_QUOTAS ? consuming.slice(0, MAX_QUOTAS) : quotas
  const names = listed.map(({ user, organization }) =>
    printable(several ? `${user} in ${organization}` : user),
  )
  const nameWidth = widest(names)
  const used = listed.map(each => String(each.credits_consumed))
  const usedWidth = widest(used)
  const lines = listed.map((quota, at) => {
    const amount = (used[at] ?? '').padStart(usedWidth)
    const of = quota.budget === -1 ? 'credits, no limit' : `of ${quota.budget} credits`
    const line = `    ${(names[at] ?? '').padEnd(nameWidth)}  ${amount} ${of}`
    const isOver = quota.budget !== -1 && quota.credits_consumed > quota.budget
    return isOver ? palette.red(line) : line
  })
  const others = quotas.length - listed.length
  const more = others === 0 ? [] : [`    and ${plural(others, 'other')}; --format json lists them`]
  return [...wrap('  In the end', width, ''), ...lines, ...more, '']
}

function refusalLines(
  report: SimulationReport,
  width: number,
  palette: Palette,
): readonly string[] {
  const event = report.events.find(each => each.number === report.first_refusal)
  if (event?.refusal == null) return []
  const at =
    event.location === null ? '' : ` (${printable(event.location.path)}:${event.location.line})`
  const head = `  First refused is event ${event.number}, ${printable(event.text)}${at}: ${event.arithmetic}.`
  const ways =
    event.refusal.texts.length === 0
      ? ['  No single change of an allowance or of another workspace avoids it.']
      : ['  Any one of these avoids it:']
  const texts = event.refusal.texts.flatMap(each => wrap(`    ${printable(each)}`, width, '      '))
  const needed = report.needed
    .slice(0, 5)
    .map(each => `${printable(each.user)} by ${each.extra_credits}`)
  const rest = report.needed.length - needed.length
  const others = rest > 0 ? ` and of ${plural(rest, 'other user')}` : ''
  const all = `  Every build passes with higher budgets: ${needed.join(', ')}${others}.`
  return [
    ...wrap(head, width, '  ').map(palette.red),
    ...ways.flatMap(each => wrap(each, width, '  ')),
    ...texts,
    ...(needed.length === 0 ? [] : wrap(all, width, '  ')),
    '',
  ]
}

function findingsLines(
  findings: readonly FindingReport[],
  width: number,
  palette: Palette,
): readonly string[] {
  return findings.flatMap(finding => [...findingLines(finding, width, palette), ''])
}

function summaryLines(
  { summary }: SimulationReport,
  palette: Palette,
  width: number,
): readonly string[] {
  const refused = `${summary.refused} of ${plural(summary.builds, 'build')} refused`
  const parts = [
    plural(summary.events, 'event'),
    summary.refused > 0 ? palette.red(refused) : refused,
  ]
  if (summary.errors > 0) parts.push(palette.red(plural(summary.errors, 'error')))
  if (summary.warnings > 0) parts.push(palette.yellow(plural(summary.warnings, 'warning')))
  if (summary.notes > 0) parts.push(plural(summary.notes, 'note'))
  return wrap(parts.join(', '), width, '')
}
