/** What is said of conditions and their messages. */
import type { Catalogue } from '../../diagnostics/catalogue.ts'
import { because, type None } from './wording.ts'

/** Arguments of each code. */
export interface ConditionArgs {
  readonly 'plan/condition-not-seen': { readonly reasons: readonly string[] }
  readonly 'plan/condition-failed': { readonly kind: string; readonly message: string }
  readonly 'plan/validation-failed': { readonly message: string }
  readonly 'plan/check-failed': { readonly message: string }
  readonly 'plan/check-unknown': None
  readonly 'plan/check-data-failed': { readonly message: string }
  readonly 'plan/condition-not-bool': { readonly kind: string; readonly why: string }
  readonly 'plan/message-unknown': None
  readonly 'plan/message-not-text': { readonly why: string }
  readonly 'plan/message-secret': { readonly mark: string }
  readonly 'plan/message-secret-hidden': { readonly mark: string }
}

/** The wording of each code. */
export const conditionMessages: Catalogue<ConditionArgs> = {
  'plan/condition-not-seen': {
    severity: 'note',
    message: a =>
      `Whether this condition holds hangs on what is not seen here: ${a.reasons.join('; ')}.`,
    help: 'The cost is that of a build that passes it; where it does not hold, Terraform refuses the build. Say what is not seen to have it judged.',
  },
  'plan/condition-failed': {
    severity: 'error',
    message: a => because(`The ${a.kind} does not hold`, a.message),
  },
  'plan/validation-failed': {
    severity: 'error',
    message: a => because('The value of the variable is refused', a.message),
  },
  'plan/check-failed': {
    severity: 'warning',
    message: a => because('The assertion does not hold', a.message),
  },
  'plan/check-unknown': {
    severity: 'warning',
    message: () => 'Whether the assertion holds is only known after apply.',
  },
  'plan/check-data-failed': {
    severity: 'warning',
    message: a => because('The data source of the check cannot be read', a.message),
  },
  'plan/condition-not-bool': {
    severity: 'error',
    message: a => `The condition of this ${a.kind} is neither true nor false: ${a.why}.`,
  },
  'plan/message-unknown': {
    severity: 'error',
    message: () => 'The condition does not hold, and its message is only known after apply.',
  },
  'plan/message-not-text': {
    severity: 'error',
    message: a => `The message is no text: ${a.why}.`,
  },
  'plan/message-secret': {
    severity: 'error',
    message: a => `The message refers to something ${a.mark}, which it must not tell.`,
  },
  'plan/message-secret-hidden': {
    severity: 'warning',
    message: a => `The message refers to something ${a.mark}, so it is not shown.`,
  },
}
