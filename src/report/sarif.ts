/**
 * The report for code scanning, as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html). Every check is a rule,
 * remarked on or not; people who are refused are results on what makes their template dear.
 */

import type { SeverityReport, SuppressionReport, WeighedFindingReport } from './finding.ts'
import { jsonText } from './json.ts'
import { pathInUri } from './markdown/markdown-text.ts'
import type { LocationReport, Report, TemplateReport } from './report.ts'
import { printable } from './text/wrap.ts'
import { plural } from './words.ts'

/** What is the same for all findings of one code. */
export interface RuleReport {
  readonly code: string
  readonly severity: SeverityReport
  readonly help: string | undefined
  /** The name of its section in `docs/checks.md`. */
  readonly anchor: string
}

/** What a SARIF log says of the tool and the process besides the report. */
export interface SarifOptions {
  /** Every code that there is, in a fixed order. */
  readonly rules: readonly RuleReport[]
  /** What the process ends with. */
  readonly exitCode: number
  /** Where `docs/checks.md` can be read, as an absolute URL; default: rules name the file without linking to it. */
  readonly docsUrl?: string
}

/** A JSON object. */
type Json = Readonly<Record<string, unknown>>

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
const ROOT = '%SRCROOT%'

/** Pure and total; ends with a line feed. */
export function renderSarif(report: Report, options: SarifOptions): string {
  const indices = new Map(options.rules.map(({ code }, index) => [code, index] as const))
  const run = {
    tool: {
      driver: {
        name: report.tool.name,
        version: printable(report.tool.version),
        rules: options.rules.map(rule => ruleOf(rule, options.docsUrl)),
      },
    },
    invocations: [invocationOf(report, options.exitCode)],
    originalUriBaseIds: {
      [ROOT]: { description: { text: 'The top of the repository, or where the run started.' } },
    },
    columnKind: 'utf16CodeUnits',
    results: [
      ...report.findings.map(finding => resultOf(finding, indices)),
      ...report.suppressed.map(finding => {
        const suppressions = [suppressionOf(finding.suppression)]
        return { ...resultOf(finding, indices), suppressions }
      }),
      ...report.templates.flatMap(template => verdictResults(template, indices)),
    ],
  }
  return jsonText({ $schema: SCHEMA, version: '2.1.0', runs: [run] })
}

function ruleOf({ code, severity, help, anchor }: RuleReport, docsUrl: string | undefined): Json {
  const section = `docs/checks.md#${anchor}`
  const name = code.slice(code.indexOf('/') + 1).replaceAll('-', ' ')
  const text = help === undefined ? `See ${section}.` : `${help} See ${section}.`
  return {
    id: code,
    shortDescription: { text: `${name.slice(0, 1).toUpperCase()}${name.slice(1)}` },
    help: { text: plain(text) },
    ...(docsUrl !== undefined && { helpUri: `${docsUrl}#${anchor}` }),
    defaultConfiguration: { level: severity },
    properties: { tags: [code.slice(0, code.indexOf('/'))] },
  }
}

function invocationOf({ templates, summary }: Report, exitCode: number): Json {
  const notifications = templates.flatMap(({ name, path, analysed }) =>
    analysed
      ? []
      : [
          {
            level: 'error',
            message: { text: plain(`"${name}" could not be analysed; the results say why.`) },
            locations: [{ physicalLocation: { artifactLocation: artifactOf(path) } }],
          },
        ],
  )
  const leftOut = `${plural(summary.left_out, 'more finding')} left out, since there are too many.`
  return {
    executionSuccessful: summary.not_analysed === 0,
    exitCode,
    toolExecutionNotifications: [
      ...notifications,
      ...(summary.left_out > 0 ? [{ level: 'warning', message: { text: leftOut } }] : []),
    ],
  }
}

function resultOf(finding: WeighedFindingReport, indices: ReadonlyMap<string, number>): Json {
  const { code, severity, message, help, location, template, address, related } = finding
  return {
    ...ruleReference(code, indices),
    level: severity,
    message: { text: plain(help === null ? message : `${message} ${help}`) },
    ...locationsOf(location, template, address),
    ...(related.length > 0 && {
      relatedLocations: related.map((each, index) => ({
        id: index + 1,
        message: { text: plain(each.note) },
        physicalLocation: physical(each.location),
      })),
    }),
    partialFingerprints: { 'creditcheck/v1': printable(finding.fingerprint) },
  }
}

/** Verdicts that count as findings. */
function verdictResults(
  { name, path, verdicts }: TemplateReport,
  indices: ReadonlyMap<string, number>,
): readonly Json[] {
  return verdicts.flatMap(({ user, organization, text, arithmetic, finding }) => {
    if (finding === null) return []
    const { code, severity, fingerprint, location, suppression } = finding
    const who = `${user} (${organization}), ${name}`
    return [
      {
        ...ruleReference(code, indices),
        level: severity,
        message: { text: plain(`${who}: ${text.replace(/\.$/, '')}. The sum: ${arithmetic}.`) },
        ...locationsOf(location, path, null),
        partialFingerprints: { 'creditcheck/v1': printable(fingerprint) },
        ...(suppression !== null && { suppressions: [suppressionOf(suppression)] }),
      },
    ]
  })
}

/** A code of another version of creditcheck is no rule of this one. */
function ruleReference(code: string, indices: ReadonlyMap<string, number>): Json {
  const index = indices.get(code)
  return { ruleId: printable(code), ...(index !== undefined && { ruleIndex: index }) }
}

/** The place, or else the template as a whole: code scanning shows nothing that has no place. */
function locationsOf(
  location: LocationReport | null,
  template: string | null,
  address: string | null,
): Json {
  const logical = address === null ? {} : { logicalLocations: [named(address)] }
  if (location !== null)
    return { locations: [{ physicalLocation: physical(location), ...logical }] }
  if (template === null) return {}
  return { locations: [{ physicalLocation: { artifactLocation: artifactOf(template) } }] }
}

function named(address: string): Json {
  return { fullyQualifiedName: printable(address) }
}

function physical({ path, line, column, end_line, end_column }: LocationReport): Json {
  return {
    artifactLocation: artifactOf(path),
    region: { startLine: line, startColumn: column, endLine: end_line, endColumn: end_column },
  }
}

function artifactOf(path: string): Json {
  return { uri: pathInUri(path), uriBaseId: ROOT }
}

function suppressionOf({ by, reason, location }: SuppressionReport): Json {
  return {
    kind: by === 'comment' ? 'inSource' : 'external',
    status: 'accepted',
    ...(reason !== null && { justification: printable(reason) }),
    ...(location !== null && { location: { physicalLocation: physical(location) } }),
  }
}

/**
 * A plain text message. `[text](target)` would be a link and `{0}` a place to fill in (sections 3.11.5 and 3.11.6 of the specification):
 * the one is taken apart, the other doubled.
 */
function plain(text: string): string {
  return printable(text)
    .replaceAll('](', '] (')
    .replaceAll(/\{(\d+)\}/g, '{{$1}}')
}
