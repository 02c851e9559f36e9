/**
 * Holds the parser against recorded answers of Terraform's own: whole trees with all their ranges, first remarks, and for JSON syntax
 * what its values come to.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { evaluate } from '../../src/eval/evaluate.ts'
import { traversalsIn } from '../../src/eval/traversals.ts'
import { type BodySchema, decodeArguments, decodePartial } from '../../src/hcl/content.ts'
import { parseJson, parseNative } from '../../src/hcl/parse.ts'
import type { AttributeNode, FileNode } from '../../src/hcl/syntax.ts'
import { createSource } from '../../src/text/source.ts'
import { dumpBody, dumpExpression } from '../support/dump-syntax.ts'
import { encodeResult, recordedResult } from '../support/encode-value.ts'
import { expressionScope } from '../support/expression-scope.ts'
import {
  jsonPositions,
  nativePositions,
  type TerraformPositions,
} from '../support/terraform-positions.ts'
import { standsFor } from './syntax-summaries.ts'

/** What to run. */
export interface SyntaxOptions {
  /** Terraform's version, such as `1.14`, whose answers replace those of the oldest. Default: the oldest, 1.11. */
  readonly version?: string
}

/** How it went. */
export interface SyntaxReport {
  readonly passed: number
  readonly failed: readonly SyntaxFailure[]
}

/** One case that went otherwise than recorded. */
export interface SyntaxFailure {
  readonly id: string
  readonly expected: unknown
  readonly actual: unknown
}

interface RecordedDiagnostic {
  readonly summary: string
  readonly subject: readonly number[]
}

interface SyntaxCase {
  readonly id: string
  readonly json: boolean
  readonly src: string
  readonly syntax: {
    readonly ok: boolean
    readonly body?: unknown
    readonly diags?: readonly RecordedDiagnostic[]
  }
}

interface VersionLine {
  readonly id: string
  readonly file: string
  readonly terraform: string
  readonly answer: Pick<SyntaxCase, 'syntax'>
}

/** Runs `parse-ok.jsonl` and the `syntax` level of `parse-errors.jsonl` of a folder. */
export function runSyntaxCases(folder: string, options: SyntaxOptions = {}): SyntaxReport {
  const answers = readVersions(folder, options.version)
  const failed: SyntaxFailure[] = []
  let passed = 0
  for (const file of ['parse-ok', 'parse-errors']) {
    for (const recorded of readLines<SyntaxCase>(join(folder, `${file}.jsonl`))) {
      const syntax = answers.get(`${file}/${recorded.id}`)?.syntax ?? recorded.syntax
      const failure = runSyntaxCase({ ...recorded, syntax })
      if (failure === undefined) passed++
      else failed.push(failure)
    }
  }
  return { passed, failed }
}

function readVersions(
  folder: string,
  version: string | undefined,
): ReadonlyMap<string, Pick<SyntaxCase, 'syntax'>> {
  if (version === undefined) return new Map()
  const lines = readLines<VersionLine>(join(folder, 'versions.jsonl'))
  return new Map(
    lines
      .filter(line => line.terraform === version)
      .map(line => [`${line.file}/${line.id}`, line.answer]),
  )
}

/** Lines of a file that holds one JSON value of the given shape a line; that shape is the corpus's promise. */
function readLines<T>(path: string): T[] {
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter(line => line !== '').map(line => JSON.parse(line) as T)
}

/** Runs one case; undefined when it went as recorded. */
export function runSyntaxCase(recorded: SyntaxCase): SyntaxFailure | undefined {
  const list = new DiagnosticList()
  const source = createSource(recorded.json ? 'main.tf.json' : 'main.tf', recorded.src)
  const file = recorded.json ? parseJson(source, list) : parseNative(source, list)
  const positions = recorded.json ? jsonPositions(source.text) : nativePositions(source.text)
  // Terraform reads the blocks of JSON syntax by its schema only where the JSON itself is right.
  const body =
    recorded.json && list.items.length === 0
      ? dumpJson(file, positions, list)
      : dumpNative(file, positions)
  const { ok, diags = [] } = recorded.syntax
  const expected = ok
    ? { ok, body: recorded.json ? recordedJson(recorded.syntax.body) : recorded.syntax.body }
    : { ok, start: diags[0]?.subject.slice(0, 2), summary: diags[0]?.summary }
  const actual = list.hasErrors
    ? describeErrors(list.items, positions, diags)
    : { ok: true, body: recorded.json ? withSummaries(body, expected) : body }
  const same = JSON.stringify(sortKeys(actual)) === JSON.stringify(sortKeys(expected))
  return same ? undefined : { id: recorded.id, expected, actual }
}

function describeErrors(
  found: readonly Diagnostic[],
  positions: TerraformPositions,
  recorded: readonly RecordedDiagnostic[],
): unknown {
  const first = found[0]
  const summary = recorded[0]?.summary ?? ''
  const start = first?.subject === null ? null : first && positions.startOf(first.subject.span)
  const named = first !== undefined && standsFor(first.code, summary) ? summary : first?.code
  const surplus = found.slice(recorded.length).map(item => `${item.code}: ${item.message}`)
  return { ok: false, start, summary: named, ...(surplus.length > 0 && { surplus }) }
}

function dumpNative(file: FileNode, positions: TerraformPositions): unknown {
  return file.body.kind === 'body' ? dumpBody(file.body, positions) : undefined
}

/** Terraform's block types on the top level of a file. */
const TOP_LEVEL: BodySchema = {
  attributes: [],
  blocks: [
    { type: 'terraform', labelNames: [] },
    { type: 'required_providers', labelNames: [] },
    { type: 'provider', labelNames: ['name'] },
    { type: 'variable', labelNames: ['name'] },
    { type: 'locals', labelNames: [] },
    { type: 'output', labelNames: ['name'] },
    { type: 'module', labelNames: ['name'] },
    { type: 'resource', labelNames: ['type', 'name'] },
    { type: 'data', labelNames: ['type', 'name'] },
    { type: 'ephemeral', labelNames: ['type', 'name'] },
    { type: 'moved', labelNames: [] },
    { type: 'removed', labelNames: [] },
    { type: 'import', labelNames: [] },
    { type: 'check', labelNames: ['name'] },
  ],
}

function dumpJson(file: FileNode, positions: TerraformPositions, list: DiagnosticList): unknown {
  const { content } = decodePartial(file.body, TOP_LEVEL, list)
  const blocks = content.blocks.map(block => {
    // What is wrong in a template is told when that is evaluated, as a part of the argument's answer.
    const late = new DiagnosticList()
    const attributes = decodeArguments(block.body, late)
    const early = late.items.splice(0)
    for (const diagnostic of early) list.add(diagnostic)
    return {
      attrs: [...attributes.values()].map(attribute => ({
        exprRange: positions.rangeOf(attribute.expression.span),
        name: attribute.name,
        nameRange: positions.rangeOf(attribute.nameSpan),
        range: positions.rangeOf(attribute.span),
        ...dumpJsonValue(attribute, late, positions),
      })),
      defRange: positions.rangeOf(block.openSpan),
      labels: block.labels.map(label => label.value),
      type: block.type,
    }
  })
  return { blocks }
}

/** What the corpus tells of an argument in JSON syntax: its references if it has any, else its value or what is wrong with it. */
function dumpJsonValue(
  { expression, source }: AttributeNode,
  late: DiagnosticList,
  positions: TerraformPositions,
): object {
  const variables = traversalsIn(expression).map(traversal =>
    dumpExpression(traversal, source.text),
  )
  if (variables.length > 0) return { variables }
  const value = evaluate(expression, expressionScope(source), late)
  const errors = late.items.splice(0)
  const first = errors[0]
  if (first === undefined) {
    const { type, value: encoded } = encodeResult(value)
    return { type, value: encoded }
  }
  const start = first.subject && positions.startOf(first.subject.span)
  return { evalDiags: { start, code: first.code } }
}

interface RecordedAttribute {
  readonly type?: string
  readonly value?: unknown
  readonly evalDiags?: readonly RecordedDiagnostic[]
}

/** The recorded body in the form of ours: numbers alike, of diagnostics the first. */
function recordedJson(body: unknown): unknown {
  return mapAttributes(body, ({ type, value, evalDiags, ...rest }) => {
    const first = evalDiags?.[0]
    if (first !== undefined) {
      const start = first.subject.slice(0, 2)
      return { ...rest, evalDiags: { start, summary: first.summary } }
    }
    return type === undefined ? rest : { ...rest, ...recordedResult({ type, value }) }
  })
}

/** Puts the recorded summaries where our codes stand for them. */
function withSummaries(body: unknown, recorded: unknown): unknown {
  const summaries = JSON.stringify(recorded).match(/"summary":"[^"]*"/g) ?? []
  const known = summaries.map(text => text.slice('"summary":"'.length, -1))
  return JSON.parse(JSON.stringify(body), (name, value) => {
    if (name !== 'evalDiags') return value
    const summary = known.find(text => standsFor(value.code, text)) ?? value.code
    return { start: value.start, summary }
  })
}

/** Applies a function to every argument in a recorded body. */
function mapAttributes(value: unknown, change: (attribute: RecordedAttribute) => object): unknown {
  if (Array.isArray(value)) return value.map(item => mapAttributes(item, change))
  if (typeof value !== 'object' || value === null) return value
  if (isAttribute(value)) return change(value)
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, mapAttributes(item, change)]),
  )
}

function isAttribute(value: object): value is RecordedAttribute {
  return 'exprRange' in value
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, item]) => [key, sortKeys(item)]))
}
