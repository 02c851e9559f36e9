/** The report for test dashboards, as JUnit XML: a suite for each template, a case for each cost, person and check. */

import type { SeverityReport, WeighedFindingReport } from './finding.ts'
import type { CostReport, LocationReport, Report, TemplateReport } from './report.ts'
import { amountText, shortName } from './text/text-cost.ts'
import { printable } from './text/wrap.ts'
import type { VerdictReport } from './verdict.ts'

/** What counts as a failed test. */
export interface JunitOptions {
  /** From which severity on a case fails. Default: error. */
  readonly failOn?: SeverityReport | 'never'
}

interface Case {
  readonly name: string
  /** What failed, in a line, and the whole of it. */
  readonly failure?: {
    readonly type: string
    readonly text: string
    readonly lines: readonly string[]
  }
  /** Why nothing can be said. */
  readonly skipped?: string
  readonly output?: readonly string[]
}

const RANKS = { note: 1, warning: 2, error: 3, never: 4 } as const

/** Pure and total; well-formed XML 1.0 whatever the names are; ends with a line feed. */
export function renderJunit(report: Report, { failOn = 'error' }: JunitOptions = {}): string {
  const fails = (severity: SeverityReport): boolean => RANKS[severity] >= RANKS[failOn]
  const suites = report.templates.map(template => {
    const findings = report.findings.filter(finding => finding.template === template.path)
    return { name: template.name, cases: casesOf(template, findings, fails) }
  })
  const paths = new Set(report.templates.map(template => template.path))
  const others = report.findings.filter(({ template }) => template === null || !paths.has(template))
  if (others.length > 0) suites.push({ name: 'creditcheck', cases: checkCases(others, fails) })
  const all = suites.flatMap(suite => suite.cases)
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="creditcheck" ${countsOf(all)}>`,
    ...suites.flatMap(({ name, cases }) => [
      `  <testsuite name="${xml(name)}" ${countsOf(cases)}>`,
      ...cases.flatMap(each => caseLines(each, name)),
      '  </testsuite>',
    ]),
    '</testsuites>',
  ]
  return `${lines.join('\n')}\n`
}

function countsOf(cases: readonly Case[]): string {
  const failures = cases.filter(each => each.failure !== undefined).length
  const skipped = cases.filter(each => each.skipped !== undefined).length
  return `tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}"`
}

function casesOf(
  template: TemplateReport,
  findings: readonly WeighedFindingReport[],
  fails: (severity: SeverityReport) => boolean,
): readonly Case[] {
  const isState = template.kind !== 'template'
  return [
    costCase(isState ? 'cost' : 'cost on', template.on),
    ...(isState ? [] : [costCase('cost off', template.off)]),
    ...template.verdicts.map(verdict => verdictCase(verdict, fails)),
    ...checkCases(findings, fails),
  ]
}

/** Fails where there is no build; a number that is not exact is a number. */
function costCase(name: string, cost: CostReport): Case {
  const output = [
    amountText(cost),
    ...cost.terms.map(term => `${shortName(term.address)}: ${term.credits ?? '?'}`),
    ...cost.reasons.map(({ text, location }) => `because ${text}${placeText(location)}`),
  ]
  if (cost.status !== 'refused') return { name, output }
  return { name, failure: { type: 'no build', text: 'there would be no build', lines: output } }
}

function verdictCase(
  { user, organization, text, arithmetic, finding, denial }: VerdictReport,
  fails: (severity: SeverityReport) => boolean,
): Case {
  const name = `quota: ${user} (${organization})`
  const lines = [text, arithmetic, ...(denial?.unblock.texts ?? [])]
  if (finding === null) return { name, output: lines }
  if (finding.suppression !== null) return { name, skipped: 'suppressed', output: lines }
  if (!fails(finding.severity)) return { name, output: lines }
  return { name, failure: { type: finding.code, text, lines } }
}

/** One case for each check that remarks on something, so that its name stays the same however often it does. */
function checkCases(
  findings: readonly WeighedFindingReport[],
  fails: (severity: SeverityReport) => boolean,
): readonly Case[] {
  const codes = [...new Set(findings.map(finding => finding.code))].sort()
  return codes.map(code => {
    const own = findings.filter(finding => finding.code === code)
    const lines = own.flatMap(({ severity, message, location, excerpt, help }) => [
      `${severity}: ${message}${placeText(location)}`,
      ...excerpt,
      ...(help === null ? [] : [help]),
    ])
    const worst = own.find(finding => fails(finding.severity))
    if (worst === undefined) return { name: code, output: lines }
    const text = own.length === 1 ? worst.message : `${worst.message} (and ${own.length - 1} more)`
    return { name: code, failure: { type: code, text, lines } }
  })
}

function placeText(location: LocationReport | null): string {
  return location === null ? '' : ` (${location.path}:${location.line}:${location.column})`
}

function caseLines({ name, failure, skipped, output }: Case, suite: string): readonly string[] {
  const inner: string[] = []
  if (failure !== undefined) {
    const { type, text, lines } = failure
    const body = lines.map(xml).join('\n')
    inner.push(`      <failure message="${xml(text)}" type="${xml(type)}">${body}</failure>`)
  }
  if (skipped !== undefined) inner.push(`      <skipped message="${xml(skipped)}"/>`)
  if (output !== undefined && output.length > 0)
    inner.push(`      <system-out>${output.map(xml).join('\n')}</system-out>`)
  const opening = `    <testcase name="${xml(name)}" classname="${xml(suite)}" time="0"`
  return inner.length === 0 ? [`${opening}/>`] : [`${opening}>`, ...inner, '    </testcase>']
}

/** Text of the user's as XML's character data or attribute. What XML cannot say at all is shown as an escape. */
function xml(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;')
}
