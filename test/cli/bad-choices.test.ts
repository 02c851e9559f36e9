/** Forms that nobody means to make: each is told exactly, or honestly, and in the end as Terraform and the provider would. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cli, REPOSITORY } from '../support/cli.ts'
import { folderWith } from '../support/folder.ts'

const GOLDEN = join(REPOSITORY, 'test', 'golden', 'bad-choices')

const parameter = (name: string, body: string): string =>
  `data "coder_parameter" "${name}" {\n  name = "${name}"\n${body}}\n`
const number = (fallback: string, body = ''): string =>
  `  type    = "number"\n  default = ${fallback}\n${body}`
const option = (name: string, value: string): string =>
  `  option {\n    name  = "${name}"\n    value = "${value}"\n  }\n`
const bounds = (min: string, max: string): string =>
  `  validation {\n    min = ${min}\n    max = ${max}\n  }\n`
const metadata = (cost: string, more = ''): string =>
  `resource "coder_metadata" "m" {\n  count       = data.coder_workspace.me.start_count\n  resource_id = "x"\n  daily_cost  = ${cost}\n${more}}\ndata "coder_workspace" "me" {}\n`
const must = (condition: string, text: string): string =>
  `    precondition {\n      condition     = ${condition}\n      error_message = "${text}"\n    }\n`
const SIZE = 'data.coder_parameter.size.value'
const ALL_32_BITS = parameter('size', number('1', bounds('-2147483648', '2147483647')))

/** What Terraform 1.11 and the provider 2.19 say to them, where they end, is what the reports hold. */
const CASES: readonly (readonly [name: string, main: string])[] = [
  [
    'duplicate-options',
    `${parameter('size', number('1', `${option('One', '1')}${option('Two', '2')}${option('Too', '2')}`))}${metadata(SIZE)}`,
  ],
  ['self-reference', `${parameter('size', number(SIZE))}${metadata(SIZE)}`],
  [
    'circle',
    `${parameter('size', number('data.coder_parameter.other.value'))}${parameter('other', number(SIZE))}${metadata(SIZE)}`,
  ],
  ['contradictory-bounds', `${parameter('size', number('5', bounds('10', '3')))}${metadata(SIZE)}`],
  [
    'contradictory-conditions',
    `${parameter('size', number('5', bounds('1', '9')))}${metadata(SIZE, `  lifecycle {\n${must(`tonumber(${SIZE}) > 5`, 'More than 5 are needed.')}${must(`tonumber(${SIZE}) < 4`, 'Fewer than 4 are needed.')}  }\n`)}`,
  ],
  [
    'contradictory-regex',
    `${parameter('size', `  type    = "string"\n  default = "small"\n${option('Small', 'small')}${option('Large', 'large')}  validation {\n    regex = "^[0-9]+$"\n    error = "Digits are needed."\n  }\n`)}${metadata(`length(${SIZE})`)}`,
  ],
  [
    'unrelated-and-harmful',
    `${parameter('size', number('2', bounds('1', '4')))}${parameter('image', `  default = "ubuntu"\n${option('Ubuntu', 'ubuntu')}${option('Debian', 'debian')}${option('Alpine', 'alpine')}`)}resource "terraform_data" "other" {\n  input = { ubuntu = "24.04", debian = "13" }[data.coder_parameter.image.value]\n}\n${metadata(`10 * ${SIZE}`)}`,
  ],
  [
    'unrelated-and-endless',
    `${parameter('size', number('2', bounds('1', '4')))}${parameter('note', '  default = ""\n')}resource "terraform_data" "other" {\n  input = data.coder_parameter.note.value\n}\n${metadata(`10 * ${SIZE}`)}`,
  ],
  ['32-bits', `${ALL_32_BITS}${metadata(SIZE)}`],
  ['32-bits-doubled', `${ALL_32_BITS}${metadata(`2 * ${SIZE}`)}`],
  [
    '32-bits-bent',
    `${ALL_32_BITS}${metadata(`ceil(${SIZE} / 1000000) + (${SIZE} < 0 ? 5000 : 0)`)}`,
  ],
]

describe('the report on', () => {
  test.each(CASES)('%s', { timeout: 60_000 }, async (name, main) => {
    const { stdout, code } = await cli(['cost', 'form'], {
      cwd: folderWith({ 'form/main.tf': main }),
    })
    await expect(`${stdout}\nexit code ${code}\n`).toMatchFileSnapshot(join(GOLDEN, `${name}.txt`))
  })
})

test('a thousand options are counted, every one', { timeout: 120_000 }, async () => {
  const options = Array.from({ length: 1000 }, (_, at) => option(`Size ${at}`, String(at))).join('')
  const main = `${parameter('size', number('7', options))}${metadata(`3 * ${SIZE}`)}`
  const { stdout } = await cli(['cost', '.', '--format', 'json'], {
    cwd: folderWith({ 'main.tf': main }),
  })
  const { on } = JSON.parse(stdout).templates[0].space
  expect([on.lowest.credits, on.highest.credits, on.highest.witness]).toEqual([
    0,
    2997,
    { size: '999' },
  ])
  expect([on.valid, on.distribution.bins.length]).toEqual(['1000', 1000])
})
