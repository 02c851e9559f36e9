/** What was found before weighs nothing, wherever its lines have gone. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { type Baseline, BaselineTally, baselineOf } from '../../src/lint/baseline.ts'
import { fingerprintOf } from '../../src/lint/fingerprint.ts'
import type { Report } from '../../src/report/report.ts'
import { cli, REPOSITORY } from '../support/cli.ts'
import { folderWith } from '../support/folder.ts'

const FILES = {
  'creditcheck.yaml': 'quota: quota.yaml\nfail_on: warning\n',
  'quota.yaml':
    'groups:\n  - name: Team\n    quota_allowance: 10\n    members: [ann, bob]\n  - name: Rich\n    quota_allowance: 90\n    members: [eve]\n',
  'main.tf': `provider "coder" {
  version = "~> 2.0"
}
resource "coder_agent" "main" {
  arch = "amd64"
  os   = "linux"
}
resource "terraform_data" "home" {}
resource "coder_metadata" "home" {
  resource_id = terraform_data.home.id
  daily_cost  = 30
}
`,
}

async function check(
  cwd: string,
  ...argv: readonly string[]
): Promise<{ code: number; report: Report }> {
  const { stdout, stderr, code } = await cli(['check', '.', ...argv, '--format', 'json'], { cwd })
  if (stdout === '') throw new Error(stderr)
  return { code, report: JSON.parse(stdout) }
}

function change(cwd: string, edit: (text: string) => string, file = 'main.tf'): void {
  writeFileSync(join(cwd, file), edit(readFileSync(join(cwd, file), 'utf8')))
}

async function withBaseline(): Promise<string> {
  const cwd = folderWith(FILES)
  expect((await check(cwd)).code).toBe(1)
  expect((await check(cwd, '--write-baseline', 'known.json')).code).toBe(0)
  return cwd
}

describe('a baseline', () => {
  test('fits its schema, and reads well', async () => {
    const cwd = await withBaseline()
    const baseline: Baseline = JSON.parse(readFileSync(join(cwd, 'known.json'), 'utf8'))
    const file = join(REPOSITORY, 'schemas', 'baseline.schema.json')
    const validate = new Ajv2020().compile(JSON.parse(readFileSync(file, 'utf8')))
    expect(validate(baseline)).toBe(true)
    expect(baseline.entries.map(({ code, address, message }) => [code, address, message])).toEqual([
      ['lint/stop-not-cheaper', 'coder_metadata.home', expect.any(String)],
      ['module/provider-version', 'provider.coder', expect.any(String)],
      ['quota/over-budget', '', 'ann in coder'],
      ['quota/over-budget', '', 'bob in coder'],
    ])
  })

  test('covers what was there, lines moved or not', async () => {
    const cwd = await withBaseline()
    for (const edit of [(text: string) => text, (text: string) => `\n\n# more\n${text}`]) {
      change(cwd, edit)
      const { code, report } = await check(cwd, '--baseline', 'known.json')
      expect(code).toBe(0)
      expect(report.findings).toEqual([])
      expect(report.suppressed.map(({ suppression }) => suppression.by)).toEqual([
        'baseline',
        'baseline',
      ])
      expect(report.summary.suppressed).toBe(4)
    }
  })

  test('does not cover what is new', async () => {
    const cwd = await withBaseline()
    change(cwd, text => text.replace('[ann, bob]', '[ann, bob, zoe]'), 'quota.yaml')
    const { code, report } = await check(cwd, '--baseline', 'known.json')
    expect(code).toBe(1)
    const open = report.templates[0]?.verdicts.filter(
      ({ finding }) => finding?.suppression === null,
    )
    expect(open?.map(verdict => verdict.user)).toEqual(['zoe'])
  })

  test('says when it knows what is there no more', async () => {
    const cwd = await withBaseline()
    change(cwd, text => text.replace('  version = "~> 2.0"\n', ''))
    const { code, report } = await check(cwd, '--baseline', 'known.json')
    expect(code).toBe(0)
    expect(report.findings).toMatchObject([
      { code: 'lint/outdated-baseline', severity: 'note', message: expect.stringContaining('One') },
    ])
  })

  test('does not cover errors with which there is no build', async () => {
    const cwd = folderWith({ ...FILES, 'main.tf': `${FILES['main.tf']}locals {\n  a = b.c\n}\n` })
    expect((await check(cwd, '--write-baseline', 'known.json')).code).toBe(0)
    const { code, report } = await check(cwd, '--baseline', 'known.json')
    expect(code).toBe(1)
    expect(report.findings.map(finding => finding.code)).toEqual(['module/undeclared-resource'])
  })

  test.each([
    ['{"version": 2, "entries": []}', 'is a baseline of version 2'],
    ['{"version": 1}', 'entries'],
    ['[', 'Nothing is checked'],
  ])('that is %s ends the run', async (text, why) => {
    const cwd = folderWith({ ...FILES, 'known.json': text })
    const { code, stderr } = await cli(['check', '.', '--baseline', 'known.json'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain(why)
  })

  test('counts what is there several times', () => {
    const parts = { code: 'a/b', template: 't', address: '', message: 'm' }
    const finding = { ...parts, fingerprint: fingerprintOf(parts) }
    const baseline = baselineOf([finding, finding])
    expect(baseline.entries).toEqual([{ ...finding, count: 2 }])
    const tally = new BaselineTally(baseline)
    expect([1, 2, 3].map(() => tally.take(finding.fingerprint))).toEqual([true, true, false])
    expect(new BaselineTally(baseline).unmatched(new Set(['t']))).toBe(2)
    expect(new BaselineTally(baseline).unmatched(new Set(['u']))).toBe(0)
  })
})

describe('a fingerprint', () => {
  const parts = { code: 'a/b', template: 't', address: 'x.y', message: 'At main.tf:3:4, line 7.' }

  test('forgets lines and blanks', () => {
    const moved = { ...parts, message: 'At  main.tf:30:1,\nline 70.' }
    expect(fingerprintOf(moved)).toBe(fingerprintOf(parts))
    expect(fingerprintOf(parts)).toMatch(/^[0-9a-f]{16}$/)
  })

  test.each([
    { ...parts, code: 'a/c' },
    { ...parts, template: 'u' },
    { ...parts, address: 'x.z' },
    { ...parts, message: 'other' },
    { ...parts, template: 'tx', address: '.y' },
  ])('differs for %j', other => {
    expect(fingerprintOf(other)).not.toBe(fingerprintOf(parts))
  })

  test('is seldom shared', () => {
    const messages = Array.from({ length: 100_000 }, (_, at) => `user${at} is over budget`)
    const prints = new Set(messages.map(message => fingerprintOf({ ...parts, message })))
    expect(prints.size).toBe(messages.length)
  })
})
