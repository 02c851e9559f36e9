/** Quota judges every choice of the form, not only the default. */
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/report/report.ts'
import type { VerdictReport } from '../../src/report/verdict.ts'
import { cli } from '../support/cli.ts'
import { folderWith } from '../support/folder.ts'

const size = (fallback: string): string => `data "coder_parameter" "size" {
  name = "size"
  type = "string"
  ${fallback}
  option {
    name  = "Small"
    value = "small"
  }
  option {
    name  = "Medium"
    value = "medium"
  }
  option {
    name  = "Large"
    value = "large"
  }
}
`
const cost = (expression: string): string => `resource "coder_metadata" "m" {
  resource_id = "x"
  daily_cost  = ${expression}
}
`
const PRICED = `${size('default = "medium"')}${cost('{ small = 4, medium = 10, large = 31 }[data.coder_parameter.size.value]')}`
const quota = (allowances: Readonly<Record<string, number>>): string =>
  `groups:\n${Object.entries(allowances)
    .map(
      ([name, allowance]) =>
        `  - {name: ${name}, quota_allowance: ${allowance}, members: [u${name}]}\n`,
    )
    .join('')}`

async function verdicts(
  command: 'check' | 'cost',
  main: string,
  quotaFile: string,
  ...more: readonly string[]
): Promise<readonly VerdictReport[]> {
  const cwd = folderWith({ 't/main.tf': main, 'quota.yaml': quotaFile })
  const { stdout } = await cli(
    [command, 't', '--quota', 'quota.yaml', '--format', 'json', ...more],
    { cwd },
  )
  const report: Report = JSON.parse(stdout)
  return report.templates[0]?.verdicts ?? []
}

const brief = ({ verdict, choices }: VerdictReport): readonly unknown[] => [
  verdict,
  choices?.fit,
  choices?.fitting_least ?? null,
  choices?.fits_with?.credits ?? null,
  choices?.refused_with?.credits ?? null,
]

describe('each budget', () => {
  const budgets = quota({ A: 3, B: 4, C: 10, D: 30, E: 31 })

  test('is held against all choices that are counted', async () => {
    const found = await verdicts('cost', PRICED, budgets)
    expect(found.map(brief)).toEqual([
      ['insufficient_quota', 'none', '0', null, 4],
      ['insufficient_quota', 'some', '1', 4, 10],
      ['warn', 'some', '2', 4, 31],
      ['ok', 'some', '2', 4, 31],
      ['ok', 'all', '3', 4, null],
    ])
    expect(found.map(({ text }) => text)).toEqual([
      'cannot start one: needs 10. No choice of the form fits: the cheapest needs 4. Raise the allowance of "A" from 3 to 10, or of "Everyone" from 0 to 7.',
      'cannot start one: needs 10. Fits with size = "small": 4 credits; 1 of 3 choices fits. Raise the allowance of "B" from 4 to 10, or of "Everyone" from 0 to 6.',
      'one workspace takes all of it; allow 20 for a second. Refused from 31 credits on, as with size = "large"; 2 of 3 choices fit.',
      '3 one after another, 3 running at a time. Refused from 31 credits on, as with size = "large"; 2 of 3 choices fit.',
      '3 one after another, 3 running at a time',
    ])
  })

  test('is held against the cheapest and the dearest choice where they are not counted', async () => {
    const found = await verdicts('check', PRICED, budgets)
    expect(found.map(brief)).toEqual([
      ['insufficient_quota', 'none', null, null, 4],
      ['insufficient_quota', 'some', null, 4, 31],
      ['warn', 'some', null, 4, 31],
      ['ok', 'some', null, 4, 31],
      ['ok', 'all', null, 4, null],
    ])
    expect(found[2]?.text).toBe(
      'one workspace takes all of it; allow 20 for a second. The dearest choice is refused: 31 credits.',
    )
  })

  test('is held against what is left to choose', async () => {
    const found = await verdicts('cost', PRICED, budgets, '--param', 'size=large')
    expect(found[3]?.choices).toBeUndefined()
  })
})

test('a choice that costs nothing fits whatever is left', async () => {
  const main = `${size('default = "medium"')}${cost('{ small = 0, medium = 10, large = 31 }[data.coder_parameter.size.value]')}`
  const over = `${quota({ A: 5 })}workspaces:\n  - {owner: uA, name: w, cost: 50}\n`
  const [found] = await verdicts('cost', main, over)
  expect(found?.choices).toMatchObject({
    fit: 'some',
    fitting_least: '1',
    fits_with: { credits: 0 },
  })
})

test('a default that has no plan leaves the others', async () => {
  const main = `${size('default = "medium"')}${cost('{ small = 4, large = 31 }[data.coder_parameter.size.value]')}`
  const [found] = await verdicts('cost', main, quota({ A: 5 }))
  expect(found?.verdict).toBe('plan_error')
  expect(found?.text).toBe(
    'no build: Terraform refuses the plan. Fits with size = "small": 4 credits; 1 of 2 valid choices fits.',
  )
})

test('of a parameter that has to be chosen all choices are told', async () => {
  const main = `${size('')}${cost('{ small = 4, medium = 10, large = 31 }[data.coder_parameter.size.value]')}`
  const found = await verdicts('cost', main, quota({ A: 5, B: 40 }))
  expect(found.map(brief)).toEqual([
    ['unknown', 'some', '1', 4, 10],
    ['ok', 'all', '3', 4, null],
  ])
  expect(found[0]?.text).toMatch(/\. Fits with size = "small": 4 credits; 1 of 3 choices fits\.$/)
})

test('what is not bounded is not known', async () => {
  const main = `data "coder_parameter" "n" {
  name    = "n"
  type    = "number"
  default = 1
}
${cost('data.coder_parameter.n.value')}`
  const found = await verdicts('cost', main, quota({ A: 5 }))
  expect(found[0]?.choices).toMatchObject({
    fit: 'unknown',
    choices: null,
    fits_with: { credits: 1 },
  })
  expect(found[0]?.text).toMatch(/Whether every other choice fits is not known\.$/)
})

test('prices that hang on the owner are those of each', async () => {
  const main = `data "coder_workspace_owner" "me" {}
${size('default = "medium"')}${cost('{ small = 4, medium = 10, large = 31 }[data.coder_parameter.size.value] / (contains(data.coder_workspace_owner.me.groups, "A") ? 1 : 2) * 2')}`
  const found = await verdicts('cost', main, quota({ A: 20, B: 20 }))
  expect(found.map(brief)).toEqual([
    ['warn', 'some', '2', 8, 62],
    ['ok', 'some', '2', 4, 31],
  ])
})

test('of many who are alike it is told once', async () => {
  const names = Array.from({ length: 60 }, (_, at) => `u${at}`).join(', ')
  const found = await verdicts(
    'cost',
    PRICED,
    `groups: [{name: All, quota_allowance: 30, members: [${names}]}]\n`,
  )
  expect(found.map(brief)).toEqual([['ok', 'some', '2', 4, 31]])
  expect(found[0]?.text).toBe(
    '3 one after another, 3 running at a time. Refused from 31 credits on, as with size = "large"; 2 of 3 choices fit.',
  )
})
