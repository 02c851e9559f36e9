/** Groups and people from Terraform that manages Coder itself: evaluated like any configuration, with names where Coder will give ids. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Report } from '../../src/report/report.ts'
import { cli, type Surroundings } from '../support/cli.ts'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'creditcheck-'))
})

afterAll(() => rmSync(folder, { recursive: true }))

const PEOPLE = `
variable "data_allowance" {
  default = 30
}
resource "coderd_user" "people" {
  for_each = toset(["jill", "alex", "sam"])
  username = each.key
  email    = "\${each.key}@example.com"
}
data "coderd_user" "jack" {
  username = "jack"
}
resource "coderd_group" "frontend" {
  name            = "Frontend"
  quota_allowance = 10
  members         = [coderd_user.people["jill"].id, coderd_user.people["alex"].id]
}
resource "coderd_group" "data" {
  name            = "Data"
  quota_allowance = var.data_allowance
  members         = [coderd_user.people["sam"].id, data.coderd_user.jack.id]
}
`

async function budgets(text: string, surroundings: Surroundings = {}) {
  writeFileSync(join(folder, 'main.tf'), text)
  const argv = ['check', 'examples/docs-quota', '--quota', folder, '--format', 'json']
  const { stdout, stderr } = await cli(argv, surroundings)
  if (stderr !== '') return stderr
  const report: Report = JSON.parse(stdout)
  return report.templates[0]?.verdicts.map(({ user, organization, budget }) =>
    organization === 'coder' ? `${user} ${budget}` : `${user} ${budget} in ${organization}`,
  )
}

test('groups have the users whose ids they list', async () => {
  expect(await budgets(PEOPLE)).toEqual(['alex 10', 'jill 10', 'sam 30', 'jack 30'])
})

test('variables come from the environment, as for Terraform', async () => {
  const env = { TF_VAR_data_allowance: '45' }
  expect(await budgets(PEOPLE, { env })).toEqual(['alex 10', 'jill 10', 'sam 45', 'jack 45'])
})

test('an allowance that is left out is 0, and members that are left out may be anybody', async () => {
  const text = `
resource "coderd_user" "ann" {
  username = "ann"
}
resource "coderd_group" "small" {
  name    = "Small"
  members = [coderd_user.ann.id]
}
resource "coderd_group" "open" {
  name            = "Open"
  quota_allowance = 5
}
`
  expect(await budgets(text)).toEqual(['ann null'])
})

test('organizations are told apart', async () => {
  const text = `
resource "coderd_organization" "acme" {
  name = "acme"
}
data "coderd_organization" "default" {
  is_default = true
}
resource "coderd_group" "a" {
  name            = "A"
  organization_id = coderd_organization.acme.id
  members         = ["u1"]
  quota_allowance = 40
}
resource "coderd_group" "b" {
  name            = "B"
  organization_id = data.coderd_organization.default.id
  members         = ["u1"]
  quota_allowance = 5
}
`
  expect(await budgets(text)).toEqual(['u1 40 in acme', 'u1 5'])
})

test('a folder without groups, and groups that cannot be told, end the run', async () => {
  expect(await budgets('locals {\n}\n')).toContain('has no coderd_group or coderd_user')
  const unseen =
    'resource "coderd_group" "g" {\n  name = data.http.x.body\n}\ndata "http" "x" {\n  url = "https://example.com"\n}\n'
  expect(await budgets(unseen)).toContain('intake/coderd-unseen')
  expect(await budgets('resource "coderd_group" "g" {\n}\n')).toContain('main.tf:1')
})
