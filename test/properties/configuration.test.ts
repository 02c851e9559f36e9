/** Laws of loading: it ends on any text, and does not depend on the order in which a folder lists its files. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import { sortDiagnostics } from '../../src/diagnostics/sort.ts'
import type { ModuleHost } from '../../src/module/host.ts'
import { loadConfiguration } from '../../src/module/load-configuration.ts'
import { memoryHost } from '../../src/module/memory-host.ts'
import { givenValues } from '../../src/module/variables/variable-values.ts'
import { checkConfiguration } from '../support/check-configuration.ts'
import { describeDiagnostic } from '../support/load.ts'

const path = new URL('../corpus/configuration/refused.jsonl', import.meta.url)
const sources = readFileSync(fileURLToPath(path), 'utf8')
  .split('\n')
  .filter(line => line !== '')
  // The shape of the lines is the corpus's promise.
  .map(line => JSON.parse(line) as { readonly files: Readonly<Record<string, string>> })
  .flatMap(({ files }) => Object.entries(files))

const native = sources.filter(([name]) => name.endsWith('.tf')).map(([, text]) => text)
const json = sources.filter(([name]) => name.endsWith('.json')).map(([, text]) => text)

/** A text with a piece cut out and another put in somewhere. */
function damaged(texts: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.constantFrom(
    '{',
    '}',
    '"',
    '${',
    '[',
    ']',
    '=',
    '\n',
    ' var.x ',
    '\\',
    'é',
    '\0',
    '.',
    '0',
  )
  return fc
    .tuple(fc.constantFrom(...texts), fc.nat(), fc.nat(4), piece, fc.nat())
    .map(([text, at, length, added, where]) => {
      const start = at % (text.length + 1)
      const cut = text.slice(0, start) + text.slice(start + length)
      const place = where % (cut.length + 1)
      return cut.slice(0, place) + added + cut.slice(place)
    })
}

function everything(host: ModuleHost, terraformMinor: number): readonly string[] {
  const list = new DiagnosticList()
  const configuration = loadConfiguration(host, '.', { terraformMinor }, list)
  checkConfiguration(configuration, list)
  givenValues(host, configuration.root, terraformMinor, {}, list)
  return sortDiagnostics(list.items).map(describeDiagnostic)
}

const minor = fc.integer({ min: 11, max: 16 })

describe('loading', () => {
  test('ends on damaged files, and every remark stands in its file', () => {
    fc.assert(
      fc.property(damaged(native), damaged(json), minor, (tf, tfJson, terraformMinor) => {
        const files: [string, string][] = [
          ['a.tf', tf],
          ['b.tf.json', tfJson],
          ['c_override.tf', tf],
          ['terraform.tfvars', tf],
          ['x.auto.tfvars.json', tfJson],
          ['m/main.tf', tf],
        ]
        const host = memoryHost(files)
        const list = new DiagnosticList()
        const configuration = loadConfiguration(host, '.', { terraformMinor }, list)
        checkConfiguration(configuration, list)
        givenValues(host, configuration.root, terraformMinor, {}, list)
        for (const { message, subject } of list.items) {
          expect(message).not.toBe('')
          const { start, end } = subject?.span ?? { start: 0, end: 0 }
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(subject?.source.text.length ?? 0)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('does not depend on the order of a folder', () => {
    const shuffled = fc.shuffledSubarray(native, { minLength: 3, maxLength: 6 })
    fc.assert(
      fc.property(shuffled, minor, (texts, terraformMinor) => {
        const files = texts.map((text, at): [string, string] => [`f${at}.tf`, text])
        const there = everything(memoryHost(files), terraformMinor)
        const back = everything(memoryHost([...files].reverse()), terraformMinor)
        expect(back).toEqual(there)
      }),
      { numRuns: 100 },
    )
  })
})
