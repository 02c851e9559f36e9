import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseConfig } from '../../src/config/config-file.ts'
import type { DataPath, JsonValue } from '../../src/config/document.ts'
import { JsonScanner } from '../../src/config/json/json-scan.ts'
import { parseQuota } from '../../src/config/quota/quota-file.ts'
import { readDocument } from '../../src/config/read-document.ts'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import { readQuotaSources } from '../../src/intake/quota-sources.ts'
import { parseScenario } from '../../src/quota/scenario/file.ts'
import { replayScenario } from '../../src/quota/scenario.ts'
import { createSource } from '../../src/text/source.ts'

const jsonPieces = fc
  .array(
    fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      'u',
      '0',
      '1',
      '-',
      '.',
      'e',
      'true',
      'null',
      ' ',
      '\n',
      'a',
      '\t',
    ),
    { maxLength: 14 },
  )
  .map(pieces => pieces.join(''))
const yamlPieces = fc
  .array(
    fc.constantFrom(
      'a',
      'groups',
      'events',
      ': ',
      ':',
      '- ',
      '\n',
      '  ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '&x ',
      '*x',
      '|',
      '>',
      '#',
      '?',
      '!',
      '%',
      '---',
      '1',
      ',',
      '\t',
      '\r\n',
    ),
    { maxLength: 25 },
  )
  .map(pieces => pieces.join(''))

test('the scanner takes as JSON exactly what the platform takes', () => {
  const isJson = (text: string): boolean => {
    try {
      JSON.parse(text)
      return true
    } catch {
      return false
    }
  }
  fc.assert(
    fc.property(fc.oneof(jsonPieces, fc.json(), fc.string()), text => {
      expect(new JsonScanner(text).check() === undefined).toBe(isJson(text))
    }),
    { numRuns: 3000 },
  )
})

test('every value of a JSON document stands where the document says, and every place lies in the file', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), fc.constantFrom('x.json', 'x.yaml'), (text, path) => {
      const document = readDocument(createSource(path, text), new DiagnosticList())
      if (document === undefined) return
      const visit = (value: JsonValue, at: DataPath): void => {
        const { start, end } = document.locate(at).span
        const key = document.locateKey(at).span
        expect(0 <= start && start <= end && end <= text.length).toBe(true)
        expect(0 <= key.start && key.start <= key.end && key.end <= text.length).toBe(true)
        expect(JSON.parse(document.exactJson(at))).toEqual(value)
        if (path === 'x.json') expect(JSON.parse(text.slice(start, end))).toEqual(value)
        if (value === null || typeof value !== 'object') return
        for (const [name, child] of Object.entries(value)) {
          visit(child, [...at, Array.isArray(value) ? Number(name) : name])
        }
      }
      visit(document.data, [])
    }),
    { numRuns: 500 },
  )
})

test('no text makes a reader throw, and every remark has its place in the file', () => {
  fc.assert(
    fc.property(
      fc.oneof(yamlPieces, jsonPieces, fc.string()),
      fc.constantFrom('x.yaml', 'x.json'),
      (text, path) => {
        const list = new DiagnosticList()
        const source = createSource(path, text)
        parseConfig(source, list)
        parseQuota(source, list)
        readQuotaSources([source], list)
        const scenario = parseScenario(source, list)
        if (scenario !== undefined)
          replayScenario(scenario, { quota: undefined, priceOf: () => undefined }, list)
        for (const { subject, message } of list.items) {
          expect(message).not.toBe('')
          const { start, end } = subject?.span ?? { start: -1, end: -1 }
          expect([text, 0 <= start && start <= end && end <= text.length]).toEqual([text, true])
        }
      },
    ),
    { numRuns: 3000 },
  )
})
