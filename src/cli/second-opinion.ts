/** Says so where another parser accepts a file that ours rejects: then the mistake may be ours. */
import type { Subject } from '../analyze.ts'
import { isGivenUp } from '../coder/given-up.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { hclMessages } from '../hcl/messages.ts'
import type { RejectedFile } from '../host/second-opinion.ts'
import type { FindingReport } from '../report/finding.ts'
import type { Report } from '../report/report.ts'

/** How long the other parser may take; the report waits for it. */
const DEADLINE_MS = 2000
/** Few people write larger files, and the other parser takes more than a second and 200 MB for them. */
const MAX_CHARACTERS = 30_000
const NOTE =
  'Another HCL parser (hcl2json) accepts this file, so that the mistake may be in creditcheck; report it if you think so.'

/** The report with a note at what our parser alone objects to. Subjects are those that the report is of, before paths were renamed. */
export async function withSecondOpinion(
  report: Report,
  subjects: readonly Pick<Subject, 'diagnostics'>[],
  deadlineMs: number = DEADLINE_MS,
): Promise<Report> {
  const rejected = rejectedFiles(subjects.flatMap(subject => subject.diagnostics))
  if (rejected.length === 0) return report
  const { secondOpinion } = await import('../host/second-opinion.ts')
  const accepted = await secondOpinion(rejected, deadlineMs)
  if (accepted.size === 0) return report
  return { ...report, findings: report.findings.map(finding => noted(finding, accepted)) }
}

function rejectedFiles(diagnostics: readonly Diagnostic[]): readonly RejectedFile[] {
  const byPath = new Map<string, RejectedFile>()
  const limited = new Set<string>()
  for (const diagnostic of diagnostics) {
    const { code, severity, subject } = diagnostic
    if (severity !== 'error' || subject === null) continue
    const { path, text } = subject.source
    if (isNoOpinion(diagnostic)) limited.add(path)
    else if (isAboutSyntax(code) && !path.endsWith('.json') && text.length <= MAX_CHARACTERS)
      byPath.set(path, { path, text })
  }
  return [...byPath.values()].filter(({ path }) => !limited.has(path))
}

/** Hitting a limit of ours is no opinion about the file, and of bytes that are no text the other parser would get a mended copy. */
function isNoOpinion(diagnostic: Diagnostic): boolean {
  return diagnostic.code === 'hcl/not-utf-8' || isGivenUp([diagnostic])
}

function isAboutSyntax(code: string): boolean {
  return Object.hasOwn(hclMessages, code)
}

function noted<F extends FindingReport>(finding: F, accepted: ReadonlySet<string>): F {
  const { code, location, severity, help } = finding
  if (severity !== 'error' || location === null || !isAboutSyntax(code)) return finding
  if (!accepted.has(location.path)) return finding
  return { ...finding, help: help === null ? NOTE : `${help} ${NOTE}` }
}
