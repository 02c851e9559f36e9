/**
 * Holds the loader against Terraform's own decoding of a folder that holds one file: whether it is accepted, where the first remark
 * stands and what it is about, and that nothing else is complained of.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { loadModule } from '../../src/module/load-module.ts'
import { memoryHost } from '../../src/module/memory-host.ts'
import { jsonPositions, nativePositions } from '../support/terraform-positions.ts'
import { moduleCodeStandsFor } from './module-summaries.ts'
import { standsFor } from './syntax-summaries.ts'

/** What to run. */
export interface ConfigOptions {
  /** Terraform's version, such as `1.14`, whose answers replace those of the oldest. Default: the oldest, 1.11. */
  readonly version?: string
}

/** How it went. */
export interface ConfigReport {
  readonly passed: number
  readonly failed: readonly { readonly id: string; readonly why: string }[]
}

interface RecordedDiagnostic {
  readonly severity: 'error' | 'warning'
  readonly summary: string
  readonly subject?: readonly number[]
}

interface Answer {
  readonly ok: boolean
  readonly diags?: readonly RecordedDiagnostic[]
}

interface ConfigCase {
  readonly id: string
  readonly json: boolean
  readonly src: string
  readonly syntax: Answer
  readonly config: Answer | 'same'
}

interface VersionLine {
  readonly id: string
  readonly file: string
  readonly terraform: string
  readonly answer: Pick<ConfigCase, 'syntax' | 'config'>
}

/** Runs the `config` level of `parse-ok.jsonl` and `parse-errors.jsonl` of a folder. */
export function runConfigCases(folder: string, options: ConfigOptions = {}): ConfigReport {
  const newer = new Map<string, VersionLine['answer']>()
  for (const line of readLines<VersionLine>(join(folder, 'versions.jsonl'))) {
    if (line.terraform === options.version) newer.set(`${line.file}/${line.id}`, line.answer)
  }
  const failed: { id: string; why: string }[] = []
  let passed = 0
  for (const file of ['parse-ok', 'parse-errors']) {
    for (const recorded of readLines<ConfigCase>(join(folder, `${file}.jsonl`))) {
      const answers = newer.get(`${file}/${recorded.id}`) ?? recorded
      const why = configDifference({ ...recorded, ...answers }, minorOf(options.version))
      if (why === undefined) passed++
      else failed.push({ id: recorded.id, why })
    }
  }
  return { passed, failed }
}

/** The minor number of `1.14`; 11 by default. */
export function minorOf(version: string | undefined): number {
  return Number(version?.split('.')[1] ?? 11)
}

/** Lines of a file that holds one JSON value of the given shape a line; that shape is the corpus's promise. */
function readLines<T>(path: string): T[] {
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter(line => line !== '').map(line => JSON.parse(line) as T)
}

function configDifference(recorded: ConfigCase, minor: number): string | undefined {
  const expected = recorded.config === 'same' ? recorded.syntax : recorded.config
  const name = recorded.json ? 'main.tf.json' : 'main.tf'
  const host = memoryHost([[name, recorded.src]])
  const loaded = loadModule('.', { host, version: minor, lateCollector: new DiagnosticList() })
  const found = loaded?.diagnostics ?? []
  const ours = found.map(item => `${item.code} "${textAt(item)}"`).join(', ')
  const diags = expected.diags ?? []
  const theirs = diags.map(item => `${item.summary} ${item.subject?.slice(0, 2)}`).join(', ')
  const hasErrors = found.some(item => item.severity === 'error')
  if (hasErrors === expected.ok) return `ok is ${!hasErrors}: ${ours}; expected ${theirs}`
  if (found.length > diags.length) return `surplus: ${ours}; expected ${theirs}`
  if (diags.length === 0) return undefined
  const positions = recorded.json ? jsonPositions(recorded.src) : nativePositions(recorded.src)
  const startOf = (item: Diagnostic): string =>
    item.subject === null ? '' : positions.startOf(item.subject.span).join()
  // Terraform decodes what a syntax error leaves over in ways of its own, so there the error itself is as good.
  const leaders = [firstOf(diags), ...(recorded.syntax.ok ? [] : [firstOf(recorded.syntax.diags)])]
  const matches = leaders.some(leader => {
    const start = leader?.subject?.slice(0, 2).join() ?? ''
    const here = diags.filter(item => (item.subject?.slice(0, 2).join() ?? '') === start)
    return found.some(
      item => startOf(item) === start && here.some(it => means(item.code, it.summary)),
    )
  })
  return matches ? undefined : `nothing matches ${theirs}: ${ours}`
}

function firstOf(diags: readonly RecordedDiagnostic[] = []): RecordedDiagnostic | undefined {
  return diags.find(item => item.severity === 'error') ?? diags[0]
}

function textAt({ subject }: Diagnostic): string {
  return subject === null ? '' : subject.source.text.slice(subject.span.start, subject.span.end)
}

function means(code: string, summary: string): boolean {
  return standsFor(code, summary) || moduleCodeStandsFor(code, summary)
}
