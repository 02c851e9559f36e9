/** A fixed piece of `npm run fuzz:configurations`: random whole templates through the real Terraform and the real Coder provider. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compareConfiguration, TYPES_OF } from '../../scripts/fuzz/configurations/compare.ts'
import { buildProvider, hasLaboratory } from '../support/laboratory.ts'

const SEEDS = Array.from({ length: 24 }, (_, at) => 100_000 + at)

describe.runIf(hasLaboratory())('the real terraform', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'creditcheck-configurations-'))
  const before = process.env['TF_CLI_CONFIG_FILE']

  beforeAll(() => {
    const rc = join(scratch, 'terraform.rc')
    const provider = JSON.stringify(buildProvider())
    writeFileSync(
      rc,
      `provider_installation {\n  dev_overrides { "coder/coder" = ${provider} }\n  direct {}\n}\n`,
    )
    process.env['TF_CLI_CONFIG_FILE'] = rc
  })

  afterAll(() => {
    if (before === undefined) delete process.env['TF_CLI_CONFIG_FILE']
    else process.env['TF_CLI_CONFIG_FILE'] = before
    rmSync(scratch, { recursive: true, force: true })
  })

  test.each(SEEDS)('plans template %d as we do', async seed => {
    const folder = join(scratch, String(seed))
    mkdirSync(folder)
    const { wrong } = await compareConfiguration(seed, folder, {
      types: TYPES_OF.coder,
      install: 'get',
    })
    expect(wrong).toEqual([])
  })
})
