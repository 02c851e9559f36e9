/** What all choices cost is told where a run has time for it: of a few templates, and of one by `cost` whatever its size. */
import { expect, test } from 'vitest'
import type { Report } from '../../src/report/report.ts'
import { cli } from '../support/cli.ts'
import { folderWith } from '../support/folder.ts'

const PRICED = `
data "coder_parameter" "disk" {
  name    = "disk"
  type    = "number"
  default = 1
  option {
    name  = "small"
    value = 1
  }
  option {
    name  = "large"
    value = 4
  }
}
resource "null_resource" "home" {}
resource "coder_metadata" "home" {
  resource_id = null_resource.home.id
  daily_cost  = data.coder_parameter.disk.value
}
`

const AGENT = 'resource "coder_agent" "main" {\n  os   = "linux"\n  arch = "amd64"\n}\n'

async function highest(templates: number): Promise<ReadonlySet<number | null | undefined>> {
  const names = Array.from({ length: templates }, (_, at) => `t${at}/main.tf`)
  const cwd = folderWith(Object.fromEntries(names.map(name => [name, PRICED])))
  const { stdout } = await cli(['check', '--format', 'json'], { cwd })
  const report: Report = JSON.parse(stdout)
  expect(report.templates).toHaveLength(templates)
  return new Set(
    report.templates.map(each => ('space' in each ? each.space?.on.highest?.credits : undefined)),
  )
}

test('a few templates', async () => {
  expect(await highest(3)).toEqual(new Set([4]))
})

test('so many that their choices would take longer than all else', async () => {
  expect(await highest(51)).toEqual(new Set([undefined]))
})

test('that they are left out is told, and how to get them', async () => {
  const names = Array.from({ length: 60 }, (_, at) => `t${at}/main.tf`)
  const files = Object.fromEntries(names.map((name, at) => [name, at < 55 ? PRICED : AGENT]))
  const cwd = folderWith(files)
  const { stdout } = await cli(['check'], { cwd })
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
    'The lowest and highest costs of 55 templates are not looked for in a run over so many; "creditcheck cost <template>" tells what their choices cost.',
  )
  const markdown = await cli(['check', '--format', 'markdown'], { cwd })
  expect(markdown.stdout).toContain('costs of 55 templates are not looked for')
  const json = await cli(['check', '--format', 'json'], { cwd })
  const report: Report = JSON.parse(json.stdout)
  expect(report.summary.unexplored).toBe(55)
})
