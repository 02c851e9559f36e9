import { describe, expect, test } from 'vitest'
import { createAssumptions } from '../../src/coder/assumptions.ts'
import { build } from '../../src/coder/builds.ts'
import { startContext } from '../../src/coder/context.ts'
import { publicModule } from '../../src/coder/registry-modules.ts'
import { createSource } from '../../src/text/source.ts'
import { span } from '../../src/text/span.ts'
import { templateOf } from '../support/template.ts'

const at = { source: createSource('creditcheck.yaml', 'x'), span: span(0, 1) }

function assuming(main: string, stated: Readonly<Record<string, unknown>>) {
  const assumptions = createAssumptions(
    new Map(
      Object.entries(stated).map(([key, value]) => [key, { json: JSON.stringify(value), at }]),
    ),
  )
  const made = build(templateOf(main, { assumptions }), startContext())
  return { total: made.cost.total, unused: assumptions.unused().map(each => each.args) }
}

const metadata = (cost: string): string =>
  `resource "coder_metadata" "m" {\nresource_id = "x"\ndaily_cost = ${cost}\n}\n`

const HTTP = 'data "http" "prices" {\nurl = "https://example.com/prices.json"\n}\n'
const MODULE = 'module "base" {\nsource = "example.com/acme/base/coder"\nversion = "1.0.0"\n}\n'

describe('values take the place of what is not seen', () => {
  test.each([
    [
      'an attribute',
      HTTP,
      'jsondecode(data.http.prices.response_body).rate',
      { 'data.http.prices.response_body': '{"rate": 7}' },
      7,
    ],
    [
      'a whole data source',
      HTTP,
      'length(data.http.prices.response_body)',
      { 'data.http.prices': { response_body: 'abc' } },
      3,
    ],
    [
      'a type without schema',
      'data "vault_kv" "p" {\nname = "p"\n}\n',
      'data.vault_kv.p.data.rate',
      { 'data.vault_kv.p': { data: { rate: 4 } } },
      4,
    ],
    [
      'an inner part of one',
      'data "vault_kv" "p" {\nname = "p"\n}\n',
      'data.vault_kv.p.data.rate',
      { 'data.vault_kv.p.data.rate': 5 },
      5,
    ],
    [
      'the workspace',
      '',
      'length(data.coder_workspace.me.name)',
      { 'data.coder_workspace.me.name': 'dev' },
      3,
    ],
  ])('%s', (_, main, cost, stated, credits) => {
    const { total, unused } = assuming(`${main}${metadata(cost)}`, stated)
    expect(total).toMatchObject({ status: 'assumed', credits })
    expect(unused).toEqual([])
  })

  test('a module of which all is said', () => {
    const main = `${MODULE}${metadata('module.base.rate')}`
    expect(assuming(main, { 'module.base': { rate: 6 } }).total).toMatchObject({ credits: 6 })
    expect(assuming(`${MODULE}${metadata('8')}`, { 'module.base': {} }).total).toMatchObject({
      status: 'assumed',
      credits: 8,
    })
  })

  test('an output of a module whose own costs nobody sees', () => {
    const { total } = assuming(`${MODULE}${metadata('module.base.rate')}`, {
      'module.base.rate': 6,
    })
    expect(total).toMatchObject({ status: 'unknown' })
  })

  test('big numbers keep their digits', () => {
    const main = `${HTTP}${metadata('data.http.prices.status_code - 9007199254740992')}`
    const json = '9007199254740993'
    const assumptions = createAssumptions(new Map([['data.http.prices.status_code', { json, at }]]))
    const made = build(templateOf(main, { assumptions }), startContext())
    expect(made.cost.total).toMatchObject({ credits: 1 })
  })
})

describe('values do not take the place', () => {
  test('of what Terraform does not know itself', () => {
    const main = `resource "docker_image" "a" {\nname = "a"\n}\n${metadata('length(docker_image.a.image_id)')}`
    const { total, unused } = assuming(main, { 'docker_image.a.image_id': 'sha256:1' })
    expect(total).toEqual({ status: 'exact', credits: 0 })
    expect(unused).toEqual([{ address: 'docker_image.a.image_id' }])
  })

  test('of what is seen, or is not there', () => {
    const { total, unused } = assuming(metadata('data.coder_workspace.me.start_count'), {
      'data.coder_workspace.me.start_count': 5,
      'data.http.absent': {},
    })
    expect(total).toEqual({ status: 'exact', credits: 1 })
    expect(unused).toEqual([
      { address: 'data.coder_workspace.me.start_count' },
      { address: 'data.http.absent' },
    ])
  })
})

describe('public modules', () => {
  test.each([
    ['registry.coder.com/coder/code-server/coder', 'coder/code-server', []],
    ['registry.coder.com/modules/code-server/coder', 'coder/code-server', []],
    ['registry.coder.com/coder/jetbrains/coder', 'coder/jetbrains', ['jetbrains_ides']],
  ])('%s', (address, name, parameters) => {
    expect(publicModule(address)).toEqual({ name, parameters })
  })

  test.each([
    'registry.coder.com/coder/unheard-of/coder',
    'registry.terraform.io/coder/code-server/coder',
    'coder/code-server/coder',
    './code-server',
    '',
  ])('%s is none', address => {
    expect(publicModule(address)).toBeUndefined()
  })

  test('leave an exact number assumed, and say so', () => {
    const main = `module "ide" {\nsource = "registry.coder.com/coder/code-server/coder"\nagent_id = "x"\n}\n${metadata('8')}`
    const { total } = assuming(main, {})
    expect(total).toMatchObject({
      status: 'assumed',
      credits: 8,
      assumptions: [expect.stringContaining('code-server')],
    })
  })
})
