/** Which parts of the bundle a run loads: each takes time, so that the usual ones make do without what few runs need. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { REPOSITORY } from '../support/cli.ts'
import { folderWith, temporaryFolder } from '../support/folder.ts'
import { runProgram } from '../support/tools.ts'

const ENTRY = join(REPOSITORY, 'build', 'cli', 'creditcheck.cjs')

/** The parts that a run loads, as the names of what is kept of them begin: the part that asked, and the part. */
function partsOf(folder: string, ...words: readonly string[]): readonly string[] {
  const cache = temporaryFolder()
  const env = { ...process.env, XDG_CACHE_HOME: cache }
  runProgram(process.execPath, [ENTRY, ...words], { cwd: folder, env })
  const kept = readdirSync(join(cache, 'creditcheck'), { recursive: true }).map(String)
  return kept.flatMap(path => /[^/\\]+(?=\.cjs\.bin$)/.exec(path)?.[0] ?? []).sort()
}

const TEMPLATE = `terraform {
  required_providers {
    coder = { source = "coder/coder" }
  }
}
data "coder_workspace" "me" {}
locals {
  home = "home-\${lower(data.coder_workspace.me.name)}"
}
resource "null_resource" "home" {
  count    = data.coder_workspace.me.start_count
  triggers = { name = jsonencode(local.home) }
}
resource "coder_metadata" "home" {
  count       = data.coder_workspace.me.start_count
  resource_id = null_resource.home[0].id
  daily_cost  = 2
}
`

test.each([
  ['a template', TEMPLATE, []],
  [
    'one that calls a function of a rare family',
    TEMPLATE.replace('jsonencode', 'yamlencode'),
    ['run-report.cjs+eval-functions-yaml-encoding-yaml'],
  ],
])('check of %s loads two parts and what it needs', (_, text, more) => {
  const folder = folderWith({ 'main.tf': text })
  expect(partsOf(folder, 'check')).toEqual(['main', 'main.cjs+run-report', ...more])
})

test('other commands take what they share from the part of check', () => {
  const folder = folderWith({ 'main.tf': TEMPLATE })
  expect(partsOf(folder, 'explain', 'null_resource.home')).toEqual([
    'main',
    'main.cjs+run-explain',
    'run-explain.cjs+run-report',
  ])
})
