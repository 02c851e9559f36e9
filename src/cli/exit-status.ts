/** What a run ends with: a function of the report and the threshold, whatever the format. */
import type { Report } from '../report/report.ts'
import { type Arguments, text } from './arguments/argument-values.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { Settings } from './inputs/settings.ts'

/** From which severity on a run fails; `never`: only over what cannot be analysed. */
export type Threshold = 'error' | 'warning' | 'note' | 'never'

/** How bad something that was found is. */
export type FoundSeverity = Exclude<Threshold, 'never'>

/** The first that holds: something could not be analysed; something at or above the threshold was found; nothing was. */
export function exitStatus(report: Report, threshold: Threshold): ExitCode {
  if (report.summary.not_analysed > 0) return EXIT.unanalysable
  return statusOf(severities(report), threshold)
}

/** Whether anything is bad enough to fail. */
export function statusOf(found: readonly FoundSeverity[], threshold: Threshold): ExitCode {
  return found.some(severity => isAtLeast(severity, threshold)) ? EXIT.findings : EXIT.clean
}

/** From which severity on a run fails: as the command line says, else the configuration. */
export function thresholdOf(args: Arguments, { config }: Pick<Settings, 'config'>): Threshold {
  return (text(args, 'fail-on') as Threshold | undefined) ?? config.failOn ?? 'error' // checked against the option's choices
}

const RANKS = { note: 1, warning: 2, error: 3, never: 4 } as const

function isAtLeast(severity: FoundSeverity, threshold: Threshold): boolean {
  return RANKS[severity] >= RANKS[threshold]
}

/** Verdicts weigh what is configured for their codes. */
function severities({ findings, templates }: Report): readonly FoundSeverity[] {
  const verdicts = templates.flatMap(template => template.verdicts)
  return [
    ...findings.map(finding => finding.severity),
    ...verdicts.flatMap(({ finding }) =>
      finding === null || finding.suppression !== null ? [] : [finding.severity],
    ),
  ]
}
