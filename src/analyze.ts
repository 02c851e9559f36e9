/** From everything that a run was given to its report. Pure: the rim has read the files. */

import { ChoiceFits } from './analysis/quota/choice-fits.ts'
import { QuotaAnalysis } from './analysis/quota/quota-analysis.ts'
import type { Step } from './analysis/step.ts'
import type { SnapshotSubject, Subject, TemplateSubject } from './analysis/subject.ts'
import { presetReports } from './analysis/template/preset-reports.ts'
import { type PricedSubject, pricedSubject } from './analysis/template/priced-template.ts'
import { templateChoices } from './analysis/template/template-choices.ts'
import { reportPriorState, templateDepth } from './analysis/template/template-depth.ts'
import { templateRemarks } from './analysis/template/template-remarks.ts'
import {
  isTooMuch,
  mayHaveChoices,
  type SpaceQuestion,
  TemplateSpace,
} from './analysis/template/template-space.ts'
import { undecidedChecks } from './analysis/template/undecided-checks.ts'
import { unusedChoices } from './analysis/template/unused-choices.ts'
import type { Build } from './coder/builds.ts'
import { type CostTerm, costOf } from './coder/cost.ts'
import { type DeclaredParameter, declaredParameters } from './coder/declared-parameters.ts'
import { isGivenUp } from './coder/given-up.ts'
import type { Diagnostic } from './diagnostics/diagnostic.ts'
import { sketchOf } from './diff/sketch.ts'
import type { Baseline } from './lint/baseline.ts'
import { BlockAddresses } from './lint/block-addresses.ts'
import { type Origin, Settlement } from './lint/settlement.ts'
import { findSuppressions } from './lint/suppressions.ts'
import { reportCost, reportMetadata } from './report/from/from-cost.ts'
import { reportCover, reportSettled } from './report/from/from-diagnostic.ts'
import { reportLocation } from './report/from/from-location.ts'
import { verdictFinding } from './report/from/from-verdict.ts'
import type { ParameterReport, Report, SnapshotReport, TemplateReport } from './report/report.ts'
import { coveredVerdicts } from './report/summary.ts'
import type { VerdictReport } from './report/verdict.ts'
import type { Snapshot } from './snapshot/snapshot.ts'
import type { Location } from './text/source.ts'

/** What a run looks at, and what for. Each subject brings what decides about its costs; the versions here are only what the report names. */
export interface AnalyzeInput {
  readonly toolVersion: string
  readonly coderVersion: string
  readonly terraformVersion: string
  readonly subjects: readonly Subject[]
  /** What was found before: configuration, quota file. */
  readonly diagnostics: readonly Diagnostic[]
  /** The preset to start from, by name; templates without such a preset are planned without. */
  readonly preset: string | undefined
  /** Whether every preset is priced, not only the default choice. */
  readonly withPresets: boolean
  /** Whether every build that Coder may make is told of, and what the dashboard shows. */
  readonly inDepth?: boolean
  /** How far choices are gone into; undefined: not at all. */
  readonly space?: SpaceQuestion | undefined
  /** Columns that excerpts of lines may take. */
  readonly width: number
  /** The day on which suppressions may have ended, as `2026-03-31`. */
  readonly today: string
  /** Every code that there is, asked for where a comment or the configuration names one; any other is `lint/unknown-code`. */
  readonly codes: () => ReadonlyMap<string, unknown>
  /** What was found before and weighs nothing. */
  readonly baseline: Baseline | undefined
  /** Told before each template is looked at: a run over many may take long. */
  readonly onStep?: (step: Step) => void
  /** How many findings are listed at most; default: 5,000. */
  readonly maxFindings?: number
}

/** More findings than this help nobody, and are too many for those who take reports in. */
const MAX_FINDINGS = 5000

export type { QuotaInput, SnapshotSubject, Subject, TemplateSubject } from './analysis/subject.ts'

/** One subject's part of the report. */
interface Analysed {
  readonly report: TemplateReport
  readonly diagnostics: readonly Diagnostic[]
  readonly origin: Origin
  /** Where its cost can be changed. */
  readonly costPlace: Location | undefined
}

/** The report of a run over subjects that the caller has made; `analyzeFiles` makes them of files. Same input, same bytes. Never throws. */
export function analyze(input: AnalyzeInput): Report {
  const steps = 2 * input.subjects.length
  const subjects = input.subjects.map((subject, at) => {
    input.onStep?.({ at, of: steps, name: subject.name })
    return subject.kind === 'template' ? pricedSubject(subject, input.preset) : subject
  })
  const quota = new QuotaAnalysis(subjects.filter(isPriced))
  const origins = new Map<PricedSubject, Origin>()
  const asked = subjects.filter(isPriced).filter(each => each.subject.inShort !== true)
  const isLeftOut = input.space !== undefined && isTooMuch(input.space, asked.length)
  const space = isLeftOut ? undefined : input.space
  const analysed = subjects.map((subject, at) => {
    const { name } = isPriced(subject) ? subject.subject : subject
    input.onStep?.({ at: subjects.length + at, of: steps, name })
    if (!isPriced(subject)) return analyzeSnapshot(subject)
    const template = analyzeTemplate(subject, quota, { ...input, space })
    origins.set(subject, template.origin)
    return template
  })
  const settlement = new Settlement({ maxFindings: MAX_FINDINGS, ...input })
  const templates = analysed.map(each => weighVerdicts(each, settlement))
  const remarks = new Map<Diagnostic, Origin | undefined>()
  for (const { diagnostics, origin } of analysed)
    for (const diagnostic of diagnostics)
      if (!remarks.has(diagnostic)) remarks.set(diagnostic, origin)
  for (const { diagnostic, priced } of quota.remarks())
    remarks.set(diagnostic, priced === undefined ? undefined : origins.get(priced))
  for (const diagnostic of unusedChoices(subjects.filter(isPriced)))
    remarks.set(diagnostic, undefined)
  for (const diagnostic of input.diagnostics) remarks.set(diagnostic, undefined)
  const settled = settlement.finish(
    remarks,
    analysed.map(each => each.origin),
  )
  return {
    version: 0,
    tool: { name: 'creditcheck', version: input.toolVersion },
    coder_version: input.coderVersion,
    terraform_version: input.terraformVersion,
    templates,
    ...reportSettled(settled, input.width),
    summary: {
      templates: templates.length,
      not_analysed: templates.filter(template => !template.analysed).length,
      errors: settled.counts.error,
      warnings: settled.counts.warning,
      notes: settled.counts.note,
      suppressed: settled.covered.length + coveredVerdicts(templates),
      ...quota.people,
      left_out: settled.leftOut,
      ...(isLeftOut && { unexplored: asked.filter(mayHaveChoices).length }),
    },
    ...(input.inDepth === true && { quotas: quota.contents }),
  }
}

function weighVerdicts(
  { report, origin, costPlace }: Analysed,
  settlement: Settlement,
): TemplateReport {
  const verdicts = report.verdicts.map(verdict => {
    const usual = verdictFinding(verdict.verdict)
    if (usual === undefined) return verdict
    const message = `${whoIs(verdict)} in ${verdict.organization}`
    const settled = settlement.settle({ ...usual, message, at: costPlace }, origin)
    if (settled === undefined) return verdict
    const { severity, fingerprint, cover } = settled
    const location = reportLocation(costPlace)
    const suppression = cover === undefined ? null : reportCover(cover)
    return {
      ...verdict,
      finding: { code: usual.code, severity, fingerprint, location, suppression },
    }
  })
  return { ...report, verdicts }
}

/** Of many people their groups, which stay where their number changes. */
function whoIs({ user, alike }: VerdictReport): string {
  if (alike === null) return user
  return alike.groups === null ? 'others' : `anyone in ${alike.groups.join(' and ') || 'no group'}`
}

function isPriced(subject: PricedSubject | SnapshotSubject): subject is PricedSubject {
  return 'builds' in subject
}

function analyzeTemplate(
  priced: PricedSubject,
  quotas: QuotaAnalysis,
  input: AnalyzeInput,
): Analysed {
  const { subject, builds, preset, isBroken } = priced
  const { common: built } = priced.owners
  const inShort = subject.inShort === true
  const planned = isBroken ? [] : [...builds.on.diagnostics, ...builds.off.diagnostics]
  const costPlace = dearest(builds.on.cost.terms)?.location
  const space = input.space && !inShort ? TemplateSpace.of(priced, input.space) : undefined
  const fits = space && new ChoiceFits(space, priced)
  const { quota, verdicts, pool, diagnostics } = quotas.of(priced, costPlace, fits)
  const isSeen = !isBroken && built.on.limit === undefined
  const presets = input.withPresets && isSeen && !inShort ? presetReports(priced, quotas) : []
  const metadata = reportMetadata(built.on, built.off)
  const isDeep = input.inDepth === true && isSeen && !inShort
  const depth = isDeep ? templateDepth(priced, metadata) : undefined
  const report: TemplateReport = {
    name: subject.name,
    path: subject.path,
    kind: 'template',
    analysed: !isBroken && !isGivenUp(planned),
    on: reportCost(built.on),
    off: reportCost(built.off),
    metadata,
    preset: preset ?? null,
    parameters: declaredParameters(builds.on.plan).map(reportParameter),
    presets,
    quota,
    verdicts,
    pool,
    credit_value: subject.creditValue ?? null,
    ...depth?.parts,
    ...(space !== undefined && { space: space.report() }),
    ...(isDeep && { choices: templateChoices(priced) }),
    // Of what is on both sides alike nobody asks where it moved.
    ...(input.inDepth === true && !inShort && { content: contentOf(subject) }),
    ...(subject.state && { prior_state: reportPriorState(priced, subject.state) }),
  }
  const { root } = subject.template
  return {
    report,
    diagnostics: [
      ...subject.diagnostics,
      ...planned,
      ...(depth?.diagnostics ?? []),
      ...diagnostics,
      ...undecidedChecks(priced),
      ...templateRemarks(priced, quotas, isDeep),
    ],
    origin: {
      name: subject.name,
      path: subject.path,
      severities: subject.severities,
      addresses: new BlockAddresses(root),
      suppressions: findSuppressions(root),
      isComplete: !built.on.refused && !built.off.refused,
    },
    costPlace,
  }
}

function contentOf({ template }: TemplateSubject): string {
  return sketchOf(template.root.files.map(file => file.source.text))
}

/** The metadata that adds most, the first of equal ones; one whose number is open may add any amount. */
function dearest(terms: readonly CostTerm[]): CostTerm | undefined {
  const credits = ({ cost }: CostTerm): number => {
    if (cost.kind === 'exact') return Number(cost.credits)
    return cost.kind === 'unseen' ? Number.POSITIVE_INFINITY : 0
  }
  return terms.reduce<CostTerm | undefined>(
    (best, term) => (best === undefined || credits(term) > credits(best) ? term : best),
    undefined,
  )
}

function reportParameter({
  name,
  type,
  default: fallback,
  value,
  mutable,
  options,
  validation,
}: DeclaredParameter): ParameterReport {
  return {
    name,
    type,
    default: fallback ?? null,
    value: value ?? null,
    ...(mutable !== undefined && { mutable }),
    ...(options !== undefined && { options }),
    ...(validation !== undefined && {
      validation: {
        min: validation.min ?? null,
        max: validation.max ?? null,
        regex: validation.regex ?? null,
        monotonic: validation.monotonic ?? null,
      },
    }),
  }
}

function reportSnapshot({ kind, terraformVersion }: Snapshot): SnapshotReport {
  return { kind, terraform_version: terraformVersion ?? null }
}

function analyzeSnapshot(subject: SnapshotSubject): Analysed {
  const { snapshot } = subject
  const cost = costOf(snapshot?.instances ?? [], [])
  const costs: Pick<Build, 'cost' | 'refused'> = { cost, refused: snapshot === undefined }
  const report = reportCost(costs)
  return {
    report: {
      name: subject.name,
      path: subject.path,
      kind: snapshot?.kind === 'plan' ? 'plan' : 'state',
      analysed: snapshot !== undefined,
      on: report,
      off: report,
      metadata: reportMetadata(costs, undefined),
      preset: null,
      parameters: [],
      presets: [],
      quota: null,
      verdicts: [],
      pool: null,
      credit_value: null,
      ...(snapshot && { snapshot: reportSnapshot(snapshot) }),
    },
    diagnostics: subject.diagnostics,
    origin: {
      name: subject.name,
      path: subject.path,
      severities: subject.severities,
      addresses: undefined,
      suppressions: { suppressions: [], failed: [] },
      isComplete: snapshot !== undefined,
    },
    costPlace: undefined,
  }
}
