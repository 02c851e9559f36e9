import { describe, expect, test } from 'vitest'
import { build, buildChain, buildOnOff, conversionOf } from '../../src/coder/builds.ts'
import { startContext } from '../../src/coder/context.ts'
import {
  claimStart,
  deletionAfter,
  importPasses,
  prebuildStart,
  startAgain,
  stopAfter,
} from '../../src/coder/contexts.ts'
import { formatNumber } from '../../src/value/number.ts'
import type { Value } from '../../src/value/value.ts'
import { onOff, started, templateOf } from '../support/template.ts'

const metadata = (cost: string, count = ''): string =>
  `resource "coder_metadata" "m" {\n${count}\nresource_id = "x"\ndaily_cost = ${cost}\n}\n`

const parameter = (name: string, more: string): string =>
  `data "coder_parameter" "${name}" {\nname = "${name}"\n${more}\n}\n`

function totals(builds: readonly { readonly cost: { readonly total: object } }[]): object[] {
  return builds.map(each => each.cost.total)
}

describe('a life of a workspace', () => {
  test('what is only known after apply is unseen from the second build on, and known from a state', () => {
    const main = `resource "docker_image" "a" {\nname = "a"\n}\n${metadata('length(docker_image.a.image_id)')}`
    const start = startContext()
    const builds = buildChain(templateOf(main), [start, startAgain(start), stopAfter(start)])
    expect(totals(builds)).toMatchObject([
      { status: 'exact', credits: 0 },
      { status: 'unknown' },
      { status: 'unknown' },
    ])
  })

  test('a deletion charges nothing and evaluates no arguments', () => {
    const main = `resource "docker_volume" "a" {\ncount = data.coder_workspace.me.start_count\nname = "a"\n}\n${metadata('length(docker_volume.a[0].id)')}`
    const start = startContext()
    const [first, last] = buildChain(templateOf(main), [start, deletionAfter(start)])
    expect(first?.refused).toBe(false)
    expect(last?.plan.instances.filter(each => each.mode === 'managed')).toEqual([])
    expect(last?.cost.total).toEqual({ status: 'exact', credits: 0 })
    expect(last?.refused).toBe(false)
  })

  test('ephemeral values are for one build', () => {
    const main = `${parameter('n', 'type = "number"\nephemeral = true\nmutable = true\ndefault = 2')}${metadata('data.coder_parameter.n.value')}`
    const { on, off } = onOff(main, { parameters: new Map([['n', '9']]) })
    expect(totals([on, off])).toEqual([
      { status: 'exact', credits: 9 },
      { status: 'exact', credits: 2 },
    ])
  })

  test('monotonic parameters are held against the build before', () => {
    const main = parameter(
      'n',
      'type = "number"\nmutable = true\nvalidation {\nmin = 1\nmonotonic = "increasing"\n}',
    )
    const context = startContext({
      parameters: new Map([['n', '3']]),
      previousParameters: new Map([['n', '4']]),
    })
    expect(build(templateOf(main), context).diagnostics.map(each => each.message)).toEqual([
      "Invalid parameter value according to 'validation' block: parameter value '3' must be equal or greater than previous value: 4.",
    ])
  })
})

describe('what an import plans', () => {
  const passes = importPasses(startContext({ owner: { name: 'alice', groups: ['a'] } }))

  test.each([
    ['name', 'length(data.coder_workspace.me.name)', 7],
    ['owner', 'length(data.coder_workspace_owner.me.name)', 7],
    ['groups', 'length(data.coder_workspace_owner.me.groups)', 1],
    ['start count', 'data.coder_workspace.me.start_count * 3', 3],
  ])('%s', (_, cost, credits) => {
    const template = templateOf(`data "coder_workspace_owner" "me" {}\n${metadata(cost)}`)
    expect(build(template, passes.start).cost.total).toEqual({ status: 'exact', credits })
  })

  test('parameters without default are empty, and so refused where they are validated', () => {
    const free = templateOf(
      `${parameter('p', '')}${metadata('length(data.coder_parameter.p.value)')}`,
    )
    expect(build(free, passes.stop).cost.total).toEqual({ status: 'exact', credits: 0 })
    const checked = templateOf(parameter('p', 'type = "number"\nvalidation {\nmin = 1\n}'))
    expect(build(checked, passes.start).refused).toBe(true)
    expect(build(checked, startContext()).refused).toBe(false)
  })
})

describe('prebuilds', () => {
  const main = metadata(
    'data.coder_workspace.me.is_prebuild ? 3 : data.coder_workspace.me.is_prebuild_claim ? 20 : 10',
  )

  test('cost what they say while they wait, and otherwise after the claim', () => {
    const start = startContext()
    const pool = prebuildStart(start, new Map(), 'a')
    const claim = claimStart(pool, { name: 'alice' }, new Map())
    expect(totals(buildChain(templateOf(main), [pool, claim]))).toEqual([
      { status: 'exact', credits: 3 },
      { status: 'exact', credits: 20 },
    ])
    expect(started(main).cost.total).toEqual({ status: 'exact', credits: 10 })
  })
})

describe('numbers', () => {
  test.each([
    ['3000000000', -1294967296],
    ['pow(2, 31)', -2147483648],
    ['9223372036854775807', 0],
    ['-5', -5],
    ['null', 0],
    ['"7"', 7],
  ])('%s', (cost, credits) => {
    expect(started(metadata(cost)).cost.total).toEqual({ status: 'exact', credits })
  })

  test.each([
    // An owner without groups is the least; how many there may be is not known.
    ['1 + length(data.coder_workspace_owner.me.groups)', { status: 'unknown' }],
    [
      'length(data.coder_workspace_owner.me.groups) > 3 ? 5 : 9',
      { status: 'range', low: 5, high: 9 },
    ],
    ['length(data.coder_workspace_owner.me.groups) > 3 ? 5 : 5', { status: 'exact', credits: 5 }],
  ])('%s', (cost, total) => {
    const main = `data "coder_workspace_owner" "me" {}\n${metadata(cost)}`
    expect(started(main).cost.total).toMatchObject(total)
  })

  test('a number of instances that is not seen bounds the sum', () => {
    const main = `data "coder_workspace_owner" "me" {}\n${metadata('4', 'count = contains(data.coder_workspace_owner.me.groups, "gpu") ? 3 : 1')}`
    expect(started(main).cost.total).toMatchObject({ status: 'range', low: 4, high: 12 })
  })

  test('sums that may wrap bound nothing', () => {
    const main = `data "coder_workspace_owner" "me" {}\n${metadata('length(data.coder_workspace_owner.me.groups) > 3 ? 2147483647 : 3000000000')}`
    expect(started(main).cost.total).toMatchObject({ status: 'unknown' })
  })
})

describe('the provider in a build', () => {
  function outputOf(main: string, output: string, context = {}): Value | undefined {
    return started(`${main}output "o" {\nvalue = ${output}\n}\n`, context).plan.outputs.get('o')
      ?.value
  }

  test.each([
    ['https://coder.example.com', '443'],
    ['http://coder.example.com', '80'],
    ['https://coder.example.com:8443/x', '8443'],
    ['http://[::1]:3000', '3000'],
  ])('the port of %s', (accessUrl, port) => {
    const value = outputOf('', 'data.coder_workspace.me.access_port', { workspace: { accessUrl } })
    expect(value?.kind === 'number' && formatNumber(value.number)).toBe(port)
  })

  test('a workspace without a task has none, one with a task has', () => {
    const main = 'data "coder_task" "me" {}\n'
    expect(outputOf(main, 'data.coder_task.me.enabled')).toMatchObject({ bool: false })
    const task = { prompt: 'Mend it' }
    expect(outputOf(main, 'data.coder_task.me.prompt', { task })).toMatchObject({
      string: 'Mend it',
    })
    expect(outputOf(main, 'data.coder_task.me.id', { task })).toMatchObject({ kind: 'unseen' })
  })

  test('what nobody said is unseen', () => {
    for (const name of ['id', 'name', 'access_url', 'template_name'])
      expect(outputOf('', `data.coder_workspace.me.${name}`)).toMatchObject({ kind: 'unseen' })
  })
})

describe('rule G', () => {
  const attached = (count: number): string => `
resource "docker_volume" "v" {
  count = ${count}
  name  = "v\${count.index}"
}
resource "coder_metadata" "v" {
  resource_id = docker_volume.v[0].id
  daily_cost  = 10
}
`

  test.each([
    [30, 3, 10],
    [29, 3, 30],
    [29, 1, 10],
    [undefined, 2, 10],
  ])('Coder 2.%s with %s volumes charges %s', (coderMinor, count, credits) => {
    const template = templateOf(attached(count), coderMinor === undefined ? {} : { coderMinor })
    expect(build(template, startContext()).cost.total).toEqual({ status: 'exact', credits })
  })

  test('metadata without a resource is free, two with one end the build', () => {
    const orphan = templateOf(metadata('10'), { coderMinor: 29 })
    expect(build(orphan, startContext()).cost.total).toEqual({ status: 'exact', credits: 0 })
    const twice = `${attached(1)}resource "coder_metadata" "w" {\nresource_id = docker_volume.v[0].id\n}\n`
    const [old, current] = [29, 30].map(coderMinor =>
      build(templateOf(twice, { coderMinor }), startContext()),
    )
    expect(old?.refused).toBe(true)
    expect(current?.refused).toBe(false)
    expect(current?.objection).toBe('duplicate metadata resource: docker_volume.v')
    expect(current?.cost.total).toEqual({ status: 'exact', credits: 10 })
  })

  test('a target whose number is not seen gives a range', () => {
    const main = `
data "coder_workspace_owner" "me" {}
resource "docker_volume" "v" {
  count = contains(data.coder_workspace_owner.me.groups, "big") ? 3 : 1
  name  = "v"
}
resource "coder_metadata" "v" {
  resource_id = docker_volume.v[0].id
  daily_cost  = 10
}
`
    const made = build(templateOf(main, { coderMinor: 29 }), startContext())
    expect(made.cost.total).toMatchObject({ status: 'range', low: 10, high: 30 })
  })
})

describe('attachment', () => {
  const targets = (main: string): object => {
    const template = templateOf(main)
    const { attachments } = conversionOf(template, build(template, startContext()).plan)
    return Object.fromEntries(attachments.map(each => [each.metadata.address, each.target]))
  }

  const group = 'contains(data.coder_workspace_owner.me.groups, "a") ? 1 : 0'

  test('hangs on whether the nearest resource is there', () => {
    const main = `
data "coder_workspace_owner" "me" {}
resource "docker_volume" "a" {
  name = "a"
}
resource "docker_container" "b" {
  count = ${group}
  name  = "b"
  image = docker_volume.a.id
}
resource "coder_metadata" "m" {
  resource_id = try(docker_container.b[0].id, docker_volume.a.id)
}
`
    expect(targets(main)).toMatchObject({
      'coder_metadata.m': {
        kind: 'open',
        candidates: ['docker_container.b', 'docker_volume.a'],
        maybeNone: false,
      },
    })
  })

  test('is certain where a module that is not installed lies behind the target', () => {
    const main = `
module "region" {
  source  = "registry.coder.com/coder/gcp-region/coder"
  version = "1.0.0"
}
resource "docker_volume" "a" {
  name = module.region.value
}
resource "coder_metadata" "a" {
  resource_id = docker_volume.a.id
}
resource "coder_metadata" "b" {
  resource_id = module.region.value
}
`
    expect(targets(main)).toMatchObject({
      'coder_metadata.a': { kind: 'label', label: 'docker_volume.a' },
      'coder_metadata.b': { kind: 'open', candidates: undefined },
    })
  })

  test.each([
    [
      'resource "coder_agent" "my_agent" {\nos = "linux"\narch = "amd64"\n}',
      /underscores which are no longer supported/,
    ],
    [
      'resource "coder_agent" "a" {\ncount = 2\nos = "linux"\narch = "amd64"\n}',
      /^duplicate agent name: a$/,
    ],
    [
      'resource "coder_app" "a" {\nagent_id = "x"\nslug = "s"\n}\nresource "coder_app" "b" {\nagent_id = "x"\nslug = "s"\n}',
      /^duplicate app slug, they must be unique per template: "s"$/,
    ],
    [
      `${parameter('p', 'default = 1')}data "coder_parameter" "q" {\ncount = 2\nname = "p"\ndefault = 1\n}`,
      /^coder_parameter names must be unique but "p" appears multiple times$/,
    ],
    [
      `${parameter('p', '')}${parameter('q', '')}data "coder_parameter" "p2" {\nname = "p"\n}\ndata "coder_parameter" "q2" {\nname = "q"\n}`,
      /^coder_parameter names must be unique but "p" and "q" appear multiple times$/,
    ],
  ])('Coder objects: %s', (main, objection) => {
    expect(started(main).objection).toMatch(objection)
  })

  test('an agent in a repeated module is not found again', () => {
    const template = templateOf(
      'module "box" {\ncount = 2\nsource = "./box"\n}\n',
      {},
      {
        'box/main.tf':
          'terraform {\nrequired_providers {\ncoder = { source = "coder/coder" }\n}\n}\nresource "coder_agent" "a" {\nos = "linux"\narch = "amd64"\n}\n',
      },
    )
    const made = build(template, startContext())
    expect(made.objection).toBe('couldn\'t find node on graph: "module.box"')
  })
})

test('on and off from a state', () => {
  const main = `resource "docker_volume" "v" {\nname = "v"\n}\n${metadata('length(docker_volume.v.mountpoint)')}`
  const template = templateOf(main)
  expect(buildOnOff(template, startContext()).off.cost.total.status).toBe('unknown')
})
