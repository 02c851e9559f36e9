/** What nobody means to give: each ends in a remark that says what and where, and in the exit code that `--help` promises. */
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cli, REPOSITORY, session } from '../support/cli.ts'

const GOLDEN = join(REPOSITORY, 'test', 'golden', 'bad-input')

const TEMPLATE = `resource "coder_metadata" "home" {
  resource_id = "home"
  daily_cost  = 10
}
`

const QUOTA = `groups:
  - name: Data
    quota_allowance: 30
    members: [sam]
`

/** A file's content, or what stands in its place. */
type Content = string | Uint8Array | { readonly linkTo: string } | { readonly folder: true }

interface Case {
  readonly name: string
  readonly code: 0 | 1 | 2 | 3
  readonly argv: readonly string[]
  /** By path; `t/main.tf` is a good template unless it is given. */
  readonly files?: Readonly<Record<string, Content>>
  readonly env?: Readonly<Record<string, string>>
}

const quota = (name: string, text: string, code: Case['code'] = 2): Case => ({
  name: `quota-${name}`,
  code,
  argv: ['check', 't', '--quota', 'quota.yaml'],
  files: { 'quota.yaml': text },
})

const config = (name: string, text: string, code: Case['code'] = 2): Case => ({
  name: `config-${name}`,
  code,
  argv: ['check', 't'],
  files: { 'creditcheck.yaml': text },
})

const state = (name: string, content: Content, code: Case['code'] = 3): Case => ({
  name: `state-${name}`,
  code,
  argv: ['cost', 'w.tfstate'],
  files: { 'w.tfstate': content },
})

const template = (name: string, content: Content, code: Case['code'] = 3): Case => ({
  name: `template-${name}`,
  code,
  argv: ['check', '.'],
  files: { 'broken/main.tf': content },
})

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Buffer.concat(
    parts.map(part => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))),
  )

const PATHS: readonly Case[] = [
  { name: 'path-missing', code: 2, argv: ['check', 'nowhere'] },
  { name: 'path-missing-beside-good', code: 2, argv: ['check', 't', 'nowhere'] },
  { name: 'path-misspelt', code: 2, argv: ['chekc', 't'] },
  {
    name: 'folder-empty',
    code: 2,
    argv: ['check', 'empty'],
    files: { empty: { folder: true } },
  },
  {
    name: 'folder-without-templates',
    code: 2,
    argv: ['check', 'other'],
    files: { 'other/main.tf': 'resource "terraform_data" "x" {}\n', 'other/README.md': 'hello\n' },
  },
  { name: 'chdir-missing', code: 2, argv: ['check', '--chdir', 'nowhere'] },
  { name: 'chdir-to-file', code: 2, argv: ['check', '--chdir', 't/main.tf'] },
  { name: 'cost-of-two', code: 2, argv: ['cost', 't', 't'] },
  {
    name: 'cost-of-many-templates',
    code: 0,
    argv: ['cost', '.'],
    files: { 'u/main.tf': TEMPLATE },
  },
  {
    name: 'link-in-a-circle',
    code: 2,
    argv: ['check', 'loop'],
    files: { loop: { linkTo: 'loop' } },
  },
  {
    name: 'output-into-file',
    code: 2,
    argv: ['check', 't', '--output', 't/main.tf/report.txt'],
  },
  { name: 'output-is-folder', code: 2, argv: ['check', 't', '--output', 't'] },
]

const TEMPLATES: readonly Case[] = [
  template('unclosed', 'resource "coder_agent" "main" {\n  arch = "amd64"\n'),
  template('several-mistakes', 'locals {\n  a = \n  b = 1 2\n}\n\nresource "coder_agent" {\n}\n'),
  template(
    'nul',
    bytes('resource "coder_agent" "main" {\n  os = "linux"\n  arch = "amd', 0, '64"\n}\n'),
    1,
  ),
  template('not-utf-8', bytes('resource "coder_agent" "caf', 0xe9, '" {}\n')),
  template(
    'binary',
    bytes(0x7f, 'ELF', 2, 1, 1, 0, 0, 0, 'coder_agent', 0xff, 0xfe, 0, 0, '\n', 0x80),
  ),
  template('utf-16', bytes(0xff, 0xfe, ...[...'resource "coder_agent"'].flatMap(c => [c, 0]))),
  template('link-to-nowhere', { linkTo: 'nowhere.tf' }),
  template('folder-called-tf', { folder: true }, 0),
  {
    name: 'template-json-cut-off',
    code: 3,
    argv: ['check', '.'],
    files: { 'broken/main.tf.json': '{ "resource": { "coder_agent": { "main": {' },
  },
  {
    name: 'template-one-file-of-two',
    code: 3,
    argv: ['check', '.'],
    files: { 'broken/main.tf': TEMPLATE, 'broken/vars.tf': 'variable "x" {\n' },
  },
  {
    name: 'template-bad-tfvars',
    code: 3,
    argv: ['check', 'v'],
    files: {
      'v/main.tf': `variable "price" {\n  type = number\n}\n\n${TEMPLATE.replace('10', 'var.price')}`,
      'v/terraform.tfvars': 'price = "cheap"\nprize = 3\n',
    },
  },
  template(
    'escapes-in-names',
    '# coder_agent\nresource "coder_metadata" "a\\u001b[31m\u001b[2Jb" {\n  resource_id = "\u001b]0;title\u0007x"\n  daily_cost  = 10\n}\n',
  ),
  template(
    'escapes-in-text',
    'data "coder_parameter" "p" {\n  name    = "p\\u001b[2J\\u202e"\n  default = "\\u0007"\n  type    = "\u001b[31mred"\n}\n',
    1,
  ),
  {
    name: 'template-escapes-in-path',
    code: 3,
    argv: ['check', '.'],
    files: { 'odd\u001b[31m\nname/main.tf': 'resource "coder_agent" "main" {\n' },
  },
]

const QUOTAS: readonly Case[] = [
  quota('wrong-yaml', 'groups:\n  - name: Data\n    members: [sam\n'),
  quota('tab', 'groups:\n\t- name: Data\n'),
  quota('unknown-key', 'groups:\n  - name: Data\n    quota_alowance: 30\n'),
  quota('group-twice', `${QUOTA}  - name: Data\n    quota_allowance: 10\n`),
  quota('negative-allowance', QUOTA.replace('30', '-30'), 1),
  quota('member-nowhere', `users: [jill]\n${QUOTA}`),
  quota('allowance-too-large', QUOTA.replace('30', '3000000000')),
  quota('allowance-is-text', QUOTA.replace('30', '"30"')),
  quota('is-a-list', '- Data\n- Frontend\n'),
  quota('is-text', 'Data\n'),
  quota('empty', ''),
  { ...quota('binary', ''), files: { 'quota.yaml': bytes('groups: ', 0, 1, 2, 0xff) } },
  { ...quota('missing', ''), files: {} },
  { ...quota('folder', ''), files: { 'quota.yaml': { folder: true } } },
  { ...quota('is-a-template', ''), argv: ['check', 't', '--quota', 't/main.tf'], files: {} },
  {
    name: 'quota-named-in-config-missing',
    code: 2,
    argv: ['check', 't'],
    files: { 'creditcheck.yaml': 'quota: quotas/all.yaml\n' },
  },
]

const CONFIGS: readonly Case[] = [
  config('wrong-yaml', 'fail_on: [error\n'),
  config('unknown-key', 'fail_onn: error\n'),
  config('wrong-value', 'fail_on: warn\n'),
  config('version', 'coder_version: "3.0"\n'),
  config('version-is-text', 'coder_version: latest\n'),
  config('unknown-code', 'severities:\n  quota/over-budgets: warning\n', 0),
  config('duplicate-key', 'fail_on: error\nfail_on: never\n'),
  { ...config('missing', ''), argv: ['check', 't', '--config', 'nowhere.yaml'], files: {} },
  { ...config('folder', ''), argv: ['check', 't', '--config', 't'], files: {} },
  {
    name: 'config-before-command',
    code: 2,
    argv: ['--config', 'odd.yaml', 'check', 't'],
    files: { 'odd.yaml': 'fail_onn: error\n' },
  },
  {
    name: 'config-between',
    code: 2,
    argv: ['check', '--config=odd.yaml', 't'],
    files: { 'odd.yaml': 'fail_onn: error\n' },
  },
  {
    name: 'config-in-another-folder',
    code: 2,
    argv: ['check', 't', '--config', 'sub/odd.yaml'],
    files: { 'sub/odd.yaml': 'quota: quota.yaml\n', 'quota.yaml': QUOTA },
  },
  {
    name: 'config-below-chdir',
    code: 2,
    argv: ['check', '--chdir', 't', '--config', 'odd.yaml'],
    files: { 't/odd.yaml': 'fail_onn: error\n' },
  },
  {
    name: 'config-of-one-template-of-two',
    code: 2,
    argv: ['check', '.'],
    files: { 'u/main.tf': TEMPLATE, 'u/creditcheck.yaml': 'fail_onn: error\n' },
  },
]

const STATES: readonly Case[] = [
  state('version-3', '{ "version": 3, "modules": [] }\n'),
  state('version-5', '{ "version": 5, "resources": [] }\n'),
  state('version-is-text', '{ "version": "4", "resources": [] }\n'),
  state(
    'encrypted',
    '{ "serial": 1, "lineage": "x", "meta": {}, "encrypted_data": "AAAA", "encryption_version": "v0" }\n',
  ),
  state('neither-state-nor-plan', '{ "hello": "world" }\n'),
  state('list', '[]\n'),
  state('number', '4\n'),
  state('truncated', '{ "version": 4, "resources": [{ "mode": "managed", "type": "coder_met'),
  state('empty', ''),
  state('binary', bytes(0x1f, 0x8b, 8, 0, 0, 0, 0, 0)),
  state('plan-file', bytes('PK', 3, 4, 0x14, 0, 8, 0)),
  state('resources-is-object', '{ "version": 4, "resources": {} }\n'),
  state(
    'cost-is-text',
    '{ "version": 4, "resources": [{ "mode": "managed", "type": "coder_metadata", "name": "x", "provider": "provider[\\"registry.terraform.io/coder/coder\\"]", "instances": [{ "attributes": { "daily_cost": "ten", "resource_id": "y" } }] }] }\n',
  ),
  state('link-to-nowhere', { linkTo: 'nowhere' }, 2),
  {
    name: 'state-below-folder',
    code: 3,
    argv: ['check', '.'],
    files: { 'states/w.tfstate': '{ "version": 3 }\n' },
  },
  {
    name: 'state-is-text-file',
    code: 3,
    argv: ['cost', 'notes.txt'],
    files: { 'notes.txt': 'just some notes\n' },
  },
]

const OPTIONS: readonly Case[] = [
  { name: 'option-unknown', code: 2, argv: ['check', 't', '--fial-on', 'never'] },
  { name: 'option-unknown-short', code: 2, argv: ['check', 't', '-x'] },
  { name: 'option-without-value', code: 2, argv: ['check', 't', '--quota'] },
  { name: 'option-with-empty-value', code: 2, argv: ['check', 't', '--quota='] },
  { name: 'option-before-option', code: 2, argv: ['check', 't', '--quota', '--quiet'] },
  { name: 'option-twice', code: 2, argv: ['check', 't', '--format', 'text', '--format', 'json'] },
  { name: 'option-wrong-choice', code: 2, argv: ['check', 't', '--format', 'xml'] },
  { name: 'option-fail-on-wrong', code: 2, argv: ['check', 't', '--fail-on', 'errors'] },
  { name: 'var-without-equals', code: 2, argv: ['check', 't', '--var', 'price'] },
  { name: 'var-without-name', code: 2, argv: ['check', 't', '--var', '=10'] },
  { name: 'var-with-space', code: 2, argv: ['check', 't', '--var', 'price =10'] },
  { name: 'var-nowhere-declared', code: 2, argv: ['check', 't', '--var', 'price=10'] },
  {
    name: 'var-of-wrong-type',
    code: 3,
    argv: ['check', 'v', '--var', 'price=cheap'],
    files: {
      'v/main.tf': `variable "price" {\n  type = number\n}\n\n${TEMPLATE.replace('10', 'var.price')}`,
    },
  },
  { name: 'var-file-missing', code: 2, argv: ['check', 't', '--var-file', 'nowhere.tfvars'] },
  { name: 'var-file-folder', code: 2, argv: ['check', 't', '--var-file', 't'] },
  {
    name: 'var-file-broken',
    code: 3,
    argv: ['check', 't', '--var-file', 'x.tfvars'],
    files: { 'x.tfvars': 'price = [1\n' },
  },
  { name: 'param-without-equals', code: 2, argv: ['cost', 't', '--param', 'gpu'] },
  { name: 'param-nowhere-declared', code: 2, argv: ['cost', 't', '--param', 'gpu=a100'] },
  { name: 'preset-nowhere-declared', code: 2, argv: ['cost', 't', '--preset', 'Small'] },
]

const ALL = [...PATHS, ...TEMPLATES, ...QUOTAS, ...CONFIGS, ...STATES, ...OPTIONS]

let home = ''

beforeAll(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'creditcheck-')))
})

afterAll(() => {
  rmSync(home, { recursive: true, force: true })
})

/** A folder of its own for the case, called the same in every run. */
function folderOf({ name, files }: Case): string {
  const folder = join(home, name, 'work')
  const all: Readonly<Record<string, Content>> = { 't/main.tf': TEMPLATE, ...files }
  for (const [path, content] of Object.entries(all)) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    if (typeof content === 'string' || ArrayBuffer.isView(content)) writeFileSync(file, content)
    else if ('folder' in content) mkdirSync(file)
    else symlinkSync(content.linkTo, file)
  }
  return folder
}

describe('bad input', () => {
  test.each(ALL)('$name', async given => {
    const cwd = folderOf(given)
    const ended = await cli(given.argv, { cwd, env: given.env ?? {} })
    await expect(session(given.argv, ended)).toMatchFileSnapshot(join(GOLDEN, `${given.name}.txt`))
    expect(ended.code).toBe(given.code)
  })

  test.each(ALL)('$name prints nothing that a terminal obeys', async given => {
    const cwd = join(home, given.name, 'work')
    const { stdout, stderr } = await cli(given.argv, { cwd, env: given.env ?? {} })
    expect(`${stdout}${stderr}`.replace(/\n/g, '')).not.toMatch(/\p{Cc}/u)
  })
})

test.runIf(process.getuid?.() !== 0)('a file that may not be read', async () => {
  const cwd = folderOf({ name: 'forbidden', code: 3, argv: [], files: { 'b/main.tf': TEMPLATE } })
  chmodSync(join(cwd, 'b', 'main.tf'), 0)
  const { code, stdout } = await cli(['check', '.'], { cwd })
  expect(stdout).toContain('module/file-unreadable')
  expect(code).toBe(3)
})
