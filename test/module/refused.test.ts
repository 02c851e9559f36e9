import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import { checkConfiguration } from '../../src/module/check/check-configuration.ts'
import { loadConfiguration } from '../../src/module/load-configuration.ts'
import { memoryHost } from '../../src/module/memory-host.ts'
import { moduleCodeStandsFor } from '../conformance/module-summaries.ts'
import { standsFor } from '../conformance/syntax-summaries.ts'

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
          (moduleCodeStandsFor(code, summary) || standsFor(code, summary)) &&
          byte === place &&
          file === subject?.source.path,
      )
      expect(match, code).toBeDefined()
    }
  })
})
