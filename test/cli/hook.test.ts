/** `creditcheck hook`: changed files find the templates that they matter to, and what matters to none is passed over in silence. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { concernsNothing } from '../../src/cli/hook/glance.ts'
import type { Report } from '../../src/report/report.ts'
import { cli } from '../support/cli.ts'
import { folderWith } from '../support/folder.ts'

const template = (cost: number, more = ''): string =>
  `resource "coder_metadata" "home" {\n  resource_id = "home"\n  daily_cost  = ${cost}\n}\n${more}`

const calls = (source: string): string => `module "m" {\n  source = "${source}"\n}\n`

const REPOSITORY: Readonly<Record<string, string>> = {
  '.git/HEAD': 'ref: refs/heads/main\n',
  'README.md': '# templates\n',
  'docs/notes.yaml': 'a: 1\n',
  'app/main.go': 'package main\n',
  'templates/plain/main.tf': template(1),
  'templates/plain/README.md': 'About\n',
  'templates/plain/terraform.tfvars': '',
  'templates/home/main.tf': template(2, calls('../../modules/home')),
  'templates/both/main.tf': template(3, calls('../../modules/base')),
  'templates/reads/main.tf': template(4, 'locals {\n  sizes = jsondecode(file("sizes.json"))\n}\n'),
  'templates/reads/sizes.json': '{}',
  'modules/home/main.tf': `resource "docker_volume" "home" {}\n${calls('../base')}`,
  'modules/base/main.tf': 'resource "docker_volume" "base" {}\n',
  'modules/base/read.me': 'nothing that a function reads\n',
  'network/main.tf': 'resource "aws_vpc" "main" {}\n',
}

const ALL = ['both', 'home', 'plain', 'reads']

async function checked(
  files: Readonly<Record<string, string>>,
  words: readonly string[],
): Promise<readonly string[] | 'silent'> {
  const cwd = folderWith(files)
  const passedOver = concernsNothing(words, cwd)
  const ended = await cli(['hook', '--format', 'json', ...words], { cwd })
  expect(ended.stderr).toBe('')
  if (ended.stdout === '') {
    expect(ended.code).toBe(0)
    return 'silent'
  }
  expect(passedOver).toBe(false)
  const report: Report = JSON.parse(ended.stdout)
  return report.templates.map(({ name }) => name)
}

describe('files', () => {
  test.each<readonly [files: string, templates: readonly string[] | 'silent']>([
    ['templates/plain/main.tf', ['plain']],
    ['templates/plain/terraform.tfvars', ['plain']],
    ['modules/home/main.tf', ['home']],
    ['modules/base/main.tf', ['both', 'home']],
    ['templates/reads/sizes.json', ['reads']],
    ['templates/home/main.tf templates/plain/main.tf', ['home', 'plain']],
    ['templates/plain/README.md', 'silent'],
    ['modules/base/read.me', 'silent'],
    ['network/main.tf', 'silent'],
    ['README.md', 'silent'],
    ['docs/notes.yaml', 'silent'],
    ['app/main.go', 'silent'],
    ['templates/gone/main.tf', 'silent'],
    ['', 'silent'],
  ])('%s', async (files, templates) => {
    expect(await checked(REPOSITORY, files.split(' ').filter(Boolean))).toEqual(templates)
  })

  test('of quota and configuration matter to all that they are for', async () => {
    const quota = 'groups:\n  - name: Data\n    quota_allowance: 30\n'
    const files = {
      ...REPOSITORY,
      'creditcheck.yaml': 'quota: people/quota.yaml\n',
      'people/quota.yaml': quota,
      'templates/plain/creditcheck.yaml': 'quota: ../../people/plain.json\n',
      'people/plain.json': '{"groups": []}',
    }
    expect(await checked(files, ['creditcheck.yaml'])).toEqual(ALL)
    expect(await checked(files, ['templates/plain/creditcheck.yaml'])).toEqual(['plain'])
    expect(await checked(files, ['people/quota.yaml'])).toEqual(['both', 'home', 'reads'])
    expect(await checked(files, ['people/plain.json'])).toEqual(['plain'])
  })

  test('that options name matter to everything', async () => {
    const files = { ...REPOSITORY, 'q.yaml': 'groups: []\n' }
    expect(await checked(files, ['--quota', 'q.yaml', 'q.yaml'])).toEqual(ALL)
    expect(await checked(files, ['--quota=q.yaml', 'q.yaml'])).toEqual(ALL)
    expect(await checked(files, ['--quota', 'q.yaml', 'README.md'])).toBe('silent')
  })

  test('outside of what the configuration names or takes out are passed over', async () => {
    const only = { ...REPOSITORY, 'creditcheck.yaml': 'templates:\n  - path: templates/plain\n' }
    expect(await checked(only, ['templates/home/main.tf'])).toBe('silent')
    expect(await checked(only, ['templates/plain/main.tf'])).toEqual(['plain'])
    const without = { ...REPOSITORY, 'creditcheck.yaml': 'exclude: [templates/home]\n' }
    expect(await checked(without, ['modules/base/main.tf'])).toEqual(['both'])
  })

  test('that are called like options are files', async () => {
    const files = {
      ...REPOSITORY,
      '--output=x.tf': template(5),
      '--fail-on=never': '',
      'main.tf': template(6).replace('"home"', '"other"'),
    }
    const cwd = folderWith(files)
    const words = ['--output=x.tf', '--fail-on=never']
    expect(concernsNothing(words, cwd)).toBe(false)
    const { code, stdout } = await cli(['hook', ...words], { cwd })
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('11') })
  })

  test('of states are judged by themselves', async () => {
    const state = JSON.stringify({ version: 4, terraform_version: '1.11.4', resources: [] })
    const files = { ...REPOSITORY, 'states/w.tfstate': state }
    expect(await checked(files, ['states/w.tfstate'])).toEqual(['states/w.tfstate'])
  })
})

describe('a hook', () => {
  test('fails where a changed template refuses somebody', async () => {
    const quota = 'groups:\n  - name: Data\n    quota_allowance: 3\n    members: [sam]\n'
    const cwd = folderWith({
      ...REPOSITORY,
      'creditcheck.yaml': 'quota: quota.yaml\n',
      'quota.yaml': quota,
    })
    expect((await cli(['hook', 'templates/plain/main.tf'], { cwd })).code).toBe(0)
    expect((await cli(['hook', 'templates/reads/main.tf'], { cwd })).code).toBe(1)
    expect((await cli(['hook', 'README.md'], { cwd })).stdout).toBe('')
  })

  test('takes choices that other templates have', async () => {
    const cwd = folderWith(REPOSITORY)
    const words = ['--var', 'region=eu', '--param', 'cpu=2', '--preset', 'p']
    const ended = await cli(['hook', ...words, 'templates/plain/main.tf'], { cwd })
    expect(ended).toMatchObject({ code: 0, stderr: '' })
  })

  test('looks closely where it does not understand its options', () => {
    const cwd = folderWith(REPOSITORY)
    expect(concernsNothing(['--help'], cwd)).toBe(false)
    expect(concernsNothing(['--no-such', 'README.md'], cwd)).toBe(false)
    expect(concernsNothing(['--chdir', 'templates', 'README.md'], cwd)).toBe(false)
    expect(concernsNothing(['-q', '--no-color', 'README.md'], cwd)).toBe(true)
    expect(concernsNothing([join(cwd, '..', 'elsewhere.md')], cwd)).toBe(false)
  })
})
