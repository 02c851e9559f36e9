/** Holds the parser against recorded answers of Terraform's own: whole trees with all their ranges, and first remarks. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { type BodySchema, decodeArguments, decodePartial } from '../../src/hcl/content.ts'
import { parseJson, parseNative } from '../../src/hcl/parse.ts'
import type { FileNode } from '../../src/hcl/syntax.ts'
import { createSource } from '../../src/text/source.ts'
import { dumpBody } from '../support/dump-syntax.ts'
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
    ? { ok, body: recorded.json ? withoutValues(recorded.syntax.body) : recorded.syntax.body }
    : { ok, start: diags[0]?.subject.slice(0, 2), summary: diags[0]?.summary }
  const actual = list.hasErrors ? describeErrors(list.items, positions, diags) : { ok: true, body }
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
    const attrs = [...decodeArguments(block.body, list).values()].map(attribute => ({
      exprRange: positions.rangeOf(attribute.expression.span),
      name: attribute.name,
      nameRange: positions.rangeOf(attribute.nameSpan),
      range: positions.rangeOf(attribute.span),
    }))
    return {
      attrs,
      defRange: positions.rangeOf(block.openSpan),
      labels: block.labels.map(label => label.value),
      type: block.type,
    }
  })
  return { blocks }
}

/** The recorded answers for JSON syntax also tell values, which the parser knows nothing of. */
function withoutValues(body: unknown): unknown {
  const ignored = ['value', 'type', 'variables', 'evalDiags']
  return JSON.parse(JSON.stringify(body), function (this: unknown, key, value) {
    const inAttribute = typeof this === 'object' && this !== null && 'exprRange' in this
    return inAttribute && ignored.includes(key) ? undefined : value
  })
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, item]) => [key, sortKeys(item)]))
}
