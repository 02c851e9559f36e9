/** Every example runs, and prints what it is known to print. The goldens are the reports as people and programs read them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/report/report.ts'
import { cli, REPOSITORY, session } from '../support/cli.ts'

const GOLDEN = join(REPOSITORY, 'test', 'golden', 'cli')

const RUNS: readonly (readonly [name: string, argv: readonly string[]])[] = [
  ['docs-quota', ['check', 'examples/docs-quota']],
  [
    'docs-quota-generous',
    ['check', 'examples/docs-quota', '--quota', 'examples/docs-quota/quota-generous.yaml'],
  ],
  ['docs-quota-json', ['check', 'examples/docs-quota', '--format', 'json']],
  ['kubernetes', ['check', 'examples/kubernetes']],
  ['kubernetes-bigger', ['cost', 'examples/kubernetes', '--param', 'home_disk_size=80']],
  ['kubernetes-too-big', ['cost', 'examples/kubernetes', '--param', 'home_disk_size=101']],
  ['gpu-tiers', ['check', 'examples/gpu-tiers']],
  ['gpu-tiers-cost', ['cost', 'examples/gpu-tiers']],
  ['gpu-tiers-over', ['cost', 'examples/gpu-tiers', '--over', '50']],
  ['gpu-tiers-vary', ['cost', 'examples/gpu-tiers', '--vary', 'var.discount', '--over', '50']],
  ['gpu-tiers-depends', ['cost', 'examples/gpu-tiers', '--depends']],
  ['gpu-tiers-preset', ['check', 'examples/gpu-tiers', '--preset', 'Training']],
  ['gpu-tiers-odd-disk', ['cost', 'examples/gpu-tiers', '--param', 'disk=55']],
  ['state-only', ['cost', 'examples/state-only/workspace.tfstate.json']],
  ['all', ['check', '--fail-on', 'never', 'examples']],
  ['docs-sample', ['check', 'test/golden/docs-sample']],
  ['docs-sample-mended', ['check', 'test/golden/docs-sample-mended']],
]

describe('the report of', () => {
  test.each(RUNS)('%s is as recorded', async (name, argv) => {
    await expect(session(argv, await cli(argv))).toMatchFileSnapshot(join(GOLDEN, `${name}.txt`))
  })

  test.each(RUNS)('%s fits 80 columns', async (_name, argv) => {
    const { stdout } = await cli(argv)
    const tooLong = argv.includes('json')
      ? []
      : stdout.split('\n').filter(line => [...line].length > 80)
    expect(tooLong).toEqual([])
  })
})

async function report(...argv: readonly string[]): Promise<Report> {
  const { stdout } = await cli([...argv, '--format', 'json'])
  return JSON.parse(stdout)
}

describe('the JSON report', () => {
  test.each(RUNS)('of %s fits the published schema', async (_name, argv) => {
    const schema = JSON.parse(
      readFileSync(join(REPOSITORY, 'schemas', 'report.schema.json'), 'utf8'),
    )
    const validate = new Ajv2020({ allErrors: true }).compile(schema)
    const { stdout } = await cli([
      ...argv.filter(word => word !== '--format' && word !== 'json'),
      '--format',
      'json',
    ])
    expect(validate(JSON.parse(stdout)) || validate.errors).toBe(true)
  })

  test("has the documentation's numbers", async () => {
    const [template] = (await report('check', 'examples/docs-quota')).templates
    expect(template?.on).toMatchObject({ status: 'exact', credits: 30 })
    expect(template?.off).toMatchObject({ status: 'exact', credits: 10 })
    expect(template?.verdicts.map(({ user, budget, verdict }) => [user, budget, verdict])).toEqual([
      ['jill', 30, 'warn'],
      ['alex', 10, 'insufficient_quota'],
      ['jack', 50, 'ok'],
      ['sam', 30, 'warn'],
    ])
  })

  test("denies alex in Coder's own words, and says the way out", async () => {
    const [template] = (await report('check', 'examples/docs-quota')).templates
    expect(template?.verdicts.find(verdict => verdict.user === 'alex')?.denial).toEqual({
      error_code: 'INSUFFICIENT_QUOTA',
      error: 'workspace build failed: insufficient quota',
      title: 'Workspace quota reached',
      message: 'Coder could not create this workspace because your workspace quota is full.',
      next_steps: [
        'Delete a workspace you no longer need to free quota.',
        'Ask an administrator to raise your group quota allowance.',
      ],
      quota: { credits_consumed: 0, budget: 10 },
      unblock: {
        shortfall_credits: 20,
        stop: [],
        delete: [],
        raise: [
          { group: 'Frontend', from_credits: 10, to_credits: 30 },
          { group: 'Everyone', from_credits: 0, to_credits: 20 },
        ],
        join: [
          { group: 'Backend', quota_allowance: 20 },
          { group: 'Data', quota_allowance: 30 },
        ],
        texts: [
          'Raise the allowance of "Frontend" from 10 to 30, or of "Everyone" from 0 to 20.',
          'Join the group "Backend", which allows 20.',
        ],
      },
    })
  })

  test('is the same bytes twice', async () => {
    const argv = ['check', 'examples', '--format', 'json']
    expect(await cli(argv)).toEqual(await cli(argv))
  })
})
