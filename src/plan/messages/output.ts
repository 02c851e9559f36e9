/** What is said of outputs. */
import type { Catalogue } from '../../diagnostics/catalogue.ts'

/** Arguments of each code. */
export interface OutputArgs {
  readonly 'plan/output-sensitive': { readonly name: string }
  readonly 'plan/output-ephemeral': { readonly name: string }
  readonly 'plan/output-ephemeral-in-root': { readonly name: string }
  readonly 'plan/output-not-ephemeral': { readonly name: string }
  readonly 'plan/output-infinite': { readonly name: string }
  readonly 'plan/output-deprecated-in-root': { readonly name: string }
  readonly 'plan/output-wrong-type': { readonly name: string; readonly why: string }
  readonly 'plan/deprecated-output': { readonly name: string; readonly text: string }
}

/** The wording of each code. */
export const outputMessages: Catalogue<OutputArgs> = {
  'plan/output-sensitive': {
    severity: 'error',
    message: a =>
      `The output "${a.name}" shows something sensitive and is not declared "sensitive = true".`,
  },
  'plan/output-ephemeral': {
    severity: 'error',
    message: a =>
      `The output "${a.name}" holds something ephemeral and is not declared "ephemeral = true".`,
  },
  'plan/output-ephemeral-in-root': {
    severity: 'error',
    message: a =>
      `The output "${a.name}" of the root module may not be ephemeral; only outputs of called modules may.`,
  },
  'plan/output-not-ephemeral': {
    severity: 'error',
    message: a =>
      `The output "${a.name}" is declared "ephemeral = true" and needs an ephemeral value.`,
  },
  'plan/output-infinite': {
    severity: 'error',
    message: a =>
      `The output "${a.name}" holds an infinite number, which Terraform cannot write into its plan.`,
  },
  'plan/output-deprecated-in-root': {
    severity: 'error',
    message: a =>
      `The output "${a.name}" of the root module may not be deprecated; only outputs of called modules may.`,
  },
  'plan/output-wrong-type': {
    severity: 'error',
    message: a => `The output "${a.name}" does not fit its declared type: ${a.why}.`,
  },
  'plan/deprecated-output': {
    severity: 'warning',
    message: a => `The output "${a.name}" is deprecated: ${a.text}`,
  },
}
