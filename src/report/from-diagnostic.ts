/** Diagnostics as findings of the report. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { excerpt } from '../text/excerpt.ts'
import { reportLocation } from './from-location.ts'
import type { FindingReport } from './report.ts'

/** One finding; the excerpt is made for reports of `width` columns. */
export function reportFinding(diagnostic: Diagnostic, width: number): FindingReport {
  const { code, severity, message, help, subject, related } = diagnostic
  return {
    code,
    severity,
    message,
    help: help ?? null,
    location: reportLocation(subject),
    excerpt: subject === null ? [] : excerpt(subject, { width }),
    related: (related ?? []).flatMap(({ note, location }) => {
      const place = reportLocation(location)
      return place === null ? [] : [{ note, location: place }]
    }),
  }
}
