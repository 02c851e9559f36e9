/** The example workflow and hook file, held against the real actionlint and the real pre-commit. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { REPOSITORY } from '../support/cli.ts'
import { folderWith } from '../support/folder.ts'
import { actionlint, git, preCommit, runProgram } from '../support/tools.ts'

const EXAMPLES = join(REPOSITORY, 'examples')

beforeAll(() => {
  actionlint()
  preCommit()
})

test('actionlint has nothing to say of the workflow', () => {
  const workflow = join(EXAMPLES, 'workflows', 'creditcheck.yml')
  const words = ['-shellcheck=', '-pyflakes=', workflow]
  expect(runProgram(actionlint(), words, { cwd: REPOSITORY })).toMatchObject({
    code: 0,
    output: '',
  })
})

test('actionlint knows every input and output that the workflow uses', () => {
  const text = readFileSync(join(EXAMPLES, 'workflows', 'creditcheck.yml'), 'utf8')
  const local = text.replace(/uses: \S*creditcheck@\S+/, 'uses: ./action')
  // actionlint is older than node24.
  const action = readFileSync(join(REPOSITORY, 'action.yml'), 'utf8').replace('node24', 'node20')
  const folder = folderWith({
    '.github/workflows/creditcheck.yml': local,
    'action/action.yml': action,
    'action/dist/action/index.cjs': '',
  })
  git(folder, 'init', '--quiet')
  const words = ['-shellcheck=', '-pyflakes=']
  expect(runProgram(actionlint(), words, { cwd: folder })).toMatchObject({ code: 0, output: '' })
  writeFileSync(
    join(folder, '.github/workflows/creditcheck.yml'),
    local.replace('quota:', 'quotas:').replace('outputs.costs', 'outputs.cost'),
  )
  const { output } = runProgram(actionlint(), words, { cwd: folder })
  expect(output).toMatch(/"quotas" is not defined/)
  expect(output).toMatch(/"cost" is not defined/)
})

test('pre-commit takes the hook file and the hooks', () => {
  const words = ['validate-config', join(EXAMPLES, 'pre-commit-config.yaml')]
  expect(runProgram(preCommit(), words, { cwd: REPOSITORY })).toMatchObject({ code: 0 })
  const hooks = ['validate-manifest', '.pre-commit-hooks.yaml']
  expect(runProgram(preCommit(), hooks, { cwd: REPOSITORY })).toMatchObject({ code: 0 })
  const known = parse(readFileSync(join(REPOSITORY, '.pre-commit-hooks.yaml'), 'utf8'))
  const used = parse(readFileSync(join(EXAMPLES, 'pre-commit-config.yaml'), 'utf8'))
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)
  expect(ids(known)).toEqual(expect.arrayContaining(ids(used.repos[0].hooks)))
})
