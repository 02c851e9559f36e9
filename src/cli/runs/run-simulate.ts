/** `creditcheck simulate <scenario>`: reads the scenario, prices what it does not price, replays, prints. */

import { dirname, relative, resolve } from 'node:path'
import type { Group } from '../../config/quota/quota-model.ts'
import { DiagnosticList } from '../../diagnostics/collector.ts'
import { sortDiagnostics } from '../../diagnostics/sort.ts'
import { type EventEntry, parseScenario, type ScenarioFile } from '../../quota/scenario/file.ts'
import { replayScenario, type ScenarioContext, type ScenarioResult } from '../../quota/scenario.ts'
import { creditBounds } from '../../report/credit-bounds.ts'
import { reportFinding } from '../../report/from/from-diagnostic.ts'
import { renamedFinding, renamedLocation } from '../../report/renamed.ts'
import { reportChanges, reportReplay } from '../../report/simulation/from-scenario.ts'
import type { SimulatedTemplate, SimulationReport } from '../../report/simulation/report.ts'
import { renderSimulationText } from '../../report/simulation/text.ts'
import { createSource, type Source } from '../../text/source.ts'
import { span } from '../../text/span.ts'
import { VERSION } from '../../version.ts'
import { type Arguments, text } from '../arguments/argument-values.ts'
import type { SimulateRequest } from '../commands/simulate.ts'
import type { ExitCode } from '../exit-code.ts'
import { type FoundSeverity, statusOf, thresholdOf } from '../exit-status.ts'
import { allowedGroup } from '../inputs/quota/allowed-group.ts'
import { readSource, type Settings, wrong } from '../inputs/settings.ts'
import { subjectOptions } from '../inputs/template/subject-options.ts'
import { TemplatePrices } from '../inputs/template/template-prices.ts'
import type { Io } from '../io.ts'
import { deliver } from '../outputs/output.ts'
import { isFolder, renameFrom, rootFolder, slashes, startFolder } from '../paths.ts'

/** Runs and prints; the exit code. Throws UsageError for what cannot be run. */
export async function runSimulate(
  args: Arguments,
  io: Io,
  request: SimulateRequest,
): Promise<ExitCode> {
  const run = prepare(args, io, request)
  const { settings, start, root } = run
  const report = simulate(run, request, (io.columns ?? 80) - 4)
  const rename = renameFrom(root, start)
  const shown: SimulationReport = {
    ...report,
    scenario: rename(report.scenario),
    quota: report.quota.map(rename),
    events: report.events.map(event => ({
      ...event,
      location: renamedLocation(event.location, rename),
    })),
    findings: report.findings.map(finding => renamedFinding(finding, rename)),
  }
  const isJson = text(args, 'format') === 'json'
  await deliver(
    layout =>
      isJson ? `${JSON.stringify(shown, undefined, 2)}\n` : renderSimulationText(shown, layout),
    args,
    io,
    start,
  )
  return statusOf(severitiesOf(shown), thresholdOf(args, settings))
}

/** A refused build weighs like an error. */
function severitiesOf({ findings, summary }: SimulationReport): readonly FoundSeverity[] {
  const found = findings.map(finding => finding.severity)
  return summary.refused > 0 ? [...found, 'error'] : found
}

interface Prepared {
  readonly start: string
  readonly root: string
  readonly settings: Settings
  readonly file: ScenarioFile
  readonly path: string
  readonly prices: TemplatePrices
  /** What reading the scenario and the settings remarked on. */
  readonly list: DiagnosticList
}

function prepare(args: Arguments, io: Io, request: SimulateRequest): Prepared {
  const start = startFolder(io.cwd, text(args, 'chdir'))
  const path = resolve(start, request.scenario)
  const { env } = io
  const given = { start, config: text(args, 'config'), quota: text(args, 'quota'), env }
  const narrow = { ...given, root: rootFolder(start, [path]) }
  // Templates may be named by paths that lead out of the repository, which is known when the scenario is read.
  const first = parsed(path, narrow)
  const options = { ...given, root: rootFolder(start, [path, ...foldersNamed(first.file, path)]) }
  const { root } = options
  const { file, list, source } = root === narrow.root ? first : parsed(path, options)
  const loading = subjectOptions(args, io, { start, root })
  const settings = loading.settings.for(dirname(path))
  for (const item of settings.diagnostics) list.add(item)
  const bases = [dirname(path), start, settings.folder]
  const prices = new TemplatePrices(loading, settings, bases)
  return { start, root, settings, file, path: source.path, prices, list }
}

interface Parsed {
  readonly file: ScenarioFile
  readonly source: Source
  readonly list: DiagnosticList
}

function parsed(path: string, options: { readonly start: string; readonly root: string }): Parsed {
  const list = new DiagnosticList()
  const source = readSource(path, options, 'scenario')
  const file = parseScenario(source, list)
  if (file === undefined) throw wrong(list.items, options)
  return { file, source, list }
}

/** Folders that events name as their template, absolute. */
function foldersNamed({ events }: ScenarioFile, scenario: string): readonly string[] {
  const names = new Set(events.flatMap(({ template }) => template ?? []))
  return [...names].map(name => resolve(dirname(scenario), name)).filter(path => isFolder(path))
}

function simulate(
  { settings, file, path, prices, list, root }: Prepared,
  request: SimulateRequest,
  width: number,
): SimulationReport {
  const context: ScenarioContext = {
    quota: settings.quotaEntries,
    priceOf: name => prices.priceOf(name),
    knownTemplates: namesUnpriced(file) ? prices.names : [],
  }
  const asItIs = new DiagnosticList()
  const before = replayScenario(file, context, asItIs)
  const pretended =
    request.allowances.size === 0 ? undefined : pretend(file, context, before, request)
  for (const item of (pretended?.list ?? asItIs).items) list.add(item)
  for (const item of prices.diagnostics) list.add(item)
  const result = pretended?.result ?? before
  const replay = reportReplay(result)
  const findings = sortDiagnostics(list.items).map(item => reportFinding(item, width))
  const count = (severity: FoundSeverity): number =>
    findings.filter(finding => finding.severity === severity).length
  return {
    version: 0,
    tool: { name: 'creditcheck', version: VERSION },
    scenario: path,
    quota: settings.quotaPaths.map(each => slashes(relative(root, each))),
    templates: templatesOf(file, prices),
    what_if: pretended?.whatIf ?? null,
    ...replay,
    findings,
    summary: {
      events: replay.events.length,
      builds: replay.events.filter(event => event.verdict !== 'applied').length,
      refused: replay.events.filter(event => event.verdict === 'insufficient_quota').length,
      errors: count('error'),
      warnings: count('warning'),
      notes: count('note'),
    },
  }
}

/** Whether an event or workspace names a template that the scenario does not price. */
function namesUnpriced({ events, templates }: ScenarioFile): boolean {
  return events.some(({ template }) => template !== undefined && !templates.has(template))
}

function templatesOf(file: ScenarioFile, prices: TemplatePrices): readonly SimulatedTemplate[] {
  const found = new Map<string, SimulatedTemplate>()
  for (const [name, { on, off }] of prices.priced) {
    const costs = { on: creditBounds(on), off: creditBounds(off) }
    found.set(name, { name, source: 'analysis', ...costs })
  }
  for (const [name, { on, off }] of file.templates) {
    const costs = { on: creditBounds(on), off: creditBounds(off) }
    found.set(name, { name, source: 'scenario', ...costs })
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

interface Pretended {
  readonly result: ScenarioResult
  readonly whatIf: SimulationReport['what_if']
  readonly list: DiagnosticList
}

/** The scenario once more, with other allowances from the beginning: events of their own before all others, then left out. */
function pretend(
  file: ScenarioFile,
  context: ScenarioContext,
  before: ScenarioResult,
  { allowances }: SimulateRequest,
): Pretended {
  const changes = [...allowances].map(([reference, toCredits]) => ({
    group: allowedGroup(reference, before.model.groups),
    toCredits,
  }))
  const first = changes.map(({ group, toCredits }) => allowanceEvent(group, toCredits))
  const list = new DiagnosticList()
  const replayed = replayScenario({ ...file, events: [...first, ...file.events] }, context, list)
  const result = { ...replayed, steps: replayed.steps.slice(first.length) }
  const whatIf = {
    allowances: changes.map(({ group, toCredits }) => ({
      group: group.name,
      organization: group.organization,
      from_credits: group.allowanceCredits,
      to_credits: toCredits,
    })),
    changed: reportChanges(before, result),
  }
  return { result, whatIf, list }
}

function allowanceEvent({ name, organization }: Group, allowance: number): EventEntry {
  const nowhere = { source: createSource('', ''), span: span(0, 0) }
  return {
    op: 'set_allowance',
    group: name,
    organization,
    allowance,
    workspace: undefined,
    create: false,
    transition: 'start',
    owner: undefined,
    newOwner: undefined,
    template: undefined,
    cost: undefined,
    outcome: 'ok',
    members: undefined,
    user: undefined,
    licensed: undefined,
    dormant: undefined,
    at: () => nowhere,
  }
}
