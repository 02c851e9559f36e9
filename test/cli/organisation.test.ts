/** A whole organisation: what its template costs, whom quota refuses, what a week brings, and who may still spend what on AI. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { cli, REPOSITORY, session } from '../support/cli.ts'

const GOLDEN = join(REPOSITORY, 'test', 'golden', 'cli')
const HERE = 'examples/organisation'
const IN_IT = ['--chdir', HERE]

const RUNS: readonly (readonly [name: string, argv: readonly string[]])[] = [
  ['check', ['check', HERE]],
  ['check-what-if', ['check', HERE, '--set-allowance', 'Contractors=30']],
  ['cost', ['cost', HERE]],
  ['limits', ['limits', ...IN_IT]],
  ['limits-user', ['limits', 'ada', ...IN_IT]],
  ['limits-costs', ['limits', '--costs', ...IN_IT]],
  ['simulate', ['simulate', `${HERE}/scenario.yaml`]],
  [
    'simulate-what-if',
    ['simulate', 'scenario.yaml', '--set-allowance', 'Contractors=30', ...IN_IT],
  ],
]

const SCHEMAS = { check: 'report', cost: 'report' } as const

describe('of the organisation', () => {
  test.each(RUNS)('%s prints what is recorded', async (name, argv) => {
    const file = join(GOLDEN, `organisation-${name}.txt`)
    await expect(session(argv, await cli(argv))).toMatchFileSnapshot(file)
  })

  test.each(RUNS)('%s fits 80 columns', async (_name, argv) => {
    const { stdout, stderr } = await cli(argv)
    expect(stderr).toBe('')
    expect(stdout.split('\n').filter(line => [...line].length > 80)).toEqual([])
  })

  test.each(Object.entries(SCHEMAS))(
    '%s as JSON fits the published schema',
    async (name, schema) => {
      const path = join(REPOSITORY, 'schemas', `${schema}.schema.json`)
      const validate = new Ajv2020({ allErrors: true }).compile(
        JSON.parse(readFileSync(path, 'utf8')),
      )
      const { stdout } = await cli([name, HERE, '--format', 'json'])
      expect(validate(JSON.parse(stdout)) || validate.errors).toBe(true)
    },
  )
})

test('the pool of the check and the simulated one are on the same budget', async () => {
  const { stdout: checked } = await cli(['check', HERE, '--format', 'json'])
  const { stdout: simulated } = await cli([
    ...['simulate', `${HERE}/scenario.yaml`],
    ...['--format', 'json'],
  ])
  const [template] = JSON.parse(checked).templates
  const { quotas } = JSON.parse(simulated)
  const budget = template.pool.verdict.budget
  expect(budget).toBe(70)
  expect(quotas.find((each: { user: string }) => each.user === 'prebuilds').budget).toBe(budget)
})

test('what is assumed is what explain and eval go by too', async () => {
  const { stdout: explained } = await cli(['explain', 'coder_metadata.machine[0]', HERE])
  expect(explained).toContain('coder_metadata.machine[0].daily_cost = 20\n')
  const { stdout: answer } = await cli(['eval', '--template', HERE, 'local.prices.large'])
  expect(answer).toBe('45\n')
})
