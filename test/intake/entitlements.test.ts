/** What an answer of `GET /api/v2/entitlements` says about quota. */
import { expect, test } from 'vitest'
import { cli } from '../support/cli.ts'
import { folderWith } from '../support/folder.ts'

test('an answer without the feature is no word on it', async () => {
  const folder = folderWith({
    'main.tf': 'resource "coder_agent" "main" {\n  arch = "amd64"\n  os   = "linux"\n}\n',
    'entitlements.json': '{ "features": {} }',
  })
  const { stderr } = await cli(['check', folder, '--quota', `${folder}/entitlements.json`])
  expect(stderr).toContain('[intake/quota-rest-field]')
})
