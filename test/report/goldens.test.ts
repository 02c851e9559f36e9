/** What every reporter for people and platforms makes of the documentation's example, of a template that Terraform refuses, and of a report with everything in it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
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

describe.each(REPORTERS.filter(([format]) => format !== 'json'))('%s', (format, ending, render) => {
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

test('the report with everything in it fits the published schema', async () => {
  const schema = readFileSync(join(REPOSITORY, 'schemas', 'report.schema.json'), 'utf8')
  const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(schema))
  validate(await fullReport())
  expect(validate.errors ?? []).toEqual([])
})
