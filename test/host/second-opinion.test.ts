/** The other parser: what it accepts, what it does not, and that nobody waits for it too long. */
import { describe, expect, test } from 'vitest'
import { withSecondOpinion } from '../../src/cli/second-opinion.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { emitHcl } from '../../src/hcl/messages.ts'
import { secondOpinion } from '../../src/host/second-opinion.ts'
import { reportFinding } from '../../src/report/from/from-diagnostic.ts'
import type { Report } from '../../src/report/report.ts'
import { createSource } from '../../src/text/source.ts'
import { cli } from '../support/cli.ts'

const PATIENCE_MS = 30_000

const GOOD = { path: 'good.tf', text: 'a = [1, "${b}"]\nc "d" {\n}\n' }
const BAD = { path: 'bad.tf', text: 'a = \n' }

describe('the second opinion', () => {
  test('tells which files are accepted', { timeout: PATIENCE_MS }, async () => {
    const accepted = await secondOpinion([BAD, GOOD], PATIENCE_MS)
    expect([...accepted]).toEqual(['good.tf'])
  })

  test('is not waited for', async () => {
    expect(await secondOpinion([GOOD], 0)).toEqual(new Set())
  })

  test('is not asked about nothing', async () => {
    expect(await secondOpinion([], PATIENCE_MS)).toEqual(new Set())
  })
})

/** A report of one mistake of which only our parser thinks so. */
function reportOf(diagnostic: Diagnostic): Report {
  const finding = reportFinding(diagnostic, 80)
  return { findings: [finding] } as unknown as Report // of no other part anything is read
}

function mistake(path: string, text: string): Diagnostic {
  const at = { source: createSource(path, text), span: { start: 0, end: 1 } }
  return emitHcl('hcl/backtick', {}, at)
}

describe('a mistake that only our parser sees', () => {
  test('gets a note', { timeout: PATIENCE_MS }, async () => {
    const diagnostic = mistake('good.tf', GOOD.text)
    const subjects = [{ diagnostics: [diagnostic] }]
    const { findings } = await withSecondOpinion(reportOf(diagnostic), subjects, PATIENCE_MS)
    expect(findings[0]?.help).toContain('Another HCL parser (hcl2json) accepts this file')
  })

  test('gets none where the other one agrees', { timeout: PATIENCE_MS }, async () => {
    const diagnostic = mistake('bad.tf', BAD.text)
    const report = reportOf(diagnostic)
    expect(await withSecondOpinion(report, [{ diagnostics: [diagnostic] }], PATIENCE_MS)).toBe(
      report,
    )
  })

  test('gets none where a limit was hit, or in JSON', async () => {
    const at = { source: createSource('good.tf', GOOD.text), span: { start: 0, end: 1 } }
    const limit = emitHcl('hcl/nesting-limit', { limit: 1 }, at)
    const json = mistake('good.tf.json', '{}')
    const report = reportOf(limit)
    const subjects = [{ diagnostics: [limit, mistake('good.tf', GOOD.text), json] }]
    expect(await withSecondOpinion(report, subjects, PATIENCE_MS)).toBe(report)
  })
})

describe('the command line', () => {
  test('does without where it is told so', async () => {
    const argv = ['check', 'test/golden/docs-sample', '--no-second-opinion']
    expect((await cli(argv)).code).not.toBe(2)
    const hooked = await cli(argv.slice(0, 2), { env: { CREDITCHECK_HOOK: '1' } })
    expect(hooked.code).not.toBe(2)
  })
})
