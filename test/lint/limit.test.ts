/** Too many findings are cut to the worst of them, with a count. */
import { describe, expect, test } from 'vitest'
import type { Severity } from '../../src/diagnostics/catalogue.ts'
import { limit } from '../../src/lint/limit.ts'
import { cli } from '../support/cli.ts'
import { folderWith } from '../support/folder.ts'

describe('the limit', () => {
  const list: readonly Severity[] = ['note', 'error', 'warning', 'note', 'error', 'warning']

  test.each([
    [6, list],
    [5, ['note', 'error', 'warning', 'error', 'warning']],
    [3, ['error', 'warning', 'error']],
    [1, ['error']],
  ])('at %d keeps the worst, in their order', (most, kept) => {
    expect(limit(list, each => each, most)).toEqual({ kept, leftOut: list.length - most })
  })

  test('keeps reports of 70,000 findings small, and says so', async () => {
    const lines = Array.from({ length: 70_001 }, (_, at) => `  a = ${at}`)
    const cwd = folderWith({
      'main.tf': `resource "coder_agent" "main" {\n  arch = "amd64"\n  os   = "linux"\n}\nlocals {\n${lines.join('\n')}\n}\n`,
    })
    const { stdout, code } = await cli(['check', '.', '--format', 'json'], { cwd })
    const { findings, summary } = JSON.parse(stdout)
    expect(code).toBe(3)
    expect(findings).toHaveLength(5000)
    expect(summary).toMatchObject({ errors: 70_000, left_out: 65_000 })
    const text = await cli(['check', '.'], { cwd })
    expect(text.stdout).toMatch(/65,?000 findings? left out/)
  }, 240_000)
})
