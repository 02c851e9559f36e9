/** The same template through the real Terraform with the real Coder provider, and through us. */
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Report } from '../../src/report/report.ts'
import { cli } from '../support/cli.ts'
import {
  buildProvider,
  hasLaboratory,
  plannedCost,
  planWithTerraform,
} from '../support/laboratory.ts'

const TEMPLATE = join(import.meta.dirname, 'priced')

const CHOICES: readonly Readonly<Record<string, string>>[] = [
  {},
  { size: 'large' },
  { disk: '10' },
  { size: 'large', disk: '99' },
  { disk: '17' },
]

describe.runIf(hasLaboratory())('the real terraform plan', () => {
  let provider = ''

  beforeAll(() => {
    provider = buildProvider()
  })

  test.each(CHOICES)('charges what we say for %o', async parameters => {
    const flags = Object.entries(parameters).flatMap(([name, value]) => [
      '--param',
      `${name}=${value}`,
    ])
    const { stdout } = await cli(['cost', TEMPLATE, '--format', 'json', ...flags])
    const report: Report = JSON.parse(stdout)
    const [template] = report.templates
    const on = plannedCost(
      planWithTerraform(TEMPLATE, provider, { transition: 'start', parameters }),
    )
    const off = plannedCost(
      planWithTerraform(TEMPLATE, provider, { transition: 'stop', parameters }),
    )
    expect([template?.on.credits, template?.off.credits]).toEqual([on, off])
  })
})

test('the laboratory is here, so that nothing above was left out', () => {
  expect(hasLaboratory()).toBe(true)
})
