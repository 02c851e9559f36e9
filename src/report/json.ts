/** The report for other programs: one JSON document, keys in fixed order, a line feed at the end. */
import type { Report } from './report.ts'

/** Pure and total. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(report, undefined, 2)}\n`
}
