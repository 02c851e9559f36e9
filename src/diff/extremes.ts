/** The lowest and the highest cost over all choices, before and after. */
import type { ExtremeChange } from '../report/diff/difference.ts'
import type { TemplateReport } from '../report/report.ts'

/** Those that changed; none where a report does not tell of them. */
export function extremeChanges(
  _base: TemplateReport | undefined,
  _head: TemplateReport | undefined,
): readonly ExtremeChange[] {
  return []
}
