/**
 * Holds contexts of whole templates against what Terraform, Coder's provider and Coder's own conversion made of them: the cost under
 * either rule, each metadata's cost and attachment, what each resource shows, presets, errors.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, conversionOf, type Template } from '../../src/coder/builds.ts'
import type { BuildContext } from '../../src/coder/context.ts'
import {
  CONVERT_PREFIX,
  type Conversion,
  certainProblem,
  convertInstances,
} from '../../src/coder/conversion/conversion.ts'
import {
  type CostTerm,
  costOf,
  costOfPlan,
  type PricedPlan,
  type TermCost,
  wrapInt32,
} from '../../src/coder/cost.ts'
import { legacyCostOf } from '../../src/coder/legacy-cost.ts'
import { presetsOf } from '../../src/coder/presets.ts'
import { coderProvider } from '../../src/coder/provider/provider.ts'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { loadConfiguration } from '../../src/module/load-configuration.ts'
import { variableInput } from '../../src/module/variables/variable-input.ts'
import { givenValues, type VariableOption } from '../../src/module/variables/variable-values.ts'
import { buildGraph } from '../../src/plan/graph/graph.ts'
import {
  EMPTY_STATE,
  type Plan,
  type PlannedInstance,
  type PriorState,
} from '../../src/plan/plan-model.ts'
import { builtinProviders } from '../../src/providers/builtin.ts'
import { priorStateOf } from '../../src/snapshot/prior-state.ts'
import { readSnapshot, type Snapshot } from '../../src/snapshot/snapshot.ts'
import { createSource } from '../../src/text/source.ts'
import { compareUtf8 } from '../../src/value/type.ts'
import type { Value } from '../../src/value/value.ts'
import { type Loaded, loadFolder } from '../support/plan-folder.ts'
import { standIn } from '../support/stand-in.ts'
import { coderCodeStandsFor, isProvidersOwn } from './coder-summaries.ts'
import { minorOf } from './config.ts'
import { recordedContext } from './recorded-context.ts'

/** What to run. */
export interface CoderOptions {
  /** Terraform's version, such as `1.14`, whose answers replace those of the oldest. Default: the oldest, 1.11. */
  readonly version?: string
}

/** How it went. */
export interface CoderReport {
  readonly passed: number
  readonly failed: readonly { readonly id: string; readonly why: string }[]
}

/** Values by name; Coder passes on text. */
type Given = Readonly<Record<string, unknown>>

interface CaseContext {
  readonly name: string
  readonly transition: 'start' | 'stop' | 'destroy'
  readonly parameters: Given
  readonly previousParameters?: Given
  readonly variables: Given
  readonly ownerGroups: readonly string[]
  readonly ownerName: string
  readonly prebuild: boolean
  readonly claim: boolean
  readonly after?: readonly string[]
  readonly apply?: boolean
}

interface RecordedMetadata {
  readonly address: string
  readonly dailyCost: number | null | 'unknown'
  readonly attachedTo: string | null
}

interface RecordedResource {
  readonly address: string
  readonly dailyCost: number
  readonly hide?: boolean
}

interface RecordedPreset {
  readonly name: string
  readonly default: boolean
  readonly instances: number
  readonly parameters: Readonly<Record<string, string>>
}

interface RecordedError {
  readonly stage: 'init' | 'plan' | 'convert'
  readonly text: string
  readonly at?: readonly string[]
}

interface Recorded {
  readonly planCost: number | null
  readonly legacyCost: number | null
  readonly metadata: readonly RecordedMetadata[]
  readonly resources: readonly RecordedResource[]
  readonly presets?: readonly RecordedPreset[]
  readonly error: RecordedError | null
  readonly applied?: {
    readonly metadata: readonly RecordedMetadata[]
    readonly resources: readonly RecordedResource[]
    readonly shownCost: number | null
    readonly error: string | null
  }
}

/** Whether a folder is one of these cases, or holds them. */
export function holdsCoderCases(folder: string): boolean {
  return caseFolders(folder).length > 0
}

function isCoderCase(folder: string): boolean {
  return existsSync(join(folder, 'case.json')) && existsSync(join(folder, 'expected.json'))
}

/** The versions of Terraform that some case below the folder has answers of its own for, the oldest first. */
export function coderVersions(folder: string): readonly string[] {
  const versions = new Set<string>()
  for (const name of caseFolders(folder).flatMap(each => readdirSync(each))) {
    const match = /^expected\.(\d+\.\d+)\.json$/.exec(name)
    if (match?.[1] !== undefined) versions.add(match[1])
  }
  return ['1.11', ...[...versions].sort(compareUtf8)]
}

function caseFolders(folder: string): readonly string[] {
  if (isCoderCase(folder)) return [folder]
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => join(folder, entry.name))
    .filter(isCoderCase)
    .sort(compareUtf8)
}

/** Runs every context of a case, or of all cases in a folder. */
export function runCoderCases(folder: string, options: CoderOptions = {}): CoderReport {
  const failed: { id: string; why: string }[] = []
  let passed = 0
  for (const each of caseFolders(folder)) {
    for (const [name, why] of caseDifferences(each, options.version)) {
      if (why === undefined) passed++
      else failed.push({ id: `${each.split('/').at(-1)}/${name}`, why })
    }
  }
  return { passed, failed }
}

function readJson<T>(path: string): T | undefined {
  // The shape is the corpus's promise.
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : undefined
}

interface CaseFile {
  readonly contexts: readonly CaseContext[]
  readonly artefacts?: string | { readonly context: string }
}

interface ExpectedFile {
  readonly contexts: Readonly<Record<string, Recorded>>
}

function* caseDifferences(
  folder: string,
  version: string | undefined,
): Generator<readonly [context: string, why: string | undefined]> {
  const file = readJson<CaseFile>(join(folder, 'case.json'))
  const oldest = readJson<ExpectedFile>(join(folder, 'expected.json'))
  const newer = version && readJson<ExpectedFile>(join(folder, `expected.${version}.json`))
  const loaded = loadFolder(folder, minorOf(version))
  for (const context of file?.contexts ?? []) {
    const recorded =
      (newer ? newer.contexts[context.name] : undefined) ?? oldest?.contexts[context.name]
    if (recorded === undefined) continue
    const artefacts =
      typeof file?.artefacts === 'string' ? file.artefacts : file?.artefacts?.context
    const run = new ContextRun(
      folder,
      loadedFor(context, loaded, minorOf(version)),
      context,
      minorOf(version),
    )
    yield [context.name, run.difference(recorded, artefacts === context.name)]
  }
}

/** Modules are loaded before variables are given; that what is given fits them is looked at while planning. */
function loadedFor(context: CaseContext, loaded: Loaded, terraformMinor: number): Loaded {
  if (Object.keys(context.variables).length === 0) return loaded
  const { host, capabilities } = loaded
  const list = new DiagnosticList()
  const planInputs = { options: variableOptions(context) }
  const options = { terraformMinor, capabilities, planInputs }
  const configuration = loadConfiguration(host, '.', options, list)
  return { configuration, diagnostics: list.items, host, capabilities }
}

function variableOptions({ variables }: CaseContext): readonly VariableOption[] {
  return Object.entries(variables).map(([name, given]) => ({
    kind: 'value',
    name,
    text: asText(given),
  }))
}

/** One context of one case. */
class ContextRun {
  readonly #folder: string
  readonly #loaded: Loaded
  readonly #context: CaseContext
  readonly #minor: number

  constructor(folder: string, loaded: Loaded, context: CaseContext, minor: number) {
    this.#folder = folder
    this.#loaded = loaded
    this.#context = context
    this.#minor = minor
  }

  /** How what we say differs from what was recorded, or undefined. */
  difference(recorded: Recorded, hasState: boolean): string | undefined {
    const broken = this.#loaded.diagnostics.filter(isError)
    if (broken.length > 0 || recorded.error?.stage === 'init')
      return this.#compareErrors('init', broken, recorded.error, undefined)
    const inputs = new DiagnosticList()
    const template = this.#template(inputs)
    const prior = this.#prior(template)
    const { plan, refused, diagnostics } = build(template, this.#buildContext(), prior)
    const late = this.#loaded.configuration.lateDiagnostics ?? []
    const errors = [...inputs.items, ...late, ...diagnostics].filter(isError)
    if (refused || inputs.hasErrors || recorded.error?.stage === 'plan')
      return this.#compareErrors('plan', errors, recorded.error, plan)
    return this.#comparePlanned(template, plan, recorded, hasState)
  }

  #template(collector: DiagnosticList): Template {
    const { configuration, host, capabilities } = this.#loaded
    const { root } = configuration
    const options = variableOptions(this.#context)
    const given = givenValues(host, root, this.#minor, { options }, collector)
    const variables = new Map<string, Value>()
    for (const [name, value] of given) {
      const declaration = root.variables.get(name)
      if (declaration === undefined) continue
      const converted = variableInput(declaration, value, collector)
      if (converted !== undefined) variables.set(name, converted)
    }
    return {
      root,
      variables,
      unsetVariables: 'refused',
      terraformMinor: this.#minor,
      capabilities,
      providers: [standIn, ...builtinProviders({ terraformMinor: this.#minor, capabilities })],
    }
  }

  #prior({ providers }: Template): PriorState {
    if (this.#context.after === undefined) return EMPTY_STATE
    const snapshot = this.#snapshot(`state.${this.#context.name}.json`)
    if (snapshot === undefined) return EMPTY_STATE
    return priorStateOf(snapshot, [...providers, coderProvider(this.#buildContext())])
  }

  #snapshot(name: string): Snapshot | undefined {
    const path = join(this.#folder, name)
    if (!existsSync(path)) return undefined
    return readSnapshot(createSource(name, readFileSync(path, 'utf8')), new DiagnosticList())
  }

  #buildContext(): BuildContext {
    const { parameters, previousParameters } = this.#context
    return recordedContext({
      ...this.#context,
      parameters: asTexts(parameters),
      previousParameters: previousParameters && asTexts(previousParameters),
    })
  }

  #comparePlanned(
    template: Template,
    plan: Plan,
    recorded: Recorded,
    hasState: boolean,
  ): string | undefined {
    const conversion = conversionOf(template, plan)
    const problem = certainProblem(conversion)
    const error = problem && { stage: 'convert', text: `${CONVERT_PREFIX}${problem.text}` }
    const legacy = legacyCostOf(conversion, plan)
    return (
      different('error', error ?? null, recorded.error) ??
      different('planCost', totalOf(costOfPlan(plan)), recorded.planCost) ??
      different('legacyCost', problem ? null : totalOf(legacy), recorded.legacyCost) ??
      different('metadata', metadataOf(conversion, problem !== undefined), recorded.metadata) ??
      different('resources', problem ? [] : resourcesOf(conversion), recorded.resources) ??
      different('presets', problem ? [] : presetsIn(plan), recorded.presets ?? []) ??
      this.#compareApplied(template, plan, recorded, hasState)
    )
  }

  /** Only one context of a case has its state recorded; of others the planned values tell as much as they know. */
  #compareApplied(
    { root }: Template,
    plan: Plan,
    { applied }: Recorded,
    hasState: boolean,
  ): string | undefined {
    if (applied === undefined) return undefined
    const states = hasState ? ['state.json', 'terraform.tfstate'] : []
    const snapshots = states.flatMap(name => this.#snapshot(name)?.instances ?? [])
    const kinds: (readonly PlannedInstance[])[] =
      snapshots.length === 0
        ? [plan.instances]
        : states.map(name => this.#snapshot(name)?.instances ?? [])
    for (const instances of kinds) {
      const conversion = convertInstances(instances, root, buildGraph(root, this.#minor))
      const problem = certainProblem(conversion)
      const ours = {
        metadata: metadataOf(conversion, problem !== undefined),
        resources: problem ? [] : resourcesOf(conversion),
        shownCost: problem ? null : totalOf(legacyCostOf(conversion, onlyInstances(instances))),
        error: problem ? `${CONVERT_PREFIX}${problem.text}` : null,
      }
      const why = different('applied', ours, applied)
      if (why !== undefined) return why
    }
    return undefined
  }

  #compareErrors(
    stage: RecordedError['stage'],
    ours: readonly Diagnostic[],
    recorded: RecordedError | null,
    plan: Plan | undefined,
  ): string | undefined {
    const said = ours.map(item => `${item.code} at ${placeOf(item)}: ${item.message}`).join(' | ')
    if (recorded === null) return `no error recorded, but: ${said}`
    if (recorded.stage !== stage) return `stage ${stage} (${said}), recorded ${recorded.stage}`
    if (ours.length === 0) return `no error, recorded ${recorded.text}`
    const at = recorded.at ?? []
    const lines = at.map(place => place.split(' ').at(-1))
    const places = ours.map(placeOf).filter(place => place !== '')
    const where = different('at', [...places].sort(), [...lines].sort())
    if (where !== undefined) return `${where}: ${said}`
    for (const item of ours) {
      const why = this.#compareError(item, recorded, plan)
      if (why !== undefined) return why
    }
    return undefined
  }

  /** Words of the provider are held to the letter, Terraform's own to their kind. */
  #compareError(
    item: Diagnostic,
    { text, at }: RecordedError,
    plan: Plan | undefined,
  ): string | undefined {
    if (!isProvidersOwn(item.code)) {
      return coderCodeStandsFor(item.code, text)
        ? undefined
        : `${item.code} (${item.message}) does not stand for ${text}`
    }
    const words = providersWords(item)
    if (!text.split('\n').includes(words)) return `"${words}" is not in ${JSON.stringify(text)}`
    const owners = addressesAt(item, plan).map(address => `${address} ${placeOf(item)}`)
    return at?.some(place => owners.includes(place))
      ? undefined
      : `at ${owners.join(' or ')}, recorded ${at?.join(', ')}`
  }
}

function asText(given: unknown): string {
  return typeof given === 'string' ? given : JSON.stringify(given)
}

function asTexts(given: Given): ReadonlyMap<string, string> {
  return new Map(Object.entries(given).map(([name, each]) => [name, asText(each)] as const))
}

/** What the provider said, without the end of a sentence that the report gives it. */
export function providersWords({ args }: Diagnostic): string {
  const { summary, detail } = args as { readonly summary: string; readonly detail: string } // of this code
  return detail === '' ? summary : `${summary}: ${detail}`
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error'
}

/** `main.tf:12`, or nothing. */
function placeOf({ subject }: Diagnostic): string {
  if (subject === null) return ''
  return `${subject.source.path}:${subject.source.lines.position(subject.span.start).line}`
}

/** The instances of the block in which a remark stands. */
function addressesAt({ subject }: Diagnostic, plan: Plan | undefined): readonly string[] {
  const found = (plan?.instances ?? []).filter(({ declaration }) => {
    if (subject === null || declaration?.source !== subject.source) return false
    return declaration.span.start <= subject.span.start && subject.span.end <= declaration.span.end
  })
  return found.map(({ address }) => address)
}

function different(what: string, ours: unknown, recorded: unknown): string | undefined {
  const [left, right] = [stable(ours), stable(recorded)]
  return left === right ? undefined : `${what} is ${left}, recorded ${right}`
}

/** JSON with members in one order, and without those that are undefined. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort((a, b) => compareUtf8(a[0], b[0])))
      : part,
  )
}

function totalOf({ total, terms }: ReturnType<typeof costOf>): number | string {
  if (total.status === 'exact') return total.credits
  const costs = terms.map(({ address, cost }: CostTerm) => `${address} ${costText(cost)}`)
  const why = total.status === 'assumed' ? total.assumptions : total.sources.map(each => each.text)
  return `${total.status} (${costs.join(', ')}; ${why.join('; ')})`
}

function costText(cost: TermCost): number | string | null {
  switch (cost.kind) {
    case 'exact':
      return cost.isNull ? null : Number(cost.credits)
    case 'after-apply':
      return 'unknown'
    case 'unseen':
      return `unseen ${cost.low}…${cost.high}`
  }
}

function onlyInstances(instances: readonly PlannedInstance[]): PricedPlan {
  return { instances, unseenModules: [], reads: new Set() }
}

function metadataOf(
  { attachments }: Conversion,
  refused: boolean,
): readonly (Omit<RecordedMetadata, 'dailyCost'> & { dailyCost: number | string | null })[] {
  const found = attachments.map(({ metadata, target }) => {
    const [term] = costOf([metadata]).terms
    const attachedTo = target.kind === 'label' ? target.label : null
    return {
      address: metadata.address,
      dailyCost: term === undefined ? null : costText(term.cost),
      attachedTo: refused || target.kind === 'none' ? null : (attachedTo ?? 'open'),
    }
  })
  return found.sort((a, b) => compareUtf8(a.address, b.address))
}

function resourcesOf({ resources }: Conversion): readonly object[] {
  const shown = resources.map(({ instance, cost, hidden }) => ({
    address: instance.address,
    dailyCost: shownCredits(cost),
    ...(hidden && { hide: true }),
  }))
  return shown.sort((a, b) => compareUtf8(a.address, b.address))
}

function shownCredits(cost: TermCost | undefined): number | string {
  if (cost?.kind === 'unseen') return 'unseen'
  return cost?.kind === 'exact' ? wrapInt32(cost.credits) : 0
}

function presetsIn(plan: Plan): readonly object[] {
  return presetsOf(plan).map(preset => ({
    name: preset.name,
    default: preset.isDefault,
    instances: preset.unscheduledInstances,
    parameters: Object.fromEntries(preset.parameters),
  }))
}
