/** Reports for the tests of reporters. */

import type { SuppressionReport, WeighedFindingReport } from '../../src/report/finding.ts'
import type { PoolReport, Report } from '../../src/report/report.ts'
import type { VerdictReport } from '../../src/report/verdict.ts'
import { cli } from './cli.ts'

/** What the command line prints as JSON. */
export async function reportOf(...argv: readonly string[]): Promise<Report> {
  const { stdout, stderr } = await cli(['check', ...argv, '--format', 'json'])
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
}

/** A template that is refused to somebody, and one that Terraform refuses. */
export async function exampleReport(): Promise<Report> {
  return reportOf('examples/docs-quota', 'test/golden/docs-sample', 'examples/gpu-tiers')
}

async function depthReport(): Promise<Report> {
  const { stdout } = await cli(['cost', 'examples/kubernetes', '--format', 'json'])
  return JSON.parse(stdout)
}

/** The verdict on many people. */
function alike(verdict: VerdictReport): VerdictReport {
  return {
    ...verdict,
    user: '120 people in Data',
    alike: {
      people: 120,
      of: 300,
      groups: ['Data'],
      examples: ['ann', 'bob'],
      most_credits_consumed: 20,
    },
  }
}

const COMMENT: SuppressionReport = {
  by: 'comment',
  reason: 'moves in March',
  until: '2026-03-31',
  location: { path: 'a/main.tf', line: 3, column: 1, end_line: 3, end_column: 40 },
}

const POOL: PoolReport = {
  presets: [{ preset: 'a preset', instances: 2, refused: false, low: 30, high: 30 }],
  low: 60,
  high: 60,
  verdict: {
    organization: 'coder',
    verdict: 'insufficient_quota',
    budget: 30,
    arithmetic: '0 used + 60 = 60 > 30',
    never_fit: [{ template: 'docs-quota', preset: 'a preset' }],
    raise_to_credits: 60,
  },
}

/** A report in which everything is there that a report can have. */
export async function fullReport(): Promise<Report> {
  const report = await exampleReport()
  const [deep] = (await depthReport()).templates
  const first = report.findings.find(({ severity }) => severity === 'error')
  if (first === undefined || deep === undefined) throw new Error('an example without findings')
  const finding: WeighedFindingReport = {
    ...first,
    help: 'Change it.',
    address: 'coder_metadata.home',
    related: [{ note: 'first here', location: { ...(first.location ?? never()) } }],
  }
  return {
    ...report,
    templates: [...report.templates, deep].map(template => ({
      ...template,
      verdicts: [...template.verdicts, ...template.verdicts.slice(0, 1).map(alike)],
      on: {
        ...template.on,
        assumptions: ['an assumption'],
        reasons: [{ text: 'a reason', remedy: '--var x=1', location: finding.location }],
      },
      preset: template.kind === 'template' ? null : 'a preset',
      pool: POOL,
      credit_value: { amount: '0.01', currency: 'USD' },
      presets: [{ name: 'a preset', default: true, on: template.on, off: template.off }],
    })),
    findings: [
      finding,
      { ...finding, severity: 'warning', location: null },
      { ...finding, severity: 'note', template: null, address: null, excerpt: [] },
    ],
    suppressed: [
      { ...finding, suppression: COMMENT },
      { ...finding, suppression: { by: 'baseline', reason: null, until: null, location: null } },
    ],
    summary: { ...report.summary, not_analysed: 1, suppressed: 2, left_out: 7 },
  }
}

function never(): never {
  throw new Error('an example without a place')
}
