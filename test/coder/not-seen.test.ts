/** What is not seen never makes a number more certain than it is: cases that test/properties/hidden-templates.test.ts found. */
import { describe, expect, test } from 'vitest'
import { presetsIn } from '../../src/coder/builds.ts'
import { onOff, started } from '../support/template.ts'

const GROUPS = 'data "coder_workspace_owner" "me" {}\n'
const metadata = (cost: string): string =>
  `resource "coder_metadata" "m" {\nresource_id = "x"\ndaily_cost = ${cost}\n}\n`

test('a parameter of whose options nothing is seen says which bounds it has', () => {
  const parameter = `data "coder_parameter" "p" {
  name    = "p"
  type    = "number"
  default = 1
  dynamic "option" {
    for_each = data.coder_workspace_owner.me.groups
    content {
      name  = option.value
      value = option.key
    }
  }
  validation {
    max = 4
  }
}
`
  const cost = 'data.coder_parameter.p.validation[0].min_disabled == null ? 1 : 2'
  expect(started(`${GROUPS}${parameter}${metadata(cost)}`).cost.total).toEqual({
    status: 'exact',
    credits: 2,
  })
})

describe('Terraform may not know what is in something of which we do not see how much there is', () => {
  const from = (blocks: string, read: string): unknown =>
    started(`${GROUPS}${blocks}${metadata(`length(jsonencode(${read})) > 3 ? 10 : 20`)}`).cost.total

  test('where the provider decides a part of each block', () => {
    const tag = `resource "coder_metadata" "t" {
  resource_id = "x"
  dynamic "item" {
    for_each = data.coder_workspace_owner.me.groups
    content {
      key = item.value
    }
  }
}
`
    expect(from(tag, 'coder_metadata.t.item')).toMatchObject({ status: 'range', low: 0, high: 20 })
  })

  test('where blocks read what is not there yet', () => {
    const preset = `resource "terraform_data" "d" {}
locals {
  id = terraform_data.d.id
}
data "coder_parameter" "p" {
  name    = "p"
  default = "a"
  dynamic "option" {
    for_each = data.coder_workspace_owner.me.groups
    content {
      name  = option.value
      value = local.id
    }
  }
}
`
    expect(from(preset, 'data.coder_parameter.p.value')).toMatchObject({
      status: 'range',
      low: 0,
      high: 20,
    })
  })

  test('where a resource of an unknown provider is given a list of it', () => {
    const disks = `resource "acme_disk" "d" {}
resource "acme_machine" "m" {
  disks = [acme_disk.d.id]
}
`
    expect(from(disks, 'acme_machine.m.disks')).toMatchObject({ status: 'range', low: 0, high: 20 })
  })
})

test('what is left out now and was not seen before may be as empty as it was', () => {
  const agent = `resource "coder_agent" "a" {
  arch = "amd64"
  os   = "linux"
  dir  = data.coder_workspace.me.start_count == 1 ? data.coder_workspace_owner.me.name : null
}
`
  const { off } = onOff(`${GROUPS}${agent}${metadata('coder_agent.a.dir == null ? 1 : 2')}`)
  expect(off.cost.total).toMatchObject({ status: 'range', low: 1, high: 2 })
})

describe('what an apply repeats of something that is not seen', () => {
  const data = (type: string, cost: string): string =>
    `variable "x" {\n${type}\n}\nresource "terraform_data" "d" {\ninput = var.x\n}\n${metadata(cost)}`

  test('may be null already', () => {
    const main = data('type = string', 'terraform_data.d.output == null ? 5 : 7')
    expect(started(main).cost.total).toMatchObject({ status: 'range', low: 0, high: 7 })
  })

  test('may be of a type that has no such use', () => {
    const main = data('nullable = false', 'try(length(tostring(terraform_data.d.output)), 7)')
    expect(started(main).cost.total).toMatchObject({ status: 'unknown' })
  })

  test('is not known where it cannot be null', () => {
    const main = data('type = string\nnullable = false', 'length(terraform_data.d.output)')
    expect(started(main).cost.total).toEqual({ status: 'exact', credits: 0 })
  })
})

test('what may not be read before an apply is not refused for certain', () => {
  const { on, off } = onOff(`resource "acme_machine" "m" {
  state = data.coder_workspace.me.transition
}
data "coder_parameter" "p" {
  name    = "p"
  default = data.coder_workspace.me.transition == "start" ? "a" : "b"
  option {
    name  = "a"
    value = "a"
  }
  depends_on = [acme_machine.m]
}
${metadata('2')}`)
  expect([on.refused, off.refused]).toEqual([false, false])
})

describe('presets of which not everything is seen', () => {
  const preset = (name: string, more = ''): string =>
    `data "coder_workspace_preset" "a" {\n${more}name = ${name}\nparameters = {}\nprebuilds {\ninstances = 5\n}\n}\n`

  test('are called by their address where the name is not', () => {
    const [found] = presetsIn(started(`${GROUPS}${preset('data.coder_workspace_owner.me.name')}`))
    expect(found).toMatchObject({
      name: 'data.coder_workspace_preset.a',
      instances: 5,
      mayBeMore: false,
    })
  })

  test.each([
    ['n', 0],
    ['1 + n % 2', 0],
    ['max(2, n)', 10],
  ])('want as many prebuilds as there are of them at least: count = %s', (count, instances) => {
    const variable = 'variable "n" {\ntype = number\n}\n'
    const block = preset('"a"', `count = ${count.replace('n', 'var.n')}\n`)
    const found = presetsIn(started(`${variable}${block}`))
    expect(found).toMatchObject([{ name: 'a', instances, mayBeMore: true }])
  })
})

test('of a set in which something is not seen nobody knows the order of its blocks', () => {
  const tag = `resource "coder_metadata" "t" {
  resource_id = "x"
  dynamic "item" {
    for_each = toset(["m", data.coder_workspace_owner.me.name])
    content {
      key = item.key
    }
  }
}
`
  const cost = 'coder_metadata.t.item[0].key == "m" ? 1 : 2'
  const { total } = started(`${GROUPS}${tag}${metadata(cost)}`).cost
  expect(total).toMatchObject({ status: 'range', low: 0, high: 2 })
})
