/** The report for pull requests and job summaries, in GitHub's Markdown: what matters in one table, the rest behind a click. */

import type { SuppressedFindingReport, WeighedFindingReport } from '../finding.ts'
import type { CostReport, Report, TemplateReport } from '../report.ts'
import { peopleIn } from '../summary.ts'
import { amountText, shortName, valueText } from '../text/text-cost.ts'
import { snapshotText } from '../text/text-snapshot.ts'
import { choiceText, overText, rangeText, unexploredText } from '../text/text-space.ts'
import type { VerdictReport } from '../verdict.ts'
import { plural, thousands } from '../words.ts'
import { depthLines } from './markdown-depth.ts'
import {
  codeBlock,
  codeSpan,
  htmlCode,
  markdownText,
  pathInUri,
  placeLink,
} from './markdown-text.ts'

/** What is told, and where links lead. */
export interface MarkdownOptions {
  /** What goes before a path to make it a link, such as `https://github.com/o/r/blob/<commit>/`. Default: links are relative. */
  readonly linkBase?: string
  /** Whether suppressed findings are listed; default: they are counted. */
  readonly showSuppressed?: boolean
}

/** GitHub cuts comments at 65,536 characters: lists end before. */
const MAX_LISTED = 50
const MAX_NAMES = 5

/** What `--format markdown` prints, for pull requests and job summaries on GitHub; ends with a line feed. Never throws. */
export function renderMarkdown(report: Report, options: MarkdownOptions = {}): string {
  const linkBase = options.linkBase ?? ''
  const lines = ['## creditcheck', '', summaryText(report), '']
  if (report.templates.length > 0) lines.push(...tableOf(report.templates, linkBase), '')
  for (const template of report.templates) lines.push(...detailsOf(template, linkBase))
  if (report.findings.length > 0) {
    lines.push('### Findings', '')
    lines.push(...capped(report.findings, finding => findingLines(finding, linkBase), report))
  }
  if (options.showSuppressed === true && report.suppressed.length > 0) {
    lines.push('### Suppressed', '')
    lines.push(...capped(report.suppressed, finding => suppressedLines(finding, linkBase)))
  }
  if (report.templates.some(template => template.kind === 'template'))
    lines.push(
      '<sub>"on" is a running workspace, "off" the same one stopped; both count against its owner\'s budget.</sub>',
    )
  const unexplored = unexploredText(report.summary)
  if (unexplored !== undefined) lines.push('', `<sub>${markdownText(unexplored)}</sub>`)
  return `${lines.join('\n').trimEnd()}\n`
}

function summaryText({ summary }: Report): string {
  const parts = [plural(summary.templates, 'template')]
  if (summary.not_analysed > 0) parts.push(`**${summary.not_analysed} not analysed**`)
  if (summary.judged_users > 0)
    parts.push(
      `**${thousands(summary.refused_users)} of ${plural(summary.judged_users, 'user')} refused**`,
    )
  if (summary.errors > 0) parts.push(`**${plural(summary.errors, 'error')}**`)
  if (summary.warnings > 0) parts.push(plural(summary.warnings, 'warning'))
  if (summary.notes > 0) parts.push(plural(summary.notes, 'note'))
  if (summary.suppressed > 0) parts.push(`${summary.suppressed} suppressed`)
  return parts.join(', ')
}

function tableOf(templates: readonly TemplateReport[], linkBase: string): readonly string[] {
  return [
    '| template | on | off | refused |',
    '| --- | ---: | ---: | --- |',
    ...templates.map(template => {
      const name = `[${markdownText(template.name)}](${linkBase}${pathInUri(template.path)})`
      const off = template.kind === 'template' ? costText(template.off, template) : ''
      return `| ${name} | ${costText(template.on, template)} | ${off} | ${refusedText(template)} |`
    }),
  ]
}

/** Credits, and what they are worth where that is configured. */
function costText(cost: CostReport, { credit_value: value }: TemplateReport): string {
  return `${amountText(cost)}${markdownText(valueText(cost, value))}`
}

function refusedText({ analysed, verdicts }: TemplateReport): string {
  if (!analysed) return 'not analysed'
  if (verdicts.length === 0) return ''
  const refused = verdicts.filter(verdict => verdict.verdict === 'insufficient_quota')
  const judged = thousands(peopleIn(verdicts))
  if (refused.length === 0) return `nobody of ${judged}`
  const names = refused.slice(0, MAX_NAMES).map(verdict => codeSpan(verdict.user))
  const more = refused.length > MAX_NAMES ? ', …' : ''
  return `**${thousands(peopleIn(refused))} of ${judged}**: ${names.join(', ')}${more}`
}

function detailsOf(template: TemplateReport, linkBase: string): readonly string[] {
  if (!template.analysed) return []
  const isState = template.kind !== 'template'
  const presets = template.preset === null ? template.presets : []
  const costs = [
    ...(template.preset === null ? [] : [`- with the preset ${codeSpan(template.preset)}`]),
    ...costLines(isState ? 'cost' : 'on', template, template.on, linkBase),
    ...(isState ? [] : costLines('off', template, template.off, linkBase)),
    ...presets.map(({ name, on, off }) => {
      return `- preset ${codeSpan(name)}: on ${costText(on, template)}, off ${costText(off, template)}`
    }),
    ...poolLines(template),
    ...choiceLines(template),
  ]
  return [
    `<details><summary>${htmlCode(template.name)} in detail</summary>`,
    '',
    ...(template.snapshot === undefined ? [] : [`${snapshotText(template.snapshot)}.`, '']),
    ...costs,
    '',
    ...depthLines(template),
    ...verdictTable(template.verdicts),
    ...(template.quota?.notes ?? []).flatMap(note => [`Note: ${markdownText(note)}`, '']),
    '</details>',
    '',
  ]
}

function choiceLines({ space }: TemplateReport): readonly string[] {
  if (space === undefined) return []
  const { on, off } = space
  const dearest = on.highest?.witness ? choiceText(on.highest.witness, space) : ''
  const lines = [
    `- over all choices: on **${rangeText(on)}**, off **${rangeText(off)}**${dearest === '' ? '' : `; dearest: ${codeSpan(dearest)}`}`,
  ]
  const refused = on.example === null || on.excluded === '0' ? null : on.example
  if (refused !== null) {
    const many =
      on.excluded === null ? 'some choices' : `${on.excluded} of ${space.choices} choices`
    lines.push(
      `- ${many} have no plan, as ${codeSpan(choiceText(refused.choice, space))}: ${markdownText(refused.reason)}`,
    )
  }
  if (space.over !== undefined) lines.push(`- ${markdownText(overText(space.over))}`)
  return lines
}

function poolLines({ pool }: TemplateReport): readonly string[] {
  if (pool === null) return []
  const terms = pool.presets.map(({ preset, instances, refused, low, high }) => {
    return `${instances} × ${codeSpan(preset)} ${refused ? 'no build' : boundsText(low, high)}`
  })
  const verdict = pool.verdict === null ? '' : `; ${markdownText(pool.verdict.arithmetic)}`
  return [`- prebuilt: **${boundsText(pool.low, pool.high)}** (${terms.join(' + ')})${verdict}`]
}

function boundsText(low: number | null, high: number | null): string {
  if (low !== null && low === high) return String(low)
  return low === null && high === null ? '?' : `${low ?? '?'} … ${high ?? '?'}`
}

function costLines(
  label: string,
  template: TemplateReport,
  cost: CostReport,
  linkBase: string,
): readonly string[] {
  const terms = cost.terms.map(({ address, credits, low, high }) => {
    const name = codeSpan(shortName(address))
    if (credits !== null) return `${name} ${credits}`
    return low === null || high === null ? `${name} ?` : `${name} ${low} … ${high}`
  })
  const sum = terms.length === 0 ? '' : ` (${terms.join(' + ')})`
  return [
    `- ${label}: **${costText(cost, template)}**${sum}`,
    ...cost.reasons.slice(0, MAX_NAMES).map(({ text, remedy, location }) => {
      const place = location === null ? '' : ` (${placeLink(location, linkBase)})`
      const advice = remedy === null ? '' : `; try ${codeSpan(remedy)}`
      return `  - because ${markdownText(text)}${place}${advice}`
    }),
    ...cost.assumptions.map(text => `  - assumed: ${markdownText(text)}`),
  ]
}

const SIGNS: Readonly<Record<VerdictReport['verdict'], string>> = {
  ok: 'can start',
  warn: 'can start',
  insufficient_quota: '**refused**',
  plan_error: 'no build',
  build_error: '**refused**',
  unknown: 'open',
}

function verdictTable(verdicts: readonly VerdictReport[]): readonly string[] {
  if (verdicts.length === 0) return []
  const rank = ({ verdict }: VerdictReport): number => Number(verdict !== 'insufficient_quota')
  const shown = [...verdicts].sort((a, b) => rank(a) - rank(b)).slice(0, MAX_LISTED)
  const more = verdicts.length - shown.length
  return [
    '| user | | budget | used | |',
    '| --- | --- | ---: | ---: | --- |',
    ...shown.map(({ user, verdict, budget, credits_consumed: used, text }) => {
      return `| ${codeSpan(user)} | ${SIGNS[verdict]} | ${budgetText(budget)} | ${used} | ${markdownText(text)} |`
    }),
    '',
    ...(more > 0 ? [`and ${plural(more, 'more user')}`, ''] : []),
  ]
}

function budgetText(budget: number | null): string {
  if (budget === null) return '?'
  return budget === -1 ? 'no limit' : String(budget)
}

function findingLines(finding: WeighedFindingReport, linkBase: string): readonly string[] {
  const { severity, message, code, location, excerpt, related, help } = finding
  const place = location === null ? '' : ` ${placeLink(location, linkBase)}`
  const others = related.map(
    each => `${markdownText(each.note)}: ${placeLink(each.location, linkBase)}`,
  )
  const below = [...others, ...(help === null ? [] : [markdownText(help)])]
  return [
    `- **${severity}**${place} ${markdownText(message)} ${codeSpan(code)}`,
    ...below.map(line => `  <br>${line}`),
    ...(excerpt.length === 0 ? [] : ['', ...codeBlock(excerpt).map(line => `  ${line}`), '']),
  ]
}

function suppressedLines(finding: SuppressedFindingReport, linkBase: string): readonly string[] {
  const { by, reason, until } = finding.suppression
  const why = by === 'baseline' ? 'in the baseline' : `suppressed: ${markdownText(reason ?? '')}`
  const end = until === null ? '' : ` (until ${markdownText(until)})`
  return [...findingLines({ ...finding, excerpt: [] }, linkBase), `  <br>${why}${end}`]
}

function capped<T>(
  list: readonly T[],
  linesOf: (item: T) => readonly string[],
  report?: Report,
): readonly string[] {
  const more = Math.max(0, list.length - MAX_LISTED) + (report?.summary.left_out ?? 0)
  return [
    ...list.slice(0, MAX_LISTED).flatMap(linesOf),
    '',
    ...(more > 0 ? [`and ${plural(more, 'more finding')}`, ''] : []),
  ]
}
