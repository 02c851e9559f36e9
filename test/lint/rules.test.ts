/** Each rule on a template that is well made but for one mistake, and on the one without. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../../src/catalogue.ts'
import { ruleMessages } from '../../src/lint/rule-messages.ts'
import type { FindingReport } from '../../src/report/finding.ts'
import type { Report } from '../../src/report/report.ts'
import { cli } from '../support/cli.ts'
import { folderWith } from '../support/folder.ts'

const FOLDER = join(import.meta.dirname, 'well-made')
const PATHS = ['main.tf', 'modules/cache/main.tf', 'quota.yaml', 'creditcheck.yaml'] as const
const WELL_MADE = new Map(PATHS.map(path => [path, readFileSync(join(FOLDER, path), 'utf8')]))

/** Texts that are in a file once, and what stands there instead. */
type Edits = Readonly<Record<string, string>>

function spoilt(edits: Edits): Readonly<Record<string, string>> {
  const files = new Map<string, string>(WELL_MADE)
  for (const [from, to] of Object.entries(edits)) {
    const [found, ...more] = [...files].filter(([, each]) => each.split(from).length === 2)
    if (found === undefined || more.length > 0) throw new Error(`not there once: ${from}`)
    const [path, text] = found
    files.set(
      path,
      text.replace(from, () => to),
    )
  }
  return Object.fromEntries(files)
}

async function findingsIn(
  files: Readonly<Record<string, string>>,
  command = 'check',
): Promise<readonly FindingReport[]> {
  const { stdout, stderr } = await cli([command, '.', '--format', 'json'], {
    cwd: folderWith(files),
  })
  if (stdout === '') throw new Error(stderr)
  const report: Report = JSON.parse(stdout)
  return report.findings
}

function line({ location }: FindingReport, files: Readonly<Record<string, string>>): string {
  const text = files[location?.path.replace(/^.*?(?=main\.tf|modules|quota)/, '') ?? ''] ?? ''
  return text.split('\n')[(location?.line ?? 0) - 1]?.trim() ?? ''
}

/** A mistake: what it is called, what makes it, what the remark says and at which line. */
interface Mistake {
  readonly code: string
  readonly edits: Edits
  readonly says: string
  readonly at: string
}

const GATED_HOME = {
  'resource "coder_metadata" "home" {':
    'resource "coder_metadata" "home" {\n  count = data.coder_workspace.me.start_count',
}
const UNGATED_POD = `resource "coder_metadata" "pod" {
  count       = data.coder_workspace.me.start_count
  resource_id = kubernetes_pod.main[0].id`

const MISTAKES: readonly Mistake[] = [
  {
    code: 'lint/no-cost',
    edits: {
      '  daily_cost  = ceil(local.home_cost)\n': '',
      '  daily_cost  = local.compute_cost\n': '',
      '  daily_cost  = 1\n': '',
    },
    says: 'with "kubernetes_persistent_volume_claim.home", "kubernetes_pod.main" and "module.cache.kubernetes_persistent_volume_claim.cache" costs 0 credits',
    at: 'resource "kubernetes_persistent_volume_claim" "home" {',
  },
  {
    code: 'lint/cost-on-agent',
    edits: { 'resource_id = kubernetes_pod.main[0].id': 'resource_id = coder_agent.main.id' },
    says: '"coder_metadata.pod" puts its cost on "coder_agent.main"',
    at: 'resource_id = coder_agent.main.id',
  },
  {
    code: 'lint/cost-on-agent',
    edits: { 'resource_id = kubernetes_pod.main[0].id': 'resource_id = coder_app.code.id' },
    says: '"coder_metadata.pod" puts its cost on "coder_app.code"',
    at: 'resource_id = coder_app.code.id',
  },
  {
    code: 'lint/attachment-differs',
    edits: {
      '    value = "${data.coder_parameter.home_disk_size.value} GiB"':
        '    value = "port ${random_integer.port.result}, ${join(",", kubernetes_pod.main[*].id)}"',
    },
    says: 'Coder shows "coder_metadata.home" with "kubernetes_pod.main", not with "kubernetes_persistent_volume_claim.home"',
    at: 'resource_id = kubernetes_persistent_volume_claim.home.id',
  },
  {
    code: 'lint/counted-module',
    edits: { 'source = "./modules/cache"': 'source = "./modules/cache"\n  count  = 1' },
    says: '"module.cache.coder_metadata.cache" is in "module.cache", which has "count" or "for_each"',
    at: 'resource "coder_metadata" "cache" {',
  },
  {
    code: 'lint/counted-module',
    edits: {
      'source = "./modules/cache"': 'source = "./modules/cache"\n  count  = 1',
      'resource "coder_metadata" "cache" {\n  resource_id = kubernetes_persistent_volume_claim.cache.id\n  daily_cost  = 1\n}':
        'output "id" {\n  value = kubernetes_persistent_volume_claim.cache.id\n}',
      'module "cache" {':
        'resource "coder_metadata" "cache" {\n  resource_id = module.cache[0].id\n  daily_cost  = 1\n}\n\nmodule "cache" {',
    },
    says: '"coder_metadata.cache" is for a resource in "module.cache"',
    at: 'resource "coder_metadata" "cache" {',
  },
  {
    code: 'lint/stop-not-cheaper',
    edits: {
      [UNGATED_POD]:
        'resource "coder_metadata" "pod" {\n  resource_id = try(kubernetes_pod.main[0].id, "")',
    },
    says: 'A stopped workspace costs as much as a running one, 6 credits',
    at: 'daily_cost  = ceil(local.home_cost)',
  },
  {
    code: 'lint/stop-not-cheaper',
    edits: {
      [UNGATED_POD]:
        'resource "coder_metadata" "pod" {\n  count       = 1 - data.coder_workspace.me.start_count\n  resource_id = kubernetes_persistent_volume_claim.home.id',
      'resource "coder_metadata" "home" {':
        'resource "coder_metadata" "home" {\n  count = data.coder_workspace.me.start_count',
    },
    says: 'more (5 credits) than a running one (2)',
    at: 'daily_cost  = local.compute_cost',
  },
  {
    code: 'lint/free-when-stopped',
    edits: {
      'resource_id = kubernetes_persistent_volume_claim.home.id\n  daily_cost  = ceil(local.home_cost)':
        'resource_id = kubernetes_persistent_volume_claim.home.id',
      '  daily_cost  = 1\n': '',
      'resource "coder_metadata" "home" {':
        'resource "coder_metadata" "home" {\n  count = data.coder_workspace.me.start_count',
      'resource "coder_metadata" "cache" {': 'resource "coder_metadata" "cache" {\n  count = 0',
    },
    says: 'costs nothing instead of 4 credits although "kubernetes_persistent_volume_claim.home" and "module.cache.kubernetes_persistent_volume_claim.cache" stay',
    at: 'resource "kubernetes_persistent_volume_claim" "home" {',
  },
  {
    code: 'lint/cost-ends-early',
    edits: GATED_HOME,
    says: '"coder_metadata.home" is gone when the workspace stops, and with it 1 credit; "kubernetes_persistent_volume_claim.home", which it is for, stays',
    at: 'daily_cost  = ceil(local.home_cost)',
  },
  {
    code: 'lint/cost-outlives',
    edits: {
      [UNGATED_POD]:
        'resource "coder_metadata" "pod" {\n  resource_id = try(kubernetes_pod.main[0].id, "")',
    },
    says: '"coder_metadata.pod" charges 4 credits while the workspace is stopped; "kubernetes_pod.main", which it is for, is gone',
    at: 'daily_cost  = local.compute_cost',
  },
  {
    code: 'lint/option-without-price',
    edits: { '    a100 = 60\n': '' },
    says: 'The option "a100" of "gpu" has no price here and falls to the default 0; "none" and "t4" have one',
    at: 'option {',
  },
  {
    code: 'lint/option-without-price',
    edits: {
      '    a100 = 60\n': '',
      'lookup(local.gpu_price, data.coder_parameter.gpu.value, 0)':
        'try(local.gpu_price[data.coder_parameter.gpu.value], 5)',
    },
    says: 'The option "a100" of "gpu" has no price here and falls to the default 5',
    at: 'option {',
  },
  {
    code: 'lint/option-refused',
    edits: {
      '    a100 = 60\n': '',
      'lookup(local.gpu_price, data.coder_parameter.gpu.value, 0)':
        'local.gpu_price[data.coder_parameter.gpu.value]',
    },
    says: 'With "a100" for "gpu", and all else by default, there is no build: The key names no element',
    at: 'option {',
  },
  {
    code: 'lint/option-refused',
    edits: {
      'name      = "coder-${data.coder_workspace.me.id}"':
        'name      = "coder-${{ none = "a", t4 = "b" }[data.coder_parameter.gpu.value]}"',
    },
    says: 'With "a100" for "gpu", and all else by default, there is no build: The key names no element',
    at: 'option {',
  },
  {
    code: 'lint/option-refused',
    edits: { 'ceil(local.home_cost)': 'local.home_cost' },
    says: 'With "11" for "home_disk_size", and all else by default, there is no build: Attribute must be a whole number, got 1.1.',
    at: 'name    = "home_disk_size"',
  },
  {
    code: 'lint/option-refused',
    edits: {
      'module "cache" {':
        'resource "coder_metadata" "more" {\n  count       = data.coder_parameter.gpu.value == "a100" ? 1 : 0\n  resource_id = kubernetes_persistent_volume_claim.home.id\n  daily_cost  = 5\n}\n\nmodule "cache" {',
    },
    says: 'With "a100" for "gpu", and all else by default, Coder fails the build: Two "coder_metadata" attach to "kubernetes_persistent_volume_claim.home"',
    at: 'option {',
  },
  {
    code: 'lint/preset-fails',
    edits: {
      'ceil(local.home_cost)': 'local.home_cost',
      '(data.coder_parameter.home_disk_size.name) = "20"':
        '(data.coder_parameter.home_disk_size.name) = "25"',
    },
    says: 'There is no build from the preset "Small": Attribute must be a whole number, got 2.5.',
    at: 'data "coder_workspace_preset" "small" {',
  },
  {
    code: 'lint/preset-refused',
    edits: {
      '(data.coder_parameter.home_disk_size.name) = "20"':
        '(data.coder_parameter.home_disk_size.name) = "200"',
    },
    says: 'The preset "Small" sets "home_disk_size" to "200", which the parameter refuses: "Invalid parameter value according to \'validation\' block: value 200 is more than the maximum 80".',
    at: 'data "coder_workspace_preset" "small" {',
  },
  {
    code: 'lint/preset-refused',
    edits: {
      '(data.coder_parameter.cpu.name)            = "2"':
        '(data.coder_parameter.cpu.name)            = "16"',
    },
    says: 'The preset "Small" sets "cpu" to "16", which the parameter refuses: "Value must be a valid option',
    at: 'data "coder_workspace_preset" "small" {',
  },
  {
    code: 'lint/preset-over-budget',
    edits: {
      '(data.coder_parameter.cpu.name)            = "2"':
        '(data.coder_parameter.gpu.name)            = "a100"',
      '    a100 = 60\n': '    a100 = 600\n',
    },
    says: 'Nobody can start the preset "Small": it needs 607 credits, and the largest budget is 90.',
    at: 'data "coder_workspace_preset" "small" {',
  },
  {
    code: 'lint/cheapest-over-budget',
    edits: {
      '(local.is_large ? 8 : 4)': '(local.is_large ? 800 : 400)',
      'max       = 80': 'max       = 20',
    },
    says: 'The cheapest of all 66 choices needs 402 credits, and the largest budget is 90',
    at: 'daily_cost  = ceil(local.home_cost)',
  },
  {
    code: 'lint/negative-cost',
    edits: { 'daily_cost  = 1\n': 'daily_cost  = -1\n' },
    says: '"module.cache.coder_metadata.cache" costs -1 credits: Coder subtracts it',
    at: 'daily_cost  = -1',
  },
  {
    code: 'lint/negative-cost',
    edits: { 't4   = 20': 't4   = -20' },
    says: '"coder_metadata.pod" costs -16 credits with "t4" for "gpu"',
    at: 'daily_cost  = local.compute_cost',
  },
  {
    code: 'lint/cost-overflow',
    edits: { 'a100 = 60': 'a100 = 6000000000' },
    says: '"coder_metadata.pod" costs 6000000004 credits with "a100" for "gpu", more than the 32 bits that Coder keeps: it charges 1705032708.',
    at: 'daily_cost  = local.compute_cost',
  },
  {
    code: 'lint/cost-overflow',
    edits: {
      'daily_cost  = 1\n': 'daily_cost  = 2147483647\n',
    },
    says: 'All costs together are 2147483652 credits, more than the 32 bits that Coder keeps: it charges -2147483644.',
    at: 'daily_cost  = ceil(local.home_cost)',
  },
  {
    code: 'lint/cost-known-after-apply',
    edits: { 'daily_cost  = local.compute_cost': 'daily_cost  = random_integer.port.result' },
    says: 'Terraform does not know the cost of "coder_metadata.pod" at a first start',
    at: 'daily_cost  = random_integer.port.result',
  },
  {
    code: 'lint/cost-ignores-size',
    edits: { '(local.is_large ? 8 : 4)': '4' },
    says: '"cpu" decides about "kubernetes_pod.main", yet a workspace costs 6 credits with each of "2" and "4".',
    at: 'name         = "cpu"',
  },
  {
    code: 'lint/text-against-number',
    edits: { 'data.coder_parameter.cpu.value == "4"': 'data.coder_parameter.cpu.value == 4' },
    says: '"data.coder_parameter.cpu.value" is a text and never equal to 4',
    at: 'is_large     = data.coder_parameter.cpu.value == 4',
  },
  {
    code: 'lint/unbounded-cost',
    edits: { '    max       = 80\n': '' },
    says: 'Nothing bounds "home_disk_size", on which the cost hangs: with 1000000 a workspace costs 100005 credits.',
    at: 'name    = "home_disk_size"',
  },
  {
    code: 'lint/ignored-cost-changes',
    edits: {
      'daily_cost  = local.compute_cost\n':
        'daily_cost  = local.compute_cost\n\n  lifecycle {\n    ignore_changes = [item, daily_cost]\n  }\n',
    },
    says: '"coder_metadata.pod" ignores changes of "daily_cost"',
    at: 'ignore_changes = [item, daily_cost]',
  },
  {
    code: 'lint/ignored-cost-changes',
    edits: {
      'daily_cost  = local.compute_cost\n':
        'daily_cost  = local.compute_cost\n\n  lifecycle {\n    ignore_changes = all\n  }\n',
    },
    says: '"coder_metadata.pod" ignores changes of everything',
    at: 'resource "coder_metadata" "pod" {',
  },
  {
    code: 'lint/groups-add-up',
    edits: { '[ben]': '[ben, ana]' },
    says: '"ana" may spend 130 credits in "coder", more than any one group allows: Data 40 + Platform 90.',
    at: '- name: Platform',
  },
]

describe('a template without a mistake', () => {
  test.each(['check', 'cost'])('is not remarked on by %s', async command => {
    expect(await findingsIn(Object.fromEntries(WELL_MADE), command)).toEqual([])
  })
})

describe('a mistake', () => {
  test.each(MISTAKES.map((mistake, at) => [mistake.code, at, mistake] as const))(
    '%s (%i) is told once, with its place',
    async (code, _at, { edits, says, at }) => {
      const files = spoilt(edits)
      const found = (await findingsIn(files)).filter(each => each.code === code)
      expect(found.map(({ message }) => message)).toEqual([expect.stringContaining(says)])
      expect(found.map(each => line(each, files))).toEqual([at])
      expect(found[0]?.severity).toBe(catalogue().get(code)?.severity)
      expect(found[0]?.help).not.toBeNull()
    },
  )

  test('of every kind is tried', () => {
    const codes = new Set(MISTAKES.map(({ code }) => code))
    expect([...codes].sort()).toEqual(Object.keys(ruleMessages).sort())
  })
})

/** What looks like a mistake and is none, or cannot be told. */
const INNOCENT: readonly (readonly [code: string, why: string, edits: Edits])[] = [
  [
    'lint/cost-ends-early',
    'a stop scales the resource down',
    {
      ...GATED_HOME,
      'name      = "coder-${data.coder_workspace.me.id}-home"':
        'name      = "home-${data.coder_workspace.me.start_count}"',
    },
  ],
  ['lint/option-without-price', 'the option means nothing of it', { '    none = 0\n': '' }],
  [
    'lint/option-without-price',
    'the list names exceptions',
    {
      '    none = 0\n': '',
      '    t4   = 20\n': '',
      '    name  = "NVIDIA T4"': '    name  = "NVIDIA L4"',
      '    value = "t4"': '    value = "l4"',
      '    name  = "None"': '    name  = "NVIDIA T4"',
      '    value = "none"': '    value = "t4"',
      'default      = "none"': 'default      = "t4"',
    },
  ],
  [
    'lint/option-refused',
    'the lookup is guarded',
    {
      '    a100 = 60\n': '',
      'lookup(local.gpu_price, data.coder_parameter.gpu.value, 0)':
        '(data.coder_parameter.gpu.value == "a100" ? 60 : local.gpu_price[data.coder_parameter.gpu.value])',
    },
  ],
  [
    'lint/option-refused',
    'another parameter decides about the bounds',
    { 'min       = 10': 'min       = data.coder_parameter.cpu.value == "4" ? 20 : 10' },
  ],
  [
    'lint/unbounded-cost',
    'the template bounds it itself',
    { '    max       = 80\n': '', 'ceil(local.home_cost)': 'min(8, ceil(local.home_cost))' },
  ],
  [
    'lint/preset-refused',
    "the preset's other values move the bounds",
    {
      'max       = 80': 'max       = data.coder_parameter.cpu.value == "4" ? 400 : 80',
      '(data.coder_parameter.cpu.name)            = "2"':
        '(data.coder_parameter.cpu.name)            = "4"',
      '(data.coder_parameter.home_disk_size.name) = "20"':
        '(data.coder_parameter.home_disk_size.name) = "200"',
    },
  ],
  [
    'lint/cost-ignores-size',
    'one of the values costs something else',
    { '(local.is_large ? 8 : 4)': '(data.coder_parameter.cpu.value == "4" ? 5 : 4)' },
  ],
  [
    'lint/no-cost',
    'a module is not there that may hold it',
    {
      '  daily_cost  = ceil(local.home_cost)\n': '',
      '  daily_cost  = local.compute_cost\n': '',
      'source = "./modules/cache"': 'source = "git::https://example.com/cache.git"',
    },
  ],
  [
    'lint/negative-cost',
    'the cost is not known',
    {
      'daily_cost  = 1\n': 'daily_cost  = -var.price\n',
      'variable "name" {\n  type = string\n}':
        'variable "name" {\n  type = string\n}\nvariable "price" {\n  type = number\n}',
      'name   = "coder-${data.coder_workspace.me.id}-cache"':
        'name   = "cache"\n  price  = var.price',
      'variable "namespace" {': 'variable "price" {\n  type = number\n}\nvariable "namespace" {',
    },
  ],
]

describe('what is no mistake', () => {
  test.each(INNOCENT)('%s: %s', async (code, _why, edits) => {
    const codes = (await findingsIn(spoilt(edits))).map(each => each.code)
    expect(codes).not.toContain(code)
    expect(codes.filter(each => /^(?:eval|hcl|module\/(?!not-installed)|plan)/.test(each))).toEqual(
      [],
    )
  })
})
