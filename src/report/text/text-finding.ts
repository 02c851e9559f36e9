/** One remark with its place, the lines concerned, and what to do. */

import type { FindingReport } from '../finding.ts'
import type { LocationReport } from '../report.ts'
import type { Palette } from './palette.ts'
import { printable, wrap } from './wrap.ts'

/** `error: message`, the place, the excerpt with its carets, related places, the help. */
export function findingLines(
  finding: FindingReport,
  width: number,
  palette: Palette,
): readonly string[] {
  const paint = { error: palette.red, warning: palette.yellow, note: palette.cyan }[
    finding.severity
  ]
  const message = wrap(`${finding.severity}: ${printable(finding.message)}`, width, '  ')
  const [first = '', ...rest] = message
  const place = finding.location === null ? '' : `${placeText(finding.location)}  `
  return [
    first.replace(`${finding.severity}:`, `${paint(finding.severity)}:`),
    ...rest,
    palette.dim(`  ${place}[${printable(finding.code)}]`),
    ...finding.excerpt.map(line => `  ${printable(line)}`),
    ...finding.related.flatMap(({ note, location }) =>
      wrap(`  ${printable(note)}: ${placeText(location)}`, width, '    '),
    ),
    ...(finding.help === null ? [] : wrap(`  ${printable(finding.help)}`, width, '  ')),
  ]
}

function placeText({ path, line, column }: LocationReport): string {
  return `${printable(path)}:${line}:${column}`
}
