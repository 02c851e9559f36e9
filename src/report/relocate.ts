/** Paths of a report as seen from another folder. */
import type { DependenciesReport } from './dependencies.ts'
import type { SuppressionReport, WeighedFindingReport } from './finding.ts'
import type { CostReport, LocationReport, Report, TemplateReport } from './report.ts'
import type { VerdictReport } from './verdict.ts'

/** The report with the path of every place renamed; templates are named as they were asked for. Pure. */
export function relocate(report: Report, rename: (path: string) => string): Report {
  const place = <L extends LocationReport | null>(location: L): L =>
    location === null ? location : { ...location, path: rename(location.path) }
  const cost = (each: CostReport): CostReport => ({
    ...each,
    reasons: each.reasons.map(reason => ({ ...reason, location: place(reason.location) })),
  })
  const cover = <S extends SuppressionReport | null>(suppression: S): S =>
    suppression === null ? suppression : { ...suppression, location: place(suppression.location) }
  const verdict = (each: VerdictReport): VerdictReport => {
    const { finding } = each
    if (finding === null) return each
    const { location, suppression } = finding
    const moved = { ...finding, location: place(location), suppression: cover(suppression) }
    return { ...each, finding: moved }
  }
  const moved = (each: DependenciesReport): DependenciesReport => {
    const read = (list: DependenciesReport['cost']): DependenciesReport['cost'] =>
      list.map(dependency => ({
        ...dependency,
        through: dependency.through.map(step => ({ ...step, location: place(step.location) })),
      }))
    const { location, cost: ofCost, count } = each
    return { ...each, location: place(location), cost: read(ofCost), count: read(count) }
  }
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
    verdicts: each.verdicts.map(verdict),
    ...(each.dependencies && { dependencies: each.dependencies.map(moved) }),
    ...(each.prior_state && {
      prior_state: {
        ...each.prior_state,
        path: rename(each.prior_state.path),
        cost: cost(each.prior_state.cost),
      },
    }),
  })
  const finding = <F extends WeighedFindingReport>(each: F): F => ({
    ...each,
    location: place(each.location),
    related: each.related.map(related => ({ ...related, location: place(related.location) })),
  })
  return {
    ...report,
    ...(report.quotas && {
      quotas: report.quotas.map(each => ({ ...each, path: rename(each.path) })),
    }),
    templates: report.templates.map(template),
    findings: report.findings.map(finding),
    suppressed: report.suppressed.map(each => ({
      ...finding(each),
      suppression: cover(each.suppression),
    })),
  }
}

/** The report with the paths of templates renamed. Pure. */
export function renameTemplates(report: Report, rename: (path: string) => string): Report {
  const finding = <F extends WeighedFindingReport>(each: F): F => ({
    ...each,
    template: each.template === null ? null : rename(each.template),
  })
  return {
    ...report,
    templates: report.templates.map(each => ({ ...each, path: rename(each.path) })),
    findings: report.findings.map(finding),
    suppressed: report.suppressed.map(finding),
    ...(report.quotas && {
      quotas: report.quotas.map(quota => ({
        ...quota,
        workspaces: quota.workspaces.map(each => ({ ...each, template: rename(each.template) })),
      })),
    }),
  }
}
