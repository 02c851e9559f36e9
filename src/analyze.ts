/** From everything that a run was given to its report. Pure: the rim has read the files. */
import { type Build, buildOnOff, type OnOff, presetsIn, type Template } from './coder/builds.ts'
import type { BuildContext } from './coder/context.ts'
import { type CostTerm, costOf, type TotalCost } from './coder/cost.ts'
import { type DeclaredParameter, declaredParameters } from './coder/declared-parameters.ts'
import type { Preset } from './coder/presets.ts'
import type { QuotaModel, Workspace } from './config/quota-model.ts'
import { silenceText } from './config/quota-model.ts'
import type { Diagnostic } from './diagnostics/diagnostic.ts'
import type { Baseline } from './lint/baseline.ts'
import { BlockAddresses } from './lint/block-addresses.ts'
import { type ConfiguredSeverities, type Origin, Settlement } from './lint/settlement.ts'
import { findSuppressions } from './lint/suppressions.ts'
import { type CreditRange, exactly, UNKNOWN_CREDITS } from './quota/credit-range.ts'
import { type Standing, Standings } from './quota/standing.ts'
import { templateVerdict } from './quota/template-verdict.ts'
import { reportCost, reportMetadata } from './report/from-cost.ts'
import { reportCover, reportSettled } from './report/from-diagnostic.ts'
import { reportLocation } from './report/from-location.ts'
import { reportVerdict, verdictFinding } from './report/from-verdict.ts'
import type {
  ParameterReport,
  PresetReport,
  QuotaReport,
  Report,
  TemplateReport,
  VerdictReport,
} from './report/report.ts'
import { verdictCounts } from './report/summary.ts'
import type { Snapshot } from './snapshot/snapshot.ts'
import type { Location } from './text/source.ts'

/** What a run looks at, and what for. */
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
  /** Columns that excerpts may take. */
  readonly width: number
  /** The day on which suppressions may have ended, as `2026-03-31`. */
  readonly today: string
  /** Every code that there is. */
  readonly codes: ReadonlySet<string>
  /** What was found before and weighs nothing. */
  readonly baseline: Baseline | undefined
}

/** More findings than this help nobody, and are too many for those who take reports in. */
const MAX_FINDINGS = 5000

export interface QuotaInput {
  readonly path: string
  readonly model: QuotaModel
  /** The share of a budget from which on a verdict is a warning, 0 to 1. */
  readonly warnAt: number
}

/** One template, state or plan. */
export type Subject = TemplateSubject | SnapshotSubject

export interface TemplateSubject {
  readonly kind: 'template'
  readonly name: string
  readonly path: string
  readonly template: Template
  /** The start of a workspace, with the parameters that the user chose. */
  readonly start: BuildContext
  /** Whose budgets the template is held against; undefined: nobody's. */
  readonly quota: QuotaInput | undefined
  readonly severities: ConfiguredSeverities
  /** Trouble of loading it; with an error in it there is no build. */
  readonly diagnostics: readonly Diagnostic[]
}

export interface SnapshotSubject {
  readonly kind: 'snapshot'
  readonly name: string
  readonly path: string
  /** Undefined after a diagnostic. */
  readonly snapshot: Snapshot | undefined
  readonly severities: ConfiguredSeverities
  readonly diagnostics: readonly Diagnostic[]
}

/** One subject's part of the report. */
interface Analysed {
  readonly report: TemplateReport
  readonly diagnostics: readonly Diagnostic[]
  readonly origin: Origin
  /** Where its cost can be changed. */
  readonly costPlace: Location | undefined
}

/** The report of a run. Same input, same bytes. Never throws. */
export function analyze(input: AnalyzeInput): Report {
  const analysed = input.subjects.map(subject => analyzeSubject(subject, input))
  const settlement = new Settlement({ ...input, maxFindings: MAX_FINDINGS })
  const templates = analysed.map(each => weighVerdicts(each, settlement))
  const remarks = new Map<Diagnostic, Origin | undefined>()
  for (const { diagnostics, origin } of analysed)
    for (const diagnostic of diagnostics)
      if (!remarks.has(diagnostic)) remarks.set(diagnostic, origin)
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
      ...verdictCounts(templates, settled.covered.length),
      left_out: settled.leftOut,
    },
  }
}

function weighVerdicts(
  { report, origin, costPlace }: Analysed,
  settlement: Settlement,
): TemplateReport {
  const verdicts = report.verdicts.map(verdict => {
    const usual = verdictFinding(verdict.verdict)
    if (usual === undefined) return verdict
    const message = `${verdict.user} in ${verdict.organization}`
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

function analyzeSubject(subject: Subject, input: AnalyzeInput): Analysed {
  return subject.kind === 'template' ? analyzeTemplate(subject, input) : analyzeSnapshot(subject)
}

function analyzeTemplate(given: TemplateSubject, input: AnalyzeInput): Analysed {
  const broken = given.diagnostics.some(diagnostic => diagnostic.severity === 'error')
  const { subject, builds, preset } = startFromPreset(given, input.preset)
  const built = broken ? refusedBuilds(builds) : builds
  const presets = input.withPresets && !broken ? presetsIn(builds.on) : []
  const planned = broken ? [] : [...builds.on.plan.diagnostics, ...builds.off.plan.diagnostics]
  const report: TemplateReport = {
    name: subject.name,
    path: subject.path,
    kind: 'template',
    analysed: !broken,
    on: reportCost(built.on),
    off: reportCost(built.off),
    metadata: reportMetadata(built.on, built.off),
    preset: preset ?? null,
    parameters: declaredParameters(builds.on.plan).map(reportParameter),
    presets: presets.map(each => reportPreset(given, each)),
    quota: subject.quota === undefined ? null : reportQuota(subject.quota),
    verdicts: subject.quota === undefined ? [] : verdictsOn(subject, built, subject.quota),
  }
  const { root } = subject.template
  return {
    report,
    diagnostics: [...subject.diagnostics, ...planned],
    origin: {
      name: subject.name,
      path: subject.path,
      severities: subject.severities,
      addresses: new BlockAddresses(root),
      suppressions: findSuppressions(root),
      isComplete: !built.on.refused && !built.off.refused,
    },
    costPlace: dearest(builds.on.cost.terms)?.location,
  }
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

interface Started {
  readonly subject: TemplateSubject
  readonly builds: OnOff
  /** The preset in force. */
  readonly preset: string | undefined
}

/** A preset's values stand behind those that the user chose. */
function startFromPreset(subject: TemplateSubject, wanted: string | undefined): Started {
  const builds = buildOnOff(subject.template, subject.start)
  const preset = presetsIn(builds.on).find(each => each.name === wanted)
  if (preset === undefined) return { subject, builds, preset: undefined }
  const parameters = new Map([...preset.parameters, ...subject.start.parameters])
  const started = { ...subject, start: { ...subject.start, parameters } }
  return {
    subject: started,
    builds: buildOnOff(started.template, started.start),
    preset: preset.name,
  }
}

function reportParameter({
  name,
  type,
  default: fallback,
  value,
}: DeclaredParameter): ParameterReport {
  return { name, type, default: fallback ?? null, value: value ?? null }
}

/** Of a template that does not load there is no build, whatever could be made out of it. */
function refusedBuilds({ on, off }: OnOff): OnOff {
  return { on: { ...on, refused: true }, off: { ...off, refused: true } }
}

function reportPreset({ template, start }: TemplateSubject, preset: Preset): PresetReport {
  const parameters = new Map([...preset.parameters, ...start.parameters])
  const { on, off } = buildOnOff(template, { ...start, name: preset.name, parameters })
  return { name: preset.name, default: preset.isDefault, on: reportCost(on), off: reportCost(off) }
}

function verdictsOn(
  subject: TemplateSubject,
  builds: OnOff,
  { model, warnAt }: QuotaInput,
): readonly VerdictReport[] {
  const pricer = new OwnerPrices(subject, builds)
  const workspaceCost = (workspace: Workspace): CreditRange | undefined => {
    if (workspace.template !== undefined && workspace.template !== subject.name) return undefined
    return rangeOf((workspace.state === 'on' ? builds.on : builds.off).cost.total)
  }
  const standings = new Standings(model, workspaceCost)
  return everyone(model, standings).map(standing => {
    const own = pricer.of(standing)
    const costs = { on: rangeOf(own.on.cost.total), off: rangeOf(own.off.cost.total) }
    const verdict = templateVerdict(standing, costs, { model, costOf: workspaceCost, warnAt })
    return reportVerdict(verdict, own.on.refused)
  })
}

function everyone(model: QuotaModel, standings: Standings): readonly Standing[] {
  const users = model.users
    .filter(user => !user.isSystem)
    .flatMap(user =>
      user.organizations.map(organization => standings.ofUser(user.name, organization)),
    )
  return [...users, ...model.profiles.map(profile => standings.ofProfile(profile))]
}

/** Prices that depend on who the owner is are found once for each set of groups. */
class OwnerPrices {
  readonly #subject: TemplateSubject
  readonly #common: OnOff
  readonly #byGroups = new Map<string, OnOff>()

  constructor(subject: TemplateSubject, common: OnOff) {
    this.#subject = subject
    this.#common = common
  }

  of({ name, kind, groups }: Standing): OnOff {
    const reads = new Set([...this.#common.on.plan.reads, ...this.#common.off.plan.reads])
    const byGroups = reads.has('owner:groups')
    const byName = reads.has('owner:name') && kind === 'user'
    if (this.#common.on.refused || !(byGroups || byName)) return this.#common
    const key = JSON.stringify([byName ? name : null, byGroups ? groups : null])
    const known = this.#byGroups.get(key)
    if (known !== undefined) return known
    const { template, start } = this.#subject
    const owner = { ...start.owner, ...(byGroups && { groups }), ...(byName && { name }) }
    const builds = buildOnOff(template, { ...start, owner })
    this.#byGroups.set(key, builds)
    return builds
  }
}

function rangeOf(total: TotalCost): CreditRange {
  switch (total.status) {
    case 'exact':
    case 'assumed':
      return exactly(total.credits)
    case 'range':
      return { low: total.low, high: total.high }
    case 'unknown':
      return UNKNOWN_CREDITS
  }
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

function reportQuota({ path, model }: QuotaInput): QuotaReport {
  return {
    path,
    licensed: model.licensed,
    groups: model.groups.length,
    users: model.users.filter(user => !user.isSystem).length,
    notes: model.silences.map(silenceText),
  }
}
