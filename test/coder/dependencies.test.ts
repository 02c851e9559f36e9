/** What the cost and the number of metadata read, and through which lines. */
import { describe, expect, test } from 'vitest'
import { type Dependency, metadataDependencies } from '../../src/coder/dependencies/dependencies.ts'
import { loadFiles } from '../support/plan-folder.ts'

function dependenciesIn(files: Readonly<Record<string, string>>) {
  return metadataDependencies(loadFiles(files).configuration.root, 14)
}

const texts = (list: readonly Dependency[]): readonly string[] =>
  list.map(({ kind, name, through }) => {
    const steps = through.map(({ name: step, at: { source, span } }) => {
      return `${step}@${source.path}:${source.lines.position(span.start).line}`
    })
    return `${kind} ${name}: ${steps.join(' < ')}`
  })

const metadata = (cost: string, more = ''): string =>
  `resource "coder_metadata" "m" {\n${more}\nresource_id = "x"\ndaily_cost = ${cost}\n}\n`
const parameter = (name: string, more = ''): string =>
  `data "coder_parameter" "${name}" {\nname = "the ${name}"\n${more}\n}\n`

describe('a cost reads', () => {
  test.each([
    ['nothing', '', '5', []],
    [
      'a parameter',
      parameter('a'),
      'data.coder_parameter.a.value',
      ['parameter the a: daily_cost@main.tf:4'],
    ],
    [
      'through locals, by every way',
      `locals {\nbase = local.price * 2\nprice = data.coder_parameter.a.value\n}\n${parameter('a')}`,
      'local.base + local.price',
      ['parameter the a: daily_cost@main.tf:4 < local.base@main.tf:7 < local.price@main.tf:8'],
    ],
    ['a variable', 'variable "v" {}\n', 'var.v', ['variable var.v: daily_cost@main.tf:4']],
    [
      'groups and the transition',
      'data "coder_workspace_owner" "o" {}\ndata "coder_workspace" "w" {}\n',
      'contains(data.coder_workspace_owner.o.groups, "a") ? data.coder_workspace.w.start_count : 0',
      [
        'owner owner.groups: daily_cost@main.tf:4',
        'workspace workspace.start_count: daily_cost@main.tf:4',
      ],
    ],
    [
      'what a parameter hangs on',
      `${parameter('a', 'count = data.coder_parameter.b.value == "x" ? 1 : 0\ndefault = var.v')}${parameter('b')}variable "v" {}\n`,
      'data.coder_parameter.a[0].value',
      [
        'parameter the a: daily_cost@main.tf:4',
        'parameter the b: daily_cost@main.tf:4 < count@main.tf:8',
        'variable var.v: daily_cost@main.tf:4 < data.coder_parameter.a.default@main.tf:9',
      ],
    ],
    [
      'an argument of a resource, and what is known only later',
      `resource "null_resource" "n" {\ntriggers = { a = data.coder_parameter.a.value }\n}\n${parameter('a')}`,
      'length(null_resource.n.id) + length(null_resource.n.triggers)',
      [
        'other null_resource.n.id: daily_cost@main.tf:4',
        'parameter the a: daily_cost@main.tf:4 < null_resource.n.triggers@main.tf:7',
      ],
    ],
    [
      'what a data source answers, and what that is asked',
      `data "http" "h" {\nurl = var.v\n}\nvariable "v" {}\n`,
      'length(data.http.h.body)',
      [
        'other data.http.h.body: daily_cost@main.tf:4',
        'variable var.v: daily_cost@main.tf:4 < data.http.h@main.tf:6',
      ],
    ],
    [
      'itself, in a circle',
      'locals {\na = local.b\nb = local.a + var.v\n}\nvariable "v" {}\n',
      'local.a',
      ['variable var.v: daily_cost@main.tf:4 < local.a@main.tf:7 < local.b@main.tf:8'],
    ],
  ])('%s', (_, more, cost, expected) => {
    const [found] = dependenciesIn({ 'main.tf': `${metadata(cost)}${more}` })
    expect(texts(found?.cost ?? [])).toEqual(expected)
    expect(found?.count).toEqual([])
  })
})

test('the number reads count and for_each, and so does what they stand for in the cost', () => {
  const main = `${metadata('each.value', 'for_each = { a = var.v }')}variable "v" {}\n`
  const [found] = dependenciesIn({ 'main.tf': main })
  expect(texts(found?.cost ?? [])).toEqual([
    'variable var.v: daily_cost@main.tf:4 < for_each@main.tf:2',
  ])
  expect(texts(found?.count ?? [])).toEqual(['variable var.v: for_each@main.tf:2'])
})

test('modules are gone through in both directions', () => {
  const found = dependenciesIn({
    'main.tf': `module "c" {\nsource = "./c"\ncount = var.n\nprice = data.coder_parameter.a.value\n}\n${parameter('a')}variable "n" {}\nresource "coder_metadata" "root" {\nresource_id = "x"\ndaily_cost = module.c[0].price\n}\n`,
    'c/main.tf': `variable "price" {}\noutput "price" {\nvalue = var.price\n}\n${metadata('var.price')}`,
  })
  expect(found.map(({ address, cost, count }) => [address, texts(cost), texts(count)])).toEqual([
    [
      'coder_metadata.root',
      [
        'parameter the a: daily_cost@main.tf:13 < module.c.output.price@c/main.tf:3 < module.c.price@main.tf:4',
        'variable var.n: daily_cost@main.tf:13 < count@main.tf:3',
      ],
      [],
    ],
    [
      'module.c.coder_metadata.m',
      ['parameter the a: module.c.daily_cost@c/main.tf:8 < module.c.price@main.tf:4'],
      ['variable var.n: count@main.tf:3'],
    ],
  ])
})

test('long chains are followed', () => {
  const chain = Array.from({ length: 20_000 }, (_, at) => `l${at} = local.l${at + 1}\n`).join('')
  const main = `${metadata('local.l0')}locals {\n${chain}l20000 = var.v\n}\nvariable "v" {}\n`
  const [found] = dependenciesIn({ 'main.tf': main })
  expect(found?.cost[0]?.through).toHaveLength(20_002)
})
