/** Several reports as one, as if one run had made them. */
import { limit } from '../lint/limit.ts'
import type { WeighedFindingReport } from './finding.ts'
import type { QuotaFileReport } from './quota-file.ts'
import type { LocationReport, Report, SummaryReport, TemplateReport } from './report.ts'
import { coveredVerdicts } from './summary.ts'

/** As many as one run lists. */
const MAX_FINDINGS = 5000

/**
 * The reports in one: templates in order of their paths, findings in order of their places, what several reports have in common once.
 * Needs one report at least. Pure.
 */
export function mergeReports(reports: readonly [Report, ...Report[]]): Report {
  const templates = distinct(reports.flatMap(report => report.templates)).sort(
    (a, b) => rank(a) - rank(b) || compareText(a.path, b.path) || compareText(a.name, b.name),
  )
  const findings = distinct(reports.flatMap(report => report.findings)).sort(compareFindings)
  const suppressed = distinct(reports.flatMap(report => report.suppressed)).sort(compareFindings)
  const { kept, leftOut } = limit(findings, finding => finding.severity, MAX_FINDINGS)
  const leftOutBefore = sum(reports, 'left_out')
  const unexplored = sum(reports, 'unexplored')
  return {
    version: 0,
    tool: { name: 'creditcheck', version: joined(reports.map(report => report.tool.version)) },
    coder_version: joined(reports.map(report => report.coder_version)),
    terraform_version: joined(reports.map(report => report.terraform_version)),
    templates,
    findings: kept,
    suppressed,
    summary: {
      templates: templates.length,
      not_analysed: templates.filter(template => !template.analysed).length,
      ...severityCounts(reports, findings),
      suppressed: suppressed.length + coveredVerdicts(templates),
      ...people(reports, templates),
      left_out: leftOutBefore + leftOut,
      ...(unexplored > 0 && { unexplored }),
    },
    ...(reports.some(report => report.quotas !== undefined) && { quotas: quotas(reports) }),
  }
}

/** Each file once, with the workspaces that any report tells of. */
function quotas(reports: readonly Report[]): readonly QuotaFileReport[] {
  const byPath = new Map<string, QuotaFileReport>()
  for (const file of reports.flatMap(report => report.quotas ?? [])) {
    const known = byPath.get(file.path)
    const workspaces = distinct([...(known?.workspaces ?? []), ...file.workspaces])
    byPath.set(file.path, { ...file, workspaces })
  }
  return [...byPath.values()].sort((a, b) => compareText(a.path, b.path))
}

/** States and plans come last. */
function rank({ kind }: TemplateReport): number {
  return Number(kind !== 'template')
}

/** What is equal in every respect is there once. */
function distinct<T>(list: readonly T[]): T[] {
  const byText = new Map<string, T>()
  for (const item of list) {
    const text = JSON.stringify(item)
    if (!byText.has(text)) byText.set(text, item)
  }
  return [...byText.values()]
}

/** Counts include findings that are not listed; of those that are, what several reports share is taken off. */
function severityCounts(
  reports: readonly Report[],
  findings: readonly WeighedFindingReport[],
): Pick<SummaryReport, 'errors' | 'warnings' | 'notes'> {
  const listed = reports.flatMap(report => report.findings)
  const shared = (severity: WeighedFindingReport['severity']): number =>
    listed.filter(finding => finding.severity === severity).length -
    findings.filter(finding => finding.severity === severity).length
  return {
    errors: sum(reports, 'errors') - shared('error'),
    warnings: sum(reports, 'warnings') - shared('warning'),
    notes: sum(reports, 'notes') - shared('note'),
  }
}

/** People whom several templates are held against count once. */
function people(
  reports: readonly Report[],
  templates: readonly TemplateReport[],
): Pick<SummaryReport, 'judged_users' | 'refused_users'> {
  if (reports.length === 1 && reports[0] !== undefined) {
    const { judged_users: judged, refused_users: refused } = reports[0].summary
    return { refused_users: refused, judged_users: judged }
  }
  const judged = new Map<string, number>()
  const refused = new Map<string, number>()
  for (const { verdicts } of templates) {
    const refusedHere = new Map<string, number>()
    for (const { user, organization, verdict, alike } of verdicts) {
      const who = JSON.stringify([organization, alike?.groups ?? user])
      judged.set(who, Math.max(judged.get(who) ?? 0, alike?.of ?? 1))
      if (verdict === 'insufficient_quota')
        refusedHere.set(who, (refusedHere.get(who) ?? 0) + (alike?.people ?? 1))
    }
    // Which of many people are refused by two templates is not told; at least as many are as by one of them.
    for (const [who, count] of refusedHere) refused.set(who, Math.max(refused.get(who) ?? 0, count))
  }
  const total = (counts: ReadonlyMap<string, number>): number =>
    [...counts.values()].reduce((all, count) => all + count, 0)
  return { refused_users: total(refused), judged_users: total(judged) }
}

function sum(
  reports: readonly Report[],
  key: 'errors' | 'warnings' | 'notes' | 'left_out' | 'unexplored',
): number {
  return reports.reduce((all, { summary }) => all + (summary[key] ?? 0), 0)
}

function joined(texts: readonly string[]): string {
  return [...new Set(texts)].join(', ')
}

/** In the order in which one run shows them: `sortDiagnostics`. */
function compareFindings(a: WeighedFindingReport, b: WeighedFindingReport): number {
  return (
    compareText(a.location?.path ?? '', b.location?.path ?? '') ||
    comparePlaces(a.location, b.location) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  )
}

function comparePlaces(a: LocationReport | null, b: LocationReport | null): number {
  if (a === null || b === null) return Number(b === null) - Number(a === null)
  return (
    a.line - b.line || a.column - b.column || a.end_line - b.end_line || a.end_column - b.end_column
  )
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
