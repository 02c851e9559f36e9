/** Findings as annotations: GitHub's workflow commands, escaped as `@actions/core` (actions/toolkit, command.ts) escapes them. */

import type { SeverityReport } from './finding.ts'
import type { LocationReport, Report } from './report.ts'
import { printable } from './text/wrap.ts'
import { plural } from './words.ts'

const COMMANDS: Readonly<Record<SeverityReport, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
}

/** One annotation for each finding and for each verdict that counts as one. Pure and total; empty where there is nothing to remark on. */
export function renderGithub({ findings, templates, summary }: Report): string {
  const annotations = findings.map(({ severity, code, message, help, location }) => {
    const text = help === null ? printable(message) : `${printable(message)}\n${printable(help)}`
    return annotation(severity, code, text, location)
  })
  for (const { name, verdicts } of templates) {
    for (const { user, text, arithmetic, finding } of verdicts) {
      if (finding === null || finding.suppression !== null) continue
      const about = `${printable(user)}, ${printable(name)}: ${printable(text)}`
      const lines = `${about}\n${printable(arithmetic)}`
      annotations.push(annotation(finding.severity, finding.code, lines, finding.location))
    }
  }
  if (summary.left_out > 0) {
    const text = `${plural(summary.left_out, 'more finding')} left out`
    annotations.push(annotation('note', 'creditcheck', text, null))
  }
  return annotations.map(line => `${line}\n`).join('')
}

function annotation(
  severity: SeverityReport,
  title: string,
  text: string,
  location: LocationReport | null,
): string {
  const properties = [...placeOf(location), ['title', printable(title)] as const]
  const list = properties.map(([key, value]) => `${key}=${escapedProperty(String(value))}`)
  return `::${COMMANDS[severity]} ${list.join(',')}::${escapedData(text)}`
}

/** GitHub shows columns only for places within one line, and has no use for the end of others. */
function placeOf(
  location: LocationReport | null,
): readonly (readonly [key: string, value: string | number])[] {
  if (location === null) return []
  const { path, line, column, end_line: endLine, end_column: endColumn } = location
  const start = [['file', printable(path)] as const, ['line', line] as const]
  if (endLine !== line) return start
  // The last column belongs to the place, unlike in the report.
  const last = Math.max(column, endColumn - 1)
  return [...start, ['endLine', line], ['col', column], ['endColumn', last]]
}

function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
