/** `cty.ListVal` takes elements of no known type beside others, so that a splat does; asked of Terraform 1.11.4. */
import { expect, test } from 'vitest'
import { cli } from '../support/cli.ts'
import { folderWith } from '../support/folder.ts'

test('parts of no known type fit into the list of a splat', async () => {
  const cwd = folderWith({
    'main.tf':
      'resource "terraform_data" "t" {\n  input = timestamp()\n}\nlocals {\n  s = toset(["x", terraform_data.t.output])\n}\n',
  })
  const { code, stderr } = await cli(['eval', '--template', '.', 'local.s[*].*[*]'], { cwd })
  expect(stderr).toBe('')
  expect(code).toBe(0)
})
