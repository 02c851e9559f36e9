/** Diagnostics as findings of the report. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Cover, Settled, SettledRemark } from '../../lint/settlement.ts'
import { excerpt } from '../../text/excerpt.ts'
import type { FindingReport, SuppressionReport, WeighedFindingReport } from '../finding.ts'
import type { Report } from '../report.ts'
import { reportLocation } from './from-location.ts'

/** One remark as it is; the excerpt is made for reports of `width` columns. */
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

/** What came of all remarks. */
export function reportSettled(
  { kept, covered }: Settled,
  width: number,
): Pick<Report, 'findings' | 'suppressed'> {
  return {
    findings: kept.map(remark => reportRemark(remark, width)),
    suppressed: covered.map(remark => ({
      ...reportRemark(remark, width),
      suppression: reportCover(remark.cover),
    })),
  }
}

/** What covers a finding or a verdict. */
export function reportCover(cover: Cover): SuppressionReport {
  if (cover.by === 'baseline') return { by: 'baseline', reason: null, until: null, location: null }
  const { reason, until, location } = cover.suppression
  return { by: 'comment', reason, until: until ?? null, location: reportLocation(location) }
}

function reportRemark(remark: SettledRemark, width: number): WeighedFindingReport {
  const { diagnostic, severity, origin, address, fingerprint } = remark
  return {
    ...reportFinding(diagnostic, width),
    severity,
    template: origin?.path ?? null,
    address: address ?? null,
    fingerprint,
  }
}
