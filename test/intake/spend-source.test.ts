import { expect, test } from 'vitest'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import { readSpendText } from '../../src/intake/spend-source.ts'
import { createSource } from '../../src/text/source.ts'

test.each([
  ['spend.yaml', 'coder_version: 2.36\n', 'file', []],
  ['spend.yaml', '', 'file', []],
  [
    'spend.json',
    '{"prices":[{"provider":"a","model":"b","input_price":1}],"now":"2026-08-01T00:00:00Z"}',
    'file',
    [],
  ],
  ['prices.json', '{"prices":[{"provider":"a","model":"b","input_price":1}]}', 'answers', []],
  ['budget.json', '{"group_id":"g","spend_limit_micros":5}', 'answers', []],
  ['none.json', '{"message":"Resource not found.","detail":""}', 'answers', []],
  ['spend.yaml', 'coder_verson: 2.36\n', undefined, ['config/unknown-key']],
  ['spend.yaml', 'now: 2026-08-01\n', undefined, ['config/wrong-form']],
  ['spend.yaml', 'now: 2026-02-30T00:00:00Z\n', 'file', ['config/wrong-form']],
  ['spend.yaml', 'chat_limits: { spend_limit_micros: 12.5 }\n', undefined, ['config/wrong-type']],
])('%s %j', (path, text, kind, codes) => {
  const collector = new DiagnosticList()
  expect(readSpendText(createSource(path, text), collector)?.kind).toBe(kind)
  expect(collector.items.map(({ code }) => code)).toEqual(codes)
})
