/** Instances that a build destroys or replaces, and what hangs on that; each held against Terraform 1.11 with the real providers. */
import { describe, expect, test } from 'vitest'
import { build, buildChain, buildOnOff } from '../../src/coder/builds.ts'
import { startContext } from '../../src/coder/context.ts'
import { deletionAfter, startAgain, stopAfter } from '../../src/coder/contexts.ts'
import { onOff, templateOf } from '../support/template.ts'

const METADATA = 'resource "coder_metadata" "m" {\nresource_id = "x"\ndaily_cost = 5\n}\n'
const COUNTED = 'count = data.coder_workspace.me.start_count\n'

const resource = (name: string, body: string): string =>
  `resource "null_resource" "${name}" {\n${body}\n}\n`

const lifecycle = (body: string): string => `lifecycle {\n${body}\n}`

const codesOf = ({ diagnostics }: { diagnostics: readonly { code: string }[] }): string[] =>
  diagnostics.map(({ code }) => code)

const start = startContext()

describe('prevent_destroy', () => {
  const kept = lifecycle('prevent_destroy = true')

  test.each([
    ['an instance that a stop has none of', resource('a', `${COUNTED}${kept}`)],
    [
      'a replacement',
      resource('a', `triggers = {\na = data.coder_workspace.me.transition\n}\n${kept}`),
    ],
    [
      'a replacement by a trigger',
      `resource "terraform_data" "b" {\ninput = data.coder_workspace.me.transition\n}\n${resource('a', lifecycle('prevent_destroy = true\nreplace_triggered_by = [terraform_data.b]'))}`,
    ],
    [
      'a metadata whose cost changes',
      `resource "coder_metadata" "n" {\nresource_id = "x"\ndaily_cost = data.coder_workspace.me.start_count\n${kept}\n}\n`,
    ],
    ['a resource without a schema', `resource "oci_instance" "a" {\n${COUNTED}${kept}\n}\n`],
  ])('refuses %s', (_, block) => {
    const { on, off } = buildOnOff(templateOf(`${METADATA}${block}`), start)
    expect([on.refused, off.refused]).toEqual([false, true])
    expect(codesOf(off)).toEqual(['plan/destroy-prevented'])
  })

  test('refuses to lose the instances of a module', () => {
    const files = { 'a/main.tf': resource('x', kept) }
    const template = templateOf(`${METADATA}module "a" {\nsource = "./a"\n${COUNTED}}\n`, {}, files)
    expect(codesOf(buildOnOff(template, start).off)).toEqual(['plan/destroy-prevented'])
  })

  test('refuses the deletion of what stays', () => {
    const template = templateOf(`${METADATA}${resource('a', kept)}`)
    const [first, again, deleted] = buildChain(template, [
      start,
      stopAfter(start),
      deletionAfter(start),
    ])
    expect([first?.refused, again?.refused, deleted?.refused]).toEqual([false, false, true])
  })

  test('says nothing of what was never there', () => {
    const template = templateOf(`${METADATA}${resource('a', `${COUNTED}${kept}`)}`)
    expect(build(template, { ...start, transition: 'stop' }).refused).toBe(false)
  })
})

describe('replace_triggered_by', () => {
  const triggered = (by: string, more = ''): string =>
    resource('b', `${more}${lifecycle(`replace_triggered_by = [${by}]`)}`)
  const machine = resource('a', COUNTED)

  test.each([
    ['null_resource.a', ['stop again']],
    ['null_resource.a[0]', ['stop again']],
    ['null_resource.a[0].id', ['stop again']],
    ['null_resource.a[1]', ['start', 'stop', 'stop again']],
    ['null_resource.a.id', ['start', 'stop', 'stop again']],
    ['null_resource.b', ['start', 'stop', 'stop again']],
  ])('%s is refused where nothing of it is there: %j', (by, refused) => {
    const template = templateOf(`${METADATA}${machine}${triggered(by)}`)
    const builds = buildChain(template, [start, stopAfter(start), stopAfter(start)])
    const names = ['start', 'stop', 'stop again']
    expect(names.filter((_, at) => builds[at]?.refused)).toEqual(refused)
    for (const each of builds.filter(made => made.refused))
      expect(codesOf(each)).toEqual(['plan/trigger-without-change'])
  })

  test('is not looked at without an instance', () => {
    const template = templateOf(`${METADATA}${machine}${triggered('null_resource.a.id', COUNTED)}`)
    expect(build(template, { ...start, transition: 'stop' }).refused).toBe(false)
    expect(build(template, start).refused).toBe(true)
  })

  test.each([
    ['null_resource.c.triggers["a"]', true],
    ['null_resource.c.triggers.a', false],
    ['null_resource.c.triggers["b"]', false],
    ['null_resource.c.nothing', false],
  ])('follows %s as cty does', (by, replaces) => {
    const source = resource('c', 'triggers = {\na = data.coder_workspace.me.transition\n}')
    const template = templateOf(`${METADATA}${source}${triggered(by)}`)
    const { off } = buildOnOff(template, start)
    const found = off.plan.instances.find(({ address }) => address === 'null_resource.b')
    expect(found?.actions).toEqual(replaces ? ['delete', 'create'] : ['no-op'])
  })
})

test('items of which the values are not seen are not taken for changed', () => {
  const pet = 'resource "random_pet" "p" {}\n'
  const item = 'item {\nkey = "pet"\nvalue = random_pet.p.id\n}\n'
  const metadata = `resource "coder_metadata" "m" {\nresource_id = "x"\ndaily_cost = 5\n${item}}\n`
  const [, again] = buildChain(templateOf(`${pet}${metadata}`), [start, startAgain(start)])
  const found = again?.plan.instances.find(({ address }) => address === 'coder_metadata.m')
  expect(found?.actions).not.toContain('delete')
})

describe('a data source that waits for what goes', () => {
  const waiting = (count: string): string => `resource "terraform_data" "vm" {
  count = ${count}
}
data "coder_parameter" "size" {
  name       = "size"
  type       = "number"
  default    = 6
  depends_on = [terraform_data.vm]
}
resource "coder_metadata" "m" {
  resource_id = "x"
  daily_cost  = tonumber(data.coder_parameter.size.value)
}
`

  test('is read once that is gone, so that its value costs nothing', () => {
    const { on, off } = onOff(waiting('data.coder_workspace.me.start_count'))
    expect([on.cost.total, off.cost.total]).toEqual([
      { status: 'exact', credits: 0 },
      { status: 'exact', credits: 0 },
    ])
  })

  test('is read where nothing changes', () => {
    const { off } = onOff(waiting('1'))
    expect(off.cost.total).toEqual({ status: 'exact', credits: 6 })
  })

  test('may be read where nobody knows how many there were', () => {
    const { off } = onOff(`variable "n" {
  type = number
}
${waiting('data.coder_workspace.me.start_count * var.n')}`)
    expect(off.cost.total).toMatchObject({ status: 'unknown' })
  })
})

test.each(['1', 'data.coder_workspace.me.transition'])(
  'a trigger of which it is not seen which instance it names is refused for nothing: input = %s',
  input => {
    const { on, off } = onOff(`variable "n" {
  type = number
}
resource "terraform_data" "a" {
  count = 2
  input = ${input}
}
resource "terraform_data" "b" {
  count = max(2, var.n)
  lifecycle {
    replace_triggered_by = [terraform_data.a[count.index].output]
  }
}
resource "coder_metadata" "m" {
  resource_id = "x"
  daily_cost  = length(jsonencode(terraform_data.b[0].id)) > 0 ? 4 : 5
}
`)
    expect([on.refused, off.refused]).toEqual([false, false])
    expect(off.cost.total).toMatchObject({ status: 'range', low: 0, high: 5 })
  },
)
