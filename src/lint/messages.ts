/** The wording of remarks on suppressions, configured severities and baselines. */
import type { Catalogue } from '../diagnostics/catalogue.ts'
import { type Emitter, emitterOf } from '../diagnostics/diagnostic.ts'

/** The arguments of each code of the lint room. */
export interface LintArgs {
  readonly 'lint/unused-suppression': { readonly code: string }
  readonly 'lint/expired-suppression': { readonly codes: readonly string[]; readonly until: string }
  readonly 'lint/suppression-form': {
    readonly problem: 'codes' | 'code' | 'until' | 'reason'
    /** What stands there instead. */
    readonly found: string
  }
  readonly 'lint/unknown-code': { readonly code: string; readonly suggestion: string | undefined }
  readonly 'lint/stays-an-error': { readonly code: string }
  readonly 'lint/outdated-baseline': { readonly count: number }
}

/** How each code of the lint room is worded. */
export const lintMessages: Catalogue<LintArgs> = {
  'lint/unused-suppression': {
    severity: 'warning',
    message: a => `Nothing is remarked on as "${a.code}" here, so that nothing is suppressed.`,
    help: 'Remove it, or move it to the line, or above the block, that it is about.',
  },
  'lint/expired-suppression': {
    severity: 'warning',
    message: a =>
      `The suppression of ${a.codes.map(code => `"${code}"`).join(', ')} ended on ${a.until}.`,
    help: 'Mend what it covers, or give it a later "until".',
  },
  'lint/suppression-form': {
    severity: 'warning',
    message: a => formText(a.problem, a.found),
    help: 'The form is "creditcheck-ignore: code[, code] [until=YYYY-MM-DD] -- reason".',
  },
  'lint/unknown-code': {
    severity: 'warning',
    message: a =>
      `There is no check "${a.code}"${a.suggestion === undefined ? '.' : `; did you mean "${a.suggestion}"?`}`,
    help: '"creditcheck rules" lists all of them.',
  },
  'lint/stays-an-error': {
    severity: 'warning',
    message: a =>
      `"${a.code}" cannot be suppressed or made milder: with it there is no build, and no number.`,
    help: 'Mend the template; Terraform and Coder refuse it as it is.',
  },
  'lint/outdated-baseline': {
    severity: 'note',
    message: a =>
      a.count === 1
        ? 'One entry of the baseline is not found any more.'
        : `${a.count} entries of the baseline are not found any more.`,
    help: 'Write it again with --write-baseline.',
  },
}

/** Makes the diagnostics of the lint room. */
export const lintDiagnostic: Emitter<LintArgs> = emitterOf(lintMessages)

function formText(problem: LintArgs['lint/suppression-form']['problem'], found: string): string {
  switch (problem) {
    case 'codes':
      return 'The suppression does not say which checks; expected their codes.'
    case 'code':
      return `"${found}" is no code of a check; expected one such as "quota/over-budget".`
    case 'until':
      return `The suppression ends on "${found}"; expected a day such as 2026-03-31.`
    case 'reason':
      return 'The suppression does not say why; expected "-- " and a reason.'
  }
}
