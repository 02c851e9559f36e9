/** How many prebuilds a template asks for may hang on a value that nobody has said: that is not none. */
import { expect, test } from 'vitest'
import { cli } from '../support/cli.ts'
import { folderWith } from '../support/folder.ts'

const TEMPLATE = (prebuilds: string): string => `variable "ready" {
  type = number
}
data "coder_parameter" "size" {
  name    = "size"
  default = "s"
}
data "coder_workspace_preset" "p" {
  name       = "Small"
  parameters = { size = "s" }
  ${prebuilds}
}
resource "coder_metadata" "m" {
  resource_id = "x"
  daily_cost  = 5
}
`
const QUOTA = 'groups:\n  - name: Everyone\n    quota_allowance: 30\nusers:\n  - username: jill\n'

test.each([
  ['the number', 'prebuilds {\n    instances = var.ready\n  }', 0],
  [
    'a number of a schedule',
    'prebuilds {\n    instances = 2\n    scheduling {\n      timezone = "UTC"\n      schedule {\n        cron      = "* 8-18 * * 1-5"\n        instances = var.ready\n      }\n    }\n  }',
    2,
  ],
])('%s', async (_name, prebuilds, least) => {
  const cwd = folderWith({ 'main.tf': TEMPLATE(prebuilds), 'quota.yaml': QUOTA })
  const words = ['check', '.', '--quota', 'quota.yaml']
  const { stdout } = await cli([...words, '--format', 'json'], { cwd })
  expect(JSON.parse(stdout).templates[0].pool).toMatchObject({
    presets: [{ preset: 'Small', instances: least, may_be_more: true }],
    low: least * 5,
    high: null,
    verdict: { verdict: 'unknown' },
  })
  const said = await cli([...words, '--var', 'ready=7', '--format', 'json'], { cwd })
  const [preset] = JSON.parse(said.stdout).templates[0].pool.presets
  expect(preset).toEqual({ preset: 'Small', instances: 7, refused: false, low: 5, high: 5 })
})
