import { describe, expect, test } from 'vitest'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import { SPEND_CSV_COLUMNS, SpendCsvReader } from '../../src/intake/spend-csv.ts'
import { formatInstant } from '../../src/text/instant.ts'

const HEADER = SPEND_CSV_COLUMNS.join(',')
const ROW =
  'u1,sam,g1,Frontend,o1,coder,claude,anthropic,main,100,50,333,7,1175,2026-08-01T00:00:00Z,2026-09-01T00:00:00Z'

function read(...pieces: string[]) {
  const collector = new DiagnosticList()
  const reader = new SpendCsvReader('spend.csv', collector)
  const rows = pieces.flatMap(piece => [...reader.feed(piece)])
  const { rows: last, summary } = reader.end()
  return { rows: [...rows, ...last], summary, problems: collector.items }
}

function shown(problems: DiagnosticList['items']): readonly string[] {
  return problems.map(({ code, subject }) => {
    if (subject === null) return code
    const { source, span } = subject
    const { line, column } = source.lines.position(span.start)
    return `${line}:${column} ${code} ${source.text.slice(span.start, span.end)}`
  })
}

test('a row with every column', () => {
  const { rows, summary, problems } = read(`${HEADER}\n${ROW}\n`)
  expect(problems).toEqual([])
  expect(summary).toEqual({ rows: 1, skipped: 0, isComplete: true })
  const { periodStart, periodEnd, ...rest } = rows[0]
  expect(rest).toEqual({
    userId: 'u1',
    username: 'sam',
    groupId: 'g1',
    groupName: 'Frontend',
    organizationId: 'o1',
    organizationName: 'coder',
    model: 'claude',
    provider: 'anthropic',
    providerName: 'main',
    inputTokens: 100n,
    outputTokens: 50n,
    cacheReadTokens: 333n,
    cacheWriteTokens: 7n,
    costMicros: 1175n,
  })
  expect([periodStart, periodEnd].map(formatInstant)).toEqual([
    '2026-08-01T00:00:00Z',
    '2026-09-01T00:00:00Z',
  ])
})

test('byte order mark, CRLF, blank lines and a last line without an end', () => {
  const { rows, problems } = read(`\uFEFF${HEADER}\r\n${ROW}\r\n\r\n${ROW}`)
  expect(problems).toEqual([])
  expect(rows).toHaveLength(2)
})

test.each([
  ["'=SUM(A1)", '=SUM(A1)'],
  ["''=x", "''=x"],
  ["'@team", '@team'],
  ["'-ops", '-ops'],
  ["'+1", '+1'],
  ["'quoted'", "'quoted'"],
  ["o'brien", "o'brien"],
  ['"a ""b"", c"', 'a "b", c'],
  ['"\'=a,b"', '=a,b'],
  ['"two\nlines"', 'two\nlines'],
])('the group name %s is %s', (cell, name) => {
  const { rows, problems } = read(`${HEADER}\n${ROW.replace('Frontend', cell)}\n${ROW}\n`)
  expect(problems).toEqual([])
  expect(rows.map(row => row.groupName)).toEqual([name, 'Frontend'])
})

test('cut into any pieces it is the same', () => {
  const text = `\uFEFF${HEADER}\r\n${ROW.replace('Frontend', '"a ""b"",\r\nc"')}\r\n${ROW}\r\nu1,sam`
  const whole = read(text)
  for (let size = 1; size < 40; size += 1) {
    const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
      text.slice(at * size, (at + 1) * size),
    )
    const cut = read(...pieces)
    expect(cut.rows).toEqual(whole.rows)
    expect(shown(cut.problems)).toEqual(shown(whole.problems))
  }
})

describe('what is wrong with a file', () => {
  test.each([
    ['nothing', '', ['1:1 intake/spend-csv-empty ']],
    ['a column is missing', HEADER.replace('cost_micros,', ''), ['1:1 intake/spend-csv-columns']],
    ['another separator', HEADER.replaceAll(',', ';'), ['1:1 intake/spend-csv-separator']],
    [
      'a fraction of a micro-dollar',
      `${HEADER}\n${ROW.replace('1175', '0.001175')}\n`,
      ['2:64 intake/spend-csv-decimal-cost 0.001175'],
    ],
    [
      'a negative count',
      `${HEADER}\n${ROW}\n${ROW.replace(',50,', ',-50,')}\n`,
      ['3:55 intake/spend-csv-number -50'],
    ],
    [
      'more than 64 bits hold',
      `${HEADER}\n${ROW.replace(',1175,', ',9223372036854775808,')}\n`,
      ['2:64 intake/spend-csv-number 9223372036854775808'],
    ],
    [
      'a time without a zone',
      `${HEADER}\n${ROW.replace('2026-09-01T00:00:00Z', '2026-09-01 00:00:00')}\n`,
      ['2:90 intake/spend-csv-time 2026-09-01 00:00:00'],
    ],
    ['half a line', `${HEADER}\n${ROW}\nu1,sam,g1`, ['3:1 intake/spend-csv-cut-off u1,sam,g1']],
    [
      'half a field',
      `${HEADER}\n${ROW.slice(0, -4)}`,
      [`2:1 intake/spend-csv-cut-off ${ROW.slice(0, -4)}`],
    ],
    ['too few fields', `${HEADER}\nu1,sam\n${ROW}\n`, ['2:1 intake/spend-csv-field-count u1,sam']],
    [
      'two windows',
      `${HEADER}\n${ROW}\n${ROW.replace('2026-08-01', '2026-07-01')}\n`,
      ['3:1 intake/spend-csv-window'],
    ],
    ['a quote never closed', `${HEADER}\nu1,"sam\n${ROW}\n`, ['2:1 intake/spend-csv-cut-off']],
  ])('%s', (_, text, expected) => {
    const { problems } = read(text)
    const found = shown(problems)
    expect(found).toHaveLength(expected.length)
    for (const [at, start] of expected.entries())
      expect(found[at].slice(0, start.length)).toBe(start)
  })

  test('other columns and orders are read by name, with a warning', () => {
    const columns = [...SPEND_CSV_COLUMNS].reverse()
    const cells = ROW.split(',').reverse()
    const { rows, problems } = read(`${columns.join(',')},extra\n${cells.join(',')},1\n`)
    expect(rows[0].costMicros).toBe(1175n)
    expect(problems.map(({ code }) => code)).toEqual(['intake/spend-csv-column-order'])
  })

  test('many problems are counted, and nothing is lost silently', () => {
    const { summary, problems } = read(`${HEADER}\n${'x\n'.repeat(200)}${ROW}\n`)
    expect(summary).toEqual({ rows: 1, skipped: 200, isComplete: false })
    expect(problems).toHaveLength(51)
    expect(problems.at(-1)?.args).toEqual({ count: 150 })
  })

  test('a record without an end does not fill the memory', () => {
    const collector = new DiagnosticList()
    const reader = new SpendCsvReader('spend.csv', collector)
    reader.feed(`${HEADER}\n"`)
    for (let at = 0; at < 40; at += 1) reader.feed('x'.repeat(65_536))
    expect(reader.end().summary.isComplete).toBe(false)
    expect(collector.items.map(({ code }) => code)).toEqual(['intake/spend-csv-long-record'])
  })
})
