/** Small differences from Terraform 1.11 with the real providers that `npm run fuzz:configurations` found. */
import { describe, expect, test } from 'vitest'
import { buildChain, buildOnOff } from '../../src/coder/builds.ts'
import { startContext } from '../../src/coder/context.ts'
import { startAgain, stopAfter } from '../../src/coder/contexts.ts'
import { memoryFiles } from '../support/plan-folder.ts'
import { onOff, started, templateOf } from '../support/template.ts'

const metadata = (cost: string): string =>
  `resource "coder_metadata" "m" {\nresource_id = "x"\ndaily_cost = ${cost}\n}\n`

test('an option of nothing but empty texts has not even these', () => {
  const parameter = `data "coder_parameter" "p" {\nname = "p"\ndefault = ""\noption {\nname = "a"\nvalue = "a"\n}\noption {\nname = ""\nvalue = ""\n}\n}\n`
  const cost = '[for o in data.coder_parameter.p.option : o.icon == null ? 1 : 0][1]'
  const { total } = started(`${parameter}${metadata(cost)}`).cost
  expect(total).toEqual({ status: 'exact', credits: 1 })
})

test('what the metadata of an agent leaves out is empty once it is applied', () => {
  const agent =
    'resource "coder_agent" "a" {\narch = "amd64"\nos = "linux"\nmetadata {\nkey = "a"\nscript = "a"\ninterval = 5\ntimeout = 5\n}\n}\n'
  const cost = 'coder_agent.a.metadata[0].order == 0 ? 2 : 1'
  const { on, off } = onOff(`${agent}${metadata(cost)}`)
  expect([on.cost.total, off.cost.total]).toEqual([
    { status: 'exact', credits: 1 },
    { status: 'exact', credits: 2 },
  ])
})

describe('the state of another configuration', () => {
  const read = (config: string): string =>
    `data "terraform_remote_state" "o" {\nbackend = "local"\nconfig = {\n${config}\n}\n}\n${metadata('5')}`

  test('that is not in the template cannot be read', () => {
    const files = memoryFiles([])
    const base = templateOf(read('path = "other.tfstate"'))
    const { on } = buildOnOff(
      { ...base, capabilities: { ...base.capabilities, files } },
      startContext(),
    )
    expect(on.diagnostics).toMatchObject([
      { code: 'plan/provider-problem', args: { summary: 'Unable to find remote state' } },
    ])
  })

  test.each([
    ['nothing', '', 'There is no backend type named "nothing".'],
    [
      'local',
      'pth = "x"',
      'The given configuration is not valid for backend "local": unexpected attribute "pth".',
    ],
  ])('cannot be asked for like that: %s { %s }', (backend, config, detail) => {
    const block = read(config).replace('"local"', `"${backend}"`)
    expect(started(block).diagnostics).toMatchObject([{ args: { detail } }])
  })

  test.each(['', 'path = "terraform.tfstate"'])('that may be there is not seen: %s', config => {
    expect(started(read(config)).cost.total).toEqual({ status: 'exact', credits: 5 })
  })
})

test('with a count from an override each key means nothing, even where there is no instance', () => {
  const block = `resource "terraform_data" "d" {\nfor_each = { a = 1 }\ninput = each.key\n}\n`
  const over = 'resource "terraform_data" "d" {\ncount = 0\n}\n'
  const template = templateOf(`${block}${metadata('5')}`, {}, { 'x_override.tf': over })
  const { on } = buildOnOff(template, startContext())
  expect(on.diagnostics).toMatchObject([{ code: 'module/each-outside' }])
})

test('a template may call its variables as types are called', () => {
  const files = memoryFiles([['x.tftpl', '${number}${string}${bool}${any}']])
  const base = templateOf(
    metadata('templatefile("x.tftpl", { number = 1, string = "2", bool = 3, any = 4 })'),
  )
  const { on } = buildOnOff(
    { ...base, capabilities: { ...base.capabilities, files } },
    startContext(),
  )
  expect(on.cost.total).toEqual({ status: 'exact', credits: 1234 })
})

describe('what is ephemeral', () => {
  const variable = 'variable "e" {\nephemeral = true\ndefault = ["https://x.example.com"]\n}\n'

  test.each([
    ['the configuration of a provider', 'provider "coder" {\nurl = var.e[0]\n}\n'],
    ['an ephemeral resource', 'ephemeral "random_password" "p" {\nlength = length(var.e[0])\n}\n'],
    [
      'a provisioner',
      'resource "terraform_data" "d" {\nprovisioner "local-exec" {\ncommand = var.e[0]\n}\n}\n',
    ],
  ])('may be in %s', (_, block) => {
    const { total } = started(`${variable}${block}${metadata('5')}`).cost
    expect(total).toEqual({ status: 'exact', credits: 5 })
  })

  test('may not decide how many blocks there are', () => {
    const item = 'dynamic "item" {\nfor_each = var.e\ncontent {\nkey = "a"\n}\n}\n'
    const tag = `resource "coder_metadata" "t" {\nresource_id = "x"\n${item}}\n`
    expect(started(`${variable}${tag}`).diagnostics).toMatchObject([
      { code: 'plan/ephemeral-argument', args: { name: 'item' } },
    ])
  })
})

test.each([
  ['>= 99', 'assumed'],
  ['> 3.3.1, < 4', 'assumed'],
  ['~> 3.0', 'exact'],
  ['3.1.0', 'exact'],
])('that there is a version %s of a small provider is %s', (version, status) => {
  const required = `terraform {\nrequired_providers {\nnull = {\nsource = "hashicorp/null"\nversion = "${version}"\n}\n}\n}\n`
  const files = { 'versions_override.tf': required }
  const { on } = buildOnOff(templateOf(metadata('5'), {}, files), startContext())
  expect(on.cost.total.status).toBe(status)
})

test.each([
  ['https://coder.example.org:8443/a', { status: 'exact', credits: 32 }],
  ['not a url', { status: 'unknown' }],
  ['HTTPS://coder.example.org', { status: 'unknown' }],
])('the access URL is what the provider writes of %s', (url, expected) => {
  const provider = `provider "coder" {\nurl = "${url}"\n}\n`
  const { total } = started(
    `${provider}${metadata('length(data.coder_workspace.me.access_url)')}`,
  ).cost
  expect(total).toMatchObject(expected)
})

test('that an item has no value is remembered from build to build', () => {
  const tag = 'resource "coder_metadata" "t" {\nresource_id = "x"\nitem {\nkey = "a"\n}\n}\n'
  const template = templateOf(`${tag}${metadata('coder_metadata.t.item[0].is_null ? 1 : 2')}`)
  const start = startContext()
  const builds = buildChain(template, [start, stopAfter(start), startAgain(start)])
  expect(builds.map(({ cost }) => cost.total)).toEqual([
    { status: 'exact', credits: 0 },
    { status: 'exact', credits: 1 },
    { status: 'exact', credits: 1 },
  ])
})
