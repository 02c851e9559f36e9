/**
 * Holds loading and planning against recorded answers of Terraform's own to whole configurations: outputs, planned resources, checks, or
 * what is refused, at which stage and where. In every version that has been asked.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { type PlannedCase, planCase } from '../support/plan-case.ts'
import {
  type Json,
  knownPart,
  sensitiveShape,
  typeJson,
  unknownShape,
  withNumbers,
} from '../support/plan-json.ts'
import { jsonPositions, nativePositions } from '../support/terraform-positions.ts'
import { EVAL_SUMMARIES } from './eval-summaries.ts'
import { moduleCodeStandsFor } from './module-summaries.ts'
import { PLAN_SUMMARIES } from './plan-summaries.ts'
import { standsFor } from './syntax-summaries.ts'

/** What to run. */
export interface ModuleOptions {
  /** Terraform's version, such as `1.14`. Default: 1.11, the oldest. */
  readonly version?: string
  /** Only the case of this id. Default: all. */
  readonly only?: string
}

/** How it went. */
export interface ModuleReport {
  readonly passed: number
  readonly failed: readonly ModuleFailure[]
}

/** One case that went otherwise than recorded, and in what. */
export interface ModuleFailure {
  readonly id: string
  readonly what: string
  readonly expected: unknown
  readonly actual: unknown
}

interface RecordedDiagnostic {
  readonly severity: string
  readonly summary: string
  readonly file?: string
  readonly range?: readonly number[]
  readonly cycle?: readonly string[]
}

interface Answer {
  readonly ok: boolean
  readonly stage?: 'init' | 'plan'
  readonly diagnostics?: readonly RecordedDiagnostic[]
  readonly unstable?: boolean
  /** The plan could be made and not be shown. */
  readonly show?: string
  readonly outputs?: Readonly<Record<string, object>>
  readonly resources?: readonly Readonly<Record<string, unknown>>[]
  readonly checks?: readonly object[]
  readonly validate?: { readonly ok: boolean; readonly diagnostics?: readonly RecordedDiagnostic[] }
}

/** What differs from the plain commands. */
export interface RunOptions {
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly workspace?: string
  readonly init?: readonly string[]
}

interface Case {
  readonly id: string
  readonly files: readonly (readonly [string, string | Uint8Array])[]
  readonly run: RunOptions
  readonly answer: Answer
}

/** Runs `modules/` and what `versions.jsonl` and `newer.jsonl` say about configurations. */
export function runModuleCases(folder: string, options: ModuleOptions = {}): ModuleReport {
  const version = options.version ?? '1.11'
  const failed: ModuleFailure[] = []
  let passed = 0
  for (const item of casesOf(folder, version)) {
    if (options.only !== undefined && item.id !== options.only) continue
    const planned = planCase(item.files, item.run, minorOf(version))
    const differences = judge(item.answer, planned)
    if (differences.length === 0) passed++
    failed.push(...differences.slice(0, 1).map(difference => ({ id: item.id, ...difference })))
  }
  return { passed, failed }
}

function minorOf(version: string): number {
  return Number(version.split('.')[1])
}

// Reading

interface NewerLine {
  readonly id: string
  readonly file: string
  readonly files: Readonly<Record<string, string>>
  readonly run?: RunOptions
  readonly answers: Readonly<Record<string, Answer>>
}

interface VersionLine {
  readonly file: string
  readonly terraform: string
  readonly answer: Answer
}

function casesOf(folder: string, version: string): readonly Case[] {
  const lines = readLines<VersionLine>(join(folder, 'versions.jsonl'))
  const replaced = new Map(
    lines.filter(line => line.terraform === version).map(line => [line.file, line.answer]),
  )
  const isWhole = version === '1.11' || lines.some(line => line.terraform === version)
  const cases = isWhole ? recordedCases(join(folder, 'modules'), replaced) : []
  for (const line of readLines<NewerLine>(join(folder, 'newer.jsonl'))) {
    if (line.file !== 'modules') continue
    const answer = answerFor(line.answers, version)
    if (answer === undefined) continue
    cases.push({ id: line.id, files: Object.entries(line.files), run: line.run ?? {}, answer })
  }
  return cases
}

function recordedCases(folder: string, replaced: ReadonlyMap<string, Answer>): Case[] {
  return readdirSync(folder)
    .sort()
    .map(id => {
      const recorded = JSON.parse(readFileSync(join(folder, id, 'expected.json'), 'utf8'))
      return {
        id,
        files: filesBelow(join(folder, id, 'config'), ''),
        run: recorded.run ?? {},
        answer: replaced.get(`modules/${id}`) ?? recorded,
      }
    })
}

function filesBelow(folder: string, prefix: string): (readonly [string, Uint8Array])[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesBelow(path, `${prefix}${entry.name}/`)
    return [[`${prefix}${entry.name}`, readFileSync(path)] as const]
  })
}

/** The answer of the newest version up to the wanted one. */
function answerFor(answers: Readonly<Record<string, Answer>>, version: string): Answer | undefined {
  const known = Object.keys(answers)
    .filter(name => minorOf(name) <= minorOf(version))
    .sort((a, b) => minorOf(a) - minorOf(b))
  return answers[known.at(-1) ?? '']
}

/** Lines of a file that holds one JSON value of the given shape a line; that shape is the corpus's promise. */
function readLines<T>(path: string): T[] {
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter(line => line !== '').map(line => JSON.parse(line) as T)
}

// Judging

type Difference = Omit<ModuleFailure, 'id'>

function judge(answer: Answer, planned: PlannedCase): readonly Difference[] {
  const { stage, diagnostics } = planned
  const errors = diagnostics.filter(item => item.severity === 'error')
  const actualStage = errors.length === 0 ? undefined : stage
  if (answer.stage !== actualStage) {
    return [different('stage', answer.stage ?? 'ok', { stage: actualStage, errors: shown(errors) })]
  }
  if (!answer.ok) {
    if (answer.unstable === true) return []
    const recorded = (answer.diagnostics ?? []).filter(item => item.severity === 'error')
    return [
      ...compareDiagnostics('errors', recorded, errors),
      ...compareCycles(answer.diagnostics ?? [], errors),
      ...judgeValidation(answer, planned),
    ]
  }
  const warnings = diagnostics.filter(item => item.severity === 'warning')
  return [
    ...compareValues(answer, planned),
    ...(answer.unstable === true
      ? []
      : compareDiagnostics('warnings', answer.diagnostics ?? [], warnings)),
    ...judgeValidation(answer, planned),
  ]
}

function different(what: string, expected: unknown, actual: unknown): Difference {
  return { what, expected, actual }
}

function judgeValidation(answer: Answer, { validation }: PlannedCase): readonly Difference[] {
  const isComparable = answer.validate !== undefined && answer.show === undefined
  if (!isComparable || validation === undefined) return []
  const isError = (item: { readonly severity: string }): boolean => item.severity === 'error'
  const recorded = (answer.validate?.diagnostics ?? []).filter(isError)
  return compareDiagnostics('validate', recorded, validation.filter(isError))
}

function shown(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code, message, subject }) => {
    const at = subject === null ? '' : ` at ${placeOf(subject).join(':')}`
    return `${code}${at}: ${message}`
  })
}

function placeOf(subject: NonNullable<Diagnostic['subject']>): [string, number, number] {
  const { source, span } = subject
  const isJson = /\.json$/.test(source.path)
  const positions = isJson ? jsonPositions(source.text) : nativePositions(source.text)
  return [source.path, ...positions.startOf(span)]
}

/** Every recorded remark has one of ours at its place, and every one of ours a recorded one. */
function compareDiagnostics(
  what: string,
  recorded: readonly RecordedDiagnostic[],
  found: readonly Diagnostic[],
): readonly Difference[] {
  const placed = recorded.filter(
    ({ summary }) => !summary.startsWith('Terraform encountered problems during initialisation'),
  )
  // Folders that are not there have no place; they need not be told next to something that has.
  const told = placed.filter(item => item.file !== undefined)
  const isMet = (told.length === 0 ? placed : told).every(item =>
    found.some(ours => matches(item, ours)),
  )
  const isWanted = found.every(ours => placed.some(item => matches(item, ours)))
  if (isMet && isWanted) return []
  const expected = placed.map(
    ({ summary, file, range }) => `${summary} at ${[file, ...(range ?? []).slice(0, 2)].join(':')}`,
  )
  return [different(what, expected, shown(found))]
}

function matches({ summary, file, range }: RecordedDiagnostic, ours: Diagnostic): boolean {
  if (!means(ours.code, summary)) return false
  if (file === undefined || ours.subject === null)
    return file === undefined || summary.startsWith('Cycle')
  const [path, line, column] = placeOf(ours.subject)
  return path === file && line === range?.[0] && column === range[1]
}

function means(code: string, summary: string): boolean {
  if (standsFor(code, summary) || moduleCodeStandsFor(code, summary)) return true
  const known = { ...PLAN_SUMMARIES, ...EVAL_SUMMARIES } as Readonly<
    Record<string, string | RegExp | null>
  >
  const entry = known[code]
  return entry instanceof RegExp ? entry.test(summary) : entry === summary
}

function compareCycles(
  recorded: readonly RecordedDiagnostic[],
  errors: readonly Diagnostic[],
): readonly Difference[] {
  const expected = recorded.flatMap(item => (item.cycle === undefined ? [] : [item.cycle]))
  const actual = errors
    .filter(item => item.code === 'plan/cycle')
    .map(item => (item.args as { readonly members: readonly string[] }).members)
  return isDeepStrictEqual(expected, actual) ? [] : [different('cycles', expected, actual)]
}

function compareValues(answer: Answer, { plan }: PlannedCase): readonly Difference[] {
  if (answer.show !== undefined) return []
  if (plan === undefined) return [different('plan', 'a plan', undefined)]
  const outputs = Object.fromEntries(
    [...plan.outputs].map(([name, { value, sensitive }]) => [name, outputJson(value, sensitive)]),
  )
  const resources = plan.instances
    .filter(({ mode, actions }) => mode === 'managed' || actions.includes('read'))
    .map(resourceJson)
  const checks = (plan.checks ?? []).map(({ address, status, problems }) => ({
    address,
    problems,
    status,
  }))
  return [
    ...compare('outputs', withNumbers(answer.outputs), outputs),
    ...compare('resources', withNumbers(sorted(answer.resources ?? [])), sorted(resources)),
    ...compare('checks', sorted(answer.checks ?? []), sorted(checks)),
  ]
}

function compare(what: string, expected: unknown, actual: unknown): readonly Difference[] {
  return isDeepStrictEqual(expected, actual) ? [] : [different(what, expected, actual)]
}

function sorted<T extends object>(items: readonly T[]): readonly T[] {
  const address = (item: T): string => ('address' in item ? String(item.address) : '')
  return [...items].sort((a, b) => (address(a) < address(b) ? -1 : 1))
}

type PlannedPart = NonNullable<PlannedCase['plan']>

function outputJson(value: PlannedPart['instances'][number]['value'], sensitive: boolean): Json {
  const unknown = unknownShape(value)
  const isKnown = !holdsTrue(unknown)
  const type = value.kind === 'null' ? 'dynamic' : typeJson(value.type)
  return {
    after: knownPart(value) ?? null,
    ...(sensitive ? { sensitive: true } : {}),
    ...(isKnown ? { type } : { unknown }),
  }
}

function holdsTrue(shape: Json): boolean {
  if (typeof shape === 'boolean') return shape
  if (Array.isArray(shape)) return shape.some(holdsTrue)
  return typeof shape === 'object' && shape !== null
    ? Object.values(shape).some(part => part !== undefined && holdsTrue(part))
    : false
}

function resourceJson(instance: PlannedPart['instances'][number]): Record<string, Json> {
  const { address, actions, key, mode, moduleAddress, name, type, value, importing } = instance
  const unknown = unknownShape(value)
  const sensitive = sensitiveShape(value)
  return {
    actions,
    address,
    after: knownPart(value) ?? null,
    mode,
    name,
    type,
    ...(importing === undefined ? {} : { importing: { id: knownPart(importing) } }),
    ...(key === undefined
      ? {}
      : { index: typeof key === 'number' ? { $number: String(key) } : key }),
    ...(moduleAddress === '' ? {} : { module_address: moduleAddress }),
    ...(isEmpty(sensitive) ? {} : { sensitive }),
    ...(isEmpty(unknown) ? {} : { unknown }),
  }
}

function isEmpty(shape: Json): boolean {
  return typeof shape === 'object' && shape !== null && Object.keys(shape).length === 0
}
