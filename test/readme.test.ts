/** The README's first screen is what the command prints. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cli, REPOSITORY } from './support/cli.ts'

test("the README's first example is real", async () => {
  const readme = readFileSync(join(REPOSITORY, 'README.md'), 'utf8')
  const [, shown] = /```\n\$ npx creditcheck examples\/docs-quota\n([^`]*)```/.exec(readme) ?? []
  const { stdout } = await cli(['examples/docs-quota'])
  expect(shown).toBe(stdout)
})

test("the README's difference is from the recorded one", () => {
  const readme = readFileSync(join(REPOSITORY, 'README.md'), 'utf8')
  const golden = join(REPOSITORY, 'test', 'golden', 'diff', 'expected', 'revisions.txt')
  const recorded = readFileSync(golden, 'utf8').split('\n')
  const [, shown = ''] = /```\n\$ creditcheck diff main topic\n([^`]*) {2}…\n```/.exec(readme) ?? []
  const lines = shown.split('\n')
  expect(lines.length).toBeGreaterThan(5)
  expect(lines.filter(line => !recorded.includes(line))).toEqual([])
})
