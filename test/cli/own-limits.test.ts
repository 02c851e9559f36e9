/** Limits of this analysis: nobody knows then what Terraform would do, and no report may say that it refuses. */
import { expect, test } from 'vitest'
import type { Report } from '../../src/report/report.ts'
import { cli } from '../support/cli.ts'
import { folderWith } from '../support/folder.ts'

const PRICED = 'resource "coder_metadata" "m" {\n  resource_id = "x"\n  daily_cost  = 5\n}\n'
const QUOTA = 'groups:\n  - name: Everyone\n    quota_allowance: 1\nusers:\n  - username: jill\n'
const numbered = (count: number, text: (at: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, at) => text(at))

const CASES: readonly (readonly [code: string, files: Readonly<Record<string, string>>])[] = [
  [
    'plan/too-many-instances',
    { 'main.tf': 'resource "null_resource" "x" {\n  count = 10001\n}\n' },
  ],
  [
    'plan/too-many-instances-of-all',
    {
      'main.tf': numbered(3, at => `resource "null_resource" "x${at}" {\n  count = 2500\n}\n`).join(
        '',
      ),
    },
  ],
  [
    'eval/too-much-work',
    { 'main.tf': 'locals {\n  n = [for a in range(1000) : [for b in range(1000) : [a, b]]]\n}\n' },
  ],
  ['eval/too-large', { 'main.tf': 'locals {\n  n = format("%2000000d", 1)\n}\n' }],
  [
    'hcl/nesting-limit',
    { 'main.tf': `locals {\n  n = ${'('.repeat(300)}1${')'.repeat(300)}\n}\n` },
  ],
  [
    'hcl/json-nesting-limit',
    { 'more.tf.json': `{"locals": {"n": ${'['.repeat(300)}${']'.repeat(300)}}}` },
  ],
  [
    'module/too-many-files',
    Object.fromEntries(numbered(2001, at => `f${at}.tf`).map(name => [name, '\n'])),
  ],
  [
    'module/too-deep',
    Object.fromEntries(
      numbered(60, at => (at === 0 ? 'main.tf' : `d${at}/main.tf`)).map((name, at) => [
        name,
        `module "d" {\n  source = "./${at === 0 ? '' : '../'}d${at + 1}"\n}\n`,
      ]),
    ),
  ],
  [
    'module/too-many-modules',
    {
      'main.tf': numbered(50, at => `module "m${at}" {\n  source = "./m"\n}\n`).join(''),
      'm/main.tf': numbered(50, at => `module "n${at}" {\n  source = "../n"\n}\n`).join(''),
      'n/main.tf': '\n',
    },
  ],
]

test.each(CASES)('%s: the number is unknown, and who may build too', async (code, files) => {
  const cwd = folderWith({ ...files, 'priced.tf': PRICED, 'quota.yaml': QUOTA })
  const words = ['--quota', 'quota.yaml', '--no-second-opinion']
  const text = await cli(['check', ...words, '.'], { cwd })
  expect(text.code).toBe(3)
  expect(text.stdout).toContain('because a limit of creditcheck, which Terraform does not have')
  expect(text.stdout).not.toMatch(/refuse[ds]? the plan|no build/)
  for (const command of ['check', 'cost']) {
    const { stdout } = await cli([command, ...words, '--format', 'json', '.'], { cwd })
    const report: Report = JSON.parse(stdout)
    expect(
      report.findings.filter(each => each.severity === 'error').map(each => each.code),
    ).toEqual([code])
    expect(report.templates).toMatchObject([
      {
        analysed: false,
        on: {
          status: 'unknown',
          credits: null,
          reasons: [{ location: { line: expect.anything() } }],
        },
        verdicts: [{ user: 'jill', verdict: 'unknown', on_credits: null }],
      },
    ])
    expect(report.summary.refused_users).toBe(0)
  }
})
