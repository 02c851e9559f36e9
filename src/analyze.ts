/** From everything that a run was given to its report. Pure: the rim has read the files. */
import { type Build, buildOnOff, type OnOff, presetsIn, type Template } from './coder/builds.ts'
import type { BuildContext } from './coder/context.ts'
import { costOf, type TotalCost } from './coder/cost.ts'
import { type DeclaredParameter, declaredParameters } from './coder/declared-parameters.ts'
import type { Preset } from './coder/presets.ts'
import type { QuotaModel, Workspace } from './config/quota-model.ts'
import { silenceText } from './config/quota-model.ts'
import type { Diagnostic } from './diagnostics/diagnostic.ts'
import { sortDiagnostics } from './diagnostics/sort.ts'
import { type CreditRange, exactly, UNKNOWN_CREDITS } from './quota/credit-range.ts'
import { type Standing, Standings } from './quota/standing.ts'
import { templateVerdict } from './quota/template-verdict.ts'
import { reportCost, reportMetadata } from './report/from-cost.ts'
import { reportFinding } from './report/from-diagnostic.ts'
import { reportVerdict } from './report/from-verdict.ts'
import type {
  ParameterReport,
  PresetReport,
  QuotaReport,
  Report,
  TemplateReport,
  VerdictReport,
} from './report/report.ts'
import type { Snapshot } from './snapshot/snapshot.ts'

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
}

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
  /** Trouble of loading it; with an error in it there is no build. */
  readonly diagnostics: readonly Diagnostic[]
}

export interface SnapshotSubject {
  readonly kind: 'snapshot'
  readonly name: string
  readonly path: string
  /** Undefined after a diagnostic. */
  readonly snapshot: Snapshot | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** One subject's part of the report. */
interface Analysed {
  readonly report: TemplateReport
  readonly diagnostics: readonly Diagnostic[]
  readonly failed: boolean
}

/** The report of a run. Same input, same bytes. Never throws. */
export function analyze(input: AnalyzeInput): Report {
  const analysed = input.subjects.map(subject => analyzeSubject(subject, input))
  const diagnostics = sortDiagnostics([
    ...input.diagnostics,
    ...analysed.flatMap(each => each.diagnostics),
  ])
  const count = (severity: Diagnostic['severity']): number =>
    diagnostics.filter(diagnostic => diagnostic.severity === severity).length
  const refused = new Set(
    analysed.flatMap(({ report }) =>
      report.verdicts
        .filter(verdict => verdict.verdict === 'insufficient_quota')
        .map(verdict => verdict.user),
    ),
  )
  return {
    version: 0,
    tool: { name: 'creditcheck', version: input.toolVersion },
    coder_version: input.coderVersion,
    terraform_version: input.terraformVersion,
    templates: analysed.map(each => each.report),
    findings: diagnostics.map(diagnostic => reportFinding(diagnostic, input.width)),
    summary: {
      templates: analysed.length,
      not_analysed: analysed.filter(each => each.failed).length,
      errors: count('error'),
      warnings: count('warning'),
      notes: count('note'),
      refused_users: refused.size,
    },
  }
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
    on: reportCost(built.on),
    off: reportCost(built.off),
    metadata: reportMetadata(built.on, built.off),
    preset: preset ?? null,
    parameters: declaredParameters(builds.on.plan).map(reportParameter),
    presets: presets.map(each => reportPreset(given, each)),
    quota: subject.quota === undefined ? null : reportQuota(subject.quota),
    verdicts: subject.quota === undefined ? [] : verdictsOn(subject, built, subject.quota),
  }
  return { report, diagnostics: [...subject.diagnostics, ...planned], failed: broken }
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
    failed: snapshot === undefined,
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
