/** What is said about values of variables and where they come from. */
import type { Catalogue } from '../../diagnostics/catalogue.ts'
import { didYouMean } from './wording.ts'

/** What the wording of each code needs. */
export interface VariableArgs {
  readonly 'module/variables-file-unreadable': { readonly path: string; readonly why: string }
  readonly 'module/variable-block-in-values': { readonly name: string }
  readonly 'module/value-for-undeclared-in-file': {
    readonly name: string
    readonly suggestion: string | undefined
  }
  readonly 'module/value-for-undeclared': {
    readonly name: string
    readonly suggestion: string | undefined
  }
  readonly 'module/values-for-undeclared': { readonly count: number }
  readonly 'module/variable-option-form': { readonly text: string }
  readonly 'module/variable-option-space': { readonly name: string }
  readonly 'module/variable-not-set': { readonly name: string }
  readonly 'module/value-of-wrong-type': {
    readonly name: string
    readonly from: string
    readonly why: string
  }
  readonly 'module/value-null': { readonly name: string; readonly from: string }
  readonly 'module/value-ephemeral': { readonly name: string }
  readonly 'module/deprecated-variable-set': { readonly name: string; readonly text: string }
}

/** The wording of each code. */
export const variableMessages: Catalogue<VariableArgs> = {
  'module/variables-file-unreadable': {
    severity: 'error',
    message: a =>
      a.why === 'missing'
        ? `The variables file "${a.path}" is not there.`
        : `The variables file "${a.path}" cannot be read.`,
  },
  'module/variable-block-in-values': {
    severity: 'error',
    message: a =>
      `A variables file gives values and declares nothing; expected "${a.name} = …" here and the "variable" block in a .tf file.`,
  },
  'module/value-for-undeclared-in-file': {
    severity: 'warning',
    message: a => `There is no variable "${a.name}" to take this value${didYouMean(a.suggestion)}`,
  },
  'module/value-for-undeclared': {
    severity: 'error',
    message: a =>
      `There is no variable "${a.name}" to take the given value${didYouMean(a.suggestion)}`,
  },
  'module/values-for-undeclared': {
    severity: 'warning',
    message: a =>
      a.count === 1
        ? 'One more value is given for a variable that is not declared.'
        : `${a.count} more values are given for variables that are not declared.`,
  },
  'module/variable-option-form': {
    severity: 'error',
    message: a => `"${a.text}" does not set a variable; expected "name=value".`,
  },
  'module/variable-option-space': {
    severity: 'error',
    message: a =>
      `"${a.name}" ends in a space; expected "name=value" without spaces around the equals sign.`,
  },
  'module/variable-not-set': {
    severity: 'error',
    message: a => `The variable "${a.name}" has neither a default nor a value.`,
    help: 'Give it a value with --var, --var-file or a .tfvars file.',
  },
  'module/value-of-wrong-type': {
    severity: 'error',
    message: a => `The value of the variable "${a.name}"${a.from} does not fit its type: ${a.why}.`,
  },
  'module/value-null': {
    severity: 'error',
    message: a =>
      `The variable "${a.name}" is set to null${a.from}, which it does not allow, and it has no default.`,
  },
  'module/value-ephemeral': {
    severity: 'error',
    message: a =>
      `The variable "${a.name}" takes no ephemeral values; it would need "ephemeral = true".`,
  },
  'module/deprecated-variable-set': {
    severity: 'warning',
    message: a => `The variable "${a.name}" is deprecated: ${a.text}`,
  },
}
