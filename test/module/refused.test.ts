import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import { loadConfiguration } from '../../src/module/load-configuration.ts'
import { memoryHost } from '../../src/module/memory-host.ts'
import { EVAL_SUMMARIES } from '../conformance/eval-summaries.ts'
import { moduleCodeStandsFor } from '../conformance/module-summaries.ts'
import { PLAN_SUMMARIES } from '../conformance/plan-summaries.ts'
import { standsFor } from '../conformance/syntax-summaries.ts'
import { checkConfiguration } from '../support/check-configuration.ts'

interface RecordedConfiguration {
  readonly files: Readonly<Record<string, string>>
  readonly terraform: readonly {
    readonly summary: string
    readonly file?: string
    readonly byte?: number
  }[]
  readonly codes: readonly string[]
}

const path = new URL('../corpus/configuration/refused.jsonl', import.meta.url)
const lines = readFileSync(fileURLToPath(path), 'utf8').split('\n')
// The shape of the lines is the corpus's promise.
const recorded = lines
  .filter(line => line !== '')
  .map(line => JSON.parse(line) as RecordedConfiguration)

/** Whether the code is what Terraform calls by this summary. */
function isCalled(code: string, summary: string): boolean {
  if (moduleCodeStandsFor(code, summary) || standsFor(code, summary)) return true
  const summaries: Readonly<Record<string, string | RegExp | null>> = {
    ...PLAN_SUMMARIES,
    ...EVAL_SUMMARIES,
  }
  const entry = summaries[code]
  return entry instanceof RegExp ? entry.test(summary) : entry === summary
}

describe('what Terraform 1.11.4 says before it evaluates', () => {
  test.each(recorded)('$files', ({ files, terraform, codes }) => {
    const list = new DiagnosticList()
    const host = memoryHost(Object.entries(files))
    const configuration = loadConfiguration(host, '.', { terraformMinor: 11 }, list)
    if (!list.hasErrors) checkConfiguration(configuration, list)
    const found = list.items.filter(item => item.severity !== 'note')
    expect([...new Set(found.map(item => item.code))].sort()).toEqual(codes)
    for (const { code, subject } of found) {
      const before = subject?.source.text.slice(0, subject.span.start)
      const place = before === undefined ? undefined : Buffer.byteLength(before)
      const match = terraform.find(
        ({ summary, file, byte }) =>
          isCalled(code, summary) &&
          // Terraform gives no place for some, such as cycles.
          (file === undefined || (byte === place && file === subject?.source.path)),
      )
      expect(match, code).toBeDefined()
    }
  })
})
