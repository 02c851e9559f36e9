/** Paths of a report as seen from another folder. */
import type { CostReport, LocationReport, Report, TemplateReport } from './report.ts'

/** The report with every path renamed. Pure. */
export function relocate(report: Report, rename: (path: string) => string): Report {
  const place = <L extends LocationReport | null>(location: L): L =>
    location === null ? location : { ...location, path: rename(location.path) }
  const cost = (each: CostReport): CostReport => ({
    ...each,
    reasons: each.reasons.map(reason => ({ ...reason, location: place(reason.location) })),
  })
  const template = (each: TemplateReport): TemplateReport => ({
    ...each,
    on: cost(each.on),
    off: cost(each.off),
    metadata: each.metadata.map(metadata => ({ ...metadata, location: place(metadata.location) })),
    presets: each.presets.map(preset => ({
      ...preset,
      on: cost(preset.on),
      off: cost(preset.off),
    })),
    quota: each.quota === null ? null : { ...each.quota, path: rename(each.quota.path) },
  })
  return {
    ...report,
    templates: report.templates.map(template),
    findings: report.findings.map(finding => ({
      ...finding,
      location: place(finding.location),
      related: finding.related.map(each => ({ ...each, location: place(each.location) })),
    })),
  }
}
