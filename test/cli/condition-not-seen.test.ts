/** Conditions that hang on what is not seen are told beside the cost of a build that passes them. */
import { expect, test } from 'vitest'
import type { Report } from '../../src/report/report.ts'
import { cli } from '../support/cli.ts'
import { folderWith } from '../support/folder.ts'

const VALIDATED = `
variable "region" {
  type = string

  validation {
    condition     = startswith(var.region, "eu-")
    error_message = "Only Europe."
  }
}
`

async function lines(source: string, ...argv: readonly string[]): Promise<readonly unknown[]> {
  const cwd = folderWith({ 'main.tf': `${source}\ndata "coder_workspace" "me" {}\n` })
  const { stdout } = await cli(['check', '--format', 'json', ...argv], { cwd })
  const { findings }: Report = JSON.parse(stdout)
  return findings.flatMap(({ code, location }) =>
    code === 'plan/condition-not-seen' ? [location?.line] : [],
  )
}

test('a validation of a variable without value', async () => {
  expect(await lines(VALIDATED)).toEqual([6])
})

test('not once the value is given', async () => {
  expect(await lines(VALIDATED, '--var', 'region=eu-west-1')).toEqual([])
})

test('a precondition on the name of a workspace that does not exist yet, once for on and off', async () => {
  const source = `
resource "terraform_data" "home" {
  lifecycle {
    precondition {
      condition     = length(data.coder_workspace.me.name) < 20
      error_message = "Too long."
    }
  }
}
`
  expect(await lines(source)).toEqual([5])
})

test('not an assertion of a check, which only warns', async () => {
  const source = `
check "name" {
  assert {
    condition     = length(data.coder_workspace.me.name) < 20
    error_message = "Too long."
  }
}
`
  expect(await lines(source)).toEqual([])
})
