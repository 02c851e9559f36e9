/** What `provider` blocks, version constraints and imports make of a template; each held against Terraform 1.11 with the real providers. */
import { describe, expect, test } from 'vitest'
import { buildOnOff } from '../../src/coder/builds.ts'
import { startContext } from '../../src/coder/context.ts'
import type { Value } from '../../src/value/value.ts'
import { started, templateOf } from '../support/template.ts'

const METADATA = 'resource "coder_metadata" "m" {\nresource_id = "x"\ndaily_cost = 5\n}\n'
const AGENT = 'resource "coder_agent" "a" {\narch = "amd64"\nos = "linux"\n}\n'

describe('a provider block', () => {
  test.each([
    ['provider "coder" {\nurll = "https://x"\n}', 'hcl/unknown-argument'],
    ['provider "coder" {\nurl = ["https://x"]\n}', 'plan/attribute-wrong-type'],
    ['provider "coder" {\nurl = "::x"\n}', 'plan/provider-problem'],
    ['provider "coder" {\nurl = ""\n}', 'plan/provider-problem'],
    [
      `${AGENT}provider "coder" {\nalias = "b"\nurl = coder_agent.a.id\n}\nresource "coder_metadata" "n" {\nprovider = coder.b\nresource_id = "x"\n}`,
      'plan/provider-problem',
    ],
    ['provider "random" {\nfoo {}\n}\nresource "random_uuid" "x" {}', 'hcl/unknown-block'],
  ])('is refused: %s', (block, code) => {
    const { refused, diagnostics } = started(`${METADATA}${block}\n`)
    expect(refused).toBe(true)
    expect(diagnostics).toMatchObject([{ code }])
  })

  test.each([
    'provider "coder" {}',
    'provider "coder" {\nurl = null\n}',
    'provider "docker" {\nhots = "unix:///x"\n}',
    'provider "tls" {\nproxy {\nurl = "http://x"\n}\n}',
  ])('is taken: %s', block => {
    expect(started(`${METADATA}${block}\n`).cost.total).toEqual({ status: 'exact', credits: 5 })
  })

  test.each([
    ['', 443n],
    ['provider "coder" {\nurl = "http://x:8080"\n}\n', 8080n],
    ['provider "coder" {\nurl = 3\n}\n', 80n],
  ])('sets the access URL: %s', (block, port) => {
    const metadata = METADATA.replace('5', 'data.coder_workspace.me.access_port')
    const context = { workspace: { accessUrl: 'https://coder.example.com' } }
    const { total } = started(`${block}${metadata}`, context).cost
    expect(total).toEqual({ status: 'exact', credits: Number(port) })
  })

  test('with an address that is not plain makes the access URL unseen', () => {
    const metadata = METADATA.replace('5', 'data.coder_workspace.me.access_port')
    const block = 'variable "u" {\ndefault = "http://x"\n}\nprovider "coder" {\nurl = var.u\n}\n'
    const context = { workspace: { accessUrl: 'https://coder.example.com' } }
    expect(started(`${block}${metadata}`, context).cost.total.status).toBe('unknown')
  })
})

describe('an import', () => {
  const importing = (type: string, more = ''): string =>
    `${METADATA}resource "${type}" "x" {\n${more}\n}\nimport {\nto = ${type}.x\nid = "abc"\n}\n`

  test.each([
    ['coder_agent', 'arch = "amd64"\nos = "linux"', "resource coder_agent doesn't support import"],
    ['null_resource', '', 'Resource Import Not Implemented'],
    ['random_pet', '', 'Resource Import Not Implemented'],
    ['local_file', 'filename = "x"\ncontent = "x"', 'Resource Import Not Implemented'],
  ])('of a %s is refused', (type, more, summary) => {
    const { refused, diagnostics } = started(importing(type, more))
    expect(refused).toBe(true)
    expect(diagnostics).toMatchObject([{ code: 'plan/provider-problem', args: { summary } }])
  })

  test.each(['random_uuid', 'docker_volume'])('of a %s is taken to find its object', type => {
    expect(started(importing(type)).cost.total).toMatchObject({
      status: 'assumed',
      assumptions: [`there is what is imported to "${type}.x"`],
    })
  })

  test('of a terraform_data needs no object', () => {
    expect(started(importing('terraform_data')).cost.total.status).toBe('exact')
  })
})

describe('a version constraint', () => {
  const withVersion = (version: string): ReturnType<typeof buildOnOff> => {
    const head = `terraform {\nrequired_providers {\ncoder = {\nsource = "coder/coder"\nversion = "${version}"\n}\n}\n}\n`
    return buildOnOff(templateOf('', {}, { 'main.tf': `${head}${METADATA}` }), startContext())
  }

  test.each(['>= 2.4', '~> 2.0', '> 2, < 3'])('that takes the known version: %s', version => {
    const { on } = withVersion(version)
    expect(on.diagnostics).toEqual([])
    expect(on.cost.total.status).toBe('exact')
  })

  test.each(['~> 1.0', '2.4.0', '< 2'])('that keeps it out: %s', version => {
    const { on } = withVersion(version)
    expect(on.diagnostics).toMatchObject([{ code: 'plan/other-provider-version' }])
    expect(on.cost.total).toMatchObject({ status: 'assumed', credits: 5 })
  })
})

describe('a preset', () => {
  const preset = (timezone: string): string =>
    `data "coder_workspace_preset" "p" {\nname = "x"\nprebuilds {\ninstances = 1\nscheduling {\ntimezone = "${timezone}"\nschedule {\ncron = "* 8-18 * * 1-5"\ninstances = 2\n}\n}\n}\n}\n`

  test.each([
    'UTC',
    '',
    'Local',
    'Europe/Berlin',
    'America/Argentina/Salta',
    'EST5EDT',
    'Etc/GMT+9',
  ])('is scheduled in the time zone "%s"', timezone => {
    expect(started(preset(timezone)).diagnostics).toEqual([])
  })

  test.each([
    ['Mars/Phobos', 'unknown time zone Mars/Phobos'],
    ['europe/berlin', 'unknown time zone europe/berlin'],
    ['Europe', 'unknown time zone Europe'],
    ['../UTC', 'time: invalid location name'],
    ['toString', 'unknown time zone toString'],
  ])('cannot be scheduled in "%s"', (timezone, why) => {
    const summary = `failed to load timezone "${timezone}": ${why}`
    expect(started(preset(timezone)).diagnostics).toMatchObject([{ args: { summary } }])
  })
})

test('tags without any value are none', () => {
  const { plan } = started('data "coder_workspace_tags" "t" {\ntags = {\nzone = null\n}\n}\n')
  const tags = plan.instances.find(({ type }) => type === 'coder_workspace_tags')?.value
  const value: Value | undefined = tags?.kind === 'object' ? tags.attributes.get('tags') : undefined
  expect(value?.kind).toBe('null')
})
