/** SARIF logs fit the schema that OASIS publishes, and say what code scanning needs. */
import { beforeAll, describe, expect, test } from 'vitest'
import { catalogue } from '../../src/catalogue.ts'
import type { Report } from '../../src/report/report.ts'
import { renderSarif, type SarifOptions } from '../../src/report/sarif.ts'
import { HOSTILE, withTexts } from '../support/hostile.ts'
import { exampleReport, fullReport } from '../support/report.ts'
import { sarifProblems } from '../support/sarif.ts'

const OPTIONS: SarifOptions = { rules: [...catalogue().values()], exitCode: 3 }

let report: Report

beforeAll(async () => {
  report = await fullReport()
}, 60_000)

function logOf(given: Report, options: SarifOptions = OPTIONS) {
  return JSON.parse(renderSarif(given, options))
}

describe('the log', () => {
  test('is told from one that does not fit', () => {
    expect(sarifProblems({ version: '2.1.0', runs: [{ tool: {} }] })).not.toEqual([])
    const region = { physicalLocation: { region: { endLine: 3 } } }
    const results = [{ message: { text: 'a' }, locations: [region] }]
    const tool = { driver: { name: 'a' } }
    expect(sarifProblems({ version: '2.1.0', runs: [{ tool, results }] })).not.toEqual([])
  })

  test('of examples fits', async () => {
    expect(sarifProblems(logOf(await exampleReport()))).toEqual([])
  })

  test('of everything fits, with and without links to the documentation', () => {
    expect(sarifProblems(logOf(report))).toEqual([])
    const docsUrl = 'https://example.com/checks.md'
    const log = logOf(report, { ...OPTIONS, docsUrl })
    expect(sarifProblems(log)).toEqual([])
    expect(log.runs[0].tool.driver.rules[0].helpUri).toMatch(/^https:\/\/example\.com\/checks\.md#/)
  })

  test.each(Object.entries(HOSTILE))('fits with %s everywhere', (_name, text) => {
    expect(sarifProblems(logOf(withTexts(report, text)))).toEqual([])
  })

  test.each(Object.entries(HOSTILE))('has no link and no gap to fill with %s', (_name, text) => {
    const messages: string[] = []
    JSON.stringify(logOf(withTexts(report, text)).runs[0].results, (key, value) => {
      if (key === 'text') messages.push(String(value))
      return value
    })
    expect(messages.length).toBeGreaterThan(5)
    expect(messages.filter(message => /\]\(|(?<!\{)\{\d+\}(?!\})/.test(message))).toEqual([])
  })
})

describe('results', () => {
  test('name their rule by its place', () => {
    const [run] = logOf(report).runs
    expect(run.tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual([
      ...catalogue().keys(),
    ])
    for (const { ruleId, ruleIndex } of run.results)
      expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId)
  })

  test('of another version stand without one', () => {
    const [first] = report.findings
    if (first === undefined) throw new Error('no finding')
    const log = logOf({ ...report, findings: [{ ...first, code: 'newer/check' }] })
    expect(log.runs[0].results[0]).toMatchObject({ ruleId: 'newer/check' })
    expect(log.runs[0].results[0]).not.toHaveProperty('ruleIndex')
  })

  test('are there for everybody who is refused, on what is dear', async () => {
    const { results } = logOf(await exampleReport()).runs[0]
    const refused = results.filter(
      (each: { ruleId: string }) => each.ruleId === 'quota/over-budget',
    )
    expect(refused).toHaveLength(1)
    expect(refused[0]).toMatchObject({
      level: 'error',
      message: { text: expect.stringContaining('alex') },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'examples/docs-quota/main.tf', uriBaseId: '%SRCROOT%' },
            region: { startLine: expect.any(Number) },
          },
        },
      ],
    })
  })

  test('keep their fingerprints when lines move', () => {
    const moved = {
      ...report,
      findings: report.findings.map(finding => ({
        ...finding,
        location: finding.location && { ...finding.location, line: 900, end_line: 900 },
      })),
    }
    const prints = (given: Report): unknown[] =>
      logOf(given).runs[0].results.map(
        (each: { partialFingerprints: object }) => each.partialFingerprints,
      )
    expect(prints(moved)).toEqual(prints(report))
  })

  test('that are suppressed say why', () => {
    const { results } = logOf(report).runs[0]
    const suppressed = results.flatMap(
      (each: { suppressions?: object[] }) => each.suppressions ?? [],
    )
    expect(suppressed).toMatchObject([
      { kind: 'inSource', justification: 'moves in March' },
      { kind: 'external' },
    ])
  })

  test('point to files whose names need escaping', () => {
    const [first] = report.findings
    if (first === undefined) throw new Error('no finding')
    const location = { path: '100% a/b c#d.tf', line: 1, column: 1, end_line: 1, end_column: 2 }
    const log = logOf({ ...report, findings: [{ ...first, location }] })
    const { uri } = log.runs[0].results[0].locations[0].physicalLocation.artifactLocation
    expect(uri).toBe('100%25%20a/b%20c%23d.tf')
    expect(decodeURIComponent(uri)).toBe(location.path)
  })
})

describe('the invocation', () => {
  test('names what could not be analysed', () => {
    const broken = {
      ...report,
      templates: report.templates.map((each, at) => ({ ...each, analysed: at > 0 })),
    }
    const [invocation] = logOf(broken).runs[0].invocations
    expect(invocation).toMatchObject({ executionSuccessful: false, exitCode: 3 })
    expect(invocation.toolExecutionNotifications).toMatchObject([
      { level: 'error', message: { text: expect.stringContaining(broken.templates[0].name) } },
      { level: 'warning', message: { text: expect.stringContaining('7 more findings') } },
    ])
  })
})
