/**
 * Inputs that would take hours or gigabytes, in processes of their own: each ends in the diagnostic of a limit and in 200 MB, alone and in
 * a template. Times depend on the machine and are not asserted; who hangs runs into the time limit of the process.
 */
import { describe, expect, test } from 'vitest'
import { BAD_INPUTS, type BadInput, templateWith } from '../support/bad-inputs.ts'
import { folderWith } from '../support/folder.ts'
import { measuredRun } from '../support/measured-run.ts'

/** Of the whole process, Node's own 45 MB included. */
const MOST_MEGABYTES = 200

interface Finding {
  readonly code: string
  readonly severity: string
}

function firstError(findings: readonly Finding[]): string | undefined {
  return findings.find(({ severity }) => severity === 'error')?.code
}

describe('eval', () => {
  const alone = BAD_INPUTS.filter(({ expression }) => expression !== undefined)

  test.each(alone)('$name', ({ expression, code }) => {
    const run = measuredRun(folderWith({}), ['eval', '--format', 'json'], expression)
    const { ok, diagnostics } = JSON.parse(run.stdout)
    if (code !== undefined) expect(firstError(diagnostics)).toBe(code)
    expect(run.status).toBe(ok ? 0 : 1)
    expect(run.megabytes).toBeLessThan(MOST_MEGABYTES)
  })
})

describe('check', () => {
  test.each(BAD_INPUTS)('$name', (input: BadInput) => {
    const folder = folderWith(templateWith(input))
    const run = measuredRun(folder, ['check', folder, '--format', 'json', '--fail-on', 'never'])
    const { findings } = JSON.parse(run.stdout)
    if (input.code !== undefined) expect(firstError(findings)).toBe(input.code)
    expect([0, 3]).toContain(run.status)
    expect(run.megabytes).toBeLessThan(MOST_MEGABYTES)
  })
})
