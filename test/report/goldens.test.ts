/** What every reporter makes of the documentation's example, of a template that Terraform refuses, and of a report with everything in it. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { REPOSITORY } from '../support/cli.ts'
import { exampleReport, fullReport } from '../support/report.ts'
import { REPORTERS } from './reporters.ts'

const GOLDEN = join(REPOSITORY, 'test', 'golden', 'report')

/** The rules of a log are the catalogue, which another test holds against the documentation; it grows. */
function withoutRules(format: string, output: string): string {
  if (format !== 'sarif') return output
  return output
    .replace(/"rules": \[[\s\S]*?\n {10}\]/, '"rules": []')
    .replaceAll(/ *"ruleIndex": \d+,\n/g, '')
}

describe.each(REPORTERS)('%s', (format, ending, render) => {
  test('of examples is as recorded', async () => {
    const output = withoutRules(format, render(await exampleReport()))
    const file = join(GOLDEN, `examples-${format}.${ending}`)
    await expect(output).toMatchFileSnapshot(file)
  })

  test('of everything is as recorded', async () => {
    const output = withoutRules(format, render(await fullReport()))
    const file = join(GOLDEN, `everything-${format}.${ending}`)
    await expect(output).toMatchFileSnapshot(file)
  })
})
