/** What comments suppress, and what is said about comments that do not. */
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/report/report.ts'
import { cli } from '../support/cli.ts'
import { folderWith } from '../support/folder.ts'

const AGENT = 'resource "coder_agent" "main" {\n  arch = "amd64"\n  os   = "linux"\n}\n'
const CODE = 'module/provider-version'

async function report(
  files: Readonly<Record<string, string>>,
  ...argv: readonly string[]
): Promise<Report> {
  const cwd = folderWith(files)
  const { stdout, stderr } = await cli(['check', '.', ...argv, '--format', 'json'], { cwd })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
}

/** Codes of what is found and of what is suppressed, for one template of one file. */
async function outcome(text: string, name = 'main.tf'): Promise<readonly string[]> {
  const files =
    name === 'main.tf' ? { [name]: `${text}\n${AGENT}` } : { [name]: text, 'a.tf': AGENT }
  const { findings, suppressed } = await report(files)
  return [
    ...findings.map(finding => finding.code),
    ...suppressed.map(finding => `(${finding.code})`),
  ]
}

const IGNORE = `creditcheck-ignore: ${CODE} -- pinned on purpose`

describe('a suppression covers', () => {
  test.each([
    ['nothing, without one', 'provider "coder" {\n  version = "~> 2.0"\n}', [CODE]],
    ['its own line', `provider "coder" {\n  version = "~> 2.0" # ${IGNORE}\n}`, [`(${CODE})`]],
    [
      'its own line, as //',
      `provider "coder" {\n  version = "~> 2.0" // ${IGNORE}\n}`,
      [`(${CODE})`],
    ],
    [
      'its own line, as /*',
      `provider "coder" {\n  version = "~> 2.0" /* ${IGNORE} */\n}`,
      [`(${CODE})`],
    ],
    [
      'the argument below',
      `provider "coder" {\n  # ${IGNORE}\n  version = "~> 2.0"\n}`,
      [`(${CODE})`],
    ],
    [
      'the argument below, past another comment',
      `provider "coder" {\n  # ${IGNORE}\n  # see the wiki\n  version = "~> 2.0"\n}`,
      [`(${CODE})`],
    ],
    [
      'the block that its line opens',
      `provider "coder" { # ${IGNORE}\n  version = "~> 2.0"\n}`,
      [`(${CODE})`],
    ],
    [
      'the block below',
      `locals {}\n# ${IGNORE}\nprovider "coder" {\n  version = "~> 2.0"\n}`,
      [`(${CODE})`],
    ],
    [
      'the first block of a file',
      `# ${IGNORE}\nprovider "coder" {\n  version = "~> 2.0"\n}`,
      [`(${CODE})`],
    ],
    [
      'the file, from its first lines',
      `# Copyright\n# ${IGNORE}\n\nlocals {}\nprovider "coder" {\n  version = "~> 2.0"\n}`,
      [`(${CODE})`],
    ],
    [
      'the file, with Windows line ends and a mark',
      `\ufeff# ${IGNORE}\r\n\r\nlocals {}\r\nprovider "coder" {\r\n  version = "~> 2.0"\r\n}`,
      [`(${CODE})`],
    ],
    [
      'no other block',
      `# ${IGNORE}\nlocals {}\nprovider "coder" {\n  version = "~> 2.0"\n}`,
      ['lint/unused-suppression', CODE],
    ],
    [
      'no other line',
      `provider "coder" {\n  alias = "a" # ${IGNORE}\n  version = "~> 2.0"\n}`,
      ['lint/unused-suppression', CODE],
    ],
    [
      'no other code',
      'provider "coder" {\n  version = "~> 2.0" # creditcheck-ignore: quota/near-budget -- why\n}',
      [CODE, 'lint/unused-suppression'],
    ],
    [
      'several codes',
      `provider "coder" {\n  version = "~> 2.0" # creditcheck-ignore: quota/near-budget, ${CODE} -- why\n}`,
      ['lint/unused-suppression', `(${CODE})`],
    ],
  ])('%s', async (_name, text, expected) => {
    expect(await outcome(text)).toEqual(expected)
  })

  test('an object in JSON syntax, or the file', async () => {
    const provider = (comment: object, more: object): string =>
      JSON.stringify({ ...more, provider: { coder: { ...comment, version: '~> 2.0' } } })
    const name = 'main.tf.json'
    expect(await outcome(provider({}, {}), name)).toEqual([CODE])
    expect(await outcome(provider({ '//': IGNORE }, {}), name)).toEqual([`(${CODE})`])
    expect(await outcome(provider({ '//': ['note', IGNORE] }, {}), name)).toEqual([`(${CODE})`])
    expect(await outcome(provider({}, { '//': IGNORE }), name)).toEqual([`(${CODE})`])
    const elsewhere = { locals: { a: 1, b: { '//': IGNORE } } }
    expect(await outcome(provider({}, elsewhere), name)).toEqual(['lint/unused-suppression', CODE])
  })

  test('what a called module has in it', async () => {
    const main = (comment: string): string =>
      `${AGENT}${comment}module "a" {\n  source = "./a"\n}\n`
    const called = { 'a/a.tf': 'provider "coder" {\n  version = "~> 2.0"\n}\n' }
    const plain = await report({ 'main.tf': main(''), ...called })
    expect(plain.findings.map(finding => finding.code)).toEqual([CODE])
    expect(plain.findings[0]?.address).toBe('module.a.provider.coder')
    const covered = await report({ 'main.tf': main(`# ${IGNORE}\n`), ...called })
    expect(covered.findings).toEqual([])
    expect(covered.suppressed.map(finding => finding.location?.path)).toEqual(['a/a.tf'])
  })
})

describe('a suppression that is not one', () => {
  const line = (comment: string): string =>
    `provider "coder" {\n  version = "~> 2.0" # ${comment}\n}`
  test.each([
    ['without a reason', `creditcheck-ignore: ${CODE}`, 'does not say why'],
    ['with an empty reason', `creditcheck-ignore: ${CODE} --`, 'does not say why'],
    ['without codes', 'creditcheck-ignore: -- because', 'does not say which checks'],
    ['with a name for a code', 'creditcheck-ignore: versions -- because', '"versions" is no code'],
    ['until no day', `creditcheck-ignore: ${CODE} until=2026-02-30 -- why`, 'ends on "2026-02-30"'],
    ['until some day', `creditcheck-ignore: ${CODE} until=soon -- why`, 'ends on "soon"'],
  ])('%s says what is wrong', async (_name, comment, why) => {
    const { findings } = await report({ 'main.tf': `${line(comment)}\n${AGENT}` })
    expect(findings.map(finding => finding.code)).toEqual([CODE, 'lint/suppression-form'])
    expect(findings[1]?.message).toContain(why)
  })

  test('may have been meant for another code', async () => {
    const { findings } = await report({
      'main.tf': `${line('creditcheck-ignore: module/provider-versoin -- why')}\n${AGENT}`,
    })
    expect(findings[1]).toMatchObject({
      code: 'lint/unknown-code',
      message: expect.stringContaining(`did you mean "${CODE}"`),
      location: { line: 2, column: 44, end_column: 67 },
    })
  })

  test('is no comment about something else', async () => {
    expect(await outcome('# creditcheck-ignored: x\n# see creditcheck-ignore\nlocals {}')).toEqual(
      [],
    )
  })
})

describe('the day', () => {
  const text = `provider "coder" {\n  version = "~> 2.0" # creditcheck-ignore: ${CODE} until=2026-08-19 -- till then\n}\n${AGENT}`
  async function on(today: string): Promise<readonly string[]> {
    const cwd = folderWith({ 'main.tf': text })
    const { stdout } = await cli(['check', '.', '--format', 'json'], { cwd, today })
    const { findings }: Report = JSON.parse(stdout)
    return findings.map(finding => finding.code)
  }

  test('of the end is the last one', async () => {
    expect(await on('2026-08-19')).toEqual([])
    expect(await on('2026-08-20')).toEqual([CODE, 'lint/expired-suppression'])
  })
})

const QUOTA = {
  'creditcheck.yaml': 'quota: quota.yaml\n',
  'quota.yaml': 'groups:\n  - name: Team\n    quota_allowance: 10\n    members: [ann]\n',
}
const DEAR = (comment: string): string => `${AGENT}
resource "terraform_data" "home" {}
${comment}resource "coder_metadata" "home" {
  resource_id = terraform_data.home.id
  daily_cost  = 30
}
`

describe('a verdict', () => {
  test('is suppressed where the cost is declared', async () => {
    const plain = await report({ ...QUOTA, 'main.tf': DEAR('') })
    expect(plain.templates[0]?.verdicts[0]?.finding).toMatchObject({
      code: 'quota/over-budget',
      suppression: null,
    })
    const comment =
      '# creditcheck-ignore: quota/over-budget, quota/nobody-can-start -- raised next week\n'
    const covered = await report({ ...QUOTA, 'main.tf': DEAR(comment) })
    expect(covered.templates[0]?.verdicts[0]?.finding?.suppression).toMatchObject({
      by: 'comment',
      reason: 'raised next week',
    })
    expect(covered.findings.map(({ code }) => code)).toEqual(['lint/stop-not-cheaper'])
  })

  test('weighs nothing then', async () => {
    const comment =
      '# creditcheck-ignore: quota/over-budget, quota/nobody-can-start -- raised next week\n'
    const cwd = folderWith({ ...QUOTA, 'main.tf': DEAR(comment) })
    expect((await cli(['check'], { cwd })).code).toBe(0)
    const shown = await cli(['check', '--show-suppressed'], { cwd })
    expect(shown.stdout).toContain('suppressed: raised next week')
  })
})

describe('errors with which there is no build', () => {
  test('stay errors, whatever a comment says', async () => {
    const text = `locals {\n  a = b.c # creditcheck-ignore: module/undeclared-resource -- why\n}\n${AGENT}`
    const { findings, suppressed } = await report({ 'main.tf': text })
    expect(suppressed).toEqual([])
    expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'error module/undeclared-resource',
      'warning lint/stays-an-error',
    ])
  })

  test('stay errors, whatever is configured', async () => {
    const { findings, summary } = await report({
      'main.tf': `locals {\n  a = b.c\n}\n${AGENT}`,
      'creditcheck.yaml': 'severities:\n  module/undeclared-resource: off\n',
    })
    expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'warning lint/stays-an-error',
      'error module/undeclared-resource',
    ])
    expect(summary.errors).toBe(1)
  })
})

describe('severities', () => {
  const template = `provider "coder" {\n  version = "~> 2.0"\n}\n${AGENT}`

  test.each([
    ['error', 1],
    ['note', 0],
    ['off', 0],
  ])('become %s as configured', async (severity, code) => {
    const cwd = folderWith({
      'main.tf': template,
      'creditcheck.yaml': `severities:\n  ${CODE}: ${severity}\n`,
    })
    const ended = await cli(['check', '.', '--format', 'json'], { cwd })
    const { findings, summary }: Report = JSON.parse(ended.stdout)
    expect(findings.map(finding => finding.severity)).toEqual(severity === 'off' ? [] : [severity])
    expect(summary[severity === 'error' ? 'errors' : 'notes']).toBe(severity === 'off' ? 0 : 1)
    expect(ended.code).toBe(code)
  })

  test('weigh verdicts as well', async () => {
    const config = `${QUOTA['creditcheck.yaml']}severities:\n  quota/over-budget: note\n  quota/nobody-can-start: off\n`
    const cwd = folderWith({ ...QUOTA, 'main.tf': DEAR(''), 'creditcheck.yaml': config })
    expect((await cli(['check'], { cwd })).code).toBe(0)
    expect((await cli(['check', '--fail-on', 'note'], { cwd })).code).toBe(1)
  })
})
