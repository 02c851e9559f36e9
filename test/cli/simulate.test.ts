/** Scenarios from the command line: what is printed, what programs get, and how it ends. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SimulationReport } from '../../src/report/simulation/report.ts'
import { cli, REPOSITORY } from '../support/cli.ts'

const TEMPLATE = join(REPOSITORY, 'examples', 'docs-quota')
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'creditcheck-'))
})

afterAll(() => rmSync(folder, { recursive: true }))

const GROUPS = `
groups:
  - {name: Frontend, quota_allowance: 10, members: [jill, alex]}
  - {name: Backend, quota_allowance: 20, members: [jill, jack]}
  - {name: Data, quota_allowance: 30, members: [jack, sam]}
`
const TWO_OF_JILL = `
${GROUPS}
templates: {docker: {on: 30, off: 10}}
events:
  - {create: main, owner: jill, template: docker}
  - {stop: main}
  - {create: second, owner: jill, template: docker}
`

async function simulate(scenario: string, ...argv: readonly string[]) {
  writeFileSync(join(folder, 'scenario.yaml'), scenario)
  return cli(['simulate', 'scenario.yaml', ...argv], { cwd: folder })
}

async function simulated(scenario: string, ...argv: readonly string[]): Promise<SimulationReport> {
  const { stdout } = await simulate(scenario, ...argv, '--format', 'json')
  return JSON.parse(stdout)
}

function schema(name: string): object {
  return JSON.parse(readFileSync(join(REPOSITORY, 'schemas', `${name}.schema.json`), 'utf8'))
}

describe('simulate', () => {
  test('prints a line an event, the end, and the way around the first refusal', async () => {
    const { stdout, code } = await simulate(TWO_OF_JILL)
    expect(code).toBe(1)
    expect(stdout).toBe(
      `scenario.yaml
  1 + create jill/main    0 used + 30 = 30 ≤ 30
  2 + stop jill/main      0 used + 10 = 10 ≤ 30
  3 x create jill/second  10 used + 30 = 40 > 30

  In the end
    jill  10 of 30 credits
    alex   0 of 10 credits
    jack   0 of 50 credits
    sam    0 of 30 credits

  First refused is event 3, create jill/second (scenario.yaml:12): 10 used + 30
  = 40 > 30.
  Any one of these avoids it:
    Delete "main": frees 10 credits.
    Raise the allowance of "Frontend" from 10 to 20, or of "Backend" from 20 to
      30, or of "Everyone" from 0 to 10.
  Every build passes with higher budgets: jill by 10.

3 events, 1 of 3 builds refused
`,
    )
  })

  test('prices templates that the scenario does not price, by path and by configured name', async () => {
    writeFileSync(join(folder, 'creditcheck.yaml'), 'quota: quota.yaml\n')
    writeFileSync(join(folder, 'quota.yaml'), GROUPS)
    const report = await simulated(`
events:
  - {create: main, owner: jill, template: "${TEMPLATE}"}
  - {stop: main}
`)
    expect(report.events.map(event => event.arithmetic)).toEqual([
      '0 used + 30 = 30 ≤ 30',
      '0 used + 10 = 10 ≤ 30',
    ])
    expect(report.templates).toEqual([
      {
        name: TEMPLATE,
        source: 'analysis',
        on: { low: 30, high: 30 },
        off: { low: 10, high: 10 },
      },
    ])
    expect(report.quota).toEqual(['quota.yaml'])
    rmSync(join(folder, 'creditcheck.yaml'))
  })

  test('answers what if, and says what would end otherwise', async () => {
    const report = await simulated(TWO_OF_JILL, '--set-allowance', 'Backend=30')
    expect(report.what_if).toEqual({
      allowances: [{ group: 'Backend', organization: 'coder', from_credits: 20, to_credits: 30 }],
      changed: [{ event: 3, before: 'insufficient_quota', after: 'ok' }],
    })
    expect(report.first_refusal).toBe(null)
    const worse = await simulated(TWO_OF_JILL, '--set-allowance', 'coder/Backend=19')
    expect(worse.what_if?.changed).toEqual([
      { event: 1, before: 'ok', after: 'insufficient_quota' },
    ])
    expect((await simulate(TWO_OF_JILL, '--set-allowance', 'Everyone=10')).code).toBe(0)
  })

  test('what if holds against a budget that Coder stated', async () => {
    const stated = `${GROUPS}
quotas: [{user: sam, budget: 35, credits_consumed: 5}]
events: [{create: main, owner: sam, cost: 35}]
`
    const report = await simulated(stated, '--set-allowance', 'Data=35')
    expect(report.events[0]?.arithmetic).toBe('5 used + 35 = 40 ≤ 40')
    expect(report.what_if?.changed).toEqual([
      { event: 1, before: 'insufficient_quota', after: 'ok' },
    ])
  })

  test('reports events that cannot happen at their lines, and goes on', async () => {
    const report = await simulated(`${TWO_OF_JILL}
  - {start: nothing}
  - {create: main, owner: jill, template: dockr}
  - {create: main, owner: jill, cost: 5}
`)
    expect(report.events).toHaveLength(3)
    expect(report.findings.map(({ code, location }) => [location?.line, code])).toEqual([
      [14, 'quota/no-such-workspace'],
      [15, 'quota/no-such-template'],
      [16, 'quota/workspace-exists'],
    ])
    expect(report.findings[1]?.message).toContain('did you mean "docker"?')
  })

  test.each([
    ['a misspelt group', ['--set-allowance', 'Dat=3'], 'did you mean "Data"?'],
    ['an allowance that is no number', ['--set-allowance', 'Data=x'], 'whole credits'],
    ['an allowance beyond 32 bits', ['--set-allowance', 'Data=2147483648'], 'whole credits'],
    ['two scenarios', ['other.yaml'], 'one scenario'],
  ])('%s cannot be used', async (_name, argv, message) => {
    const { code, stderr, stdout } = await simulate(TWO_OF_JILL, ...argv)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
  })

  test('a scenario that is none cannot be used', async () => {
    const { code, stderr } = await simulate('groups: []\n')
    expect(code).toBe(2)
    expect(stderr).toContain('"events"')
    expect((await cli(['simulate', 'nowhere.yaml'], { cwd: folder })).code).toBe(2)
  })

  test('never fails when told not to', async () => {
    expect((await simulate(TWO_OF_JILL, '--fail-on', 'never')).code).toBe(0)
  })

  test('gives programs what the schema says', async () => {
    const ajv = new Ajv2020({ allErrors: true, schemas: [schema('report')] })
    const validate = ajv.compile(schema('simulation'))
    const report = await simulated(
      `${TWO_OF_JILL}
  - {start: nothing}
  - {set_allowance: Data, quota_allowance: 50}
  - {set_licensed: false}
  - {delete: main, outcome: fail_before_commit}
`,
      '--set-allowance',
      'Backend=30',
    )
    expect(validate(report) || validate.errors).toBe(true)
    expect(validate(await simulated(TWO_OF_JILL)) || validate.errors).toBe(true)
  })
})
