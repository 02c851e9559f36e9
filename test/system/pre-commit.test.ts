/** The hooks in the real pre-commit: installed from a repository that holds the bundle, with no build and no dependencies. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { REPOSITORY } from '../support/cli.ts'
import { temporaryFolder } from '../support/folder.ts'
import { git, preCommit, type Ran, runProgram } from '../support/tools.ts'

const template = (cost: number, more = ''): string =>
  `resource "coder_metadata" "home" {\n  resource_id = "home"\n  daily_cost  = ${cost}\n}\n${more}`
const FILES: Readonly<Record<string, string>> = {
  'README.md': '# templates\n',
  'creditcheck.yaml': 'quota: quota.yaml\n',
  'quota.yaml': 'groups:\n  - name: Data\n    quota_allowance: 10\n    members: [sam]\n',
  'templates/cheap/main.tf': template(1, 'module "m" {\n  source = "../../modules/m"\n}\n'),
  'templates/dear/main.tf': template(100, 'module "m" {\n  source = "../../modules/m"\n}\n'),
  'modules/m/main.tf': 'resource "docker_volume" "v" {}\n',
}

let command = ''
let hooks = ''
let templates = ''
let home = ''

beforeAll(() => {
  command = preCommit()
  home = temporaryFolder()
  hooks = temporaryFolder()
  for (const path of ['package.json', '.pre-commit-hooks.yaml', 'README.md', 'LICENSE', 'schemas'])
    cpSync(join(REPOSITORY, path), join(hooks, path), { recursive: true })
  cpSync(join(REPOSITORY, 'build'), join(hooks, 'dist'), { recursive: true })
  git(hooks, 'init', '--quiet')
  git(hooks, 'add', '--all')
  git(hooks, 'commit', '--quiet', '--message', 'release')
  templates = temporaryFolder()
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(templates, path)), { recursive: true })
    writeFileSync(join(templates, path), text)
  }
  git(templates, 'init', '--quiet')
  git(templates, 'add', '--all')
  git(templates, 'commit', '--quiet', '--message', 'templates')
})

function tryHook(hook: string, files: readonly string[], env: Record<string, string> = {}): Ran {
  const words = ['try-repo', hooks, hook, '--verbose', '--files', ...files]
  return runProgram(command, words, { cwd: templates, env: { PRE_COMMIT_HOME: home, ...env } })
}

test('checks what changed, and passes what is sound', () => {
  const { code, output } = tryHook('creditcheck', ['templates/cheap/main.tf'])
  expect(output).toContain('on   1 credit ')
  expect(output).not.toContain('templates/dear')
  expect(code).toBe(0)
})

test('stops a commit that would lock somebody out', () => {
  const { code, output } = tryHook('creditcheck', ['templates/dear/main.tf'])
  expect(output).toContain('x sam')
  expect(code).toBe(1)
})

test('takes a shared module for all of its callers, and the quota file for everything', () => {
  for (const file of ['modules/m/main.tf', 'quota.yaml']) {
    const { output } = tryHook('creditcheck', [file])
    expect(output).toContain('templates/cheap')
    expect(output).toContain('templates/dear')
  }
})

test('says nothing where nothing matters', () => {
  const { code, output } = tryHook('creditcheck', ['README.md'])
  expect(code).toBe(0)
  expect(output).not.toMatch(/credits|template/)
})

test('runs the command on PATH for who has it', () => {
  const bin = temporaryFolder()
  const entry = join(REPOSITORY, 'build', 'cli', 'creditcheck.cjs')
  const script = `#!/bin/sh\nexec ${process.execPath} ${entry} "$@"\n`
  writeFileSync(join(bin, 'creditcheck'), script, { mode: 0o755 })
  const env = { PATH: `${bin}:${process.env['PATH'] ?? ''}` }
  expect(tryHook('creditcheck-system', ['templates/dear/main.tf'], env).code).toBe(1)
  expect(tryHook('creditcheck-system', ['README.md'], env).code).toBe(0)
})
