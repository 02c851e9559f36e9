/** The outputs of the action, as `action.yml` describes them. */
import { EXIT, type ExitCode } from '../cli/exit-code.ts'
import type { CostReport, Report } from '../report/report.ts'
import type { ReportFile } from './check-words.ts'

/** What workflows may ask for; texts, as everything there is. */
export interface Outputs {
  readonly verdict: 'ok' | 'findings' | 'refused' | 'not_analysed' | 'unusable'
  readonly 'exit-code': string
  readonly findings: string
  readonly 'refused-users': string
  readonly costs: string
  readonly report: string
  readonly reports: string
}

/** What a finished run says. */
export function outputsOf(
  report: Report,
  exitCode: ExitCode,
  files: { readonly json: string; readonly wanted: readonly ReportFile[] },
): Outputs {
  const { errors, warnings, notes, refused_users: refused } = report.summary
  return {
    verdict: verdictOf(report, exitCode),
    'exit-code': String(exitCode),
    findings: String(errors + warnings + notes + verdictFindings(report)),
    'refused-users': String(refused),
    costs: JSON.stringify(
      Object.fromEntries(
        report.templates.map(({ path, on, off }) => [
          path,
          { on: numberOf(on), off: numberOf(off) },
        ]),
      ),
    ),
    report: files.json,
    reports: JSON.stringify(
      Object.fromEntries(files.wanted.map(({ format, file }) => [format, file])),
    ),
  }
}

/** What there is to say of a run that could not begin. */
export function unusable(exitCode: ExitCode): Outputs {
  return {
    verdict: 'unusable',
    'exit-code': String(exitCode),
    findings: '0',
    'refused-users': '0',
    costs: '{}',
    report: '',
    reports: '{}',
  }
}

function verdictFindings({ templates }: Report): number {
  return templates
    .flatMap(({ verdicts }) => verdicts)
    .filter(({ finding }) => finding !== null && finding.suppression === null).length
}

function verdictOf({ summary }: Report, exitCode: ExitCode): Outputs['verdict'] {
  if (summary.not_analysed > 0) return 'not_analysed'
  if (summary.refused_users > 0) return 'refused'
  return exitCode === EXIT.clean ? 'ok' : 'findings'
}

/** Credits where they are one number, bounds where they are two, null where nothing is known or there is no build. */
function numberOf({ credits, low, high }: CostReport): unknown {
  if (credits !== null) return credits
  return low === null && high === null ? null : { low, high }
}
