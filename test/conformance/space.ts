/**
 * Holds spaces of choices against what every combination came to with the real Terraform and provider: each recorded point by itself,
 * defaults, presets, and the counts, extremes and histogram of the whole.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Build, build, type Template } from '../../src/coder/builds.ts'
import type { BuildContext } from '../../src/coder/context.ts'
import { CONVERT_PREFIX } from '../../src/coder/conversion/conversion.ts'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { variableInput } from '../../src/module/variables/variable-input.ts'
import { givenValues, type VariableOption } from '../../src/module/variables/variable-values.ts'
import { builtinProviders } from '../../src/providers/builtin.ts'
import type { BuildSpace, Extreme } from '../../src/space/model.ts'
import type { Domain } from '../../src/space/setting.ts'
import {
  type Dimension,
  exploreVaried,
  groupsDimension,
  variableDimension,
} from '../../src/space/varied/dimension.ts'
import { compareUtf8 } from '../../src/value/type.ts'
import type { Value } from '../../src/value/value.ts'
import { type Loaded, loadFolder } from '../support/plan-folder.ts'
import { standIn } from '../support/stand-in.ts'
import { providersWords } from './coder.ts'
import { coderCodeStandsFor, isProvidersOwn } from './coder-summaries.ts'
import { recordedContext } from './recorded-context.ts'

/** How it went. */
export interface SpaceReport {
  readonly passed: number
  readonly failed: readonly { readonly id: string; readonly why: string }[]
}

/** Values that a person gives; null: not given. */
type Given = unknown

/** One dimension of a recorded space. */
export interface RecordedDimension {
  readonly parameter?: string
  readonly variable?: string
  readonly ownerGroups?: true
  readonly values?: readonly Given[]
  readonly from?: number
  readonly to?: number
}

/** `space.json`. */
export interface RecordedSpace {
  readonly dimensions: readonly RecordedDimension[]
  readonly complete: boolean
}

/** One build of one combination. */
export interface RecordedBuild {
  readonly planCost: number | null
  readonly error: { readonly stage: 'plan' | 'convert'; readonly text: string } | null
  readonly unknown: boolean
}

/** What was given, and the builds. */
export interface RecordedPoint {
  readonly parameters?: Readonly<Record<string, string>>
  readonly variables?: Readonly<Record<string, unknown>>
  readonly ownerGroups?: readonly string[]
  readonly on: RecordedBuild
  readonly off: RecordedBuild
}

/** Sums over all points of a complete space, for one build. */
export interface RecordedSummary {
  readonly planned: number
  readonly refused: number
  readonly unknown: number
  readonly rejectedLater: number
  readonly lowest: number | null
  readonly highest: number | null
  readonly histogram: Readonly<Record<string, number>>
}

/** `expected.json`. */
export interface RecordedAnswers {
  readonly defaults: RecordedPoint
  readonly presets?: readonly (RecordedPoint & { readonly name: string })[]
  readonly summary?: {
    readonly points: number
    readonly valid: number
    readonly invalid: number
    readonly on: RecordedSummary
    readonly off: RecordedSummary
  }
  readonly points: readonly RecordedPoint[]
}

/** Whether a folder is one of these spaces, or holds them. */
export function holdsSpaces(folder: string): boolean {
  return spaceFolders(folder).length > 0
}

/** The folders of the spaces. */
export function spaceFolders(folder: string): readonly string[] {
  if (isSpace(folder)) return [folder]
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => join(folder, entry.name))
    .filter(isSpace)
    .sort(compareUtf8)
}

function isSpace(folder: string): boolean {
  return existsSync(join(folder, 'space.json')) && existsSync(join(folder, 'expected.json'))
}

/** Runs a space, or all spaces in a folder. */
export function runSpaceCases(folder: string): SpaceReport {
  const failed: { id: string; why: string }[] = []
  let passed = 0
  for (const each of spaceFolders(folder)) {
    for (const [name, why] of spaceDifferences(each)) {
      if (why === undefined) passed++
      else failed.push({ id: `${each.split('/').at(-1)}/${name}`, why })
    }
  }
  return { passed, failed }
}

type Difference = readonly [name: string, why: string | undefined]

function* spaceDifferences(folder: string): Generator<Difference> {
  const space = readJson<RecordedSpace>(join(folder, 'space.json'))
  const answers = readJson<RecordedAnswers>(join(folder, 'expected.json'))
  const runner = new PointRunner(loadFolder(folder))
  yield* runner.differences('defaults', answers.defaults)
  for (const preset of answers.presets ?? [])
    yield* runner.differences(`preset ${preset.name}`, preset)
  const tally = { on: new Tally(), off: new Tally() }
  let valid = 0
  for (const point of answers.points) {
    yield* runner.differences(titleOf(point), point)
    const { on, off } = runner.builds(point)
    tally.on.add(on)
    tally.off.add(off)
    if (!isRefused(on) && !isRefused(off)) valid++
  }
  yield* exploredDifferences(runner, space, answers)
  if (space.complete && answers.summary !== undefined) {
    const { points } = answers
    yield [
      'summary',
      different(
        {
          points: points.length,
          valid,
          invalid: points.length - valid,
          on: tally.on.summary(),
          off: tally.off.summary(),
        },
        answers.summary,
      ),
    ]
  }
}

/** The space as a whole, without walking it. */
function* exploredDifferences(
  runner: PointRunner,
  { dimensions, complete }: RecordedSpace,
  { summary, points }: RecordedAnswers,
): Generator<Difference> {
  const explored = explore(runner, dimensions)
  for (const side of ['on', 'off'] as const) {
    const { lowest, highest } = explored[side]
    for (const [name, end] of Object.entries({ lowest, highest })) {
      if (end === null) continue
      const { [side]: made } = runner.builds(end.point)
      const why = different(
        { refused: isRefused(made), cost: costOf(made.build) },
        { refused: false, cost: end.credits },
      )
      yield [`explored ${name} ${side} is reached`, why]
    }
    if (summary === undefined) {
      const inside = points
        .filter(point => isInside(point, dimensions))
        .flatMap(point => point[side].planCost ?? [])
      const beyond = inside.filter(
        cost => cost < (lowest?.credits ?? cost) || cost > (highest?.credits ?? cost),
      )
      yield [`explored ${side} holds every point`, different(beyond, [])]
      continue
    }
    const { planned, refused, lowest: least, highest: most, histogram } = summary[side]
    const ours = {
      planned: explored[side].planned,
      refused: explored[side].refused,
      lowest: lowest?.credits ?? null,
      highest: highest?.credits ?? null,
      histogram: explored[side].histogram,
    }
    yield [
      `explored ${side}`,
      different(ours, { planned, refused, lowest: least, highest: most, histogram }),
    ]
  }
  if (complete && summary !== undefined)
    yield ['explored', different(explored.valid, summary.valid)]
}

function isInside(point: RecordedPoint, dimensions: readonly RecordedDimension[]): boolean {
  return dimensions.every(({ parameter, values, from, to }) => {
    const given = point.parameters?.[parameter ?? '']
    if (values !== undefined) return values.some(value => value !== null && asText(value) === given)
    return Number(given) >= (from ?? 0) && Number(given) <= (to ?? 0)
  })
}

/** An end of the costs and the combination that reaches it. */
interface ExploredEnd {
  readonly credits: number
  readonly point: Pick<RecordedPoint, 'parameters' | 'variables' | 'ownerGroups'>
}

class ExploredSide {
  readonly planned: number
  readonly refused: number
  readonly lowest: ExploredEnd | null
  readonly highest: ExploredEnd | null
  readonly histogram: Readonly<Record<string, number>>

  constructor(whole: BuildSpace, outer: readonly Dimension[]) {
    this.planned = Number(whole.valid)
    this.refused = Number(whole.excluded)
    this.lowest = endOf(whole.lowest, outer)
    this.highest = endOf(whole.highest, outer)
    this.histogram = Object.fromEntries(
      (whole.distribution?.bins ?? []).map(({ from, choices }) => [from, Number(choices)]),
    )
  }
}

function endOf(extreme: Extreme | undefined, outer: readonly Dimension[]): ExploredEnd | null {
  if (extreme === undefined) return null
  if (extreme.status !== 'exact') throw new Error(extreme.reason)
  const { credits, witness } = extreme
  const named = new Set(outer.map(({ name }) => name))
  const variables = [...witness].flatMap(([name, text]) =>
    name.startsWith('var.') && named.has(name) && text !== ''
      ? [[name.slice('var.'.length), text] as const]
      : [],
  )
  const groups = named.has('owner.groups') ? witness.get('owner.groups') : undefined
  return {
    credits,
    point: {
      parameters: Object.fromEntries([...witness].filter(([name]) => !named.has(name))),
      variables: Object.fromEntries(variables),
      ...(groups !== undefined && { ownerGroups: JSON.parse(groups) }),
    },
  }
}

function explore(
  runner: PointRunner,
  dimensions: readonly RecordedDimension[],
): { on: ExploredSide; off: ExploredSide; valid: number } {
  const given = new Map<string, Domain>()
  for (const { parameter, values, from, to } of dimensions) {
    if (parameter === undefined) continue
    given.set(
      parameter,
      values === undefined
        ? { kind: 'range', low: BigInt(from ?? 0), high: BigInt(to ?? 0) }
        : {
            kind: 'values',
            values: values.map(value => (value === null ? undefined : asText(value))),
          },
    )
  }
  const outer = dimensions.flatMap(each => outerOf(runner, each))
  const space = exploreVaried(
    {
      template: runner.template({}, new DiagnosticList()),
      on: contextOf('start', {}),
      off: contextOf('stop', {}),
      offFinds: 'nothing',
      given,
      work: 1_000_000,
      counts: true,
    },
    outer,
  )
  return {
    on: new ExploredSide(space.on, outer),
    off: new ExploredSide(space.off, outer),
    valid: Number(space.validBoth),
  }
}

/** What is no parameter. */
function outerOf(
  runner: PointRunner,
  { variable, ownerGroups, values = [] }: RecordedDimension,
): readonly Dimension[] {
  // The corpus promises lists of names.
  if (ownerGroups) return [groupsDimension(values.map(value => (value ?? []) as readonly string[]))]
  if (variable === undefined) return []
  const given = values.filter(value => value !== null)
  const { name, values: own } = variableDimension(
    variable,
    given.map(each => {
      const { variables } = runner.template({ [variable]: each }, new DiagnosticList())
      const value = variables.get(variable)
      if (value === undefined) throw new Error(`"${variable}" cannot be ${asText(each)}`)
      return { text: asText(each), value }
    }),
  )
  const isUnset = given.length < values.length
  return [{ name, values: isUnset ? [...own, { text: '', applied: input => input }] : own }]
}

function readJson<T>(path: string): T {
  // The shape is the corpus's promise.
  return JSON.parse(readFileSync(path, 'utf8')) as T
}

function titleOf({ parameters, variables, ownerGroups }: RecordedPoint): string {
  return JSON.stringify({ ...parameters, ...variables, ...(ownerGroups && { ownerGroups }) })
}

/** A build together with what was wrong with the variables that it was given. */
export interface Made {
  readonly build: Build
  readonly inputs: readonly Diagnostic[]
}

/** Whether Terraform makes no plan of it. */
export function isRefused({ build: made, inputs }: Made): boolean {
  return made.refused || inputs.some(isError)
}

/** Makes the builds of single combinations. */
export class PointRunner {
  readonly #loaded: Loaded

  constructor(loaded: Loaded) {
    this.#loaded = loaded
  }

  *differences(name: string, point: RecordedPoint): Generator<Difference> {
    const { on, off } = this.builds(point)
    yield [`${name} on`, differenceOf(on, point.on)]
    yield [`${name} off`, differenceOf(off, point.off)]
  }

  /** Both builds of one combination, neither on any state. */
  builds(point: Pick<RecordedPoint, 'parameters' | 'variables' | 'ownerGroups'>): {
    readonly on: Made
    readonly off: Made
  } {
    const inputs = new DiagnosticList()
    const template = this.template(point.variables ?? {}, inputs)
    const [on, off] = (['start', 'stop'] as const).map((transition): Made => {
      return {
        build: build(template, contextOf(transition, point)),
        inputs: [...inputs.items, ...(this.#loaded.configuration.lateDiagnostics ?? [])],
      }
    })
    if (on === undefined || off === undefined) throw new Error('two transitions, two builds')
    return { on, off }
  }

  template(given: Readonly<Record<string, unknown>>, collector: DiagnosticList): Template {
    const { configuration, host, capabilities } = this.#loaded
    const { root } = configuration
    const options = Object.entries(given).map(([name, value]): VariableOption => {
      return { kind: 'value', name, text: asText(value) }
    })
    const variables = new Map<string, Value>()
    for (const [name, value] of givenValues(host, root, MINOR, { options }, collector)) {
      const declaration = root.variables.get(name)
      const converted = declaration && variableInput(declaration, value, collector)
      if (converted !== undefined) variables.set(name, converted)
    }
    return {
      root,
      variables,
      unsetVariables: 'refused',
      terraformMinor: MINOR,
      capabilities,
      providers: [standIn, ...builtinProviders({ terraformMinor: MINOR, capabilities })],
    }
  }
}

/** The Terraform that the spaces were recorded with. */
const MINOR = 11

/** The context of a combination. */
export function contextOf(
  transition: 'start' | 'stop',
  { parameters, ownerGroups }: Pick<RecordedPoint, 'parameters' | 'ownerGroups'>,
): BuildContext {
  return recordedContext({
    name: transition,
    transition,
    prebuild: false,
    claim: false,
    parameters: new Map(Object.entries(parameters ?? {})),
    previousParameters: undefined,
    ownerName: 'alice',
    ownerGroups: ownerGroups ?? [],
  })
}

/** A value as Coder passes it on. */
export function asText(given: unknown): string {
  return typeof given === 'string' ? given : JSON.stringify(given)
}

function differenceOf(made: Made, recorded: RecordedBuild): string | undefined {
  const { build: ours, inputs } = made
  if (isRefused(made)) return errorDifference([...inputs, ...ours.diagnostics], recorded)
  if (recorded.error?.stage === 'plan') return `no error, recorded ${recorded.error.text}`
  const error = ours.objection === undefined ? null : `${CONVERT_PREFIX}${ours.objection}`
  return different(
    { planCost: costOf(ours), error, unknown: isUnknown(ours) },
    { ...recorded, error: recorded.error?.text ?? null },
  )
}

function errorDifference(
  diagnostics: readonly Diagnostic[],
  { error }: RecordedBuild,
): string | undefined {
  const ours = diagnostics.filter(isError)
  const said = ours.map(item => `${item.code}: ${item.message}`).join(' | ')
  if (error?.stage !== 'plan') return `recorded ${JSON.stringify(error)}, but: ${said}`
  for (const item of ours) {
    const isSame = isProvidersOwn(item.code)
      ? error.text.includes(providersWords(item))
      : coderCodeStandsFor(item.code, error.text)
    if (!isSame) return `${item.code} (${item.message}) does not stand for ${error.text}`
  }
  return undefined
}

function costOf({ cost: { total } }: Build): number | string {
  return total.status === 'exact' ? total.credits : total.status
}

function isUnknown({ cost: { terms } }: Build): boolean {
  return terms.some(({ cost }) => cost.kind === 'after-apply')
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error'
}

/** The sums over all points, as they were recorded. */
class Tally {
  readonly #costs = new Map<number, number>()
  #refused = 0
  #unknown = 0
  #rejectedLater = 0

  add(made: Made): void {
    const { build: ours } = made
    if (isRefused(made)) {
      this.#refused++
      return
    }
    if (isUnknown(ours)) this.#unknown++
    if (ours.objection !== undefined) this.#rejectedLater++
    const cost = Number(costOf(ours))
    this.#costs.set(cost, (this.#costs.get(cost) ?? 0) + 1)
  }

  summary(): RecordedSummary {
    const costs = [...this.#costs].sort(([a], [b]) => a - b)
    return {
      planned: costs.reduce((sum, [, count]) => sum + count, 0),
      refused: this.#refused,
      unknown: this.#unknown,
      rejectedLater: this.#rejectedLater,
      lowest: costs[0]?.[0] ?? null,
      highest: costs.at(-1)?.[0] ?? null,
      histogram: Object.fromEntries(costs),
    }
  }
}

function different(ours: unknown, recorded: unknown): string | undefined {
  const [left, right] = [stable(ours), stable(recorded)]
  return left === right ? undefined : `is ${left}, recorded ${right}`
}

function stable(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => compareUtf8(a, b)))
      : part,
  )
}
