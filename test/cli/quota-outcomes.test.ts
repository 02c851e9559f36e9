/** Verdicts where something else than quota ends the build, and remarks on two places of a quota file. */
import { expect, test } from 'vitest'
import { cli } from '../support/cli.ts'
import { folderWith } from '../support/folder.ts'

const TWICE = `resource "null_resource" "x" {}
resource "coder_metadata" "a" {
  resource_id = null_resource.x.id
  daily_cost  = 7
}
resource "coder_metadata" "b" {
  resource_id = null_resource.x.id
  daily_cost  = 8
}
`
const quotaOf = (allowance: number) =>
  `groups: [{name: Everyone, quota_allowance: ${allowance}}]\nusers: [ann]\n`

test.each([
  ['2.36', 40, 'build_error', 'the build passes quota and fails then'],
  ['2.36', 4, 'insufficient_quota', 'cannot start one'],
  ['2.28', 40, 'build_error', 'no build: Coder refuses the plan'],
])('what Coder %s objects to, with a budget of %i: %s', async (version, allowance, kind, text) => {
  const cwd = folderWith({
    'creditcheck.yaml': `coder_version: "${version}"\n`,
    'quota.yaml': quotaOf(allowance),
    't/main.tf': TWICE,
  })
  const quota = ['--quota', 'quota.yaml']
  const report = await cli(['check', 't', ...quota], { cwd })
  expect(report.stdout.replaceAll(/\s+/g, ' ')).toContain(text)
  const rows = await cli(['check', 't', ...quota, '--all-users'], { cwd })
  expect(rows.stdout).toContain(`ann,coder,t,t,${kind},${allowance},`)
})

test('both places of a remark are told from where one stands', async () => {
  const cwd = folderWith({ 'quota.yaml': 'users: [ann, ann]\n', 't/main.tf': TWICE })
  const { stderr, code } = await cli(['check', '.', '--quota', '../quota.yaml', '--chdir', 't'], {
    cwd,
  })
  expect(code).toBe(2)
  expect(stderr).toContain('  ../quota.yaml:1:14  [config/user-listed-twice]')
  expect(stderr).toContain('first here: ../quota.yaml:1:9')
})
