/** What reports say of values that the configuration states, and of builds that Coder itself refuses. */
import { expect, test } from 'vitest'
import { cli } from '../support/cli.ts'
import { folderWith } from '../support/folder.ts'

const HEAD = `terraform {
  required_providers {
    coder = { source = "coder/coder" }
  }
}
data "http" "p" {
  url = "https://example.com"
}
locals {
  prices = { day = { small = 3 }, night = 1 }
}
resource "null_resource" "a" {}
resource "coder_metadata" "m" {
  resource_id = null_resource.a.id
  daily_cost  = local.prices.day.small + tonumber(data.http.p.response_body)
}
`

const OLD = 'coder_version: "2.29"\nassumptions:\n  data.http.p.response_body: "4"\n'

test('a part of a local is told as that part, a stated value as stated', async () => {
  const folder = folderWith({ 'main.tf': HEAD, 'creditcheck.yaml': OLD })
  const { stdout } = await cli(['explain', 'coder_metadata.m', folder])
  expect(stdout).toContain('local.prices.day.small = 3')
  expect(stdout).toContain('data.http.p.response_body = "4"  (as the configuration states it)')
})

test('terms of older versions of Coder tell what they rest on', async () => {
  const folder = folderWith({ 'main.tf': HEAD, 'creditcheck.yaml': OLD })
  const { stdout } = await cli(['check', folder, '--format', 'json'])
  const [template] = JSON.parse(stdout).templates
  expect(template.on).toMatchObject({
    status: 'assumed',
    credits: 7,
    terms: [{ assumptions: ['"data.http.p.response_body" is as the configuration states it'] }],
  })
})

test('Coder is named where Coder refuses', async () => {
  const twice = 'resource "coder_metadata" "n" {\n  resource_id = null_resource.a.id\n}\n'
  const folder = folderWith({ 'main.tf': `${HEAD}${twice}`, 'creditcheck.yaml': OLD })
  const { stdout } = await cli(['check', folder])
  expect(stdout).toContain('Coder would refuse the plan')
  expect(stdout).not.toContain('Terraform would refuse')
})

test('a template in the place of the file of --write-assumptions is named', async () => {
  const folder = folderWith({ 'main.tf': HEAD })
  const { code, stderr } = await cli(['cost', '--write-assumptions', folder])
  expect(code).toBe(2)
  expect(stderr).toContain('names a folder where the file would be')
})

test('a preset whose value is not seen costs nothing certain', async () => {
  const main = `variable "size" {}
data "coder_parameter" "n" {
  name    = "n"
  type    = "number"
  default = 1
}
data "coder_workspace_preset" "big" {
  name       = "Big"
  parameters = { n = var.size }
  prebuilds {
    instances = 2
  }
}
resource "coder_metadata" "n" {
  resource_id = "x"
  daily_cost  = data.coder_parameter.n.value
}
`
  const folder = folderWith({ 'main.tf': `${HEAD.slice(0, HEAD.indexOf('data'))}${main}` })
  const { stdout } = await cli(['cost', folder, '--format', 'json'])
  const [template] = JSON.parse(stdout).templates
  expect(template.on).toMatchObject({ status: 'exact', credits: 1 })
  expect(template.presets).toMatchObject([{ name: 'Big', on: { status: 'unknown' } }])
  expect(template.pool.presets).toMatchObject([{ instances: 2, low: null, high: null }])
})
