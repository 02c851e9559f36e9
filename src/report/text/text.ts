/** The report for people: 80 columns, in colour or without, made to be read by someone who has never heard of `start_count`. */

import type { SuppressedFindingReport } from '../finding.ts'
import type { PresetReport, Report, TemplateReport } from '../report.ts'
import { plural, thousands } from '../words.ts'
import { type Palette, PLAIN } from './palette.ts'
import { costLines } from './text-cost.ts'
import { dependencyLines } from './text-dependencies.ts'
import { contextLines, metadataLines, priorStateLines } from './text-depth.ts'
import { findingLines } from './text-finding.ts'
import { placeLines } from './text-places.ts'
import { poolLines } from './text-pool.ts'
import { snapshotText } from './text-snapshot.ts'
import { chartLines, spaceLines, unexploredText } from './text-space.ts'
import { verdictLines } from './text-verdict.ts'
import { printable, spread, wrap } from './wrap.ts'

/** How the text looks and what it tells besides the verdicts and the costs. */
export interface TextOptions {
  /** Columns; default 80. */
  readonly width?: number
  /** Default: no colour. */
  readonly palette?: Palette
  /** Whether the distribution of costs over all choices is drawn. */
  readonly chart?: boolean
  /** Whether it is told what costs depend on. */
  readonly depends?: boolean
  /** Whether suppressed findings are listed; default: they are counted. */
  readonly showSuppressed?: boolean
}

/** What `--format text` prints, for people at a terminal; ends with a line feed. Never throws. */
export function renderText(report: Report, options: TextOptions = {}): string {
  const width = options.width ?? 80
  const palette = options.palette ?? PLAIN
  const lines: string[] = []
  for (const template of report.templates)
    lines.push(...templateLines(template, width, palette, options), '')
  for (const finding of report.findings) lines.push(...findingLines(finding, width, palette), '')
  if (options.showSuppressed === true)
    for (const finding of report.suppressed)
      lines.push(...suppressedLines(finding, width, palette), '')
  lines.push(...noteLines(report, width, palette), ...summaryLines(report, width, palette))
  // A line that begins with two colons would be a command to GitHub's runner, even if its user wrote only one of them.
  return `${lines.map(line => line.replace(/^(\s*:):/, '$1\\u003a')).join('\n')}\n`
}

function templateLines(
  template: TemplateReport,
  width: number,
  palette: Palette,
  options: TextOptions,
): readonly string[] {
  const value = template.credit_value
  const name = printable(template.name)
  const path = printable(template.path)
  const [first, ...rest] = name === path ? [name] : spread(name, path, width)
  const heading =
    first === undefined ? [] : [first.replace(name, () => palette.bold(name)), ...rest]
  // With a preset in force its costs are those above.
  const presets = template.preset === null ? template.presets : []
  const presetLines = presets.flatMap(preset => {
    const title = `  preset "${printable(preset.name)}"${preset.default ? ' (the default)' : ''}`
    return [
      title,
      ...costLines('on', preset.on, width, palette, '    ', value),
      ...costLines('off', preset.off, width, palette, '    ', value),
      ...contextLines(template, preset.name, preset, width, palette),
      ...presetQuotaLines(preset.quota, width, palette),
    ]
  })
  const isState = template.kind !== 'template'
  return [
    ...heading,
    ...snapshotLines(template, width, palette),
    ...(template.preset === null ? [] : [`  with the preset "${printable(template.preset)}"`]),
    ...costLines(isState ? 'cost' : 'on', template.on, width, palette, '  ', value),
    ...(isState ? [] : costLines('off', template.off, width, palette, '  ', value)),
    ...placeLines(template, width, palette),
    ...spaceLines(template, width, palette),
    ...(options.chart === true ? chartLines(template, width, palette) : []),
    ...priorStateLines(template, width),
    ...contextLines(template, template.preset, template, width, palette),
    ...metadataLines(template, width, palette),
    ...(options.depends === true ? dependencyLines(template, width, palette) : []),
    ...presetLines,
    ...poolLines(template.pool, width, palette),
    ...verdictLines(template.verdicts, width, palette),
    ...(template.quota?.notes ?? [])
      .flatMap(note => wrap(`    ${printable(note)}`, width, '    '))
      .map(palette.dim),
  ]
}

/** Whom a preset locks out. */
function presetQuotaLines(
  quota: PresetReport['quota'],
  width: number,
  palette: Palette,
): readonly string[] {
  if (quota === undefined || quota.judged === 0) return []
  const { judged, refused, open, examples } = quota
  const cannotTell = open === 0 ? '' : `; of ${thousands(open)} it cannot be told`
  if (refused === 0)
    return wrap(`    + ${plural(judged, 'user')}: none is refused${cannotTell}`, width, '      ')
  const some = examples.map(({ user, arithmetic }) => `${user} (${arithmetic})`).join(', ')
  const more = refused > examples.length ? ` and ${thousands(refused - examples.length)} more` : ''
  const text = `    x ${thousands(refused)} of ${plural(judged, 'user')} refused: ${printable(some)}${more}${cannotTell}`
  const [first = '', ...rest] = wrap(text, width, '      ')
  return [first.replace('x', () => palette.red('x')), ...rest]
}

function snapshotLines(
  { snapshot }: TemplateReport,
  width: number,
  palette: Palette,
): readonly string[] {
  if (snapshot === undefined) return []
  return wrap(`  ${printable(snapshotText(snapshot))}`, width, '  ').map(palette.dim)
}

function suppressedLines(
  finding: SuppressedFindingReport,
  width: number,
  palette: Palette,
): readonly string[] {
  const { by, reason, until } = finding.suppression
  const end = until === null ? '' : ` (until ${printable(until)})`
  const why = by === 'baseline' ? 'in the baseline' : `suppressed: ${printable(reason ?? '')}${end}`
  const lines = findingLines({ ...finding, excerpt: [], help: null }, width, palette)
  return [...lines, ...wrap(`  ${why}`, width, '  ')]
}

function noteLines(report: Report, width: number, palette: Palette): readonly string[] {
  if (!report.templates.some(template => template.kind === 'template')) return []
  const note =
    '"on" is a running workspace, "off" the same one stopped; both count against its owner\'s budget.'
  const unexplored = unexploredText(report.summary)
  const more = unexplored === undefined ? [] : wrap(unexplored, width, '')
  return [...[...wrap(note, width, ''), ...more].map(palette.dim), '']
}

function summaryLines({ summary }: Report, width: number, palette: Palette): readonly string[] {
  const parts = [plural(summary.templates, 'template')]
  if (summary.not_analysed > 0) parts.push(palette.red(`${summary.not_analysed} not analysed`))
  if (summary.judged_users > 0) {
    const refused = `${thousands(summary.refused_users)} of ${plural(summary.judged_users, 'user')} refused`
    parts.push(summary.refused_users > 0 ? palette.red(refused) : refused)
  }
  if (summary.errors > 0) parts.push(palette.red(plural(summary.errors, 'error')))
  if (summary.warnings > 0) parts.push(palette.yellow(plural(summary.warnings, 'warning')))
  if (summary.notes > 0) parts.push(plural(summary.notes, 'note'))
  if (summary.suppressed > 0) parts.push(`${summary.suppressed} suppressed`)
  if (summary.left_out > 0) parts.push(`${plural(summary.left_out, 'finding')} left out`)
  return wrap(parts.join(', '), width, '')
}
