/** Holds the evaluator against recorded answers of Terraform's own to single expressions, in every version that has been asked. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { evaluate } from '../../src/eval/evaluate.ts'
import { parseExpression } from '../../src/hcl/parse.ts'
import type { Expression } from '../../src/hcl/syntax.ts'
import { type Reference, referencesIn } from '../../src/module/reference/references.ts'
import { createSource, type Source } from '../../src/text/source.ts'
import type { Span } from '../../src/text/span.ts'
import type { Value } from '../../src/value/value.ts'
import { encodeResult, recordedResult } from '../support/encode-value.ts'
import {
  type ExpressionScopeOptions,
  evaluated,
  expressionScope,
  testCapabilities,
  unknownOf,
} from '../support/expression-scope.ts'
import { nativePositions } from '../support/terraform-positions.ts'
import { EVAL_SUMMARIES, REFERENCE_SUMMARIES } from './eval-summaries.ts'
import { standsFor } from './syntax-summaries.ts'

/** What to run. */
export interface ExpressionOptions {
  /** Terraform's version, such as `1.14`. Default: 1.11, the oldest. */
  readonly version?: string
  /** Only cases whose id begins with this. Default: all. */
  readonly only?: string
  /** Only cases of this file. Default: both. */
  readonly file?: 'expressions' | 'unknowns'
}

/** How it went. */
export interface ExpressionReport {
  readonly passed: number
  readonly failed: readonly ExpressionFailure[]
}

/** One case that went otherwise than recorded. */
export interface ExpressionFailure {
  readonly id: string
  readonly file: string
  readonly src: string
  readonly expected: unknown
  readonly actual: unknown
}

interface RecordedDiagnostic {
  readonly severity: string
  readonly summary: string
  readonly subject?: readonly number[]
  readonly panic?: boolean
}

interface Answer {
  readonly ok: boolean
  readonly stage?: 'parse' | 'eval' | 'reference'
  readonly diags?: readonly RecordedDiagnostic[]
  readonly subjects?: readonly (readonly number[])[]
  readonly type?: string
  readonly value?: unknown
  readonly prec?: number
  readonly negativeZero?: boolean
  readonly whollyKnown?: boolean
  readonly nondeterministic?: boolean
  readonly pattern?: string
  readonly unstable?: boolean
  readonly summaries?: readonly string[]
}

interface Question {
  readonly id: string
  readonly src: string
  readonly vars?: Readonly<Record<string, string>>
  readonly unknowns?: Readonly<Record<string, string>>
}

interface Case {
  readonly file: string
  readonly question: Question
  readonly answer: Answer
}

/** Runs `expressions.jsonl`, `unknowns.jsonl` and what `versions.jsonl` and `newer.jsonl` say about them. */
export function runExpressionCases(
  folder: string,
  options: ExpressionOptions = {},
): ExpressionReport {
  const version = options.version ?? '1.11'
  const failed: ExpressionFailure[] = []
  let passed = 0
  const capabilities = testCapabilities(join(folder, 'fixtures'))
  for (const { file, question, answer } of casesOf(folder, version)) {
    if (options.file !== undefined && file !== options.file) continue
    if (options.only !== undefined && !question.id.startsWith(options.only)) continue
    const scope = { version: minorOf(version), capabilities }
    const outcome = runCase(question, answer, scope)
    if (outcome === undefined) passed++
    else failed.push({ id: question.id, file, src: question.src, ...outcome })
  }
  return { passed, failed }
}

/** The versions that a folder has answers for, oldest first. */
export function recordedVersions(folder: string): readonly string[] {
  const found = new Set(['1.11'])
  for (const line of readLines<{ terraform: string }>(join(folder, 'versions.jsonl')))
    found.add(line.terraform)
  for (const line of readLines<NewerLine>(join(folder, 'newer.jsonl')))
    for (const version of Object.keys(line.answers)) found.add(version)
  return [...found].sort((a, b) => minorOf(a) - minorOf(b))
}

function minorOf(version: string): number {
  return Number(version.split('.')[1])
}

// Reading

interface NewerLine extends Question {
  readonly file: string
  readonly answers: Readonly<Record<string, Answer>>
}

function casesOf(folder: string, version: string): readonly Case[] {
  const replaced = new Map<string, Answer>()
  interface Line {
    readonly id: string
    readonly file: string
    readonly terraform: string
    readonly answer: Answer
  }
  const lines = readLines<Line>(join(folder, 'versions.jsonl'))
  const isWhole = version === '1.11' || lines.some(line => line.terraform === version)
  for (const line of lines)
    if (line.terraform === version) replaced.set(`${line.file}/${line.id}`, line.answer)
  const cases: Case[] = []
  // Of the versions between, only the newer cases have answers.
  for (const file of isWhole ? ['expressions', 'unknowns'] : [])
    for (const recorded of readLines<Question & Answer>(join(folder, `${file}.jsonl`)))
      cases.push({
        file,
        question: recorded,
        answer: replaced.get(`${file}/${recorded.id}`) ?? recorded,
      })
  for (const line of readLines<NewerLine>(join(folder, 'newer.jsonl'))) {
    if (line.file !== 'expressions' && line.file !== 'unknowns') continue
    const answer = answerFor(line.answers, version)
    if (answer !== undefined) cases.push({ file: line.file, question: line, answer })
  }
  return cases
}

/** The answer of the newest version up to the wanted one. */
function answerFor(answers: Readonly<Record<string, Answer>>, version: string): Answer | undefined {
  const known = Object.keys(answers)
    .filter(name => minorOf(name) <= minorOf(version))
    .sort((a, b) => minorOf(a) - minorOf(b))
  const newest = known.at(-1)
  return newest === undefined ? undefined : answers[newest]
}

/** Lines of a file that holds one JSON value of the given shape a line; that shape is the corpus's promise. */
function readLines<T>(path: string): T[] {
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter(line => line !== '').map(line => JSON.parse(line) as T)
}

// Running

interface Difference {
  readonly expected: unknown
  readonly actual: unknown
}

function runCase(
  question: Question,
  answer: Answer,
  scope: ExpressionScopeOptions,
): Difference | undefined {
  const source = createSource('main.tf', question.src)
  const parsing = new DiagnosticList()
  const expression = parseExpression(source, parsing)
  if (parsing.hasErrors) return judgeErrors(answer, 'parse', parsing.items, source)
  const names = {
    ...scope,
    locals: localsOf(question.vars ?? {}, scope),
    variables: new Map(
      Object.entries(question.unknowns ?? {}).map(([name, type]) => [name, unknownOf(type)]),
    ),
  }
  const references = checkReferences(expression, source, names)
  if ('malformed' in references) return judgeErrors(answer, 'eval', references.malformed, source)
  if (references.undeclared.length > 0)
    return judgeUndeclared(answer, references.undeclared, source)
  const list = new DiagnosticList()
  const value = evaluate(expression, expressionScope(source, names), list)
  if (list.hasErrors) return judgeErrors(answer, 'eval', list.items, source)
  return judgeValue(answer, value)
}

function localsOf(
  vars: Readonly<Record<string, string>>,
  scope: ExpressionScopeOptions,
): ReadonlyMap<string, Value> {
  const locals = new Map<string, Value>()
  for (const [name, text] of Object.entries(vars))
    locals.set(name, evaluated(text, { ...scope, locals }))
  return locals
}

// References, which Terraform checks before it evaluates anything

const KNOWN_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  path: ['module', 'root', 'cwd'],
  terraform: ['workspace'],
}

function checkReferences(
  expression: Expression,
  source: Source,
  names: ExpressionScopeOptions,
): { readonly malformed: readonly Diagnostic[] } | { readonly undeclared: readonly Span[] } {
  const list = new DiagnosticList()
  const { version = 11 } = names
  const references = referencesIn(expression, { source, version }, list)
  const bare = list.items.filter(item => BARE.test(textAt(item, source)))
  if (list.items.length > bare.length) return { malformed: list.items }
  const undeclared = references.filter(reference => !isDeclared(reference, names))
  return {
    undeclared: [
      ...bare.flatMap(item => (item.subject === null ? [] : [item.subject.span])),
      ...undeclared.map(reference => reference.span),
    ],
  }
}

/** Roots that take one attribute stand for something undeclared if they have none. */
const BARE = /^(?:var|local|count|each|path|terraform)$/

function textAt(item: Diagnostic, source: Source): string {
  const { span } = item.subject ?? { span: { start: 0, end: 0 } }
  return source.text.slice(span.start, span.end)
}

function isDeclared({ subject }: Reference, names: ExpressionScopeOptions): boolean {
  switch (subject.kind) {
    case 'local':
      return names.locals?.has(subject.name) === true
    case 'variable':
      return names.variables?.has(subject.name) === true
    case 'path':
    case 'terraform':
      return KNOWN_ATTRIBUTES[subject.kind].includes(subject.name)
    default:
      return false
  }
}

// Judging

type Stage = 'parse' | 'eval' | 'reference'

function judgeUndeclared(
  answer: Answer,
  spans: readonly Span[],
  source: Source,
): Difference | undefined {
  const isSelf = spans.length === 1 && textOf(source, spans[0]) === 'self'
  const positions = nativePositions(source.text)
  const starts = spans.map(span => positions.startOf(span))
  const actual = isSelf
    ? { ok: false, stage: 'eval', summary: 'Invalid "self" reference', start: starts[0] }
    : { ok: false, stage: 'reference', start: starts.sort(byPlace)[0] }
  return compare(expectedErrors(answer), actual)
}

function textOf(source: Source, span: Span | undefined): string {
  return span === undefined ? '' : source.text.slice(span.start, span.end)
}

function byPlace(a: readonly number[], b: readonly number[]): number {
  return (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0)
}

function judgeErrors(
  answer: Answer,
  stage: Stage,
  found: readonly Diagnostic[],
  source: Source,
): Difference | undefined {
  const errors = found.filter(item => item.severity === 'error')
  if (!answer.ok && answer.stage === stage && answer.diags?.some(item => item.panic))
    return undefined
  if (answer.unstable === true)
    return compare(
      { ok: false, summaries: [...(answer.summaries ?? [])].sort() },
      { ok: false, summaries: errors.map(item => summaryOf(item, [])).sort() },
    )
  const positions = nativePositions(source.text)
  const placed = errors.map(item => {
    const span = item.subject?.span ?? { start: 0, end: 0 }
    const summary = summaryOf(item, answer.diags ?? [])
    return { item, span, summary, start: positions.startOf(span) }
  })
  // The recorded ones are sorted by position, then by summary.
  const [first] = placed.sort(
    (a, b) =>
      byPlace(a.start, b.start) || a.span.end - b.span.end || (a.summary < b.summary ? -1 : 1),
  )
  const actual = {
    ok: false,
    stage,
    summary: first?.summary,
    start: first?.start,
  }
  return compare(expectedErrors(answer, first?.summary), actual, first?.item)
}

/** Terraform's summary for a diagnostic; where ours stands for several, the recorded one if it is among them. */
function summaryOf(item: Diagnostic, recorded: readonly RecordedDiagnostic[]): string {
  const { code } = item
  for (const { summary } of recorded) if (standsFor(code, summary)) return summary
  const known: Readonly<Record<string, string | null>> = {
    ...EVAL_SUMMARIES,
    ...REFERENCE_SUMMARIES,
  }
  return known[code] ?? code
}

/**
 * What is expected of the first error. Where several are recorded at the very same place, any of them may come first: their order is the
 * corpus's alphabetical one, not Terraform's.
 */
function expectedErrors(answer: Answer, found?: string): unknown {
  if (answer.ok) return recordedOf(answer)
  const errors = answer.diags?.filter(item => item.severity === 'error') ?? []
  const [first] = errors
  if (answer.stage === 'reference') {
    const start = [...(answer.subjects ?? [])].filter(range => range[0] !== 0).sort(byPlace)[0]
    return { ok: false, stage: 'reference', start: start?.slice(0, 2) }
  }
  const isThere = errors.some(
    item => item.summary === found && isDeepStrictEqual(item.subject, first?.subject),
  )
  return {
    ok: false,
    stage: answer.stage,
    summary: isThere ? found : first?.summary,
    start: first?.subject?.slice(0, 2),
  }
}

function recordedOf(answer: Answer): unknown {
  return { ok: true, ...recordedResult({ ...answer, type: answer.type ?? '' }) }
}

function judgeValue(answer: Answer, value: Value): Difference | undefined {
  const actual = { ok: true, ...encodeResult(value) }
  if (!answer.ok) return { expected: expectedErrors(answer), actual }
  if (answer.nondeterministic === true) {
    const text = value.kind === 'number' ? encodedNumber(actual.value) : actual.value
    const fits = typeof text === 'string' && new RegExp(answer.pattern ?? '').test(text)
    return fits && actual.type === answer.type ? undefined : { expected: answer.pattern, actual }
  }
  return compare(recordedOf(answer), actual)
}

function encodedNumber(encoded: unknown): unknown {
  return typeof encoded === 'object' && encoded !== null && '$number' in encoded
    ? encoded.$number
    : encoded
}

function compare(expected: unknown, actual: unknown, cause?: Diagnostic): Difference | undefined {
  if (isDeepStrictEqual(expected, actual)) return undefined
  return {
    expected,
    actual: cause === undefined ? actual : { ...(actual as object), says: cause.message },
  }
}
